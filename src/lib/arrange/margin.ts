/** Labels of a picture that runs down: one column beside the lanes, each as near its mark as there is room. */
import type {Label, Mark} from './scene';
import {clip, LABEL_PX, widthOf} from './text';

/** Height of a label with the space under it. */
const LINE_PX = 21;
/** How far a label may stand from its mark. */
const FARTHEST_PX = 66;
/** From the lanes to the labels: room for the leaders. */
const LEADER_PX = 16;

/** The column of labels, in CSS pixels. */
export interface Column {
  x: number;
  width: number;
  bottom: number;
  /** Heights of lines that are taken by something else. */
  blocked: readonly number[];
}

/**
 * Labels for marks, the most salient first; a mark whose neighbours took all the room near it gets none.
 *
 * @param most  Most labels.
 */
export function labelsBeside(
  marks: readonly Mark[],
  {x, width, bottom, blocked}: Column,
  most: number,
): Label[] {
  const taken: number[] = [...blocked];
  const labels: Label[] = [];
  const left = x + LEADER_PX;
  const sorted = [...marks].sort(
    (a, b) => Number(b.lit) - Number(a.lit) || b.event.salience - a.event.salience || a.y - b.y,
  );
  for (const mark of sorted) {
    if (labels.length >= most) break;
    const middle =
      mark.shape === 'bar' ? Math.max(mark.y, 0) + Math.min(mark.h, LINE_PX) / 2 : mark.y + mark.h / 2;
    const at = nearest(taken, middle, bottom);
    if (at === null) continue;
    taken.push(at);
    const text = clip(mark.event.headline, LABEL_PX, width - LEADER_PX - 4);
    labels.push({
      key: mark.key,
      text,
      x: left,
      y: at - LINE_PX / 2,
      w: widthOf(text, LABEL_PX),
      h: LINE_PX,
      hue: mark.hue,
      salience: mark.event.salience,
      lane: mark.lane,
      lit: mark.lit,
      inside: false,
      leader: leaderOf(mark, middle, x, left - 3, at),
    });
  }
  return labels;
}

/** The free line nearest to a height. */
function nearest(taken: readonly number[], middle: number, bottom: number): number | null {
  for (let shift = 0; shift <= FARTHEST_PX; shift += 3) {
    for (const at of [middle + shift, middle - shift]) {
      if (at < LINE_PX / 2 || at > bottom - LINE_PX / 2) continue;
      if (taken.every((line) => Math.abs(line - at) >= LINE_PX)) return at;
    }
  }
  return null;
}

function leaderOf(mark: Mark, middle: number, edge: number, end: number, at: number): string {
  const [from, y, to] = [mark.x + mark.w + 2, middle, at].map((v) => Math.round(v * 10) / 10);
  return `M${from} ${y}H${edge}L${end} ${to}`;
}
