/** Reads the imports of the sources as text: which file needs which, values and types told apart. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';

export interface Import {
  /** Path from the root: `src/lib/tag/tag.ts`. */
  from: string;
  /** The same of a file of ours; a package's name of one that is not. */
  to: string;
  kind: 'file' | 'package';
  typeOnly: boolean;
}

const STATEMENT =
  /^[ \t]*(?:import|export)\s(?<clause>[^'"();]*?)\s?from\s?['"](?<path>[^'"\n]+)['"]|^[ \t]*import\s?['"](?<bare>[^'"\n]+)['"]|\bimport\(\s?['"](?<late>[^'"\n]+)['"]\)/gmu;
const ENDINGS = ['', '.ts', '.svelte', '.js', '.svelte.ts', '/index.ts'];

/** Every source file under a folder, as paths from the root. */
export function sources(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && /\.(?:ts|js|svelte)$/u.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

/** The imports a file states, in its order. */
export function importsOf(root: string, file: string): Import[] {
  const code = readFileSync(join(root, file), 'utf8');
  return [...code.matchAll(STATEMENT)].map(({groups = {}}) => {
    const path = groups['path'] ?? groups['bare'] ?? groups['late'] ?? '';
    const typeOnly = /^type\b/u.test(groups['clause'] ?? '');
    const to = resolve(root, file, path);
    return to
      ? {from: file, to, kind: 'file', typeOnly}
      : {from: file, to: packageOf(path), kind: 'package', typeOnly};
  });
}

function resolve(root: string, from: string, path: string): string | null {
  const [bare = ''] = path.split('?');
  const base = bare.startsWith('$lib')
    ? bare.replace('$lib', 'src/lib')
    : bare.startsWith('.')
      ? join(dirname(from), bare)
      : null;
  if (base === null) return null;
  const ending = ENDINGS.find((end) => /\.\w+$/u.test(base + end) && existsSync(join(root, base + end)));
  return base + (ending ?? '');
}

function packageOf(path: string): string {
  const parts = path.split('/');
  return parts.slice(0, path.startsWith('@') ? 2 : 1).join('/');
}
