import type {Connection, ConnectionStrength, DatedEvent, Episode, EventKind, Reading} from '../types';
import {toHans} from '../script/hans';
import {carriersOf, type Carrier} from './carriers';
import {profilesOf, type Feature, type Profile} from './features';
import {overlapOf} from '../script/pairs';
import {byText} from './wording';

/** How many connections can be read. */
const MOST_CONNECTIONS = 60;
/** How many of one theme, and how many of one event, before others get their turn. */
const MOST_OF_A_THEME = 3;
const MOST_OF_AN_EVENT = 5;
/** A feature that more than this share of an episode's events have says nothing of two of them. */
const COMMON = 0.4;
/** Of a feature that more events have, the weightiest are compared. */
const MOST_CARRIERS = 60;
/** A further pair of a theme is drawn if it is so nearly as good as the first. */
const NEARLY = 0.7;
/** Two events whose words are so alike are twins: a third is connected to one of them. */
const TWIN = 0.7;

const WORTH: Record<ConnectionStrength, number> = {entity: 1.6, slogan: 1.1, measure: 1};
/** What stands only near an event is worth so much of what its own clause says. */
const NEAR = 0.6;

/** Kinds that belong together as a reader sees them. */
const STRANDS: readonly (readonly EventKind[])[] = [
  ['meeting', 'organization', 'policy', 'publication'],
  ['hazard', 'containment', 'statistic'],
  ['control', 'operation'],
  ['aid', 'operation'],
  ['resumption', 'project', 'policy'],
];

interface Pair {
  a: Profile;
  b: Profile;
  feature: Feature;
  score: number;
  /** How many of the two have the feature only near their own clause. */
  near: number;
}

/**
 * Pairs of events of two episodes that share an entity, a measure or a slogan that few other events have:
 * the rarer the thing, the stronger the tie; alike wording and a like kind add to it.
 *
 * @param events  Merged, with their episodes.
 * @returns       At most sixty, each pair once, the strongest first.
 */
export function connectEpisodes(
  events: readonly DatedEvent[],
  episodes: readonly Episode[],
  readings: readonly Reading[],
): Connection[] {
  if (episodes.length < 2) return [];
  const order = new Map(
    [...episodes].sort((a, b) => byText(a.start, b.start) || byText(a.id, b.id)).map(({id}, i) => [id, i]),
  );
  const profiles = profilesOf(events, readings).filter(({event}) => order.has(event.episode));
  const sizes = countBy(profiles, ({event}) => event.episode);
  const pairs = carriersOf(profiles, readings).flatMap((carrier) =>
    pairsOfFeature(carrier, profiles.length, sizes, order),
  );
  return choose(pairs).map(toConnection);
}

function countBy<T>(items: readonly T[], key: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}

function pairsOfFeature(
  {feature, own, around}: Carrier,
  all: number,
  sizes: ReadonlyMap<string, number>,
  order: ReadonlyMap<string, number>,
): Pair[] {
  const has = [...own, ...around];
  for (const [episode, some] of countBy(has, ({event}) => event.episode)) {
    if (some > 6 && some > COMMON * (sizes.get(episode) ?? 0)) return [];
  }
  const isOwn = new Set(own);
  const rarity = Math.log(1 + all / has.length) * WORTH[feature.strength];
  const weighty = [...has]
    .sort((a, b) => b.event.salience - a.event.salience || byText(a.event.id, b.event.id))
    .slice(0, MOST_CARRIERS);
  const pairs: Pair[] = [];
  for (const a of weighty) {
    for (const b of weighty) {
      if ((order.get(a.event.episode) ?? 0) >= (order.get(b.event.episode) ?? 0)) continue;
      const isNear = [a, b].filter((each) => !isOwn.has(each)).length;
      // A measure is taken by what is of one strand; so is what one of the two does not say itself.
      if ((isNear > 0 || feature.strength === 'measure') && kinship(a.event.kind, b.event.kind) < 0) continue;
      const near = NEAR ** isNear;
      pairs.push({a, b, feature, near: isNear, score: near * (rarity + likeness(a, b))});
    }
  }
  return pairs;
}

/** -1 to 4: one kind or strand, both of weight, common wording. */
function likeness(a: Profile, b: Profile): number {
  return kinship(a.event.kind, b.event.kind) + (weightOf(a) + weightOf(b)) / 2 + overlapOf(a.pairs, b.pairs);
}

/** 0 to 2: what matters, happened on a known day, is told by several. */
function weightOf({event: {salience, meaning, sources}}: Profile): number {
  const isToldAgain = sources.some(({report}) => report !== sources[0]?.report);
  return (salience - 1) / 2 + (meaning === 'on' ? 0.5 : 0) + (isToldAgain ? 0.5 : 0);
}

function kinship(a: EventKind, b: EventKind): number {
  if (a === b) return 1;
  return STRANDS.some((strand) => strand.includes(a) && strand.includes(b)) ? 0.4 : -1;
}

/**
 * Each theme's strongest pair first, then each theme's second, and so on: a reader sees all that is shared
 * before any of it twice. Each pair once, and of twins one.
 */
function choose(pairs: readonly Pair[]): Pair[] {
  const chosen: Pair[] = [];
  const ofEvent = new Map<string, Pair[]>();
  const queues = queuesByTheme(pairs);
  for (let round = 0; round < MOST_OF_A_THEME; round++) {
    for (const queue of queues) {
      const next = queue.next(ofEvent, round);
      if (!next || chosen.length >= MOST_CONNECTIONS) continue;
      chosen.push(next);
      for (const {event} of [next.a, next.b]) ofEvent.set(event.id, [...(ofEvent.get(event.id) ?? []), next]);
    }
  }
  return chosen;
}

/** By theme, each queue and the list of queues strongest first. */
function queuesByTheme(pairs: readonly Pair[]): Queue[] {
  const byTheme = new Map<string, Pair[]>();
  for (const pair of [...pairs].sort(byStrength)) {
    const known = byTheme.get(pair.feature.theme);
    if (known) known.push(pair);
    else byTheme.set(pair.feature.theme, [pair]);
  }
  return [...byTheme.values()].map((each) => new Queue(each));
}

/** The pairs of one theme, the strongest first, each asked for once. */
class Queue {
  #at = 0;
  readonly #pairs: readonly Pair[];

  constructor(pairs: readonly Pair[]) {
    this.#pairs = pairs;
  }

  /** The next that is good enough, says more than those before, is no twin of one drawn, and whose events are not worn out. */
  next(ofEvent: ReadonlyMap<string, readonly Pair[]>, round: number): Pair | undefined {
    const least = (this.#pairs[0]?.score ?? 0) * NEARLY;
    while (this.#at < this.#pairs.length) {
      const pair = this.#pairs[this.#at++];
      if (!pair || pair.score < least) return undefined;
      const drawn = [pair.a, pair.b].map(({event}) => ofEvent.get(event.id) ?? []);
      if (
        drawn.every((some) => some.length < MOST_OF_AN_EVENT) &&
        !drawn.flat().some((other) => isTwin(pair, other)) &&
        (round === 0 || saysMore(pair, round, drawn[0] ?? []))
      )
        return pair;
    }
    return undefined;
  }
}

/**
 * A further pair of a theme: of one kind, and both events say it themselves; from the third on, the earlier is not one from which the
 * theme was drawn before.
 */
function saysMore({a, b, feature: {theme}, near}: Pair, round: number, drawn: readonly Pair[]): boolean {
  return (
    near === 0 &&
    kinship(a.event.kind, b.event.kind) === 1 &&
    (round < 2 || !drawn.some(({feature}) => feature.theme === theme))
  );
}

/** The same pair, or one of its events with what tells the same as the other. */
function isTwin(x: Pair, y: Pair): boolean {
  return alike(x.a, y.a) && alike(x.b, y.b);
}

function alike(a: Profile, b: Profile): boolean {
  return a === b || a.around === b.around || overlapOf(a.pairs, b.pairs) >= TWIN;
}

function keyOf({a, b}: Pair): string {
  return `${a.event.id} ${b.event.id}`;
}

function byStrength(x: Pair, y: Pair): number {
  return y.score - x.score || byText(keyOf(x), keyOf(y)) || byText(x.feature.key, y.feature.key);
}

function toConnection({a, b, feature}: Pair): Connection {
  return {
    source: a.event.id,
    target: b.event.id,
    theme: toHans(feature.theme),
    strength: feature.strength,
    evidence: [a.evidence, b.evidence],
  };
}
