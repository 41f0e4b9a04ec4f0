/** Labels cut short, once everything has its place: they say the whole where nothing stands in the way. */
import {AFTER_PX, type Placed, type Room, type Taken} from './room';
import type {Row} from './rows';
import {LABEL_PX, widthOf} from './text';

/** No headline is written further, in CSS pixels. */
const LONGEST_PX = 32 * LABEL_PX;
/** Kept free before the end of a bar. */
const INSIDE_PX = 6;

/**
 * Write out what was cut, where the row has room for the whole of it; labels before their mark grow towards the
 * start. Never a part of it: letters that come and go while a reader zooms are worse than an ellipsis, and are set
 * anew in every frame.
 *
 * Law: nothing moves but the far end of a label, and what was apart stays apart.
 */
export function lengthen(rows: readonly Row<Taken>[], placed: readonly Placed[], room: Room): void {
  for (const one of placed) {
    const {glyph, label} = one;
    const {headline} = glyph.event;
    const row = rows[one.row];
    const own = row?.find(({labelOf}) => labelOf === one);
    if (!label || !row || !own || label.text === headline) continue;
    const width = widthOf(headline, LABEL_PX);
    const before = label.from < glyph.from;
    const others = [...row, ...room.blocked].filter((taken) => taken !== own);
    const from = before ? label.from + label.width - width : label.from;
    const fits = before
      ? from >= startOf(label.from, others, room)
      : from + width <= endOf(one, others, room);
    if (width > LONGEST_PX || !fits) continue;
    one.label = {from, width, text: headline};
    own.from = Math.min(own.from, from - 2);
    own.to = Math.max(own.to, from + width + AFTER_PX);
  }
}

/** Where the room before a label begins. */
function startOf(from: number, others: readonly {to: number; from: number}[], {low}: Room): number {
  return others.reduce((least, {from: start, to}) => (start < from ? Math.max(least, to + 2) : least), low);
}

/** Where the room after a label's start ends; a label in a bar ends with it. */
function endOf({glyph, label}: Placed, others: readonly {from: number}[], {high}: Room): number {
  const from = label?.from ?? 0;
  if (from < glyph.to) return Math.min(glyph.to, high) - INSIDE_PX;
  return others.reduce(
    (most, {from: start}) => (start > from ? Math.min(most, start - AFTER_PX) : most),
    high,
  );
}
