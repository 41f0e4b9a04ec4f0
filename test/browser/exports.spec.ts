import {expect, test} from '@playwright/test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {csvParse} from 'd3';
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
  await page.goto(`${site.origin}/about/`);
  const feed = await page.evaluate(async (address) => {
    const source = await (await fetch(address)).text();
    const parsed = new DOMParser().parseFromString(source, 'application/xml');
    const ids = [...parsed.querySelectorAll('entry > id')].map((id) => id.textContent);
    return {
      root: parsed.documentElement.namespaceURI,
      faults: parsed.querySelectorAll('parsererror').length,
      entries: ids.length,
      ids: new Set(ids).size,
    };
  }, `${site.origin}/feed.atom`);
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

test('the calendar has every event that has a date, and each event one of its own', async () => {
  const calendar = await text('timeline.ics');
  const uids = [...calendar.matchAll(/^UID:(?<uid>.*)\r$/gmu)].map(({groups}) => groups?.['uid']);
  const omitted = Number(/^X-BIANNIAN-OMITTED:(?<count>\d+)/mu.exec(calendar)?.groups?.['count'] ?? 0);
  expect(new Set(uids).size).toBe(timeline.events.length - omitted);
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

test('TimelineJS gets a slide for every event that has a date', async () => {
  const {events} = (await json('timelinejs.json')) as {
    events: {start_date: {year: number}; unique_id: string}[];
  };
  expect(events).toHaveLength(
    timeline.events.filter(({start, end}) => start !== null || end !== null).length,
  );
  expect(events.every(({start_date}) => Number.isInteger(start_date.year))).toBe(true);
});
