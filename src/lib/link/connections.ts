import type {Connection, ConnectionStrength, DatedEvent, Episode, Reading} from '../types';
import {headsOf, measuresIn, profilesOf, quotedIn, type Feature, type Profile} from './features';
import {toHans} from '../script/hans';
import {byText, overlapOf, pairsOf} from './wording';

/** How many connections can be read. */
export const MOST_CONNECTIONS = 60;
/** How many of one theme, and how many of one event, before others get their turn. */
const MOST_OF_A_THEME = 4;
const MOST_OF_AN_EVENT = 5;
/** A feature that more than this share of an episode's events have says nothing of two of them. */
const COMMON = 0.4;

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
  const quoted = [...quotedIn(readings.map(({report}) => report.text))].sort(byText);
  const heads = [...headsOf(profiles.map(({event}) => event))].sort(byText);
  const carriers = new Map<string, {feature: Feature; has: Profile[]}>();
  const note = (feature: Feature, profile: Profile) => {
    const known = carriers.get(feature.key) ?? {feature, has: []};
    known.has.push(profile);
    carriers.set(feature.key, known);
  };
  for (const profile of profiles) {
    for (const feature of measuresIn(profile)) note(feature, profile);
    for (const words of quoted) {
      if (profile.around.includes(words))
        note({key: `slogan:${words}`, theme: words, strength: 'slogan'}, profile);
    }
    for (const head of heads) {
      if (profile.own.includes(head)) note({key: `entity:${head}`, theme: head, strength: 'entity'}, profile);
    }
  }
  return carriers;
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
  const rarity = Math.log(1 + all.length / has.length) * WORTH[feature.strength];
  const pairs: Pair[] = [];
  for (const a of has) {
    for (const b of has) {
      if ((order.get(a.event.episode) ?? 0) >= (order.get(b.event.episode) ?? 0)) continue;
      pairs.push({a, b, feature, score: rarity + likeness(a, b)});
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

/** The strongest first, each pair once, themes and events in turn. */
function choose(pairs: readonly Pair[]): Pair[] {
  const sorted = [...pairs].sort(
    (x, y) =>
      y.score - x.score ||
      byText(x.a.event.id, y.a.event.id) ||
      byText(x.b.event.id, y.b.event.id) ||
      byText(x.feature.key, y.feature.key),
  );
  const chosen: Pair[] = [];
  const seen = new Set<string>();
  const ofTheme = new Map<string, number>();
  const ofEvent = new Map<string, number>();
  const count = (map: Map<string, number>, key: string) => map.get(key) ?? 0;
  for (const pair of sorted) {
    const key = `${pair.a.event.id} ${pair.b.event.id}`;
    const theme = pair.feature.key;
    const ids = [pair.a.event.id, pair.b.event.id];
    if (chosen.length >= MOST_CONNECTIONS) break;
    if (
      seen.has(key) ||
      count(ofTheme, theme) >= MOST_OF_A_THEME ||
      ids.some((id) => count(ofEvent, id) >= MOST_OF_AN_EVENT)
    )
      continue;
    seen.add(key);
    ofTheme.set(theme, count(ofTheme, theme) + 1);
    for (const id of ids) ofEvent.set(id, count(ofEvent, id) + 1);
    chosen.push(pair);
  }
  return chosen;
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
