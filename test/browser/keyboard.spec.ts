/** The keyboard alone: any event within a few keys, the focus never lost, what changed always told. */
import type {Page} from '@playwright/test';
import {serve} from '../support/serve';
import {alive, expect, open, spanOf, test} from './site';

/** The name of what has the ring on the picture; empty if nothing has. */
function ring(page: Page): Promise<string> {
  return page.locator('.bn-picture').evaluate((picture) => {
    const id = picture.getAttribute('aria-activedescendant');
    const root = picture.getRootNode() as Document | ShadowRoot;
    return (id && root.getElementById(id)?.getAttribute('aria-label')) ?? '';
  });
}

const told = (page: Page) => page.locator('[data-timeline] [aria-live]').innerText();
const event = (page: Page) => new URL(page.url()).searchParams.get('event');
const hasFocus = (page: Page) =>
  page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body);

test.describe('ten thousand events', () => {
  const COUNT = 10_000;
  const FIRST = Date.UTC(2031, 0, 1);

  /** Two bursts and much between them; several events begin in the same minute. */
  const events = Array.from({length: COUNT}, (_, i) => {
    const day = i % 5 === 0 ? (i * 7919) % 900 : 60 + (i % 3) * 500 + ((i * i) % 40);
    const minute = (i * 37) % 1440;
    const start = new Date(FIRST + (day * 1440 + minute) * 60_000).toISOString().slice(0, 16);
    return {id: `e${i}`, start};
  });

  test('any of them within twenty keys', async ({page, site}) => {
    const host = await serve('/nowhere', {
      pages: {
        '/': `<!doctype html><html lang="zh"><title>x</title><body><script src="${site}embed.js"></script>`,
      },
    });
    await page.goto(host.origin);
    await page.evaluate((all) => {
      const element = document.createElement('biannian-timeline');
      element.setAttribute('scale', 'calendar');
      element.setAttribute('lanes', 'place');
      const made = all.map(({id, start}, i) => ({
        ...{id, start, end: start, edtf: start, headline: `事件${id}`, kind: 'operation', status: 'occurred'},
        ...{precision: 'minute', meaning: 'on', salience: (i % 3) + 1, episode: ''},
        ...{places: [{name: `第${i % 7}区`}], actors: [], figures: [], sources: []},
      }));
      const record = {version: 1, reports: [], timexes: [], connections: [], episodes: [], events: made};
      Object.assign(element, {timeline: record});
      document.body.append(element);
      element.addEventListener('select', (chosen) => {
        document.title = (chosen as CustomEvent<{id: string}>).detail.id;
      });
    }, events);
    await expect(page.locator('.bn-picture')).toBeVisible();

    for (const n of [0, 17, 333, 2500, 4999, 5001, 7777, 8888, 9998, 9999]) {
      const target = events[n] ?? {id: '', start: ''};
      await page.locator('.bn-picture').focus();
      await page.keyboard.press('0');
      const keys = 1 + (await keysTo(page, target));
      await page.keyboard.press('Enter');
      await expect.poll(() => page.title()).toBe(target.id);
      expect(keys + 1, target.id).toBeLessThanOrEqual(20);
    }
    await host.close();
  });

  const at = (start: string) => Date.parse(`${start}Z`);

  /** The digit of the ninth the event lies in, as the eye reads it off the axis; then one on or back. */
  async function keysTo(page: Page, target: {id: string; start: string}): Promise<number> {
    const time = at(target.start);
    const wanted = `事件${target.id}，`;
    for (let keys = 1; keys < 20; keys++) {
      const {start, end} = await page
        .locator('biannian-timeline')
        .evaluate((element) => (element as HTMLElement & {view: {start: number; end: number}}).view);
      const there = events.filter((one) => at(one.start) >= start && at(one.start) < end).length;
      if (there > 9 && (end - start) / 9 >= 86_400_000) {
        await page.keyboard.press(String(1 + Math.min(8, Math.floor(((time - start) / (end - start)) * 9))));
        if ((await ring(page)).startsWith(wanted)) return keys;
        continue;
      }
      // Now by rank among those that begin in the view.
      return keys - 1 + (await countOff(page, target, {start, end}, wanted));
    }
    return Infinity;
  }

  async function countOff(
    page: Page,
    {id}: {id: string},
    span: {start: number; end: number},
    wanted: string,
  ): Promise<number> {
    let left = events
      .filter(({start}) => at(start) >= span.start && at(start) < span.end)
      .sort((a, b) => at(a.start) - at(b.start))
      .map((one) => one.id);
    for (let keys = 1; keys < 12; keys++) {
      const place = left.indexOf(id);
      const parts = [0, 1, 2, 3, 4, 5, 6, 7, 8];
      const cut = (part: number) => Math.floor((left.length * part) / 9);
      const part = left.length > 9 ? parts.findIndex((p) => cut(p + 1) > place) : place;
      await page.keyboard.press(String(part + 1));
      if ((await ring(page)).startsWith(wanted)) return keys;
      left = left.slice(cut(part), cut(part + 1));
    }
    return Infinity;
  }
});

test.describe('the picture', () => {
  test('is one tab stop; arrows, J, K, Home and End move in it; the name is headline, date, place', async ({
    page,
    site,
    timeline,
  }) => {
    await open(page, site);
    await page.locator('.bn-picture').focus();
    expect(await ring(page)).toBe('');
    await page.keyboard.press('j');
    const first = await ring(page);
    const named = timeline.events.find(({headline}) => first.startsWith(headline));
    expect(named).toBeDefined();
    expect(first.split('，').length).toBeGreaterThanOrEqual(2);
    expect(first.length).toBeLessThan((named?.headline.length ?? 0) + 50);

    await page.keyboard.press('j');
    expect(await ring(page)).not.toBe(first);
    await page.keyboard.press('k');
    expect(await ring(page)).toBe(first);
    await page.keyboard.press('End');
    const last = await ring(page);
    expect(last).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await ring(page)).not.toBe(last);

    await page.keyboard.press('Tab');
    await expect(page.locator('.bn-picture')).not.toBeFocused();
    expect(await hasFocus(page)).toBe(true);
    await page.keyboard.press('Shift+Tab');
    await expect(page.locator('.bn-picture')).toBeFocused();
    expect(await ring(page)).not.toBe('');
  });

  test('the ring is on something drawn after every zoom, pan, filter and opened cluster', async ({
    page,
    site,
  }) => {
    await open(page, site);
    await page.locator('.bn-picture').focus();
    await page.keyboard.press('j');
    for (const key of ['+', '+', 'ArrowRight', 'ArrowRight', 'ArrowRight', '-', 'ArrowLeft', '0', '5', '0']) {
      await page.keyboard.press(key);
      await expect.poll(() => ring(page), `after ${key}`).not.toBe('');
      await expect(page.locator('.bn-picture')).toBeFocused();
    }
    await page.keyboard.press('Home');
    for (let i = 0; i < 60 && !/件事/u.test(await ring(page)); i++) await page.keyboard.press('ArrowDown');
    expect(await ring(page)).toMatch(/件事/u);
    await page.keyboard.press('Enter');
    await expect.poll(() => ring(page)).not.toBe('');
    await expect(page.locator('.bn-picture')).toBeFocused();
  });

  test('tells what a key has changed', async ({page, site}) => {
    await open(page, site);
    await page.locator('.bn-picture').focus();
    await page.keyboard.press('8');
    await expect.poll(() => told(page)).toMatch(/^2022年\d+月\d+日至2022年\d+月\d+日，\d+ 件$/u);
    const zoomed = await told(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => told(page)).not.toBe(zoomed);
    await expect.poll(() => spanOf(page)).toBeNull();
  });
});

test.describe('the page', () => {
  test('begins with links that skip to the picture and to the list', async ({page, site}) => {
    for (const target of ['#timeline', '#narrative']) {
      await open(page, site);
      const skip = page.locator(`a.skip[href="${target}"]`);
      // They come before all else that a key reaches.
      for (let i = 0; i < 2 && !(await skip.evaluate((link) => link === document.activeElement)); i++)
        await page.keyboard.press('Tab');
      await expect(skip).toBeInViewport();
      await page.keyboard.press('Enter');
      await expect(page.locator(target)).toBeInViewport();
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate((to) => document.querySelector(to)?.contains(document.activeElement), target),
      ).toBe(true);
    }
  });

  test('? lists the keys; closing gives the focus back; single letters can be switched off', async ({
    page,
    site,
  }) => {
    await open(page, site);
    await page.locator('.bn-picture').focus();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    for (const key of ['J', 'K', '/', '?', 'Esc', '0', '1']) {
      await expect(dialog.locator('kbd').getByText(key, {exact: true}).first()).toBeVisible();
    }
    await dialog.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.locator('.bn-picture')).toBeFocused();

    await page.keyboard.press('/');
    await expect(page.locator('.bn-picture')).toBeFocused();
    await page.reload();
    await alive(page);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('/ searches; Enter goes to the first that was found; Esc empties the field before all else', async ({
    page,
    site,
  }) => {
    await open(page, site);
    await page.keyboard.press('j');
    await expect.poll(() => event(page)).toBeTruthy();
    await page.keyboard.press('/');
    const field = page.getByRole('searchbox');
    await expect(field).toBeFocused();
    await page.keyboard.type('複工');
    await expect(page.locator('.filters .state')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.locator('.bn-picture')).toBeFocused();
    expect(await ring(page)).not.toBe('');

    await field.focus();
    await page.keyboard.press('Escape');
    await expect(field).toHaveValue('');
    expect(event(page)).toBeTruthy();
    await page.keyboard.press('Escape');
    await expect.poll(() => event(page)).toBeNull();
  });

  test('Esc closes one thing at a time: what is unfolded, the panel, the step, the ring', async ({
    page,
    site,
  }) => {
    await open(page, site);
    const picture = page.locator('.bn-picture');
    await picture.focus();
    await page.keyboard.press('7');
    await expect.poll(() => spanOf(page)).not.toBeNull();
    await page.keyboard.press('Enter');
    await expect(page.locator('#detail')).toBeFocused();
    const summary = page.locator('.filters summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.filters .groups')).toBeVisible();

    await page.keyboard.press('Escape');
    await expect(page.locator('.filters .groups')).toBeHidden();
    await expect(summary).toBeFocused();
    expect(event(page)).toBeTruthy();
    await page.keyboard.press('Escape');
    await expect.poll(() => event(page)).toBeNull();
    await expect(picture).toBeFocused();
    expect(spanOf(page)).not.toBeNull();
    await page.keyboard.press('Escape');
    await expect.poll(() => spanOf(page)).toBeNull();
    expect(await ring(page)).not.toBe('');
    await page.keyboard.press('Escape');
    expect(await ring(page)).toBe('');
    await expect(picture).toBeFocused();
  });

  test('the focus survives a cleared filter, a chosen theme and a followed connection', async ({
    page,
    site,
    timeline,
  }) => {
    await open(page, `${site}?kind=aid&event=${timeline.connections[0]?.source ?? ''}`);
    await page.locator('.filters .state button').press('Enter');
    await expect(page.getByRole('searchbox')).toBeFocused();

    await page.locator('.themes summary').first().press('Enter');
    await page.locator('.popover button').last().press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('theme')).toBeTruthy();
    await expect(page.locator('.themes button[aria-pressed="true"]')).toBeFocused();

    const before = event(page);
    await page.locator('.panel section li a').first().press('Enter');
    await expect.poll(() => event(page)).not.toBe(before);
    await expect(page.locator('#detail')).toBeFocused();
  });

  test('nothing that has the focus lies under the sheet of a phone', async ({page, site, timeline}) => {
    await page.setViewportSize({width: 360, height: 740});
    await open(page, `${site}?event=${timeline.events[3]?.id ?? ''}`);
    const items = page.locator('[data-item] a.headline');
    await items.nth(6).focus();
    for (let i = 0; i < 8; i++) {
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate(() => {
        const box = document.activeElement?.getBoundingClientRect();
        const sheet = document.querySelector('.panel')?.getBoundingClientRect();
        return box && sheet ? box.bottom - sheet.top : 0;
      });
      expect(hidden).toBeLessThanOrEqual(0);
    }
  });
});
