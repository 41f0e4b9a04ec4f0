/** Files that are no text, told before anybody tries to read them: by their first bytes, else by their names. */
import {REFUSED_KINDS} from '$lib/read/words/kinds';
import type {Diagnostic} from '$lib/types';
import type {PastedFile} from './messages';

/** First bytes, in hexadecimal, and the ending of what begins so. A renamed file is what it was. */
const SIGNATURES: readonly (readonly [bytes: string, ending: string])[] = [
  ['25504446', '.pdf'],
  ['504b0304', '.docx'],
  ['d0cf11e0a1b11ae1', '.doc'],
  ['7b5c727466', '.rtf'],
  ['89504e47', '.png'],
  ['ffd8ff', '.jpg'],
  ['47494638', '.gif'],
];
const LONGEST = 8;

/**
 * Why a file is not read; undefined if it may be.
 *
 *     refusalOf({path: 'a.docx', content: bytes})?.hint  // '请另存为文本（.txt，UTF-8）'
 */
export function refusalOf({path, content}: PastedFile): Diagnostic | undefined {
  const named = /\.\w+$/u.exec(path.toLowerCase())?.[0] ?? '';
  const refusal = REFUSED_KINDS.get(named) ?? REFUSED_KINDS.get(endingOf(content));
  return refusal && {...refusal, rule: 'read/refused-format', file: path};
}

function endingOf(content: string | Uint8Array): string {
  if (typeof content === 'string') return '';
  const head = [...content.subarray(0, LONGEST)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return SIGNATURES.find(([bytes]) => head.startsWith(bytes))?.[1] ?? '';
}
