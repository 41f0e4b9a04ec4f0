/**
 * The Chinese calendar: lunar days of 1840–2100 and the 24 solar terms of 1900–2100, to and from civil days.
 *
 * `Intl`'s Chinese calendar differs from the almanac on some 400 days of these years, so it is not asked.
 */
import {DAY, addDays, civilOf, utcOf} from './civil';
import {FIRST_LUNAR_DAY, FIRST_LUNAR_YEAR, LUNAR_YEARS} from './lunar-table';

/** A day of the Chinese calendar. Its year is named after the civil year in which it begins. */
export interface LunarDay {
  year: number;
  /** 1 正月 … 12 腊月. */
  month: number;
  day: number;
  /** In the leap month that follows month `month`. */
  leap: boolean;
}

const LAST_YEAR = FIRST_LUNAR_YEAR + LUNAR_YEARS.length / 5 - 1;
const LONG_LEAP = 0x10000;

/** Month lengths of a year in order, each with its number; the leap month follows its namesake. */
function monthsOf(year: number): {month: number; leap: boolean; days: number}[] {
  const at = (year - FIRST_LUNAR_YEAR) * 5;
  const bits = Number.parseInt(LUNAR_YEARS.slice(at, at + 5), 16);
  const leapMonth = (bits >> 12) & 15;
  const months = [];
  for (let month = 1; month <= 12; month++) {
    months.push({month, leap: false, days: (bits >> (month - 1)) & 1 ? 30 : 29});
    if (month === leapMonth) months.push({month, leap: true, days: bits & LONG_LEAP ? 30 : 29});
  }
  return months;
}

let firstDays: number[] | undefined;

/** First day of each lunar year as UTC milliseconds, and of the year after the last. */
function newYears(): number[] {
  if (firstDays) return firstDays;
  const days = [utcOf(...FIRST_LUNAR_DAY)];
  for (let year = FIRST_LUNAR_YEAR; year <= LAST_YEAR; year++) {
    const length = monthsOf(year).reduce((sum, month) => sum + month.days, 0);
    days.push((days.at(-1) ?? 0) + length * DAY);
  }
  return (firstDays = days);
}

/**
 * The civil day of a lunar day, as UTC milliseconds; null if that month has no such day, the year no such leap
 * month, or the year is outside 1840–2100.
 *
 *     civilOfLunar({year: 2020, month: 1, day: 1, leap: false})     // 2020-01-25
 */
export function civilOfLunar({year, month, day, leap}: LunarDay): number | null {
  let start = newYears()[year - FIRST_LUNAR_YEAR];
  if (start === undefined || year > LAST_YEAR || day < 1) return null;
  for (const each of monthsOf(year)) {
    if (each.month === month && each.leap === leap) return day <= each.days ? addDays(start, day - 1) : null;
    start = addDays(start, each.days);
  }
  return null;
}

/**
 * The lunar day of a civil instant; null outside the table (3 February 1840 – 28 January 2101). The inverse of
 * `civilOfLunar`.
 */
export function lunarOf(ms: number): LunarDay | null {
  const starts = newYears();
  const index = civilOf(ms).year - FIRST_LUNAR_YEAR;
  const at = ms < (starts[index] ?? Infinity) ? index - 1 : index;
  const start = starts[at];
  if (start === undefined || at >= starts.length - 1) return null;
  let day = Math.floor((ms - start) / DAY) + 1;
  for (const each of monthsOf(FIRST_LUNAR_YEAR + at)) {
    if (day <= each.days) return {year: FIRST_LUNAR_YEAR + at, month: each.month, day, leap: each.leap};
    day -= each.days;
  }
  return null;
}

/** The first day on or after a day on which a lunar month begins; null outside the table. */
export function newMoon(from: number): number | null {
  const lunar = lunarOf(from);
  if (!lunar || lunar.day === 1) return lunar && from;
  return newMoon(addDays(from, lunar.day < 29 ? 30 - lunar.day : 1));
}

/** The solar terms in the order of the civil year, two a month from January. */
export const SOLAR_TERMS =
  '小寒 大寒 立春 雨水 惊蛰 春分 清明 谷雨 立夏 小满 芒种 夏至 小暑 大暑 立秋 处暑 白露 秋分 寒露 霜降 立冬 小雪 大雪 冬至'.split(
    ' ',
  );

/**
 * A line for each term: its day of the month in 1900 and the days that it moves a year, before leap days.
 * Fitted to the almanac of 1900–2100; it agrees with it on every term but the one named below.
 */
// prettier-ignore
const TERM_LINES: readonly (readonly [day: number, drift: number])[] = [
  [6.12, 0.24244], [20.82, 0.24275], [4.6, 0.2425], [19.41, 0.24271], [6.36, 0.24247], [21.43, 0.24212],
  [5.59, 0.24217], [20.9, 0.24197], [6.35, 0.24177], [21.89, 0.24176], [6.54, 0.24164], [22.25, 0.24153],
  [7.98, 0.24156], [23.71, 0.2415], [8.37, 0.24165], [23.98, 0.24169], [8.48, 0.24178], [23.85, 0.24198],
  [9.1, 0.24215], [24.21, 0.24228], [8.21, 0.24228], [23.09, 0.24244], [7.9, 0.2425], [22.63, 0.24267],
];

/** 立夏 of 2097 comes a few minutes after midnight, a day later than its line says. */
const LATE_TERM = {year: 2097, term: 8};

/**
 * The civil day on which a solar term begins, as UTC milliseconds; null outside 1900–2100.
 *
 *     solarTermDay(2022, SOLAR_TERMS.indexOf('清明'))     // 2022-04-05
 *
 * @param term  Index into `SOLAR_TERMS`, 0–23.
 */
export function solarTermDay(year: number, term: number): number | null {
  const line = TERM_LINES[term];
  if (!line || year < 1900 || year > 2100) return null;
  const years = year - 1900;
  const leapDays =
    Math.max(0, Math.floor((term < 4 ? years - 1 : years) / 4)) - (year === 2100 && term >= 4 ? 1 : 0);
  const late = year === LATE_TERM.year && term === LATE_TERM.term ? 1 : 0;
  return utcOf(year, Math.floor(term / 2) + 1, Math.floor(line[0] + line[1] * years) - leapDays + late);
}
