/** The address says the whole view, ignores what it does not know, and back and forward go through it. */
import {
  fitView,
  queryOf,
  readAddress,
  usualLanes,
  writeAddress,
  type Address,
} from '../../src/lib/site/address';
import type {Timeline, View} from '../../src/lib/types';
import {param, query, radio} from './reading';
import {expect, open, test} from './site';

test.describe('the address', () => {
  /** Park and Miller's generator: the same thirty addresses on every machine. */
  function dice(seed: number): (n: number) => number {
    let state = seed;
    return (n) => {
      state = (state * 48_271) % 2_147_483_647;
      return state % n;
    };
  }

  function randomAddress(timeline: Timeline, seed: number): {address: Address; junk: string} {
    const roll = dice(seed * 7919 + 17);
    for (let i = 0; i < 5; i++) roll(2);
    const pick = <T>(all: readonly T[]): T => all[roll(all.length)] as T;
    const some = <T>(value: T, none: T): T => (roll(2) ? value : none);
    const scale = pick(['gap', 'calendar', 'aligned'] as const);
    const event = pick(timeline.events);
    const day = 86_400_000;
    const from = scale === 'aligned' ? roll(20) * day : Date.UTC(2022, 2, 1 + roll(20), roll(24));
    const view: View = {
      scale,
      lanes: some(pick(['strand', 'episode', 'place', 'kind', 'report'] as const), usualLanes(scale)),
      span: some<View['span']>({start: from, end: from + (2 + roll(30)) * day}, null),
      event: some(event.id, ''),
      anchor: scale === 'aligned' ? pick(['', 'kind:resumption', 'kind:aid', event.id]) : '',
      filter: {
        q: some('复工 长春', ''),
        kinds: some([pick(['aid', 'control', 'meeting'] as const)], []),
        statuses: some([pick(['occurred', 'as-of'] as const)], []),
        places: some(
          event.places.slice(0, 1).map(({name}) => name),
          [],
        ),
        episodes: some(
          timeline.episodes.slice(0, 1).map(({id}) => id),
          [],
        ),
        reports: some(
          timeline.reports.slice(0, 1).map(({id}) => id),
          [],
        ),
        theme: some(pick(timeline.connections).theme, ''),
      },
    };
    const lang = pick(['zh-Hans', 'zh-Hant', 'en', undefined] as const);
    const junk = pick(['&x=1', '&kind=cat&status=%00', '&place=Nowhere', '&q', '&report=..%2F..', '']);
    return {address: {view, ...(lang && {lang})}, junk};
  }

  for (const seed of Array.from({length: 30}, (_, i) => i + 1)) {
    test(`${seed}: what it says is shown, and said again the same`, async ({page, site, timeline}) => {
      const {address, junk} = randomAddress(timeline, seed);
      const given = writeAddress(address);
      const expected = writeAddress({...address, view: fitView(readAddress(given).view, timeline)});
      await page.emulateMedia({reducedMotion: 'reduce'});
      await open(page, `${site}${queryOf(given) || '?'}${junk}`);

      const {view} = address;
      await expect(page.locator(`input[value="${view.scale}"]`)).toBeChecked();
      await expect(page.locator(`input[value="${view.lanes}"]`)).toBeChecked();
      await expect(page.locator('.panel')).toHaveCount(view.event ? 1 : 0);
      await expect(page.getByRole('searchbox')).toHaveValue(view.filter.q);
      await expect(page.locator('.themes button[aria-pressed="true"]')).toHaveCount(
        view.filter.theme ? 1 : 0,
      );
      await expect(page.locator('html')).toHaveAttribute('lang', address.lang ?? 'zh-Hans');

      // There and back again: the page writes the address anew.
      const other = view.lanes === 'kind' ? 'place' : 'kind';
      await radio(page, other).click();
      await expect.poll(() => param(page, 'lanes')).toBe(other === usualLanes(view.scale) ? null : other);
      await radio(page, view.lanes).click();
      await expect.poll(() => query(page)).toBe(queryOf(expected));
    });
  }

  test('back and forward go through the views that were chosen', async ({page, site, timeline}) => {
    await open(page, site);
    const visited = [query(page)];
    const steps: (() => Promise<void>)[] = [
      () => page.keyboard.press('j'),
      () => radio(page, 'aligned').click(),
      async () => {
        await page.locator('select').selectOption('kind:resumption');
      },
      () => radio(page, 'calendar').click(),
      () => page.locator('.themes > button').first().click(),
    ];
    for (const step of steps) {
      await step();
      await expect.poll(() => query(page)).not.toBe(visited.at(-1));
      visited.push(query(page));
    }
    for (const before of visited.slice(0, -1).reverse()) {
      await page.goBack();
      await expect.poll(() => query(page)).toBe(before);
      const {view} = readAddress(new URLSearchParams(before));
      await expect(page.locator(`input[value="${view.scale}"]`)).toBeChecked();
      await expect(page.locator('.panel')).toHaveCount(view.event ? 1 : 0);
    }
    for (const after of visited.slice(1)) {
      await page.goForward();
      await expect.poll(() => query(page)).toBe(after);
    }
    await expect(page.locator('.themes button[aria-pressed="true"]')).toBeVisible();
    expect(timeline.connections.some(({theme}) => theme === param(page, 'theme'))).toBe(true);
  });

  test('keeps up with the language that is chosen', async ({page, site}) => {
    await open(page, `${site}?lang=en&scale=aligned`);
    await page.getByRole('button', {name: '繁體'}).click();
    await expect.poll(() => param(page, 'lang')).toBe('zh-Hant');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
    expect(param(page, 'scale')).toBe('aligned');
  });
});
