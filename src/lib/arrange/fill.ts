/** Events into lanes: marks, labels and clusters within the number of elements a picture may have. */
import {DAY} from '../calendar/civil';
import type {View} from '../types';
import {rankOf, type TimelineIndex} from './columns';
import {outlineDown, outlineOf, peakOf, stretchesOf, type Stretch} from './crowd';
import type {Frame} from './frame';
import {DOT_PX, FADE_PX, glyphOf, type Glyph} from './glyph';
import type {Lane} from './lanes';
import {labelsBeside} from './margin';
import {placeLane} from './place';
import type {Crowd, Placed, Room} from './room';
import {ROW_PX, shareOut, type Extent} from './rows';
import type {TimeScale} from './scale';
import type {Box, Cluster, Label, LaneBox, Mark, Scene, Size} from './scene';
import {lowerBound} from './search';
import {LABEL_PX} from './text';
import {visibleIn, type Visible} from './visible';
import {GAP_PX} from './warp';

/** Marks and clusters of a picture; each may have a label, so twice as many elements. */
const MOST_ITEMS = 84;
/** A lane that shows more than so many times its share is drawn as a crowd. */
const CROWDED = 3;
/** An unfolded lane is drawn event by event, up to so many. */
const MOST_UNFOLDED = 1000;
/** Thickness of a bar. */
const BAR_PX = 15;

export type Filling = Pick<Scene, 'marks' | 'labels' | 'clusters'>;

interface Context {
  index: TimelineIndex;
  frame: Frame;
  scale: TimeScale;
  lit: ReadonlySet<string>;
  /** Events (ids) to be drawn whatever the crowd: the lit ones, and the ends of a lit theme. */
  wanted: ReadonlySet<string>;
  filling: Filling;
}

/**
 * Fill the lanes of a frame with what the scale's domain shows.
 *
 * @param blocked  Of a picture that runs down: heights of lines beside the lanes that are taken.
 */
export function fillLanes(
  index: TimelineIndex,
  lanes: readonly Lane[],
  frame: Frame,
  scale: TimeScale,
  view: View,
  size: Size,
  blocked: readonly number[],
): Filling {
  const filling: Filling = {marks: [], labels: [], clusters: []};
  const lit = new Set([view.event, ...(size.pins ?? [])].filter(Boolean));
  const wanted = new Set([...lit, ...endsOf(index, size.theme || view.filter.theme)]);
  const context: Context = {index, frame, scale, lit, wanted, filling};
  const margin = FADE_PX / scale.k;
  const visible = lanes.map((lane) =>
    visibleIn(index, lane, {
      start: scale.domain.start + lane.zero - margin / 4,
      end: scale.domain.end + lane.zero + margin,
    }),
  );
  const counts = visible.map(({from, to, before}) => to - from + before.length);
  const shares = shareOut(MOST_ITEMS, counts);

  for (const [i, lane] of lanes.entries()) {
    const box = frame.lanes[i];
    const seen = visible[i];
    const share = shares[i] ?? 0;
    if (!box || !seen || share === 0) continue;
    const open = box.key === size.unfolded && (counts[i] ?? 0) <= MOST_UNFOLDED;
    if (!open && (counts[i] ?? 0) > Math.max(12, share * CROWDED)) fillCrowd(context, lane, i, box, share);
    else fillLane(context, lane, i, box, seen, share);
  }
  if (frame.orientation === 'down') {
    const x = frame.plot.x + frame.plot.w;
    const column = {x, width: frame.width - x, top: frame.plot.y, bottom: frame.height, blocked};
    filling.labels = labelsBeside(filling.marks, column, MOST_ITEMS / 2);
  }
  return filling;
}

function endsOf({timeline}: TimelineIndex, theme = ''): string[] {
  if (!theme) return [];
  return timeline.connections.flatMap((c) => (c.theme === theme ? [c.source, c.target] : []));
}

function fillLane(context: Context, lane: Lane, i: number, box: LaneBox, seen: Visible, share: number): void {
  const {index, scale} = context;
  const [low, high] = scale.range;
  const glyphs: Glyph[] = [];
  const add = (at: number) => {
    const glyph = glyphOf(index, lane, at, scale);
    if (glyph.to > low && glyph.from < high) glyphs.push(glyph);
  };
  for (const at of seen.before) add(at);
  for (let at = seen.from; at < seen.to; at++) add(at);
  const room = roomOf(context, box, share, box.rows);
  // Only where some must be counted is a part of the share kept for the counts.
  place(context, lane, i, box, glyphs, glyphs.length <= share ? {...room, marks: glyphs.length} : room);
}

/** The silhouette at the foot of the lane, over it the most salient if there is a row for them. */
function fillCrowd(context: Context, lane: Lane, i: number, box: LaneBox, share: number): void {
  const {index, frame, scale, filling} = context;
  const down = frame.orientation === 'down';
  const across = down ? box.w : box.h;
  const rows = down ? 0 : Math.max(0, box.rows - 2);
  const glyphs = salientGlyphs(context, lane, Math.floor(share * 0.3));
  const asked = !down && rows === 0 && glyphs.some(({event}) => context.wanted.has(event.id));
  const high = asked ? across / 2 - 14 : across - rows * ROW_PX - (across > 30 ? 15 : 4);
  for (const stretch of stretchesOf(index, lane, scale, Math.max(2, share * 0.7), Math.max(4, high))) {
    filling.clusters.push(clusterOf(stretch, i, box, down));
  }
  if ((rows > 0 || asked) && glyphs.length > 0) {
    const shown = asked ? glyphs.filter(({event}) => context.wanted.has(event.id)) : glyphs;
    place(context, lane, i, box, shown, {...roomOf(context, box, share * 0.3, rows), crowds: 0});
  }
}

/** Of a crowd what is asked for, and the most salient if they are few enough to be looked at. */
function salientGlyphs({index, scale, wanted}: Context, lane: Lane, most: number): Glyph[] {
  const glyphs: Glyph[] = [];
  const places = new Set(lane.salient.length > 40 * most ? [] : lane.salient);
  for (const id of wanted) {
    const rank = rankOf(index, id);
    const at = rank === undefined ? -1 : lowerBound(lane.ranks, rank);
    if (rank !== undefined && lane.ranks[at] === rank) places.add(at);
  }
  for (const at of places) {
    const glyph = glyphOf(index, lane, at, scale);
    if (glyph.to > scale.range[0] && glyph.from < scale.range[1]) glyphs.push(glyph);
  }
  const asked = glyphs.filter(({event}) => wanted.has(event.id));
  return glyphs.length > 3 * most ? asked : glyphs;
}

function roomOf({frame, scale, wanted}: Context, box: LaneBox, share: number, rows: number): Room {
  const blocked: Extent[] = scale.gaps.map(({start}) => ({
    from: scale.x(start),
    to: scale.x(start) + GAP_PX,
  }));
  return {
    rows: Math.max(1, rows),
    low: scale.range[0],
    high: scale.range[1],
    labels: frame.orientation === 'across' && box.h >= 16,
    blocked,
    marks: Math.max(1, Math.floor(share * 0.85)),
    crowds: Math.max(3, Math.ceil(share * 0.25)),
    pinned: (id) => wanted.has(id),
  };
}

function place(context: Context, lane: Lane, i: number, box: LaneBox, glyphs: Glyph[], room: Room): void {
  const {filling, frame} = context;
  const {zero} = lane;
  const {placed, crowds} = placeAsked(glyphs, room);
  const count = Math.max(1, box.rows);
  const pitch = frame.orientation === 'down' ? box.w / count : Math.min(ROW_PX, box.h / count);
  const middle = (row: number) => {
    if (frame.orientation === 'down') return box.x + pitch * (row + 0.5);
    return box.y + (box.h - count * pitch) / 2 + pitch * (row + 0.5);
  };
  for (const one of placed) {
    filling.marks.push(markOf(context, one, i, middle(one.row), pitch));
    if (one.label) filling.labels.push(labelOf(context, one, i, middle(one.row)));
  }
  for (const crowd of crowds)
    filling.clusters.push(pillOf(context, crowd, i, zero, middle(crowd.row), pitch));
}

/** As if nothing were asked for; only if an event that is then has no label, with room made for it. */
function placeAsked(glyphs: Glyph[], room: Room): ReturnType<typeof placeLane> {
  const plain = placeLane(glyphs, {...room, pinned: () => false});
  const served = new Set(plain.placed.filter((p) => p.label || !room.labels).map((p) => p.glyph));
  const wanting = glyphs.some((glyph) => room.pinned(glyph.event.id) && !served.has(glyph));
  return wanting ? placeLane(glyphs, room) : plain;
}

/** A box from an extent along the main axis and one across it. */
function boxOf(frame: Frame, {from, to}: Extent, middle: number, thick: number): Box {
  return frame.orientation === 'down'
    ? {x: middle - thick / 2, y: from, w: thick, h: to - from}
    : {x: from, y: middle - thick / 2, w: to - from, h: thick};
}

function markOf(
  {index, frame, lit}: Context,
  {glyph}: Placed,
  lane: number,
  middle: number,
  pitch: number,
): Mark {
  const {event, rank, shape, fill, startEnd, endEnd} = glyph;
  const thick = Math.min(pitch - (pitch < ROW_PX ? 1 : 2), shape === 'dot' ? DOT_PX : BAR_PX);
  return {
    ...boxOf(frame, glyph, middle, thick),
    key: event.id,
    event,
    shape,
    fill,
    startEnd,
    endEnd,
    hue: index.hue[rank] ?? 255,
    lane,
    lit: lit.has(event.id),
  };
}

function labelOf({index, lit}: Context, {glyph, label}: Placed, lane: number, middle: number): Label {
  const {event, rank} = glyph;
  return {
    key: event.id,
    text: label?.text ?? '',
    x: label?.from ?? 0,
    y: middle - LABEL_PX * 0.62,
    w: label?.width ?? 0,
    h: LABEL_PX * 1.25,
    hue: index.hue[rank] ?? 255,
    salience: event.salience,
    lane,
    lit: lit.has(event.id),
    inside: label !== null && label.from > glyph.from && label.from < glyph.to,
    leader: '',
  };
}

function pillOf(
  {index, frame}: Context,
  crowd: Crowd,
  lane: number,
  zero: number,
  middle: number,
  pitch: number,
): Cluster {
  const {members} = crowd;
  const first = members[0] as Glyph;
  const box = boxOf(frame, crowd, middle, Math.min(17, pitch));
  const times = members.map(({rank}) => index.start[rank] ?? 0);
  const [from, to] = [Math.min(...times) - zero, Math.max(...times) - zero];
  const spare = Math.max(DAY, to - from) * 0.7;
  return {
    ...box,
    key: `${lane} ${first.event.id}`,
    count: members.length,
    kind: first.event.kind,
    hue: index.hue[first.rank] ?? 255,
    lane,
    outline: '',
    label: {x: box.x + box.w / 2, y: box.y + box.h / 2},
    span: {start: from - spare, end: to + spare},
    parts: to > from,
    first: first.event.id,
    ...(members.length === 1 ? {only: first.event} : {}),
  };
}

function clusterOf(stretch: Stretch, lane: number, box: LaneBox, down: boolean): Cluster {
  const {key, count, kind, hue, span, heights, from, to, first, parts} = stretch;
  const peak = peakOf(heights);
  const base = box.y + box.h - 2;
  const place = down
    ? {
        ...{x: box.x + 2, y: from, w: box.w - 4, h: to - from},
        outline: outlineDown(heights, box.x + 2, from),
        label: {x: box.x + box.w / 2, y: from + peak.at},
      }
    : {
        ...{x: from, y: base - peak.height, w: to - from, h: peak.height},
        outline: outlineOf(heights, from, base),
        label: {x: from + peak.at, y: base - peak.height - 7},
      };
  return {key, count, kind, hue, lane, span, first, parts, ...place};
}
