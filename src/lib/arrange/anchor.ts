/** What the rows of `aligned` are aligned by: each episode's day zero, and how sure it is. */
import {DAY, parseCivil} from '../calendar/civil';
import type {Span} from '../calendar/span';
import type {View} from '../types';
import {eventAt, groupOf, OPEN_END, OPEN_START, rankOf, remember, type TimelineIndex} from './columns';

export interface Zero {
  /** Start of the day taken as zero, UTC milliseconds. */
  day: number;
  /** Where it may lie; a single day where it is certain. */
  span: Span;
  /** The event it was taken from; empty where it is the episode's own day zero. */
  event: string;
  /** Where its event is open: at the latest that day, or from that day on; empty where it is bounded. */
  bound: '' | 'by' | 'from';
  /** False if the episode has no such event, and its own day zero stands in. */
  found: boolean;
}

const KIND = 'kind:';

/**
 * Day zero of an episode under an anchor.
 *
 * `''` takes the episode's own; `kind:resumption` its first such event; an event's id that event in its own
 * episode, and in the others the event it is connected to, or else the first of its kind.
 *
 * An uncertain zero is the day in the middle of where it may lie.
 */
export function zeroOf(index: TimelineIndex, group: number, anchor: string): Zero {
  return remember(index, `zero ${group} ${anchor}`, () => {
    const own = ownZero(index, group);
    if (anchor === '') return own;
    const rank = anchor.startsWith(KIND)
      ? firstOfKind(index, group, anchor.slice(KIND.length))
      : counterpart(index, group, anchor);
    if (rank === undefined) return {...own, found: false};
    const {span, bound} = boundsOf(index, rank);
    return {day: middleDay(span), span, bound, event: eventAt(index, rank).id, found: true};
  });
}

function ownZero(index: TimelineIndex, group: number): Zero {
  const episode = index.timeline.episodes[group];
  const from = parseCivil(episode?.dayZero.start ?? '');
  const to = parseCivil(episode?.dayZero.end ?? '') ?? from;
  const first = index.start[firstRank(index, group) ?? 0] ?? 0;
  const span = {start: from?.start ?? first, end: to?.end ?? first + DAY};
  return {day: middleDay(span), span, bound: '', event: '', found: true};
}

/** Of an event without one of its bounds the day of the other. */
function boundsOf(index: TimelineIndex, rank: number): Pick<Zero, 'span' | 'bound'> {
  const [start, end] = [index.start[rank] ?? 0, index.end[rank] ?? 0];
  const open = index.open[rank] ?? 0;
  if (open & OPEN_START) return {span: {start: end - DAY, end}, bound: 'by'};
  if (open & OPEN_END) return {span: {start, end: start + DAY}, bound: 'from'};
  return {span: {start, end}, bound: ''};
}

function middleDay({start, end}: Span): number {
  return Math.floor((start + Math.max(start, end - 1)) / 2 / DAY) * DAY;
}

function firstRank(index: TimelineIndex, group: number): number | undefined {
  for (let rank = 0; rank < index.count; rank++) if (groupOf(index, rank) === group) return rank;
  return undefined;
}

/** What was only planned, or only counted by a day, does not say when a thing began; it is taken if nothing else is there. */
function firstOfKind(index: TimelineIndex, group: number, kind: string): number | undefined {
  let second: number | undefined;
  for (let rank = 0; rank < index.count; rank++) {
    if (groupOf(index, rank) !== group) continue;
    const event = eventAt(index, rank);
    if (event.kind !== kind) continue;
    if (event.status === 'occurred' && index.open[rank] === 0) return rank;
    second ??= rank;
  }
  return second;
}

function counterpart(index: TimelineIndex, group: number, id: string): number | undefined {
  const rank = rankOf(index, id);
  if (rank === undefined) return undefined;
  if (groupOf(index, rank) === group) return rank;
  for (const {source, target} of index.timeline.connections) {
    const other = source === id ? target : target === id ? source : '';
    const found = other ? rankOf(index, other) : undefined;
    if (found !== undefined && groupOf(index, found) === group) return found;
  }
  return firstOfKind(index, group, eventAt(index, rank).kind);
}

/** A time of the view's own axis for an event: its middle, less its group's day zero. Null if it is not there. */
export function timeOfEvent(index: TimelineIndex, view: View, id: string): Span | null {
  const rank = rankOf(index, id);
  if (rank === undefined) return null;
  const zero = view.scale === 'aligned' ? zeroOf(index, index.hue[rank] ?? 0, view.anchor).day : 0;
  const [start, end] = [index.start[rank] ?? 0, index.end[rank] ?? 0];
  return {start: start - zero, end: end - zero};
}
