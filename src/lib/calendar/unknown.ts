/**
 * Years that stand for one that is not known: `XXXX-04-17` is reckoned in 8000, which has a 29 February, and
 * printed without it. No report writes such a year.
 */
export const UNKNOWN_YEAR = 8000;
/** What is counted from such a date, 去年 or 二十年前, stays as unknown. */
const SPREAD = 90;

/**
 * Whether a year stands for one that is not known.
 *
 *     isUnknownYear(8000)     // true
 *     isUnknownYear(7999)     // true: the year before it
 */
export function isUnknownYear(year: number): boolean {
  return Math.abs(year - UNKNOWN_YEAR) <= SPREAD;
}

/**
 * A civil date, its year as XXXX where that is not known.
 *
 *     maskYear('8000-04-17')     // 'XXXX-04-17'
 */
export function maskYear(text: string): string {
  return isUnknownYear(Number(text.slice(0, 4))) ? `XXXX${text.slice(4)}` : text;
}
