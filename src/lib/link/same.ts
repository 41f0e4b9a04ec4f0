import type {DatedEvent, Place} from '../types';
import {clauseOf, contradicts, coreWordsOf} from './differ';
import {placesAgree} from './home';
import {unite} from './unite';
import {overlapOf} from '../script/pairs';
import {byText, daysBetween, seriesOf, spanOf, wordingPairs} from './wording';

/** Of a group, so many are compared with what would join it. */
const COMPARED = 8;
/** With so many groups an event is compared, so that a day of a thousand meetings takes no million comparisons. */
const MOST_NEAR = 24;
/** Days by which two reports may disagree on one number of a series. */
const SERIES_DAYS = 3;

/** Days by which they may disagree on what happens once to a thing: a bridge is closed once. */
const ONCE_DAYS = 2;
/** Letters it takes to name the thing beyond doubt; 成立事故调查组 may be told of two accidents. */
const NAMED = 10;
/** Rules of what happens once to a thing. */
const ONCE: ReadonlySet<string> = new Set(
  'built rite-of-work body-set-up verdict appointment approved goal-reached'
    .split(' ')
    .map((name) => `predicate/${name}`),
);

/** What is compared of an event, worked out once. */
interface Twin {
  event: DatedEvent;
  pairs: ReadonlySet<string>;
  core: string;
  series: string | null;
  reports: ReadonlySet<string>;
  /** The rule by which it happened once, if it did; null of what may happen daily. */
  once: string | null;
}

/**
 * Events that several reports tell become one, with the sources of all: the finer time, the union of places,
 * actors and figures. Where a source has another date or other figures, they stay on the source.
 *
 * @param events  Of all reports, in any order.
 * @returns       Ordered by id; the result depends neither on the order given nor on the names of files.
 */
export function mergeSame(events: readonly DatedEvent[]): DatedEvent[] {
  const twins = [...events]
    .sort((a, b) => byText(a.id, b.id) || byText(sourceKey(a), sourceKey(b)))
    .map(twinOf);
  const blocks = blocksFor(twins);
  const groups: Twin[][] = [];

  for (const twin of twins) {
    const own = blocksOf(twin).flatMap((key) => blocks.get(key) ?? []);
    const home = own
      .flatMap((block) => block.near(twin))
      .find((group) => group.slice(0, COMPARED).every((other) => isSame(other, twin)));
    const group = home ?? [];
    if (!home) groups.push(group);
    group.push(twin);
    for (const block of own) block.add(group, twin);
  }
  return groups.map((group) => unite(group.map(({event}) => event))).sort((a, b) => byText(a.id, b.id));
}

/** Events among which twins are looked for, by the pairs of letters they have. */
class Block {
  readonly #counts = new Map<string, number>();
  readonly #groups = new Map<string, Twin[][]>();

  /** Every event of the block, before any is looked up. */
  count({pairs}: Twin): void {
    for (const pair of pairs) this.#counts.set(pair, (this.#counts.get(pair) ?? 0) + 1);
  }

  add(group: Twin[], {pairs}: Twin): void {
    for (const pair of pairs) {
      const known = this.#groups.get(pair);
      if (!known) this.#groups.set(pair, [group]);
      else if (known.at(-1) !== group) known.push(group);
    }
  }

  /** Groups that share a pair of letters, by the rarest first: what is common to all tells none from another. */
  near({pairs}: Twin): Twin[][] {
    const near = new Set<Twin[]>();
    const byRarity = [...pairs].sort((a, b) => (this.#counts.get(a) ?? 0) - (this.#counts.get(b) ?? 0));
    for (const pair of byRarity) {
      for (const group of this.#groups.get(pair) ?? []) {
        if (near.size >= MOST_NEAR) return [...near];
        near.add(group);
      }
    }
    return [...near];
  }
}

function blocksFor(twins: readonly Twin[]): Map<string, Block> {
  const blocks = new Map<string, Block>();
  for (const twin of twins) {
    for (const key of blocksOf(twin)) {
      const block = blocks.get(key) ?? new Block();
      block.count(twin);
      blocks.set(key, block);
    }
  }
  return blocks;
}

function twinOf(event: DatedEvent): Twin {
  return {
    event,
    pairs: wordingPairs(clauseOf(event)),
    core: coreWordsOf(event),
    series: seriesOf(event),
    reports: new Set(event.sources.map(({report}) => report)),
    once: event.sources.flatMap(({rules = []}) => rules).find((rule) => ONCE.has(rule)) ?? null,
  };
}

/** Where to look for twins: same kind and day, or same kind and number in a series, or what happens once. */
function blocksOf({event, series, once}: Twin): string[] {
  const blocks = [`${event.kind}|${spanOf(event)}`];
  if (series) blocks.push(`${event.kind}|${series}`);
  if (once) blocks.push(`${event.kind}|${once}`);
  return blocks;
}

/**
 * Whether two events are one: the same kind, place and day, much the same words and none that contradict, no two
 * numbers in a series. A number in a series with the same words is stronger than a day.
 */
function isSame(a: Twin, b: Twin): boolean {
  const [x, y] = [a.event, b.event];
  if (x.id === y.id) return !contradicts(a.core, b.core);
  if (x.kind !== y.kind || (x.status === 'planned') !== (y.status === 'planned')) return false;
  if ([...a.reports].some((report) => b.reports.has(report))) return false;
  if (a.series !== b.series && a.series !== null && b.series !== null) return false;
  if (!samePlace(x.places, y.places)) return false;
  const least = leastAlike(a, b);
  return least !== null && overlapOf(a.pairs, b.pairs) >= least && !contradicts(a.core, b.core);
}

/** How much of their words must agree; null if their days or figures forbid that they are one. */
function leastAlike(a: Twin, b: Twin): number | null {
  const [x, y] = [a.event, b.event];
  const sameDay = spanOf(x) === spanOf(y);
  if (a.series !== null && a.series === b.series)
    return sameDay || daysBetween(x.start, y.start) <= SERIES_DAYS ? 0.5 : null;
  if (!sameDay) return isOnce(a, b) && !contradicts(a.core, b.core, true) ? 0.8 : null;
  if (x.meaning === 'on' && y.meaning === 'on') return 0.6;
  return sameFigures(x, y) ? 0.8 : null;
}

/** Two papers may name two days of one thing that happens once; its name or its figures say that it is one. */
function isOnce(a: Twin, b: Twin): boolean {
  const [x, y] = [a.event, b.event];
  if (a.once === null || a.once !== b.once || x.meaning !== 'on' || y.meaning !== 'on') return false;
  if (daysBetween(x.start, y.start) > ONCE_DAYS) return false;
  return Math.min(namedBy(a), namedBy(b)) >= NAMED || (x.figures.length > 0 && sameFigures(x, y));
}

/** Letters that say what happened to what, without the way to the place. */
function namedBy({core}: Twin): number {
  return core.replace(/^(?:\p{sc=Han}{2,4}?[省市区县州]){1,3}/u, '').length;
}

/** The place told of is the first; one report may add the places above it, or not know them. */
function samePlace(a: readonly Place[], b: readonly Place[]): boolean {
  const [x, y] = [a[0], b[0]];
  return x && y ? placesAgree(x, y) : !x && !y;
}

function sameFigures(a: DatedEvent, b: DatedEvent): boolean {
  const values = new Set(b.figures.map(({value, unit}) => `${value}${unit}`));
  return (
    a.figures.every(({value, unit}) => values.has(`${value}${unit}`)) && a.figures.length === b.figures.length
  );
}

/** What it quotes and where it stands come first, so that a file's name decides only between twins. */
function sourceKey(event: DatedEvent): string {
  return event.sources
    .map(({report, start, text}) => `${text}:${String(start).padStart(9, '0')}:${report}`)
    .join();
}
