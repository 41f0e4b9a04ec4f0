/** What was asked for stays in sight: a sheet that covers the lower part of a small screen must not hide it. */

const MARGIN_PX = 16;

/**
 * Scroll the page, and no more than needed, so that the first of some elements that is on the screen lies above
 * a sheet at its foot. Nothing happens if none is on the screen, or if the sheet is no sheet.
 */
export function keepInSight(elements: readonly (Element | null)[], sheet: Element | null): void {
  if (!sheet || getComputedStyle(sheet).position !== 'fixed') return;
  const limit = sheet.getBoundingClientRect().top - MARGIN_PX;
  const boxes = elements.flatMap((element) => (element ? [element.getBoundingClientRect()] : []));
  const box = boxes.find(({top, bottom}) => bottom > 0 && top < innerHeight);
  if (!box || box.bottom <= limit) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({top: box.bottom - limit, behavior: calm ? 'instant' : 'smooth'});
}
