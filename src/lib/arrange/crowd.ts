/** One lane too full to be drawn event by event: its silhouette, cut into counted clusters. */
import type {Span} from '../calendar/span';
import type {EventKind} from '../types';
import {eventAt, type TimelineIndex} from './columns';
import type {Lane} from './lanes';
import type {TimeScale} from './scale';
import {lowerBound} from './search';
import {underWay} from './visible';

/** Width of a step of the silhouette, in CSS pixels. */
const STEP_PX = 6;
/** Height of each doubling at least; a lane has room for so many of them. */
const DOUBLING_PX = 3.2;
const DOUBLINGS = 7;
/** How many members are asked for the main kind. */
const SAMPLE = 48;

/** A stretch of a crowded lane. `from`, `to` along the main axis in CSS pixels; `span` in the scale's time. */
export interface Stretch {
  key: string;
  from: number;
  to: number;
  count: number;
  kind: EventKind;
  hue: number;
  span: Span;
  /** Heights of the silhouette from `from`, one a step. */
  heights: number[];
  first: string;
  /** Whether its members begin at more than one time. */
  parts: boolean;
}

/**
 * Cut what a lane shows into stretches that stay put while the view is panned: each begins at a multiple of a
 * power of two milliseconds, so that a deeper zoom parts them in two.
 *
 * @param most  How many stretches at most, more or less one a gap.
 * @param high  Height of the silhouette at most, in CSS pixels.
 */
export function stretchesOf(
  index: TimelineIndex,
  lane: Lane,
  scale: TimeScale,
  most: number,
  high: number,
): Stretch[] {
  const [low, end] = scale.range;
  const length = 2 ** Math.ceil(Math.log2((end - low) / Math.max(1, most - 1) / scale.k));
  const to = lowerBound(lane.start, scale.domain.end + lane.zero);
  const stretches: Stretch[] = [];
  let from = lowerBound(lane.start, scale.domain.start + lane.zero, 0, to);
  const earlier = underWay(index, lane, scale.domain.start + lane.zero);

  while (from < to) {
    const time = (lane.start[from] ?? 0) - lane.zero;
    const limit = edgeAfter(time, length, scale);
    const next = Math.max(from + 1, lowerBound(lane.start, limit + lane.zero, from, to));
    stretches.push(stretchOf(index, lane, scale, from, next, {start: limit - length, end: limit}, high));
    from = next;
  }
  const first = stretches[0];
  if (first) first.count += earlier;
  return stretches;
}

/** The end of the stretch a time lies in: the next multiple, or the gap before it. */
function edgeAfter(time: number, length: number, {gaps}: TimeScale): number {
  const edge = (Math.floor(time / length) + 1) * length;
  const gap = gaps.find(({start}) => start > time && start < edge);
  return gap ? gap.start : edge;
}

function stretchOf(
  index: TimelineIndex,
  lane: Lane,
  scale: TimeScale,
  from: number,
  next: number,
  span: Span,
  high: number,
): Stretch {
  const left = Math.floor(scale.x((lane.start[from] ?? 0) - lane.zero) / STEP_PX) * STEP_PX;
  const heights = heightsOf(lane, scale, from, next, left, high);
  const middle = lane.ranks[(from + next) >> 1] ?? 0;
  return {
    key: `${lane.key} ${span.end}`,
    from: left,
    to: left + heights.length * STEP_PX,
    count: next - from,
    kind: mainKind(index, lane, from, next),
    hue: index.hue[middle] ?? 255,
    span,
    heights,
    first: eventAt(index, lane.ranks[from] ?? 0).id,
    parts: (lane.start[next - 1] ?? 0) > (lane.start[from] ?? 0),
  };
}

/** Each event put into its step where they are few; else one search a step, whatever the crowd. */
function heightsOf(
  lane: Lane,
  scale: TimeScale,
  from: number,
  next: number,
  left: number,
  high: number,
): number[] {
  const last = scale.x((lane.start[next - 1] ?? 0) - lane.zero);
  const counts = new Array<number>(Math.floor((last - left) / STEP_PX) + 1).fill(0);
  if (next - from <= 4 * counts.length) {
    for (let i = from; i < next; i++) {
      const step = Math.floor((scale.x((lane.start[i] ?? 0) - lane.zero) - left) / STEP_PX);
      counts[step] = (counts[step] ?? 0) + 1;
    }
  } else {
    let i = from;
    for (let step = 0; step < counts.length; step++) {
      const edge = scale.invert(left + (step + 1) * STEP_PX) + lane.zero;
      const j = step === counts.length - 1 ? next : lowerBound(lane.start, edge, i, next);
      counts[step] = j - i;
      i = j;
    }
  }
  const unit = Math.max(DOUBLING_PX, high / DOUBLINGS);
  return counts.map((count) => Math.min(high, Math.log2(1 + count) * unit));
}

function mainKind(index: TimelineIndex, lane: Lane, from: number, next: number): EventKind {
  const counts = new Map<EventKind, number>();
  const step = Math.max(1, Math.floor((next - from) / SAMPLE));
  for (let i = from; i < next; i += step) {
    const {kind} = eventAt(index, lane.ranks[i] ?? 0);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

/**
 * The silhouette as path data, standing on a base line.
 *
 *     outlineOf([4, 8], 100, 50)     // M100 50v-4h6v-4h6v8z
 */
export function outlineOf(heights: readonly number[], x: number, y: number): string {
  let d = `M${x} ${round(y)}`;
  let at = 0;
  for (const height of heights) {
    if (height !== at) d += `v${round(at - height)}`;
    d += `h${STEP_PX}`;
    at = height;
  }
  return `${d}v${round(at)}z`;
}

/** The same lying on its side, time running down and the base line at the left. */
export function outlineDown(heights: readonly number[], x: number, y: number): string {
  let d = `M${round(x)} ${y}`;
  let at = 0;
  for (const height of heights) {
    if (height !== at) d += `h${round(height - at)}`;
    d += `v${STEP_PX}`;
    at = height;
  }
  return `${d}h${round(-at)}z`;
}

/** Where the silhouette is highest: pixels from its start, and how high. */
export function peakOf(heights: readonly number[]): {at: number; height: number} {
  const height = Math.max(...heights);
  return {at: (heights.indexOf(height) + 0.5) * STEP_PX, height};
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
