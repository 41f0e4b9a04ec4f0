/** Nothing jumps while a page comes up, nothing is refused by its policy, and coming back finds it as it was. */
import type {Page} from '@playwright/test';
import {alive, expect, open, test} from './site';

declare global {
  interface Window {
    shifts: string[];
    refused: string[];
  }
}

/** Notes layout shifts (Layout Instability API) and what the policy refuses, from before the first paint. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifts = [];
    window.refused = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const {value, hadRecentInput} = entry as PerformanceEntry & {value: number; hadRecentInput: boolean};
        if (!hadRecentInput && value > 0) window.shifts.push(value.toFixed(4));
      }
    }).observe({type: 'layout-shift', buffered: true});
    addEventListener('securitypolicyviolation', ({violatedDirective}) =>
      window.refused.push(violatedDirective),
    );
  });
}

const PAGES = ['', '?event=EVENT', '?lang=en', 'event/EVENT/', 'report/REPORT/', 'embed/', 'about/'];

for (const [width, height] of [
  [1280, 800],
  [360, 740],
] as const) {
  for (const path of PAGES) {
    test(`/${path} comes up without a shift at ${width} px`, async ({page, site, timeline}) => {
      await page.setViewportSize({width, height});
      await watch(page);
      const [event, report] = [timeline.events[0]?.id ?? '', timeline.reports[0]?.id ?? ''];
      await open(page, site + path.replace('EVENT', event).replace('REPORT', report));
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(() => window.shifts)).toEqual([]);
      expect(await page.evaluate(() => window.refused)).toEqual([]);
    });
  }
}

test('the page can be kept and taken up again as it was', async ({page, site, timeline}) => {
  await open(page, `${site}?scale=calendar&event=${timeline.events[2]?.id ?? ''}`);
  const address = page.url();
  await page.goto('about:blank');
  await page.goBack();
  await alive(page);
  expect(page.url()).toBe(address);
  await expect(page.locator('#detail')).toBeVisible();
  await page.locator('.bn-picture').focus();
  await page.keyboard.press('+');
  await expect.poll(() => new URL(page.url()).searchParams.get('from')).toBeTruthy();
  // What keeps a page out of the back/forward cache: these listeners, and a connection left open.
  const kept = await page.evaluate(() => ({
    unload: 'onunload' in window && window.onunload,
    before: window.onbeforeunload,
  }));
  expect(kept).toEqual({unload: null, before: null});
});
