/** Fingers on a screen, as the browser itself reports them: what no library's `tap` can do. */
import type {CDPSession, Page} from '@playwright/test';

export type Finger = readonly [x: number, y: number];

const sessions = new WeakMap<Page, CDPSession>();
const STEPS = 8;

/** Move fingers from where they are to where they end; the page sees every step. Chromium only. */
export async function swipe(page: Page, from: readonly Finger[], to: readonly Finger[]): Promise<void> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Finger[]) =>
    session.send('Input.dispatchTouchEvent', {type, touchPoints: fingers.map(([x, y], id) => ({x, y, id}))});

  await send('touchStart', from);
  for (let step = 1; step <= STEPS; step++) {
    const part = step / STEPS;
    await send(
      'touchMove',
      from.map(([x, y], i) => [x + ((to[i]?.[0] ?? x) - x) * part, y + ((to[i]?.[1] ?? y) - y) * part]),
    );
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await send('touchEnd', []);
}

/**
 * Until what fingers have moved is drawn and its address written. The address waits for the view to rest, and a slow
 * machine may rest in the middle of a swipe: what is read at once can be the place of a finger on its way. By the
 * page's own clock, since one timer does not overtake another.
 */
export async function rested(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 500)));
      }),
  );
}
