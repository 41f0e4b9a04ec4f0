/** Files that are no text, and texts that are another program's: refused before anybody tries to read them. */
import type {Fault} from './faults';
import {REFUSED_KINDS, SIGNATURES, TEXT_SIGNATURES} from './words/kinds';

/** An office file, a picture, an archive, whatever it is called; undefined if it may be a text. */
export function refusedBytes(bytes: Uint8Array): Fault | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return refusalFor(SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1] ?? '');
}

/** Texts are told by the first of their letters. */
const BEGINNING = 4096;

/** A mail, a feed, a web archive; undefined if it may be a report. */
export function refusedText(text: string): Fault | undefined {
  const start = text.slice(0, BEGINNING).replace(/^\uFEFF/u, '');
  return refusalFor(TEXT_SIGNATURES.find(([signature]) => signature.test(start))?.[1] ?? '');
}

/**
 * What files of this ending are, and what to do; undefined for those that are read.
 *
 *     refusalFor('.docx')?.hint  // '请另存为文本（.txt，UTF-8）'
 */
export function refusalFor(ending: string): Fault | undefined {
  const refusal = REFUSED_KINDS.get(ending);
  return (
    refusal && {
      level: 'error',
      rule: 'read/refused-format',
      message: `file ${refusal.message}`,
      found: ending,
      expected: 'text, Markdown or a saved page',
      hint:
        ending === '.zip' ? '若是 .docx，请另存为文本（.txt，UTF-8）；若是压缩包，请先解压' : refusal.hint,
    }
  );
}
