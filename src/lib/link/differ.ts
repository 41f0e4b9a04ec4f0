import {toHans} from '../script/hans';
import type {DatedEvent} from '../types';
import {AMOUNTS, FILLERS, TIMES} from './words/sameness';

/** Letters compared: what comes later is elaboration. */
const COMPARED = 64;

/** What an event was derived from; of several sentences the longest, for a title says less than its sentence. */
export function clauseOf({sources, headline}: DatedEvent): string {
  return sources.reduce((longest, {text}) => (text.length > longest.length ? text : longest), '') || headline;
}

/** The words of an event's clause without its times, amounts and places, simplified. */
export function coreWordsOf(event: DatedEvent): string {
  const text = toHans(clauseOf(event)).replace(TIMES, '').replace(AMOUNTS, '');
  const names = event.places.map(({name}) => toHans(name));
  return names
    .reduce((rest, name) => rest.replaceAll(name, ''), text)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, COMPARED);
}

/**
 * Whether two clauses say another thing in the same place: one has 防汛 where the other has 防火. What only one of
 * them has, and how each goes on at its end, contradicts nothing.
 *
 *     contradicts('召开安全生产会议', '召开乡村振兴会议')   // true
 *     contradicts('召开会议', '召开安全生产会议')           // false
 *
 * @param a         As {@link coreWordsOf} gives it; so is `b`.
 * @param withEnds  How they go on at their ends counts too: 大桥合龙 is not 大桥通车.
 */
export function contradicts(a: string, b: string, withEnds = false): boolean {
  if (a === b) return false;
  const gaps = gapsOf(a, b);
  return (withEnds ? gaps : gaps.slice(0, -1)).some(([x, y]) => says(x) && says(y));
}

function says(words: string): boolean {
  return /\p{L}|\p{N}/u.test(words.replace(FILLERS, ''));
}

/** What stands in each before, between and after the letters that both have in one order; the last is the end. */
function gapsOf(a: string, b: string): [string, string][] {
  const lengths = commonLengths(a, b);
  const at = (i: number, j: number) => lengths[i * (b.length + 1) + j] ?? 0;
  const gaps: [string, string][] = [];
  let [i, j, fromA, fromB] = [0, 0, 0, 0];
  while (i < a.length && j < b.length && at(i, j) > 0) {
    if (a[i] === b[j] && at(i, j) === at(i + 1, j + 1) + 1) {
      gaps.push([a.slice(fromA, i), b.slice(fromB, j)]);
      [i, j] = [i + 1, j + 1];
      [fromA, fromB] = [i, j];
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  gaps.push([a.slice(fromA), b.slice(fromB)]);
  return gaps;
}

/** Length of the longest common subsequence of every two tails, row by row. */
function commonLengths(a: string, b: string): Uint8Array {
  const width = b.length + 1;
  const lengths = new Uint8Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const here = i * width + j;
      lengths[here] =
        a.charCodeAt(i) === b.charCodeAt(j)
          ? (lengths[here + width + 1] ?? 0) + 1
          : Math.max(lengths[here + width] ?? 0, lengths[here + 1] ?? 0);
    }
  }
  return lengths;
}
