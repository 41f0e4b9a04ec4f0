/** The letters a search over one timeline folds: those of its texts, a tenth of all. */
import {HANS_LETTERS, HANT_LETTERS} from '../script/letters';
import type {Timeline} from '../types';

export interface LetterPairs {
  hant: string;
  /** The same, simplified, in the same order. */
  hans: string;
}

/**
 * The pairs of which the timeline's texts have either letter. By any other no text can be found, folded or not.
 *
 *     lettersOf(timeline)   // {hant: '長陽…', hans: '长阳…'}
 */
export function lettersOf({events, reports}: Timeline): LetterPairs {
  const used = new Set(JSON.stringify([events, reports]));
  const hans = Array.from(HANS_LETTERS.join(''));
  const pairs = Array.from(HANT_LETTERS.join('')).flatMap((letter, i) => {
    const simplified = hans[i] ?? letter;
    return used.has(letter) || used.has(simplified) ? [[letter, simplified] as const] : [];
  });
  return {hant: pairs.map(([letter]) => letter).join(''), hans: pairs.map(([, letter]) => letter).join('')};
}
