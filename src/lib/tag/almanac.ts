/** Lunar days and festivals. */
import {DAY, addDays, addMonths, civilOf, utcOf} from '../calendar/civil';
import {festivalCalendar, festivalDay, festivalLength, isMovable} from '../calendar/festivals';
import {civilOfLunar, lunarOf} from '../calendar/lunar';
import {YEAR, isUnknownYear, maskYear} from '../calendar/unknown';
import {LONG_AGO, type Narrative, inSameSentence, inSentence, looksAhead, toldWithin, yearOf} from './anchor';
import type {Moment, Origin} from './draft';
import {oneDay, momentFrom} from './month';
import {edtfSpan} from './print';
import type {Parts} from './sense';

export function lunar(parts: Parts, month: number, narrative: Narrative): Moment | null {
  const said = yearOf(parts, narrative);
  const leap = parts.leap ?? false;
  const dayIn = (year: number, day: number) => civilOfLunar({year, month, day, leap});
  const now =
    said?.basis === 'dct' && month > 10 && (parts.years ?? 0) < 0 ? lunarOf(narrative.today.day) : null;
  // 去年腊月 goes by the lunar year.
  const year = now
    ? now.year + (parts.years ?? 0)
    : (said?.year ?? lunarYear((y) => dayIn(y, parts.day ?? 1), month, narrative));
  const origin: Origin = {
    basis: 'lunar',
    inferred: said?.basis === 'written' ? 0 : YEAR,
    yearWritten: said?.written ?? false,
  };
  const start = dayIn(year, parts.day ?? 1);
  // 初六 alone is of the new year where the report stands near it.
  if (parts.from && (start === null || Math.abs(start - narrative.today.day) > 25 * DAY)) return null;
  if (start === null) return outsideAlmanac(parts, month, year, origin);
  if (parts.day !== undefined) return oneDay(origin, start);
  const end = addDays(dayIn(year, 30) ?? addDays(start, 28), 1);
  return momentFrom(origin, start, end, 'month', edtfSpan(start, end, 'day'));
}

/** 廿一: in the lunar month of the report's day. */
export function bareLunarDay(parts: Parts, narrative: Narrative): Moment | null {
  const now = narrative.today.knows.day ? lunarOf(narrative.today.day) : null;
  if (!now) return null;
  return lunar({...parts, year: now.year, leap: now.leap}, now.month, narrative);
}

/** The lunar year of the document; of the first and last months, which lie about a new year, the one nearer to it. */
function lunarYear(day: (year: number) => number | null, month: number, {today}: Narrative): number {
  const {year} = civilOf(today.day);
  const distance = (y: number) => Math.abs((day(y) ?? Infinity) - today.day);
  if (month > 10) return distance(year - 1) < distance(year) ? year - 1 : year;
  return month < 3 && today.knows.day && distance(year + 1) < distance(year) - 60 * DAY ? year + 1 : year;
}

/** Before 1840 and after 2100 the year and month are kept as they are written; the day is not converted. */
function outsideAlmanac(parts: Parts, month: number, year: number, origin: Origin): Moment {
  const start = utcOf(year, Math.min(month, 12), 1);
  const shown = maskYear(String(year).padStart(4, '0'));
  const moment = momentFrom(origin, start, addMonths(start, 2), 'month', shown);
  moment.mod = 'APPROX';
  if (year >= 1840 && year <= 2100) {
    moment.value = `${shown}-L${month}-${parts.day ?? 0}`;
    moment.impossible = true;
  }
  return moment;
}

/** Names that are another day's in Taiwan. */
const IN_TAIWAN: Record<string, string> = {
  国庆: '双十节', 国庆节: '双十节', 儿童节: '台湾儿童节', 父亲节: '台湾父亲节', 教师节: '孔子诞辰',
}; // prettier-ignore

export function festival(name: string, parts: Parts, narrative: Narrative): Moment | null {
  name = narrative.republic > 0 ? (IN_TAIWAN[name] ?? name) : name;
  const said = yearOf(parts, narrative);
  const today = narrative.today.day;
  const current = civilOf(today).year;
  const told = said ? null : toldWithin(narrative, 0);
  const soon =
    told !== null &&
    [current, current + 1].some((y) => Math.abs((festivalDay(name, y) ?? Infinity) - today) < 60 * DAY);
  const apposed = told !== null && festivalDay(name, civilOf(told.start).year) === told.start;
  // 明年五月底前 … 国庆节.
  const ahead = inSentence(narrative, narrative.mentioned);
  const next = ahead && ahead.start > today ? civilOf(ahead.start).year : current;
  const goesOn = apposed || (told !== null && told.yearWritten && !soon && isInStory(narrative));
  const here = told && goesOn ? civilOf(told.start).year : current;
  const year =
    said?.year ??
    (next > current ? next : apposed ? here : festivalYear(name, here, parts.nth === 1, narrative));
  const start = festivalDay(name, year);
  const origin: Origin = {
    basis: festivalCalendar(name) === 'lunar' ? 'lunar' : (said?.basis ?? 'dct'),
    inferred: said?.basis === 'written' ? 0 : YEAR,
    yearWritten: said?.written ?? (goesOn && told?.yearWritten === true),
  };
  const unknown = isUnknownYear(year);
  // Beyond the almanac only the year is known, and not even that where it is unknown.
  if (start === null || (unknown && isMovable(name))) {
    const [from, to] = [utcOf(year, 1, 1), utcOf(year + 1, 1, 1)];
    return momentFrom(origin, from, to, 'year', unknown ? 'XXXX-XX-XX' : '');
  }
  const moment = oneDay(origin, start);
  const days = festivalLength(name);
  if (days > 1) {
    moment.end = addDays(start, days);
    moment.value = edtfSpan(start, moment.end, 'day');
  }
  return moment;
}

/** The year that was told goes on, unless the paragraph has told of the report's own. */
function isInStory(narrative: Narrative): boolean {
  return narrative.currentIn !== narrative.paragraph || inSameSentence(narrative);
}

/** New Year's Eve in a January report is last month's; a query asks for the coming one. */
function festivalYear(name: string, year: number, next: boolean, narrative: Narrative): number {
  const day = festivalDay(name, year);
  const {today} = narrative;
  if (day === null || !today.knows.month) return year;
  if (narrative.query || next) return day < today.day || (next && day === today.day) ? year + 1 : year;
  if (day < addDays(today.day, -60) && looksAhead(narrative)) return year + 1;
  const months = (day - today.day) / (30 * DAY);
  if (months > 7.5 && !looksAhead(narrative)) return year - 1;
  // 2020年1月 … 清明: a review in December tells of its own year.
  const told = toldWithin(narrative, 0);
  const soon = (festivalDay(name, year + 1) ?? 0) - today.day < LONG_AGO;
  const review =
    !soon && told !== null && told.start < today.day - LONG_AGO && civilOf(told.start).year === year;
  return months < -8.5 && !review ? year + 1 : year;
}
