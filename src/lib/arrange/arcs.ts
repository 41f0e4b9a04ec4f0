/**
 * Connections as arcs between marks. Those of one theme run together through one point, so that a theme is read
 * as one thread; the lit ones come last, so that they lie on top.
 */
import type {Connection} from '../types';
import {ROW_PX} from './rows';
import type {Arc, Box, LaneBox, Orientation} from './scene';

/** More arcs than this are a thicket. */
const MOST_ARCS = 24;
/** Between the threads of two themes, and between two arcs that leave one mark, in CSS pixels. */
const THREAD_PX = 11;
const END_PX = 3.5;

/** Where an event is drawn; null if it is not. */
export type Locate = (id: string) => Box | null;

/** How the plot lies under the arcs. */
export interface Ground {
  orientation: Orientation;
  /** Episodes lie below each other, and arcs run from row to row. */
  aligned: boolean;
  /** Cut-out time; threads cross it in its middle. */
  gaps: readonly Box[];
  /** Threads keep to it. */
  plot: Box;
  lanes: readonly LaneBox[];
}

interface Spot {
  x: number;
  y: number;
}

/** The end of an arc, and how far its mark reaches over and under it. */
interface End extends Spot {
  reach: number;
}

interface Drawn {
  key: string;
  connection: Connection;
  lit: boolean;
  from: End;
  to: End;
}

/**
 * Arcs for the connections both ends of which are drawn.
 *
 * @param isLit  Asked for: by theme, or by the event at one of its ends.
 */
export function arcsOf(
  connections: readonly Connection[],
  locate: Locate,
  isLit: (connection: Connection) => boolean,
  ground: Ground,
): Arc[] {
  const down = ground.orientation === 'down';
  const found = connections.flatMap((connection, i) => {
    const lit = isLit(connection);
    // On a narrow picture faint arcs would only stand in the way.
    if (down && !lit) return [];
    const [a, b] = [locate(connection.source), locate(connection.target)];
    return a && b ? [{key: String(i), connection, lit, from: spotOf(a, down), to: spotOf(b, down)}] : [];
  });
  const drawn = [...found.filter(({lit}) => lit), ...found.filter(({lit}) => !lit)].slice(0, MOST_ARCS);
  spreadEnds(drawn, down ? 'y' : 'x');
  const threads = down ? new Map<string, Spot>() : threadsOf(drawn, ground);
  return drawn.reverse().map(({key, connection: {theme, source, target}, lit, from, to}) => {
    const d = down ? besides(from, to) : through(from, threads.get(theme) ?? from, to, ground.aligned);
    return {key, theme, source, target, d, lit};
  });
}

/** The middle of a dot, the sign of a bar; of a picture that runs down, the side that is free of labels. */
function spotOf({x, y, w, h}: Box, down: boolean): End {
  if (down) return {x, y: y + Math.min(h / 2, 8), reach: 0};
  return {x: x + Math.min(w / 2, 8), y: y + h / 2, reach: h / 2};
}

/** Arcs that leave one mark do not lie on each other. */
function spreadEnds(drawn: readonly Drawn[], along: 'x' | 'y'): void {
  const ends = new Map<string, Spot[]>();
  for (const {connection, from, to} of drawn) {
    for (const [id, spot] of [[connection.source, from] as const, [connection.target, to] as const])
      ends.set(id, [...(ends.get(id) ?? []), spot]);
  }
  for (const spots of ends.values()) {
    const step = Math.min(END_PX, 14 / spots.length);
    for (const [i, spot] of spots.entries()) spot[along] += (i - (spots.length - 1) / 2) * step;
  }
}

/**
 * Where each theme's arcs run together: amid their ends, in the gap between them if there is one; apart from each
 * other, and between two rows, so that a thread runs over no label.
 */
function threadsOf(drawn: readonly Drawn[], ground: Ground): Map<string, Spot> {
  const {aligned, gaps} = ground;
  const themes = new Map<string, Spot[]>();
  for (const {connection, from, to} of drawn) {
    const gap = aligned ? undefined : gaps.find(({x}) => x > from.x === x < to.x);
    const x = gap ? gap.x + gap.w / 2 : (from.x + to.x) / 2;
    const own = themes.get(connection.theme) ?? [];
    own.push({x, y: (from.y + to.y) / 2});
    themes.set(connection.theme, own);
  }
  const along = aligned ? 'x' : 'y';
  const free = aligned ? columnsOf(ground.plot) : linesOf(ground.lanes);
  const threads = [...themes].map(([theme, spots]) => ({theme, spot: middleOf(spots)}));
  for (const {spot} of threads.sort((a, b) => a.spot[along] - b.spot[along]))
    spot[along] = takeNearest(free, spot[along]);
  return new Map(threads.map(({theme, spot}) => [theme, spot]));
}

function columnsOf({x, w}: Box): number[] {
  return Array.from({length: Math.floor(w / THREAD_PX)}, (_, i) => x + (i + 0.5) * THREAD_PX);
}

/** Between the rows of each lane, where they are apart. */
function linesOf(lanes: readonly LaneBox[]): number[] {
  return lanes.flatMap(({y, h, rows}) => {
    const pitch = Math.min(ROW_PX, h / rows);
    const first = y + (h - rows * pitch) / 2;
    return Array.from({length: rows}, (_, i) => first + i * pitch);
  });
}

/** The nearest that is free, and free no more; the place itself where all are taken. */
function takeNearest(free: number[], place: number): number {
  let best = 0;
  for (const [i, at] of free.entries())
    if (Math.abs(at - place) < Math.abs((free[best] ?? 0) - place)) best = i;
  return free.splice(best, 1)[0] ?? place;
}

function middleOf(spots: readonly Spot[]): Spot {
  const mean = (of: (spot: Spot) => number) => spots.reduce((sum, spot) => sum + of(spot), 0) / spots.length;
  return {x: mean(({x}) => x), y: mean(({y}) => y)};
}

/**
 * From one mark to the thread and on to the other. It leaves a mark upright, so that it does not run over the
 * label beside it, and is level in the thread; between rows of lanes it is upright there too.
 */
function through(from: End, by: Spot, to: End, upright: boolean): string {
  const [a, b] = [edgeTowards(from, by), edgeTowards(to, by)];
  if (upright) {
    const [up, down] = [(a.y + by.y) / 2, (by.y + b.y) / 2];
    return `M${at(a.x, a.y)}C${at(a.x, up)} ${at(by.x, up)} ${at(by.x, by.y)}C${at(by.x, down)} ${at(b.x, down)} ${at(b.x, b.y)}`;
  }
  const [p, q] = [by.x + (a.x - by.x) * 0.7, by.x + (b.x - by.x) * 0.7];
  return `M${at(a.x, a.y)}C${at(a.x, by.y)} ${at(p, by.y)} ${at(by.x, by.y)}C${at(q, by.y)} ${at(b.x, by.y)} ${at(b.x, b.y)}`;
}

function edgeTowards({x, y, reach}: End, {y: aim}: Spot): Spot {
  return {x, y: y + Math.max(-reach, Math.min(reach, aim - y))};
}

/** Of a picture that runs down: at the left of the marks, where no label is. */
function besides(from: Spot, to: Spot): string {
  const left = Math.max(6, Math.min(from.x, to.x) - 14 - Math.abs(to.y - from.y) * 0.03);
  return `M${at(from.x, from.y)}C${at(left, from.y)} ${at(left, to.y)} ${at(to.x, to.y)}`;
}

function at(x: number, y: number): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
