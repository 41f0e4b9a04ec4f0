/** Instants → TIMEX3 values. */
import {DAY, civilOf, formatCivil, utcOf, weekday} from '../calendar/civil';
import {DAY_OF_MONTH, MONTH, WHOLE_DATE, isUnknownYear, maskYear, type Unsaid} from '../calendar/unknown';
import type {Grain, Today} from './anchor';

/** How many letters of `YYYY-MM-DDTHH:MM:SS` a grain has. */
const LENGTHS: Partial<Record<Grain, number>> = {
  year: 4, month: 7, day: 10, part: 10, hour: 13, minute: 16, second: 19,
}; // prettier-ignore

/**
 * A value to its grain; what is not known prints as X.
 *
 *     printValue(utcOf(2022, 4, 3), 'day', today, 0)     // '2022-04-03'
 */
export function printValue(ms: number, grain: Grain, {knows}: Today, unsaid: Unsaid): string {
  const full = formatCivil(ms, 'second');
  const yearLength = full.length - 15;
  const year = full.slice(0, yearLength);
  if (grain === 'century') return year.slice(0, -2);
  if (grain === 'decade') return year.slice(0, -1);
  const shown = isUnknownYear(Number(year)) ? 'XXXX' : year;
  const month = Number(full.slice(yearLength + 1, yearLength + 3));
  if (grain === 'half') return `${shown}-H${month > 6 ? 2 : 1}`;
  if (grain === 'quarter') return `${shown}-Q${Math.ceil(month / 3)}`;
  if (grain === 'week') return shown === 'XXXX' ? 'XXXX-WXX' : printWeek(ms);
  let rest = full.slice(yearLength, yearLength - 4 + (LENGTHS[grain] ?? 4));
  // A month or day taken from a document time that does not tell it.
  if (!knows.month && unsaid & MONTH && rest.length > 2) rest = `-XX${rest.slice(3)}`;
  if (!knows.day && unsaid & DAY_OF_MONTH && rest.length > 5) rest = `${rest.slice(0, 4)}XX${rest.slice(6)}`;
  return shown + rest;
}

/**
 * A span to its grain, both ends included.
 *
 *     printSpan(utcOf(2022, 4, 3), utcOf(2022, 4, 13), 'day', today)     // '2022-04-03/2022-04-12'
 */
export function printSpan(
  start: number,
  end: number,
  grain: Grain,
  today: Today,
  unsaid = WHOLE_DATE,
): string {
  return `${printValue(start, grain, today, unsaid)}/${printValue(end - 1, grain, today, unsaid)}`;
}

/** ISO week: 2022-W15. */
function printWeek(ms: number): string {
  const thursday = ms + (4 - weekday(ms)) * DAY;
  const {year} = civilOf(thursday);
  const week = Math.floor((thursday - utcOf(year, 1, 1)) / DAY / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** Monday of an ISO week. */
export function weekStart(year: number, week: number): number {
  const fourth = utcOf(year, 1, 4);
  return fourth + (1 - weekday(fourth) + (week - 1) * 7) * DAY;
}

/** A span with both ends included, to a precision; an unknown year as XXXX. */
export function edtfSpan(start: number, end: number, precision: 'year' | 'month' | 'day' | 'minute'): string {
  return [start, end - 1].map((ms) => maskYear(formatCivil(ms, precision))).join('/');
}
