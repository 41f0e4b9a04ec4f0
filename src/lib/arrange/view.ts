/** Views: what is shown, and the gestures that change it. Spans of time, never pixels. */
import {DAY} from '../calendar/civil';
import type {Span} from '../calendar/span';
import type {Timeline, View} from '../types';
import {zeroOf} from './anchor';
import {groupOf, remember, type TimelineIndex} from './columns';
import {findGaps} from './gaps';
import {scaleTime, type TimeScale} from './scale';
import {positionOf, timeAt, type Gaps} from './warp';

/** Nothing is shown closer than this. */
const SHORTEST_SPAN = DAY / 48;

/** The view a reader is first given: everything, by strand, or by place where no event has a kind. */
export function homeView({events}: Timeline): View {
  return {
    scale: 'gap',
    lanes: events.length === 0 || events.some(({kind}) => kind !== 'other') ? 'strand' : 'place',
    span: null,
    event: '',
    anchor: '',
    filter: {q: '', kinds: [], statuses: [], places: [], episodes: [], reports: [], theme: ''},
  };
}

/** The stretches a view's scale cuts out. */
export function gapsOf(index: TimelineIndex, view: View): Gaps {
  return view.scale === 'gap' ? index.gaps : [];
}

/** All there is to see on a view's scale, in its own time: civil, or since day zero. */
export function fullSpan(index: TimelineIndex, view: View): Span {
  if (view.scale !== 'aligned') return index.extent;
  return remember(index, `aligned ${view.anchor}`, () => alignedSpan(index, view.anchor));
}

/** The span a view shows. */
export function spanOf(index: TimelineIndex, view: View): Span {
  return view.span ?? fullSpan(index, view);
}

/** The scale of a view over a stretch of pixels. */
export function scaleOf(index: TimelineIndex, view: View, range: readonly [number, number]): TimeScale {
  return scaleTime(spanOf(index, view), range, gapsOf(index, view));
}

/**
 * Zoom about a time, which keeps its place on the screen.
 *
 *     zoomView(index, view, 2, utcOf(2022, 4, 3), 1100)     // twice as close
 *
 * @param factor  Above 1: closer.
 * @param atMs    On the view's own scale of time.
 * @param length  Pixels of the plot along the main axis.
 */
export function zoomView(
  index: TimelineIndex,
  view: View,
  factor: number,
  atMs: number,
  length: number,
): View {
  const {x, k, gaps} = scaleOf(index, view, [0, length]);
  const all = scaleTime(fullSpan(index, view), [0, length], gaps);
  const closest = length / SHORTEST_SPAN;
  const next = Math.max(all.k, Math.min(closest, k * factor));
  if (next <= all.k) return {...view, span: null};
  const here = x(atMs);
  const at = positionOf(gaps, atMs, next);
  return keepInside(index, view, timeAt(gaps, at - here, next), next, length);
}

/**
 * Pan by pixels; positive shows what comes later. The view stops at the ends of the timeline.
 *
 * @param length  Pixels of the plot along the main axis.
 */
export function panView(index: TimelineIndex, view: View, px: number, length: number): View {
  if (!view.span) return view;
  const {k, gaps, domain} = scaleOf(index, view, [0, length]);
  return keepInside(index, view, timeAt(gaps, positionOf(gaps, domain.start, k) + px, k), k, length);
}

/**
 * The view moved, and no more than needed, so that a time is in it with room around it.
 *
 * @param ms  On the view's own scale of time.
 */
export function revealTime(index: TimelineIndex, view: View, ms: number, length: number): View {
  if (!view.span) return view;
  const {x} = scaleOf(index, view, [0, length]);
  const margin = length * 0.12;
  const px = x(ms);
  if (px >= margin && px <= length - margin) return view;
  return panView(index, view, px < margin ? px - margin : px - length + margin, length);
}

/** The view of a span, widened to the least that can be shown and kept within the timeline. */
export function viewSpan(index: TimelineIndex, view: View, span: Span): View {
  const all = fullSpan(index, view);
  const spare = Math.max(0, SHORTEST_SPAN - (span.end - span.start)) / 2;
  const start = Math.max(all.start, span.start - spare);
  const end = Math.min(all.end, span.end + spare);
  if (!(end - start >= SHORTEST_SPAN / 2) || (start === all.start && end === all.end))
    return {...view, span: null};
  return {...view, span: {start, end}};
}

/** The view of so many pixels a millisecond that begins at a time, or as near to it as the timeline reaches. */
export function keepInside(index: TimelineIndex, view: View, start: number, k: number, length: number): View {
  const gaps = gapsOf(index, view);
  const all = fullSpan(index, view);
  const low = positionOf(gaps, all.start, k);
  const high = positionOf(gaps, all.end, k) - length;
  const at = Math.max(low, Math.min(high, positionOf(gaps, start, k)));
  return {...view, span: {start: timeAt(gaps, at, k), end: timeAt(gaps, at + length, k)}};
}

function alignedSpan(index: TimelineIndex, anchor: string): Span {
  const groups = Math.max(1, index.timeline.episodes.length);
  let [start, end] = [0, DAY];
  for (let group = 0; group < groups; group++) {
    const {day, span} = zeroOf(index, group, anchor);
    const own = extentOfGroup(index, group);
    start = Math.min(start, own.start - day, span.start - day);
    end = Math.max(end, own.end - day, span.end - day);
  }
  const margin = (end - start) * 0.02;
  return {start: start - margin, end: end + margin};
}

/** An episode's events, without the reach of a long plan at their end. */
function extentOfGroup(index: TimelineIndex, group: number): Span {
  const members: number[] = [];
  for (let rank = 0; rank < index.count; rank++) if (groupOf(index, rank) === group) members.push(rank);
  const start = Float64Array.from(members, (rank) => index.start[rank] ?? 0);
  const end = Float64Array.from(members, (rank) => index.end[rank] ?? 0);
  return findGaps(
    start,
    end,
    end.reduce((a, b) => Math.max(a, b), -Infinity),
  ).extent;
}
