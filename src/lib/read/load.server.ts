/** Folders on disk → files in memory. The only module of this room that touches the disk. */
import {lstatSync, readdirSync, readFileSync, realpathSync, type Stats} from 'node:fs';
import {basename, extname, join, relative, resolve, sep} from 'node:path';
import process from 'node:process';
import type {Diagnostic} from '../types';
import {MAX_BYTES, MAX_FILES, MAX_FRONT_MATTER} from './limits';
import {NOT_REPORTS, REFUSED_KINDS, REPORT_KINDS} from './words/kinds';

export interface LoadedFile {
  /** With `/`, relative to the working folder where it lies inside it: the same on every machine. */
  path: string;
  bytes: Uint8Array;
}

export interface LoadedFolder {
  files: LoadedFile[];
  diagnostics: Diagnostic[];
}

/**
 * Read all reports of a folder and of the folders in it, in the order of their names.
 *
 * Links out of the folder, pipes and devices are refused; so are formats that hold no text (`.docx`). Each
 * refusal is a diagnostic. `README.md`, `LICENSE.md` and files whose name starts with a dot are no reports.
 *
 * @param folder  Path of a folder, or of one file.
 * @returns       Never throws: what can not be read is a diagnostic.
 */
export function loadFolder(folder: string): LoadedFolder {
  const root = resolve(folder);
  const load = new Load(root, shownRoot(root));
  load.visit(root, true);
  if (load.files.length === 0 && load.diagnostics.length === 0) load.diagnostics.push(nothingIn(load.shown));
  return {files: load.files, diagnostics: load.diagnostics};
}

/**
 * The editor's words on episodes, `episodes.yml` beside the reports; empty if there is none.
 *
 * A link, a pipe or a folder of that name is not opened: {@link loadFolder} says what it is.
 */
export function loadEpisodes(folder: string): {path: string; source: string; diagnostics: Diagnostic[]} {
  const root = resolve(folder);
  const path = [shownRoot(root), 'episodes.yml'].filter(Boolean).join('/');
  const stats = attempt(() => lstatSync(join(root, 'episodes.yml')));
  if (!stats?.isFile()) return {path, source: '', diagnostics: []};
  const isSmall = stats.size <= MAX_FRONT_MATTER;
  const source = isSmall ? attempt(() => readFileSync(join(root, 'episodes.yml'), 'utf8')) : undefined;
  if (source !== undefined) return {path, source, diagnostics: []};
  const message = isSmall ? 'file can not be read' : `file has ${stats.size} bytes and was not read`;
  const hint = isSmall ? '请检查权限' : '请只写各次事件的名称与地点';
  return {
    path,
    source: '',
    diagnostics: [{level: 'error', rule: 'read/episodes', message, file: path, hint}],
  };
}

function nothingIn(folder: string): Diagnostic {
  return {
    level: 'warning',
    rule: 'read/no-report',
    message: 'no report was found',
    file: folder || '.',
    expected: '.md, .txt or .html',
    hint: '把报道（.md、.txt 或 .html）放进这个文件夹',
  };
}

/** An absolute path is no one's business but the machine's. */
function shownRoot(root: string): string {
  const shown = relative(process.cwd(), root).split(sep).join('/');
  return shown.startsWith('..') || resolve(shown) !== root ? basename(root) : shown;
}

class Load {
  readonly files: LoadedFile[] = [];
  readonly diagnostics: Diagnostic[] = [];
  private readonly real: string | undefined;

  constructor(
    private readonly root: string,
    readonly shown: string,
  ) {
    this.real = attempt(() => realpathSync(root));
  }

  visit(path: string, isRoot = false): void {
    const stats = attempt(() => lstatSync(isRoot ? (this.real ?? path) : path));
    if (!stats && isRoot)
      return this.fault(path, 'error', 'read/no-folder', 'does not exist', '请检查文件夹的名字');
    if (!stats)
      return this.fault(path, 'error', 'read/unreadable-file', 'can not be read', '请检查文件与权限');
    if (stats.isSymbolicLink()) this.link(path);
    else if (stats.isDirectory()) this.folder(path);
    else if (stats.isFile()) this.file(path, stats);
    else
      this.fault(
        path,
        'error',
        'read/special-file',
        'is neither file nor folder and was not opened',
        '请移走管道、设备等特殊文件',
      );
  }

  /** Within the folder a link leads to what is read anyway; out of it, it may lead to anything. */
  private link(path: string): void {
    const target = attempt(() => realpathSync(path));
    const isInside =
      target !== undefined && this.real !== undefined && `${target}${sep}`.startsWith(`${this.real}${sep}`);
    const what =
      target === undefined
        ? 'is a link that leads nowhere'
        : isInside
          ? 'is a link into the same folder'
          : 'is a link out of the folder';
    this.fault(
      path,
      isInside ? 'warning' : 'error',
      'read/symbolic-link',
      `${what} and was not followed`,
      '请改放文件本身',
    );
  }

  private folder(path: string): void {
    const names = attempt(() => readdirSync(path));
    if (!names)
      return this.fault(path, 'error', 'read/unreadable-file', 'folder can not be read', '请检查权限');
    // By code unit, not by locale: the same order on every machine.
    for (const name of names.sort((a, b) => (a < b ? -1 : 1))) {
      if (!name.startsWith('.') && name !== 'node_modules') this.visit(join(path, name));
    }
  }

  private file(path: string, stats: Stats): void {
    const name = basename(path);
    const kind = extname(name).toLowerCase();
    if (NOT_REPORTS.has(name.toLowerCase())) return;
    const refusal = REFUSED_KINDS.get(kind);
    if (refusal) return this.fault(path, refusal.level, 'read/refused-format', refusal.message, refusal.hint);
    if (!REPORT_KINDS.has(kind)) {
      return this.fault(
        path,
        'warning',
        'read/unknown-format',
        `is no report: ${kind || 'no ending'}`,
        '报道请用 .md、.txt 或 .html',
      );
    }
    if (stats.size > MAX_BYTES) {
      return this.fault(
        path,
        'error',
        'read/too-large',
        `has ${stats.size} bytes and was not read`,
        '请拆分文件',
      );
    }
    if (this.files.length >= MAX_FILES) {
      return this.fault(
        path,
        'error',
        'read/too-many-files',
        `is one of more than ${MAX_FILES} files and was not read`,
        '请分批生成',
      );
    }
    const bytes = attempt(() => readFileSync(path));
    if (bytes) this.files.push({path: this.shownPath(path), bytes});
    else this.fault(path, 'error', 'read/unreadable-file', 'can not be read', '请检查权限');
  }

  private shownPath(path: string): string {
    const inside = relative(this.root, path).split(sep).join('/');
    return [this.shown, inside].filter(Boolean).join('/');
  }

  private fault(path: string, level: Diagnostic['level'], rule: string, message: string, hint: string): void {
    this.diagnostics.push({level, rule, message: `file ${message}`, file: this.shownPath(path), hint});
  }
}

/** The file system's answer, or nothing: what went wrong is told by what was asked. */
function attempt<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
