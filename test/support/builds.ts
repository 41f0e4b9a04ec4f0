/** The site built from other content, each build in a folder of its own outside the tree. */
import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, dirname, join, relative} from 'node:path';
import {env, execPath} from 'node:process';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Build {
  /** Exit code of the build. */
  code: number;
  /** What it printed, on both streams. */
  output: string;
  /** Where the site lies. */
  folder: string;
  /** Take it away again. */
  remove(): void;
}

/** A report for a test: front matter and one paragraph. */
export function reportText(title: string, date: string, body: string): string {
  return `---\ntitle: ${title}\ndate: ${date}\n---\n\n${body}\n`;
}

/**
 * Write files into a new folder outside the tree.
 *
 *     makeFolder({'a.md': '4月5日，水位回落。'})   // '/…/biannian-content-x/content'
 *
 * @param files  Path → content, written in this order.
 */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'biannian-content-')), 'content');
  mkdirSync(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Build the site from a folder of reports. Fails never: how the build ended is in the answer. */
export async function buildSite(
  content: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Build> {
  const parent = mkdtempSync(join(tmpdir(), 'biannian-build-'));
  // The framework keeps its working files under this name as well, so it has to be unlike every other.
  const folder = join(parent, basename(parent));
  const {code, output} = await run([join(root, 'node_modules/vite/bin/vite.js'), 'build'], {
    CONTENT_DIR: content,
    BUILD_DIR: folder,
    ...more,
  });
  const remove = () => {
    for (const each of [parent, join(root, '.svelte-kit', basename(folder))]) {
      rmSync(each, {recursive: true, force: true});
    }
  };
  return {code, output, folder, remove};
}

/** Run a script of Node in the project's folder, apart from what the tests' own environment sets. */
export function run(
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<{code: number; output: string; stdout: string; stderr: string}> {
  const plain: NodeJS.ProcessEnv = {...env};
  for (const name of ['STRICT', 'BASE_PATH', 'NODE_ENV', 'VITEST', 'GITHUB_ACTIONS', 'FORCE_COLOR']) {
    Reflect.deleteProperty(plain, name);
  }
  return new Promise((resolve, reject) => {
    const child = spawn(execPath, args, {cwd: root, env: {...plain, ...more}});
    const text = {output: '', stdout: '', stderr: ''};
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (chunk: string) => {
        text[stream] += chunk;
        text.output += chunk;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({code: code ?? 1, ...text}));
  });
}

/** Every file below a folder: path with `/`, in order → digest of its bytes. */
export function digests(folder: string): Map<string, string> {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    files.map((file) => [
      relative(folder, file).split('\\').join('/'),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}
