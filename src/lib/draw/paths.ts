/** Outlines of marks as path data, in chart space. */
import type {EndKind, Mark, Orientation} from '../arrange';

/** Writes a point given along and across the axis of time. */
type Point = (along: number, across: number) => string;

const across: Point = (u, v) => `${round(u)} ${round(v)}`;
const down: Point = (u, v) => `${round(v)} ${round(u)}`;

/**
 * The body of a bar or a tick, its start at the origin: put it in place with `translate(x y)`.
 */
export function markPath(
  mark: Pick<Mark, 'shape' | 'fill' | 'w' | 'h' | 'startEnd' | 'endEnd'>,
  orientation: Orientation,
): string {
  const p = orientation === 'down' ? down : across;
  const [length, thick] = orientation === 'down' ? [mark.h, mark.w] : [mark.w, mark.h];
  if (mark.shape === 'tick') return box(length / 2 - 1.5, 0, length / 2 + 1.5, thick, p);
  if (mark.fill === 'hollow' && mark.endEnd === 'fade') {
    return `M${p(length, 0)}L${p(0, 0)}L${p(0, thick)}L${p(length, thick)}`;
  }
  return bar(length, thick, radius(mark.startEnd, length, thick), radius(mark.endEnd, length, thick), p);
}

/**
 * Known bounds of many marks as one path: a line at a crisp end. One element, however many marks.
 *
 * @param kind  `crisp`: as high as the bar. `cap`: higher, so that a deadline shows without colour.
 */
export function endsPath(
  marks: readonly Pick<Mark, 'x' | 'y' | 'w' | 'h' | 'startEnd' | 'endEnd'>[],
  kind: EndKind,
  orientation: Orientation,
): string {
  const over = kind === 'cap' ? 2 : 0;
  let d = '';
  for (const {x, y, w, h, startEnd, endEnd} of marks) {
    if (orientation === 'down') {
      if (startEnd === kind) d += `M${round(x - over)} ${round(y + 1)}h${round(w + 2 * over)}`;
      if (endEnd === kind) d += `M${round(x - over)} ${round(y + h - 1)}h${round(w + 2 * over)}`;
    } else {
      if (startEnd === kind) d += `M${round(x + 1)} ${round(y - over)}v${round(h + 2 * over)}`;
      if (endEnd === kind) d += `M${round(x + w - 1)} ${round(y - over)}v${round(h + 2 * over)}`;
    }
  }
  return d;
}

/**
 * A torn edge of paper, down or across.
 *
 * @param at      Where it runs.
 * @param from    Where it begins.
 * @param length  How long it is.
 */
export function tearPath(at: number, from: number, length: number, orientation: Orientation): string {
  const p = orientation === 'down' ? down : across;
  const step = 7;
  let d = `M${p(at, from)}`;
  for (let i = 1; i * step <= length; i++) d += `L${p(at + (i % 2 ? 5 : 0), from + i * step)}`;
  return d;
}

/** The pill of a small cluster. */
export function pillPath(width: number, height: number): string {
  const r = Math.min(width, height) / 2;
  return bar(width, height, r, r, across);
}

/** About-ends are round, others nearly square. */
function radius(end: EndKind, length: number, thick: number): number {
  const most = Math.min(length, thick) / 2;
  return end === 'about' ? most : end === 'plain' ? Math.min(2, most) : 0;
}

function bar(length: number, thick: number, r0: number, r1: number, p: Point): string {
  if (r0 === 0 && r1 === 0) return box(0, 0, length, thick, p);
  const [l, t] = [length, thick];
  return (
    `M${p(r0, 0)}L${p(l - r1, 0)}Q${p(l, 0)} ${p(l, r1)}L${p(l, t - r1)}Q${p(l, t)} ${p(l - r1, t)}` +
    `L${p(r0, t)}Q${p(0, t)} ${p(0, t - r0)}L${p(0, r0)}Q${p(0, 0)} ${p(r0, 0)}Z`
  );
}

function box(u0: number, v0: number, u1: number, v1: number, p: Point): string {
  return `M${p(u0, v0)}L${p(u1, v0)}L${p(u1, v1)}L${p(u0, v1)}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
