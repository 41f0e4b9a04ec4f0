/** Which events of a lane a span shows, found by halving, never by going through them all. */
import type {Span} from '../calendar/span';
import type {TimelineIndex} from './columns';
import type {Lane} from './lanes';
import {lowerBound} from './search';

/** Places in a lane's columns. `from <= i < to` start near enough to be seen; `before` began long ago and last. */
export interface Visible {
  from: number;
  to: number;
  before: readonly number[];
}

/**
 * The events that may show in a span: all that do, and a few that ended just before it.
 *
 * @param span  UTC milliseconds of civil time, the lane's zero added.
 */
export function visibleIn(index: TimelineIndex, lane: Lane, span: Span): Visible {
  const to = lowerBound(lane.start, span.end);
  const from = lowerBound(lane.start, span.start - lane.maxDuration, 0, to);
  const before = lane.long.filter((i) => i < from && (index.end[lane.ranks[i] ?? 0] ?? 0) > span.start);
  return {from, to, before};
}

/** How many events of a lane are under way at a time: begun before it, not over. */
export function underWay(lane: Lane, ms: number): number {
  return Math.max(0, lowerBound(lane.start, ms) - lowerBound(lane.ends, ms));
}
