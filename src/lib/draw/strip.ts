/** The overview's picture: every event as a fine line, or as many of them as there are pixels. */
import {eventAt, type TimelineIndex, type TimeScale} from '../arrange';

/** Lines of the strip, and the height of each. */
const LINES = 6;
export const STRIP_PX = {height: 46, axis: 15, line: 4.6};
/** More events than this are drawn by pixel. */
const MOST_LINES = 1500;

/**
 * Path data for each hue.
 *
 * @param zeros  Taken from the times of each hue: its day zero, or nothing.
 */
export function stripPaths(
  index: TimelineIndex,
  scale: TimeScale,
  zeros: readonly number[],
): {hue: number; d: string}[] {
  const paths = new Map<number, string>();
  const ends = Array.from({length: LINES}, () => -Infinity);
  const stride = Math.max(1, Math.ceil(index.count / MOST_LINES));
  for (let rank = 0; rank < index.count; rank += stride) {
    const event = eventAt(index, rank);
    const hue = index.hue[rank] ?? 255;
    const zero = zeros[hue] ?? 0;
    const from = scale.x((index.start[rank] ?? 0) - zero);
    const bar = event.meaning === 'throughout' || event.meaning === 'within';
    const to = Math.min(
      scale.range[1],
      bar ? Math.max(from + 2, scale.x((index.end[rank] ?? 0) - zero)) : from + 2,
    );
    let line = ends.findIndex((end) => end <= from);
    if (line === -1) line = rank % LINES;
    ends[line] = to + 1;
    const y = round(5 + line * STRIP_PX.line);
    paths.set(
      hue,
      `${paths.get(hue) ?? ''}M${round(from)} ${y}h${round(Math.max(1.6, to - from))}v2.6H${round(from)}z`,
    );
  }
  return [...paths].map(([hue, d]) => ({hue, d}));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
