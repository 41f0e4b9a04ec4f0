/** Binary search in a rising column. */

/**
 * The first place in `[from, to)` whose value is not below `value`; `to` if there is none.
 *
 *     lowerBound(Float64Array.of(1, 3, 3, 7), 3)     // 1
 */
export function lowerBound(
  column: Float64Array | Uint32Array,
  value: number,
  from = 0,
  to = column.length,
): number {
  let [lo, hi] = [from, to];
  while (lo < hi) {
    const middle = (lo + hi) >>> 1;
    if ((column[middle] ?? Infinity) < value) lo = middle + 1;
    else hi = middle;
  }
  return lo;
}
