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

/** Widest line, in Han letters, that a page, a mail program or a column of print breaks at. */
const WIDEST = 60;
const NARROWEST = 12;
/** A line may end so many letters early, for no line begins with a comma or a half bracket. */
const RAGGED = 3;

/**
 * Join lines that a fixed width broke.
 *
 * A line that is as long as the widest about it goes on in the next, down to the first that is shorter; such a run was
 * broken at a width if it ends a sentence and one of its lines ends in the middle of one.
 */
function joinWrapped(lines: readonly DraftBlock[]): DraftBlock[] {
  return groupsOf(lines).flatMap((group) => {
    const width = Math.max(...group.map(({raw}) => raw.trimEnd().length));
    if (width > WIDEST || width < NARROWEST || isList(group)) return group;
    return runsOf(group, width - RAGGED).flatMap((run) => (isWrapped(run) ? [joinLines(run)] : run));
  });
}

function runsOf(group: readonly DraftBlock[], full: number): DraftBlock[][] {
  const runs: DraftBlock[][] = [];
  for (const line of group) {
    const run = runs.at(-1);
    const above = run?.at(-1)?.raw.trimEnd() ?? '';
    const isEntry = ENTRY.test(line.raw) && (ENDS_SENTENCE.test(above) || isListed(run, above));
    const isNew = above.length < full || isEntry;
    if (run && !isNew) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

/** An entry under another that did not end in a comma. */
function isListed(run: readonly DraftBlock[] | undefined, above: string): boolean {
  return ENTRY.test(run?.[0]?.raw ?? '') && !/[，、,]$/u.test(above);
}

/**
 * A chronicle, numbered points: most lines begin a matter of their own, or two do without a full stop before them.
 * What follows a comma does not.
 */
function isList(group: readonly DraftBlock[]): boolean {
  const aboveOf = (i: number): string => group[i - 1]?.raw.trimEnd() ?? '';
  const entries = group.flatMap(({raw}, i) => (ENTRY.test(raw) && !/[，、,]$/u.test(aboveOf(i)) ? [i] : []));
  const unended = entries.filter((i) => ENTRY.test(aboveOf(i)) && !ENDS_SENTENCE.test(aboveOf(i)));
  return group.length > 1 && (entries.length * 2 > group.length || unended.length > 1);
}

const ENTRY =
  /^\s*(?:\d{1,4}[年月日.、．)）/-]|[〇一二三四五六七八九十]{1,4}[年月日、．)）]|[（(][\d一二三四五六七八九十]{1,3}[)）]|第[\d一二三四五六七八九十]{1,3}[章条節节]|[-*•●■◆○])/u;

function isWrapped(run: readonly DraftBlock[]): boolean {
  const ends = run.map(({raw}) => ENDS_SENTENCE.test(raw));
  return run.length > 1 && ends.slice(0, -1).includes(false) && isRunningText(run);
}

/** Sentences, not a headline over a line of labels. */
function isRunningText(run: readonly DraftBlock[]): boolean {
  const [first] = run;
  const isIndented = /^[ \t\u00A0\u3000]{2}/u.test(first?.raw ?? '');
  const hasLabel = run.some(({raw}) => /^\s*\S{2,6}[:：]|\d{4}[-/.年]\d{1,2}[-/.月]\d/u.test(raw));
  const hasSentence = run.some(({raw}) => raw.includes('。'));
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
