/** What the words count from: the report's day, and the last date told. */
import {DAY, addMonths, civilOf, parseCivil, utcOf} from '../calendar/civil';
import type {Span} from '../calendar/span';
import {UNKNOWN_YEAR, isUnknownYear, type Unsaid} from '../calendar/unknown';
import type {TimexBasis} from '../types';
import type {Parts} from './sense';

/** The report's own time. */
export interface Today {
  /** Its day, midnight. */
  day: number;
  /** Its instant, where the document time has a clock. */
  instant: number | null;
  /** What of it is known; the rest prints as X. */
  knows: {year: boolean; month: boolean; day: boolean};
}

/** The last date told, with how far back. */
export interface Told {
  start: number;
  grain: Grain;
  /** The whole of it, where it is a range. */
  span: Span;
  /** Whether its year was written, here or where it was taken from. */
  yearWritten: boolean;
  paragraph: number;
  end: number;
  /** Parts that were inferred, and so are what is inferred from them. */
  inferred: Unsaid;
  /** Its clock is of the afternoon or night: 今晚. */
  late?: boolean;
}

export type Grain =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'quarter'
  | 'season'
  | 'month'
  | 'week'
  | 'day'
  | 'part'
  | 'hour'
  | 'minute'
  | 'second';

/** What is known at a point of the text. */
export interface Narrative {
  today: Today;
  told: Told | null;
  /** The last that was told to the day. */
  toldDay: Told | null;
  paragraph: number;
  /** Where it begins and ends, clean offsets. */
  paragraphStart: number;
  paragraphEnd: number;
  /** Where 今年 was last said. */
  saidThisYear: number;
  /** The last paragraph that told a date of the report's own year; -1: none. */
  currentIn: number;
  /** The text, folded, and the place of the expression in it. */
  folded: string;
  at: number;
  end: number;
  /** There is nothing but the expression, as in a search box: it asks for the coming one. */
  query: boolean;
  /** The year before the first, where years are counted from the founding of the Republic; else 0. */
  republic: number;
}

/**
 * The document time, from an ISO date or date-time, with an unknown year (`XXXX-04-17`) or none at all.
 *
 *     todayOf('2022-04-18T15:53:39')
 */
export function todayOf(dct: string | undefined): Today {
  const known = dct ? parseCivil(dct.replace(/^XXXX/, String(UNKNOWN_YEAR))) : null;
  if (!dct || !known)
    return {day: utcOf(UNKNOWN_YEAR, 1, 1), instant: null, knows: {year: false, month: false, day: false}};
  const {year, month, day} = civilOf(known.start);
  return {
    day: utcOf(year, month, day),
    instant: dct.length > 10 ? known.start : null,
    knows: {year: !dct.startsWith('XXXX'), month: dct.length >= 7, day: dct.length >= 10},
  };
}

/** The last date told, or the last told to the day, if so few paragraphs back that it may stand for what is unsaid. */
export function toldWithin(narrative: Narrative, paragraphs: number, toTheDay = false): Told | null {
  const told = toTheDay ? narrative.toldDay : narrative.told;
  return told && narrative.paragraph - told.paragraph <= paragraphs ? told : null;
}

const AHEAD = /将|拟于|计划|预计|预期|力争|确保|争取|打算|定于|有望|届时|目标|规划|勿|不要|最快|最迟/;
/** What a dated meeting was told: 当前 in it is the day of the meeting. */
const REPORTED = /会议?[^。\n]{0,8}(?:指出|强调|要求|认为|提出|听取)/;

/** Whether the clause looks ahead: 将于, 计划. */
export function looksAhead({folded, at, end}: Narrative): boolean {
  const before =
    folded
      .slice(Math.max(0, at - 14), at)
      .split(/[。!?;\n]/)
      .at(-1) ?? '';
  return AHEAD.test(before) || AHEAD.test(folded.slice(end, end + 4));
}

/** Whether the last date told stands in the same sentence. */
export function inSameSentence(narrative: Narrative): boolean {
  const told = toldWithin(narrative, 0);
  return (
    told !== null &&
    narrative.at - told.end < 60 &&
    !/[。!?;\n]/.test(narrative.folded.slice(told.end, narrative.at))
  );
}

/** The day told on which a meeting was told what is said here. */
export function reportedOn(narrative: Narrative): Told | null {
  const told = toldWithin(narrative, 0);
  const near = told?.grain === 'day' && narrative.at - told.end < 300;
  return near && REPORTED.test(narrative.folded.slice(told.end, narrative.at)) ? told : null;
}

/**
 * The year of a month and day that has none.
 *
 * That of the document; in a story told in another, written year, that one. A November or December in a January
 * report is last year's unless the clause looks ahead.
 */
export function yearFor(
  narrative: Narrative,
  month: number,
  day = 1,
): {year: number; from: 'dct' | 'previous'} {
  const today = civilOf(narrative.today.day);
  const told = toldWithin(narrative, 1);
  if (told?.yearWritten) {
    const {year, month: then} = civilOf(told.start);
    // A story that goes on from December to January goes on into the next year.
    const next = then - month >= 6 && year < today.year ? year + 1 : year;
    const goesOn = isNext(
      told,
      utcOf(next, Math.min(Math.max(month, 1), 12), 1) + (day - 1) * DAY,
      narrative,
    );
    if (
      year !== today.year &&
      (goesOn || isStory(narrative, told)) &&
      !isRecent(narrative, month, day, goesOn)
    )
      return {year: next, from: 'previous'};
  }
  const {knows} = narrative.today;
  if (knows.month && today.month <= 2 && month >= 11 && !narrative.query && !looksAhead(narrative))
    return {year: today.year - 1, from: 'dct'};
  // 明年二季度 … 九月: what is to come goes on.
  if (told && told.start > narrative.today.day && inSameSentence(narrative) && month < today.month)
    return {year: civilOf(told.start).year, from: 'previous'};
  const soon =
    today.month === 12 &&
    month <= 2 &&
    narrative.saidThisYear < narrative.paragraphStart &&
    narrative.currentIn !== narrative.paragraph;
  if (knows.month && (soon || (today.month >= 11 && month <= 2 && looksAhead(narrative))))
    return {year: today.year + 1, from: 'dct'};
  return {year: today.year, from: 'dct'};
}

/**
 * Whether the written year of the last date carries on: in the same sentence, or in a paragraph that has told
 * nothing of the report's own year. A year to come is no story.
 */
function isStory(narrative: Narrative, told: Told): boolean {
  const {today, currentIn, paragraph} = narrative;
  if (!today.knows.year || inSameSentence(narrative)) return told.grain !== 'year' || told.start <= today.day;
  return told.start <= today.day && currentIn !== paragraph;
}

/** Whether a day would go on with a story that was told to the day in this paragraph: 2018年10月12日 … 11月3日. */
function isNext(told: Told, day: number, {paragraph, today}: Narrative): boolean {
  const days = (day - told.start) / DAY;
  const near = told.paragraph === paragraph || told.start > today.day;
  return near && told.grain === 'day' && days > 0 && days < 180;
}

/**
 * In a report of 22 March, 3月21日 is of this year, whatever year was told before; 3月2日 is so unless it goes on
 * with a story.
 */
function isRecent(narrative: Narrative, month: number, day: number, goesOn: boolean): boolean {
  const {today} = narrative;
  if (!today.knows.day || !today.knows.year) return false;
  const {year} = civilOf(today.day);
  const days = (today.day - utcOf(year, Math.min(month, 12), 1)) / DAY - (day - 1);
  return days > -3 ? days <= (goesOn ? 3 : 31) : days > -200 && looksAhead(narrative);
}

/** The month of a day that has none, as the first of that month; and the date that it was taken from. */
export function monthFor(narrative: Narrative, day: number): {month: number; told?: Told} {
  const today = narrative.today.day;
  const current = firstOfMonth(today);
  const last = toldWithin(narrative, 0);
  const told = last?.grain === 'month' ? last : toldWithin(narrative, 0, true);
  const near = told && (inSameSentence(narrative) || (!isNear(day, today) && narrative.at - told.end < 200));
  if (near) {
    const month = firstOfMonth(told.start);
    // What was told does not lie ahead: 30日 after 10月1日 in a report of 8 October is of September.
    const ahead = month === current && told.start <= today && day > civilOf(today).day + 7;
    return {
      month: ahead && narrative.today.knows.day && !looksAhead(narrative) ? addMonths(month, -1) : month,
      told,
    };
  }
  const past = day > civilOf(today).day + 1 && !narrative.query && narrative.today.knows.day;
  return {month: past && !looksAhead(narrative) ? addMonths(current, -1) : current};
}

/** 18日 in a report of the 18th or the six days after it needs no month but the report's. */
function isNear(day: number, today: number): boolean {
  const distance = civilOf(today).day - day;
  return distance >= 0 && distance <= 6;
}

export function firstOfMonth(ms: number): number {
  const {year, month} = civilOf(ms);
  return utcOf(year, month, 1);
}

/** The written or shifted year; null if none is said. */
export function yearOf(
  parts: Parts,
  narrative: Narrative,
): {year: number; basis: TimexBasis; written: boolean} | null {
  if (parts.year !== undefined) return {year: parts.year, basis: 'written', written: true};
  const base = anchorOf(parts, narrative);
  if (parts.shortYear !== undefined)
    return {
      year:
        narrative.republic > 0 && parts.shortYear > 38
          ? parts.shortYear + narrative.republic
          : fullYear(parts.shortYear, civilOf(narrative.today.day).year),
      basis: 'written',
      written: true,
    };
  if (parts.years === undefined) return null;
  return {
    year: civilOf(base.day).year + parts.years,
    basis: base.basis,
    written: base.yearWritten && base.basis === 'previous',
  };
}

/** 98 → 1998, 22 → 2022: the century that brings it nearest, and not twenty years ahead. */
export function fullYear(short: number, around: number): number {
  if (short > 99) return short;
  const now = isUnknownYear(around) ? 2025 : around;
  const year = Math.floor(now / 100) * 100 + short;
  return year > now + 20 ? year - 100 : year <= now - 80 ? year + 100 : year;
}

/** The day from which shifts count. */
export function anchorOf(
  parts: Parts,
  narrative: Narrative,
): {day: number; basis: TimexBasis; yearWritten: boolean} {
  const day = parts.days !== undefined || parts.part !== undefined;
  // 年底 is of this year unless it is plainly of another: see withinYear.
  const here = parts.from !== 'previous' || (parts.years === 0 && parts.section !== undefined);
  const last = !here ? toldWithin(narrative, 2, day) : null;
  const told = last && parts.years !== undefined && last.end < narrative.saidThisYear ? null : last;
  return told
    ? {day: told.start, basis: 'previous', yearWritten: told.yearWritten}
    : {day: narrative.today.day, basis: 'dct', yearWritten: false};
}
