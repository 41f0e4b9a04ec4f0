/** How near a spot is to a line of the picture. */
import type {Spot} from './gestures';

/** Straight pieces that stand for a curve. */
const PIECES = 16;
const PARTS = /[A-Z]|-?\d+(?:\.\d+)?/gu;

/**
 * Pixels from a spot to path data of absolute commands (M, L, H, V, Q, C).
 *
 *     distanceToPath('M0 0L10 0', {x: 5, y: 3})     // 3
 *
 * @returns  Infinity if there is nothing to be near to.
 */
export function distanceToPath(d: string, spot: Spot): number {
  const points = pointsOf(d);
  let least = Infinity;
  for (const [i, b] of points.entries()) {
    const a = points[i - 1];
    if (a) least = Math.min(least, distanceToPiece(a, b, spot));
  }
  return least;
}

function distanceToPiece(a: Spot, b: Spot, {x, y}: Spot): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  const part = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / square));
  return Math.hypot(a.x + part * dx - x, a.y + part * dy - y);
}

function pointsOf(d: string): Spot[] {
  const points: Spot[] = [];
  let command = '';
  let numbers: number[] = [];
  const flush = () => {
    const from = points.at(-1) ?? {x: 0, y: 0};
    if (command === 'H') points.push({x: numbers[0] ?? 0, y: from.y});
    else if (command === 'V') points.push({x: from.x, y: numbers[0] ?? 0});
    else if (command !== '' && command !== 'Z') points.push(...bend([from, ...pairs(numbers)], command));
    numbers = [];
  };
  for (const [part] of d.matchAll(PARTS)) {
    if (/[A-Z]/u.test(part)) {
      flush();
      command = part;
    } else numbers.push(Number(part));
  }
  flush();
  return points;
}

/** By de Casteljau's construction, whatever the degree. */
function bend(control: readonly Spot[], command: string): Spot[] {
  if (command === 'M' || command === 'L') return control.slice(1);
  return Array.from({length: PIECES}, (_, i) => {
    const part = (i + 1) / PIECES;
    let row = control;
    while (row.length > 1) {
      row = row.slice(1).map((b, j) => {
        const a = row[j] ?? b;
        return {x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part};
      });
    }
    return row[0] ?? {x: 0, y: 0};
  });
}

function pairs(numbers: readonly number[]): Spot[] {
  return Array.from({length: numbers.length >> 1}, (_, i) => ({
    x: numbers[2 * i] ?? 0,
    y: numbers[2 * i + 1] ?? 0,
  }));
}
