/**
 * Civil time: what a clock on a Chinese wall shows, stored as UTC milliseconds.
 *
 * There is no zone and no summer time here, so every day has 24 hours. The calendar is the Gregorian one,
 * carried back before 1582 as ISO 8601 does; year 0 is 1 BC. Years run from -9999 to 9999.
 */
import type {Precision} from '../types';
import type {Span} from './span';

export const DAY = 86_400_000;
const HOUR = 3_600_000;
const MINUTE = 60_000;
const SECOND = 1000;
const LAST_YEAR = 9999;

/** How much of `YYYY-MM-DDTHH:MM:SS` each precision prints. */
const PRINTED: Record<Precision, number> = {
  century: 4,
  decade: 4,
  year: 4,
  season: 7,
  quarter: 7,
  month: 7,
  dekad: 10,
  day: 10,
  daypart: 10,
  hour: 13,
  minute: 16,
  second: 19,
};

/**
 * Days in a month. `month` counts from 1.
 *
 *     daysInMonth(2024, 2)      // 29
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Whether the calendar has such a day; `month` counts from 1. */
export function isDay(year: number, month: number, day: number): boolean {
  return (
    Number.isInteger(year) &&
    year >= -LAST_YEAR &&
    year <= LAST_YEAR &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

/**
 * The instant of a civil date and time. 24:00 is the next day's start.
 *
 *     utcOf(2022, 4, 3, 6)      // 1648965600000
 *
 * @param month  From 1.
 * @returns      UTC milliseconds.
 * @throws {RangeError} `no such day: 2024-02-30`, `no such time: 25:00:00`.
 */
export function utcOf(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): number {
  if (!isDay(year, month, day)) throw new RangeError(`no such day: ${printDay(year, month, day)}`);
  if (!isTime(hour, minute, second)) {
    throw new RangeError(`no such time: ${pad(hour)}:${pad(minute)}:${pad(second)}`);
  }
  return dayNumber(year, month, day) * DAY + hour * HOUR + minute * MINUTE + second * SECOND;
}

/** Whether a clock shows such a time; 24:00:00 counts, 23:59:60 does not. */
export function isTime(hour: number, minute: number, second: number): boolean {
  if (hour === 24) return minute === 0 && second === 0;
  return hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
}

/**
 * Days since 1970-01-01, by counting in years that begin in March, so that the leap day comes last
 * (E. G. Richards, "Mapping Time", 1998).
 */
function dayNumber(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719_468;
}

/**
 * What a civil date or time covers, as a half-open span; null if it is not one or does not exist.
 *
 *     parseCivil('2022-04')               // 2022-04-01T00:00 until 2022-05-01T00:00
 *     parseCivil('2022-04-03T06')         // one hour
 *     parseCivil('2022-04-18T15:53+08:00') // one minute; the zone is read over
 *     parseCivil('2022-02-30')            // null
 *
 * Read by hand, because a timeline asks this for each of 100,000 events.
 */
export function parseCivil(text: string): Span | null {
  const sign = text.charCodeAt(0) === 45 ? 1 : 0;
  const year = digits(text, sign, 4);
  if (year < 0) return null;
  const y = sign ? -year : year;
  const length = text.length - sign;
  if (length === 4) return {start: dayNumber(y, 1, 1) * DAY, end: dayNumber(y + 1, 1, 1) * DAY};

  const month = text.charCodeAt(sign + 4) === 45 ? digits(text, sign + 5, 2) : -1;
  if (month < 1 || month > 12) return null;
  if (length === 7) {
    const start = dayNumber(y, month, 1) * DAY;
    return {start, end: start + daysInMonth(y, month) * DAY};
  }

  const day = text.charCodeAt(sign + 7) === 45 ? digits(text, sign + 8, 2) : -1;
  if (!isDay(y, month, day)) return null;
  const start = dayNumber(y, month, day) * DAY;
  return length === 10 ? {start, end: start + DAY} : parseTime(text, sign + 10, start);
}

/** The time after a date: `T06`, `T06:00`, `T06:00:00`, a blank for the `T`, a zone or none. */
function parseTime(text: string, at: number, midnight: number): Span | null {
  const mark = text.charCodeAt(at);
  const hour = mark === 84 || mark === 32 ? digits(text, at + 1, 2) : -1;
  if (hour < 0) return null;
  let [minute, second, unit, i] = [0, 0, HOUR, at + 3];
  if (text.charCodeAt(i) === 58) {
    [minute, unit, i] = [digits(text, i + 1, 2), MINUTE, i + 3];
    if (minute >= 0 && text.charCodeAt(i) === 58) [second, unit, i] = [digits(text, i + 1, 2), SECOND, i + 3];
  }
  if (!isTime(hour, minute, second) || !isZone(text, i)) return null;
  const start = midnight + hour * HOUR + minute * MINUTE + second * SECOND;
  return {start, end: start + unit};
}

/** Whether only a fraction of a second and a zone are left: ``, `Z`, `.123`, `+0800`, ` +08:00`. */
function isZone(text: string, at: number): boolean {
  return at === text.length || /^(?:\.\d{1,9})?(?:Z| ?[+-]\d{2}(?::?\d{2})?)?$/.test(text.slice(at, at + 20));
}

/** `count` decimal digits at a place, or -1. */
function digits(text: string, at: number, count: number): number {
  let value = 0;
  for (let i = at; i < at + count; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Year, month (from 1), day and time of an instant, in civil time. The inverse of `utcOf`; by hand as that is. */
export function civilOf(ms: number): {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
} {
  const days = Math.floor(ms / DAY);
  const seconds = Math.floor((ms - days * DAY) / SECOND);
  // Days since 1 March of year 0, in cycles of 400 years; then the year within the cycle, and the day within the year.
  const sinceMarch = days + 719_468;
  const cycle = Math.floor(sinceMarch / 146_097);
  const inCycle = sinceMarch - cycle * 146_097;
  const leapDays = Math.floor(inCycle / 1460) - Math.floor(inCycle / 36_524) + Math.floor(inCycle / 146_096);
  const year = Math.floor((inCycle - leapDays) / 365);
  const inYear = inCycle - year * 365 - Math.floor(year / 4) + Math.floor(year / 100);
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: year + cycle * 400 + (month <= 2 ? 1 : 0),
    month,
    day: inYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
  };
}

/**
 * An instant in ISO 8601, cut to a precision. Finer parts are dropped, not rounded.
 *
 *     formatCivil(utcOf(2022, 4, 3, 6), 'hour')     // '2022-04-03T06'
 *
 * @throws {RangeError} outside the years -9999 to 9999.
 */
export function formatCivil(ms: number, precision: Precision = 'day'): string {
  const {year, month, day, hour, minute, second} = civilOf(ms);
  if (!isDay(year, month, day)) throw new RangeError(`no such instant: ${ms}`);
  const text = `${printDay(Math.abs(year), month, day)}T${pad(hour)}:${pad(minute)}:${pad(second)}`;
  return (year < 0 ? '-' : '') + text.slice(0, PRINTED[precision]);
}

function printDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

function pad(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** The same time of day, some days later. */
export function addDays(ms: number, days: number): number {
  return ms + days * DAY;
}

/**
 * The same day of a later month; the last day of it where the month is too short.
 *
 *     addMonths(utcOf(2022, 3, 31), -1)     // 2022-02-28
 */
export function addMonths(ms: number, months: number): number {
  const {year, month, day} = civilOf(ms);
  const count = year * 12 + month - 1 + months;
  const y = Math.floor(count / 12);
  const m = count - y * 12 + 1;
  const timeOfDay = ms - Math.floor(ms / DAY) * DAY;
  return dayNumber(y, m, Math.min(day, daysInMonth(y, m))) * DAY + timeOfDay;
}

/** Day of the week, Monday 1 to Sunday 7 (ISO 8601). */
export function weekday(ms: number): number {
  const days = Math.floor(ms / DAY) + 3;
  return (((days % 7) + 7) % 7) + 1;
}
