/** Plain text, as scrapers and office programs leave it → draft blocks. It is no Markdown: a line is a block. */
import {lineBlock, type DraftBlock} from './draft';
import {pushRun} from './map';

/** A line: neither CR, LF, CRLF nor the Unicode line ends are part of it. */
const LINE = /[^\r\n\v\f\u0085\u2028\u2029]+/gu;
const BLANK = /^[\s\u200b]*$/u;
const ENDS_SENTENCE = /[。！？!?；;：:…”’）)】」』》.]\s*$/u;

/**
 * The lines of a text as blocks; lines that were broken at a fixed width are joined again.
 *
 * @param file  The decoded report.
 * @param from  Where its text starts, after front matter.
 */
export function readText(file: string, from = 0): DraftBlock[] {
  const lines: DraftBlock[] = [];
  LINE.lastIndex = from;
  let end = from;
  for (let match = LINE.exec(file); match; match = LINE.exec(file)) {
    if (BLANK.test(match[0])) continue;
    const gap = lines.length === 0 || countLineEnds(file.slice(end, match.index)) > 1;
    end = match.index + match[0].length;
    lines.push(lineBlock(file, match.index, end, gap));
  }
  return joinWrapped(lines);
}

function countLineEnds(between: string): number {
  return between.length > 64 ? 2 : (between.match(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/gu) ?? []).length;
}

/** Widest line, in Han letters, that a page or a mail program breaks at. */
const WIDEST = 60;
const NARROWEST = 14;

/**
 * Join lines that a fixed width broke.
 *
 * A group of lines without a blank between them was broken at a width if all but its last line are about
 * as long as the longest, and at least one of them ends in the middle of a sentence.
 */
function joinWrapped(lines: readonly DraftBlock[]): DraftBlock[] {
  const joined: DraftBlock[] = [];
  for (const group of groupsOf(lines)) {
    const width = Math.max(...group.map(({raw}) => raw.length));
    const isWrapped =
      group.length > 1 &&
      width <= WIDEST &&
      width >= NARROWEST &&
      group.slice(0, -1).every(({raw}) => raw.trimEnd().length >= width - 3) &&
      group.slice(0, -1).some(({raw}) => !ENDS_SENTENCE.test(raw)) &&
      isRunningText(group);
    joined.push(...(isWrapped ? [joinLines(group)] : group));
  }
  return joined;
}

/** Sentences, not a headline over a line of labels. */
function isRunningText(group: readonly DraftBlock[]): boolean {
  const [first] = group;
  const isIndented = /^[ \t\u00A0\u3000]{2}/u.test(first?.raw ?? '');
  const hasLabel = group.some(({raw}) => /^\s*\S{2,6}[:：]|\d{4}[-/.年]\d{1,2}[-/.月]\d/u.test(raw));
  const hasSentence = group.some(({raw}) => raw.includes('。'));
  return hasSentence && (isIndented || (/[，。,]/u.test(first?.raw ?? '') && !hasLabel));
}

/** Lines that follow each other; an indented line starts a paragraph. */
function groupsOf(lines: readonly DraftBlock[]): DraftBlock[][] {
  const groups: DraftBlock[][] = [];
  for (const line of lines) {
    const last = groups[groups.length - 1];
    if (last && !line.gap && !/^[ \t\u00A0\u3000]{2}/u.test(line.raw) && last.length < 200) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

function joinLines(group: readonly DraftBlock[]): DraftBlock {
  const [first] = group;
  const joined: DraftBlock = {
    kind: 'line',
    raw: '',
    map: [],
    marks: [],
    gap: first?.gap ?? true,
    links: [],
    linked: 0,
    anchors: 0,
  };
  for (const line of group) {
    if (joined.raw !== '') joined.raw += '\n';
    for (const run of line.map) pushRun(joined.map, {...run, clean: run.clean + joined.raw.length});
    joined.raw += line.raw;
  }
  return joined;
}
