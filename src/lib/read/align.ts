/** Text as a parser read it, laid over the file it read: character references, escapes, line prefixes. */
import {addText, type DraftText} from './map';

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});?/giy;

/**
 * Add `value`, mapping each letter that stands in `file` between `start` and `end`.
 *
 * A parser only decodes references, drops escapes and drops prefixes (`> `, indentation); so one pass with
 * two pointers finds every letter again. What is not found stands nowhere: it is added without a place.
 *
 *     addAligned(text, 'a & b', 'a &amp; b', 0, 9) // runs 'a ' and ' b'; '&' stands nowhere
 */
export function addAligned(text: DraftText, value: string, file: string, start: number, end: number): void {
  let i = 0;
  let j = start;
  while (i < value.length) {
    const reference = referenceAt(file, j, end, value, i);
    if (reference > 0) {
      const letter = String.fromCodePoint(value.codePointAt(i) ?? 0);
      addText(text, letter, undefined);
      i += letter.length;
      j += reference;
      continue;
    }
    const same = sameLength(value, i, file, j, end);
    if (same > 0) {
      addText(text, value.slice(i, i + same), j);
      i += same;
      j += same;
    } else if (value[i] === ' ' && j < end && /\s/.test(file[j] ?? '')) {
      // Another blank became a plain one.
      addText(text, ' ', undefined);
      i += 1;
      j += 1;
    } else if (j < end) j += 1;
    else {
      addText(text, value.slice(i), undefined);
      return;
    }
  }
}

/** Length of a reference at `j` that was decoded; 0 if there is none or it was left as it is. */
function referenceAt(file: string, j: number, end: number, value: string, i: number): number {
  if (file[j] !== '&') return 0;
  REFERENCE.lastIndex = j;
  const found = REFERENCE.exec(file)?.[0];
  if (!found || j + found.length > end) return 0;
  const leftAlone = value.startsWith(found, i) && !/^&(?:amp|#)/i.test(found);
  return leftAlone ? 0 : found.length;
}

/** How far both go on alike; stops before a reference, which is judged apart. */
function sameLength(value: string, i: number, file: string, j: number, end: number): number {
  let n = 0;
  while (i + n < value.length && j + n < end && value[i + n] === file[j + n]) {
    if (n > 0 && file[j + n] === '&') break;
    n += 1;
  }
  return n;
}
