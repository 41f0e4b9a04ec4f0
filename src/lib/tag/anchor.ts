/** What is known at a point of a text: the report's day, the last dates told, whether a clause looks ahead. */
import {DAY, civilOf, parseCivil, utcOf} from '../calendar/civil';
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
  /** Of 截至. */
  asOf?: boolean;
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
  /** The last of any kind, also as a bound: 截至, 以来, 以前. */
  mentioned: Told | null;
  /** The year or month that stands alone on a line above. */
  heading: Told | null;
  /** The day that stands so, above what is told by the clock. */
  dayHeading: Told | null;
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

/** Hours that one day may stand above. */
const HOURS_HEADED = 40;

/** The day that stands alone on a line above, where this line opens with a clock or a part of the day. */
export function headedDay(narrative: Narrative): Told | null {
  const {dayHeading, paragraph} = narrative;
  const isNear = dayHeading !== null && paragraph - dayHeading.paragraph <= HOURS_HEADED;
  return isNear && opensLine(narrative) ? dayHeading : null;
}

const AHEAD =
  /将(?!过去)|拟于|计划|预计|预期|力争|确保|争取|打算|定于|请[于在尽]|可能[于在]|有望|可望|能否|届时|目标|规划|勿|不要|最快|最迟|[允承]诺|答应/;
/** What a dated meeting was told: 当前 in it is the day of the meeting. */
const REPORTED = /会议?[^。\n]{0,8}(?:指出|强调|要求|认为|提出|听取)/;

/** Whether the clause looks ahead: 将于, 计划. */
export function looksAhead({folded, at, end}: Narrative): boolean {
  const before =
    folded
      .slice(Math.max(0, at - 14), at)
      .split(/[。!?;\n]/)
      .at(-1) ?? '';
  return AHEAD.test(before) || (AHEAD.test(folded.slice(end, end + 4)) && !isOfObject(folded, end));
}

/** 8月2日将鲍某抓获: 将 of an object, not of the future. */
function isOfObject(folded: string, at: number): boolean {
  return /^将[^，。,;\n]{2,20}(?:[抓逮捕拘押送移救]|查封|扑灭|击败|定为|列为|改为)/.test(
    folded.slice(at, at + 26),
  );
}

/** The last date told, if it stands in the same sentence. */
export function inSentence(narrative: Narrative, told = toldWithin(narrative, 0)): Told | null {
  const between = told && narrative.folded.slice(told.end, narrative.at);
  return between !== null && between.length < 60 && !/[。!?;\n]/.test(between) ? told : null;
}

/** Whether there is one. */
export function inSameSentence(narrative: Narrative): boolean {
  return inSentence(narrative) !== null;
}

/** Whether nothing but a mark stands before it on its line, as in a chronicle. */
export function opensLine({folded, at, paragraphStart}: Narrative): boolean {
  return at - paragraphStart <= 3 && /^\P{L}*$/u.test(folded.slice(paragraphStart, at));
}

/** The day told on which a meeting was told what is said here. */
export function reportedOn(narrative: Narrative): Told | null {
  const told = toldWithin(narrative, 0);
  const near = told?.grain === 'day' && narrative.at - told.end < 300;
  return near && REPORTED.test(narrative.folded.slice(told.end, narrative.at)) ? told : null;
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
        narrative.republic > 0 && parts.shortYear > 38 && !isOfOurEra(narrative)
          ? parts.shortYear + narrative.republic
          : fullYear(parts.shortYear, civilOf(narrative.today.day).year),
      basis: 'written',
      written: true,
    };
  if (parts.years === undefined) return null;
  return {
    year: civilOf(base.day).year + parts.years,
    basis: base.basis,
    written: base.basis === 'previous' ? base.yearWritten : parts.years !== 0,
  };
}

/** 八七年 is 1987 in Taiwan too, where the Republic's is written 八十七年. */
function isOfOurEra({folded, at}: Narrative): boolean {
  return /^[〇一二三四五六七八九]{2}年/.test(folded.slice(at, at + 3));
}

/** 98 → 1998, 22 → 2022: the century that brings it nearest, and not twenty years ahead. */
function fullYear(short: number, around: number): number {
  if (short > 99) return short;
  const now = isUnknownYear(around) ? 2025 : around;
  const year = Math.floor(now / 100) * 100 + short;
  return year > now + 20 ? year - 100 : year <= now - 80 ? year + 100 : year;
}

/** Before 当晚 it names the story's own day: 事发当晚. */
const HAPPENED = /[事案震]发|出事|事故|发生|地震|登陆$/;

/** 2013年春节前 … 同年8月: any date gives a year; and a day, if it is one: 截至24日8时 … 当日20时. */
function mentioned({years}: Parts, narrative: Narrative): Told | null {
  const {mentioned: last, paragraph, folded, at} = narrative;
  if (!last || paragraph - last.paragraph > (years === undefined ? 0 : 2)) return null;
  if (years !== undefined || !toldWithin(narrative, 0)) return last;
  const isDay = last.asOf && isOneDay(last.span) && inSentence(narrative, last) !== null;
  return isDay && !HAPPENED.test(folded.slice(at - 4, at)) ? last : null;
}

function isOneDay({start, end}: Span): boolean {
  return end - start <= DAY;
}

/** Farther away than this a date is of another story than the report's own. */
export const LONG_AGO = 60 * DAY;

/**
 * 1967年6月…。总统当天到场: in the middle of another sentence 当天 is the report's own day, if the last one told was long
 * ago or is to come.
 */
export function isAside(near: Told, narrative: Narrative): boolean {
  const {today, currentIn, paragraph, folded, at} = narrative;
  const far = near.start >= today.day + DAY ? !looksAhead(narrative) : near.start < today.day - 20 * DAY;
  const ownStory = far && currentIn === paragraph && inSentence(narrative, near) === null;
  return ownStory && inSentence(narrative) === null && /\p{Script=Han}/u.test(folded.charAt(at - 1));
}

/** 三月份的产量比上月增长, 7至9月比上一季度: before what was told, and not before the report. */
function comparedWith({months, quarters}: Parts, narrative: Narrative): Told | null {
  if ((months ?? quarters) !== -1 || !/[比较]/.test(narrative.folded.charAt(narrative.at - 1))) return null;
  const told = inSentence(narrative, narrative.mentioned);
  return told?.grain === 'month' || told?.grain === 'quarter' ? told : null;
}

/** The day from which shifts count. */
export function anchorOf(
  parts: Parts,
  narrative: Narrative,
): {day: number; basis: TimexBasis; yearWritten: boolean} {
  const day = parts.days !== undefined || parts.part !== undefined;
  const compared = comparedWith(parts, narrative);
  if (compared) return {day: compared.start, basis: 'previous', yearWritten: compared.yearWritten};
  // 年底 is of this year unless it is plainly of another: see withinYear.
  const here =
    parts.from !== 'previous' ||
    (parts.years === 0 &&
      ((parts.section !== undefined && parts.month === undefined) || looksAhead(narrative)));
  const near = !here ? (mentioned(parts, narrative) ?? toldWithin(narrative, 2, day)) : null;
  // 3月1日起延长。In the next paragraph 当日 is the report's own: no story goes on from what is to come.
  const isPlan =
    day && near !== null && near.paragraph !== narrative.paragraph && near.start > narrative.today.day;
  const last = isPlan || (parts.days === 0 && near !== null && isAside(near, narrative)) ? null : near;
  const told = last && parts.years !== undefined && last.end < narrative.saidThisYear ? null : last;
  return told
    ? {day: told.start, basis: 'previous', yearWritten: told.yearWritten}
    : {day: narrative.today.day, basis: 'dct', yearWritten: false};
}
