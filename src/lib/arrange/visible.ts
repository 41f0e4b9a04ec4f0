/** Which events of a lane a span shows, found by halving, never by going through them all. */
import type {Span} from '../calendar/span';
import type {TimelineIndex} from './columns';
import type {Lane} from './lanes';
import {reachOf} from './lasting';
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
export function visibleIn(index: TimelineIndex, lane: Lane, span: Span): Visible {
  const to = lowerBound(lane.start, span.end);
  // A first picture shows everything, and need not wait for how long each event lasts.
  if (to === 0 || (lane.start[0] ?? 0) >= span.start) return {from: 0, to, before: []};
  const {longest, apart, end} = reachOf(index, lane);
  const from = lowerBound(lane.start, span.start - longest, 0, to);
  return {from, to, before: apart.filter((i) => i < from && (end[i] ?? 0) > span.start)};
}

/** How many events of a lane are under way at a time: begun before it, not over. */
export function underWay(index: TimelineIndex, lane: Lane, ms: number): number {
  const begun = lowerBound(lane.start, ms);
  if (begun === 0) return 0;
  const {longest, apart, end} = reachOf(index, lane);
  const from = lowerBound(lane.start, ms - longest, 0, begun);
  // Beyond so many an estimate serves: a crowd's count is written, not counted on.
  const stride = Math.max(1, Math.ceil((begun - from) / MOST_LOOKED_AT));
  let count = 0;
  for (let i = from; i < begun; i += stride) if ((end[i] ?? 0) > ms) count += stride;
  return count + apart.filter((i) => i < from && (end[i] ?? 0) > ms).length;
}
