/** Part of a timeline as a timeline of its own, so that every writer can write it. */
import type {DatedEvent, EventSource, Timeline} from '../../types';

/**
 * The record of some of the events: with the reports that tell of them, the time expressions of their
 * sentences, the connections between them and the episodes they belong to.
 *
 *     subset(timeline, events.filter(({kind}) => kind === 'aid')).reports   // those that tell of aid
 *
 * Order stays; what has lost its last event is left out. It is a whole record: it fits the schema, and every
 * index points into it.
 */
export function subset(timeline: Timeline, events: readonly DatedEvent[]): Timeline {
  const wanted = new Set(events.map(({id}) => id));
  const kept = timeline.events.filter(({id}) => wanted.has(id));
  const connections = timeline.connections.filter(
    ({source, target}) => wanted.has(source) && wanted.has(target),
  );
  const sources = kept.flatMap((event) => event.sources);
  const evidence = connections.flatMap((connection) => connection.evidence);
  const told = new Set([...sources, ...evidence].map(({report}) => report));
  const reports = timeline.reports.filter(({id}) => told.has(id));
  const episodes = new Set([...kept, ...reports].map(({episode}) => episode));
  const old = [...new Set(sources.flatMap(({timexes}) => timexes))].sort((a, b) => a - b);
  const places = new Map(old.map((index, place) => [index, place]));
  const moved = (source: EventSource): EventSource => ({
    ...source,
    timexes: source.timexes.flatMap((index) => places.get(index) ?? []),
  });
  return {
    version: 1,
    reports,
    timexes: old.flatMap((index) => timeline.timexes[index] ?? []),
    events: kept.map((event) => ({...event, sources: event.sources.map(moved)})),
    connections,
    episodes: timeline.episodes.filter(({id}) => episodes.has(id)),
  };
}
