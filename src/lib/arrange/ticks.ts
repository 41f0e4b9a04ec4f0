/** Ticks: round times far enough apart to be written, in two lines, the coarser one kept in view. */
import {addMonths, civilOf, DAY, utcOf} from '../calendar/civil';
import type {Lang} from '../types';
import {formatDay, formatTick, type TickFormat} from './dates';
import type {TimeScale} from './scale';
import type {Tick} from './scene';
import {widthOf} from './text';

/** Size of a tick's letters, in CSS pixels. */
const TICK_PX = 12;
/** Room for a day's words at the left of a picture that runs down. */
const BESIDE_PX = 50;
/** Between two labels. */
const APART_PX = 20;
const HOUR = DAY / 24;
const MONTH = 30.44 * DAY;

interface Step {
  /** About how long, in milliseconds. */
  length: number;
  /** Months, or zero where `length` is exact. */
  months: number;
  format: TickFormat;
  /** The coarser line. */
  context: {months: number; days: number; format: TickFormat};
}

const byDay = {months: 0, days: 1, format: 'full-day'} as const;
const byMonth = {months: 1, days: 0, format: 'year-month'} as const;
const byYear = {months: 12, days: 0, format: 'year'} as const;
const SHORT: Partial<Record<TickFormat, TickFormat>> = {'year-month': 'month', 'full-day': 'month-day'};
const none = {months: 0, days: 0, format: 'year'} as const;

/** From fine to coarse; the first whose ticks are far enough apart is taken. */
const STEPS: readonly Step[] = [
  {length: HOUR / 12, months: 0, format: 'minute', context: byDay},
  {length: HOUR / 4, months: 0, format: 'minute', context: byDay},
  {length: HOUR, months: 0, format: 'hour', context: byDay},
  {length: 3 * HOUR, months: 0, format: 'hour', context: byDay},
  {length: 6 * HOUR, months: 0, format: 'hour', context: byDay},
  {length: DAY, months: 0, format: 'day', context: byMonth},
  {length: 2 * DAY, months: 0, format: 'day', context: byMonth},
  {length: 5 * DAY, months: 0, format: 'day', context: byMonth},
  {length: 10 * DAY, months: 0, format: 'day', context: byMonth},
  {length: MONTH, months: 1, format: 'month', context: byYear},
  {length: 3 * MONTH, months: 3, format: 'month', context: byYear},
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((years) => ({
    length: 12 * years * MONTH,
    months: 12 * years,
    format: 'year' as const,
    context: none,
  })),
];

/** The ticks of a scale of calendar time. No two labels of a line overlap, and none lies in a gap. */
export function ticksOf(scale: TimeScale, lang: Lang): Tick[] {
  const step = STEPS.find((s) => s.length * scale.k >= leastPx(s, lang)) ?? STEPS.at(-1);
  if (!step) return [];
  const minor = panelsOf(scale).flatMap(([from, to]) =>
    timesOf(step, from, to).map((ms) => tickAt(ms, scale, step.format, lang, 'minor')),
  );
  return [...unhidden(minor), ...contextOf(scale, step, lang)];
}

/** The ticks of `aligned`: days since day zero. */
export function dayTicksOf(scale: TimeScale, lang: Lang): Tick[] {
  const steps = [1 / 24, 0.25, 1, 2, 5, 10, 20, 50, 100, 200, 365, 730, 1825, 3650, 36500];
  const least = widthOf(formatDay(100, lang), TICK_PX) + APART_PX;
  const days = steps.find((d) => d * DAY * scale.k >= least) ?? 36500;
  const ticks: Tick[] = [];
  for (let n = Math.ceil(scale.domain.start / DAY / days); n * days * DAY < scale.domain.end; n++) {
    const day = Math.round(n * days * 1000) / 1000;
    const at = scale.x(n * days * DAY);
    const words = formatDay(day, lang);
    const fits = at + widthOf(words, TICK_PX) / 2 <= scale.range[1] + APART_PX;
    const label = fits && Number.isInteger(day) ? words : '';
    ticks.push({
      key: `${days}:${n}`,
      at,
      label,
      short: label,
      rank: day === 0 ? 'major' : 'minor',
    });
  }
  return ticks.some(({label}) => widthOf(label, TICK_PX) > BESIDE_PX) ? ticks.map(numbered) : ticks;
}

/** Where one of an axis has no room for its words, all but day zero are numbers. */
function numbered(tick: Tick): Tick {
  return tick.rank === 'major' ? tick : {...tick, short: tick.label.replace(/[^\d−]/gu, '')};
}

function leastPx({format}: Step, lang: Lang): number {
  const widest = {day: '30', month: lang === 'en' ? 'May' : '12月', hour: '12:00', minute: '12:00'};
  const text = format in widest ? widest[format as keyof typeof widest] : '2022年';
  return widthOf(text, TICK_PX) + APART_PX;
}

/** Stretches of the domain between the gaps. */
function panelsOf({domain, gaps}: TimeScale): [number, number][] {
  let from = domain.start;
  const panels: [number, number][] = [];
  for (const {start, end} of gaps) {
    if (end <= domain.start || start >= domain.end) continue;
    if (start > from) panels.push([from, start]);
    from = Math.max(from, end);
  }
  if (from < domain.end) panels.push([from, domain.end]);
  return panels;
}

/** Round times of a step in `[from, to)`. Days count from the first of their month, so that 31 is never lonely. */
function timesOf({length, months}: Step, from: number, to: number): number[] {
  if (months > 0) return monthsFrom(from, to, months);
  if (length <= DAY) {
    const times: number[] = [];
    for (let ms = Math.ceil(from / length) * length; ms < to; ms += length) times.push(ms);
    return times;
  }
  const days = Math.round(length / DAY);
  return monthsFrom(addMonths(from, -1), to, 1).flatMap((month) => {
    const next = addMonths(month, 1);
    const times: number[] = [];
    for (let ms = month; ms <= next - Math.max(1, days * 0.6) * DAY; ms += days * DAY) {
      if (ms >= from && ms < to) times.push(ms);
    }
    return times;
  });
}

function monthsFrom(from: number, to: number, months: number): number[] {
  const {year, month} = civilOf(from);
  const first = Math.floor((year * 12 + month - 1) / months) * months;
  const times: number[] = [];
  for (let n = first; ; n += months) {
    const y = Math.floor(n / 12);
    if (y < -9999 || y > 9999) return times;
    const ms = utcOf(y, n - y * 12 + 1, 1);
    if (ms >= to) return times;
    if (ms >= from) times.push(ms);
  }
}

function tickAt(ms: number, scale: TimeScale, format: TickFormat, lang: Lang, rank: Tick['rank']): Tick {
  const short = SHORT[format];
  const label = formatTick(ms, format, lang);
  return {
    key: `${format}:${ms}`,
    at: scale.x(ms),
    label,
    short: short ? formatTick(ms, short, lang) : format === 'year' ? shortYear(ms) : label,
    rank,
  };
}

/** Four letters wide, for the narrow axis at the left of a picture that runs down. */
function shortYear(ms: number): string {
  const {year} = civilOf(ms);
  return year > 0 ? String(year) : `−${1 - year}`;
}

/** A label that would touch the one before it is left out; its tick stays. */
function unhidden(ticks: Tick[]): Tick[] {
  let edge = -Infinity;
  return ticks.map((tick) => {
    const half = widthOf(tick.label, TICK_PX) / 2;
    if (tick.at - half < edge) return {...tick, label: ''};
    edge = tick.at + half + APART_PX / 2;
    return tick;
  });
}

/** The coarser line: where each unit begins, and at each panel's left edge the unit it begins in. */
function contextOf(scale: TimeScale, step: Step, lang: Lang): Tick[] {
  const {months, days, format} = step.context;
  if (months + days === 0) return [];
  const ticks = panelsOf(scale).flatMap(([from, to]) => {
    const unit: Step = {...step, months, length: DAY};
    const starts = timesOf(unit, from, to).filter((ms) => ms > from);
    return [from, ...starts].map((ms) => tickAt(ms, scale, format, lang, ms === from ? 'context' : 'major'));
  });
  return ticks.filter(({at, label}, i) => {
    const next = ticks[i + 1]?.at ?? scale.range[1] + APART_PX + 6;
    return next - at > widthOf(label, TICK_PX) + APART_PX;
  });
}
