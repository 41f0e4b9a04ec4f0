import type {DatedEvent, Place} from '../types';
import {byText, pathOf} from './wording';

/** A place that fewer of a report's events name is not where it is at home. */
const LEAST_SHARE = 0.2;

/** Path of the place a report is at home in; see {@link homePlace}. */
export function homeOf(events: readonly DatedEvent[], declared: readonly Place[] = []): string | null {
  const place = homePlace(events, declared);
  return place ? pathOf(place) : null;
}

/**
 * The place a report is at home in: the one its front matter names, else the one most of its events are told
 * of; of equals the higher. A place whose county or province is known goes before one that is only a name.
 */
export function homePlace(events: readonly DatedEvent[], declared: readonly Place[] = []): Place | null {
  const told = events.flatMap(({places: [place]}) => (place ? [place] : []));
  const [given] = declared;
  if (given)
    return given.parent ? given : (told.find(({name, parent}) => parent && name === given.name) ?? given);
  const known = told.filter(({parent, level}) => parent || level === 'province');
  const least = events.length * LEAST_SHARE;
  return mostNamed(known, least) ?? mostNamed(told, least);
}

function mostNamed(places: readonly Place[], least: number): Place | null {
  const votes = new Map<string, {place: Place; count: number}>();
  for (const place of places) {
    const path = pathOf(place);
    votes.set(path, {place, count: (votes.get(path)?.count ?? 0) + 1});
  }
  const [first] = [...votes].sort(
    (a, b) => b[1].count - a[1].count || a[0].length - b[0].length || byText(a[0], b[0]),
  );
  return first && first[1].count >= least ? first[1].place : null;
}
