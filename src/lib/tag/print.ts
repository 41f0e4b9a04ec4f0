/** Instants → TIMEX3 values. */
import {DAY, addDays, civilOf, formatCivil, utcOf, weekday} from '../calendar/civil';
import {isUnknownYear, maskYear} from '../calendar/unknown';
import type {TimexPart} from '../types';
import type {Grain, Today} from './anchor';

const LETTERS = {SP: 3, SU: 6, FA: 9, WI: 12} as const;
const SEASON_NUMBERS = {SP: 21, SU: 22, FA: 23, WI: 24} as const;
export type Season = keyof typeof LETTERS;

export function seasonStart(year: number, season: Season): number {
  return utcOf(year, LETTERS[season], 1);
}

/**
 * A value to its grain; what is not known prints as X.
 *
 *     printValue(utcOf(2022, 4, 3), 'day', today, new Set())     // '2022-04-03'
 */
export function printValue(ms: number, grain: Grain, today: Today, inferred: ReadonlySet<TimexPart>): string {
  const {year, month} = civilOf(ms);
  if (grain === 'century') return String(Math.floor(year / 100)).padStart(2, '0');
  if (grain === 'decade') return String(Math.floor(year / 10)).padStart(3, '0');
  const y = isUnknownYear(year) ? 'XXXX' : formatCivil(ms, 'year');
  if (grain === 'half') return `${y}-H${month > 6 ? 2 : 1}`;
  if (grain === 'quarter') return `${y}-Q${Math.ceil(month / 3)}`;
  if (grain === 'week') return y === 'XXXX' ? 'XXXX-WXX' : printWeek(ms);
  return maskUnknown(y + printRest(ms, grain), today, inferred);
}

/** All that an expression counted from an anchor leaves unsaid. */
export const ALL_PARTS: ReadonlySet<TimexPart> = new Set(['year', 'month', 'day'] as const);

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
  inferred = ALL_PARTS,
): string {
  return [start, end - 1].map((ms) => printValue(ms, grain, today, inferred)).join('/');
}

function printRest(ms: number, grain: Grain): string {
  const text = formatCivil(ms, 'second');
  const rest = text.slice(text.length - 15);
  const length = {year: 0, month: 3, day: 6, part: 6, hour: 9, minute: 12, second: 15}[
    grain as 'day'
  ] as number;
  return rest.slice(0, length);
}

/** A month or day taken from a document time that does not tell it. */
function maskUnknown(value: string, {knows}: Today, inferred: ReadonlySet<TimexPart>): string {
  const month =
    !knows.month && inferred.has('month') ? value.slice(0, -value.length + 5) + 'XX' + value.slice(7) : value;
  if (value.length < 7 || month.length < 10) return value.length < 7 ? value : month;
  return !knows.day && inferred.has('day') ? `${month.slice(0, 8)}XX${month.slice(10)}` : month;
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

/** A season as EDTF writes it. */
export function seasonEdtf(year: number, season: Season): string {
  return `${isUnknownYear(year) ? 'XXXX' : String(year)}-${SEASON_NUMBERS[season]}`;
}

/** An extent as EDTF, to the precision in which a part of such a unit is told. */
export function spanEdtf(start: number, end: number, grain: Grain): string {
  const precision = grain === 'month' ? 'day' : grain === 'decade' || grain === 'century' ? 'year' : 'month';
  return `${maskYear(formatCivil(start, precision))}/${maskYear(formatCivil(addDays(end, -1), precision))}`;
}
