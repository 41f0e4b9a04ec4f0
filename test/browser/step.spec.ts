/** One view, seen as picture, overview, list and panel: they move together, from scale to scale too. */
import type {Page} from '@playwright/test';
import type {Timeline} from '../../src/lib/types';
import {atRest, middle, param, query, radio} from './reading';
import {expect, open, spanOf, test} from './site';
import {serve} from '../support/serve';

test.describe('list, picture and overview', () => {
  const ZOOMED = '?scale=calendar&from=2022-03-28&to=2022-04-06';
  const top = (page: Page) => page.locator('.list').evaluate((list) => Math.round(list.scrollTop));

  test('scrolling the list moves the picture, and then all is still', async ({page, site}) => {
    await open(page, site + ZOOMED);
    await atRest(page);
    const list = page.locator('.list');
    await list.scrollIntoViewIfNeeded();
    await list.hover();
    const before = spanOf(page)?.from;
    for (let i = 0; i < 12; i++) await page.mouse.wheel(0, -400);
    await expect.poll(() => spanOf(page)?.from).not.toBe(before);
    expect((spanOf(page)?.from ?? '') < (before ?? '')).toBe(true);
    const still = [await atRest(page), await top(page)];
    await page.waitForTimeout(900);
    expect([query(page), await top(page)]).toEqual(still);
  });

  test('moving the picture scrolls the list, and then all is still', async ({page, site}) => {
    await open(page, `${site}?scale=calendar&from=2020-01-20&to=2020-01-30`);
    await atRest(page);
    const before = await top(page);
    await page.locator('.bn-picture').focus();
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => top(page)).toBeGreaterThan(before);
    const still = [await atRest(page), await top(page)];
    await page.waitForTimeout(900);
    expect([query(page), await top(page)]).toEqual(still);
  });

  test('in the view by days as well', async ({page, site}) => {
    await open(page, `${site}?scale=aligned&from=0&to=9`);
    await atRest(page);
    const before = await top(page);
    await page.locator('.bn-picture').focus();
    for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => top(page)).toBeGreaterThan(before);
  });

  test('an event opened in the list is brought into the picture, and marked in both', async ({
    page,
    site,
  }) => {
    await open(page, site + ZOOMED);
    const first = page.locator('[data-item] a.headline').first();
    const id = await page.locator('[data-item]').first().getAttribute('data-item');
    await first.click();
    await expect(page.locator(`.bn-picture [data-event="${id}"]`)).toBeVisible();
    await expect(first).toHaveAttribute('aria-current', 'true');
    await expect.poll(() => param(page, 'event')).toBe(id);
  });

  test('the brush moves the picture by hand and by key, and the picture the brush', async ({page, site}) => {
    await open(page, site);
    const [start, end] = [page.getByRole('slider').first(), page.getByRole('slider').last()];
    await start.scrollIntoViewIfNeeded();
    const box = await start.boundingBox();
    if (!box) throw new Error('the brush has no box');
    await page.mouse.move(box.x + box.width / 2, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + 700, box.y + 20, {steps: 6});
    await page.mouse.up();
    await expect.poll(() => spanOf(page)).not.toBeNull();
    const dragged = await atRest(page);

    const before = await end.getAttribute('aria-valuetext');
    await end.press('ArrowLeft');
    await expect(end).not.toHaveAttribute('aria-valuetext', before ?? '');
    await expect.poll(() => query(page)).not.toBe(dragged);

    const from = await start.getAttribute('aria-valuenow');
    await page.locator('.bn-picture').focus();
    await page.keyboard.press('+');
    await expect(start).not.toHaveAttribute('aria-valuenow', from ?? '');
  });

  test('the hint about the wheel comes once', async ({page, site}) => {
    await open(page, site);
    const hint = page.locator('.bn-hint');
    await page.locator('.bn-picture').hover({position: {x: 600, y: 300}});
    await page.mouse.wheel(0, 20);
    await expect(hint).toBeVisible();
    await expect(hint).toBeHidden();
    await page.locator('.bn-picture').hover({position: {x: 600, y: 300}});
    await page.mouse.wheel(0, 20);
    await page.waitForTimeout(300);
    await expect(hint).toBeHidden();
  });
});

test.describe('another scale', () => {
  const event = (timeline: Timeline) =>
    timeline.events.find(({start, meaning, precision}) => {
      return (
        (start ?? '') > '2022-03-25' &&
        (start ?? '') < '2022-04-10' &&
        meaning === 'on' &&
        precision === 'day'
      );
    })?.id ?? '';

  test('keeps the chosen event where it is on the screen', async ({page, site, timeline}) => {
    await page.emulateMedia({reducedMotion: 'reduce'});
    const id = event(timeline);
    await open(page, `${site}?from=2022-03-20&to=2022-04-18&event=${id}`);
    const mark = page.locator(`.bn-picture [data-event="${id}"]`);
    const before = await middle(mark);
    for (const scale of ['calendar', 'aligned', 'gap']) {
      await radio(page, scale).click();
      await expect(page.locator(`input[value="${scale}"]`)).toBeChecked();
      expect(Math.abs((await middle(mark)) - before), scale).toBeLessThan(3);
    }
    await radio(page, 'aligned').click();
    await page.locator('select').selectOption('kind:aid');
    await expect.poll(() => param(page, 'anchor')).toBe('kind:aid');
    expect(Math.abs((await middle(mark)) - before)).toBeLessThan(3);
  });

  test('hears a gesture made while the marks are still on their way', async ({page, site}) => {
    await open(page, site);
    await radio(page, 'calendar').click();
    await page.evaluate(async () => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      for (let i = 0; i < 3; i++) await frame();
      const picture = document.querySelector('.bn-picture');
      const {left, width, top} = picture?.getBoundingClientRect() ?? new DOMRect();
      const at = {clientX: left + width / 2, clientY: top + 100, deltaY: -300, ctrlKey: true};
      picture?.dispatchEvent(new WheelEvent('wheel', {...at, bubbles: true, cancelable: true}));
    });
    await expect.poll(() => param(page, 'from')).toBeTruthy();
  });

  for (const [motion, moves] of [
    ['no-preference', true],
    ['reduce', false],
  ] as const) {
    test(`marks ${moves ? 'travel' : 'do not travel'} there: ${motion}`, async ({page, site}) => {
      await page.emulateMedia({reducedMotion: motion});
      await open(page, site);
      // What is written into the page, not when it is painted: a slow machine leaves frames out.
      await page.evaluate(() => {
        const mark = document.querySelector('.bn-picture [data-event]');
        const places = new Set<string>();
        Object.assign(window, {places});
        if (!mark) throw new Error('there is no mark');
        new MutationObserver(() => places.add(mark.getAttribute('transform') ?? '')).observe(mark, {
          attributes: true,
        });
      });
      await radio(page, 'aligned').click();
      await expect(page.locator('.bn-zero').first()).toBeAttached();
      await page.waitForTimeout(700);
      const places = await page.evaluate(() => (window as unknown as {places: Set<string>}).places.size);
      if (moves) expect(places).toBeGreaterThan(2);
      else expect(places).toBeLessThanOrEqual(1);
    });
  }
});

test.describe('aligned', () => {
  test('by day zero: days on the axis, and its uncertainty drawn and told', async ({
    page,
    site,
    timeline,
  }) => {
    await open(page, `${site}?scale=aligned`);
    const picture = page.locator('.bn-picture');
    await expect(picture.getByText(/^第0天$/u).first()).toBeVisible();
    const zeros = picture.locator('.bn-zero');
    await expect(zeros).toHaveCount(timeline.episodes.length);
    const widths = await zeros.evaluateAll((all) => all.map((zero) => zero.getBoundingClientRect().width));
    const uncertain = timeline.episodes.findIndex(({dayZero}) => dayZero.start !== dayZero.end);
    const certain = timeline.episodes.findIndex(({dayZero}) => dayZero.start === dayZero.end);
    expect(widths[uncertain]).toBeGreaterThan((widths[certain] ?? NaN) * 2);
    await expect(picture.getByText(/第0天约为/u)).toBeVisible();
  });

  test('by an event of the panel: the address says which', async ({page, site, timeline}) => {
    const id = timeline.connections[0]?.source ?? '';
    await open(page, `${site}?event=${id}`);
    await page.getByRole('button', {name: '以此对齐'}).click();
    await expect.poll(() => param(page, 'anchor')).toBe(id);
    expect(param(page, 'scale')).toBe('aligned');
    await expect(page.locator('select')).toHaveValue(id);
    await expect(page.locator(`.bn-picture [data-event="${id}"]`)).toBeVisible();
  });

  test('by a kind: the rows move', async ({page, site, timeline}) => {
    await page.emulateMedia({reducedMotion: 'reduce'});
    await open(page, `${site}?scale=aligned`);
    const kinds = (id: string) =>
      new Set(
        timeline.events.filter(({episode, kind}) => episode === id && kind !== 'other').map(({kind}) => kind),
      );
    const [a, b] = timeline.episodes.map(({id}) => kinds(id));
    if (!a || !b) throw new Error('there are no two episodes');
    const both = [...a].find((kind) => kind === 'aid' && b.has(kind)) ?? '';
    expect(both, 'a kind of both episodes').not.toBe('');

    const zero = page.locator('.bn-note').first();
    const before = (await zero.textContent()) ?? '';
    await page.locator('select').selectOption(`kind:${both}`);
    await expect(zero).not.toHaveText(before);
    await expect.poll(() => param(page, 'anchor')).toBe(`kind:${both}`);
    await expect(page.locator('.bn-note', {hasText: '没有可对齐的事件'})).toHaveCount(0);
  });

  test('by a kind that an episode lacks: it stays, grey, and says so', async ({page, site, timeline}) => {
    const [, second] = timeline.episodes;
    const events = timeline.events.filter(({episode, kind}) => episode !== second?.id || kind !== 'project');
    const host = await serve('/nowhere', {
      pages: {
        '/': `<!doctype html><html lang="zh"><title>x</title><body><script src="${site}embed.js"></script>`,
      },
    });
    await page.goto(host.origin);
    await page.evaluate(
      (record) => {
        const element = document.createElement('biannian-timeline');
        element.setAttribute('view', 'scale=aligned&anchor=kind:project');
        Object.assign(element, {timeline: record});
        document.body.append(element);
      },
      {...timeline, events},
    );
    await expect(page.locator('.bn-note', {hasText: '没有可对齐的事件'})).toHaveCount(1);
    await expect(page.locator('.bn-episode.bn-hn')).toHaveCount(1);
    await expect(page.locator('.bn-episode')).toHaveCount(timeline.episodes.length);
    await host.close();
  });
});
