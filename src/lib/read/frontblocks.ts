/** The title and the date of the front matter as blocks of text: what they say is tagged like the rest. */
import {addAligned} from './align';
import {cleanText} from './clean';
import {lineBlock} from './draft';
import type {FrontField, FrontMatter} from './frontfields';
import {textOf} from './matter';
import type {SortedBlock} from './sorting';

/**
 * Blocks of role `front`, in the order of the file.
 *
 * @param front  As read.
 * @param file   The decoded report.
 */
export function frontBlocks(front: FrontMatter, file: string): SortedBlock[] {
  const {title, published} = front.fields;
  return [blockOf(title, 'title', file), blockOf(published, 'published', file)]
    .filter((block) => block !== undefined)
    .sort((a, b) => (a.map[0]?.file ?? 0) - (b.map[0]?.file ?? 0));
}

function blockOf(field: FrontField | undefined, note: string, file: string): SortedBlock | undefined {
  const value = field ? textOf(field.value) : '';
  if (!field || value === '') return undefined;
  const draft = {...lineBlock(file, field.start, field.start, true), raw: '', map: []};
  addAligned(draft, value, file, field.start, field.end);
  const quiet = {pinyin: false, watermarks: new Set<string>()};
  return {...cleanText(draft, quiet), draft, role: 'front', note};
}
