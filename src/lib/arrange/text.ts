/** How wide a text will be, without asking a browser: so that the server and the reader agree. */

/** Size of a label's letters, in CSS pixels. */
export const LABEL_PX = 13;

/** Widths of Latin letters in thousandths of an em, in a common sans serif; a little on the wide side. */
const NARROW = new Set([..."iljI.,:;'|!·’‘()[]- ft1/"]);
const WIDE = new Set([...'mwMW@%—…']);

/**
 * The width of a text in CSS pixels.
 *
 *     widthOf('复工', 12)     // 24
 *
 * A Han letter and its punctuation are one em wide; Latin letters are estimated, never too narrow.
 */
export function widthOf(text: string, fontPx: number): number {
  let em = 0;
  for (const letter of text) em += emOf(letter);
  return Math.ceil(em * fontPx);
}

function emOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0x1100) return code >= 0x2010 && code <= 0x2027 ? 1 : code < 0x2e80 ? 0.8 : 1;
  if (WIDE.has(letter)) return 0.95;
  if (NARROW.has(letter)) return 0.36;
  if (code >= 0x41 && code <= 0x5a) return 0.74;
  return 0.64;
}

/**
 * A text cut to fit a width, with an ellipsis where something was left out; empty if nothing fits.
 *
 *     clip('一汽四川专用车率先复工', 12, 72)     // 一汽四川专…
 */
export function clip(text: string, fontPx: number, width: number): string {
  if (widthOf(text, fontPx) <= width) return text;
  let kept = '';
  let used = fontPx;
  for (const letter of text) {
    used += emOf(letter) * fontPx;
    if (used > width) break;
    kept += letter;
  }
  return kept ? `${kept.trimEnd()}…` : '';
}

/** Of Chinese in a second line. */
const LEAST_LETTERS = 3;
const HAN_END = /\p{Script=Han}$/u;
const WORD = /[\p{Script=Latin}\d]/u;
/** No line begins with one of these. */
const CLOSING = /^[，。、；：！？）》」』”’…,.;:!?)]/u;

/**
 * A text in two lines that fit a width, the second cut where it does not.
 *
 *     wrap('一汽四川专用车率先复工', 12, 84)     // ['一汽四川专用车', '率先复工']
 *
 * Chinese breaks anywhere but before a closing mark, words of Latin letters between them.
 */
export function wrap(text: string, fontPx: number, width: number): [string, string] {
  const letters = [...text];
  let end = 0;
  for (let used = 0; end < letters.length; end++) {
    used += emOf(letters[end] ?? '') * fontPx;
    if (used > width) break;
  }
  // A letter or two alone look forgotten.
  let from = HAN_END.test(text) ? Math.min(end, letters.length - LEAST_LETTERS) : end;
  while (from > 0 && !mayBreak(letters, from)) from--;
  // A word longer than the line is cut wherever it ends.
  if (from <= 0) from = end;
  const lines = [letters.slice(0, from), letters.slice(from)].map((line) => line.join('').trim());
  return [lines[0] ?? '', clip(lines[1] ?? '', fontPx, width)];
}

/** Whether a line may begin with this letter: not inside a word or a number such as 291.44, nor before a closing mark. */
function mayBreak(letters: readonly string[], at: number): boolean {
  const [two, one, next] = [letters[at - 2] ?? '', letters[at - 1] ?? '', letters[at] ?? ''];
  const inside = WORD.test(next) && (WORD.test(one) || (/[.,]/u.test(one) && /\d/u.test(two)));
  return !inside && !CLOSING.test(next);
}
