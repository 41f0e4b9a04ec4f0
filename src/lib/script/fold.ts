/** Folding by a table of letters, whichever: the whole one, or as much of it as a timeline's texts need. */

/** Letters, by their code units, and what they are matched as, one for one. */
export type Letters = ReadonlyMap<number, string>;

/** Two strings of equal length as a table. */
export function pairUp(from: string, to: string): Letters {
  return new Map(Array.from(from, (letter, i) => [letter.charCodeAt(0), to.charAt(i)]));
}

/**
 * A text as it is matched: letters by the table, full-width ASCII narrowed, one for one.
 *
 * Runs of letters that stay are copied whole, for most do.
 *
 * @returns  A text of the same length in UTF-16 code units.
 */
export function foldBy(letters: Letters, text: string): string {
  let folded = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const letter = code < 0x80 ? undefined : foldUnit(letters, code);
    if (letter === undefined) continue;
    folded += text.slice(from, i) + letter;
    from = i + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

/** Undefined where the letter stays. */
function foldUnit(letters: Letters, code: number): string | undefined {
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : letters.get(code);
}
