/** Labels of a picture that runs down: one column beside the lanes, each as near its mark as there is room. */
import {apart, type Wanted} from './apart';
import type {Label, Mark} from './scene';
import {clip, LABEL_PX, widthOf, wrap} from './text';

/** Height of a label with the space under it, and of a second line. */
const LINE_PX = 21;
export const SECOND_LINE_PX = 16;
/** How far a label may stand from its mark; with a second line, how far it may be pushed. */
const FARTHEST_PX = 66;
/** From the lanes to the labels: room for the leaders. */
const LEADER_PX = 16;

/** The column of labels, in CSS pixels. */
export interface Column {
  x: number;
  width: number;
  /** Under the heads of the lanes, which lie over all. */
  top: number;
  bottom: number;
  /** Heights of lines that are taken by something else. */
  blocked: readonly number[];
}

interface Line extends Wanted {
  mark: Mark;
  /** The words that need a second line, or else a cut. */
  long: boolean;
}

/**
 * Labels for marks, the most salient first; a mark whose neighbours took all the room near it gets none. A headline
 * too long for the column goes on in a second line where its neighbours can make room; no two leaders cross but at
 * a line that is blocked.
 *
 * @param most  Most labels.
 */
export function labelsBeside(marks: readonly Mark[], column: Column, most: number): Label[] {
  const {x, width, top, bottom, blocked} = column;
  const letters = width - LEADER_PX - 4;
  const edges = [top, ...[...blocked].sort((a, b) => a - b), bottom];
  return seated(marks, column, most, letters).flatMap((lines, i) => {
    const low = (edges[i] ?? top) + (i > 0 ? LINE_PX / 2 : 0);
    const high = (edges[i + 1] ?? bottom) - (i < edges.length - 2 ? LINE_PX / 2 : 0);
    const tops = lengthened(lines, low, high);
    return lines.map((line, j) => labelOf(line, tops[j] ?? low, x, letters));
  });
}

/** The marks that have room for a line, by the stretch between blocked lines that they found it in, in order of time. */
function seated(marks: readonly Mark[], column: Column, most: number, letters: number): Line[][] {
  const {top, blocked} = column;
  const taken: number[] = [...blocked];
  const parts: Line[][] = Array.from({length: blocked.length + 1}, () => []);
  for (const mark of bySalience(marks)) {
    if (taken.length - blocked.length >= most) break;
    const middle = middleOf(mark, top);
    const at = nearest(taken, middle, column);
    if (at === null) continue;
    taken.push(at);
    const long = widthOf(mark.event.headline, LABEL_PX) > letters;
    parts[blocked.filter((line) => line < at).length]?.push({mark, want: middle, height: LINE_PX, long});
  }
  return parts.map((lines) => lines.sort((a, b) => a.want - b.want));
}

function bySalience(marks: readonly Mark[]): Mark[] {
  return [...marks].sort(
    (a, b) => Number(b.lit) - Number(a.lit) || b.event.salience - a.event.salience || a.y - b.y,
  );
}

function middleOf({shape, y, h}: Mark, top: number): number {
  return shape === 'bar' ? Math.max(y, top) + Math.min(h, LINE_PX) / 2 : y + h / 2;
}

/** Second lines for those that lack letters, the most salient first, as long as none is pushed too far. */
function lengthened(lines: readonly Line[], low: number, high: number): number[] {
  let tops = apart(lines, low, high);
  for (const mark of bySalience(lines.map((line) => line.mark))) {
    const line = lines.find((each) => each.mark === mark);
    if (!line?.long) continue;
    line.height += SECOND_LINE_PX;
    const next = apart(lines, low, high);
    if (fits(lines, next, low, high)) tops = next;
    else line.height -= SECOND_LINE_PX;
  }
  return tops;
}

function fits(lines: readonly Line[], tops: readonly number[], low: number, high: number): boolean {
  return lines.every(({want, height}, i) => {
    const top = tops[i] ?? 0;
    return top >= low && top + height <= high && Math.abs(top + height / 2 - want) <= FARTHEST_PX;
  });
}

function labelOf({mark, want, height}: Line, top: number, x: number, letters: number): Label {
  const left = x + LEADER_PX;
  const {headline, salience} = mark.event;
  const [text, more] =
    height > LINE_PX ? wrap(headline, LABEL_PX, letters) : [clip(headline, LABEL_PX, letters), ''];
  return {
    key: mark.key,
    text,
    ...(more ? {more} : {}),
    x: left,
    y: top,
    w: Math.max(widthOf(text, LABEL_PX), widthOf(more, LABEL_PX)),
    h: height,
    hue: mark.hue,
    salience,
    lane: mark.lane,
    lit: mark.lit,
    inside: false,
    leader: leaderOf(mark, want, x, left - 3, top + height / 2),
  };
}

/** The free line nearest to a height. */
function nearest(taken: readonly number[], middle: number, {top, bottom}: Column): number | null {
  for (let shift = 0; shift <= FARTHEST_PX; shift += 3) {
    for (const at of [middle + shift, middle - shift]) {
      if (at < top + LINE_PX / 2 || at > bottom - LINE_PX / 2) continue;
      if (taken.every((line) => Math.abs(line - at) >= LINE_PX)) return at;
    }
  }
  return null;
}

function leaderOf(mark: Mark, middle: number, edge: number, end: number, at: number): string {
  const [from, y, to] = [mark.x + mark.w + 2, middle, at].map((v) => Math.round(v * 10) / 10);
  return `M${from} ${y}H${edge}L${end} ${to}`;
}
