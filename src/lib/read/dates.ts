/**
 * Dates as pages and papers print them for themselves: full, with a clock time, or without a year.
 *
 * Not for the text of a report (that is `tag`): only for its head, its foot, its metadata and its address.
 */
import {everyMatch} from '../script/matches';
import {isDay} from '../calendar/civil';
import type {TextSpan} from '../types';
import {MONTH_NAMES, readNumeral} from './words/numerals';

/** `value`: ISO 8601 civil time to its precision; `X` for what is not written. */
export interface FoundDate extends TextSpan {
  value: string;
  /** It is written like a day but there is no such day. */
  impossible?: boolean;
}

interface DateHabit {
  id: string;
  pattern: RegExp;
}

const WEEKDAY =
  '星期[一二三四五六日天]|[周週][一二三四五六日]|[（(](?:星期|[周週])?[一二三四五六日][)）]|(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?';
const HALF = '上午|下午|晚上|中午|凌晨|AM|PM';
const ZONE = 'Z?[+-]\\d{2}:?\\d{2}|Z|UTC|GMT|CST';
/** What may follow a day: its weekday, then a time, then a zone. */
const CLOCK =
  `(?:\\s{0,4}(?:[T,，]|${WEEKDAY})?\\s{0,4}(?<half>${HALF})?\\s{0,2}(?<hour>\\d{1,2})\\s?[:：时時点點]\\s?(?<minute>\\d{2})` +
  `(?:\\s?[:：分]\\s?(?<second>\\d{2}))?(?:\\.\\d{1,9})?[分秒]?\\s?(?<half2>[AP]M)?(?:\\s?(?<zone>${ZONE}))?)?`;
const HAN_DIGITS = '[〇○零一二三四五六七八九十廿卅]';
const MONTHS = Object.keys(MONTH_NAMES).join('|');

/** Tried in this order at every place; the first that matches there is taken. */
const HABITS: readonly DateHabit[] = [
  {
    id: 'year-first',
    pattern: new RegExp(
      `(?<!\\d)(?<year>[12]\\d{3})(?:\\s?(?:年/|[-–—/.．年])\\s{0,2}|\\s)(?<month>\\d{1,2})\\s{0,2}(?:月/|[-–—/.．月])\\s{0,2}(?<day>\\d{1,2})(?!\\d)[日号號]?${CLOCK}`,
      'giu',
    ),
  },
  {
    id: 'minguo',
    pattern: new RegExp(
      `(?<!\\d)(?:(?:中華民國|中华民国|民國|民国)\\s?(?<minguo>\\d{1,3})|(?<minguo3>1[0-4]\\d))\\s?[年/.-]\\s?(?<month>\\d{1,2})\\s?[月/.-]\\s?(?<day>\\d{1,2})(?!\\d)日?${CLOCK}`,
      'giu',
    ),
  },
  {
    id: 'short-year',
    pattern: new RegExp(
      `(?<![\\d.-])(?<yy>\\d{2})(?<sep>[-.年])(?<month>\\d{1,2})(?:\\k<sep>|月)(?<day>\\d{1,2})(?![\\d.])日?${CLOCK}`,
      'giu',
    ),
  },
  {
    id: 'han-digits',
    pattern: new RegExp(
      `(?:(?<year>[一二][〇○零一二三四五六七八九]{3})年)?(?<month>${HAN_DIGITS}{1,3})月(?<day>${HAN_DIGITS}{1,3})[日号號]`,
      'gu',
    ),
  },
  {
    id: 'day-first',
    pattern: new RegExp(
      `(?<!\\d)(?<first>\\d{1,2})[./-](?<other>\\d{1,2})[./-](?<year>[12]\\d{3})(?!\\d)${CLOCK}`,
      'giu',
    ),
  },
  {
    id: 'day-month-name',
    pattern: new RegExp(
      `(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s(?<month>${MONTHS})[a-z]{0,7}\\.?,?\\s(?<year>[12]\\d{3})${CLOCK}`,
      'giu',
    ),
  },
  {
    id: 'month-name-day',
    pattern: new RegExp(
      `(?<![a-z])(?<month>${MONTHS})[a-z]{0,7}\\.?\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<year>[12]\\d{3})${CLOCK}`,
      'giu',
    ),
  },
  {
    id: 'compact',
    pattern: new RegExp(
      `(?<!\\d)(?<year>(?:19|20)\\d{2})(?<month>[01]\\d)(?<day>[0-3]\\d)(?!\\d)${CLOCK}`,
      'giu',
    ),
  },
  {
    id: 'compact-clock',
    pattern:
      /(?<!\d)(?<year>(?:19|20)\d{2})(?<month>[01]\d)(?<day>[0-3]\d)(?<hour>[0-2]\d)(?<minute>[0-5]\d)(?<second>[0-5]\d)(?!\d)/gu,
  },
  {
    id: 'month-day',
    pattern: new RegExp(`(?<!\\d)(?<month>\\d{1,2})\\s?月\\s?(?<day>\\d{1,2})\\s?[日号號]${CLOCK}`, 'giu'),
  },
  {
    id: 'month-day-clock',
    pattern:
      /(?<![\d-])(?<month>[01]\d)[-/](?<day>[0-3]\d)\s(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?!\d)/gu,
  },
  {
    id: 'year-month',
    pattern: /(?<!\d)(?<year>[12]\d{3})\s?年\s?(?<month>\d{1,2})\s?月(?![\s\d])/gu,
  },
];

/**
 * The dates of a short text, from left to right.
 *
 *     findDates('2022-04-18 17:14 来源')  // [{value: '2022-04-18T17:14', start: 0, end: 16}]
 *     findDates('112年03月02日')          // [{value: '2023-03-02', …}]
 *     findDates('4月13日电')              // [{value: 'XXXX-04-13', …}]
 *     findDates('2022年2月30日')          // [{…, impossible: true}]
 *
 * Full-width figures count as figures. A zone other than China's is turned into China's.
 *
 * @param text  A line of a page's head or foot; of a longer one only the first 400 letters are looked at.
 */
export function findDates(text: string): FoundDate[] {
  const line = toAsciiFigures(text.slice(0, 400));
  const found: FoundDate[] = [];
  // Most lines have none, and the habits are many.
  if (!/\d|月/u.test(line)) return found;
  for (const {pattern} of HABITS) {
    for (const match of everyMatch(pattern, line)) {
      const span = {start: match.index, end: match.index + match[0].trimEnd().length};
      const isTaken = found.some(({start, end}) => span.start < end && start < span.end);
      const date = isTaken ? undefined : dateOf(match.groups ?? {});
      if (date) found.push({...span, ...date});
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Full-width figures and signs have the same length as ASCII ones: offsets stay. */
export function toAsciiFigures(text: string): string {
  return text.replace(/[\uFF0D-\uFF1A]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
}

/** Counts that may be meant: from 1990 to 2030, in seconds. A longer number is a day and an hour, 2030041809. */
const EPOCH = [631_152_000, 1_900_000_000] as const;

/**
 * Seconds or milliseconds since 1970, as databases and blogs write a moment, as civil time in China.
 *
 *     findEpoch('1689157800')  // '2023-07-12T18:30:00'
 *
 * @returns undefined if the text is no such number.
 */
export function findEpoch(text: string): string | undefined {
  const [, seconds = ''] = /^(\d{9,10})(?:\d{3})?(?:\.\d+)?$/u.exec(text.trim()) ?? [];
  const count = Number(seconds);
  if (seconds === '' || count < EPOCH[0] || count > EPOCH[1]) return undefined;
  return new Date((count + 8 * 3600) * 1000).toISOString().slice(0, 19);
}

type Groups = Readonly<Record<string, string | undefined>>;

function dateOf(groups: Groups): {value: string; impossible?: boolean} | undefined {
  const year = yearOf(groups);
  const [month, day] = monthAndDay(groups);
  if (day === undefined) return {value: `${year ?? 'XXXX'}-${pad(month)}`, ...impossible(year, month, 1)};
  const value = `${year ?? 'XXXX'}-${pad(month)}-${pad(day)}`;
  const bad = impossible(year, month, day);
  if (bad.impossible) return {value, ...bad};
  return {value: withClock(value, groups)};
}

/** 04.09.2014 is day first; 04/18/2022 can only be month first: no month is called 18. */
function monthAndDay({first, other, month = '', day}: Groups): [month: number, day: number | undefined] {
  if (first !== undefined && other !== undefined) {
    return Number(other) > 12 ? [Number(first), Number(other)] : [Number(other), Number(first)];
  }
  const named = MONTH_NAMES[month.toLowerCase().slice(0, 3)];
  return [named ?? readNumeral(month), day === undefined ? undefined : readNumeral(day)];
}

function yearOf({year, minguo, minguo3, yy}: Groups): number | undefined {
  const republican = minguo ?? minguo3;
  if (republican !== undefined) return Number(republican) + 1911;
  if (yy !== undefined) return Number(yy) + (Number(yy) < 50 ? 2000 : 1900);
  return year === undefined ? undefined : readNumeral(year);
}

function impossible(year: number | undefined, month: number, day: number): {impossible?: boolean} {
  return isDay(year ?? 2000, month, day) ? {} : {impossible: true};
}

const pad = (value: number): string => String(value).padStart(2, '0');

function withClock(day: string, {hour, minute, second, half, half2, zone}: Groups): string {
  if (hour === undefined || minute === undefined) return day;
  const isAfternoon = /下午|晚上|PM/i.test(half ?? half2 ?? '');
  const isMidnight = /AM|凌晨/i.test(half ?? half2 ?? '') && Number(hour) === 12;
  const h = isMidnight ? 0 : isAfternoon && Number(hour) < 12 ? Number(hour) + 12 : Number(hour);
  if (h > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return day;
  const clock = `${day}T${pad(h)}:${minute}${second === undefined ? '' : `:${second}`}`;
  return day.startsWith('X') ? clock : toChinaTime(clock, zone);
}

/** A zone that is written counts; none, or CST, is China's. */
function toChinaTime(clock: string, zone: string | undefined): string {
  if (!zone || /^CST$/i.test(zone)) return clock;
  const offset = /^Z?([+-])(\d{2}):?(\d{2})$/.exec(zone);
  const minutes = offset ? Number(`${offset[1]}1`) * (Number(offset[2]) * 60 + Number(offset[3])) : 0;
  if (minutes === 480) return clock;
  const instant = Date.parse(`${clock}${clock.length === 16 ? ':00' : ''}Z`) + (480 - minutes) * 60_000;
  return Number.isNaN(instant) ? clock : new Date(instant).toISOString().slice(0, clock.length);
}
