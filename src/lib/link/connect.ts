import {toHans} from '../script/hans';
import type {Connection, ConnectionStrength, DatedEvent, Evidence} from '../types';
import {wordsOf} from './alike';
import {sharedStretches, termsOf, type Term} from './terms';

/** Few enough to be read. */
const MOST = {all: 60, theme: 5, event: 4};
/** A term that more than this share of events have says nothing of a pair. */
const COMMON = 0.34;
const WEIGHT: Record<ConnectionStrength, number> = {entity: 1.6, slogan: 1.2, measure: 1};

interface Known {
  event: DatedEvent;
  text: string;
  terms: ReadonlyMap<string, Term>;
}

interface Pair {
  a: DatedEvent;
  b: DatedEvent;
  term: Term;
  score: number;
}

/**
 * Pairs of events of two episodes that share what few other events have: a name, a measure, a slogan.
 *
 * A term counts the more, the rarer it is among all events; a pair takes the theme of its strongest term. Pairs
 * are taken theme by theme in turn, so that no theme crowds out another.
 *
 * @param events  With ids and episodes.
 * @returns       A pair at most once, the earlier episode's event as `source`; 60 at most; strongest first.
 */
export function connect(events: readonly DatedEvent[]): Connection[] {
  const known = events.map((event): Known => ({
    event,
    text: toHans(wordsOf(event)),
    terms: termsOf(event),
  }));
  const pairs = pairsOf(known).sort((x, y) => y.score - x.score || (key(x) < key(y) ? -1 : 1));
  return choose(pairs).map(connection);
}

function pairsOf(known: readonly Known[]): Pair[] {
  const holders = holdersOf(known);
  const best = new Map<string, Pair>();
  for (const [name, those] of holders) {
    if (those.length < 2 || those.length > Math.max(6, known.length * COMMON)) continue;
    const rarity = Math.log((known.length + 1) / those.length);
    for (const a of those) {
      for (const b of those) {
        const term = a.terms.get(name);
        if (!term || !earlier(a.event, b.event)) continue;
        const pair = {a: a.event, b: b.event, term, score: rarity * WEIGHT[term.strength] + closeness(a, b)};
        const other = best.get(key(pair));
        if (!other) best.set(key(pair), pair);
        else
          best.set(
            key(pair),
            pair.score > other.score
              ? {...pair, score: pair.score + 0.5}
              : {...other, score: other.score + 0.5},
          );
      }
    }
  }
  return [...best.values()];
}

function holdersOf(known: readonly Known[]): Map<string, Known[]> {
  const holders = new Map<string, Known[]>();
  for (const each of known) {
    for (const name of each.terms.keys()) {
      const those = holders.get(name);
      if (those) those.push(each);
      else holders.set(name, [each]);
    }
  }
  return holders;
}

/** What else the two have in common: kind, wording, weight. */
function closeness(a: Known, b: Known): number {
  const kind = a.event.kind === b.event.kind ? 1 : 0;
  const words = sharedStretches(a.text, b.text).reduce((sum, {length}) => sum + length - 2, 0);
  return kind + Math.min(2, words * 0.25) + (a.event.salience + b.event.salience) * 0.1;
}

function earlier(a: DatedEvent, b: DatedEvent): boolean {
  return a.episode !== b.episode && Boolean(a.episode) && a.episode < b.episode;
}

/** The best of each theme, then the second of each, until there are enough. */
function choose(pairs: readonly Pair[]): Pair[] {
  const chosen: Pair[] = [];
  const ofTheme = new Map<string, number>();
  const ofEvent = new Map<string, number>();
  for (let round = 1; round <= MOST.theme; round++) {
    for (const pair of pairs) {
      if (chosen.length >= MOST.all) return chosen;
      const ends = [pair.a.id, pair.b.id];
      if (chosen.includes(pair) || (ofTheme.get(pair.term.name) ?? 0) >= round) continue;
      if (ends.some((id) => (ofEvent.get(id) ?? 0) >= MOST.event)) continue;
      chosen.push(pair);
      ofTheme.set(pair.term.name, (ofTheme.get(pair.term.name) ?? 0) + 1);
      for (const id of ends) ofEvent.set(id, (ofEvent.get(id) ?? 0) + 1);
    }
  }
  return chosen;
}

function connection({a, b, term}: Pair): Connection {
  return {
    source: a.id,
    target: b.id,
    theme: term.name,
    strength: term.strength,
    evidence: [a, b].flatMap(evidenceOf),
  };
}

function evidenceOf({sources}: DatedEvent): Evidence[] {
  const [first] = sources;
  return first ? [{report: first.report, start: first.start, end: first.end, text: first.text}] : [];
}

function key({a, b}: Pick<Pair, 'a' | 'b'>): string {
  return `${a.id} ${b.id}`;
}
