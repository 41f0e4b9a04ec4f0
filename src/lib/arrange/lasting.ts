/** How long the events of a lane last, so that those begun before a time and not over are found by their start. */
import type {TimelineIndex} from './columns';
import type {Lane} from './lanes';

/** Events that outlast all others are looked at one by one. */
const MOST_APART = 24;

export interface Reach {
  /** UTC milliseconds, exclusive, in the lane's order. */
  end: Float64Array;
  /** Longest duration in milliseconds, but for those in `apart`. */
  longest: number;
  /** Places in the lane of the events that last longer. */
  apart: readonly number[];
}

const known = new WeakMap<Lane['ranks'], Reach>();

/** Computed when it is first asked for, and kept with the lane. */
export function reachOf(index: TimelineIndex, {ranks, start}: Lane): Reach {
  let reach = known.get(ranks);
  if (!reach) known.set(ranks, (reach = measure(index, ranks, start)));
  return reach;
}

function measure(index: TimelineIndex, ranks: Uint32Array, start: Float64Array): Reach {
  const end = new Float64Array(ranks.length);
  // By the power of two of their length in seconds: how many, and the longest.
  const counts = new Uint32Array(33);
  const longest = new Float64Array(33);
  for (let i = 0; i < ranks.length; i++) {
    const to = index.end[ranks[i] as number] as number;
    const length = to - (start[i] as number);
    end[i] = to;
    const power = 32 - Math.clz32(Math.min(0xffff_ffff, length / 1000));
    counts[power] = (counts[power] ?? 0) + 1;
    if (length > (longest[power] ?? 0)) longest[power] = length;
  }
  let power = 32;
  for (let apart = counts[32] ?? 0; power > 0 && apart <= MOST_APART; apart += counts[power] ?? 0) power--;
  const most = Math.max(...longest.subarray(0, power + 1));
  const apart: number[] = [];
  for (let i = 0; i < end.length; i++) if ((end[i] ?? 0) - (start[i] ?? 0) > most) apart.push(i);
  return {end, longest: most, apart};
}
