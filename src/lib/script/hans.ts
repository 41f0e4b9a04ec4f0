import {HANS_LETTERS, HANT_LETTERS} from './letters';

const FOLDED: ReadonlyMap<string, string> = pairUp(HANT_LETTERS.join(''), HANS_LETTERS.join(''));

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
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += foldUnit(text, i);
  return folded;
}

function foldUnit(text: string, i: number): string {
  const code = text.charCodeAt(i);
  if (code < 0x80) return text.charAt(i);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return FOLDED.get(text.charAt(i)) ?? text.charAt(i);
}

function pairUp(from: string, to: string): Map<string, string> {
  return new Map(Array.from(from, (letter, i) => [letter, to.charAt(i)]));
}
