/**
 * Uncertain dates: the Extended Date/Time Format (ISO 8601-2), levels 0 and 1, as strings and as bounds.
 *
 * Beyond level 1 we read quarters (33–36), thirds (37–39) and halves (40–41) of level 2, and parts of the day
 * after a day (`2022-04-03TMO`), which are TIMEX3's and not EDTF's.
 */
import {DAY, addMonths, isDay, parseCivil, utcOf} from './civil';
import type {Span} from './span';

/** `~` approximate, `?` uncertain, `%` both; empty: neither. */
export type Qualifier = '' | '~' | '?' | '%';

export interface EdtfDate {
  /** The date without its qualifier: `2022-04`, `199X`, `2022-21`. */
  date: string;
  qualifier: Qualifier;
}

/** null: open. An end that is unknown (`2022-04/`) is read as open. */
export interface EdtfInterval {
  start: EdtfDate | null;
  end: EdtfDate | null;
}

const OPEN = '..';
const HOUR = DAY / 24;

/** First month and number of months of EDTF's divisions of a year; seasons are those of the north. */
const DIVISIONS: Record<string, readonly [month: number, months: number]> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  37: [1, 4],
  38: [5, 4],
  39: [9, 4],
  40: [1, 6],
  41: [7, 6],
};

/** First and last hour of TIMEX3's parts of the day. */
const DAYPARTS: Record<string, readonly [from: number, to: number]> = {
  MO: [6, 12],
  MI: [11, 13],
  AF: [12, 18],
  EV: [18, 24],
  NI: [18, 24],
  DT: [6, 18],
  DW: [4, 7],
};

/**
 * Everything an EDTF date may stand for, as one half-open span.
 *
 * A coarser date is a longer span. `~`, `?` and `%` move nothing: the report gives no number to move by.
 * The end of an interval counts to the end of its unit.
 *
 *     boundsOf('2024-05')                  // 2024-05-01T00:00 until 2024-06-01T00:00
 *     boundsOf('199X')                     // 1990-01-01T00:00 until 2000-01-01T00:00
 *     boundsOf('2022-03-10/..')            // 2022-03-10T00:00 until Infinity
 *     boundsOf('2022-21')                  // spring: March to May
 *
 * @returns  Civil time in UTC milliseconds; an open end is ±Infinity, and so is an unknown year.
 * @throws {RangeError} `not EDTF: 2022-4`, `no such day: 2024-02-30`, `ends before it starts: …`.
 */
export function boundsOf(edtf: string): Span {
  const plain = parseCivil(edtf);
  if (plain) return plain;
  const parsed = parseEdtf(edtf);
  if ('date' in parsed) return boundsOfDate(parsed.date);
  const start = parsed.start ? boundsOfDate(parsed.start.date).start : -Infinity;
  const end = parsed.end ? boundsOfDate(parsed.end.date).end : Infinity;
  if (end <= start) throw new RangeError(`ends before it starts: ${edtf}`);
  return {start, end};
}

/**
 * Take an EDTF string apart. `formatEdtf` puts it together again.
 *
 *     parseEdtf('2024-05~')      // {date: '2024-05', qualifier: '~'}
 *     parseEdtf('../2022-04')    // {start: null, end: {date: '2022-04', qualifier: ''}}
 *
 * @throws {RangeError} if it is not EDTF or a day in it does not exist.
 */
export function parseEdtf(text: string): EdtfDate | EdtfInterval {
  const slash = text.indexOf('/');
  if (slash === -1) return parseDate(text, text);
  const [from, to] = [text.slice(0, slash), text.slice(slash + 1)];
  const interval = {start: parseEnd(from, text), end: parseEnd(to, text)};
  if (!interval.start && !interval.end) throw new RangeError(`not EDTF: ${text}`);
  return interval;
}

/** The inverse of `parseEdtf`. */
export function formatEdtf(value: EdtfDate | EdtfInterval): string {
  if ('date' in value) return value.date + value.qualifier;
  const [start, end] = [value.start, value.end].map((date) => (date ? formatEdtf(date) : OPEN));
  return `${start}/${end}`;
}

function parseEnd(text: string, whole: string): EdtfDate | null {
  return text === '' || text === OPEN ? null : parseDate(text, whole);
}

function parseDate(text: string, whole: string): EdtfDate {
  const last = text.at(-1);
  const qualifier = last === '~' || last === '?' || last === '%' ? last : '';
  const date = qualifier ? text.slice(0, -1) : text;
  if (!spanOf(date)) throw fault(date, whole);
  return {date, qualifier};
}

function fault(date: string, whole: string): RangeError {
  const day = /^-?\d{4}-\d{2}-\d{2}(?=T|$)/.exec(date);
  if (!day || parseCivil(day[0])) return new RangeError(`not EDTF: ${whole}`);
  return new RangeError(`no such day: ${day[0]}`);
}

function boundsOfDate(date: string): Span {
  const span = spanOf(date);
  if (!span) throw fault(date, date);
  return span;
}

function spanOf(date: string): Span | null {
  return parseCivil(date) ?? divisionSpan(date) ?? daypartSpan(date) ?? unspecifiedSpan(date);
}

/** `2022-21`: a season, quarter, third or half. */
function divisionSpan(date: string): Span | null {
  const parts = /^(-?\d{4})-(\d{2})$/.exec(date);
  const division = DIVISIONS[parts?.[2] ?? ''];
  if (!parts || !division) return null;
  const start = utcOf(Number(parts[1]), division[0], 1);
  return {start, end: addMonths(start, division[1])};
}

/** `2022-04-03TMO`: a part of a day. */
function daypartSpan(date: string): Span | null {
  const part = date.at(-3) === 'T' ? DAYPARTS[date.slice(-2)] : undefined;
  const day = part && parseCivil(date.slice(0, -3));
  if (!day || day.end - day.start !== DAY) return null;
  return {start: day.start + part[0] * HOUR, end: day.start + part[1] * HOUR};
}

/** `199X`, `19XX`, `2022-XX`, `2022-04-XX`; a year of which nothing is known is open at both ends. */
function unspecifiedSpan(date: string): Span | null {
  const parts = /^(-?)(\d{0,3})(X{1,4})((?:-(?:\d\d|XX)){0,2})(?:T.*)?$/.exec(date);
  if (!parts) return unspecifiedInYear(date);
  const [known, unknown, rest] = [parts[2] ?? '', parts[3] ?? '', parts[4] ?? ''];
  if (known.length + unknown.length !== 4 || !hasDay(rest)) return null;
  if (known === '') return {start: -Infinity, end: Infinity};
  if (rest !== '' || parts[1] === '-') return null;
  const size = 10 ** unknown.length;
  return {start: utcOf(Number(known) * size, 1, 1), end: endOfYear(Number(known) * size + size - 1)};
}

function unspecifiedInYear(date: string): Span | null {
  const parts = /^(-?\d{4})(?:-(\d{2}))?(?:-XX){1,2}$/.exec(date);
  if (!parts || date.length - (parts[1]?.length ?? 0) > 6) return null;
  return parseCivil(parts[2] ? `${parts[1]}-${parts[2]}` : (parts[1] ?? ''));
}

/** Whether a month and day with an unknown year can be; 2000 stands in, so that 29 February can. */
function hasDay(rest: string): boolean {
  const [, month = 'XX', day = 'XX'] = rest.split('-');
  return isDay(2000, month === 'XX' ? 1 : Number(month), day === 'XX' ? 1 : Number(day));
}

function endOfYear(year: number): number {
  return utcOf(year, 12, 31) + DAY;
}
