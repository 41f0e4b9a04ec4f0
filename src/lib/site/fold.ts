/** Folding of texts for search: either script, either case, either width finds the other. */
import {foldBy, pairUp} from '../script/fold';
import type {LetterPairs} from './letters';

/**
 * How texts of a timeline are compared, by its own letters.
 *
 *     folding({hant: '長', hans: '长'})('長春 FAW')   // '长春 faw'
 */
export function folding({hant, hans}: LetterPairs): (text: string) => string {
  const letters = pairUp(hant, hans);
  return (text) => foldBy(letters, text).toLowerCase();
}

/**
 * The folding of the site's timeline, fetched once somebody searches. Without its letters a search still finds
 * what is written in the same script.
 *
 * @param address  Of `letters.json`.
 */
export async function fetchFolding(address: string): Promise<(text: string) => string> {
  try {
    const answer = await fetch(address);
    return folding((await answer.json()) as LetterPairs);
  } catch {
    return folding({hant: '', hans: ''});
  }
}
