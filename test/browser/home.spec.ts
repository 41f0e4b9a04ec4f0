import type {EventSource} from '../../src/lib/types';
import {expect, open, spanOf, test} from './site';

test.describe('the timeline', () => {
  test('shows two episodes, the gap between them and a handful of labels', async ({page, site, timeline}) => {
    await open(page, site);
    const chart = page.locator('[data-timeline]').first();
    for (const {title} of timeline.episodes) await expect(chart.getByText(title).first()).toBeVisible();
    await expect(chart.locator('[data-gap]').first()).toBeAttached();
    expect(await chart.locator('[data-event]').count()).toBeGreaterThan(20);
    expect(await chart.locator('[data-label]').count()).toBeGreaterThan(5);
  });

  test('keeps labels apart', async ({page, site}) => {
    await open(page, site);
    const boxes = await page
      .locator('[data-timeline] [data-label]')
      .evaluateAll((labels) =>
        labels
          .map((label) => label.getBoundingClientRect().toJSON() as DOMRect)
          .filter(({width}) => width > 0),
      );
    const overlaps = boxes.filter((a, i) =>
      boxes
        .slice(i + 1)
        .some(
          (b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
        ),
    );
    expect(overlaps).toEqual([]);
  });

  test('has no more than 400 nodes in the picture', async ({page, site}) => {
    await open(page, site);
    expect(await page.locator('[data-timeline] *').count()).toBeLessThanOrEqual(400);
  });

  test('zooms at the pointer with ctrl and the wheel; the gap keeps its width', async ({page, site}) => {
    await open(page, site);
    const chart = page.locator('[data-timeline] svg').first();
    const box = await chart.boundingBox();
    if (!box) throw new Error('the chart has no box');
    const before = await gapWidth();

    await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.4);
    await page.keyboard.down('Control');
    for (let i = 0; i < 6; i++) await page.mouse.wheel(0, -60);
    await page.keyboard.up('Control');

    await expect.poll(() => spanOf(page)).not.toBeNull();
    const after = await gapWidth();
    if (after !== null && before !== null) expect(Math.abs(after - before)).toBeLessThan(1);

    function gapWidth(): Promise<number | null> {
      return page.locator('[data-gap]').evaluateAll(([gap]) => gap?.getBoundingClientRect().width ?? null);
    }
  });

  test('lets the plain wheel scroll the page', async ({page, site}) => {
    await open(page, site);
    const box = await page.locator('[data-timeline] svg').first().boundingBox();
    if (!box) throw new Error('the chart has no box');
    await page.mouse.move(box.x + box.width / 2, box.y + 100);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect(spanOf(page)).toBeNull();
  });

  test('pans by dragging once it is zoomed', async ({page, site}) => {
    await open(page, `${site}?scale=calendar&from=2022-03-10&to=2022-04-10`);
    const box = await page.locator('[data-timeline] svg').first().boundingBox();
    if (!box) throw new Error('the chart has no box');
    await page.mouse.move(box.x + box.width * 0.6, box.y + 90);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.4, box.y + 90, {steps: 8});
    await page.mouse.up();
    await expect.poll(() => (spanOf(page)?.from ?? '').slice(0, 10) > '2022-03-10').toBe(true);
  });

  test('zooms and fits with the keys', async ({page, site}) => {
    await open(page, site);
    await page.locator('[data-timeline] svg').first().focus();
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await expect.poll(() => spanOf(page)).not.toBeNull();
    await page.keyboard.press('0');
    await expect.poll(() => spanOf(page)).toBeNull();
  });
});

test.describe('an event', () => {
  test('opens from its mark, quotes its sentence with the time marked, and Esc closes it', async ({
    page,
    site,
    timeline,
  }) => {
    // Others are dated from another sentence, which stands beside their own.
    const saysWhen = ({report, start, end, timexes}: EventSource) =>
      timexes.some((index) => {
        const timex = timeline.timexes[index];
        return timex?.report === report && timex.start >= start && timex.end <= end;
      });
    const datedByItself = timeline.events.findIndex(({sources}) => sources.every(saysWhen));
    await open(page, site);
    await page.locator('[data-timeline] svg').first().focus();
    for (let i = 0; i <= datedByItself; i++) await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    const {id} = timeline.events[datedByItself] ?? {};
    await expect.poll(() => new URL(page.url()).searchParams.get('event')).toBe(id);
    const quotation = page.locator('blockquote').first();
    await expect(quotation).toBeVisible();
    await expect(page.locator('blockquote mark').first()).toBeAttached();
    await page.keyboard.press('Escape');
    await expect.poll(() => new URL(page.url()).searchParams.get('event')).toBeNull();
  });

  test('opens by a click on its mark', async ({page, site}) => {
    await open(page, site);
    const dots = page.locator('[data-timeline] [data-event]');
    const box = await dots.first().boundingBox();
    if (!box) throw new Error('the mark has no box');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(() => new URL(page.url()).searchParams.get('event')).toBeTruthy();
  });

  test('opens from a deep link; back and forward work', async ({page, site, timeline}) => {
    const [first, second] = timeline.events;
    if (!first || !second) throw new Error('there are no events');
    await open(page, `${site}?event=${first.id}`);
    await expect(page.getByRole('heading', {name: first.headline}).first()).toBeVisible();

    await page.keyboard.press('j');
    await expect.poll(() => new URL(page.url()).searchParams.get('event')).not.toBe(first.id);
    await page.goBack();
    await expect.poll(() => new URL(page.url()).searchParams.get('event')).toBe(first.id);
    await page.goForward();
    await expect.poll(() => new URL(page.url()).searchParams.get('event')).not.toBe(first.id);
  });

  test('leads to its sentence in the report, where every time is marked', async ({page, site, timeline}) => {
    const event = timeline.events.find(({meaning}) => meaning === 'on');
    if (!event) throw new Error('no event on a day');
    await open(page, `${site}?event=${event.id}`);
    const link = page.locator('a[href*="/report/"], a[href*="report/"]').filter({visible: true}).first();
    await link.click();
    await page.waitForURL(/\/report\//u);
    expect(await page.locator('main mark, main [data-timex]').count()).toBeGreaterThan(3);
    await page.goBack();
    await expect.poll(() => new URL(page.url()).searchParams.get('event')).toBe(event.id);
  });
});

test('a report says beside each of its events what dates it, to whom asks', async ({
  page,
  site,
  timeline,
}) => {
  const {id} = timeline.events.find(({meaning, sources}) => meaning === 'on' && sources.length === 1) ?? {};
  const [source] = timeline.events.find((event) => event.id === id)?.sources ?? [];
  const timex = timeline.timexes[source?.timexes[0] ?? -1];
  await page.goto(`${site}report/${source?.report ?? ''}/`);
  const why = page.locator(`.margin li:has(a[href*="${id ?? ''}"]) details`);
  await expect(why.locator('q')).toBeHidden();
  await why.locator('summary').click();
  await expect(why.locator('q')).toHaveText(timex?.text ?? 'no time');
  await expect(why.locator('.rules')).toContainText('time/');
});

test('junk in the address is ignored', async ({page, site}) => {
  await open(page, `${site}?scale=%00&lanes=<script>&from=yesterday&to=9e99&kind=x&event=../..&anchor=%F0`);
  await expect(page.locator('[data-timeline] [data-event]').first()).toBeAttached();
});

for (const scale of ['gap', 'calendar', 'aligned']) {
  for (const lanes of ['strand', 'episode', 'place', 'kind', 'report']) {
    test(`draws scale ${scale} in lanes by ${lanes}`, async ({page, site}) => {
      await open(page, `${site}?scale=${scale}&lanes=${lanes}`);
      expect(await page.locator('[data-timeline] [data-event]').count()).toBeGreaterThan(10);
      expect(await page.locator('[data-timeline] *').count()).toBeLessThanOrEqual(400);
    });
  }
}
