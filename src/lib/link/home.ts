import {toHans} from '../script/hans';
import type {DatedEvent, Place, PlaceLevel} from '../types';
import {byText, pathOf} from './wording';

/** A place that fewer of a report's events name is not where it is at home. */
const LEAST_SHARE = 0.2;

/** Places within a county: what happens there happens to the county. */
const WITHIN: ReadonlySet<PlaceLevel | undefined> = new Set(['zone', 'town', 'village', 'site'] as const);

/**
 * Path of the place a report is at home in: the one its front matter names, else the one most of its events are told
 * of, a town or zone counting for the place above it; of equals the higher. null if its events name none.
 */
export function homeOf(events: readonly DatedEvent[], declared: readonly Place[] = []): string | null {
  const votes = votesOf(events);
  const [given] = declared;
  if (given) return longerPaths(votes.keys()).get(pathOf(given)) ?? pathOf(given);
  const [first] = ranked(votes);
  return first && first[1] >= events.length * LEAST_SHARE ? first[0] : null;
}

/** The place itself that most events are told of, or that the front matter names. */
export function homePlace(events: readonly DatedEvent[], declared: readonly Place[] = []): Place | undefined {
  const told = events.flatMap(({places: [place]}) => (place ? [place] : []));
  const [given] = declared;
  if (given) return told.find(({name, parent}) => parent && name === given.name) ?? given;
  const counts = new Map<string, number>();
  for (const place of told) counts.set(pathOf(place), (counts.get(pathOf(place)) ?? 0) + 1);
  const [most] = ranked(counts);
  return told.find((place) => pathOf(place) === most?.[0]);
}

/** Whether a place lies within a county. */
export function isWithin({level}: Place): boolean {
  return WITHIN.has(level);
}

/** One place, though one report may not know what it lies in. */
export function placesAgree(a: Place, b: Place): boolean {
  const [x, y] = [pathOf(a), pathOf(b)];
  return x.endsWith(y) || y.endsWith(x);
}

/** How many events are told of each place, by path; a mere name counts for the one full path that ends in it. */
export function votesOf(events: readonly DatedEvent[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const {places} of events) {
    const [place] = places;
    if (!place) continue;
    const path = isWithin(place) && place.parent ? toHans(place.parent) : pathOf(place);
    counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  const votes = new Map<string, number>();
  const longer = longerPaths(counts.keys());
  for (const [path, count] of counts) {
    const full = longer.get(path) ?? path;
    votes.set(full, (votes.get(full) ?? 0) + count);
  }
  return votes;
}

/** By what they end in the paths that are longer than that; null where several are. */
function longerPaths(paths: Iterable<string>): Map<string, string | null> {
  const longer = new Map<string, string | null>();
  for (const path of paths) {
    for (let at = 1; at < path.length; at += 1) {
      const ending = path.slice(at);
      longer.set(ending, longer.has(ending) ? null : path);
    }
  }
  return longer;
}

/** The most named first; of equals the higher. */
export function ranked(votes: ReadonlyMap<string, number>): [path: string, count: number][] {
  return [...votes].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || byText(a[0], b[0]));
}
