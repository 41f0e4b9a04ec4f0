/** Raw text of a block → clean text and a map to the file. */
import {everyMatch} from '../script/matches';
import type {MapRun, TextBlock, TextSpan} from '../types';
import {pushRun, sliceMap, type DraftText} from './map';
import {NOISE_RULES, type NoiseProfile, type NoiseRule} from './noise';

export interface CleanText {
  text: string;
  /** `text` → file. */
  map: MapRun[];
}

interface Cut extends TextSpan {
  put: string;
}

/**
 * Leave the noise out.
 *
 * Rules run one after another over what is left, so that pinyin between digits and units, or a zero-width
 * letter inside pinyin, does not hide the next noise.
 *
 *     cleanText({raw: '發(fā)布 會', map}, profile).text // '發布 會'
 *
 * @param draft    Raw text with its map to the file.
 * @param profile  Of the whole report, see `profileNoise`.
 */
export function cleanText(draft: DraftText, profile: NoiseProfile): CleanText {
  let clean: CleanText = {text: draft.raw, map: draft.map};
  for (const rule of NOISE_RULES) {
    const cuts = cutsOf(clean.text, rule, profile);
    if (cuts.length > 0) clean = cutOut(clean, cuts);
  }
  return trim(clean);
}

function cutsOf(text: string, rule: NoiseRule, profile: NoiseProfile): Cut[] {
  const put = rule.put ?? '';
  const cuts: Cut[] = [];
  for (const match of everyMatch(rule.pattern, text)) {
    if (match[0] === '' || (rule.when && !rule.when(match[0], profile))) continue;
    if (!rule.within) cuts.push({start: match.index, end: match.index + match[0].length, put});
    else
      for (const part of match[0].matchAll(rule.within)) {
        const start = match.index + part.index;
        cuts.push({start, end: start + part[0].length, put});
      }
  }
  return cuts;
}

function cutOut(from: CleanText, cuts: readonly Cut[]): CleanText {
  const parts: string[] = [];
  const map: MapRun[] = [];
  const source = new MapReader(from.map);
  let at = 0;
  let length = 0;
  const keep = (start: number, end: number) => {
    if (end <= start) return;
    parts.push(from.text.slice(start, end));
    source.copy(start, end, length - start, map);
    length += end - start;
  };
  for (const cut of cuts) {
    keep(at, cut.start);
    parts.push(cut.put);
    length += cut.put.length;
    at = cut.end;
  }
  keep(at, from.text.length);
  return {text: parts.join(''), map};
}

/** Reads a map from left to right, so that many cuts cost no more than one pass. */
class MapReader {
  private index = 0;

  constructor(private readonly map: readonly MapRun[]) {}

  /** Copy the part `start`…`end`, moved by `shift` in clean space. */
  copy(start: number, end: number, shift: number, into: MapRun[]): void {
    for (;;) {
      const run = this.map[this.index];
      if (!run || run.clean >= end) return;
      const from = Math.max(run.clean, start);
      const to = Math.min(run.clean + run.length, end);
      if (from < to)
        pushRun(into, {clean: from + shift, file: run.file + from - run.clean, length: to - from});
      if (run.clean + run.length > end) return;
      this.index += 1;
    }
  }
}

/** Blanks at both ends are no text. */
function trim({text, map}: CleanText): CleanText {
  const trimmed = text.trim();
  if (trimmed.length === text.length) return {text, map};
  const start = text.length - text.trimStart().length;
  return sliceText({text, map}, start, start + trimmed.length);
}

/** A stretch of clean text with its part of the map. */
export function sliceText({text, map}: CleanText, start: number, end: number): CleanText {
  return {text: text.slice(start, end), map: sliceMap(map, start, end)};
}

/**
 * Join blocks by line breaks into the text of the report.
 *
 * @param blocks  With maps that count in each block; in document order.
 */
export function joinBlocks(
  blocks: readonly (CleanText & Pick<TextBlock, 'role'> & {depth?: number; note?: string})[],
): {text: string; map: MapRun[]; blocks: TextBlock[]} {
  const parts: string[] = [];
  const map: MapRun[] = [];
  const joined: TextBlock[] = [];
  let length = 0;
  for (const {text, map: own, role, depth, note} of blocks) {
    const start = length === 0 ? 0 : length + 1;
    if (start > 0) parts.push('\n');
    parts.push(text);
    for (const run of own) pushRun(map, {...run, clean: run.clean + start});
    length = start + text.length;
    joined.push({role, start, end: length, ...(depth ? {depth} : {}), ...(note ? {note} : {})});
  }
  return {text: parts.join(''), map, blocks: joined};
}
