/** Every state of the timeline looked at by axe, by day and by night, on a phone and wide; and what readers set. */
import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import type {Timeline} from '../../src/lib/types';
import {expect, open, test} from './site';

// Up to four screens each, and axe looks at every element of the page.
test.setTimeout(300_000);

type Reach = (page: Page, site: string, timeline: Timeline) => Promise<void>;

const at =
  (query: string): Reach =>
  (page, site, {events, connections}) =>
    open(
      page,
      site +
        query
          .replace('EVENT', connections[0]?.source ?? events[0]?.id ?? '')
          .replace('THEME', connections[0]?.theme ?? ''),
    );

const pressed =
  (name: string): Reach =>
  async (page, site) => {
    await open(page, site);
    await page.locator('.under').getByRole('button', {name}).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    const preview = page.getByRole('dialog').locator('iframe');
    if ((await preview.count()) === 0) return;
    await preview.scrollIntoViewIfNeeded();
    const alive = preview.contentFrame().locator('.bn-timeline:not(.bn-unmeasured) .bn-picture');
    await expect(alive).toBeVisible();
  };

const unfolded =
  (selector: string): Reach =>
  async (page, site) => {
    await open(page, site);
    const more = page.locator('.unfold');
    if (await more.isVisible()) await more.click();
    await page.locator(selector).click();
    await expect(
      page.locator(`:has(> ${selector.split(' ').at(-1)})[open] > :not(summary)`).first(),
    ).toBeVisible();
  };

const STATES: readonly (readonly [name: string, reach: Reach])[] = [
  ['first sight', at('')],
  ['an event open', at('?event=EVENT')],
  ['a theme lit', at('?theme=THEME')],
  ['a filter on', at('?kind=aid')],
  ['a search', at('?q=复工')],
  ['nothing found', at('?q=绝无此事')],
  ['aligned by a kind', at('?scale=aligned&anchor=kind:resumption')],
  ['aligned by an event', at('?scale=aligned&anchor=EVENT&event=EVENT')],
  ['lanes by place, in the calendar', at('?scale=calendar&lanes=place')],
  ['in English', at('?lang=en&event=EVENT')],
  ['in traditional letters', at('?lang=zh-Hant&event=EVENT')],
  ['the keys', pressed('快捷键')],
  ['ways to embed', pressed('嵌入')],
  ['ways to take it along', pressed('带走')],
  ['the filters unfolded', unfolded('.filters summary')],
  ['the themes unfolded', unfolded('.bar .themes summary')],
];

/** The first two have each layout and each theme once; axe takes seconds, so only some states get all four. */
const SCREENS = [
  {name: 'phone, light', colorScheme: 'light', size: {width: 360, height: 740}},
  {name: 'wide, dark', colorScheme: 'dark', size: {width: 1280, height: 800}},
  {name: 'wide, light', colorScheme: 'light', size: {width: 1280, height: 800}},
  {name: 'phone, dark', colorScheme: 'dark', size: {width: 360, height: 740}},
] as const;
const ON_ALL_FOUR = new Set(['first sight', 'an event open']);

for (const [name, reach] of STATES) {
  test(`axe finds nothing: ${name}`, async ({page, site, timeline}) => {
    await page.emulateMedia({reducedMotion: 'reduce'});
    await page.setViewportSize(SCREENS[0].size);
    await reach(page, site, timeline);
    for (const {name: screen, colorScheme, size} of SCREENS.slice(0, ON_ALL_FOUR.has(name) ? 4 : 2)) {
      await page.emulateMedia({colorScheme});
      await page.setViewportSize(size);
      await expect(page.locator('.bn-heads')).toHaveCount(size.width < 600 ? 1 : 0);
      const {violations} = await new AxeBuilder({page}).analyze();
      expect(
        violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`),
        screen,
      ).toEqual([]);
    }
  });
}

test.describe('letters of twice the size', () => {
  for (const [width, height] of [
    [1280, 800],
    [360, 740],
  ] as const) {
    for (const query of ['', '?event=EVENT', '?scale=aligned&lang=en']) {
      test(`no sideways scroll at ${width} px, ${query || 'first sight'}`, async ({page, site, timeline}) => {
        await page.setViewportSize({width, height});
        await at(query)(page, site, timeline);
        await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
        await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        await expect(page.locator('.bn-picture')).toBeVisible();
      });
    }
  }
});

test('in forced colours what is chosen shows, and every mark has an outline', async ({
  page,
  site,
  timeline,
}) => {
  await page.emulateMedia({forcedColors: 'active'});
  await at('?event=EVENT')(page, site, timeline);
  const colours = await page.evaluate(() => {
    const ground = (selector: string) => {
      const element = document.querySelector(selector);
      return element ? getComputedStyle(element).backgroundColor : '';
    };
    const marks = [...document.querySelectorAll('.bn-mark')].map((mark) => getComputedStyle(mark).stroke);
    return {
      on: ground('label.on'),
      off: ground('label:not(.on)'),
      bare: marks.filter((s) => s === 'none').length,
    };
  });
  expect(colours.on).not.toBe(colours.off);
  expect(colours.bare).toBe(0);
});

test('on paper: the picture and the whole list, by day, without what is only for the screen', async ({
  page,
  site,
  timeline,
}) => {
  await page.emulateMedia({colorScheme: 'dark'});
  await at('?event=EVENT')(page, site, timeline);
  await page.emulateMedia({media: 'print'});
  await expect(page.locator('.bn-picture')).toBeVisible();
  await expect(page.locator('[data-item]')).toHaveCount(timeline.events.length);
  for (const gone of ['.bar', '.bn-strip', '.panel', 'footer', 'nav']) {
    await expect(page.locator(gone).filter({visible: true})).toHaveCount(0);
  }
  // As wide as the page and in its own proportions; the list begins on a page of its own.
  const [box, viewBox] = await page.locator('.bn-picture').evaluate((svg: SVGSVGElement) => {
    const {width, height} = svg.getBoundingClientRect();
    return [width / height, svg.viewBox.baseVal.width / svg.viewBox.baseVal.height];
  });
  expect(box).toBeGreaterThanOrEqual(Number(viewBox) - 0.02);
  expect(await page.locator('.below').evaluate((below) => getComputedStyle(below).breakBefore)).toBe('page');
  const [ground, ink] = await page.evaluate(() => {
    const {backgroundColor} = getComputedStyle(document.documentElement);
    return [backgroundColor, getComputedStyle(document.body).color];
  });
  expect(ground).toBe('rgb(255, 255, 255)');
  expect(ink).toBe('rgb(0, 0, 0)');
  const clipped = await page.locator('.list').evaluate((list) => list.scrollHeight - list.clientHeight);
  expect(clipped).toBeLessThanOrEqual(1);
});
