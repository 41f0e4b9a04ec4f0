import type {Connection, ConnectionStrength, DatedEvent, Episode, Reading} from '../types';
import {headsOf, measuresIn, profilesOf, quotedIn, type Feature, type Profile} from './features';
import {sharedPhrases} from './phrases';
import {toHans} from '../script/hans';
import {byText, overlapOf, pairsOf} from './wording';

/** How many connections can be read. */
export const MOST_CONNECTIONS = 60;
/** How many of one theme, and how many of one event, before others get their turn. */
const MOST_OF_A_THEME = 4;
const MOST_OF_AN_EVENT = 5;
/** A feature that more than this share of an episode's events have says nothing of two of them. */
const COMMON = 0.4;

/** Of a feature that more events have, the weightiest are compared. */
const MOST_CARRIERS = 80;

const WORTH: Record<ConnectionStrength, number> = {entity: 1.6, slogan: 1.1, measure: 1};

interface Pair {
  a: Profile;
  b: Profile;
  feature: Feature;
  score: number;
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
  const order = new Map(
    [...episodes].sort((a, b) => byText(a.start, b.start) || byText(a.id, b.id)).map(({id}, i) => [id, i]),
  );
  const profiles = profilesOf(events, readings).filter(({event}) => order.has(event.episode));
  const carriers = carriersOf(profiles, readings);
  const pairs = [...carriers.values()].flatMap(({feature, has}) =>
    pairsOfFeature(feature, has, profiles, order),
  );
  return choose(pairs).map(toConnection);
}

/** By feature: who has it. */
function carriersOf(
  profiles: readonly Profile[],
  readings: readonly Reading[],
): Map<string, {feature: Feature; has: Profile[]}> {
  const quoted = indexWords(quotedIn(readings.map(({report}) => report.text)));
  const heads = indexWords(headsOf(profiles.map(({event}) => event)));
  const carriers = new Map<string, {feature: Feature; has: Profile[]}>();
  const note = (feature: Feature, profile: Profile) => {
    const known = carriers.get(feature.key) ?? {feature, has: []};
    known.has.push(profile);
    carriers.set(feature.key, known);
  };
  for (const [phrase, has] of sharedPhrases(profiles)) {
    for (const profile of has) note({key: `phrase:${phrase}`, theme: phrase, strength: 'slogan'}, profile);
  }
  for (const profile of profiles) {
    const measures = measuresIn(profile);
    for (const feature of measures.own) note(feature, profile);
    for (const feature of measures.around) note({...feature, key: `${feature.key}:near`}, profile);
    for (const feature of measures.own) note({...feature, key: `${feature.key}:near`}, profile);
    for (const words of wordsIn(profile.around, quoted)) {
      note({key: `slogan:${words}`, theme: words, strength: 'slogan'}, profile);
    }
    for (const head of wordsIn(profile.own, heads)) {
      note({key: `entity:${head}`, theme: head, strength: 'entity'}, profile);
    }
  }
  return carriers;
}

/** Words by their first two letters, so that a text is read once, however many words there are. */
function indexWords(words: ReadonlySet<string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const word of [...words].sort(byText)) {
    const known = index.get(word.slice(0, 2));
    if (known) known.push(word);
    else index.set(word.slice(0, 2), [word]);
  }
  return index;
}

function wordsIn(text: string, index: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i + 2 <= text.length; i++) {
    for (const word of index.get(text.slice(i, i + 2)) ?? []) if (text.startsWith(word, i)) found.add(word);
  }
  return found;
}

function pairsOfFeature(
  feature: Feature,
  has: readonly Profile[],
  all: readonly Profile[],
  order: ReadonlyMap<string, number>,
): Pair[] {
  const byEpisode = byEpisodes(has);
  if (byEpisode.size < 2) return [];
  const sizes = byEpisodes(all);
  for (const [episode, some] of byEpisode) {
    if (some.length > 6 && some.length > COMMON * (sizes.get(episode)?.length ?? 0)) return [];
  }
  const near = feature.key.endsWith(':near') ? 0.6 : 1;
  const rarity = near * Math.log(1 + all.length / has.length) * WORTH[feature.strength];
  const pairs: Pair[] = [];
  const weighty = [...has]
    .sort((a, b) => b.event.salience - a.event.salience || byText(a.event.id, b.event.id))
    .slice(0, MOST_CARRIERS);
  for (const a of weighty) {
    for (const b of weighty) {
      if ((order.get(a.event.episode) ?? 0) >= (order.get(b.event.episode) ?? 0)) continue;
      pairs.push({a, b, feature, score: rarity + near * likeness(a, b)});
    }
  }
  return pairs;
}

function byEpisodes(profiles: readonly Profile[]): Map<string, Profile[]> {
  const groups = new Map<string, Profile[]>();
  for (const profile of profiles) {
    const {episode} = profile.event;
    groups.set(episode, [...(groups.get(episode) ?? []), profile]);
  }
  return groups;
}

/** 0 to 3: one kind, both of weight, common wording. */
function likeness(a: Profile, b: Profile): number {
  const kind = a.event.kind === b.event.kind ? 1 : 0;
  const weight = (a.event.salience + b.event.salience - 2) / 4;
  return kind + weight + overlapOf(pairsOf(a.own), pairsOf(b.own)) * 1.5;
}

/**
 * Each theme's strongest pair first, then each theme's second, and so on: a reader sees all that is shared
 * before any of it twice. Each pair once.
 */
function choose(pairs: readonly Pair[]): Pair[] {
  const chosen: Pair[] = [];
  const seen = new Set<string>();
  const ofEvent = new Map<string, number>();
  const queues = queuesByTheme(pairs);
  for (let round = 0; round < MOST_OF_A_THEME; round++) {
    for (const queue of queues) {
      const next = takeFree(queue, seen, ofEvent);
      if (!next || chosen.length >= MOST_CONNECTIONS) continue;
      chosen.push(next);
      seen.add(keyOf(next));
      for (const {event} of [next.a, next.b]) ofEvent.set(event.id, (ofEvent.get(event.id) ?? 0) + 1);
    }
  }
  return chosen;
}

/** By theme, each queue and the list of queues strongest first. */
function queuesByTheme(pairs: readonly Pair[]): Pair[][] {
  const queues = new Map<string, Pair[]>();
  for (const pair of [...pairs].sort(byStrength)) {
    const queue = queues.get(pair.feature.theme);
    if (queue) queue.push(pair);
    else queues.set(pair.feature.theme, [pair]);
  }
  return [...queues.values()];
}

/** Take the first pair of a queue that is not yet drawn and whose events are not yet worn out. */
function takeFree(
  queue: Pair[],
  seen: ReadonlySet<string>,
  ofEvent: ReadonlyMap<string, number>,
): Pair | undefined {
  for (let pair = queue.shift(); pair; pair = queue.shift()) {
    const worn = [pair.a, pair.b].some(({event}) => (ofEvent.get(event.id) ?? 0) >= MOST_OF_AN_EVENT);
    if (!worn && !seen.has(keyOf(pair))) return pair;
  }
  return undefined;
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
