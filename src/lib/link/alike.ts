import {toHans} from '../script/hans';
import type {DatedEvent} from '../types';

const LETTER = /[\p{Script=Han}\p{L}\p{N}]/u;
const SERIES = /第(?<number>[\d一二三四五六七八九十百]+)(?<unit>[场次届轮批期号])/gu;

/**
 * The pairs of neighbouring letters in a text; marks and blanks are left out, scripts are one.
 *
 *     pairsOf('復工，复产')   // Set {'复工', '工复', '复产'}
 */
export function pairsOf(text: string): Set<string> {
  const letters = [...toHans(text)].filter((letter) => LETTER.test(letter));
  const pairs = new Set<string>();
  for (let i = 1; i < letters.length; i++) pairs.add(`${letters[i - 1]}${letters[i]}`);
  return pairs;
}

/** How much two texts share, by their pairs of letters: 0 nothing, 1 all (Dice's coefficient). */
export function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (!a.size || !b.size) return 0;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size);
}

/** How much of the shorter text stands in the longer. */
export function within(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  if (!short.size) return 0;
  let shared = 0;
  for (const pair of short) if (long.has(pair)) shared++;
  return shared / short.size;
}

/** The words an event was derived from, cleaned. */
export function wordsOf({sources}: DatedEvent): string {
  return sources.map(({quote, text}) => quote ?? text).join('\n');
}

/** Numbers in a series that a text names: 第39场 → `39场`. */
export function seriesOf(text: string): Set<string> {
  const matches = toHans(text).matchAll(SERIES);
  return new Set([...matches].map(({groups}) => `${groups?.['number']}${groups?.['unit']}`));
}
