import type {NewsReport, TextBlock, TextSpan} from '../types';
import {toHans} from '../script/hans';

/** A stretch between two marks of pause, trimmed of the marks. Offsets are clean offsets. */
export interface Clause extends TextSpan {
  /** As it is matched: simplified, narrow. */
  text: string;
}

/** What stands between two full stops, semicolons or line ends. */
export interface Sentence extends TextSpan {
  text: string;
  clauses: readonly Clause[];
  /** The mark it ends with, `;` for either semicolon, empty at the end of a block. */
  mark: string;
}

/** A block of body text, the title or a heading, cut into sentences. */
export interface Passage {
  block: TextBlock;
  /** The heading above it, if any. */
  heading: TextBlock | null;
  sentences: readonly Sentence[];
}

const BODY = new Set(['title', 'heading', 'paragraph', 'item', 'quote', 'cell']);
const FULL_STOP = '。！？!?；;\n…';
const PAUSE = '，,：:—';
/** What parts the clauses of a title, which has no marks. */
const BLANKS = ' \u3000';
const TITLES = new Set(['title', 'heading']);
/** Typed for an ellipsis. */
const DOTS = '...';
const OPENING = '“‘《（(「『【〈[';
const CLOSING = '”’》）)」』】〉]';
/** 新华社台州8月13日电（记者 林晓）, 〔記者張雅雯／花蓮報導〕, （本報訊）: who reports from where, no part of a sentence. */
const BYLINE =
  /^\s{0,4}(?:[【〔[(（][^】〕\])）]{0,30}(?:报[导道]|讯|电)[】〕\])）]|[^，。；：:,、\s]{2,14}(?:\d{1,2}月\d{1,2}|[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3})日(?:电|讯)|本[报网台刊]讯)(?:\s?[(（](?:通讯员|记者|特约|实习)[^)）]{0,40}[)）])?\s{0,4}/u;
/** 【高温来袭】 before what is told of it. */
const CATCHWORD = /^\s{0,4}【[^】\n]{1,20}】(?=\s?[^\s】])/u;
/** He who spoke, behind what he said. */
const ATTRIBUTES = /^[^。！？!?；;]{0,24}(?:[说道称]|表示|回忆|感慨|介绍|告诉|笑着|坦言|指出)/u;
/** Blanks, and the dots left of a typed ellipsis. */
const TRIM = /[\s.]/u;

/**
 * The report's body, passage by passage, sentence by sentence, clause by clause.
 *
 * Marks inside quotation marks, brackets and book titles do not cut. A full stop inside a quotation does,
 * if the quotation is long enough to be speech.
 */
export function readPassages(report: NewsReport, folded = toHans(report.text)): Passage[] {
  let heading: TextBlock | null = null;
  const passages: Passage[] = [];

  for (const each of report.blocks) {
    const block = each.role === 'front' && each.note === 'title' ? {...each, role: 'title' as const} : each;
    if (!BODY.has(block.role)) continue;
    if (block.role === 'heading') heading = block;
    passages.push({block, heading, sentences: cutSentences(folded, block)});
  }
  return passages;
}

function cutSentences(text: string, block: TextBlock): Sentence[] {
  return cut(text, withoutByline(text, block), FULL_STOP).map((sentence) => ({
    ...sentence,
    mark: text.charAt(sentence.end).replace('；', ';'),
    clauses: cut(text, sentence, TITLES.has(block.role) ? PAUSE + BLANKS : PAUSE),
  }));
}

/** A block without the dateline or byline it opens with, or the catchword in brackets. */
function withoutByline(text: string, block: TextBlock): TextSpan {
  const head = text.slice(block.start, Math.min(block.end, block.start + 80));
  const byline = BYLINE.exec(head)?.[0] ?? CATCHWORD.exec(head)?.[0] ?? '';
  return {start: block.start + byline.length, end: block.end};
}

/** Cut at marks that stand outside brackets; an unbalanced bracket holds for 60 letters at most. */
function cut(text: string, span: TextSpan, marks: string): Clause[] {
  const pieces: Clause[] = [];
  let from = span.start;
  let depth = 0;
  let openedAt = 0;

  for (let i = span.start; i < span.end; i++) {
    const letter = text.charAt(i);
    if (OPENING.includes(letter)) {
      if (depth === 0) openedAt = i;
      depth++;
    } else if (CLOSING.includes(letter)) {
      depth = Math.max(0, depth - 1);
      if (depth === 0 && marks === FULL_STOP && endsSpeech(text, i, span.end)) {
        pushTrimmed(pieces, text, from, i + 1);
        from = i + 1;
      }
    } else if (
      (marks.includes(letter) || (letter === '.' && text.startsWith(DOTS, i))) &&
      (depth === 0 || i - openedAt > 60 || letter === '\n') &&
      !insideNumber(text, i)
    ) {
      pushTrimmed(pieces, text, from, i);
      from = i + 1;
      depth = 0;
    }
  }
  pushTrimmed(pieces, text, from, span.end);
  return pieces;
}

/** A quotation mark behind a full stop ends the sentence, unless it is said next who spoke. */
function endsSpeech(text: string, i: number, end: number): boolean {
  return /[。！？!?]/u.test(text.charAt(i - 1)) && !ATTRIBUTES.test(text.slice(i + 1, Math.min(end, i + 32)));
}

/** `1,234`, `15:30` and a score of 5：4 are not two clauses. */
function insideNumber(text: string, i: number): boolean {
  const mark = text.charAt(i);
  if (mark === '—') return /[\d年月日号时]/u.test(text.charAt(i - 1)) && /\d/u.test(text.charAt(i + 1));
  if (!/\d/u.test(text.charAt(i - 1))) return false;
  return mark === ','
    ? /^\d\d/u.test(text.slice(i + 1, i + 3))
    : /[:：]/u.test(mark) && /\d/u.test(text.charAt(i + 1));
}

function pushTrimmed(pieces: Clause[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && TRIM.test(text.charAt(start))) start++;
  while (end > start && TRIM.test(text.charAt(end - 1))) end--;
  if (end > start) pieces.push({start, end, text: text.slice(start, end)});
}
