/** Which events a filter leaves in, and how many each choice of it would leave. */
import type {DatedEvent, Filter, Timeline} from '../types';

/** Values of one facet and how many events each would show, most first. */
export type Counts = readonly {value: string; count: number}[];

export interface Facets {
  kinds: Counts;
  statuses: Counts;
  places: Counts;
  episodes: Counts;
  reports: Counts;
}

type Facet = keyof Facets;

const FACETS: readonly Facet[] = ['kinds', 'statuses', 'places', 'episodes', 'reports'];

/** What an event has of each facet. */
const VALUES: Readonly<Record<Facet, (event: DatedEvent) => readonly string[]>> = {
  kinds: ({kind}) => [kind],
  statuses: ({status}) => [status],
  places: ({places}) => places.map(({name}) => name),
  episodes: ({episode}) => [episode],
  reports: ({sources}) => sources.map(({report}) => report),
};

/** Everything of an event that a search looks through; the picture looks through the same. */
export function textOf(event: DatedEvent): string {
  const names = [...event.places, ...event.actors].map(({name}) => name);
  const quotes = event.sources.map(({quote, text}) => quote ?? text);
  return [event.headline, event.summary ?? '', ...names, ...quotes].join('\n');
}

/**
 * A search over one timeline. The texts are folded once, here.
 *
 *     const search = searchOf(timeline, folding(letters));
 *     search.leftIn(filter);   // the events, in the timeline's order
 *     search.facets(filter);   // each facet counted under all the others
 *
 * A theme lights connections and hides nothing, so it plays no part here.
 *
 * @param fold  Applied to texts and query alike.
 */
export function searchOf(
  timeline: Timeline,
  fold: (text: string) => string,
): {
  leftIn: (filter: Filter) => DatedEvent[];
  facets: (filter: Filter) => Facets;
} {
  const entries = timeline.events.map((event) => ({event, text: fold(textOf(event))}));

  const found = (filter: Filter, but?: Facet): DatedEvent[] => {
    const words = wordsOf(fold(filter.q));
    return entries
      .filter(({event, text}) => words.every((word) => text.includes(word)) && passes(event, filter, but))
      .map(({event}) => event);
  };

  return {
    leftIn: (filter) => found(filter),
    facets: (filter) => {
      const counted = FACETS.map((facet) => [facet, countValues(found(filter, facet), facet, filter[facet])]);
      return Object.fromEntries(counted) as unknown as Facets;
    },
  };
}

/** Whether the filter hides anything at all. */
export function isFiltered(filter: Filter): boolean {
  return wordsOf(filter.q).length > 0 || FACETS.some((facet) => filter[facet].length > 0);
}

/** A filter with one value of one facet put in, or taken out if it was in. */
export function toggle<F extends Facet>(filter: Filter, facet: F, value: string): Filter {
  const values: readonly string[] = filter[facet];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return {...filter, [facet]: next};
}

function wordsOf(q: string): string[] {
  return q.split(/\s+/u).filter(Boolean);
}

function passes(event: DatedEvent, filter: Filter, but?: Facet): boolean {
  return FACETS.every((facet) => {
    const wanted: readonly string[] = filter[facet];
    return (
      facet === but || wanted.length === 0 || VALUES[facet](event).some((value) => wanted.includes(value))
    );
  });
}

/** A chosen value stays in the list at 0, so that it can be taken back. */
function countValues(events: readonly DatedEvent[], facet: Facet, chosen: readonly string[]): Counts {
  const counts = new Map(chosen.map((value) => [value, 0]));
  for (const event of events) {
    for (const value of new Set(VALUES[facet](event))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({value, count})).sort((a, b) => b.count - a.count);
}
