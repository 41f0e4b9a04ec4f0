/** A phone in the hand: the page scrolls under one finger, two zoom and move the picture, a tap opens. */
import type {Page} from '@playwright/test';
import {rested, swipe} from './fingers';
import {expect, open, spanOf, test} from './site';

test.use({viewport: {width: 360, height: 740}, hasTouch: true, isMobile: true});

const days = (page: Page) => {
  const span = spanOf(page);
  return span
    ? (Date.parse(span.to.slice(0, 10)) - Date.parse(span.from.slice(0, 10))) / 86_400_000
    : Infinity;
};
const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));
const event = (page: Page) => new URL(page.url()).searchParams.get('event');

/** Middles of what is drawn and on the screen, clear of the controls at its top. */
function middles(page: Page, selector: string): Promise<[x: number, y: number][]> {
  return page.locator(selector).evaluateAll((all) =>
    all
      .map((each) => each.getBoundingClientRect())
      .map(({x, y, width, height}): [number, number] => [x + width / 2, y + height / 2])
      .filter(([, y]) => y > 260 && y < 720),
  );
}

test('one finger scrolls the page, over the picture too, and moves nothing else', async ({page, site}) => {
  await open(page, site);
  await swipe(page, [[180, 650]], [[180, 300]]);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(200);
  await swipe(page, [[60, 500]], [[250, 500]]);
  expect(event(page)).toBeNull();
  expect(spanOf(page)).toBeNull();
});

test('two fingers apart zoom in where they are, together zoom out; the page stays', async ({page, site}) => {
  await open(page, site);
  await swipe(
    page,
    [
      [110, 420],
      [110, 500],
    ],
    [
      [110, 340],
      [110, 580],
    ],
  );
  await rested(page);
  const near = days(page);
  expect(near).toBeLessThan(160);
  await swipe(
    page,
    [
      [110, 360],
      [110, 560],
    ],
    [
      [110, 420],
      [110, 500],
    ],
  );
  await expect.poll(() => days(page)).toBeGreaterThan(near * 1.5);
  expect(await scrolled(page)).toBe(0);
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
});

test('two fingers move the zoomed picture, and not the page', async ({page, site}) => {
  await open(page, `${site}?from=2022-03-10&to=2022-04-10`);
  await swipe(
    page,
    [
      [90, 560],
      [200, 560],
    ],
    [
      [90, 400],
      [200, 400],
    ],
  );
  await expect.poll(() => spanOf(page)?.from.slice(0, 10)).not.toBe('2022-03-10');
  expect((spanOf(page)?.from ?? '') > '2022-03-10').toBe(true);
  expect(await scrolled(page)).toBe(0);
});

test('a tap opens a sheet, what was tapped stays in sight above it, and closing gives the focus back', async ({
  page,
  site,
}) => {
  await open(page, site);
  const low = (await middles(page, '.bn-picture [data-event]')).filter(([, y]) => y > 400);
  const [x = 0, y = 0] = low[0] ?? [];
  await page.touchscreen.tap(x, y);
  await expect.poll(() => event(page)).toBeTruthy();
  const sheet = page.locator('.panel');
  await expect(sheet.locator('blockquote').first()).toBeVisible();
  await expect(page.locator('#detail')).toBeFocused();

  const mark = page.locator(`.bn-picture [data-event="${event(page)}"]`);
  const bottom = async () => {
    const box = await mark.boundingBox();
    return (box?.y ?? 0) + (box?.height ?? 0);
  };
  await expect.poll(bottom).toBeLessThan((await sheet.boundingBox())?.y ?? 0);

  await sheet.locator('.close').tap();
  await expect.poll(() => event(page)).toBeNull();
  await expect(page.locator('.bn-picture')).toBeFocused();
});

test('what a tap opens does not take the same tap', async ({page, site, timeline}) => {
  // The sheet comes to lie over every mark of the lower half: none of its links may be followed.
  // The page scrolls at once, so that what is measured is still there when it is tapped.
  await page.emulateMedia({reducedMotion: 'reduce'});
  await open(page, site);
  for (const nth of [-1, -2, -3]) {
    const [x, y] = (await middles(page, '.bn-picture [data-event]')).at(nth) ?? [0, 0];
    await page.touchscreen.tap(x, y);
    await expect.poll(() => event(page)).toBeTruthy();
    expect(timeline.events.map(({id}) => id)).toContain(event(page));
    expect(new URL(page.url()).pathname).toBe(new URL(site).pathname);
    await page.keyboard.press('Escape');
    await expect.poll(() => event(page)).toBeNull();
    await page.evaluate(() => scrollTo(0, 0));
  }
});

test('a tap on a cluster parts it', async ({page, site}) => {
  await open(page, site);
  const [x = 0, y = 0] = (await middles(page, '.bn-picture [data-cluster]'))[0] ?? [];
  await page.touchscreen.tap(x, y);
  await expect.poll(() => days(page)).toBeLessThan(160);
  await expect(page.locator('.bn-picture [data-event]').first()).toBeAttached();
});

test('a tablet on its side: a finger sideways moves time, up and down the page', async ({page, site}) => {
  await page.setViewportSize({width: 900, height: 600});
  await open(page, `${site}?scale=calendar&from=2022-03-01&to=2022-04-30`);
  await swipe(page, [[600, 400]], [[400, 405]]);
  await rested(page);
  const from = spanOf(page)?.from;
  expect((from ?? '') > '2022-03-10').toBe(true);
  expect(await scrolled(page)).toBe(0);
  await swipe(page, [[600, 500]], [[595, 300]]);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
  await rested(page);
  expect(spanOf(page)?.from).toBe(from);
});

test('the heads of the columns stay in sight while the page scrolls down the picture', async ({
  page,
  site,
}) => {
  await open(page, site);
  const head = page.locator('.bn-heads text').first();
  for (const y of [0, 500, 1000]) {
    await page.evaluate((top) => scrollTo(0, top), y);
    await expect.poll(async () => (await head.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    expect((await head.boundingBox())?.y).toBeLessThan(y === 0 ? 400 : 40);
  }
});

for (const path of ['', '?scale=aligned', '?scale=calendar&lanes=kind', '?lang=en', 'embed/']) {
  test(`at 320 px ${path || 'home'} does not scroll sideways, and what is touched is 24 px`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({width: 320, height: 640});
    await open(page, site + path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await smallTargets(page)).toEqual([]);
  });
}

/** Controls that are smaller than 24 by 24 pixels (WCAG 2.2, 2.5.8); links in a sentence may be. */
function smallTargets(page: Page): Promise<string[]> {
  return page
    .locator('button, summary, select, input, label:has(input), nav a, .meta a, .credit a')
    .evaluateAll((all) =>
      all
        .filter((each) => each.checkVisibility({opacityProperty: true, visibilityProperty: true}))
        .filter((each) => !each.closest('label') || each.tagName === 'LABEL')
        .filter((each) => {
          const {width, height} = each.getBoundingClientRect();
          return width > 1 && (width < 24 || height < 24);
        })
        .map((each) => `${each.tagName} ${each.textContent.trim().slice(0, 20)}`),
    );
}
