import {toHans} from '../script/hans';
import type {DatedEvent} from '../types';
import {byText} from './wording';
import {AMOUNTS, FILLERS, STAGES, SYNONYMS, TIMES} from './words/sameness';

/** Letters compared: what comes later is elaboration. */
const COMPARED = 64;

/** What an event was derived from; of several sentences the longest, for a title says less than its sentence. */
export function clauseOf({sources, headline}: DatedEvent): string {
  return sources.reduce((longest, {text}) => (text.length > longest.length ? text : longest), '') || headline;
}

/** A telling of fewer letters says too little to know an event by, where it has a longer one. */
const LEAST_TOLD = 6;
/** Tellings compared of one event. */
const MOST_TOLD = 6;

/**
 * What each telling of an event says without its times, amounts and places, simplified, by the words that stand for
 * all of one meaning; the longest first.
 *
 * @param called  How its places are called.
 */
export function coresOf(event: DatedEvent, called: readonly string[]): string[] {
  const names = [...called].sort((a, b) => b.length - a.length);
  const texts = event.sources.length > 0 ? event.sources.map(({text}) => text) : [event.headline];
  const cores = texts.map((text) => coreOf(text, names)).sort((a, b) => b.length - a.length || byText(a, b));
  return [...new Set(cores)].filter((core, i) => i === 0 || core.length >= LEAST_TOLD).slice(0, MOST_TOLD);
}

function coreOf(text: string, names: readonly string[]): string {
  const bare = toHans(text).replace(TIMES, '').replace(AMOUNTS, '');
  const placeless = names.reduce((rest, name) => rest.replaceAll(name, ''), bare);
  return SYNONYMS.reduce((rest, {words, as}) => rest.replace(words, as), placeless)
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
 * @param a         One of {@link coresOf}; so is `b`.
 * @param withEnds  How they go on at their ends counts too: 大桥合龙 is not 大桥通车.
 */
export function contradicts(a: string, b: string, withEnds = false): boolean {
  if (a === b) return false;
  const gaps = gapsOf(a, b);
  const [mayStageA, mayStageB] = [b, a].map((other) => other.search(STAGES) < 0);
  return (withEnds ? gaps : gaps.slice(0, -1)).some(
    ([x, y]) => says(mayStageA ? x.replace(STAGES, '') : x) && says(mayStageB ? y.replace(STAGES, '') : y),
  );
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
