/** Why two events are connected: under the pointer, by keyboard, by touch, and a theme at a time. */
import type {Page} from '@playwright/test';
import {param} from './reading';
import {expect, open, test} from './site';

test.describe('connections', () => {
  const card = (page: Page) => page.locator('.bn-why-card');

  /** A place on a drawn arc, away from marks and words. */
  function onArc(page: Page): Promise<{x: number; y: number; theme: string}> {
    return page.evaluate(() => {
      const arcs = [...document.querySelectorAll<SVGPathElement>('.bn-picture path[data-connection]')];
      const taken = [...document.querySelectorAll('.bn-mark, .bn-cluster, .bn-label')].map((each) =>
        each.getBoundingClientRect(),
      );
      for (const arc of arcs.reverse()) {
        const matrix = arc.getScreenCTM();
        for (let part = 0.1; matrix && part < 0.95; part += 0.02) {
          const {x, y} = arc.getPointAtLength(arc.getTotalLength() * part).matrixTransform(matrix);
          const free = taken.every(
            (box) => x < box.left - 20 || x > box.right + 20 || y < box.top - 20 || y > box.bottom + 20,
          );
          const visible = y > 60 && y < innerHeight - 180 && x > 20 && x < innerWidth - 20;
          if (free && visible) return {x, y, theme: arc.dataset['connection'] ?? ''};
        }
      }
      throw new Error('no free place on any arc');
    });
  }

  test('an arc under the pointer says why: theme, and both sentences', async ({page, site, timeline}) => {
    await page.setViewportSize({width: 1280, height: 1000});
    await open(page, site);
    const {x, y} = await onArc(page);
    await page.mouse.move(x, y);
    await expect(card(page)).toBeVisible();
    const text = await card(page).innerText();
    const connection = timeline.connections.find(
      ({theme, evidence}) => text.includes(theme) && evidence.every((one) => text.includes(one.text)),
    );
    expect(connection?.evidence.length).toBe(2);
    await expect(page.locator('.bn-picture .bn-arc-lit')).toHaveCount(1);
    await page.mouse.move(5, 5);
    await expect(card(page)).toHaveCount(0);
  });

  test('by keyboard, told as well as shown', async ({page, site, timeline}) => {
    await open(page, site);
    await page.locator('.bn-picture').focus();
    await page.keyboard.press('c');
    await expect(card(page)).toBeVisible();
    const told = await page.locator('[data-timeline] [aria-live]').innerText();
    expect(
      timeline.connections.some(
        ({theme, evidence}) => told.includes(theme) && told.includes(evidence[1]?.text ?? '?'),
      ),
    ).toBe(true);
    await page.keyboard.press('c');
    await expect.poll(() => page.locator('[data-timeline] [aria-live]').innerText()).not.toBe(told);
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
  });

  test.describe('by touch', () => {
    test.use({viewport: {width: 900, height: 1000}, hasTouch: true});

    test('a tap on an arc says why until one beside it', async ({page, site}) => {
      await open(page, site);
      const {x, y} = await onArc(page);
      await page.touchscreen.tap(x, y);
      await expect(card(page)).toBeVisible();
      expect(param(page, 'event')).toBeNull();
      await page.keyboard.press('Escape');
    });
  });

  test('a theme lights its pairs and lists their evidence side by side', async ({page, site, timeline}) => {
    await open(page, site);
    const details = page.locator('section:has(#connections) details').first();
    const theme = await details.locator('summary span').innerText();
    await details.locator('summary').press('Enter');
    await expect.poll(() => param(page, 'theme')).toBe(theme);
    const lit = page.locator('.bn-picture .bn-arc-lit');
    await expect(lit.first()).toBeAttached();
    expect(
      await lit.evaluateAll((all) => [
        ...new Set(all.map((arc) => (arc as SVGElement).dataset['connection'])),
      ]),
    ).toEqual([theme]);

    const pairs = timeline.connections.filter((one) => one.theme === theme);
    await expect(details.locator('.pair')).toHaveCount(pairs.length);
    const [left, right] = await details.locator('.pair').first().locator('> div').all();
    const [a, b] = [await left?.boundingBox(), await right?.boundingBox()];
    expect(a?.y).toBe(b?.y);
    expect(b?.x).toBeGreaterThan((a?.x ?? 0) + (a?.width ?? 0));
    await expect(details.locator('q').first()).toHaveText(pairs[0]?.evidence[0]?.text ?? '');
  });
});
