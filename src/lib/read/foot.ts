/** The foot of a report: signatures, credits, addresses, what stands after the article. */
import {endNote, findEndCredit} from './endcredit';
import {isWholeHeader, readHeaderLine, type HeaderLine} from './header';
import {habitOf, isLinks, isProse, type BodyBounds, type SortedBlock} from './sorting';

/** A short line that names who wrote, took pictures or edited. */
const CREDIT =
  /记者|記者|通讯员|通訊員|撰文|撰稿|摄影|攝影|报道员|文\s?[/／]\s?图|[/／\s][摄攝文图]$|^(?:作者|文|图)[\s：:|丨/／]/u;
export const LONGEST_CREDIT = 60;

export function isCredit(text: string): boolean {
  return text.length <= LONGEST_CREDIT && CREDIT.test(text) && !/[。！？；]/u.test(text);
}

/** What a block after the last paragraph is. */
export function sortTail(block: SortedBlock): SortedBlock {
  const {text, draft} = block;
  if (block.role === 'boilerplate') return block;
  const habit = habitOf(block, 'tail');
  if (habit) return {...block, role: 'boilerplate', note: habit.note};
  if (isLinks(draft))
    return {...block, role: 'boilerplate', note: isAddress(text) ? 'source-link' : 'navigation'};
  if (isAddress(text)) return {...block, role: 'boilerplate', note: 'source-link'};
  if (findEndCredit(text) === 0) return {...block, role: 'boilerplate', note: endNote(text)};
  const header = readHeaderLine(text);
  if (header && header.labelled.length === 0 && header.rest === '') {
    return {...block, role: 'dateline', note: 'signature'};
  }
  if (header && isWholeHeader(block) && hasOwnDate(header)) return {...block, role: 'dateline'};
  if (header && header.labelled.length > 0 && isWholeHeader(block)) {
    const isByline = header.labelled.every(({field}) => field === 'byline');
    return {...block, role: 'boilerplate', note: isByline ? 'byline' : 'source'};
  }
  if (isCredit(text)) return {...block, role: 'boilerplate', note: 'byline'};
  return draft.after && !isProse(text) ? {...block, role: 'boilerplate', note: 'footer'} : block;
}

/** 发布日期：2024-07-05 stands in the foot of some pages. */
function hasOwnDate({dates}: HeaderLine): boolean {
  return dates.some(({field}) => field === 'published' || field === 'updated');
}

const isAddress = (text: string): boolean => /^<?https?:\/\/\S+$/i.test(text);

/** A day in a row or a list is of what it stands beside; only what ends a table signs it. */
export function unsignTables(blocks: SortedBlock[]): void {
  blocks.forEach((block, i) => {
    const {kind} = block.draft;
    const isInside = (kind === 'cell' || kind === 'item') && blocks[i + 1]?.draft.kind === kind;
    if (block.note !== 'signature' || (!isInside && kind !== 'heading')) return;
    blocks[i] = {...block, role: 'paragraph'};
    delete blocks[i].note;
  });
}

/** Under a notice stands who issued it, then the day. */
export function signIssuers(blocks: SortedBlock[], {last}: BodyBounds): void {
  for (let i = blocks.length - 1; i > last + 1; i -= 1) {
    const above = blocks[i - 1];
    const isOpen = above?.role === 'paragraph' || above?.note === 'footer';
    if (blocks[i]?.note !== 'signature' || !above || !isOpen) continue;
    const isName = above.text.length <= 40 && !/[。，；：！？…\d]/u.test(above.text) && !above.draft.aside;
    if (isName && above.draft.kind !== 'heading')
      blocks[i - 1] = {...above, role: 'dateline', note: 'signature'};
  }
}
