/** What a date does not tell: its year, or parts that had to be inferred. */
import type {TimexPart} from '../types';

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

/** Parts that were inferred, as the sum of their flags. */
export type Unsaid = number;
export const YEAR: Unsaid = 1;
export const MONTH: Unsaid = 2;
export const DAY_OF_MONTH: Unsaid = 4;
export const CENTURY: Unsaid = 8;
/** All that an expression counted from an anchor leaves unsaid. */
export const WHOLE_DATE: Unsaid = YEAR + MONTH + DAY_OF_MONTH;

const NAMES: readonly TimexPart[] = ['year', 'month', 'day', 'century'];

/** The parts by name, coarse to fine. */
export function partNames(unsaid: Unsaid): TimexPart[] {
  return NAMES.filter((_, i) => unsaid & (1 << i));
}
