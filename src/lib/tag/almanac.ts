/** Lunar days and festivals. */
import {DAY, addDays, addMonths, civilOf, utcOf} from '../calendar/civil';
import {festivalCalendar, festivalDay, festivalLength, isMovable} from '../calendar/festivals';
import {civilOfLunar, lunarOf} from '../calendar/lunar';
import {isUnknownYear, maskYear} from '../calendar/unknown';
import type {TimexBasis, TimexPart} from '../types';
import {type Narrative, toldWithin, yearOf} from './anchor';
import type {Draft, Origin} from './draft';
import {spanEdtf} from './print';
import type {Parts} from './sense';

export function lunar(parts: Parts, month: number, narrative: Narrative): Draft | null {
  const said = yearOf(parts, narrative);
  const leap = parts.leap ?? false;
  const inferred = new Set<TimexPart>(said?.basis === 'written' ? [] : ['year']);
  const dayIn = (year: number, day: number) => civilOfLunar({year, month, day, leap});
  const now = said?.basis === 'dct' && month > 10 ? lunarOf(narrative.today.day) : null;
  // 去年腊月 goes by the lunar year.
  const year = now
    ? now.year + (parts.years ?? 0)
    : (said?.year ?? lunarYear((y) => dayIn(y, parts.day ?? 1), month, narrative));
  const common = {basis: 'lunar' as const, inferred, yearWritten: said?.written ?? false};
  const start = dayIn(year, parts.day ?? 1);
  if (start === null) return outsideAlmanac(parts, month, year, common);
  if (parts.day !== undefined) return {...common, start, end: addDays(start, 1), grain: 'day'};
  const end = addDays(dayIn(year, 30) ?? addDays(start, 28), 1);
  return {...common, start, end, grain: 'month', value: spanEdtf(start, end, 'month')};
}

/** 廿一: in the lunar month of the report's day. */
export function bareLunarDay(parts: Parts, narrative: Narrative): Draft | null {
  const now = narrative.today.knows.day ? lunarOf(narrative.today.day) : null;
  if (!now) return null;
  return lunar({...parts, year: now.year, leap: now.leap}, now.month, narrative);
}

/** The lunar year of the document; of the last two months, which fall in January, the one nearer to it. */
function lunarYear(day: (year: number) => number | null, month: number, {today}: Narrative): number {
  const {year} = civilOf(today.day);
  if (month < 11) return year;
  const distance = (y: number) => Math.abs((day(y) ?? Infinity) - today.day);
  return distance(year - 1) < distance(year) ? year - 1 : year;
}

/** Before 1899 and after 2100 the year and month are kept as they are written; the day is not converted. */
function outsideAlmanac(parts: Parts, month: number, year: number, common: Origin): Draft {
  const start = utcOf(year, Math.min(month, 12), 1);
  const shown = maskYear(String(year).padStart(4, '0'));
  const known = year < 1899 || year > 2100 || isUnknownYear(year);
  const draft: Draft = {
    ...common,
    start,
    end: addMonths(start, 2),
    grain: 'month',
    value: known ? shown : `${shown}-L${month}-${parts.day ?? 0}`,
    mod: 'APPROX',
  };
  return known ? draft : {...draft, impossible: true};
}

export function festival(name: string, parts: Parts, narrative: Narrative): Draft | null {
  const said = yearOf(parts, narrative);
  const told = said ? null : toldWithin(narrative, 0);
  const current = civilOf(narrative.today.day).year;
  const soon = Math.abs((festivalDay(name, current) ?? Infinity) - narrative.today.day) < 60 * DAY;
  const here = told?.yearWritten && !soon ? civilOf(told.start).year : current;
  const year = said?.year ?? festivalYear(name, here, narrative);
  const start = festivalDay(name, year);
  const inferred = new Set<TimexPart>(said?.basis === 'written' ? [] : ['year']);
  const almanac = festivalCalendar(name) === 'lunar';
  const basis: TimexBasis = almanac ? 'lunar' : (said?.basis ?? 'dct');
  const common = {basis, inferred, yearWritten: said?.written ?? false};
  // Beyond the almanac only the year is known, and not even that where it is unknown.
  if (start === null || (isMovable(name) && isUnknownYear(year))) {
    const unknown = isUnknownYear(year) ? {value: 'XXXX-XX-XX'} : {};
    return {...common, start: utcOf(year, 1, 1), end: utcOf(year + 1, 1, 1), grain: 'year', ...unknown};
  }
  const end = addDays(start, festivalLength(name));
  const draft: Draft = {...common, start, end, grain: 'day'};
  return end - start > DAY ? {...draft, value: spanEdtf(start, end, 'month')} : draft;
}

/** New Year's Eve in a January report is last month's; a query asks for the coming one. */
function festivalYear(name: string, year: number, narrative: Narrative): number {
  const day = festivalDay(name, year);
  const {today} = narrative;
  if (day === null || !today.knows.month) return year;
  if (narrative.query) return day < today.day ? year + 1 : year;
  if (narrative.ahead && day < addDays(today.day, -60)) return year + 1;
  const months = (day - today.day) / (30 * DAY);
  return months > 9.5 && !narrative.ahead ? year - 1 : months < -10.5 ? year + 1 : year;
}
