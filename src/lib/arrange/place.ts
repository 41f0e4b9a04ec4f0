/** One lane, few enough events to be drawn each: rows, labels beside the marks, and a count of what is left. */
import {lengthen} from './lengthen';
import {clip, LABEL_PX, widthOf} from './text';
import {AFTER_PX, type Crowd, type Placed, type Room, type Taken} from './room';
import {isFree, type Extent, type Row} from './rows';
import type {Glyph} from './glyph';

/** What a label asks for, and what it is content with, in CSS pixels; `lengthen` gives it what is left over. */
const LABELS_PX = [15 * LABEL_PX, 9 * LABEL_PX];
/** The same of one that comes last. */
const SPARE_LABELS_PX = [...LABELS_PX, 7 * LABEL_PX];
/** Less has no room for the shortest headline. */
const LEAST_SPARE_PX = 5 * LABEL_PX;
/** Between a mark and its label. */
const NEAR_PX = 5;
/** Kept free in a bar, before a label that stands in it, for the sign of its kind. */
export const SIGN_PX = 13;
/** Weightier than any label: one event is not a crowd, and is drawn even where a label must go. */
const OVER_ALL = 5;
/** Clusters nearer than this are one. */
const CLUSTER_PX = 30;
/** Size of the letters in a pill; what its sign and its round ends take. */
export const PILL_PX = 12;
export const PILL_SIGN_PX = 30;
/** Of the name of an event that stands for itself alone in a pill. */
const LONE_PX = [15 * PILL_PX, 9 * PILL_PX, 5 * PILL_PX];

/**
 * Place the marks of a lane, the most salient first.
 *
 * A mark takes the first row, from its own on, with room for itself and its label, else the first with room for
 * itself. What finds none is counted in a crowd beside the marks; law: nothing in a row overlaps.
 */
export function placeLane(glyphs: readonly Glyph[], room: Room): {placed: Placed[]; crowds: Crowd[]} {
  const rows: Row<Taken>[] = Array.from({length: room.rows}, () => []);
  const placed: Placed[] = [];
  const left: Glyph[] = [];
  for (const glyph of bySalience(glyphs, room.pinned)) {
    const pinned = room.pinned(glyph.event.id);
    const fits = placed.length < room.marks || pinned;
    const rank = pinned ? 4 : glyph.event.salience;
    const at = fits ? (putWithLabel(rows, glyph, room) ?? putAlone(rows, glyph, rank)) : null;
    if (at) placed.push(at);
    else left.push(glyph);
  }
  seatLonely(rows, placed, left);
  const crowds = left.length > 0 && room.crowds > 0 ? withCrowds(rows, placed, left, room) : [];
  if (room.labels) for (const one of placed) relabel(rows[one.row] ?? [], one, room);
  lengthen(rows, placed, room);
  return {placed, crowds};
}

/** A label that found no row, or was driven away, where there is room beside its mark once all have their places. */
function relabel(row: Row<Taken>, one: Placed, room: Room): void {
  const {glyph, label} = one;
  if (label || widestBeside(row, glyph, room) < LEAST_SPARE_PX) return;
  const others = row.filter(({from, to}) => !(from <= glyph.from && to >= glyph.to));
  for (const most of SPARE_LABELS_PX) {
    const text = clip(glyph.event.headline, LABEL_PX, most);
    const width = widthOf(text, LABEL_PX);
    const from = labelStarts(glyph, width, room).find((start) =>
      isFree(others, start - 2, start + width + AFTER_PX),
    );
    if (from === undefined) continue;
    one.label = {from, width, text};
    row.push({from: from - 2, to: from + width + AFTER_PX, labelOf: one});
    return;
  }
}

/** The most that is free before a mark, in it or after it: no text is measured where there is no room for any. */
function widestBeside(row: Row<Taken>, {from, to}: Glyph, {low, high}: Room): number {
  let [before, after] = [low, high];
  for (const taken of row) {
    if (taken.from >= to) after = Math.min(after, taken.from);
    else if (taken.to <= from) before = Math.max(before, taken.to);
  }
  return Math.max(from - before, to - from, after - to);
}

function bySalience(glyphs: readonly Glyph[], pinned: Room['pinned']): Glyph[] {
  const weight = ({event}: Glyph) => (pinned(event.id) ? 9 : event.salience);
  return [...glyphs].sort((a, b) => weight(b) - weight(a) || a.rank - b.rank);
}

/** The first row with room for the mark and, at one of its sides or inside it, its label. */
function putWithLabel(rows: Row<Taken>[], glyph: Glyph, room: Room): Placed | null {
  if (!room.labels) return null;
  let before = '';
  for (const most of LABELS_PX) {
    const text = clip(glyph.event.headline, LABEL_PX, most);
    const placed = text === before ? null : putLabelled(rows, glyph, text, room);
    if (placed) return placed;
    before = text;
  }
  return null;
}

function putLabelled(rows: Row<Taken>[], glyph: Glyph, text: string, room: Room): Placed | null {
  const width = widthOf(text, LABEL_PX);
  for (const from of labelStarts(glyph, width, room)) {
    const extent = {from: Math.min(glyph.from, from) - 2, to: Math.max(glyph.to, from + width) + AFTER_PX};
    const row = firstRow(rows, glyph, (taken) => isFree(taken, extent.from, extent.to));
    if (row === -1) continue;
    const placed = {glyph, row, label: {from, width, text}};
    rows[row]?.push({from: glyph.from - 2, to: glyph.to + 2});
    rows[row]?.push({from: from - 2, to: from + width + AFTER_PX, labelOf: placed});
    return placed;
  }
  return null;
}

/**
 * The first row that will do, beginning with the event's own: by its place in the lane, so that a mark keeps its
 * row while the view is panned and zoomed, and neighbours in time lie in rows of their own. -1 if none will.
 */
function firstRow<T>(rows: readonly T[], {at}: Glyph, serves: (row: T) => boolean): number {
  for (let i = 0; i < rows.length; i++) {
    const row = (at + i) % rows.length;
    const taken = rows[row];
    if (taken !== undefined && serves(taken)) return row;
  }
  return -1;
}

/** Where a label may start: inside a long bar, in view; after the mark; before it. */
function labelStarts(glyph: Glyph, width: number, {low, high, blocked}: Room): number[] {
  const visible = Math.max(glyph.from, low);
  const inside = glyph.shape === 'bar' && Math.min(glyph.to, high) - visible >= width + SIGN_PX + 12;
  const starts = inside ? [visible + SIGN_PX + 6] : [glyph.to + NEAR_PX, glyph.from - NEAR_PX - width];
  return starts.filter(
    (from) => from >= low && from + width <= high && isFree([...blocked], from, from + width),
  );
}

/** A mark far from all others that found no room is not a crowd: it drives any label away but the most salient. */
function seatLonely(rows: Row<Taken>[], placed: Placed[], left: Glyph[]): void {
  for (const glyph of [...left]) {
    const lonely = left.every((other) => other === glyph || Math.abs(other.from - glyph.from) >= CLUSTER_PX);
    const at = lonely ? putAlone(rows, glyph, 3) : null;
    if (!at) continue;
    placed.push(at);
    left.splice(left.indexOf(glyph), 1);
  }
}

/** The first row with room for the mark alone, where it may drive away the label of a less salient one. */
function putAlone(rows: Row<Taken>[], glyph: Glyph, rank: number): Placed | null {
  const [from, to] = [glyph.from - 1, glyph.to + 1];
  let row = firstRow(rows, glyph, (taken) => isFree(taken, from, to));
  if (row === -1) row = rows.findIndex((taken) => driveAway(taken, from, to, rank));
  if (row === -1) return null;
  rows[row]?.push({from, to});
  return {glyph, row, label: null};
}

function driveAway(row: Row<Taken>, from: number, to: number, salience: number): boolean {
  const met = row.filter((taken) => taken.from < to && from < taken.to);
  if (!met.every(({labelOf}) => labelOf && labelOf.glyph.event.salience < salience)) return false;
  for (const taken of met) {
    if (taken.labelOf) taken.labelOf.label = null;
    row.splice(row.indexOf(taken), 1);
  }
  return true;
}

/** Put a count beside what could not be drawn; what stands in its way is counted too. */
function withCrowds(rows: Row<Taken>[], placed: Placed[], left: readonly Glyph[], room: Room): Crowd[] {
  const crowds: Crowd[] = [];
  for (const members of groupNear(left, room.crowds, room)) {
    const [one] = members;
    const alone = one && members.length === 1 && putAlone(rows, one, OVER_ALL);
    if (alone) {
      placed.push(alone);
      continue;
    }
    const crowd = seat(rows, placed, members, room);
    crowds.push(crowd);
    rows[crowd.row]?.push({from: crowd.from - 1, to: crowd.to + 1});
  }
  return mergeTouching(crowds);
}

/** Crowds of one row that meet are one. */
function mergeTouching(crowds: readonly Crowd[]): Crowd[] {
  const merged: Crowd[] = [];
  for (const crowd of [...crowds].sort((a, b) => a.row - b.row || a.from - b.from)) {
    const last = merged.at(-1);
    if (!last || last.row !== crowd.row || last.to + 1 < crowd.from) merged.push({...crowd});
    else {
      last.to = Math.max(last.to, crowd.to);
      last.members = [...last.members, ...crowd.members];
    }
  }
  return merged;
}

/** Runs of marks that lie near each other, at most `most` of them. */
function groupNear(left: readonly Glyph[], most: number, {low, high, blocked}: Room): Glyph[][] {
  const place = ({from}: Glyph) => Math.max(from, low);
  const sorted = [...left].sort((a, b) => place(a) - place(b));
  const distance = Math.max(CLUSTER_PX, (high - low) / Math.max(1, most));
  const groups: Glyph[][] = [];
  let edge = -Infinity;
  for (const glyph of sorted) {
    const group = groups.at(-1);
    const parted = blocked.some((gap) => gap.from < place(glyph) && gap.from > edge);
    if (group && !parted && place(glyph) - edge < distance) group.push(glyph);
    else {
      groups.push([glyph]);
      edge = place(glyph);
    }
  }
  return groups;
}

/** How wide the pill of a count is. */
function pillWidth(count: number): number {
  return 17 + 7.5 * String(count).length;
}

/** Widths of a pill, the best first: an event alone is named as far as there is room, and has its kind's sign. */
function pillWidths(members: readonly Glyph[], {labels}: Room): number[] {
  const [one] = members;
  if (!one || members.length > 1) return [pillWidth(members.length)];
  const {headline} = one.event;
  const named = LONE_PX.map((most) => PILL_SIGN_PX + widthOf(clip(headline, PILL_PX, most), PILL_PX));
  return labels ? [...named, pillWidth(1)] : [pillWidth(1)];
}

/** A free place near the middle of its members, or else one made free. */
function seat(rows: Row<Taken>[], placed: Placed[], members: Glyph[], room: Room): Crowd {
  const low = Math.max(room.low, members[members.length >> 1]?.from ?? 0);
  for (const width of pillWidths(members, room)) {
    for (const shift of [0, 12, -12, 20, -20, 30, -30]) {
      const from = clear(low + shift, width, low + width / 2, room);
      const row = rows.findLastIndex((taken) => isFree(taken, from - 1, from + width + 1));
      if (row !== -1) return {from, to: from + width, row, members};
    }
  }
  const centre = low + pillWidth(members.length) / 2;
  // Room for one more digit, since what is driven away is counted with it.
  const wider = pillWidth(members.length + 9);
  const from = clear(centre - wider / 2, wider, centre, room);
  return unseat(rows, placed, members, {from, to: from + wider}, room);
}

/** The nearest start of a stretch of this width that keeps to the plot and, on its side, out of the gaps. */
function clear(start: number, width: number, centre: number, {low, high, blocked}: Room): number {
  let from = clamp(start, low, high - width);
  for (const gap of blocked) {
    if (from >= gap.to || from + width <= gap.from) continue;
    from = centre - width / 2 < (gap.from + gap.to) / 2 ? gap.from - width : gap.to;
  }
  return from;
}

/** Clear a place in the row where the least is lost. Crowds stay: they are marks that nothing owns. */
function unseat(rows: Row<Taken>[], placed: Placed[], members: Glyph[], at: Extent, room: Room): Crowd {
  const row = cheapestRow(placed, at, room);
  const meets = (other: Extent) => other.from - 2 < at.to + 1 && at.from - 1 < other.to + 2;
  const out = placed.filter((p) => p.row === row && (meets(p.glyph) || meets(labelExtent(p))));
  for (const p of out) {
    if (!meets(p.glyph)) p.label = null;
    else placed.splice(placed.indexOf(p), 1);
  }
  const driven = out.filter((p) => meets(p.glyph)).map(({glyph}) => glyph);
  const all = [...members, ...driven];
  const taken = rows[row] ?? [];
  rows[row] = taken.filter(({from, to}) => !(from < at.to + 1 && at.from - 1 < to));
  return {...at, row, members: all};
}

function labelExtent({label}: Placed): Extent {
  return label ? {from: label.from, to: label.from + label.width + AFTER_PX} : {from: -1e9, to: -1e9};
}

function cheapestRow(placed: readonly Placed[], at: Extent, room: Room): number {
  const cost = Array.from({length: room.rows}, () => 0);
  for (const {glyph, row} of placed) {
    if (glyph.from - 2 >= at.to + 1 || at.from - 1 >= glyph.to + 2) continue;
    cost[row] = (cost[row] ?? 0) + (room.pinned(glyph.event.id) ? 1000 : 4 ** glyph.event.salience);
  }
  return cost.lastIndexOf(Math.min(...cost));
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
