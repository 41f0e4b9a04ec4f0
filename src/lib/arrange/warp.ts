/**
 * Time with stretches cut out: the arithmetic under every scale.
 *
 * Outside the gaps a millisecond is `k` pixels wide; a gap is `GAP_PX` wide whatever the zoom, and time runs
 * through it evenly, so that position ⇄ time stays one to one everywhere.
 */
import type {Span} from '../calendar/span';

/** Width of a gap on the screen, in CSS pixels. */
export const GAP_PX = 44;

/** Stretches of time that are cut out: sorted, apart from each other. */
export type Gaps = readonly Span[];

/**
 * Where a time lies, in pixels from 1970-01-01, `k` pixels to a millisecond.
 *
 *     positionOf([], 1000, 0.5)      // 500
 */
export function positionOf(gaps: Gaps, ms: number, k: number): number {
  let px = ms * k;
  for (const {start, end} of gaps) {
    if (ms <= start) break;
    const inside = Math.min(ms, end) - start;
    px += inside * (GAP_PX / (end - start) - k);
  }
  return px;
}

/** The time at a position: `timeAt(gaps, positionOf(gaps, t, k), k) === t` to floating point. */
export function timeAt(gaps: Gaps, px: number, k: number): number {
  let shift = 0;
  for (const {start, end} of gaps) {
    const from = start * k + shift;
    if (px <= from) break;
    if (px < from + GAP_PX) return start + ((px - from) / GAP_PX) * (end - start);
    shift += GAP_PX - (end - start) * k;
  }
  return (px - shift) / k;
}

/**
 * Pixels to a millisecond at which a span fills a width.
 *
 * A span that lies wholly inside a gap has no scale of its own: time runs evenly over it.
 */
export function densityOf(gaps: Gaps, span: Span, width: number): number {
  let time = span.end - span.start;
  let fixed = 0;
  for (const {start, end} of gaps) {
    const inside = Math.min(span.end, end) - Math.max(span.start, start);
    if (inside <= 0) continue;
    time -= inside;
    fixed += (inside / (end - start)) * GAP_PX;
  }
  if (time <= 0 || width <= fixed) return width / (span.end - span.start);
  return (width - fixed) / time;
}
