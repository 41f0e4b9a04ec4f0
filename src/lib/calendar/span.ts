/** A half-open extent of civil time, `start <= t < end`, in UTC milliseconds; ±Infinity where open. */
export interface Span {
  start: number;
  end: number;
}

/** Whether two spans share an instant. Spans that only touch do not. Symmetric. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly within `outer`. Every span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** What two spans have in common, or null. Commutative, associative, idempotent. */
export function intersect(a: Span, b: Span): Span | null {
  return overlaps(a, b) ? {start: Math.max(a.start, b.start), end: Math.min(a.end, b.end)} : null;
}

/** The shortest span that contains both. */
export function hull(a: Span, b: Span): Span {
  return {start: Math.min(a.start, b.start), end: Math.max(a.end, b.end)};
}
