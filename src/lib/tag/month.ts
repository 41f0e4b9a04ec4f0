/** A month, or a day, week or weekday in it. */
import {addDays, daysInMonth, isDay, utcOf, weekday} from '../calendar/civil';
import {nthWeekday} from '../calendar/festivals';
import {isUnknownYear} from '../calendar/unknown';
import type {Draft, Origin} from './draft';
import type {Parts} from './sense';

export function monthOrDay(parts: Parts, year: number, month: number, common: Origin): Draft {
  const {day} = parts;
  if (day === 29 && month === 2 && common.inferred.has('year') && !common.inferred.has('month'))
    year = leapYearBefore(year);
  if (!isDay(year, month, day ?? 1)) {
    const value = printImpossible(year, month, day);
    const start = utcOf(year, Math.min(Math.max(month, 1), 12), 1);
    return {...common, start, end: start, grain: 'day', value, impossible: true};
  }
  if (day !== undefined) {
    const start = utcOf(year, month, day);
    return {...common, start, end: addDays(start, 1), grain: 'day'};
  }
  if (parts.nth !== undefined && parts.weekday !== undefined) {
    const start = nthWeekday(year, month, parts.nth, parts.weekday);
    return {...common, start, end: addDays(start, 1), grain: 'day'};
  }
  const start = utcOf(year, month, 1);
  const end = addDays(start, daysInMonth(year, month));
  if (parts.week !== undefined) return {...common, ...nthWeek(start, end, parts.week)};
  return {...common, start, end, grain: 'month'};
}

/** A 29 February whose year is unsaid is of the last year that had one. */
function leapYearBefore(year: number): number {
  for (let y = year; y > year - 8; y--) if (daysInMonth(y, 2) === 29) return y;
  return year;
}

/** The nth week of a month is the nth that begins in it. */
function nthWeek(start: number, end: number, nth: number): Pick<Draft, 'start' | 'end' | 'grain'> {
  const monday = addDays(start, (8 - weekday(start)) % 7);
  const first = nth > 0 ? addDays(monday, (nth - 1) * 7) : addDays(end, -((weekday(end) + 6) % 7 || 7));
  return {start: first, end: addDays(first, 7), grain: 'week'};
}

/** A date that no calendar has, as it was written: 2022-02-30, 2022-13. */
export function printImpossible(year: number, month: number, day: number | undefined): string {
  const y = isUnknownYear(year) ? 'XXXX' : String(year).padStart(4, '0');
  const two = (n: number) => String(n).padStart(2, '0');
  return day === undefined ? `${y}-${two(month)}` : `${y}-${two(month)}-${two(day)}`;
}
