/** Folding by a table of letters, whichever: the whole one, or as much of it as a timeline's texts need. */

/** Letters and what they are matched as, one for one. */
export type Letters = ReadonlyMap<string, string>;

/** Two strings of equal length as a table. */
export function pairUp(from: string, to: string): Letters {
  return new Map(Array.from(from, (letter, i) => [letter, to.charAt(i)]));
}

/**
 * A text as it is matched: letters by the table, full-width ASCII narrowed, one for one.
 *
 * @returns  A text of the same length in UTF-16 code units.
 */
export function foldBy(letters: Letters, text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += foldUnit(letters, text, i);
  return folded;
}

function foldUnit(letters: Letters, text: string, i: number): string {
  const code = text.charCodeAt(i);
  if (code < 0x80) return text.charAt(i);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return letters.get(text.charAt(i)) ?? text.charAt(i);
}
