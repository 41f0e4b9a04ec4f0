/** Years to months, and the parts of them that have no number. */
import {addMonths, civilOf, formatCivil, utcOf} from '../calendar/civil';
import {MONTH, YEAR, maskYear} from '../calendar/unknown';
import {type Narrative, anchorOf, firstOfMonth, looksAhead, toldWithin, yearOf} from './anchor';
import type {Moment, Origin} from './draft';
import {monthOrDay, momentFrom} from './month';
import {edtfSpan} from './print';
import type {TimexBasis} from '../types';
import type {Parts} from './sense';

/** First month, and the number that EDTF gives it. */
const SEASONS = {SP: [3, 21], SU: [6, 22], FA: [9, 23], WI: [12, 24]} as const;

/** Years to seasons. */
export function withinYear(parts: Parts, narrative: Narrative): Moment | null {
  const said = yearOf(parts, narrative);
  const origin: Origin = {
    basis: said?.basis ?? 'dct',
    inferred: said?.basis === 'written' ? 0 : YEAR,
    yearWritten: said?.written ?? false,
  };
  const thisYear = civilOf(anchorOf(parts, narrative).day).year;
  let year = said?.year ?? thisYear;
  const told = toldWithin(narrative, 0);
  if (told?.yearWritten && isOfYear(parts, told.start, thisYear, narrative)) {
    year = civilOf(told.start).year;
    Object.assign(origin, {basis: 'previous', yearWritten: true});
  }
  if (origin.basis === 'dct') year += turned(parts, narrative);
  const start = utcOf(year, 1, 1);
  const division = divisionOf(parts, start, narrative, origin);
  if (division ?? !said) return division;
  const end = addMonths(start, 12 * (parts.throughYears ?? 1));
  return momentFrom(origin, start, end, 'year', parts.throughYears ? edtfSpan(start, end, 'year') : '');
}

/**
 * 2023年 … 四季度: in a January report the fourth quarter is the last one, as the paragraph is about that year; and so
 * is 年末. What is over is of this year.
 */
function isOfYear(
  {quarter, half, throughQuarter, section, shortYear, year = shortYear, years, from}: Parts,
  told: number,
  thisYear: number,
  narrative: Narrative,
): boolean {
  const atEnd = section === 'END' && years === 0 && from !== undefined;
  const months = atEnd ? 12 : Math.max((quarter ?? throughQuarter ?? 0) * 3, (half ?? 0) * 6);
  const said = year !== undefined || (years !== undefined && !atEnd);
  const {year: then} = civilOf(told);
  if (months === 0 || said || then >= thisYear) return false;
  // 去年四季度 … 二季度 is of this year, for time goes on.
  return (
    (throughQuarter !== undefined || addMonths(utcOf(then, 1, 1), months) > told) &&
    narrative.today.day < addMonths(utcOf(thisYear, 1, 1), months) &&
    narrative.saidThisYear < narrative.paragraphStart &&
    !looksAhead(narrative)
  );
}

/** How far off the civil year it is: 今冬 in a January report began in December, 本赛季 in the year before. */
function turned({season, turn, years = 0}: Parts, {today}: Narrative): number {
  if (!today.knows.month) return 0;
  const {month} = civilOf(today.day);
  if (turn === 'nearest') return month > 10 ? 1 : 0;
  const before = turn === 'summer' ? month < 7 : season === 'WI' && years === 0 && month <= 3;
  return before ? -1 : 0;
}

/** Half, quarter or season of a year. */
function divisionOf(parts: Parts, year: number, narrative: Narrative, origin: Origin): Moment | null {
  const {term, terms, half, quarter, quarters, throughQuarter, season} = parts;
  if ((term ?? terms) !== undefined) return termOf(parts, year, narrative, origin);
  if (half) {
    const start = addMonths(year, half * 6 - 6);
    return momentFrom(origin, start, addMonths(start, 6), 'half');
  }
  if (throughQuarter) return months(year, throughQuarter * 3, origin);
  if (quarter !== undefined || quarters !== undefined) {
    const now = Math.floor((civilOf(anchorOf(parts, narrative).day).month - 1) / 3);
    const index = quarter ? quarter - 1 : now + (quarters ?? 0);
    return named(origin, addMonths(year, index * 3), 'quarter', 33 + (((index % 4) + 4) % 4));
  }
  if (!season) return null;
  const [month, number] = SEASONS[season];
  const moment = named(origin, addMonths(year, month - 1), 'season', number);
  moment.value = `${maskYear(formatCivil(year, 'year'))}-${season}`;
  return moment;
}

/** From September, or August in Taiwan, to January; and from February to July. */
function termOf(
  {term, terms = 0}: Parts,
  year: number,
  {today, republic}: Narrative,
  origin: Origin,
): Moment {
  const {month} = civilOf(today.day);
  // Two begin in a year: 0 in its spring, 1 in its autumn.
  const index = term === undefined ? terms + (month < 2 ? -1 : month < 8 ? 0 : 1) : term;
  const autumn = Math.abs(index % 2) === 1;
  const start = addMonths(year, Math.floor(index / 2) * 12 + (!autumn ? 1 : republic > 0 ? 7 : 8));
  const end = addMonths(year, Math.floor(index / 2) * 12 + (autumn ? 13 : 7));
  return momentFrom(origin, start, end, 'month', edtfSpan(start, end, 'month'));
}

/** Three months with a number in EDTF. */
function named(origin: Origin, start: number, grain: 'quarter' | 'season', number: number): Moment {
  const moment = momentFrom(origin, start, addMonths(start, 3), grain);
  moment.edtf = `${maskYear(formatCivil(start, 'year'))}-${number}`;
  return moment;
}

/** The first months of a year, as a range of months. */
function months(start: number, count: number, origin: Origin): Moment {
  const end = addMonths(start, count);
  return momentFrom(origin, start, end, 'month', count === 1 ? '' : edtfSpan(start, end, 'month'));
}

/** A month or a day in it; `year` is the one that is meant where none is said. */
export function inMonth(
  parts: Parts,
  {year, from}: {year: number; from: TimexBasis},
  narrative: Narrative,
): Moment | null {
  const said = yearOf(parts, narrative);
  const origin: Origin = {
    basis: said?.basis ?? 'dct',
    inferred: said?.basis === 'written' ? 0 : YEAR,
    yearWritten: said?.written ?? false,
  };
  if (parts.throughMonth !== undefined)
    return firstMonths(parts.throughMonth, said?.year, origin, narrative.today.day);
  if (parts.months !== undefined) {
    const base = anchorOf(parts, narrative);
    const then = civilOf(addMonths(firstOfMonth(base.day), parts.months));
    return monthOrDay(parts, then.year, then.month, {...origin, basis: base.basis, inferred: YEAR + MONTH});
  }
  const month = parts.month ?? 0;
  if (said) return monthOrDay(parts, said.year, month, origin);
  origin.basis = from;
  origin.yearWritten = from === 'previous' && (toldWithin(narrative, 2)?.yearWritten ?? false);
  return monthOrDay(parts, year, month, origin);
}

/** 前两个月 in spring is January and February; later in the year it is the last two months. */
function firstMonths(count: number, year: number | undefined, origin: Origin, today: number): Moment {
  const now = civilOf(today);
  if (year === undefined && (count > now.month || (count === 2 && now.month > 4)))
    return months(addMonths(firstOfMonth(today), -count), count, origin);
  return months(utcOf(year ?? now.year, 1, 1), count, origin);
}
