import {addDays, DAY, formatCivil, parseCivil} from '../calendar/civil';
import {boundsOf} from '../calendar/edtf';
import type {Span} from '../calendar/span';
import type {Precision, Timex} from '../types';

/** What a time expression can do for a clause. */
export type TimeRole =
  | 'point' // a day or finer
  | 'period' // a dekad, month, quarter, year, or a written interval
  | 'since' // from a day on
  | 'until' // a deadline
  | 'present' // 目前, 截至目前
  | 'duration'
  | 'none'; // sets, vague references, bases of comparison

/** A time expression with what it covers. `index` is its place in the report's list. */
export interface TimeWord {
  index: number;
  timex: Timex;
  role: TimeRole;
  span: Span;
  precision: Precision;
  /** Behind 截至: what is told is counted up to it. */
  upTo?: boolean;
}

const PRESENT = /目前|当前|截至|迄今|至今|如今|现在|眼下/u;
const COMPARED = /同期|上年|上季|上月(?![\d初底中末下一二三四五六七八九十])|改革开放|建国以来|近年/u;
const NOWHEN: Span = {start: -Infinity, end: Infinity};

/**
 * The use of a time expression.
 *
 * @param timex  As tagged.
 * @param words  The expression in simplified letters.
 * @param dct    The report's day; what 目前 means.
 */
export function readTimeWord(timex: Timex, words: string, index: number, dct: Span): TimeWord {
  const {type, value} = timex;
  const as = (role: TimeRole, span: Span, precision: Precision = 'day'): TimeWord => ({
    index,
    timex,
    role,
    span,
    precision,
  });
  if (type === 'SET' || COMPARED.test(words)) return as('none', NOWHEN);
  if (/^P(?:\d|T)/u.test(value)) return as('duration', spanOf(timex.edtf) ?? NOWHEN);
  if (PRESENT.test(words) && !/\d{1,2}[月日时]/u.test(words)) return as('present', dct);

  // The value says it best where it is open or a part of a day; else `edtf` is the extent meant.
  const exact = /^\.\.\/|\/\.\.$|T[A-Z]{2}$/u.test(value) ? spanOf(value) : null;
  const said = exact ?? festivalOf(words, spanOf(value)) ?? spanOf(timex.edtf) ?? spanOf(value);
  const span = said && TO_MIDNIGHT.test(value) ? {...said, end: Math.floor(said.end / DAY) * DAY} : said;
  if (!span) return as('none', NOWHEN);
  if (span.start === -Infinity) return as('until', span);
  if (span.end === Infinity) return as('since', span);
  const width = span.end - span.start;
  return as(width <= DAY && !value.includes('/') ? 'point' : 'period', span, precisionOf(value, width));
}

/** 8日0时至24时 ends with the 8th: its last hour is none of the 9th. */
const TO_MIDNIGHT = /(?<=\/.{0,20})T24(?::00){0,2}$/u;

/** Days before and after the day itself that a festival lasts, where the day is not named as such (春节当天). */
const FESTIVALS: readonly {words: RegExp; before: number; after: number}[] = [
  {words: /春节(?![当前后]|这天|那天)/u, before: 1, after: 6},
  {words: /国庆(?:节?(?:期间|假期|长假)|黄金周)/u, before: 0, after: 6},
  {words: /五一(?:期间|假期|小长假)/u, before: 0, after: 4},
];

function festivalOf(words: string, day: Span | null): Span | null {
  const festival = FESTIVALS.find((each) => each.words.test(words));
  if (!festival || !day || day.end - day.start > DAY) return null;
  return {start: day.start - festival.before * DAY, end: day.end + festival.after * DAY};
}

/** Days of a duration: P37D is 37, P2W is 14, P1M is 30; null of one with unknown or finer parts. */
export function daysOf(value: string): number | null {
  const match = /^P(?<count>\d+(?:\.\d+)?)(?<unit>[DWM])$/u.exec(value);
  const {count, unit} = match?.groups ?? {};
  if (!count) return null;
  return Number(count) * (unit === 'W' ? 7 : unit === 'M' ? 30 : 1);
}

export function spanOf(value: string | undefined): Span | null {
  if (!value || /_REF$|^P/u.test(value)) return null;
  try {
    return parseCivil(value) ?? boundsOf(value);
  } catch {
    // A value that is no date dates nothing; it stays on the expression for the reader to see.
    return null;
  }
}

function precisionOf(value: string, width: number): Precision {
  if (/T[A-Z]{2}$/u.test(value)) return 'daypart';
  if (/T\d\d:\d\d:\d\d/u.test(value)) return 'second';
  if (/T\d\d:\d\d/u.test(value)) return 'minute';
  if (/T\d\d/u.test(value)) return 'hour';
  const days = width / DAY;
  if (days <= 1) return 'day';
  if (days <= 11) return 'dekad';
  if (days <= 31) return 'month';
  if (days <= 92) return /-(?:2[1-4]|SP|SU|FA|WI)/u.test(value) ? 'season' : 'quarter';
  if (days <= 366) return 'year';
  return days <= 3653 ? 'decade' : 'century';
}

/** First and last day of a span, as `2022-04-03`; null where it is open. */
export function daysIn(span: Span): {start: string | null; end: string | null} {
  return {
    start: Number.isFinite(span.start) ? formatCivil(span.start) : null,
    end: Number.isFinite(span.end) ? formatCivil(addDays(span.end, -1)) : null,
  };
}

/** A span of whole days as EDTF: `2022-04-03`, `2022-03-01/2022-03-10`, `../2022-04-30`. */
export function edtfOfDays(span: Span, mark: {start?: string; end?: string} = {}): string {
  const {start, end} = daysIn(span);
  if (start !== null && start === end) return start + (mark.start ?? '');
  const from = start === null ? '..' : start + (mark.start ?? '');
  const to = end === null ? '..' : end + (mark.end ?? '');
  return `${from}/${to}`;
}

/** The whole days a span touches. */
export function wholeDays(span: Span): Span {
  return {
    start: Number.isFinite(span.start) ? Math.floor(span.start / DAY) * DAY : span.start,
    end: Number.isFinite(span.end) ? Math.ceil(span.end / DAY) * DAY : span.end,
  };
}

/** The first time of a clause, or one further on that says it more exactly: 今年首例于8月6日发现. */
export function finest(words: readonly TimeWord[]): TimeWord | undefined {
  const [first, ...others] = words;
  return (
    others.find((word) => first?.role === 'period' && word.role === 'point' && isWithin(word, first)) ?? first
  );
}

/** Whether a time lies wholly in another. */
export function isWithin({span}: TimeWord, whole: TimeWord): boolean {
  return span.start >= whole.span.start && span.end <= whole.span.end;
}
