/** Two hundred views, each through a link, a frame and the element, and out again as the link that is copied. */
import type {Page} from '@playwright/test';
import fc from 'fast-check';
import {fitView, readAddress, usualLanes, writeAddress} from '../../src/lib/site/address';
import {serve} from '../support/serve';
import {LANES, SCALES, type Filter, type Timeline, type View} from '../../src/lib/types';
import {expect, open, test} from './site';

const COUNT = 200;
const DAY = 86_400_000;
/** Of its length: how far the ends of a span may be off. */
const MOST_OFF = 0.001;

test.setTimeout(300_000);

/** Any view of a timeline that a reader can come to: a span of two days and more, some of each filter. */
function anyView({events, episodes, reports, connections}: Timeline): fc.Arbitrary<View> {
  const of = <T>(all: readonly T[], maxLength = 2) => fc.subarray([...new Set(all)], {maxLength});
  const days = events.flatMap(({start}) => (start ? [Date.parse(start.slice(0, 10))] : [])).filter(Boolean);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const filter: fc.Arbitrary<Filter> = fc.record({
    q: fc.constantFrom('', '', '企业', '九台 医', 'a&b=c#?'),
    kinds: of(events.map(({kind}) => kind)),
    statuses: of(events.map(({status}) => status)),
    places: of(events.flatMap(({places}) => places.map(({name}) => name))),
    episodes: of(episodes.map(({id}) => id)),
    reports: of(reports.map(({id}) => id)),
    theme: fc.constantFrom('', ...connections.map(({theme}) => theme)),
  });
  const inTime = fc
    .tuple(fc.integer({min: first, max: last - 3 * DAY}), fc.integer({min: 2 * DAY, max: last - first}))
    .map(([start, length]) => ({start, end: Math.min(start + length, last)}));
  const inDays = fc
    .tuple(fc.integer({min: -20, max: 60}), fc.integer({min: 3, max: 60}))
    .map(([start, length]) => ({start: start * DAY, end: (start + length) * DAY + 3_600_000}));
  return fc.constantFrom(...SCALES).chain((scale) =>
    fc.record({
      scale: fc.constant(scale),
      lanes: fc.constantFrom(usualLanes(scale), ...LANES),
      span: fc.option(scale === 'aligned' ? inDays : inTime, {freq: 4}),
      event: fc.constantFrom('', '', ...events.map(({id}) => id)),
      anchor: scale === 'aligned' ? fc.constantFrom('', 'kind:resumption', 'kind:control') : fc.constant(''),
      filter,
    }),
  );
}

const views = (timeline: Timeline, count: number): View[] =>
  fc.sample(anyView(timeline), {seed: 20_220_418, numRuns: count});
/** What an address says, of what this timeline has. */
const viewOf = (address: string, timeline: Timeline): View =>
  fitView(readAddress(new URL(address, 'https://example.org/').searchParams).view, timeline);

/** Where two views differ; nothing where a reader sees no difference. */
function difference(one: View, other: View): string[] {
  const {span: a, ...rest} = one;
  const {span: b, ...others} = other;
  const same = JSON.stringify(sorted(rest)) === JSON.stringify(sorted(others));
  return [
    ...(same ? [] : [JSON.stringify([rest, others])]),
    ...(off(a, b) < MOST_OFF ? [] : [JSON.stringify([a, b])]),
  ];
}

function sorted({filter, ...rest}: Omit<View, 'span'>): unknown {
  const lists = Object.entries(filter).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : [...value].sort(),
  ]);
  return {...rest, filter: lists};
}

function off(a: View['span'], b: View['span']): number {
  if (!a || !b) return a === b ? 0 : 1;
  return Math.max(Math.abs(a.start - b.start), Math.abs(a.end - b.end)) / (a.end - a.start);
}

/** The links that the page offers for copying, one for each address it is taken to. */
async function copiedLinks(page: Page, queries: readonly string[]): Promise<string[]> {
  await page.route('**/embed/**', (route) => route.abort());
  await page.locator('button').filter({hasText: '嵌入'}).last().click();
  await page.locator('#code-link').waitFor();
  return page.evaluate(async (all) => {
    const links: string[] = [];
    for (const query of all) {
      history.pushState(history.state, '', `${location.pathname}?${query}`);
      dispatchEvent(new PopStateEvent('popstate', {state: history.state}));
      await new Promise((resolve) => setTimeout(resolve, 20));
      links.push(document.querySelector<HTMLTextAreaElement>('#code-link')?.value ?? '');
    }
    return links;
  }, queries);
}

test('a link opens the view it was copied from', async ({page, site, timeline, faults}) => {
  const all = views(timeline, COUNT);
  await open(page, site);
  const links = await copiedLinks(
    page,
    all.map((view) => writeAddress({view}).toString()),
  );
  expect(links).toHaveLength(COUNT);
  expect(all.flatMap((view, i) => difference(view, viewOf(links[i] ?? '', timeline)))).toEqual([]);
  // The previews were held back.
  faults.errors.length = 0;
});

test('the codes of a view of many lanes reserve the height that its preview needed', async ({page, site}) => {
  await page.goto(`${site}?scale=aligned&lanes=place`);
  await page.waitForLoadState('networkidle');
  await page.locator('button').filter({hasText: '嵌入'}).last().click();
  await page.locator('.preview').scrollIntoViewIfNeeded();
  const needed = /data-height="(?<height>\d+)" style="min-height:clamp\(\k<height>px,/u;
  await expect(page.locator('#code-script')).toHaveValue(needed);
});

test('a frame shows the view of its address, and leads to the same in full', async ({
  page,
  site,
  timeline,
  faults,
}) => {
  const all = views(timeline, COUNT);
  await page.goto(`${site}about/`);
  const links = await page.evaluate(
    async ({site, queries}) => {
      const shown = async (query: string): Promise<string> => {
        const frame = document.createElement('iframe');
        frame.src = `${site}embed/?${query}`;
        document.body.append(frame);
        const began = performance.now();
        // The link is there before the scripts are, and then says no more than the first view.
        const link = () => frame.contentDocument?.querySelector<HTMLAnchorElement>('.credit a')?.href ?? '';
        const asked = new URLSearchParams(query).size;
        while (performance.now() - began < 10_000) {
          await new Promise((resolve) => setTimeout(resolve, 20));
          if (link() && new URL(link()).searchParams.size >= asked) break;
        }
        const found = link();
        frame.remove();
        return found;
      };
      const found: string[] = [];
      for (let i = 0; i < queries.length; i += 4)
        found.push(...(await Promise.all(queries.slice(i, i + 4).map(shown))));
      return found;
    },
    {site, queries: all.map((view) => writeAddress({view}).toString())},
  );
  expect(all.flatMap((view, i) => difference(view, viewOf(links[i] ?? '', timeline)))).toEqual([]);
  faults.errors.length = 0;
});

test('an element shows the span of its attribute, and takes the rest of it', async ({
  page,
  site,
  timeline,
}) => {
  const all = views(timeline, COUNT);
  const host = await serve('/nowhere', {
    pages: {'/': `<!doctype html><title>x</title><script src="${site}embed.js"></script><body></body>`},
  });
  await page.goto(host.origin);
  const shown = await page.evaluate(
    async ({src, queries}) => {
      interface Element extends HTMLElement {
        timeline: unknown;
        view: {start: number; end: number};
        whenReady: Promise<void>;
      }
      const timeline: unknown = await (await fetch(src)).json();
      const found = [];
      for (const query of queries) {
        const element = document.createElement('biannian-timeline') as Element;
        element.setAttribute('view', query);
        document.body.append(element);
        element.timeline = timeline;
        await element.whenReady;
        found.push({
          view: element.view,
          events: [...(element.shadowRoot?.querySelectorAll('[data-event]') ?? [])].map((mark) =>
            mark.getAttribute('data-event'),
          ),
        });
        element.remove();
      }
      return found;
    },
    {src: `${site}timeline.json`, queries: all.map((view) => writeAddress({view}).toString())},
  );
  const wrong = all.flatMap((view, i) =>
    view.span && off(view.span, shown[i]?.view ?? null) >= MOST_OFF ? [{view, shown: shown[i]?.view}] : [],
  );
  expect(wrong).toEqual([]);
  // What a filter leaves out is not drawn.
  const kinds = new Map(timeline.events.map(({id, kind}) => [id, kind]));
  for (const [i, {filter}] of all.entries()) {
    if (filter.kinds.length === 0) continue;
    const drawn = (shown[i]?.events ?? []).map((id) => kinds.get(id ?? ''));
    expect(drawn.filter((kind) => kind && !filter.kinds.includes(kind))).toEqual([]);
  }
  await host.close();
});

test('on a phone and on a desk a link opens one view', async ({browser, page, site, timeline, faults}) => {
  const queries = views(timeline, 20).map((view) => writeAddress({view}).toString());
  const phone = await browser.newPage({viewport: {width: 360, height: 720}, hasTouch: true, locale: 'zh-CN'});
  await open(phone, site);
  await open(page, site);
  const [small, large] = [await copiedLinks(phone, queries), await copiedLinks(page, queries)];
  expect(small).toEqual(large);
  await phone.close();
  faults.errors.length = 0;
});
