/** The scale of a view: time ⇄ pixels along the main axis. */
import type {Span} from '../calendar/span';
import {densityOf, positionOf, timeAt, type Gaps} from './warp';

export interface TimeScale {
  domain: Span;
  /** CSS pixels along the main axis. */
  range: readonly [number, number];
  gaps: Gaps;
  /** Pixels to a millisecond outside the gaps. */
  k: number;
  /** UTC milliseconds → pixels; any time, also outside the domain. */
  x(ms: number): number;
  /** Pixels → UTC milliseconds. */
  invert(px: number): number;
}

/**
 * A scale from a span of time to a stretch of pixels, with gaps cut out.
 *
 *     const {x, invert} = scaleTime({start: 0, end: 1000}, [0, 500], []);
 *     x(100)         // 50
 *     invert(50)     // 100
 *
 * Law: `invert(x(t)) = t` for every t, across gaps too; `x` rises strictly.
 */
export function scaleTime(domain: Span, range: readonly [number, number], gaps: Gaps): TimeScale {
  const k = densityOf(gaps, domain, range[1] - range[0]);
  if (gaps.length === 0) {
    return {
      domain,
      range,
      gaps,
      k,
      x: (ms) => range[0] + (ms - domain.start) * k,
      invert: (px) => domain.start + (px - range[0]) / k,
    };
  }
  const origin = positionOf(gaps, domain.start, k) - range[0];
  return {
    domain,
    range,
    gaps,
    k,
    x: (ms) => positionOf(gaps, ms, k) - origin,
    invert: (px) => timeAt(gaps, px + origin, k),
  };
}
