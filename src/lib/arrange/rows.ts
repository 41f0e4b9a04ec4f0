/** Rows of a lane: what lies where along the axis, so that nothing is put on top of anything. */

/** Height of a row of a picture that runs across, in CSS pixels. */
export const ROW_PX = 21;

/** An extent along the main axis, in CSS pixels; `from < to`. */
export interface Extent {
  from: number;
  to: number;
}

/** A row with what was put into it. */
export type Row<T extends Extent = Extent> = T[];

/** Whether an extent meets nothing in a row. Extents that only touch do not meet. */
export function isFree(row: Row, from: number, to: number): boolean {
  for (const taken of row) if (taken.from < to && from < taken.to) return false;
  return true;
}

/**
 * The first row in which an extent is free, or -1.
 *
 *     firstFree([[{from: 0, to: 10}], []], 5, 8)     // 1
 */
export function firstFree(rows: readonly Row[], from: number, to: number): number {
  return rows.findIndex((row) => isFree(row, from, to));
}

/**
 * Shares of a whole, none larger than its need, the rest spread evenly.
 *
 *     shareOut(10, [2, 9, 9])     // [2, 4, 4]
 *
 * Law: the shares sum to `min(total, Σ needs)` but for what rounding leaves over (less than one a need).
 */
export function shareOut(total: number, needs: readonly number[], least = 0): number[] {
  const shares = needs.map(() => 0);
  const rising = needs.map((need, i) => ({need, i})).sort((a, b) => a.need - b.need);
  let left = total;
  rising.forEach(({need, i}, at) => {
    const share = Math.max(least, Math.min(need, Math.floor(left / (needs.length - at))));
    shares[i] = share;
    left -= share;
  });
  return shares;
}
