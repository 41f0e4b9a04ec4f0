/** Spans that are a unit of the calendar, by the name people give it. */
import type {Precision} from '../types';
import {formatCivil, parseCivil} from './civil';

/** Hours from and to, of parts of day by their TIMEX3 code. */
const DAYPARTS: readonly (readonly [code: string, from: number, to: number])[] = [
  ['MO', 6, 12],
  ['MI', 11, 13],
  ['AF', 12, 18],
  ['EV', 18, 24],
  ['NI', 20, 24],
  ['DT', 6, 18],
];
const HOUR = 3_600_000;

/**
 * The unit that a span is, in TIMEX3, if it is one of that precision.
 *
 *     unitOf('2022-03-01', '2022-03-31', 'month')          // '2022-03'
 *     unitOf('2020-01-01', '2020-03-31', 'quarter')        // '2020-Q1'
 *     unitOf('2020-01-25T06', '2020-01-25T12', 'daypart')  // '2020-01-25TMO'
 *     unitOf('1980-01-01', '1989-12-31', 'decade')         // '198X'
 *     unitOf('2022-03-02', '2022-03-31', 'month')          // undefined
 *
 * @param from  Civil time. `to` likewise, and inclusive of its unit, but the end itself for a part of day.
 */
export function unitOf(from: string, to: string, precision: Precision): string | undefined {
  const [first, last] = [parseCivil(from), parseCivil(to)];
  if (!first || !last) return undefined;
  if (precision === 'daypart') return daypartOf(first.start, last.start);
  if (precision === 'decade') return decadeOf(from, to);
  return namesOf(first.start, precision).find((name) => {
    const span = boundsOfUnit(name);
    return span?.start === first.start && span.end === last.end;
  });
}

function daypartOf(start: number, end: number): string | undefined {
  const day = formatCivil(start);
  const midnight = parseCivil(day)?.start ?? start;
  const [from, to] = [(start - midnight) / HOUR, (end - midnight) / HOUR];
  const found = DAYPARTS.find((part) => part[1] === from && part[2] === to);
  return found && `${day}T${found[0]}`;
}

function decadeOf(from: string, to: string): string | undefined {
  const [, tens, last] = /^(\d{3})0(?:-01-01)?\/(\d{3})9(?:-12-31)?$/u.exec(`${from}/${to}`) ?? [];
  return tens !== undefined && tens === last ? `${tens}X` : undefined;
}

/** What a unit that begins then would be called. */
function namesOf(start: number, precision: Precision): string[] {
  const month = formatCivil(start, 'month');
  const [year, number] = [month.slice(0, -3), Number(month.slice(-2))];
  if (precision === 'year') return [year];
  if (precision === 'month') return [month];
  if (precision === 'quarter') return [`${year}-Q${Math.ceil(number / 3)}`];
  if (precision === 'season')
    return [`${year}-${20 + Math.floor((number % 12) / 3) + (number === 12 ? 4 : 0)}`];
  return [];
}

/** Quarters from January, seasons from March; a winter ends in the next year. */
function boundsOfUnit(name: string): {start: number; end: number} | undefined {
  const [, year = '', kind = '', number = ''] = /^(-?\d{4})-(Q|2)(\d)$/u.exec(name) ?? [];
  if (!kind) return parseCivil(name) ?? undefined;
  const month = Number(number) * 3 - (kind === 'Q' ? 2 : 0);
  const pad = (n: number): string => String(n).padStart(2, '0');
  const last =
    month + 2 > 12
      ? `${String(Number(year) + 1).padStart(4, '0')}-${pad(month + 2 - 12)}`
      : `${year}-${pad(month + 2)}`;
  const [first, end] = [parseCivil(`${year}-${pad(month)}`), parseCivil(last)];
  return first && end ? {start: first.start, end: end.end} : undefined;
}

/**
 * A span of days that is one of whole years, in years; any other as it is.
 *
 *     inYears('1966-01-01', '1969-12-31')  // ['1966', '1969']
 */
export function inYears(from: string, to: string): [from: string, to: string] {
  const isWhole = /^-?\d{4}-01-01$/u.test(from) && /^-?\d{4}-12-31$/u.test(to);
  return isWhole ? [from.slice(0, -6), to.slice(0, -6)] : [from, to];
}
