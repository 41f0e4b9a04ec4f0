/** The legend as part of a picture that leaves the page; it has nothing to click, so only what stays true there. */
import {widthOf} from '../../arrange';
import type {Lang} from '../../types';
import {kindEntries, LEGEND_PX, shapeEntries, type LegendEntry} from '../legend';
import {node, type DrawnNode} from '../node';

const FONT_PX = 12;
const ROW_PX = 24;
/** Between a shape and its word, and between a word and the next shape. */
const GAP_PX = {word: 6, next: 20};

/**
 * The legend, in as many rows as it needs: shapes, and below them the signs of kinds.
 *
 * @param width       CSS pixels.
 * @param isEpidemic  Whether the kinds go by the names of an epidemic.
 * @returns           The drawing, its top left corner at the origin, and its height.
 */
export function legendNode(
  lang: Lang,
  uid: string,
  width: number,
  isEpidemic: boolean,
): {drawn: DrawnNode; height: number} {
  const shapes = rowsOf(shapeEntries(lang, uid), width);
  const kinds = rowsOf(kindEntries(lang, isEpidemic), width);
  const rows = [...shapes, ...kinds];
  const items = rows.flatMap((row, i) => row.map(({entry, x}) => itemNode(entry, x, i * ROW_PX)));
  return {drawn: node('g', 'legend', {class: 'bn-hn'}, items), height: rows.length * ROW_PX};
}

type Row = {entry: LegendEntry; x: number}[];

function rowsOf(entries: readonly LegendEntry[], width: number): Row[] {
  const rows: Row[] = [];
  let x = Infinity;
  for (const entry of entries) {
    const wide = entry.width + GAP_PX.word + widthOf(entry.word, FONT_PX);
    if (x + wide > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({entry, x});
    x += wide + GAP_PX.next;
  }
  return rows;
}

function itemNode({key, word, width, drawn}: LegendEntry, x: number, y: number): DrawnNode {
  const shift = (ROW_PX - LEGEND_PX) / 2;
  return node('g', key, {transform: `translate(${x} ${y + shift})`}, [
    drawn,
    node('text', 'word', {class: 'bn-note', x: width + GAP_PX.word, y: LEGEND_PX / 2}, word),
  ]);
}
