/** The mark an event gets: its extent along the axis of time, its outline, and what each end says. */
import type {DatedEvent} from '../types';
import {eventAt, OPEN_END, OPEN_START, type TimelineIndex} from './columns';
import type {Lane} from './lanes';
import type {TimeScale} from './scale';
import type {EndKind, MarkFill, MarkShape} from './scene';

/** Diameter of a dot, and the least length of anything, in CSS pixels. */
export const DOT_PX = 11;
/** How far an end without a bound takes to fade. */
export const FADE_PX = 48;
/** A day wider than this is drawn as the extent it is. */
const WIDEST_DOT_PX = 16;

/** Lengths along the main axis, in CSS pixels; `from < to`. */
export interface Glyph {
  rank: number;
  /** Its place among the events of its lane. */
  at: number;
  event: DatedEvent;
  from: number;
  to: number;
  shape: MarkShape;
  fill: MarkFill;
  startEnd: EndKind;
  endEnd: EndKind;
}

/** The mark of an event of a lane, by its place in it. */
export function glyphOf(index: TimelineIndex, lane: Lane, at: number, scale: TimeScale): Glyph {
  const rank = lane.ranks[at] ?? 0;
  const event = eventAt(index, rank);
  const from = scale.x((index.start[rank] ?? 0) - lane.zero);
  const to = scale.x((index.end[rank] ?? 0) - lane.zero);
  const open = index.open[rank] ?? 0;
  const shape = shapeOf(event, to - from, open);
  const glyph: Glyph = {
    rank,
    at,
    event,
    ...extentOf(shape, from, to, open),
    shape,
    fill: fillOf(event, shape),
    startEnd: 'plain',
    endEnd: 'plain',
  };
  if (shape === 'bar') setEnds(glyph, open);
  return cut(glyph, scale.range);
}

/** A point, an extent, or a count taken at a day. A span too short to be seen is a dot. */
function shapeOf(event: DatedEvent, length: number, open: number): MarkShape {
  if (event.meaning === 'as-of' && open === 0) return 'tick';
  if (open !== 0 || event.meaning === 'by' || event.meaning === 'within') return 'bar';
  return length <= WIDEST_DOT_PX ? 'dot' : 'bar';
}

function fillOf(event: DatedEvent, shape: MarkShape): MarkFill {
  if (event.status === 'planned') return 'hollow';
  if (shape !== 'bar') return 'solid';
  if (event.meaning === 'within' || event.meaning === 'by') return 'light';
  // Known to the day only, and drawn wider than a dot: somewhere within it.
  return event.meaning === 'on' && event.start === event.end ? 'light' : 'solid';
}

function extentOf(shape: MarkShape, from: number, to: number, open: number): {from: number; to: number} {
  if (shape !== 'bar') return around((from + to) / 2, DOT_PX);
  if (open & OPEN_START) return {from: to - FADE_PX, to};
  if (open & OPEN_END) return {from, to: from + FADE_PX};
  return to - from < DOT_PX ? around((from + to) / 2, DOT_PX) : {from, to};
}

function around(middle: number, length: number): {from: number; to: number} {
  return {from: middle - length / 2, to: middle + length / 2};
}

/** Each end by its own certainty. */
function setEnds(glyph: Glyph, open: number): void {
  const {event} = glyph;
  const slash = event.edtf.indexOf('/');
  const first = slash === -1 ? event.edtf : event.edtf.slice(0, slash);
  glyph.startEnd = open & OPEN_START ? 'fade' : endOf(glyph.fill, first);
  glyph.endEnd = open & OPEN_END ? 'fade' : endOf(glyph.fill, event.edtf);
  if (event.meaning === 'by' && !(open & OPEN_END)) glyph.endEnd = 'cap';
}

function endOf(fill: MarkFill, edtf: string): EndKind {
  const last = edtf.at(-1);
  if (last === '~' || last === '?' || last === '%') return 'about';
  return fill === 'light' ? 'crisp' : 'plain';
}

/** Nothing is drawn far outside the picture; an end that lies there says nothing. */
function cut(glyph: Glyph, [low, high]: readonly [number, number]): Glyph {
  if (glyph.from < low - FADE_PX) {
    glyph.from = low - 4;
    glyph.startEnd = 'cut';
  }
  if (glyph.to > high + FADE_PX) {
    glyph.to = high + 4;
    glyph.endEnd = 'cut';
  }
  if (glyph.to < glyph.from + 1) glyph.to = glyph.from + 1;
  return glyph;
}
