/** Parts of a year or month that have no number of their own: 初, 中, 底; 上旬; the first ten days. */
import {addDays, addMonths, civilOf, formatCivil, utcOf, weekday} from '../calendar/civil';
import {maskYear} from '../calendar/unknown';
import type {TimexMod} from '../types';
import type {Grain} from './anchor';
import type {Draft} from './draft';
import {spanEdtf, weekStart} from './print';
import type {Parts, Section} from './sense';

const MODS: Record<Section, TimexMod> = {START: 'START', MID: 'MID', END: 'END'};

/** 初, 中, 底; 上旬, 中旬, 下旬; 上半月. The conventions: days 1–10, 11–20, 21 to the end. */
export function section(parts: Parts, draft: Draft): Draft {
  const third = parts.dekad ?? (parts.section ? ['START', 'MID', 'END'].indexOf(parts.section) + 1 : 0);
  if (parts.week !== undefined && draft.grain === 'year') return {...draft, ...weekOfYear(parts.week, draft)};
  if (parts.halfMonth && draft.grain === 'month') return halfMonth(parts.halfMonth, draft);
  if (parts.half && draft.grain === 'century') return halfCentury(parts.half, draft);
  if (parts.edge) return edgeOf(draft, parts.edge);
  if (third === 0) return draft;
  const mod = parts.section ? MODS[parts.section] : undefined;
  const result: Draft = mod ? {...draft, mod} : {...draft};
  const [start, end] = thirdOf(draft, third);
  if (draft.grain === 'month') result.value = `${maskYear(formatCivil(draft.start, 'month'))}~`;
  result.edtf = spanEdtf(start, end, draft.grain);
  return {...result, start, end};
}

function thirdOf({start, end, grain}: Draft, third: number): [number, number] {
  if (grain === 'month')
    return [addDays(start, (third - 1) * 10), third === 3 ? end : addDays(start, third * 10)];
  const {year, month} = civilOf(start);
  // 世纪初 and 世纪末 are its first and last decade, 年代初 and 年代末 the first and last three years.
  if (grain === 'century' || grain === 'decade') {
    const years = grain === 'century' ? 10 : 3;
    if (third === 1) return [start, utcOf(year + years, 1, 1)];
    return third === 3
      ? [addMonths(end, -12 * years), end]
      : [addMonths(start, 48 * (years - 2)), addMonths(end, -48 * (years - 2))];
  }
  const length = {quarter: 3, half: 6, season: 3, year: 12, decade: 120, century: 1200}[grain as 'year'];
  const step = length / 3 >= 1 ? Math.floor(length / 3) : 1;
  // 年初 and 年底 are read as the first and last quarter of the year, 年中 as the months between.
  if (grain === 'year')
    return third === 2
      ? [utcOf(year, 5, 1), utcOf(year, 9, 1)]
      : third === 1
        ? [start, utcOf(year, 4, 1)]
        : [utcOf(year, 10, 1), end];
  const from = addMonths(utcOf(year, month, 1), (third - 1) * step);
  return [from, third === 3 ? end : addMonths(from, step)];
}

/** 前10天, 最后两周. */
function edgeOf(draft: Draft, {count, unit, last}: NonNullable<Parts['edge']>): Draft {
  const move = (ms: number, by: number) =>
    unit === 'month' || unit === 'year'
      ? addMonths(ms, by * (unit === 'year' ? 12 : 1))
      : addDays(ms, by * (unit === 'week' ? 7 : 1));
  const first =
    unit === 'week' && draft.grain === 'year' ? weekStart(civilOf(draft.start).year, 1) : draft.start;
  const [start, end] = last ? [move(draft.end, -count), draft.end] : [first, move(first, count)];
  const grain: Grain = unit === 'month' || unit === 'year' ? unit : 'day';
  const value = [start, addDays(end, -1)].map((ms) => maskYear(formatCivil(ms, grain as 'day'))).join('/');
  return {...draft, start, end, grain, value};
}

function halfMonth(half: number, draft: Draft): Draft {
  const middle = addDays(draft.start, 15);
  const [start, end] = half === 1 ? [draft.start, middle] : [middle, draft.end];
  return {...draft, start, end, grain: 'day', value: spanEdtf(start, end, 'month')};
}

function halfCentury(half: number, draft: Draft): Draft {
  const middle = addMonths(draft.start, 600);
  const [start, end] = half === 1 ? [draft.start, middle] : [middle, draft.end];
  return {...draft, start, end, grain: 'year', value: spanEdtf(start, end, 'century'), edtf: ''};
}

function weekOfYear(week: number, {start, end}: Draft): Pick<Draft, 'start' | 'end' | 'grain'> {
  const first =
    week > 0 ? weekStart(civilOf(start).year, week) : addDays(end, -((weekday(end) + 6) % 7 || 7));
  return {start: first, end: addDays(first, 7), grain: 'week'};
}
