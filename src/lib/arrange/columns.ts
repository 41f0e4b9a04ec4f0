/** A timeline as sorted typed columns: built once, so that a frame touches only what is visible. */
import type {DatedEvent, Timeline} from '../types';
import type {Overview} from './gaps';

/** Bits of `TimelineIndex.open`: a bound that is not known. */
export const OPEN_START = 1;
export const OPEN_END = 2;

/** Values kept for an index, and for each of its episodes. */
const MOST_REMEMBERED = {all: 64, episode: 4};

/**
 * Events by *rank*: their place in order of time. An open bound stands at the known one, so every event has
 * finite columns; an event without any readable date has no rank.
 */
export interface TimelineIndex extends Overview {
  timeline: Timeline;
  /** How many events have a rank. */
  count: number;
  /** Rank → index into `timeline.events`. */
  order: Uint32Array;
  /** UTC milliseconds of civil time, `start` rising. */
  start: Float64Array;
  /** Exclusive. */
  end: Float64Array;
  open: Uint8Array;
  salience: Uint8Array;
  /** Rank → index into `timeline.episodes`; 255 if it has none. */
  hue: Uint8Array;
  /** What is computed once and kept: lanes of a view, ranks by id. */
  memo: Map<string, unknown>;
}

/** The event of a rank. */
export function eventAt(index: TimelineIndex, rank: number): DatedEvent {
  const event = index.timeline.events[index.order[rank] ?? -1];
  if (!event) throw new RangeError(`no such rank: ${rank}`);
  return event;
}

/** The row of lanes an event belongs to in `aligned`; what has no episode goes with the last. */
export function groupOf(index: TimelineIndex, rank: number): number {
  return Math.min(index.hue[rank] ?? 255, Math.max(0, index.timeline.episodes.length - 1));
}

/** The rank of an event; undefined if the timeline has none of that id, or no date for it. */
export function rankOf(index: TimelineIndex, id: string): number | undefined {
  return remember(index, 'ranks', () => {
    const ranks = new Map<string, number>();
    for (let rank = 0; rank < index.count; rank++) ranks.set(eventAt(index, rank).id, rank);
    return ranks;
  }).get(id);
}

/** A value computed once for an index. The key names the value and all it depends on. */
export function remember<T>(index: TimelineIndex, key: string, compute: () => T): T {
  const {memo, timeline} = index;
  if (memo.has(key)) return memo.get(key) as T;
  const value = compute();
  // The oldest goes: a reader who types asks for many filters and comes back to few.
  const most = MOST_REMEMBERED.all + MOST_REMEMBERED.episode * timeline.episodes.length;
  const [oldest] = memo.size < most ? [] : memo.keys();
  if (oldest !== undefined) memo.delete(oldest);
  memo.set(key, value);
  return value;
}

/** A column in another order. A plain loop: `from` with a mapping is ten times as slow. */
export function gather<T extends Float64Array | Uint8Array>(column: T, order: Uint32Array, into: T): T {
  for (let i = 0; i < order.length; i++) into[i] = column[order[i] ?? 0] ?? 0;
  return into;
}
