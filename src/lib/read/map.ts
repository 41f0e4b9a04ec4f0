/**
 * Clean text ↔ file: the two coordinate spaces of a report.
 *
 * A map is a sorted list of runs that stand letter for letter in both. What lies between two runs was
 * left out of the clean text (markup, pinyin) or put into it (a line break between blocks, a decoded
 * character reference).
 */
import type {MapRun, TextSpan} from '../types';

/**
 * Where a stretch of clean text stands in the file.
 *
 *     // file '發(fā)布', clean '發布', map [{clean: 0, file: 0, length: 1}, {clean: 1, file: 5, length: 1}]
 *     toFile(map, 0, 2) // {start: 0, end: 6}
 *     toFile(map, 0, 1) // {start: 0, end: 1}: what was left out after the last letter is not covered
 *
 * @param map    Of the report.
 * @param start  Clean offset, included.
 * @param end    Clean offset, not included.
 * @returns      The least extent of the file that covers it; a letter that was put in covers the gap it
 *               stands for. Empty for an empty stretch.
 */
export function toFile(map: readonly MapRun[], start: number, end: number): TextSpan {
  const first = runAt(map, start, 'clean');
  const head = first ? first.file + Math.min(start - first.clean, first.length) : 0;
  if (end <= start) return {start: head, end: head};

  const index = indexAt(map, end - 1, 'clean');
  const last = map[index];
  if (last && end - 1 < last.clean + last.length) return {start: head, end: last.file + end - last.clean};
  const next = map[index + 1];
  const tail = next ? next.file : last ? last.file + last.length : 0;
  return {start: head, end: Math.max(head, tail)};
}

/**
 * What of the clean text stands in a stretch of the file: the inverse of {@link toFile} for every stretch
 * that starts and ends on a letter of the clean text.
 *
 *     toClean(map, 0, 6) // {start: 0, end: 2}
 *     toClean(map, 1, 5) // {start: 1, end: 1}: only noise there
 *
 * @param map    Of the report.
 * @param start  File offset, included.
 * @param end    File offset, not included.
 */
export function toClean(map: readonly MapRun[], start: number, end: number): TextSpan {
  const head = cleanFrom(map, start);
  const last = runAt(map, end - 1, 'file');
  const tail = last ? last.clean + Math.min(end - last.file, last.length) : 0;
  return {start: head, end: Math.max(head, tail)};
}

/** The first clean letter at or after a file offset. */
function cleanFrom(map: readonly MapRun[], offset: number): number {
  const index = indexAt(map, offset, 'file');
  const run = map[index];
  if (run && offset < run.file + run.length) return run.clean + offset - run.file;
  const next = map[index + 1];
  if (next) return next.clean;
  return run ? run.clean + run.length : 0;
}

function runAt(map: readonly MapRun[], offset: number, space: 'clean' | 'file'): MapRun | undefined {
  return map[indexAt(map, offset, space)];
}

/** Index of the last run that starts at or before the offset; -1 if there is none. */
function indexAt(map: readonly MapRun[], offset: number, space: 'clean' | 'file'): number {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = map[middle];
    if (run && run[space] <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Add a run, as part of the one before it where both go on without a break. */
export function pushRun(map: MapRun[], run: MapRun): void {
  if (run.length <= 0) return;
  const last = map[map.length - 1];
  const goesOn = last && last.clean + last.length === run.clean && last.file + last.length === run.file;
  if (goesOn) map[map.length - 1] = {...last, length: last.length + run.length};
  else map.push({...run});
}

/** The part of a map that lies in `start`…`end` of clean text, counted from `start`. */
export function sliceMap(map: readonly MapRun[], start: number, end: number): MapRun[] {
  const part: MapRun[] = [];
  for (let i = Math.max(0, indexAt(map, start, 'clean')); i < map.length; i += 1) {
    const run = map[i];
    if (!run || run.clean >= end) break;
    const from = Math.max(run.clean, start);
    const to = Math.min(run.clean + run.length, end);
    pushRun(part, {clean: from - start, file: run.file + from - run.clean, length: to - from});
  }
  return part;
}

/** Collects the pieces of one block. */
export interface DraftText {
  raw: string;
  map: MapRun[];
}

/** Add letters that stand in the file at `file`, or (`file` undefined) that stand nowhere in it. */
export function addText(text: DraftText, letters: string, file: number | undefined): void {
  if (file !== undefined) pushRun(text.map, {clean: text.raw.length, file, length: letters.length});
  text.raw += letters;
}
