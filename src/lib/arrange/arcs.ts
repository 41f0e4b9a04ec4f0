/** Connections as arcs between marks, those of one theme bundled, the lit ones last so that they lie on top. */
import type {Connection} from '../types';
import type {Arc, Box, Orientation} from './scene';

/** More arcs than this are a thicket. */
const MOST_ARCS = 24;

/** Where an event is drawn, or the cluster that counts it. */
export type Locate = (id: string) => Box | null;

/**
 * Arcs for the connections both ends of which are drawn.
 *
 * @param isLit  Asked for: by theme, or by the event at one of its ends.
 */
export function arcsOf(
  connections: readonly Connection[],
  locate: Locate,
  isLit: (connection: Connection) => boolean,
  orientation: Orientation,
): Arc[] {
  const arcs: Arc[] = [];
  const sorted = [...connections.entries()].sort(
    ([i, a], [j, b]) => Number(isLit(b)) - Number(isLit(a)) || i - j,
  );
  for (const [i, connection] of sorted) {
    if (arcs.length >= MOST_ARCS) break;
    // On a narrow picture faint arcs would only stand in the way.
    if (orientation === 'down' && !isLit(connection)) break;
    const [a, b] = [locate(connection.source), locate(connection.target)];
    if (!a || !b) continue;
    const {theme, source, target} = connection;
    const d = orientation === 'down' ? curveDown(a, b) : curveAcross(a, b);
    arcs.push({key: `${i}`, theme, source, target, d, lit: isLit(connection)});
  }
  return arcs.reverse();
}

/** Over the marks, higher the farther it goes; between rows of lanes straight down. */
function curveAcross(a: Box, b: Box): string {
  const [x0, y0] = [startOf(a), round(a.y + a.h / 2)];
  const [x1, y1] = [startOf(b), round(b.y + b.h / 2)];
  const rise = Math.min(90, 14 + Math.abs(x1 - x0) * 0.1);
  const top = round(Math.max(-10, Math.min(y0, y1) - rise));
  const reach = round((x1 - x0) * 0.28);
  return `M${x0} ${y0}C${x0 + reach} ${top} ${x1 - reach} ${top} ${x1} ${y1}`;
}

/** The middle of a dot, the beginning of a bar. */
function startOf({x, w}: Box): number {
  return round(x + Math.min(w / 2, 8));
}

function curveDown(a: Box, b: Box): string {
  const [x0, y0] = [round(a.x), round(a.y + a.h / 2)];
  const [x1, y1] = [round(b.x), round(b.y + b.h / 2)];
  const left = round(Math.max(6, Math.min(x0, x1) - 14 - Math.abs(y1 - y0) * 0.03));
  return `M${x0} ${y0}C${left} ${y0} ${left} ${y1} ${x1} ${y1}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
