/** How coarse the parts of a date are, so that pieces can be put together from coarse to fine. */
import type {Parts} from './sense';

const RANK: Record<keyof Parts, number> = {
  century: 0, centuries: 0, decade: 1, throughDecade: 1, throughYears: 2, year: 2, shortYear: 2, years: 2, turn: 2, term: 3, terms: 3, half: 3, quarter: 3, quarters: 3, throughQuarter: 3,
  season: 3, throughMonth: 4, month: 4, months: 4, section: 5, dekad: 5, throughDekad: 5, halfMonth: 5, week: 5, edge: 5, weeks: 5, weekday: 6, nth: 6, day: 6,
  days: 6, through: 6, working: 6, festival: 6, part: 7, hours: 7, hour: 8, minute: 9, second: 10, zone: 10, lunar: 99, leap: 99, from: 99,
}; // prettier-ignore

const SHIFTS: readonly (keyof Parts)[] = ['years', 'months', 'quarters', 'weeks', 'days', 'centuries'];

function keysOf(parts: Parts): (keyof Parts)[] {
  return (Object.keys(parts) as (keyof Parts)[]).filter((key) => key !== 'from');
}

/** Rank of the coarsest part; 0 century … 10 second. */
export function coarsest(parts: Parts): number {
  let rank = 99;
  for (const key in parts) rank = Math.min(rank, RANK[key as keyof Parts]);
  return rank;
}

/** Rank of the finest part. */
export function finest(parts: Parts): number {
  let rank = -1;
  for (const key in parts) {
    const own = RANK[key as keyof Parts];
    if (own < 99) rank = Math.max(rank, own);
  }
  return rank;
}

export const DAY_RANK = RANK.day;
export const PART_RANK = RANK.part;
export const HOUR_RANK = RANK.hour;
export const YEAR_RANK = RANK.year;

/** Whether `right` goes on where `left` ends: 去年 + 3月 + 15日 + 晚 + 8时. */
export function continues(left: Parts, right: Parts): boolean {
  if (coarsest(right) <= finest(left)) return false;
  const shifted = SHIFTS.some((key) => right[key] !== undefined);
  return !shifted || (right.days !== undefined && left.years !== undefined && finest(left) === RANK.years);
}

/** The coarser parts of `from` that `to` leaves unsaid: 4月1日至13日. */
export function inherit(from: Parts, to: Parts): Parts {
  const limit = coarsest(to);
  const result: Record<string, unknown> = {};
  for (const key of keysOf(from)) if (RANK[key] < limit) result[key] = from[key];
  // 下午3点到6点: the clock at the far end is in the same part of the day.
  if (limit === RANK.hour && from.part) result.part = from.part;
  if (from.from && Object.keys(result).length > 0) result.from = from.from;
  return {...(result as Parts), ...to};
}

/** The part that a bare number before `parts` counts: 1至3月 counts months. */
export function unitOf(parts: Parts): 'year' | 'quarter' | 'month' | 'day' | 'hour' | 'week' | null {
  const rank = coarsest(parts);
  if (rank === RANK.year) return 'year';
  if (parts.quarter !== undefined) return 'quarter';
  if (rank === RANK.month) return 'month';
  if (rank === RANK.day) return 'day';
  if (rank === RANK.hour || rank === RANK.part) return 'hour';
  return null;
}
