/** The parts of a date and an anchor → one extent of civil time. */
import {DAY, addDays, addMonths, civilOf, daysInMonth, formatCivil, utcOf, weekday} from '../calendar/civil';
import {festivalCalendar, festivalDay, nthWeekday} from '../calendar/festivals';
import {civilOfLunar} from '../calendar/lunar';
import type {TimexBasis, TimexMod, TimexPart} from '../types';
import {
  type Grain,
  type Narrative,
  firstOfMonth,
  isUnknownYear,
  monthFor,
  toldWithin,
  yearFor,
} from './anchor';
import {
  type Season,
  isPossible,
  printImpossible,
  printValue,
  seasonEdtf,
  seasonStart,
  weekStart,
} from './print';
import type {Parts, Section} from './sense';
import {hourIn} from './words/dayparts';

/** An extent of civil time, half-open, with how it is to be written. */
export interface Moment {
  start: number;
  end: number;
  grain: Grain;
  value: string;
  /** The calendar span, where the value does not say it. */
  edtf?: string;
  mod?: TimexMod;
  basis: TimexBasis;
  inferred: Set<TimexPart>;
  yearWritten: boolean;
  /** No such day or hour; the value is as written. */
  impossible?: true;
}

interface Draft extends Omit<Moment, 'value'> {
  value?: string;
}

const HOUR = DAY / 24;
const MODS: Record<Section, TimexMod> = {START: 'START', MID: 'MID', END: 'END'};

/** Resolve the parts; null where there is nothing to go by. */
export function momentOf(parts: Parts, narrative: Narrative): Moment | null {
  const draft = dateOf(parts, narrative);
  if (!draft) return null;
  if (draft.impossible) return {...draft, value: draft.value ?? ''};
  const timed =
    parts.hour !== undefined || parts.part !== undefined ? withClock(parts, draft, narrative) : draft;
  return {
    ...timed,
    value: timed.value ?? printValue(timed.start, timed.grain, narrative.today, timed.inferred),
  };
}

/** Coarse to fine: the first that applies. */
function dateOf(parts: Parts, narrative: Narrative): Draft | null {
  if (parts.days !== undefined) return relativeDay(parts, narrative);
  if (parts.festival) return festival(parts.festival, parts, narrative);
  if (parts.weeks !== undefined || (parts.weekday !== undefined && parts.nth === undefined))
    return weekOrDay(parts, narrative);
  if (parts.lunar && parts.month !== undefined) return lunar(parts, parts.month, narrative);
  if (parts.month !== undefined || parts.months !== undefined || parts.throughMonth !== undefined)
    return inMonth(parts, narrative);
  if (parts.day !== undefined)
    return parts.nth === 0 ? dayOfYear(parts, narrative) : bareDay(parts, parts.day, narrative);
  const coarse = withinYear(parts, narrative);
  if (coarse) return coarse;
  return parts.hour !== undefined || parts.part ? unsaidDay(narrative) : null;
}

/* ───────────── years ───────────── */

/** The written or shifted year; null if none is said. */
function yearOf(
  parts: Parts,
  narrative: Narrative,
): {year: number; basis: TimexBasis; written: boolean} | null {
  if (parts.year !== undefined) return {year: parts.year, basis: 'written', written: true};
  const base = anchorOf(parts, narrative);
  if (parts.shortYear !== undefined)
    return {
      year: fullYear(parts.shortYear, civilOf(narrative.today.day).year),
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
function fullYear(short: number, around: number): number {
  if (short > 99) return short;
  const now = isUnknownYear(around) ? 2025 : around;
  const year = Math.floor(now / 100) * 100 + short;
  return year > now + 20 ? year - 100 : year <= now - 80 ? year + 100 : year;
}

/** The day from which shifts count. */
function anchorOf(
  parts: Parts,
  narrative: Narrative,
): {day: number; basis: TimexBasis; yearWritten: boolean} {
  const told = parts.from === 'previous' ? toldWithin(narrative, 2) : null;
  return told
    ? {day: told.start, basis: 'previous', yearWritten: told.yearWritten}
    : {day: narrative.today.day, basis: 'dct', yearWritten: false};
}

/** Centuries to seasons. */
function withinYear(parts: Parts, narrative: Narrative): Draft | null {
  if (parts.century !== undefined || parts.centuries !== undefined || parts.decade !== undefined)
    return longAgo(parts, narrative);
  const said = yearOf(parts, narrative);
  const base = said ?? {
    year: civilOf(anchorOf(parts, narrative).day).year,
    basis: 'dct' as const,
    written: false,
  };
  const span = divisionOf(parts, base.year, narrative);
  if (!span && !said) return null;
  const inferred = new Set<TimexPart>(said?.basis === 'written' ? [] : ['year']);
  const common = {basis: base.basis, inferred, yearWritten: base.written};
  const start = utcOf(base.year, 1, 1);
  if (span) return section(parts, {...common, ...span});
  return section(parts, {...common, start, end: utcOf(base.year + 1, 1, 1), grain: 'year'});
}

/** Half, quarter or season of a year. */
function divisionOf(
  parts: Parts,
  year: number,
  narrative: Narrative,
): Pick<Draft, 'start' | 'end' | 'grain' | 'value' | 'edtf'> | null {
  if (parts.half) {
    const start = utcOf(year, parts.half * 6 - 5, 1);
    return {start, end: addMonths(start, 6), grain: 'half'};
  }
  if (parts.throughQuarter) return months(utcOf(year, 1, 1), parts.throughQuarter * 3);
  if (parts.quarter || parts.quarters !== undefined) {
    const now = anchorOf(parts, narrative).day;
    const index = parts.quarter
      ? parts.quarter - 1
      : Math.floor((civilOf(now).month - 1) / 3) + (parts.quarters ?? 0);
    const start = addMonths(utcOf(year, 1, 1), index * 3);
    return {
      start,
      end: addMonths(start, 3),
      grain: 'quarter',
      edtf: `${formatCivil(start, 'year')}-${33 + (((index % 4) + 4) % 4)}`,
    };
  }
  if (!parts.season) return null;
  const start = seasonStart(year, parts.season);
  const shown = isUnknownYear(year) ? 'XXXX' : String(year).padStart(4, '0');
  return {
    start,
    end: addMonths(start, 3),
    grain: 'season',
    value: `${shown}-${parts.season}`,
    edtf: seasonEdtf(year, parts.season as Season),
  };
}

/** The first months of a year, as a range of months. */
function months(start: number, count: number): Pick<Draft, 'start' | 'end' | 'grain' | 'value'> {
  const end = addMonths(start, count);
  const value =
    count === 1
      ? formatCivil(start, 'month')
      : `${formatCivil(start, 'month')}/${formatCivil(addDays(end, -1), 'month')}`;
  return {start, end, grain: 'month', value};
}

function longAgo(parts: Parts, narrative: Narrative): Draft {
  const now = civilOf(narrative.today.day).year;
  const around = isUnknownYear(now) ? 2025 : now;
  const written = parts.century !== undefined;
  let century = parts.century ?? Math.floor(around / 100) + (parts.centuries ?? 0);
  if (parts.decade === undefined) {
    const start = utcOf(century * 100, 1, 1);
    const edtf = `${century}XX`;
    return section(parts, {
      start,
      end: utcOf(century * 100 + 100, 1, 1),
      grain: 'century',
      edtf,
      basis: written ? 'written' : 'dct',
      inferred: new Set(),
      yearWritten: written,
    });
  }
  const unsaid = !written && parts.centuries === undefined;
  if (unsaid && century * 100 + parts.decade > around + 5) century--;
  const year = century * 100 + parts.decade;
  const draft: Draft = {
    start: utcOf(year, 1, 1),
    end: utcOf(year + 10, 1, 1),
    grain: 'decade',
    edtf: `${Math.floor(year / 10)}X`,
    basis: unsaid || !written ? 'dct' : 'written',
    inferred: new Set(unsaid ? ['century'] : []),
    yearWritten: !unsaid,
  };
  return section(parts, draft);
}

/* ───────────── months ───────────── */

function inMonth(parts: Parts, narrative: Narrative): Draft | null {
  const said = yearOf(parts, narrative);
  if (parts.throughMonth !== undefined) return firstMonths(parts, parts.throughMonth, said, narrative);
  const base = anchorOf(parts, narrative);
  const inferred = new Set<TimexPart>();
  let {year, basis} = said ?? {year: 0, basis: 'written' as TimexBasis};
  let month = parts.month ?? 0;
  if (parts.months !== undefined) {
    const moved = civilOf(addMonths(firstOfMonth(base.day), parts.months));
    [year, month, basis] = [moved.year, moved.month, base.basis];
    inferred.add('year').add('month');
  } else if (!said) {
    const found = yearFor(narrative, month);
    [year, basis] = [found.year, found.from];
    inferred.add('year');
  } else if (said.basis !== 'written') inferred.add('year');
  const yearWritten =
    said?.written ?? (basis === 'previous' && (toldWithin(narrative, 2)?.yearWritten ?? false));
  return monthOrDay(parts, year, month, {basis, inferred, yearWritten});
}

type Common = Pick<Draft, 'basis' | 'inferred' | 'yearWritten'>;

function monthOrDay(parts: Parts, year: number, month: number, common: Common): Draft {
  const {day} = parts;
  if (!isPossible(year, month, day)) {
    const value = printImpossible(year, month, day);
    const start = utcOf(year, Math.min(Math.max(month, 1), 12), 1);
    return {...common, start, end: start, grain: 'day', value, impossible: true};
  }
  if (day !== undefined) {
    const start = utcOf(year, month, day);
    return {...common, start, end: addDays(start, 1), grain: 'day'};
  }
  if (parts.nth !== undefined && parts.weekday !== undefined) {
    const start = nthWeekday(year, month, parts.nth, parts.weekday);
    return {...common, start, end: addDays(start, 1), grain: 'day'};
  }
  const start = utcOf(year, month, 1);
  const end = addDays(start, daysInMonth(year, month));
  if (parts.week !== undefined) return {...common, ...nthWeek(start, end, parts.week)};
  return section(parts, {...common, start, end, grain: 'month'});
}

/** The nth week of a month is the nth that begins in it. */
function nthWeek(start: number, end: number, nth: number): Pick<Draft, 'start' | 'end' | 'grain'> {
  const monday = addDays(start, (8 - weekday(start)) % 7);
  const first = nth > 0 ? addDays(monday, (nth - 1) * 7) : addDays(end, -((weekday(end) + 6) % 7 || 7));
  return {start: first, end: addDays(first, 7), grain: 'week'};
}

function firstMonths(
  parts: Parts,
  count: number,
  said: ReturnType<typeof yearOf>,
  narrative: Narrative,
): Draft {
  const today = civilOf(narrative.today.day);
  const year = said?.year ?? today.year;
  const common = {
    basis: said?.basis ?? 'dct',
    inferred: new Set<TimexPart>(said?.basis === 'written' ? [] : ['year']),
    yearWritten: said?.written ?? false,
  } as const;
  // 前两个月 in spring is January and February; later in the year it is the last two months.
  if (!said && parts.year === undefined && (count > today.month || (count === 2 && today.month > 4))) {
    const now = firstOfMonth(narrative.today.day);
    return {...common, ...months(addMonths(now, -count), count)};
  }
  return {...common, ...months(utcOf(year, 1, 1), count)};
}

/* ───────────── parts of a year or month ───────────── */

/** 初, 中, 底; 上旬, 中旬, 下旬; 上半月. The conventions: days 1–10, 11–20, 21 to the end. */
function section(parts: Parts, draft: Draft): Draft {
  const third = parts.dekad ?? (parts.section ? ['START', 'MID', 'END'].indexOf(parts.section) + 1 : 0);
  if (parts.week !== undefined && draft.grain === 'year') return {...draft, ...weekOfYear(parts.week, draft)};
  if (parts.halfMonth && draft.grain === 'month') return halfMonth(parts.halfMonth, draft);
  if (third === 0) return draft;
  const mod = parts.section ? MODS[parts.section] : undefined;
  const result: Draft = mod ? {...draft, mod} : {...draft};
  const [start, end] = thirdOf(draft, third);
  if (draft.grain === 'month') result.value = `${formatMonth(draft.start)}~`;
  result.edtf = spanEdtf(start, end, draft.grain);
  return {...result, start, end};
}

function thirdOf({start, end, grain}: Draft, third: number): [number, number] {
  if (grain === 'month')
    return [addDays(start, (third - 1) * 10), third === 3 ? end : addDays(start, third * 10)];
  const {year, month} = civilOf(start);
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

function spanEdtf(start: number, end: number, grain: Grain): string {
  const precision = grain === 'month' ? 'day' : grain === 'decade' || grain === 'century' ? 'year' : 'month';
  return `${maskYear(formatCivil(start, precision))}/${maskYear(formatCivil(addDays(end, -1), precision))}`;
}

function formatMonth(ms: number): string {
  return maskYear(formatCivil(ms, 'month'));
}

function maskYear(text: string): string {
  return isUnknownYear(Number(text.slice(0, 4))) ? `XXXX${text.slice(4)}` : text;
}

function halfMonth(half: number, draft: Draft): Draft {
  const middle = addDays(draft.start, 15);
  const [start, end] = half === 1 ? [draft.start, middle] : [middle, draft.end];
  return {...draft, start, end, grain: 'day', value: spanEdtf(start, end, 'month')};
}

function weekOfYear(week: number, {start, end}: Draft): Pick<Draft, 'start' | 'end' | 'grain'> {
  const first =
    week > 0 ? weekStart(civilOf(start).year, week) : addDays(end, -((weekday(end) + 6) % 7 || 7));
  return {start: first, end: addDays(first, 7), grain: 'week'};
}

/* ───────────── days ───────────── */

function bareDay(parts: Parts, day: number, narrative: Narrative): Draft {
  const said = yearOf(parts, narrative);
  if (said)
    return {
      start: 0,
      end: 0,
      grain: 'day',
      value: printImpossible(said.year, 0, day),
      impossible: true,
      basis: said.basis,
      inferred: new Set(),
      yearWritten: said.written,
    };
  const found = monthFor(narrative, day);
  const {year, month} = civilOf(found.month);
  const told = found.from === 'previous' && (narrative.told?.yearWritten ?? false);
  const draft = monthOrDay({day}, year, month, {
    basis: found.from,
    inferred: new Set<TimexPart>(['year', 'month']),
    yearWritten: told,
  });
  // The month was inferred, so it is the inference that fails: 31日 in a report of April is of March.
  if (!draft.impossible || day > 31) return draft;
  const before = civilOf(addMonths(found.month, -1));
  return monthOrDay({day}, before.year, before.month, {
    basis: found.from,
    inferred: new Set<TimexPart>(['year', 'month']),
    yearWritten: told,
  });
}

/** 2023年第十天, 2月第二天. */
function dayOfYear(parts: Parts, narrative: Narrative): Draft | null {
  const said = yearOf(parts, narrative);
  if (!said) return null;
  const start = addDays(utcOf(said.year, 1, 1), (parts.day ?? 1) - 1);
  return {
    start,
    end: addDays(start, 1),
    grain: 'day',
    basis: said.basis,
    inferred: new Set(),
    yearWritten: said.written,
  };
}

function relativeDay(parts: Parts, narrative: Narrative): Draft {
  const {day, basis, yearWritten} = anchorOf(parts, narrative);
  const base = parts.years === undefined ? day : addMonths(day, parts.years * 12);
  const start = addDays(Math.floor(base / DAY) * DAY, parts.days ?? 0);
  const inferred = new Set<TimexPart>(['year', 'month', 'day']);
  const end = addDays(start, parts.through ?? 1);
  const draft: Draft = {start, end, grain: 'day', basis, inferred, yearWritten};
  if (parts.through)
    draft.value = [start, addDays(end, -1)]
      .map((ms) => printValue(ms, 'day', narrative.today, inferred))
      .join('/');
  return draft;
}

/** The last date told in this paragraph, else the report's day: what a clock or 上午 alone belongs to. */
function unsaidDay(narrative: Narrative): Draft {
  const told = toldWithin(narrative, 0);
  const ofDay =
    told &&
    (told.grain === 'day' ||
      told.grain === 'part' ||
      told.grain === 'hour' ||
      told.grain === 'minute' ||
      told.grain === 'second');
  const day = ofDay ? Math.floor(told.start / DAY) * DAY : narrative.today.day;
  return {
    start: day,
    end: addDays(day, 1),
    grain: 'day',
    basis: ofDay ? 'previous' : 'dct',
    inferred: new Set<TimexPart>(['year', 'month', 'day']),
    yearWritten: ofDay ? told.yearWritten : false,
  };
}

function weekOrDay(parts: Parts, narrative: Narrative): Draft {
  const anchor = anchorOf(parts, narrative);
  const inferred = new Set<TimexPart>(['year', 'month', 'day']);
  const common = {basis: anchor.basis, inferred, yearWritten: anchor.yearWritten};
  const monday = addDays(anchor.day, 1 - weekday(anchor.day));
  const week = addDays(monday, (parts.weeks ?? 0) * 7);
  if (!narrative.today.knows.day && anchor.basis === 'dct') {
    const value = parts.weekday ? `XXXX-WXX-${parts.weekday === 8 ? 'WE' : parts.weekday}` : 'XXXX-WXX';
    return {...common, start: week, end: addDays(week, 7), grain: 'week', value};
  }
  if (parts.weekday === undefined) return {...common, start: week, end: addDays(week, 7), grain: 'week'};
  if (parts.weekday === 8) {
    const value = `${printValue(week, 'week', narrative.today, inferred)}-WE`;
    return {
      ...common,
      start: addDays(week, 5),
      end: addDays(week, 7),
      grain: 'week',
      value,
      edtf: spanEdtf(addDays(week, 5), addDays(week, 7), 'month'),
    };
  }
  const start = addDays(week, parts.weekday - 1);
  const day = parts.weeks === undefined ? nearestWeekday(start, narrative) : start;
  return {...common, start: day, end: addDays(day, 1), grain: 'day'};
}

/** 周五 alone: in an account the last one, in a plan or a query the next. */
function nearestWeekday(inThisWeek: number, narrative: Narrative): number {
  const {day} = narrative.today;
  if (narrative.ahead || narrative.query) return inThisWeek < day ? addDays(inThisWeek, 7) : inThisWeek;
  return inThisWeek > addDays(day, 1) ? addDays(inThisWeek, -7) : inThisWeek;
}

/* ───────────── the Chinese calendar ───────────── */

function lunar(parts: Parts, month: number, narrative: Narrative): Draft | null {
  const said = yearOf(parts, narrative);
  const leap = parts.leap ?? false;
  const inferred = new Set<TimexPart>(said?.basis === 'written' ? [] : ['year']);
  const dayIn = (year: number, day: number) => civilOfLunar({year, month, day, leap});
  const year = said?.year ?? lunarYear((y) => dayIn(y, parts.day ?? 1), month, narrative);
  const common = {basis: 'lunar' as const, inferred, yearWritten: said?.written ?? false};
  const start = dayIn(year, parts.day ?? 1);
  if (start === null) return outsideAlmanac(parts, month, year, common);
  if (parts.day !== undefined) return {...common, start, end: addDays(start, 1), grain: 'day'};
  const end = addDays(dayIn(year, 30) ?? addDays(start, 28), 1);
  return {...common, start, end, grain: 'month', value: spanEdtf(start, end, 'month')};
}

/** The lunar year of the document; of the last two months, which fall in January, the one nearer to it. */
function lunarYear(day: (year: number) => number | null, month: number, {today}: Narrative): number {
  const {year} = civilOf(today.day);
  if (month < 11) return year;
  const distance = (y: number) => Math.abs((day(y) ?? Infinity) - today.day);
  return distance(year - 1) < distance(year) ? year - 1 : year;
}

/** Before 1899 and after 2100 the year and month are kept as they are written; the day is not converted. */
function outsideAlmanac(parts: Parts, month: number, year: number, common: Common): Draft {
  const start = utcOf(year, Math.min(month, 12), 1);
  const shown = maskYear(String(year).padStart(4, '0'));
  const known = year < 1899 || year > 2100 || isUnknownYear(year);
  const draft: Draft = {
    ...common,
    start,
    end: addMonths(start, 2),
    grain: 'month',
    value: known ? shown : `${shown}-L${month}-${parts.day ?? 0}`,
    mod: 'APPROX',
  };
  return known ? draft : {...draft, impossible: true};
}

function festival(name: string, parts: Parts, narrative: Narrative): Draft | null {
  const said = yearOf(parts, narrative);
  const told = said ? null : toldWithin(narrative, 0);
  const here = told?.yearWritten ? civilOf(told.start).year : civilOf(narrative.today.day).year;
  const year = said?.year ?? festivalYear(name, here, narrative);
  const start = festivalDay(name, year);
  const inferred = new Set<TimexPart>(said?.basis === 'written' ? [] : ['year']);
  const almanac = festivalCalendar(name) === 'lunar';
  const basis: TimexBasis = almanac ? 'lunar' : (said?.basis ?? 'dct');
  if (start === null)
    return {
      start: utcOf(year, 1, 1),
      end: utcOf(year, 12, 31),
      grain: 'year',
      basis,
      inferred,
      yearWritten: false,
    };
  const draft: Draft = {
    start,
    end: addDays(start, 1),
    grain: 'day',
    basis,
    inferred,
    yearWritten: said?.written ?? false,
  };
  return almanac && isUnknownYear(year) ? {...draft, value: 'XXXX-XX-XX'} : draft;
}

/** New Year's Eve in a January report is last month's; a query asks for the coming one. */
function festivalYear(name: string, year: number, narrative: Narrative): number {
  const day = festivalDay(name, year);
  const {today} = narrative;
  if (day === null || !today.knows.month) return year;
  if (narrative.query) return day < today.day ? year + 1 : year;
  if (narrative.ahead && day < addDays(today.day, -60)) return year + 1;
  const months = (day - today.day) / (30 * DAY);
  return months > 9.5 && !narrative.ahead ? year - 1 : months < -10.5 ? year + 1 : year;
}

/* ───────────── parts of the day and clocks ───────────── */

function withClock(parts: Parts, draft: Draft, narrative: Narrative): Draft {
  const day = Math.floor(draft.start / DAY) * DAY;
  const shown = printValue(day, 'day', narrative.today, draft.inferred);
  if (parts.hour === undefined) return partOfDay(parts, draft, day, shown);
  const written = parts.part ? hourIn(parts.part, parts.hour) : parts.hour;
  const midnight =
    written === 12 && (parts.part === 'EV' || parts.part === 'NI')
      ? 24
      : parts.hours && written === 12
        ? 0
        : written;
  const [minute, second] = [parts.minute ?? 0, parts.second ?? 0];
  const grain: Grain = parts.second !== undefined ? 'second' : parts.minute !== undefined ? 'minute' : 'hour';
  const two = (n: number) => String(n).padStart(2, '0');
  const clock = [midnight, ...(grain === 'hour' ? [] : [minute]), ...(grain === 'second' ? [second] : [])]
    .map(two)
    .join(':');
  const value = `${shown}T${clock}${parts.zone ?? ''}`;
  if (midnight > 24 || minute > 59 || second > 59 || (midnight === 24 && minute > 0))
    return {...draft, grain, value, impossible: true};
  const start = day + midnight * HOUR + minute * 60_000 + second * 1000;
  const unit = {hour: HOUR, minute: 60_000, second: 1000}[grain];
  return {...draft, start, end: start + unit, grain, value};
}

function partOfDay(parts: Parts, draft: Draft, day: number, shown: string): Draft {
  const [from, to] = parts.hours ??
    {MO: [6, 12], MI: [11, 13], AF: [12, 18], EV: [18, 24], NI: [18, 24], DT: [6, 18]}[
      parts.part ?? 'DT'
    ] ?? [0, 24];
  const start = day + (from ?? 0) * HOUR;
  const end = day + (to ?? 24) * HOUR;
  const edtf = `${maskYear(formatCivil(start, 'minute'))}/${to === 24 ? `${shown}T24:00` : maskYear(formatCivil(end, 'minute'))}`;
  return {...draft, start, end, grain: 'part', value: `${shown}T${parts.part ?? 'DT'}`, edtf};
}
