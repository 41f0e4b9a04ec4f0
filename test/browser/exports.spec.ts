import {readFileSync} from 'node:fs';
import {expect, test, type Page} from '@playwright/test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {csvParse} from 'd3';
import ICAL from 'ical.js';
import {fileURLToPath} from 'node:url';
import type {Timeline} from '../../src/lib/types';
import {serve, type Host} from '../support/serve';

const root = fileURLToPath(new URL('../../', import.meta.url));

let site: Host;
let timeline: Timeline;

test.beforeAll(async () => {
  site = await serve(`${root}build`);
  timeline = (await json('timeline.json')) as Timeline;
});
test.afterAll(() => site.close());

async function get(path: string): Promise<Response> {
  const response = await fetch(`${site.origin}/${path}`);
  expect(response.status, path).toBe(200);
  return response;
}
// The decoder takes off the byte order mark, as every reader of the files does.
const text = async (path: string) => new TextDecoder().decode(await (await get(path)).arrayBuffer());
const json = async (path: string) => (await get(path)).json() as Promise<unknown>;

test('timeline.json is what its schema says', async () => {
  const validate = new Ajv2020({allErrors: true}).compile((await json('timeline.schema.json')) as object);
  validate(timeline);
  expect(validate.errors).toBeNull();
  expect(timeline.events.length).toBeGreaterThan(0);
});

test('a browser’s XML parser reads the feed', async ({page}) => {
  // On a blank page: those of the site let nothing be parsed (Trusted Types).
  const feed = await page.evaluate(
    (source) => {
      const parsed = new DOMParser().parseFromString(source, 'application/xml');
      const ids = [...parsed.querySelectorAll('entry > id')].map((id) => id.textContent);
      return {
        root: parsed.documentElement.namespaceURI,
        faults: parsed.querySelectorAll('parsererror').length,
        entries: ids.length,
        ids: new Set(ids).size,
      };
    },
    await text('feed.atom'),
  );
  const entries = Math.min(500, timeline.events.length + timeline.reports.length);
  expect(feed).toEqual({root: 'http://www.w3.org/2005/Atom', faults: 0, entries, ids: entries});
});

test('the tables have a row for each record, under the names the package gives', async () => {
  const described = (await json('datapackage.json')) as {
    resources: {name: keyof Timeline; path: string; schema: {fields: {name: string}[]}}[];
  };
  for (const {name, path, schema} of described.resources) {
    const rows = csvParse(await text(path));
    expect(rows.columns).toEqual(schema.fields.map((field) => field.name));
    expect(rows).toHaveLength((timeline[name] as readonly unknown[]).length);
  }
});

test('a calendar’s parser finds every event that has a date, in its words', async () => {
  const source = await text('timeline.ics');
  const calendar = new ICAL.Component(ICAL.parse(source) as unknown[]);
  const found = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  const omitted = Number(calendar.getFirstPropertyValue('x-biannian-omitted') ?? 0);
  expect(new Set(found.map(({uid}) => uid)).size).toBe(timeline.events.length - omitted);
  for (const {uid, summary, startDate, endDate} of found) {
    const event = timeline.events.find(({id}) => uid.startsWith(id));
    expect(summary, uid).toContain(event?.headline);
    // A day ends where the next one begins, and what has no length is a moment.
    expect(endDate.compare(startDate), uid).toBeGreaterThanOrEqual(startDate.isDate ? 1 : 0);
  }

  const [first] = timeline.events;
  expect(await text(`event/${first?.id ?? ''}/event.ics`)).toContain(`UID:${first?.id ?? ''}@biannian\r\n`);
});

test('every annotation finds its sentence in the text that is served', async () => {
  const {first} = (await json('annotations.json')) as {
    first: {
      items: {
        target: {source: string; selector: {type: string; exact: string; start: number; end: number}[]};
      }[];
    };
  };
  const files = new Map<string, string[]>();
  for (const {target} of first.items) {
    const file = files.get(target.source) ?? [
      ...(await text(target.source.replace(/^https?:\/\/[^/]+\//u, ''))),
    ];
    files.set(target.source, file);
    const [quote, position] = target.selector;
    expect(file.slice(position?.start, position?.end).join('')).toBe(quote?.exact);
  }
  expect(first.items.length).toBeGreaterThanOrEqual(timeline.events.length);
});

test('oEmbed answers for the whole and for an event', async () => {
  const [first] = timeline.events;
  expect(await json('oembed.json')).toMatchObject({version: '1.0', type: 'rich'});
  const answer = (await json(`oembed/${first?.id ?? ''}.json`)) as {html: string; title: string};
  expect(answer.title).toContain(first?.headline);
  expect(answer.html).toContain(`embed/?event=${first?.id ?? ''}`);
});

test('TimelineJS opens its file, and has a slide for every event that has a date', async ({page}) => {
  const dated = timeline.events.filter(({start, end}) => start !== null || end !== null);
  const faults: string[] = [];
  page.on('pageerror', ({message}) => faults.push(message));
  const peer = `${root}node_modules/@knight-lab/timelinejs/dist/`;
  await page.setContent('<div id="peer" style="height: 600px"></div>');
  await page.addStyleTag({path: `${peer}css/timeline.css`});
  await page.addScriptTag({path: `${peer}js/timeline.js`});
  await page.evaluate(
    (data) => {
      const {TL} = globalThis as unknown as {TL: {Timeline: new (id: string, data: unknown) => unknown}};
      new TL.Timeline('peer', data);
    },
    await json('timelinejs.json'),
  );
  await expect(page.locator('.tl-timemarker')).toHaveCount(dated.length);
  await expect(page.locator('.tl-slide')).toHaveCount(dated.length + 1);
  await expect(page.locator('.tl-timemarker', {hasText: dated[0]?.headline ?? ''}).first()).toBeAttached();
  expect(faults).toEqual([]);
});

/** The dialog's file of what the filter leaves in, or of the span in view. */
async function taken(
  page: Page,
  extent: 'filter' | 'view',
  form: string,
): Promise<{name: string; text: string}> {
  if (!(await page.locator('input[name=extent]').first().isVisible())) {
    await page
      .locator('button')
      .filter({hasText: /^(?:带走|Take)/u})
      .first()
      .click();
  }
  await page.locator(`input[value=${extent}]`).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-take="${form}"]`).click(),
  ]);
  return {name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8')};
}

test('the present filter is exported in every form, and each says how much it is', async ({page}) => {
  await page.goto(`${site.origin}/?kind=resumption`);
  await page.waitForLoadState('networkidle');
  const kept = timeline.events.filter(({kind}) => kind === 'resumption');
  const stem = `biannian-${kept.length}-of-${timeline.events.length}`;
  expect(kept.length).toBeGreaterThan(2);
  expect(kept.length).toBeLessThan(timeline.events.length);

  const record = await taken(page, 'filter', 'timeline');
  const part = JSON.parse(record.text) as Timeline;
  expect(record.name).toBe(`${stem}.json`);
  const validate = new Ajv2020().compile((await json('timeline.schema.json')) as object);
  validate(part);
  expect(validate.errors).toBeNull();
  expect(part.events.map(({id}) => id)).toEqual(kept.map(({id}) => id));
  for (const {text: words, report, start, end} of part.timexes) {
    expect((await text(`report/${report}/source.txt`)).slice(start, end)).toBe(words);
  }

  const csv = await taken(page, 'filter', 'events');
  expect(csv.name).toBe(`${stem}-events.csv`);
  const rows = csvParse(csv.text.slice(1));
  expect(rows.map((row) => row['标题'])).toEqual(kept.map(({headline}) => headline));
  expect(new Set(rows.map((row) => row['类别']))).toEqual(new Set(['复工复产']));

  const calendar = await taken(page, 'filter', 'ics');
  expect(calendar.name).toBe(`${stem}.ics`);
  expect(calendar.text.match(/^BEGIN:VEVENT\r$/gmu)?.length).toBe(
    kept.filter(({start, end}) => start !== null || end !== null).length,
  );
  expect(calendar.text.replaceAll('\r\n ', '')).toContain(`URL:${site.origin}/event/`);

  const feed = await taken(page, 'filter', 'atom');
  expect(feed.text.match(/<entry>/gu)?.length).toBe(kept.length + part.reports.length);
  const slides = JSON.parse((await taken(page, 'filter', 'timelinejs')).text) as {events: unknown[]};
  expect(slides.events.length).toBeGreaterThan(0);
  const {total} = JSON.parse((await taken(page, 'filter', 'annotations')).text) as {total: number};
  expect(total).toBe(kept.flatMap(({sources}) => sources).length);
  const {resources} = JSON.parse((await taken(page, 'filter', 'datapackage')).text) as {
    resources: {path: string}[];
  };
  expect(resources.map(({path}) => path)).toContain(`${stem}-events.csv`);
});

test('what a reader takes is in the reader’s language, and of the span in view', async ({page}) => {
  await page.goto(`${site.origin}/?lang=en&from=2022-04-01&to=2022-04-10`);
  await page.waitForLoadState('networkidle');
  const {name, text: csv} = await taken(page, 'view', 'events');
  const rows = csvParse(csv.slice(1));
  expect(name).toBe(`biannian-${rows.length}-of-${timeline.events.length}-events.csv`);
  expect(rows.columns).toContain('Headline');
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.length).toBeLessThan(timeline.events.length);
  const outside = rows.filter(
    (row) =>
      row['Start (ISO 8601; empty: unknown)'] !== '' &&
      (row['Start (ISO 8601; empty: unknown)'] ?? '') > '2022-04-11',
  );
  expect(outside).toEqual([]);
});

test('every page tells other sites what it is', async () => {
  const [event] = timeline.events;
  const [report] = timeline.reports;
  for (const path of ['', 'about/', 'try/', `event/${event?.id}/`, `report/${report?.id}/`]) {
    const html = await text(path);
    const metas = new Map(
      [...html.matchAll(/<meta (?:property|name)="(?<name>[^"]+)" content="(?<content>[^"]*)"/gu)].map(
        ({groups}) => [groups?.['name'] ?? '', groups?.['content'] ?? ''],
      ),
    );
    for (const name of ['description', 'og:title', 'og:description', 'og:type', 'twitter:card']) {
      expect(metas.get(name), `${path} ${name}`).toBeTruthy();
    }
    const picture = metas.get('og:image') ?? '';
    expect((await fetch(new URL(picture, `${site.origin}/${path}`))).headers.get('content-type'), path).toBe(
      'image/png',
    );
    const oembed =
      /type="application\/json\+oembed" href="(?<href>[^"]+)"/u.exec(html)?.groups?.['href'] ?? '';
    const answer = (await (await fetch(new URL(oembed, `${site.origin}/${path}`))).json()) as {type: string};
    expect(answer.type, path).toBe('rich');
  }
});

test('linked data of events and reports is JSON that says what they are', async () => {
  const read = async (path: string): Promise<Record<string, unknown>> => {
    const script = /<script type="application\/ld\+json">(?<json>.*?)<\/script>/su.exec(await text(path));
    return JSON.parse(script?.groups?.['json'] ?? 'null') as Record<string, unknown>;
  };
  const [event] = timeline.events;
  const [report] = timeline.reports;
  expect(await read(`event/${event?.id}/`)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: event?.headline,
    temporalCoverage: event?.edtf,
  });
  expect(await read(`report/${report?.id}/`)).toMatchObject({
    '@type': 'NewsArticle',
    headline: report?.title,
  });
});

test('an original is linked so that it can be found when it has gone, and the sentence on it', async ({
  page,
}) => {
  const report = timeline.reports.find(({url}) => url);
  const event = timeline.events.find(({sources}) => sources.some((source) => source.report === report?.id));
  await page.goto(`${site.origin}/report/${report?.id}/`);
  const link = page.locator('a[data-originalurl]').first();
  await expect(link).toHaveText(report?.url ?? '');
  await expect(link).toHaveAttribute('data-versiondate', /^\d{4}-\d{2}-\d{2}/u);
  await page.goto(`${site.origin}/event/${event?.id}/`);
  await expect(page.locator('a[data-originalurl]').first()).toHaveAttribute('href', /#:~:text=/u);
});
