/** A month, or a day, week or weekday in it. */
import {addDays, daysInMonth, isDay, utcOf, weekday} from '../calendar/civil';
import {nthWeekday} from '../calendar/festivals';
import {MONTH, YEAR, isUnknownYear} from '../calendar/unknown';
import type {Grain} from './anchor';
import type {Moment, Origin} from './draft';
import type {Parts} from './sense';

export function monthOrDay(parts: Parts, year: number, month: number, origin: Origin): Moment {
  const {day, nth, week} = parts;
  if (day === 29 && month === 2 && (origin.inferred & (YEAR + MONTH)) === YEAR) year = leapYearBefore(year);
  if (!isDay(year, month, day ?? 1)) return impossible(year, month, day, origin);
  if (day !== undefined) return oneDay(origin, utcOf(year, month, day));
  if (nth !== undefined && parts.weekday !== undefined)
    return oneDay(origin, nthWeekday(year, month, nth, parts.weekday));
  const start = utcOf(year, month, 1);
  const end = addDays(start, daysInMonth(year, month));
  if (week === undefined) return momentFrom(origin, start, end, 'month');
  const first = nthWeek(start, end, week);
  return momentFrom(origin, first, addDays(first, 7), 'week');
}

/** An extent from somewhere. */
export function momentFrom(
  {basis, inferred, yearWritten}: Origin,
  start: number,
  end: number,
  grain: Grain,
  value = '',
): Moment {
  return {start, end, grain, value, basis, inferred, yearWritten};
}

export function oneDay(origin: Origin, start: number): Moment {
  return momentFrom(origin, start, addDays(start, 1), 'day');
}

/** A 29 February whose year is unsaid is of the last year that had one. */
function leapYearBefore(year: number): number {
  for (let y = year; y > year - 8; y--) if (daysInMonth(y, 2) === 29) return y;
  return year;
}

/** The nth week of a month is the nth that begins in it. */
function nthWeek(start: number, end: number, nth: number): number {
  const monday = addDays(start, (8 - weekday(start)) % 7);
  return nth > 0 ? addDays(monday, (nth - 1) * 7) : addDays(end, -((weekday(end) + 6) % 7 || 7));
}

/** A date that no calendar has, as it was written: 2022-02-30, 2022-13. */
export function impossible(year: number, month: number, day: number | undefined, origin: Origin): Moment {
  const written = [isUnknownYear(year) ? 'XXXX' : String(year).padStart(4, '0'), month, day];
  const value = written
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const start = utcOf(year, Math.min(Math.max(month, 1), 12), 1);
  return {...momentFrom(origin, start, start, 'day', value), impossible: true};
}
