/** Where nothing happened for long enough to be cut out of the `gap` scale. */
import {DAY} from '../calendar/civil';
import type {Span} from '../calendar/span';
import {lowerBound} from './search';
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
 * The extent of all events, and the pauses between them. It looks at few of them: where the next to begin are near,
 * no pause is, and what began too long ago no longer counts.
 *
 * An event counts from its start to its end, unless it is long: a plan "for this year" does not fill the year.
 *
 * @param start   UTC milliseconds, rising.
 * @param end     The same events' ends.
 * @param latest  The last of the ends.
 */
export function findGaps(start: Float64Array, end: Float64Array, latest: number): Overview {
  if (start.length === 0) return {extent: {start: 0, end: 365 * DAY}, gaps: [], pauses: []};
  const first = start[0] ?? 0;
  const whole = latest - first;
  const longest = Math.max(90 * DAY, whole / 10);
  const least = Math.max(SHORTEST_GAP, whole * GAP_SHARE);

  /** Until when there is something, of the events before a rank. */
  const coveredBy = (rank: number) => {
    let covered = start[rank - 1] ?? first;
    for (let i = lowerBound(start, covered - longest, 0, rank); i < rank; i++) {
      const [from, to] = [start[i] ?? 0, end[i] ?? 0];
      if (to > covered && to - from <= longest) covered = to;
    }
    return covered;
  };

  const pauses: Span[] = [];
  let rank = 0;
  while (rank < start.length - 1) {
    const near = lowerBound(start, (start[rank] ?? 0) + least, rank + 1) - 1;
    if (near > rank) {
      rank = near;
      continue;
    }
    const from = start[++rank] ?? 0;
    const covered = coveredBy(rank);
    if (from - covered > least) pauses.push({start: covered, end: from});
  }
  return withMargins({start: first, end: coveredBy(start.length)}, pauses);
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
