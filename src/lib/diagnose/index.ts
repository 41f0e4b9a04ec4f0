/** Diagnostics for people, for programs and for a build server's log. Pure. */
import type {Diagnostic, DiagnosticLevel} from '../types';
import {displayWidth, forTerminal} from './letters';

export {forTerminal} from './letters';

/**
 * In order: by file, line, column, then rule; the same list in any order gives the same result.
 */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * For a terminal: place, fault, the line with a caret under it, what was expected, how to mend it.
 *
 *     content/flood.md:3:7: error read/no-such-day: no such day: 2024-02-30
 *         3 | date: 2024-02-30
 *           |       ^^^^^^^^^^
 *       expected: a day of the calendar, as 2022-04-18
 *       请核对日期
 *
 * Control characters and direction marks, in names of files too, are shown as escapes: nothing that a
 * report contains may move the cursor.
 *
 * @param diagnostics  In any order.
 * @param sourceOf     The text of a file by its path, if it is known.
 */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  sourceOf: (path: string) => string | undefined = () => undefined,
): string {
  const parts = sortDiagnostics(diagnostics).map((diagnostic) =>
    formatOne(diagnostic, sourceOf(diagnostic.file)),
  );
  return diagnostics.length === 0 ? '' : [...parts, summary(diagnostics)].join('\n');
}

function formatOne(diagnostic: Diagnostic, source: string | undefined): string {
  const {file, line, column, level, rule, message, expected, hint} = diagnostic;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const lines = [`${forTerminal(place)}: ${level} ${rule}: ${forTerminal(message)}`];
  const excerpt = source === undefined ? undefined : excerptOf(diagnostic, source);
  if (excerpt) lines.push(...excerpt);
  if (expected) lines.push(`  expected: ${forTerminal(expected)}`);
  if (hint) lines.push(`  ${forTerminal(hint)}`);
  return lines.join('\n');
}

/** As much of a line as fits beside the caret, in letters. */
const BEFORE = 32;
const AFTER = 40;

function excerptOf({line, column = 1, start, end}: Diagnostic, source: string): string[] | undefined {
  const text = line === undefined ? undefined : lineOf(source, line, start);
  if (text === undefined || line === undefined || text.trim() === '') return undefined;
  const from = Math.max(0, column - 1 - BEFORE);
  const lead = `${from > 0 ? '…' : ''}${forTerminal(text.slice(from, column - 1))}`;
  const length = Math.max(1, Math.min((end ?? 0) - (start ?? 0), text.length - column + 1, AFTER));
  const marked = forTerminal(text.slice(column - 1, column - 1 + length));
  const rest = forTerminal(text.slice(column - 1 + length, column - 1 + Math.max(length, AFTER)));
  const number = String(line).padStart(5);
  const caret = '^'.repeat(Math.max(1, displayWidth(marked)));
  return [
    `${number} | ${lead}${marked}${rest}`,
    `${' '.repeat(5)} | ${' '.repeat(displayWidth(lead))}${caret}`,
  ];
}

/** A line by its number; near its offset where that is known, so that a long file is not split each time. */
function lineOf(source: string, line: number, start: number | undefined): string | undefined {
  if (start === undefined) return source.split(/\r\n|\r|\n/u)[line - 1];
  const at = Math.min(start, source.length);
  const before = Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1;
  const after = source.slice(before, before + 100_000).search(/[\r\n]/u);
  return source.slice(before, after < 0 ? before + 100_000 : before + after);
}

function summary(diagnostics: readonly Diagnostic[]): string {
  const count = (level: DiagnosticLevel) =>
    diagnostics.filter((diagnostic) => diagnostic.level === level).length;
  const counts = (['error', 'warning', 'info'] as const).map((level) => [level, count(level)] as const);
  const words = counts
    .filter(([, n]) => n > 0)
    .map(([level, n]) => `${n} ${level}${n > 1 && level !== 'info' ? 's' : ''}`);
  return words.join(', ');
}

/**
 * For a build server that reads GitHub's workflow commands: one line for each, shown beside the code.
 *
 *     ::error file=content/flood.md,line=3,col=7,title=read/no-such-day::no such day: 2024-02-30
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function annotateDiagnostics(diagnostics: readonly Diagnostic[]): string {
  return sortDiagnostics(diagnostics)
    .map(({level, file, line, column, rule, message, hint}) => {
      const command = level === 'info' ? 'notice' : level;
      const place = [
        `file=${escapeProperty(file)}`,
        ...(line === undefined ? [] : [`line=${line}`]),
        ...(column === undefined ? [] : [`col=${column}`]),
        `title=${escapeProperty(rule)}`,
      ];
      return `::${command} ${place.join(',')}::${escapeData(hint ? `${message}\n${hint}` : message)}`;
    })
    .join('\n');
}

/**
 * What a run prints: for a terminal, and on a build server that asks for it (`GITHUB_ACTIONS`) also as
 * annotations. There the first part has nothing that the server would take for a command of its own.
 *
 * @param env  Variables of the process.
 */
export function logOf(
  diagnostics: readonly Diagnostic[],
  sourceOf: (path: string) => string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): string {
  const text = formatDiagnostics(diagnostics, sourceOf);
  if (!env['GITHUB_ACTIONS']) return text;
  const lines = text.split('\n').map((line) => (line.trimStart().startsWith('::') ? `\\${line}` : line));
  const inert = lines.join('\n').replaceAll('##[', '#\\#[');
  return `${inert}\n${annotateDiagnostics(diagnostics)}`;
}

/** The commands' own escapes: what a report contains can start no other command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** With `--strict`: a warning is an error. */
export function strictly(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map((diagnostic) =>
    diagnostic.level === 'warning' ? {...diagnostic, level: 'error'} : diagnostic,
  );
}
