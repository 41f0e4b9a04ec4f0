/** Whether two reports tell one thing: what is compared of an event, and how. */
import {overlapOf} from '../script/pairs';
import type {DatedEvent, EventKind, Place} from '../types';
import {toHans} from '../script/hans';
import {namesOf} from './called';
import {contradicts, coresOf} from './differ';
import {isWithin, placesAgree} from './home';
import {FILLERS} from './words/sameness';
import {daysBetween, pathOf, seriesOf, spanOf, wordingPairs} from './wording';

/** Days by which two reports may disagree on one number of a series. */
const SERIES_DAYS = 3;
/** Days by which they may disagree on what happens once to a thing: a bridge is closed once. */
const ONCE_DAYS = 2;
/** Letters it takes to name the thing beyond doubt; 成立事故调查组 may be told of two accidents. */
const NAMED = 10;
/** And where the one report knows only the month or year of what the other has the day of. */
const NAMED_IN_PERIOD = 6;
/** Two clock times or parts of a day further apart than this, in milliseconds, are two things. */
const CLOCKS_APART = 2 * 36e5;
/** How much of the words must agree: of a day, and of what is less sure. */
const ALIKE = 0.6;
const VERY_ALIKE = 0.8;
const ALIKE_IN_SERIES = 0.5;
/** Pairs of letters below which a clause without its fillers says too little. */
const LEAST_SAID = 4;

/** Rules of what happens once to a thing. */
const ONCE: ReadonlySet<string> = new Set(
  'built rite-of-work body-set-up verdict appointment approved goal-reached'
    .split(' ')
    .map((name) => `predicate/${name}`),
);
/** What may happen again within a month. */
const RECURRING: ReadonlySet<EventKind> = new Set([
  ...(['meeting', 'statistic', 'operation', 'aid', 'publication', 'hazard', 'control'] as const),
]);

/** What is compared of an event, worked out once. */
export interface Twin {
  event: DatedEvent;
  /** Of all its clauses. */
  pairs: ReadonlySet<string>;
  cores: readonly Core[];
  series: string | null;
  reports: ReadonlySet<string>;
  /** The rule by which it happened once, if it did; null of what may happen daily. */
  once: string | null;
}

/** What one telling says, without its times, amounts and places. */
interface Core {
  words: string;
  pairs: ReadonlySet<string>;
  /** Pairs of the words that say something. */
  said: ReadonlySet<string>;
}

export function twinOf(event: DatedEvent): Twin {
  const cores = coresOf(event, event.places.flatMap(namesOf)).map((words) => ({
    words,
    pairs: wordingPairs(words),
    said: wordingPairs(words.replace(FILLERS, '')),
  }));
  return {
    event,
    pairs: new Set(cores.flatMap(({pairs}) => [...pairs])),
    cores,
    series: seriesOf(event),
    reports: new Set(event.sources.map(({report}) => report)),
    once: event.sources.flatMap(({rules = []}) => rules).find((rule) => ONCE.has(rule)) ?? null,
  };
}

/** Where to look for twins: the same day; of one kind, the number in a series, or the year of what does not recur. */
export function blocksOf({event, series, once}: Twin): string[] {
  const {kind, start} = event;
  const blocks = [spanOf(event)];
  if (series) blocks.push(`${kind}|${series}`);
  if (once) blocks.push(`${kind}|${once}`);
  if (start !== null)
    blocks.push(
      RECURRING.has(kind) ? `${kind}|from ${start.slice(0, 10)}` : `${kind}|in ${start.slice(0, 4)}`,
    );
  return blocks;
}

/**
 * Whether two events are one: the same kind, place and day, much the same words and none that contradict, no two
 * numbers in a series. A number in a series with the same words is stronger than a day.
 */
export function isSame(a: Twin, b: Twin): boolean {
  const [x, y] = [a.event, b.event];
  if (x.id === y.id) return tellsTheSame(a, b, 0);
  if (!areOfOneKind(x, y) || (x.status === 'planned') !== (y.status === 'planned')) return false;
  if ([...a.reports].some((report) => b.reports.has(report))) return false;
  if (a.series !== b.series && a.series !== null && b.series !== null) return false;
  if (clocksApart(x, y)) return false;
  const nearness = placesAlike(x, y);
  const least = leastAlike(a, b);
  const unlike = x.kind === y.kind ? 0 : VERY_ALIKE;
  return nearness !== null && least !== null && tellsTheSame(a, b, Math.max(least, nearness, unlike));
}

/** One report's verb may be in no table: its kind is not known then, and contradicts none. */
function areOfOneKind(x: DatedEvent, y: DatedEvent): boolean {
  return (
    x.kind === y.kind ||
    ((x.kind === 'other' || y.kind === 'other') && x.meaning === 'on' && y.meaning === 'on')
  );
}

/** Some telling of the one is so much like some of the other, and says nothing else in its place. */
function tellsTheSame(a: Twin, b: Twin, least: number, withEnds = false): boolean {
  return a.cores.some((x) =>
    b.cores.some((y) => alikeness(x, y) >= least && !contradicts(x.words, y.words, withEnds)),
  );
}

/** 被发现 and 首次发现 are alike but for words that say little, where enough is said without them. */
function alikeness(x: Core, y: Core): number {
  const whole = overlapOf(x.pairs, y.pairs);
  return Math.min(x.said.size, y.said.size) < LEAST_SAID ? whole : Math.max(whole, overlapOf(x.said, y.said));
}

/** How much of their words must agree; null if their days or figures forbid that they are one. */
function leastAlike(a: Twin, b: Twin): number | null {
  const [x, y] = [a.event, b.event];
  const sameDay = spanOf(x) === spanOf(y);
  if (a.series !== null && a.series === b.series)
    return sameDay || daysBetween(x.start, y.start) <= SERIES_DAYS ? ALIKE_IN_SERIES : null;
  if (!sameDay)
    return (isOnce(a, b) && tellsTheSame(a, b, VERY_ALIKE, true)) || isInPeriod(a, b) ? VERY_ALIKE : null;
  if (x.meaning === 'on' && y.meaning === 'on') return ALIKE;
  return sameFigures(x, y) ? VERY_ALIKE : null;
}

/** Two papers may name two days of one thing that happens once; its name or its figures say that it is one. */
function isOnce(a: Twin, b: Twin): boolean {
  const [x, y] = [a.event, b.event];
  if (a.once === null || a.once !== b.once || x.meaning !== 'on' || y.meaning !== 'on') return false;
  if (daysBetween(x.start, y.start) > ONCE_DAYS) return false;
  return Math.min(namedBy(a), namedBy(b)) >= NAMED || (x.figures.length > 0 && sameFigures(x, y));
}

/** The one knows the month or year in which the other has the day: a company goes public once. */
function isInPeriod(a: Twin, b: Twin): boolean {
  const [x, y] = [a.event, b.event];
  if (RECURRING.has(x.kind) || Math.min(namedBy(a), namedBy(b)) < NAMED_IN_PERIOD) return false;
  return isWithinPeriod(x, y) || isWithinPeriod(y, x);
}

function isWithinPeriod(fine: DatedEvent, coarse: DatedEvent): boolean {
  if (coarse.meaning !== 'within' || coarse.start === null || coarse.end === null) return false;
  if (fine.start === null || fine.end === null || !['on', 'within'].includes(fine.meaning)) return false;
  return fine.start.slice(0, 10) >= coarse.start && fine.end.slice(0, 10) <= coarse.end;
}

/** Letters that say what happened to what, without the way to the place. */
function namedBy({cores}: Twin): number {
  return Math.max(0, ...cores.map(({words}) => words.length));
}

/**
 * How much of the words must agree for the places' sake; null if they forbid it. The place told of is the first: one
 * report may add the places above it or not know them. A fire in a village is a fire in its county; all else that two
 * places do is two things, unless the one report does not say the wider place itself but is only at home there.
 */
function placesAlike(x: DatedEvent, y: DatedEvent): number | null {
  const [a, b] = [x.places[0], y.places[0]];
  if (!a || !b) return !a && !b ? 0 : VERY_ALIKE;
  if (placesAgree(a, b)) return 0;
  const [p, q] = [pathOf(a), pathOf(b)];
  if (!p.startsWith(q) && !q.startsWith(p)) return null;
  const [inner, outer, told] = p.length > q.length ? [a, b, y] : [b, a, x];
  if (x.kind === 'hazard' && isWithin(inner)) return 0;
  return isSaid(outer, told) ? null : VERY_ALIKE;
}

function isSaid(place: Place, {sources}: DatedEvent): boolean {
  const names = namesOf(place);
  return sources.some(({text}) => names.some((name) => toHans(text).includes(name)));
}

/** 12:52 and 15:10 of one day: a quake and its aftershock. Of two that know no more than the day nothing is known. */
function clocksApart(a: DatedEvent, b: DatedEvent): boolean {
  const [x, y] = [clockOf(a), clockOf(b)];
  return x !== null && y !== null && Math.max(x.from, y.from) - Math.min(x.to, y.to) > CLOCKS_APART;
}

function clockOf({meaning, start, end}: DatedEvent): {from: number; to: number} | null {
  if (meaning !== 'on' || !start?.includes('T') || !end?.includes('T')) return null;
  return {
    from: Date.parse(`${start.padEnd(16, start.length === 13 ? ':00' : '')}Z`),
    to: Date.parse(`${end.padEnd(16, end.length === 13 ? ':00' : '')}Z`),
  };
}

function sameFigures(a: DatedEvent, b: DatedEvent): boolean {
  const values = new Set(b.figures.map(({value, unit}) => `${value}${unit}`));
  return (
    a.figures.every(({value, unit}) => values.has(`${value}${unit}`)) && a.figures.length === b.figures.length
  );
}
