/** Events in order of time, as lists show them. */
import {parseCivil} from '../calendar/civil';
import type {DatedEvent, View} from '../types';

type Ends = Pick<DatedEvent, 'start' | 'end'>;

/**
 * Where an event stands in a list: where it begins, or, if that is open, where it ends.
 *
 * @returns  Civil time in UTC milliseconds; 0 if neither end can be read.
 */
export function timeOf({start, end}: Ends): number {
  const last = parseCivil(withoutDaypart(end));
  return parseCivil(withoutDaypart(start))?.start ?? (last ? last.end - 1 : 0);
}

function withoutDaypart(text: string | null): string {
  return (text ?? '').replace(/T[A-Z]{2}$/u, '');
}

/** The events in order of time; of two at one time, the one that ends first, then by id. */
export function inOrderOfTime<E extends Ends & {id: string}>(events: readonly E[]): E[] {
  const keyed = events.map((event) => ({event, time: timeOf(event), end: event.end ?? '~'}));
  keyed.sort((a, b) => a.time - b.time || compare(a.end, b.end) || compare(a.event.id, b.event.id));
  return keyed.map(({event}) => event);
}

/** The events that meet the span of a view, an open end meeting everything; all where it has no span in time. */
export function inSpan<E extends Ends>(
  events: readonly E[],
  {span, scale}: Pick<View, 'span' | 'scale'>,
): E[] {
  if (!span || scale === 'aligned') return [...events];
  return events.filter(({start, end}) => {
    const first = parseCivil(withoutDaypart(start))?.start ?? -Infinity;
    const last = parseCivil(withoutDaypart(end))?.end ?? Infinity;
    return first < span.end && last > span.start;
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
