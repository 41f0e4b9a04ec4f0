/** Faults of one report on their way to becoming diagnostics: places as offsets, lines counted once. */
import type {Diagnostic, DiagnosticLevel} from '../types';
import {MAX_OF_ONE_RULE} from './limits';

/** A flaw as the finder knows it. `line` is given only where the offset is not known. */
export interface Fault {
  level: DiagnosticLevel;
  rule: string;
  message: string;
  start?: number;
  end?: number;
  line?: number;
  found?: string;
  expected?: string;
  hint?: string;
}

/**
 * Faults with file, line and column, in the order of the file; of one rule no more than a screenful.
 *
 * @param faults  In any order.
 * @param path    As given.
 * @param file    The decoded file that the offsets count in.
 */
export function toDiagnostics(faults: readonly Fault[], path: string, file: string): Diagnostic[] {
  const starts = faults.length > 0 ? lineStarts(file) : [];
  const placed = faults.map((fault): Diagnostic => ({...fault, file: path, ...placeOf(fault, starts)}));
  return capped(placed.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)));
}

/** Offsets at which lines start; CR, LF and CRLF end a line. */
export function lineStarts(file: string): number[] {
  const starts = [0];
  for (let i = 0; i < file.length; i += 1) {
    const code = file.charCodeAt(i);
    if (code === 10 || (code === 13 && file.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

function placeOf(fault: Fault, starts: readonly number[]): {line?: number; column?: number} {
  if (fault.start === undefined) return fault.line === undefined ? {} : {line: fault.line};
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) <= fault.start) low = middle + 1;
    else high = middle;
  }
  return {line: low, column: fault.start - (starts[low - 1] ?? 0) + 1};
}

/** Nothing is lost in silence: the last one of a long row says how many follow. */
function capped(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const counts = new Map<string, number>();
  for (const {rule} of diagnostics) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const seen = new Map<string, number>();
  return diagnostics.flatMap((diagnostic) => {
    const nth = (seen.get(diagnostic.rule) ?? 0) + 1;
    seen.set(diagnostic.rule, nth);
    const total = counts.get(diagnostic.rule) ?? 0;
    if (nth > MAX_OF_ONE_RULE) return [];
    if (nth < MAX_OF_ONE_RULE || total === nth) return [diagnostic];
    return [{...diagnostic, message: `${diagnostic.message} (and ${total - nth} more like it)`}];
  });
}

const NOT_FOUND = ['read/no-date', 'read/no-title', 'read/empty-body'];
/** What is wrong only because something else is: who mends the one has mended the other. */
const CONSEQUENCES: Readonly<Record<string, readonly string[]>> = {
  'read/refused-format': [...NOT_FOUND, 'read/empty-file'],
  'read/unreadable-text': [...NOT_FOUND, 'read/encoding', 'read/no-byte-order-mark'],
  'read/empty-file': NOT_FOUND,
};

/** One fault for one cause: a picture under the name of a text has no date either, but that is not what to mend. */
export function withoutConsequences(faults: readonly Fault[]): Fault[] {
  const covered = new Set(faults.flatMap(({rule}) => CONSEQUENCES[rule] ?? []));
  return faults.filter(({rule}) => !covered.has(rule));
}

/** A day that was written and does not exist is never another day. */
export function noSuchDay(found: string, start: number, end: number): Fault {
  return {
    level: 'error',
    rule: 'read/no-such-day',
    message: `no such day: ${found}`,
    start,
    end,
    found,
    expected: 'a day of the calendar, as 2022-04-18',
    hint: '请核对日期',
  };
}
