/** Lengths of time that lie somewhere: 近40天, 三天前, 未来五年, 前两个月. */
import {DAY, addDays, addMonths, civilOf, formatCivil, utcOf, weekday} from '../calendar/civil';
import {WHOLE_DATE} from '../calendar/unknown';
import {
  type Grain,
  type Narrative,
  type Today,
  type Told,
  firstOfMonth,
  inSameSentence,
  isAside,
  looksAhead,
  toldWithin,
} from './anchor';
import type {Mention} from './mention';
import type {Reading} from './draft';
import {momentFrom} from './month';
import {printSpan, printValue} from './print';
import type {Length, Sense, Toward, Unit} from './sense';

const CLOCK_MS = {hour: DAY / 24, minute: 60_000, second: 1000} as const;

/** A length, or the time that it is before or after another. */
export function durationTimex(
  mention: Mention,
  {length, mod, near}: Extract<Sense, {kind: 'length'}>,
  narrative: Narrative,
): Reading | null {
  const {glue} = mention;
  const lapsed = glue.includes('before') || glue.includes('after');
  const sign = glue.includes('after') ? 1 : -1;
  // 近40天后, with nothing told to count from, is the length of what has just ended.
  if (lapsed && !(near && sign > 0 && !anchorFor(length.unit, narrative)))
    return ago(length, sign, narrative);
  const value = mention.toLength ? `${length.value}/${mention.toLength.value}` : length.value;
  const reading: Reading = {type: 'DURATION', value, basis: 'written'};
  if (glue.includes('within')) reading.mod = 'BEFORE';
  else if (mod ?? glue.includes('approximately')) reading.mod = mod ?? 'APPROX';
  const edtf =
    near || glue.includes('since')
      ? untilNow(length, narrative)
      : glue.includes('within')
        ? fromNow(length, narrative)
        : null;
  return edtf ? {...reading, edtf} : reading;
}

/** The last date told, where it is fine enough to count such units from. */
function anchorFor(unit: Unit, narrative: Narrative): Told | null {
  const told = toldWithin(narrative, 0);
  if (told?.grain === 'year') return unit === 'year' ? told : null;
  return told && (unit === 'year' || unit === 'month' || told.grain !== 'month') ? told : null;
}

/** Days are counted inclusively: 近40天 in a report of 18 April began on 10 March. */
function untilNow({amount, unit}: Length, {today}: Narrative): string | null {
  if (Number.isNaN(amount) || !today.knows.day || isClockUnit(unit)) return null;
  const start = addDays(moved(today.day, unit, -amount), 1);
  return Math.abs(start) < FAR ? printSpan(start, addDays(today.day, 1), 'day', today) : null;
}

/** 三天内, said of what is to come: from the report's day on. */
function fromNow({amount, unit}: Length, narrative: Narrative): string | null {
  const {today} = narrative;
  if (!looksAhead(narrative) || Number.isNaN(amount) || !today.knows.day || isClockUnit(unit)) return null;
  const end = moved(today.day, unit, amount);
  return Math.abs(end) < FAR ? printSpan(today.day, end, 'day', today) : null;
}

function isClockUnit(unit: Unit): unit is keyof typeof CLOCK_MS {
  return unit in CLOCK_MS;
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

function vagueTo(sign: 1 | -1): Reading {
  return sign < 0
    ? {type: 'DATE', value: 'PAST_REF', basis: 'dct', mod: 'BEFORE'}
    : {type: 'DATE', value: 'FUTURE_REF', basis: 'dct', mod: 'AFTER'};
}

/** 三天前 counts from the report's day, 三天后 from the last date of the same paragraph, if there is one. */
function ago(length: Length, sign: 1 | -1, narrative: Narrative): Reading | null {
  const {unit, amount} = length;
  const {today} = narrative;
  if (Number.isNaN(amount)) return vagueTo(sign);
  // 下午2点半 … 1小时前 counts from that clock.
  const goesOn = sign > 0 || (isClockUnit(unit) && inSameSentence(narrative));
  const told = goesOn ? anchorFor(unit, narrative) : null;
  const from = told && !isClockUnit(unit) && isAside(told, narrative) ? null : told;
  if (isClockUnit(unit)) return clockAgo(length, sign, from, narrative);
  const start = moved(from?.start ?? today.day, unit, sign * amount);
  const whole = Number.isInteger(amount);
  const grain: Grain = whole ? GRAINS[unit] : unit === 'year' ? 'month' : 'day';
  return countedTo('DATE', start, addDays(start, 1), grain, from, today);
}

/** Beyond this the calendar is not reckoned: 13亿年前 is just long ago. */
const FAR = utcOf(9800, 1, 1);

/** A date or clock time that was reached by counting. */
function countedTo(
  type: 'DATE' | 'TIME',
  start: number,
  end: number,
  grain: Grain,
  from: Told | null,
  today: Today,
): Reading {
  if (!(Math.abs(start) < FAR)) return vagueTo(start < 0 ? -1 : 1);
  const value = printValue(start, grain, today, WHOLE_DATE);
  const basis = from ? 'previous' : 'dct';
  const yearWritten = from?.yearWritten ?? false;
  const moment = momentFrom({basis, inferred: WHOLE_DATE, yearWritten}, start, end, grain, value);
  return {type, value, basis, moment};
}

function clockAgo(
  {unit, amount, value}: Length,
  sign: 1 | -1,
  told: Told | null,
  {today}: Narrative,
): Reading {
  const clock =
    told && (told.grain === 'hour' || told.grain === 'minute' || told.grain === 'second') ? told : null;
  const from = clock ? clock.start : today.instant;
  if (from === null) return {type: 'DURATION', value, basis: 'written', mod: sign < 0 ? 'BEFORE' : 'AFTER'};
  const start = moved(from, unit, sign * amount);
  const grain = unit === 'second' || start % CLOCK_MS.minute !== 0 ? 'second' : 'minute';
  return countedTo('TIME', start, start + CLOCK_MS[grain], grain, clock, today);
}

/**
 * 未来三天 begins today, 过去三天 ends today, 前三天 ended yesterday, 后三天 begins tomorrow. 此后十天 begins on the
 * last day told.
 */
export function stretchTimex(
  {length, toward, from}: Extract<Sense, {kind: 'stretch'}>,
  narrative: Narrative,
): Reading | null {
  const {today} = narrative;
  const {unit, amount, value} = length;
  const told = from === 'previous' ? anchorFor(unit, narrative) : null;
  if (isClockUnit(unit)) return clockStretch(unit, amount, toward, value, narrative);
  if (!told && !today.knows.day) return {type: 'DURATION', value, basis: 'dct'};
  const [start, count] = told
    ? stretchFrom(told, unit, amount, toward)
    : stretchStart(unit, amount, toward, today.day);
  const end = moved(start, unit, count);
  if (!(Math.abs(start) < FAR && Math.abs(end) < FAR)) return {type: 'DURATION', value, basis: 'written'};
  const grain: Grain = unit === 'week' ? 'day' : GRAINS[unit];
  return {
    type: 'DATE',
    value: printSpan(start, end, grain, today, told?.inferred),
    basis: told ? 'previous' : 'dct',
  };
}

/** Days are counted inclusively; the years after 2018 begin with 2019. */
function stretchFrom(
  {start, span, grain}: Told,
  unit: Unit,
  amount: number,
  toward: Toward,
): [from: number, count: number] {
  if (toward === 'previous' || toward === 'past')
    return [moved(Math.floor(start / DAY) * DAY, unit, -amount), amount];
  return [grain === unit && unit !== 'day' ? span.end : Math.floor(start / DAY) * DAY, amount];
}

/** First day, rounded down to the unit for months and years. */
function stretchStart(
  unit: Unit,
  amount: number,
  toward: Toward,
  day: number,
): [from: number, count: number] {
  const now = unit === 'year' ? utcOf(civilOf(day).year, 1, 1) : unit === 'month' ? firstOfMonth(day) : day;
  const edge = unit === 'week' ? addDays(day, 1 - weekday(day)) : now;
  if (toward === 'previous') return [moved(edge, unit, -amount), amount];
  if (toward === 'next') return [moved(edge, unit, 1), amount];
  if (toward === 'past') return [addDays(moved(day, unit, -amount), 1), amount];
  // 今后五年 are the years that follow, unless the year is young.
  return unit === 'year' && civilOf(day).month > 1 ? [moved(now, unit, 1), amount] : [now, amount];
}

function clockStretch(
  unit: keyof typeof CLOCK_MS,
  amount: number,
  toward: Toward,
  value: string,
  {today: {instant}}: Narrative,
): Reading {
  if (instant === null) return {type: 'DURATION', value, basis: 'dct'};
  const ms = CLOCK_MS[unit];
  const back = toward === 'past' || toward === 'previous';
  // 前三小时 are the last whole ones, as 前三天 ended yesterday; 上个小时 and 过去三小时 end now.
  const whole = amount > 1 && (toward === 'previous' || toward === 'next');
  const now = whole ? Math.floor(instant / ms) * ms : instant;
  const start = back ? now - amount * ms : toward === 'next' ? now + ms : now;
  const range = [start, start + amount * ms].map((each) => formatCivil(each, 'second')).join('/');
  return {type: 'TIME', value: range, basis: 'dct'};
}
