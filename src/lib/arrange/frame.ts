/** Where things go before any event is placed: the plot, the lanes, the episodes' titles. */
import type {View} from '../types';
import {lanesOf, type Lane} from './lanes';
import type {TimelineIndex} from './columns';
import {ROW_PX, shareOut} from './rows';
import type {TimeScale} from './scale';
import type {Box, LaneBox, Orientation, Size} from './scene';
import {LABEL_PX, widthOf} from './text';
import {scaleOf} from './view';

/** Width of a lane of a picture that runs down, in CSS pixels. */
const LANE_DOWN_PX = 26;
/** Free space at the top and bottom of a lane. */
const LANE_PADDING = 7;
/** Titles over the panels; a title over each episode's lanes in `aligned`. */
export const TITLE_PX = 36;
/** Two lines of ticks. */
const AXIS_PX = 46;
/** Of an episode's title over a picture that runs down. */
export const TITLE_DOWN_PX = 22;
/** Ticks' labels at the left of a picture that runs down. */
const AXIS_DOWN_PX = 40;
/** Heights of the heads over a picture that runs down. */
const HEADS_DOWN_PX = {words: 34, latin: 46, letter: 13, rest: 8};
/** Of a place or a report over its column. */
const NAME_LETTERS = 4;
/** All lanes together, in rows, where the height is free. */
const ROWS_IN_ALL = 27;
/** As long as there are fewer in all, for each event. */
const ROWS_EACH = 0.6;
/** Of one lane that was unfolded. */
const MOST_ROWS = 22;
/** Length of a picture that runs down, for each event and at most. */
const DOWN_PX = {event: 17, least: 720, most: 2400};

export interface Frame {
  orientation: Orientation;
  width: number;
  height: number;
  plot: Box;
  lanes: LaneBox[];
  /** Height of the title over each group; 0 where titles stand over the panels. */
  groupTitle: number;
}

/**
 * The frame of a view. Its height depends on the data and not on the width, so that a picture drawn for one
 * width keeps its place on the page when it is drawn again for another.
 */
export function frameOf(lanes: readonly Lane[], view: View, size: Size): Frame {
  return size.orientation === 'down' ? frameDown(lanes, view, size) : frameAcross(lanes, view, size);
}

/** The scale of a view as it is drawn at a size: for a pointer's time, and for a time's place. */
export function drawnScale(index: TimelineIndex, view: View, size: Size): TimeScale {
  const lanes = lanesOf(index, view, size);
  return scaleOf(index, view, rangeOf(frameOf(lanes, view, size)));
}

/** The stretch of the main axis that time fills. */
export function rangeOf({orientation, plot}: Frame): readonly [number, number] {
  return orientation === 'down' ? [plot.y, plot.y + plot.h] : [plot.x, plot.x + plot.w];
}

function frameAcross(lanes: readonly Lane[], view: View, size: Size): Frame {
  const gutter = gutterOf(lanes, view, size);
  const groupTitle = view.scale === 'aligned' ? TITLE_PX : 0;
  const top = groupTitle ? 4 : TITLE_PX;
  const groups = groupTitle ? new Set(lanes.map(({group}) => group)).size : 0;
  const fixed = top + AXIS_PX + groups * groupTitle + lanes.length * LANE_PADDING * 2;
  const given = size.height === undefined ? Infinity : size.height - fixed;
  const rows = rowsOf(lanes, given, size.unfolded);
  const tight = given < lanes.length * ROW_PX;
  const spare =
    tight || given === Infinity ? 0 : (given - rows.reduce((a, b) => a + b, 0) * ROW_PX) / lanes.length;

  const plot = {x: gutter, y: top, w: Math.max(40, size.width - gutter - 12), h: 0};
  const boxes: LaneBox[] = [];
  let y = top;
  let group = -2;
  for (const [i, lane] of lanes.entries()) {
    if (groupTitle && lane.group !== group) y += groupTitle;
    group = lane.group;
    const count = rows[i] ?? 1;
    const h = tight
      ? Math.max(6, (given + lanes.length * LANE_PADDING * 2) / lanes.length)
      : count * ROW_PX + LANE_PADDING * 2 + spare;
    boxes.push({...laneBox(lane), x: plot.x, y, w: plot.w, h, rows: count});
    y += h;
  }
  plot.h = y - top;
  const height = Math.max(size.height ?? 0, Math.ceil(y + AXIS_PX));
  return {orientation: 'across', width: size.width, height, plot, lanes: boxes, groupTitle};
}

/** Rows for each lane: by its count where the height is free, else what fits, shared out. */
function rowsOf(lanes: readonly Lane[], given: number, unfolded = ''): number[] {
  const open = lanes.findIndex(({key}) => key === unfolded);
  if (open !== -1)
    return rowsOf(lanes, given).map((rows, i) => (i === open ? unfoldedRows(lanes[open]) : rows));
  const most = Math.max(8, Math.ceil(ROWS_IN_ALL / lanes.length));
  const needs = lanes.map(({ranks}) => Math.max(1, Math.min(most, Math.ceil(ranks.length * ROWS_EACH))));
  if (given === Infinity) return shareOut(Math.max(ROWS_IN_ALL, lanes.length), needs, 1);
  const wanted = lanes.map(({ranks}) => Math.max(1, ranks.length));
  return shareOut(Math.max(lanes.length, Math.floor(given / ROW_PX)), wanted, 1);
}

function unfoldedRows(lane: Lane | undefined): number {
  return Math.max(8, Math.min(MOST_ROWS, lane?.ranks.length ?? 0));
}

/** The lanes' titles at the left: as wide as they are, within reason. */
function gutterOf(lanes: readonly Lane[], {lanes: kind, scale}: View, {width, lang}: Size): number {
  const most = Math.min(160, Math.max(52, width * 0.14));
  if (kind === 'strand') return Math.min(most, lang === 'en' ? 92 : 72);
  if (kind === 'kind') return Math.min(most, lang === 'en' ? 104 : 78);
  if (kind === 'episode' && scale === 'aligned') return 20;
  const widest = Math.max(0, ...lanes.map(({title}) => widthOf(title, LABEL_PX)));
  return Math.min(most, Math.max(72, widest + 22));
}

function frameDown(lanes: readonly Lane[], view: View, size: Size): Frame {
  const aligned = view.scale === 'aligned';
  const heads = headsDown(lanes, size);
  const top = aligned ? 18 + lanes.length * TITLE_DOWN_PX : heads;
  const axis = aligned ? AXIS_DOWN_PX + 16 : AXIS_DOWN_PX;
  const count = lanes.reduce((sum, {ranks}) => sum + ranks.length, 0);
  const length = Math.max(DOWN_PX.least, Math.min(DOWN_PX.most, count * DOWN_PX.event));
  const widest = lanes.length < 4 ? 2 * LANE_DOWN_PX : LANE_DOWN_PX;
  const w = Math.min(widest, ((size.width - axis) * 0.5) / Math.max(1, lanes.length));
  const plot = {
    x: axis,
    y: top,
    w: w * lanes.length,
    h: (size.height ?? length + top + 16) - top - 16,
  };
  const boxes = lanes.map((lane, i) => ({
    ...laneBox(lane),
    x: plot.x + i * w,
    y: plot.y,
    w,
    h: plot.h,
    rows: Math.max(1, Math.floor(w / 13)),
  }));
  return {
    orientation: 'down',
    width: size.width,
    height: plot.y + plot.h + 16,
    plot,
    lanes: boxes,
    groupTitle: 0,
  };
}

/** Heads of columns: Latin words lean over them and need more room there than two letters of Chinese; names need four. */
function headsDown(lanes: readonly Lane[], {lang}: Size): number {
  const {words, latin, letter, rest} = HEADS_DOWN_PX;
  const letters = Math.min(NAME_LETTERS, Math.max(0, ...lanes.map(({title}) => [...title].length)));
  return Math.max(lang === 'en' ? latin : words, letters * letter + rest);
}

function laneBox({key, title, ranks, group}: Lane): Pick<LaneBox, 'key' | 'title' | 'count' | 'group'> {
  return {key, title, count: ranks.length, group};
}
