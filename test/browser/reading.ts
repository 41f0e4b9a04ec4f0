/** What the page says of its view. */
import type {Locator, Page} from '@playwright/test';
import {expect} from '@playwright/test';

export const param = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
export const query = (page: Page) => new URL(page.url()).search;

/** The button of a scale or of a sort of lanes. */
export const radio = (page: Page, value: string) => page.locator(`label:has(input[value="${value}"])`);

/** The middle of what is drawn, in pixels from the left of the window. */
export async function middle(mark: Locator): Promise<number> {
  const box = await mark.boundingBox();
  return box ? box.x + box.width / 2 : NaN;
}

/** The address when nothing changes it any more: it is written when a movement has come to rest. */
export async function atRest(page: Page): Promise<string> {
  let before = '';
  await expect
    .poll(
      () => {
        const same = before === query(page);
        before = query(page);
        return same;
      },
      {intervals: [500]},
    )
    .toBe(true);
  return before;
}
