/**
 * Connections as arcs between marks. Those of one theme run together through one point, so that a theme is read
 * as one thread; the lit ones come last, so that they lie on top.
 */
import type {Connection} from '../types';
import type {Arc, Box, Orientation} from './scene';

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
}

interface Spot {
  x: number;
  y: number;
}

interface Drawn {
  key: string;
  connection: Connection;
  lit: boolean;
  from: Spot;
  to: Spot;
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
  spreadEnds(drawn);
  const threads = down ? new Map<string, Spot>() : threadsOf(drawn, ground);
  return drawn.reverse().map(({key, connection: {theme, source, target}, lit, from, to}) => {
    const d = down ? besides(from, to) : through(from, threads.get(theme) ?? from, to, ground.aligned);
    return {key, theme, source, target, d, lit};
  });
}

/** The middle of a dot, the sign of a bar; of a picture that runs down, the side that is free of labels. */
function spotOf({x, y, w, h}: Box, down: boolean): Spot {
  return down ? {x, y: y + Math.min(h / 2, 8)} : {x: x + Math.min(w / 2, 8), y: y + h / 2};
}

/** Arcs that leave one mark do not lie on each other. */
function spreadEnds(drawn: readonly Drawn[]): void {
  const ends = new Map<string, Spot[]>();
  for (const {connection, from, to} of drawn) {
    for (const [id, spot] of [[connection.source, from] as const, [connection.target, to] as const])
      ends.set(id, [...(ends.get(id) ?? []), spot]);
  }
  for (const spots of ends.values()) {
    const step = Math.min(END_PX, 14 / spots.length);
    for (const [i, spot] of spots.entries()) spot.y += (i - (spots.length - 1) / 2) * step;
  }
}

/** Where each theme's arcs run together: amid their ends, in the gap between them if there is one, apart. */
function threadsOf(drawn: readonly Drawn[], {aligned, gaps, plot}: Ground): Map<string, Spot> {
  const themes = new Map<string, Spot[]>();
  for (const {connection, from, to} of drawn) {
    const gap = aligned ? undefined : gaps.find(({x}) => x > from.x === x < to.x);
    const x = gap ? gap.x + gap.w / 2 : (from.x + to.x) / 2;
    const own = themes.get(connection.theme) ?? [];
    own.push({x, y: (from.y + to.y) / 2});
    themes.set(connection.theme, own);
  }
  const along = aligned ? 'x' : 'y';
  const threads = [...themes]
    .map(([theme, spots]) => ({theme, spot: middleOf(spots)}))
    .sort((a, b) => a.spot[along] - b.spot[along]);
  const [low, length] = aligned ? [plot.x, plot.w] : [plot.y, plot.h];
  const step = Math.min(THREAD_PX, length / (threads.length + 1));
  let edge = low;
  for (const [i, {spot}] of threads.entries()) {
    const last = low + length - (threads.length - i) * step;
    spot[along] = Math.min(Math.max(spot[along], edge + step), Math.max(last, edge + step));
    edge = spot[along];
  }
  return new Map(threads.map(({theme, spot}) => [theme, spot]));
}

function middleOf(spots: readonly Spot[]): Spot {
  const mean = (of: (spot: Spot) => number) => spots.reduce((sum, spot) => sum + of(spot), 0) / spots.length;
  return {x: mean(({x}) => x), y: mean(({y}) => y)};
}

/** From one mark to the thread and on to the other: level as it passes, or upright between rows of lanes. */
function through(from: Spot, by: Spot, to: Spot, upright: boolean): string {
  const half = (a: Spot, b: Spot) => {
    if (upright) return `C${at(a.x, (a.y + b.y) / 2)} ${at(b.x, (a.y + b.y) / 2)} ${at(b.x, b.y)}`;
    return `C${at((a.x + b.x) / 2, a.y)} ${at((a.x + b.x) / 2, b.y)} ${at(b.x, b.y)}`;
  };
  return `M${at(from.x, from.y)}${half(from, by)}${half(by, to)}`;
}

/** Of a picture that runs down: at the left of the marks, where no label is. */
function besides(from: Spot, to: Spot): string {
  const left = Math.max(6, Math.min(from.x, to.x) - 14 - Math.abs(to.y - from.y) * 0.03);
  return `M${at(from.x, from.y)}C${at(left, from.y)} ${at(left, to.y)} ${at(to.x, to.y)}`;
}

function at(x: number, y: number): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
