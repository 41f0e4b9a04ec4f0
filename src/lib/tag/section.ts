/** Parts of a year or month that have no number of their own: 初, 中, 底; 上旬; the first ten days. */
import {addDays, addMonths, civilOf, formatCivil, utcOf, weekday} from '../calendar/civil';
import {maskYear} from '../calendar/unknown';
import type {Grain} from './anchor';
import type {Moment} from './draft';
import {edtfSpan, weekStart} from './print';
import type {Parts} from './sense';

const SECTIONS = ['START', 'MID', 'END'] as const;
/** In what a part of such a unit is told. */
const FINER: Partial<Record<Grain, 'year' | 'month' | 'day'>> = {
  month: 'day',
  decade: 'year',
  century: 'year',
};
/** Years of a beginning or end: 世纪初 is its first decade, 年代末 its last three years. */
const EDGES: Partial<Record<Grain, number>> = {century: 10, decade: 3};
const MONTHS: Partial<Record<Grain, number>> = {quarter: 3, season: 3, half: 6};

/** Narrow a moment to 初, 中 or 底; 上旬, 中旬 or 下旬; 上半月. The conventions: days 1–10, 11–20, 21 to the end. */
export function section(parts: Parts, moment: Moment): void {
  const {grain, start, end} = moment;
  const third = parts.dekad ?? (parts.section ? SECTIONS.indexOf(parts.section) + 1 : 0);
  if (parts.week !== undefined && grain === 'year') setWeek(parts.week, moment);
  else if (parts.halfMonth && grain === 'month') setHalf(moment, parts.halfMonth, addDays(start, 15), 'day');
  else if (parts.half && grain === 'century') setHalf(moment, parts.half, addMonths(start, 600), 'year');
  else if (parts.edge) setEdge(moment, parts.edge);
  else if (third > 0) {
    if (parts.section) moment.mod = parts.section;
    if (grain === 'month') moment.value = `${maskYear(formatCivil(start, 'month'))}~`;
    [moment.start, moment.end] = thirdOf(start, end, grain, third);
    if (parts.throughDekad !== undefined) {
      [, moment.end] = thirdOf(start, end, grain, parts.throughDekad);
      moment.value = edtfSpan(moment.start, moment.end, 'day');
    }
    moment.edtf = edtfSpan(moment.start, moment.end, FINER[grain] ?? 'month');
  }
}

function thirdOf(start: number, end: number, grain: Grain, third: number): [number, number] {
  if (grain === 'month')
    return [addDays(start, (third - 1) * 10), third === 3 ? end : addDays(start, third * 10)];
  const {year} = civilOf(third === 3 ? end - 1 : start);
  const edge = EDGES[grain] ?? 0;
  if (edge > 0) {
    const ends = [addMonths(start, 12 * edge), addMonths(end, -12 * edge)] as const;
    if (third === 2) return [addMonths(start, 48 * (edge - 2)), addMonths(end, -48 * (edge - 2))];
    return third === 1 ? [start, ends[0]] : [ends[1], end];
  }
  // 年初 and 年底 are read as the first and last quarter of the year, 年中 as the months between.
  if (grain === 'year')
    return third === 2
      ? [utcOf(year, 5, 1), utcOf(year, 9, 1)]
      : [utcOf(year, third === 1 ? 1 : 10, 1), third === 1 ? utcOf(year, 4, 1) : end];
  const step = (MONTHS[grain] ?? 3) / 3;
  const from = addMonths(start, (third - 1) * step);
  return [from, third === 3 ? end : addMonths(from, step)];
}

/** 前10天, 最后两周. */
function setEdge(moment: Moment, {count, unit, last}: NonNullable<Parts['edge']>) {
  const coarse = unit === 'month' || unit === 'year';
  const move = (ms: number, by: number) =>
    coarse ? addMonths(ms, by * (unit === 'year' ? 12 : 1)) : addDays(ms, by * (unit === 'week' ? 7 : 1));
  const weeks = unit === 'week' && moment.grain === 'year';
  const first = weeks ? weekStart(civilOf(moment.start).year, 1) : moment.start;
  if (last) moment.start = move(moment.end, -count);
  else [moment.start, moment.end] = [first, move(first, count)];
  moment.grain = coarse ? unit : 'day';
  moment.value =
    count > 1 || unit === 'week' ? edtfSpan(moment.start, moment.end, coarse ? unit : 'day') : '';
}

/** The first or second half, to a precision. */
function setHalf(moment: Moment, half: number, middle: number, grain: 'day' | 'year') {
  if (half === 1) moment.end = middle;
  else moment.start = middle;
  moment.grain = grain;
  moment.value = edtfSpan(moment.start, moment.end, grain);
  delete moment.edtf;
}

function setWeek(week: number, moment: Moment) {
  const {start, end} = moment;
  moment.start =
    week > 0 ? weekStart(civilOf(start).year, week) : addDays(end, -((weekday(end) + 6) % 7 || 7));
  moment.end = addDays(moment.start, 7);
  moment.grain = 'week';
}
