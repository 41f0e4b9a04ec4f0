/** Where nothing happened for long enough to be cut out of the `gap` scale. */
import {DAY} from '../calendar/civil';
import type {Span} from '../calendar/span';
import type {Gaps} from './warp';

/** A shorter pause stays. */
const SHORTEST_GAP = 60 * DAY;
/** So does one that is a smaller part of the whole than this. */
const GAP_SHARE = 0.12;
/** Free time around the events of a panel, as a part of all panels' length. */
const MARGIN_SHARE = 0.018;

export interface Overview {
  /** All there is, with a margin. */
  extent: Span;
  gaps: Gaps;
  /** The pauses the gaps were cut from, without the margins. */
  pauses: readonly Span[];
}

/**
 * The extent of all events, and the pauses between them.
 *
 * An event counts from its start to its end, unless it is long: a plan "for this year" does not fill the year.
 *
 * @param start  UTC milliseconds, rising.
 * @param end    The same events' ends.
 */
export function findGaps(start: Float64Array, end: Float64Array): Overview {
  if (start.length === 0) return {extent: {start: 0, end: 365 * DAY}, gaps: [], pauses: []};
  const first = start[0] ?? 0;
  let last = start.at(-1) ?? first;
  for (let i = 0; i < end.length; i++) last = Math.max(last, end[i] ?? last);
  const whole = last - first;
  const longest = Math.max(90 * DAY, whole / 10);
  const least = Math.max(SHORTEST_GAP, whole * GAP_SHARE);

  const pauses: Span[] = [];
  let covered = first;
  for (let i = 0; i < start.length; i++) {
    const from = start[i] ?? 0;
    const to = end[i] ?? from;
    if (from - covered > least) pauses.push({start: covered, end: from});
    covered = Math.max(covered, to - from > longest ? from : to);
  }
  return withMargins({start: first, end: covered}, pauses);
}

function withMargins(extent: Span, pauses: readonly Span[]): Overview {
  const empty = pauses.reduce((sum, {start, end}) => sum + end - start, 0);
  const margin = Math.max(DAY / 2, (extent.end - extent.start - empty) * MARGIN_SHARE);
  return {
    extent: {start: extent.start - margin, end: extent.end + margin},
    gaps: pauses.map(({start, end}) => ({start: start + margin, end: end - margin})),
    pauses,
  };
}
