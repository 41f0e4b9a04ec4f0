/** The list and the picture in step: from an event to a view of it, and from a view to its first event. */
import type {View} from '../types';
import {timeOfEvent} from './anchor';
import type {TimelineIndex} from './columns';
import {revealTime} from './view';

/** A view is a span of time, so a length of any number of pixels will do. */
const LENGTH_PX = 1000;

/** The view moved, and no more than needed, so that an event is in it; the same view where it is. */
export function reachEvent(index: TimelineIndex, view: View, id: string): View {
  const time = timeOfEvent(index, view, id);
  return time ? revealTime(index, view, (time.start + time.end) / 2, LENGTH_PX) : view;
}

/**
 * The first event of a list that begins in a view, or else after it; none where the view shows everything.
 *
 * @param events  In the list's order.
 */
export function firstReached(
  index: TimelineIndex,
  view: View,
  events: readonly {id: string}[],
): string | undefined {
  const {span} = view;
  if (!span) return undefined;
  const begin = (id: string) => timeOfEvent(index, view, id)?.start ?? -Infinity;
  const within = events.find(({id}) => begin(id) >= span.start && begin(id) < span.end);
  return (within ?? events.find(({id}) => begin(id) >= span.start))?.id;
}
