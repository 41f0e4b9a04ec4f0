/** What a rule's named groups say of a date. */
import {parseNumeral} from './numerals';
import type {Groups} from './rule';
import type {Anchor, Parts, Sense} from './sense';

/** Only the parts that were written. */
export function partsOf(groups: Groups): Parts {
  const parts: Parts = {};
  if (groups.year) parts.year = parseNumeral(groups.year);
  if (groups.short) parts.shortYear = parseNumeral(groups.short);
  if (groups.month) parts.month = parseNumeral(groups.month);
  const day = groups.day ?? groups.bare ?? groups.han ?? groups.figures;
  if (day) parts.day = parseNumeral(day);
  return parts;
}

export const date = (parts: Parts): Sense => ({kind: 'date', parts});

/** The parts that a word counts off in some unit; null if the table has no such word. */
export function shifted(
  table: ReadonlyMap<string, readonly [number, Anchor?]>,
  unit: 'years' | 'months' | 'quarters' | 'weeks' | 'days',
  word = '',
  more: Parts = {},
): Sense | null {
  const row = table.get(word);
  return row ? date({[unit]: row[0], ...more, ...(row[1] ? {from: row[1]} : {})}) : null;
}
