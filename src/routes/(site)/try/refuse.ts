/** Files that are no text, told before anybody tries to read them: by their names, else by their first bytes. */
import {refusedBytes} from '$lib/read/refuse';
import {REFUSED_KINDS} from '$lib/read/words/kinds';
import type {Diagnostic} from '$lib/types';
import type {PastedFile} from './messages';

/**
 * Why a file is not read; undefined if it may be. A renamed file is what it was.
 *
 *     refusalOf({path: 'a.docx', content: bytes})?.hint  // '请另存为文本（.txt，UTF-8）'
 */
export function refusalOf({path, content}: PastedFile): Diagnostic | undefined {
  const ending = /\.\w+$/u.exec(path.toLowerCase())?.[0] ?? '';
  const named = REFUSED_KINDS.get(ending);
  if (named) return {...named, rule: 'read/refused-format', file: path};
  const refused = typeof content === 'string' ? undefined : refusedBytes(content);
  return refused && {...refused, file: path};
}
