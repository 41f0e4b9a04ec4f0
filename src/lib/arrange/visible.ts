/** Which events of a lane a span shows, found by halving, never by going through them all. */
import type {Span} from '../calendar/span';
import type {Lane} from './lanes';
import {lowerBound} from './search';

const MOST_LOOKED_AT = 2000;

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
export function visibleIn(lane: Lane, span: Span): Visible {
  const to = lowerBound(lane.start, span.end);
  const from = lowerBound(lane.start, span.start - lane.maxDuration, 0, to);
  const before = lane.long.filter((i) => i < from && (lane.end[i] ?? 0) > span.start);
  return {from, to, before};
}

/** How many events of a lane are under way at a time: begun before it, not over. */
export function underWay(lane: Lane, ms: number): number {
  const begun = lowerBound(lane.start, ms);
  const from = lowerBound(lane.start, ms - lane.maxDuration, 0, begun);
  // Beyond so many an estimate serves: a crowd's count is written, not counted on.
  const stride = Math.max(1, Math.ceil((begun - from) / MOST_LOOKED_AT));
  let count = 0;
  for (let i = from; i < begun; i += stride) if ((lane.end[i] ?? 0) > ms) count += stride;
  return count + lane.long.filter((i) => i < from && (lane.end[i] ?? 0) > ms).length;
}
