/** HTML tree → draft blocks. One walk for saved pages and for HTML inside Markdown. */
import type {Element, Nodes, Root, Text} from 'hast';
import {safeAddress} from './address';
import {addAligned} from './align';
import {PICTURE, type DraftBlock, type DraftKind, type Mark} from './draft';
import {MAX_MARKS} from './limits';
import {addText, pushRun, sliceMap, type DraftText} from './map';
import {BLOCK_ELEMENTS, HEADING_DEPTH, SILENT_ELEMENTS} from './words/elements';

/** Stands for `<br>` in raw text: a break that the author made, unlike a line end of the source. */
const BREAK = '\u2028';

const SENTENCE_BREAK = /(?<=[。！？…；][”’」』）]?)\n(?=\s*\S{8})/gu;
/** Before and after a line of date or outlet: scraped heads stand line by line, whatever tags are in them. */
const HEAD_BREAK =
  /\n(?:(?=[^\n]{0,24}(?:(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|(?:来源|來源|发布时间|發布時間)\s?[:：])[^\n。]{0,60}(?:\n|$))|(?<=(?:^|\n)[^\n]{0,24}(?:(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|(?:来源|來源|发布时间|發布時間)\s?[:：])[^\n。]{0,60}\n))/gu;

export interface WalkOptions {
  /** The file that positions count in. */
  file: string;
  /** Why an element and all in it is no part of the article; undefined if it is. */
  aside?: (element: Element) => string | undefined;
  /** Whether the page calls an element the line of date, outlet and author. */
  isHeader?: (element: Element) => boolean;
  /** Whether an element stands behind the article. */
  isAfter?: (element: Element) => boolean;
  /** A line that ends a sentence ends a paragraph, as people write Chinese in Markdown. */
  linesAreParagraphs?: boolean;
}

interface Context {
  kind: DraftKind;
  depth?: number;
  aside?: string;
  header?: boolean;
  after?: boolean;
  keepsLines: boolean;
}

/**
 * The blocks of a tree, in document order.
 *
 * @param tree     With positions. No deeper than the limit: the walk recurses.
 * @param options  See {@link WalkOptions}.
 */
export function blocksOfTree(tree: Root, options: WalkOptions): DraftBlock[] {
  const walk = new Walk(options);
  walk.children(tree, {kind: 'paragraph', keepsLines: false});
  walk.flush();
  return walk.blocks;
}

/** A walk has a life: the block that is open. */
class Walk {
  readonly blocks: DraftBlock[] = [];
  private open: DraftBlock | undefined;
  /** Ends of named inline elements in the open block: pages set date, outlet and author in a row of them. */
  private seams: number[] = [];
  /** A picture stood between the last block and the next. */
  private sawPicture = false;

  constructor(private readonly options: WalkOptions) {}

  children(node: Root | Element, context: Context): void {
    for (const child of node.children) this.node(child as Nodes, context);
  }

  private node(node: Nodes, context: Context): void {
    if (node.type === 'text') this.text(node, context);
    else if (node.type === 'element') this.element(node, context);
  }

  private element(element: Element, context: Context): void {
    if (element.tagName === 'img') this.picture();
    else if (SILENT_ELEMENTS.has(element.tagName) || isHidden(element)) return;
    else if (element.tagName === 'br') this.block(context).raw += BREAK;
    else if (BLOCK_ELEMENTS.has(element.tagName)) {
      this.flush();
      this.children(element, this.contextOf(element, context));
      this.flush();
    } else this.inline(element, context);
  }

  private contextOf(element: Element, context: Context): Context {
    const aside = context.aside ?? this.options.aside?.(element);
    const kind = kindOf(element.tagName) ?? context.kind;
    const depth = HEADING_DEPTH[element.tagName];
    const keepsLines = context.keepsLines || element.tagName === 'pre';
    const header = context.header === true || this.options.isHeader?.(element) === true;
    const after = context.after === true || this.options.isAfter?.(element) === true;
    return {kind, keepsLines, header, after, ...(depth ? {depth} : {}), ...(aside ? {aside} : {})};
  }

  private picture(): void {
    if (this.open) this.open.raw += PICTURE;
    else this.sawPicture = true;
  }

  private inline(element: Element, context: Context): void {
    const block = this.block(context);
    const from = block.raw.length;
    this.children(element, context);
    const isOpen = this.open === block;
    if (isOpen && (element.properties.id || element.properties.className))
      this.seams.push(from, block.raw.length);
    if (element.tagName === 'a') this.link(element, block, isOpen ? block.raw.length - from : 0);
    else if (isOpen && from < block.raw.length) addMark(block, element, from);
  }

  private link(element: Element, block: DraftBlock, length: number): void {
    const url = safeAddress(String(element.properties.href ?? ''));
    block.linked += length;
    block.anchors += 1;
    if (!url) return;
    block.links = [...block.links, url].slice(0, 100);
    if (length > 0) addMark(block, element, block.raw.length - length, url);
  }

  private text(node: Text, context: Context): void {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (!this.open && /^\s*$/.test(node.value)) return;
    const block = this.block(context);
    const text: DraftText = block;
    const from = block.raw.length;
    if (start === undefined || end === undefined) addText(text, node.value, undefined);
    else addAligned(text, node.value, this.options.file, start, end);
    if (context.keepsLines) breakAt(block, from, /\n/g);
    else if (this.options.linesAreParagraphs) breakAt(block, from, SENTENCE_BREAK, HEAD_BREAK);
  }

  private block(context: Context): DraftBlock {
    this.open ??= {
      kind: context.kind,
      ...(context.depth ? {depth: context.depth} : {}),
      ...(context.aside ? {aside: context.aside} : {}),
      ...(context.header ? {header: true} : {}),
      ...(context.after ? {after: true} : {}),
      ...(this.sawPicture ? {underPicture: true} : {}),
      raw: '',
      map: [],
      marks: [],
      gap: true,
      links: [],
      linked: 0,
      anchors: 0,
    };
    return this.open;
  }

  flush(): void {
    const {open} = this;
    if (open && open.raw.trim() !== '') {
      this.blocks.push(...splitAtBreaks(spaceSeams(open, this.seams)));
      this.sawPicture = false;
    }
    if (open && endsInPicture(open.raw)) this.sawPicture = true;
    this.open = undefined;
    this.seams = [];
  }
}

/** Same length: offsets stay, and a break is left out of the text anyway. */
function breakAt(block: DraftBlock, from: number, ...breaks: readonly RegExp[]): void {
  const text = breaks.reduce((each, pattern) => each.replace(pattern, BREAK), block.raw.slice(from));
  block.raw = block.raw.slice(0, from) + text;
}

function kindOf(tagName: string): DraftKind | undefined {
  if (tagName in HEADING_DEPTH) return 'heading';
  if (tagName === 'li' || tagName === 'dd' || tagName === 'dt') return 'item';
  if (tagName === 'blockquote') return 'quote';
  if (tagName === 'td' || tagName === 'th') return 'cell';
  return undefined;
}

/** Not drawn by a browser, or drawn without size, so not part of what was published. (`visibility` is not asked: chat articles start hidden.) */
function isHidden({tagName, properties}: Element): boolean {
  if (properties.hidden) return true;
  const style = String(properties.style ?? '');
  return (
    /display\s*:\s*none/i.test(style) ||
    (!BLOCK_ELEMENTS.has(tagName) && /font-size\s*:\s*0(?:px|pt|em|rem|%)?\s*(?:;|$)/i.test(style))
  );
}

const MARKS: Readonly<Record<string, Mark['type']>> = {
  a: 'link',
  b: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  strong: 'strong',
};

function addMark(block: DraftBlock, element: Element, from: number, url?: string): void {
  const type = MARKS[element.tagName];
  const start = block.map.findLast((run) => run.clean <= from) ?? block.map[0];
  const end = block.map[block.map.length - 1];
  if (!type || !start || !end || block.marks.length >= MAX_MARKS) return;
  const first = start.file + Math.max(0, from - start.clean);
  block.marks.push({type, start: first, end: end.file + end.length, ...(url ? {url} : {})});
}

/** Nothing stands between the picture and the end. (A picture counts as a blank.) */
const endsInPicture = (raw: string): boolean => raw.slice(raw.trimEnd().length).includes(PICTURE);

/** A break ends a paragraph: pages put `<br>` where others put `<p>`. */
function splitAtBreaks(block: DraftBlock): DraftBlock[] {
  if (!block.raw.includes(BREAK)) return [block];
  const parts: DraftBlock[] = [];
  const {underPicture, ...plain} = block;
  let start = 0;
  let isUnder = underPicture === true;
  for (const line of block.raw.split(BREAK)) {
    const end = start + line.length;
    const map = sliceMap(block.map, start, end);
    if (line.trim() !== '') {
      const isCaption = isUnder || /^\s*\uFEFF/.test(line);
      parts.push({
        ...plain,
        raw: line,
        map,
        gap: parts.length === 0,
        ...(isCaption ? {underPicture: true} : {}),
      });
      isUnder = false;
    }
    isUnder ||= endsInPicture(line);
    start = end + BREAK.length;
  }
  return parts;
}

/** Longer text is prose, where an element may end within a word. */
const LONGEST_ROW = 160;

/** A row of named elements without blanks between them: the page sets them apart by style. */
function spaceSeams(block: DraftBlock, seams: readonly number[]): DraftBlock {
  const {raw, map} = block;
  if (seams.length === 0 || raw.length > LONGEST_ROW || /[。，]/u.test(raw)) return block;
  const cuts = [...new Set(seams)]
    .sort((a, b) => a - b)
    .filter((seam) => /\S\S/u.test(raw.slice(Math.max(0, seam - 1), seam + 1)));
  const spaced: DraftBlock = {...block, raw: '', map: []};
  [...cuts, raw.length].forEach((end, i) => {
    const start = cuts[i - 1] ?? 0;
    if (spaced.raw !== '') spaced.raw += ' ';
    for (const run of sliceMap(map, start, end))
      pushRun(spaced.map, {...run, clean: run.clean + spaced.raw.length});
    spaced.raw += raw.slice(start, end);
  });
  return spaced;
}
