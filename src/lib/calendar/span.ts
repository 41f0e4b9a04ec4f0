/** A half-open extent of civil time, `start <= t < end`, in UTC milliseconds; ±Infinity where open. */
export interface Span {
  start: number;
  end: number;
}
