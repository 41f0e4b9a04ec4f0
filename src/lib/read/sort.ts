/** Roles for the blocks of a report: head, body, foot. */
import {isCaption} from './caption';
import {isWholeHeader, readHeaderLine, type HeaderLine} from './header';
import {entriesOf, isEntry} from './chronicle';
import {sliceText} from './clean';
import {endNote, findEndCredit} from './endcredit';
import {isCredit, LONGEST_CREDIT, signIssuers, sortTail, unsignTables} from './foot';
import {isOutletToken} from './names';
import {habitOf, isLinks, isProse, startsLikeLead, type BodyBounds, type SortedBlock} from './sorting';
import {chooseTitle, isOutletName, sameTitle} from './title';

const LONGEST_HEADING = 40;

/**
 * Give every block its role.
 *
 * @param blocks  Clean, all of them `paragraph` still; blocks that a form set apart have `draft.aside`.
 * @param hints   Titles found elsewhere (front matter, a page's head), best first.
 * @returns       The same blocks in the same order; a credit at the end of a paragraph is a block of its own.
 */
export function sortBlocks(blocks: readonly SortedBlock[], hints: readonly string[]): SortedBlock[] {
  const split = blocks.flatMap(splitCredit);
  const bounds = bodyBounds(split);
  const sorted = split.map((block, i) => {
    if (block.role === 'front') return block;
    if (block.draft.aside) return {...block, role: 'boilerplate' as const, note: block.draft.aside};
    if (i < bounds.first) return sortHead(block);
    return i > bounds.last ? sortTail(block) : sortBody(block);
  });
  unsignTables(sorted);
  signIssuers(sorted, bounds);
  closeLists(sorted, bounds);
  sortHeadings(sorted, bounds, hints);
  return sorted;
}

function splitCredit(block: SortedBlock): SortedBlock[] {
  const isWhole = block.draft.aside !== undefined || isCaption(block);
  const at = isWhole ? -1 : findEndCredit(block.text);
  if (at < 15) return [block];
  return [
    {...block, ...sliceText(block, 0, at)},
    {
      ...block,
      ...sliceText(block, at, block.text.length),
      role: 'boilerplate',
      note: endNote(block.text.slice(at)),
    },
  ];
}

function bodyBounds(blocks: readonly SortedBlock[]): BodyBounds {
  const end = closingIndex(blocks);
  const isBody = (block: SortedBlock, zone: 'head' | 'body' | 'tail') =>
    block.role === 'paragraph' &&
    block.draft.kind !== 'heading' &&
    !block.draft.aside &&
    isProse(block.text) &&
    !habitOf(block, zone) &&
    !isWholeHeader(block);
  const first = blocks.findIndex((block) => isBody(block, 'head'));
  const last = blocks.findLastIndex((block, i) => i < end && isBody(block, 'tail'));
  const entries = entriesOf(blocks);
  if (entries)
    return {
      first: first < 0 ? entries.first : Math.min(first, entries.first),
      last: Math.max(last, entries.last),
    };
  if (first >= 0) return {first, last: Math.max(first, last)};
  return longestBlock(blocks);
}

const CLOSING: ReadonlySet<string> = new Set(['editor', 'end-mark', 'disclaimer', 'copyright', 'pager']);

/** Behind the article's element, an editor's line or a disclaimer ends it: what follows are comments and other articles. */
function closingIndex(blocks: readonly SortedBlock[]): number {
  const at = blocks.findIndex(
    (block) => block.draft.after && CLOSING.has(habitOf(block, 'tail')?.note ?? ''),
  );
  return at < 0 ? blocks.length : at;
}

/** A report without a full stop: its longest block is its body. */
function longestBlock(blocks: readonly SortedBlock[]): BodyBounds {
  let best = -1;
  blocks.forEach((block, i) => {
    const {text, role, draft} = block;
    const isText = role === 'paragraph' && !draft.aside && !habitOf(block, 'tail') && !isWholeHeader(block);
    if (isText && text.length >= 15 && text.length > (blocks[best]?.text.length ?? 0)) best = i;
  });
  return best < 0 ? {first: blocks.length, last: blocks.length} : {first: best, last: best};
}

const fieldsOf = ({labelled}: HeaderLine): Set<string> => new Set(labelled.map(({field}) => field));

function sortHead(block: SortedBlock): SortedBlock {
  const {text} = block;
  if (block.role === 'boilerplate') return block;
  const header = readHeaderLine(text);
  if (header && fieldsOf(header).has('title') && header.labelled.length === 1)
    return labelledTitle(block, header);
  const habit = habitOf(block, 'head');
  const isDated = header !== undefined && header.dates.length > 0 && habit?.note !== 'caption';
  if (habit && !isDated) return {...block, role: 'boilerplate', note: habit.note};
  if (isWholeHeader(block)) return {...block, role: 'dateline'};
  const isNamed = block.draft.header && !isProse(text) && text.length <= LONGEST_CREDIT;
  if (isNamed || isCredit(text)) return {...block, role: 'dateline', note: 'byline'};
  return block;
}

/** 原标题： stands over what was taken from elsewhere; the page's own title is another. */
function labelledTitle(block: SortedBlock, {labelled}: HeaderLine): SortedBlock {
  return /^原[标標][题題]$/u.test(labelled[0]?.label ?? '')
    ? {...block, role: 'boilerplate', note: 'original-title'}
    : {...block, role: 'title', note: 'label'};
}

function sortBody(block: SortedBlock): SortedBlock {
  const {text, draft} = block;
  if (block.role === 'boilerplate') return block;
  const habit = habitOf(block, 'body');
  if (habit) return {...block, role: 'boilerplate', note: habit.note};
  if (isLinks(draft) && !isProse(text)) return {...block, role: 'boilerplate', note: 'related'};
  const header = readHeaderLine(text);
  if (header && isSecondHead(block, header)) return {...block, role: 'boilerplate', note: SECOND_HEAD};
  const isSource =
    header &&
    header.rest === '' &&
    ['publisher', 'editor', 'byline', 'url'].some((field) => fieldsOf(header).has(field as never));
  return isSource && text.length <= LONGEST_CREDIT ? {...block, role: 'boilerplate', note: 'source'} : block;
}

/** The note of a line between two paragraphs that is the head of another report: one file was to hold one. */
export const SECOND_HEAD = 'second-head';

/** 2023-08-06 某网 on a line of its own. */
function isSecondHead(block: SortedBlock, {labelled, dates, rest}: HeaderLine): boolean {
  const isDated = dates.some(({value, impossible}) => /^\d{4}-\d{2}-\d{2}/u.test(value) && !impossible);
  if (!isDated || !isWholeHeader(block)) return false;
  return isOutletToken(rest) || labelled.some(({field}) => field === 'publisher' || field === 'published');
}

/** A list that a heading opens (相关阅读) goes on to the next paragraph; after the end, to the end. */
function closeLists(blocks: SortedBlock[], {last}: BodyBounds): void {
  let opened: string | undefined;
  let isClosed = false;
  blocks.forEach((block, i) => {
    const isOpener = block.role === 'boilerplate' && habitOf(block, i > last ? 'tail' : 'body')?.opens;
    if (isOpener) opened = block.note ?? 'related';
    else if (block.role === 'paragraph' && isProse(block.text) && i <= last) opened = undefined;
    if (i > last && block.role === 'boilerplate') isClosed = true;
    const isListed = opened === 'related' && i > last && block.role === 'dateline';
    if ((block.role !== 'paragraph' && !isListed) || block.draft.aside) return;
    if (opened && (i > last || block.text.length < 60))
      blocks[i] = {...block, role: 'boilerplate', note: opened};
    else if (i > last && isClosed) {
      blocks[i] = {...block, role: 'boilerplate', note: 'footer'};
    }
  });
}

/** The title, its repetitions, and headings; what is left takes the role that its form gave it. */
function sortHeadings(blocks: SortedBlock[], {first, last}: BodyBounds, hints: readonly string[]): void {
  const chosen = chooseTitle(blocks.slice(0, first), hints);
  const title = chosen < 0 ? blocks.findIndex(({role}) => role === 'title') : chosen;
  const words = titleWords(blocks[title]);
  // Not one in the foot: what stands between title and text is then no subtitle.
  const dateline = blocks.slice(0, first).findIndex(({role}) => role === 'dateline');
  blocks.forEach((block, i) => {
    if (block.role !== 'paragraph') return;
    if (i === title) blocks[i] = {...block, role: 'title'};
    else if (title >= 0 && i < first && sameTitle(block.text, words)) {
      blocks[i] = {...block, role: 'boilerplate', note: 'repeated-title'};
    } else if (i < first && (i < Math.max(title, dateline) || isSubtitle(block, i - title))) {
      blocks[i] = beforeBody(block, i, title);
    } else if (i < first && (isOutletName(block.text) || isScrap(block)))
      blocks[i] = {...block, role: 'boilerplate', note: 'column'};
    else blocks[i] = bodyBlock(block, i >= first && i <= last);
  });
}

/** What a title says, without its label. */
function titleWords(block: SortedBlock | undefined): string {
  if (!block) return '';
  return (block.note === 'label' ? readHeaderLine(block.text)?.labelled[0]?.value : undefined) ?? block.text;
}

/** Longest word or two that a page sets between title and text: 图集, 某网综合. A salutation is longer or ends in a colon. */
const LONGEST_SCRAP = 12;

function isScrap({text, draft}: SortedBlock): boolean {
  return (
    draft.kind !== 'line' &&
    draft.kind !== 'heading' &&
    text.length <= LONGEST_SCRAP &&
    !/[：:。！？]$/u.test(text)
  );
}

/** ——as papers print it, or the next smaller heading right under the title. */
function isSubtitle({text, draft}: SortedBlock, below: number): boolean {
  return below > 0 && (/^(?:—|--)/u.test(text) || (below === 1 && draft.kind === 'heading'));
}

/** Kicker, title, subtitle; a word or two above the title is the column's name. */
function beforeBody(block: SortedBlock, i: number, title: number): SortedBlock {
  if (title < 0) return bodyBlock(block, false);
  if (i < title) return {...block, role: 'boilerplate', note: block.text.length < 8 ? 'column' : 'kicker'};
  return {...block, role: 'title', note: 'subtitle'};
}

function bodyBlock(block: SortedBlock, isInside: boolean): SortedBlock {
  const {kind, depth} = block.draft;
  if (kind === 'heading') return {...block, role: 'heading', depth: depth ?? 2};
  if (kind !== 'line') return {...block, role: kind};
  const isHeading = isHeadingLine(block.text) && !isEntry(block) && (isInside || !startsLikeLead(block.text));
  return isHeading
    ? {...block, role: 'heading', depth: /^[（(]/u.test(block.text) ? 3 : 2}
    : {...block, role: 'paragraph'};
}

/** A line alone that is no sentence. */
function isHeadingLine(text: string): boolean {
  if (text.length > LONGEST_HEADING || !/\p{L}/u.test(text)) return false;
  if (/^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[)）])/u.test(text))
    return !/[。；，,]/u.test(text);
  return text.length <= 30 && !/[。；！？!?;：:，,…]/u.test(text);
}
