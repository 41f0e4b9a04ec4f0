/** Lengths of time that lie somewhere: 近40天, 三天前, 未来五年, 前两个月. */
import {DAY, addDays, addMonths, civilOf, formatCivil, utcOf, weekday} from '../calendar/civil';
import type {TimexPart} from '../types';
import {type Grain, type Narrative, type Told, firstOfMonth, toldWithin} from './anchor';
import type {Mention} from './merge';
import type {Moment} from './draft';
import {printValue} from './print';
import type {Reading} from './resolve';
import type {Length, Sense, Unit} from './sense';

const ALL: ReadonlySet<TimexPart> = new Set(['year', 'month', 'day'] as const);
const CLOCK_MS = {hour: DAY / 24, minute: 60_000, second: 1000} as const;

/** A length, or the time that it is before or after another. */
export function durationTimex(
  mention: Mention,
  sense: Extract<Sense, {kind: 'length'}>,
  narrative: Narrative,
): Reading | null {
  const {glue} = mention;
  const {length} = sense;
  if (glue.has('before') || glue.has('after')) return ago(length, glue.has('after') ? 1 : -1, narrative);
  const value = mention.toLength ? `${length.value}/${mention.toLength.value}` : length.value;
  const reading: Reading = {type: 'DURATION', value, basis: 'written'};
  if (sense.mod) reading.mod = sense.mod;
  if (glue.has('approximately')) reading.mod ??= 'APPROX';
  if (glue.has('within')) reading.mod = 'BEFORE';
  if (!sense.near && !glue.has('since')) return reading;
  const edtf = untilNow(length, narrative);
  return edtf ? {...reading, edtf} : reading;
}

/** Days are counted inclusively: 近40天 in a report of 18 April began on 10 March. */
function untilNow({amount, unit}: Length, {today}: Narrative): string | null {
  if (Number.isNaN(amount) || !today.knows.day || unit === 'hour' || unit === 'minute' || unit === 'second')
    return null;
  const start = addDays(moved(today.day, unit, -amount), 1);
  return [start, today.day].map((ms) => printValue(ms, 'day', today, ALL)).join('/');
}

/** Some units before or after; fractions of a month are taken as days, of a year as months. */
function moved(ms: number, unit: Unit, amount: number): number {
  if (unit === 'year') return addMonths(ms, Math.round(amount * 12));
  if (unit === 'month' || unit === 'quarter') {
    const whole = Math.trunc(amount);
    return addDays(addMonths(ms, whole), Math.round((amount - whole) * 30));
  }
  if (unit === 'week') return addDays(ms, Math.round(amount * 7));
  return unit === 'day' ? addDays(ms, Math.round(amount)) : ms + amount * CLOCK_MS[unit];
}

const GRAINS: Record<Unit, Grain> = {
  year: 'year', quarter: 'month', month: 'month', week: 'day', day: 'day', hour: 'hour', minute: 'minute', second: 'second',
}; // prettier-ignore

/** 三天前 counts from the report's day, 三天后 from the last date of the same paragraph, if there is one. */
function ago(length: Length, sign: 1 | -1, narrative: Narrative): Reading | null {
  const {unit, amount} = length;
  if (Number.isNaN(amount))
    return {
      type: 'DATE',
      value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF',
      basis: 'dct',
      mod: sign < 0 ? 'BEFORE' : 'AFTER',
    };
  const told = sign > 0 ? toldWithin(narrative, 0) : null;
  const from = told && told.grain !== 'year' ? told : null;
  const clock = unit === 'hour' || unit === 'minute' || unit === 'second';
  if (clock) return clockAgo(length, sign, from, narrative);
  const start = moved(from?.start ?? narrative.today.day, unit, sign * amount);
  const grain: Grain = Number.isInteger(amount) ? GRAINS[unit] : unit === 'year' ? 'month' : 'day';
  const value = printValue(start, grain, narrative.today, ALL);
  const basis = from ? 'previous' : 'dct';
  const moment: Moment = {
    start,
    end: addDays(start, 1),
    grain,
    value,
    basis,
    inferred: new Set(ALL),
    yearWritten: from?.yearWritten ?? false,
  };
  return {type: 'DATE', value, basis, moment};
}

function clockAgo(
  {unit, amount, value: length}: Length,
  sign: 1 | -1,
  told: Told | null,
  {today}: Narrative,
): Reading {
  const isClock = told && (told.grain === 'hour' || told.grain === 'minute' || told.grain === 'second');
  const from = isClock ? told.start : today.instant;
  if (from === null)
    return {type: 'DURATION', value: length, basis: 'written', mod: sign < 0 ? 'BEFORE' : 'AFTER'};
  const start = moved(from, unit, sign * amount);
  const seconds = unit === 'second' || start % 60_000 !== 0;
  const grain: Grain = seconds ? 'second' : 'minute';
  const value = printValue(start, grain, today, ALL);
  const basis = isClock ? 'previous' : 'dct';
  const moment: Moment = {
    start,
    end: start + CLOCK_MS[grain],
    grain,
    value,
    basis,
    inferred: new Set(ALL),
    yearWritten: false,
  };
  return {type: 'TIME', value, basis, moment};
}

/** 未来三天 begins today, 过去三天 ends today, 前三天 ended yesterday, 后三天 begins tomorrow. */
export function stretchTimex(
  {length, toward}: Extract<Sense, {kind: 'stretch'}>,
  narrative: Narrative,
): Reading | null {
  const {today} = narrative;
  if (!today.knows.day) return {type: 'DURATION', value: length.value, basis: 'dct'};
  const {unit, amount} = length;
  if (unit === 'hour' || unit === 'minute' || unit === 'second')
    return clockStretch(length, toward, narrative);
  const [from, count] = stretchStart(unit, amount, toward, today.day);
  const grain: Grain = unit === 'week' ? 'day' : GRAINS[unit];
  const end = addDays(moved(from, unit, count), -1);
  const value = [from, end].map((ms) => printValue(ms, grain, today, ALL)).join('/');
  return {type: 'DATE', value, basis: 'dct'};
}

/** First day, rounded down to the unit for months and years. */
function stretchStart(
  unit: Unit,
  amount: number,
  toward: string,
  day: number,
): [from: number, count: number] {
  const now = unit === 'year' ? utcOf(civilOf(day).year, 1, 1) : unit === 'month' ? firstOfMonth(day) : day;
  const monday = addDays(day, 1 - weekday(day));
  if (toward === 'previous') return [moved(unit === 'week' ? monday : now, unit, -amount), amount];
  if (toward === 'next') return [moved(unit === 'week' ? monday : now, unit, 1), amount];
  if (toward === 'past') return [addDays(moved(day, unit, -amount), 1), amount];
  return [now, amount];
}

function clockStretch({unit, amount, value}: Length, toward: string, {today}: Narrative): Reading {
  if (today.instant === null || (unit !== 'hour' && unit !== 'minute' && unit !== 'second'))
    return {type: 'DURATION', value, basis: 'dct'};
  const ms = CLOCK_MS[unit];
  const near = toward === 'previous' || toward === 'next';
  const now = near ? Math.floor(today.instant / ms) * ms : today.instant;
  const start =
    toward === 'past' || toward === 'previous' ? now - amount * ms : toward === 'next' ? now + ms : now;
  const range = [start, start + amount * ms].map((each) => formatCivil(each, 'second')).join('/');
  return {type: 'TIME', value: range, basis: 'dct'};
}
