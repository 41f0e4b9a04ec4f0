/** Where the reports come from disk: for the site at build time and for the command line. */
import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import process from 'node:process';
import {formatDiagnostics, logOf, sortDiagnostics} from './diagnose';
import {readEpisodes} from './read/episodes';
import {loadEpisodes, loadFolder} from './read/load.server';
import {readReports, uniqueIds} from './read';
import {derive, type Derivation} from './pipeline';
import {unchanged, type Unchanged} from './unchanged.server';

/**
 * Read a folder of reports and derive their timeline.
 *
 * @param folder  Path, relative to the working folder or absolute.
 * @param memory  What was read before: files that have not changed are not parsed again.
 * @returns       Never throws on what the folder contains: a flaw is a diagnostic.
 */
export function deriveFolder(folder: string, memory: Unchanged = unchanged): Derivation {
  const {files, diagnostics} = loadFolder(folder);
  const reports = uniqueIds(
    files.flatMap((file) => memory.reports(file, () => readReports(file.bytes, {path: file.path}))),
  );
  const hints = episodesOf(folder);
  const derived = derive(reports, {episodes: hints.episodes, remember: memory.reading});
  memory.endRun();
  return {...derived, diagnostics: [...diagnostics, ...hints.diagnostics, ...derived.diagnostics]};
}

function episodesOf(folder: string): ReturnType<typeof readEpisodes> {
  const {path, source, diagnostics} = loadEpisodes(folder);
  const read = readEpisodes(source, {path});
  return {...read, diagnostics: [...diagnostics, ...read.diagnostics]};
}

let memo: Derivation | undefined;

/**
 * What the site shows: the timeline of `CONTENT_DIR`, or of `content/`. Derived once per build.
 *
 * Diagnostics go to standard error; with `STRICT=1` an error among them ends the build.
 *
 * @throws {Error} if `CONTENT_DIR` names no folder: a slip of the pen must not empty a site. And if `STRICT` is set
 *                 and a report is at fault.
 */
export function site(): Derivation {
  memo ??= reported(deriveFolder(contentFolder()));
  return memo;
}

function contentFolder(): string {
  const named = process.env['CONTENT_DIR'];
  if (named && !existsSync(named)) throw new Error(`no such folder: ${named}, as CONTENT_DIR names it`);
  return resolve(named ?? 'content');
}

function reported(derived: Derivation): Derivation {
  const faults = derived.diagnostics.filter(({level}) => level !== 'info');
  if (faults.length) process.stderr.write(`${logOf(faults, sourceOf(derived), process.env)}\n`);
  if (process.env['STRICT'] && faults.some(({level}) => level === 'error')) {
    throw new Error('content has errors, and STRICT is set');
  }
  return derived;
}

/** Errors of the content as a development server shows them over a page. */
export interface ContentError {
  message: string;
  id: string;
  loc: {file: string; line: number; column: number};
}

/** All errors of what the site shows, placed where the first of them that has a line stands; undefined if there is none. */
export function firstError(derived: Derivation = site()): ContentError | undefined {
  const errors = sortDiagnostics(derived.diagnostics.filter(({level}) => level === 'error'));
  const first = errors.find(({line}) => line !== undefined) ?? errors[0];
  if (!first) return undefined;
  const {file, line = 1, column = 1} = first;
  return {message: formatDiagnostics(errors, sourceOf(derived)), id: file, loc: {file, line, column}};
}

/** The text of a file by its path, for the line a diagnostic speaks of. */
export function sourceOf({reports}: Derivation): (path: string) => string | undefined {
  const files = new Map(reports.map(({source, file}) => [source, file]));
  return (path) => files.get(path);
}
