/** A timeline as sorted typed columns: built once, so that a frame touches only what is visible. */
import {parseCivil} from '../calendar/civil';
import type {DatedEvent, Timeline} from '../types';
import {findGaps, type Overview} from './gaps';

/** Bits of `TimelineIndex.open`: a bound that is not known. */
export const OPEN_START = 1;
export const OPEN_END = 2;

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
  /** Rank → index into `timeline.episodes`; 255 if it has none. */
  hue: Uint8Array;
  /** What is computed once and kept: lanes of a view, ranks by id. */
  memo: Map<string, unknown>;
}

/**
 * Index a timeline for `arrange`. Linear in its events where they come in order of time.
 *
 *     const index = indexTimeline(timeline);
 *     const scene = arrange(index, homeView(timeline), {width: 1200, lang: 'zh-Hans'});
 */
export function indexTimeline(timeline: Timeline): TimelineIndex {
  const {events} = timeline;
  const n = events.length;
  const starts = new Float64Array(n);
  const ends = new Float64Array(n);
  const open = new Uint8Array(n);
  let count = 0;
  let sorted = true;
  const order = new Uint32Array(n);

  for (let i = 0; i < n; i++) {
    open[i] = readBounds(events[i] as DatedEvent, i, starts, ends);
    const start = starts[i] ?? NaN;
    if (!Number.isFinite(start)) continue;
    const previous = order[count - 1];
    if (previous !== undefined && (starts[previous] ?? 0) > start) sorted = false;
    order[count++] = i;
  }

  const ranked = order.subarray(0, count);
  if (!sorted) ranked.sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || a - b);
  const start = gather(starts, ranked, new Float64Array(count));
  const end = gather(ends, ranked, new Float64Array(count));
  return {
    timeline,
    count,
    order: ranked,
    start,
    end,
    open: gather(open, ranked, new Uint8Array(count)),
    hue: huesOf(timeline, ranked),
    memo: new Map(),
    ...findGaps(start, end),
  };
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
  if (!index.memo.has(key)) index.memo.set(key, compute());
  return index.memo.get(key) as T;
}

function readBounds(event: DatedEvent, i: number, starts: Float64Array, ends: Float64Array): number {
  const from = event.start === null ? null : parseCivil(event.start);
  const to = event.end === null ? null : event.end === event.start ? from : parseCivil(event.end);
  const start = from?.start ?? to?.end ?? NaN;
  starts[i] = start;
  // A date that ends before it starts is drawn as its start: a flaw of the data, never a crash.
  ends[i] = to ? Math.max(to.end, start) : start;
  return (from ? 0 : OPEN_START) | (to ? 0 : OPEN_END);
}

/** A column in another order. A plain loop: `from` with a mapping is ten times as slow. */
export function gather<T extends Float64Array | Uint8Array>(column: T, order: Uint32Array, into: T): T {
  for (let i = 0; i < order.length; i++) into[i] = column[order[i] ?? 0] ?? 0;
  return into;
}

function huesOf({events, episodes}: Timeline, order: Uint32Array): Uint8Array {
  const hues = new Uint8Array(order.length).fill(255);
  if (episodes.length === 0) return hues;
  const byEpisode = new Map(episodes.map(({id}, i) => [id, Math.min(i, 254)]));
  for (let rank = 0; rank < order.length; rank++) {
    hues[rank] = byEpisode.get(events[order[rank] ?? 0]?.episode ?? '') ?? 255;
  }
  return hues;
}
