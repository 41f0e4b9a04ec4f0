/** The digits' way to one event among any number: a ninth of the picture, then a ninth of that. */
import {DAY} from '../calendar/civil';
import type {View} from '../types';
import {eventAt, type TimelineIndex} from './columns';
import {lanesOf} from './lanes';
import type {Size} from './scene';
import {lowerBound} from './search';
import {scaleOf, spanOf} from './view';

/** The digits 1–9. */
const PARTS = 9;

export interface Narrowed {
  view: View;
  /** Ids still to choose among, once time divides no further; null while it does. */
  among: readonly string[] | null;
  /** Id of the first event there. */
  first: string;
}

/**
 * One step of the digits.
 *
 * While a ninth of the picture is a day or more the view narrows to it; then the events that begin in the view
 * are divided in nine; nine or fewer are counted off one by one. So six or seven digits find any of a hundred
 * thousand.
 *
 * @param among   What the step before left to choose among; null if the view says it.
 * @param part    0–8.
 * @param length  Pixels of the plot along the main axis.
 * @returns       Null where there is nothing.
 */
export function narrow(
  index: TimelineIndex,
  view: View,
  among: readonly string[] | null,
  part: number,
  size: Size,
  length: number,
): Narrowed | null {
  const events = among ?? beginningIn(index, view, size);
  const closer = among === null && events.length > PARTS ? ninthOf(index, view, part, length) : null;
  if (closer) {
    const [first] = beginningIn(index, closer, size);
    return first === undefined ? null : {view: closer, among: null, first};
  }
  const [from, to] = [0, 1].map((i) => Math.floor((events.length * (part + i)) / PARTS));
  const left = events.length > PARTS ? events.slice(from, to) : events.slice(part, part + 1);
  const first = left[0];
  if (first === undefined) return null;
  return {view, among: left.length > 1 ? left : events, first};
}

/**
 * Ids of the events that begin in a view, in order along its axis.
 *
 * Law: what begins in a view begins in one of its ninths, and in one only.
 */
export function beginningIn(index: TimelineIndex, view: View, size: Size): string[] {
  const {start, end} = spanOf(index, view);
  const found: {at: number; rank: number}[] = [];
  for (const lane of lanesOf(index, view, size)) {
    const to = lowerBound(lane.start, end + lane.zero);
    for (let i = lowerBound(lane.start, start + lane.zero, 0, to); i < to; i++) {
      found.push({at: (lane.start[i] ?? 0) - lane.zero, rank: lane.ranks[i] ?? 0});
    }
  }
  found.sort((a, b) => a.at - b.at || a.rank - b.rank);
  return found.map(({rank}) => eventAt(index, rank).id);
}

/** The view of a ninth of the picture; null where that were less than a day. */
function ninthOf(index: TimelineIndex, view: View, part: number, length: number): View | null {
  const {k, invert} = scaleOf(index, view, [0, length]);
  if (length / PARTS / k < DAY) return null;
  const edge = (i: number) => invert((length * i) / PARTS);
  return {...view, span: {start: edge(part), end: edge(part + 1)}};
}
