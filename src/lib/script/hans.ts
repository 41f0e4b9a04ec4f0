import {foldBy, pairUp} from './fold';
import {HANS_LETTERS, HANT_LETTERS} from './letters';

const FOLDED = pairUp(HANT_LETTERS.join(''), HANS_LETTERS.join(''));

/**
 * A text as it is matched: traditional letters simplified, full-width ASCII narrowed, one for one.
 *
 * For tables of words written once; never for display. Every offset means the same before and after.
 *
 *     toHans('長春市實現社會面清零')   // '长春市实现社会面清零'
 *     toHans('（１２８個）')           // '(128个)'
 *
 * @param text  Any text.
 * @returns     A text of the same length in UTF-16 code units.
 */
export function toHans(text: string): string {
  return foldBy(FOLDED, text);
}
