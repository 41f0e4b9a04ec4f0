/** ARCHITECTURE's table of rooms and its invariants, read off the sources. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {importsOf, sources, type Import} from './support/imports';

const root = fileURLToPath(new URL('../', import.meta.url));
const files = sources(root, 'src');
const imports = files.flatMap((file) => importsOf(root, file));

/** The ground every room stands on. */
const GROUND = ['calendar', 'script'];

/** What a room may import besides `types` and the ground: rooms by name, packages by name. */
const ROOMS: Record<string, {rooms?: string[]; packages?: RegExp}> = {
  calendar: {packages: /^dayjs$/u},
  script: {},
  read: {
    packages:
      /^(?:unified|remark-.*|rehype-.*|mdast.*|hast.*|unist-.*|micromark.*|yaml|valibot|vfile.*|d3)$/u,
  },
  diagnose: {},
  tag: {},
  derive: {},
  link: {},
  arrange: {packages: /^d3(?:-array|-scale|-time)?$/u},
  draw: {rooms: ['arrange'], packages: /^(?:svelte|d3(?:-zoom|-selection|-shape|-brush)?)$/u},
  site: {packages: /^(?:svelte|d3|valibot|unist-.*|mdast.*|hast.*)$/u},
};

const roomOf = (file: string) => /^src\/lib\/(?<room>[^/.]+)\//u.exec(file)?.groups?.['room'] ?? null;
const values = imports.filter(({kind, typeOnly}) => kind === 'file' && !typeOnly);

describe('rooms', () => {
  const inRooms = imports.filter(({from}) => roomOf(from));

  it('are those of the table', () => {
    expect(
      [...new Set(files.map(roomOf).filter(Boolean))].filter((room) => !(String(room) in ROOMS)),
    ).toEqual([]);
  });

  it('import only what the table allows', () => {
    expect(inRooms.filter((each) => !allowed(each)).map(shown)).toEqual([]);
  });

  it('name their own files by relative paths, so that the library bundles anywhere', () => {
    const aliased = files.filter(
      (file) => roomOf(file) && /from '\$(?:lib|app|env)/u.test(readFileSync(root + file, 'utf8')),
    );
    expect(aliased).toEqual([]);
  });

  function allowed({from, to, kind, typeOnly}: Import): boolean {
    const room = roomOf(from) ?? '';
    const {rooms = [], packages} = ROOMS[room] ?? {};
    if (kind === 'package' && typeOnly) return true;
    if (kind === 'package')
      return packages?.test(to) === true || (from.endsWith('.server.ts') && to.startsWith('node:'));
    const target = roomOf(to);
    return (
      to === 'src/lib/types.ts' ||
      target === room ||
      GROUND.includes(target ?? '') ||
      rooms.includes(target ?? '')
    );
  }
});

describe('imports', () => {
  it('form no cycle', () => {
    expect(cycle()).toEqual([]);
  });

  it('form no path longer than six files within a room', () => {
    const long = files.filter((file) => roomOf(file)).filter((file) => depth(file, roomOf(file)) > 6);
    expect(long).toEqual([]);
  });

  it('never lead from the browser to a file that touches disk', () => {
    const server = (file: string) => /\.server\.ts$/u.test(file);
    const wrong = values.filter(
      ({from, to}) =>
        server(to) && !server(from) && !/\+(?:page|layout)?\.?server\.ts$|\/cli|src\/bin/u.test(from),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  const next = new Map(
    files.map((file) => [file, values.filter(({from}) => from === file).map(({to}) => to)]),
  );

  function cycle(): string[] {
    const done = new Set<string>();
    const visit = (file: string, path: string[]): string[] => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (done.has(file)) return [];
      const found = (next.get(file) ?? []).map((to) => visit(to, [...path, file])).find(({length}) => length);
      done.add(file);
      return found ?? [];
    };
    return files.map((file) => visit(file, [])).find(({length}) => length) ?? [];
  }

  function depth(file: string, room: string | null): number {
    const inner = (next.get(file) ?? []).filter((to) => roomOf(to) === room);
    return 1 + Math.max(0, ...inner.map((to) => depth(to, room)));
  }
});

describe('between reading and drawing', () => {
  const pure = files.filter((file) =>
    ['calendar', 'script', 'tag', 'derive', 'link', 'arrange'].includes(roomOf(file) ?? ''),
  );

  it('nothing reads a clock, a locale, chance or the network', () => {
    const impure =
      /\bDate\.now\b|new Date\(\)|Math\.random|toLocale\w+|\bfetch\(|\bnavigator\b|\bwindow\b|\bdocument\.|process\.env/u;
    expect(pure.filter((file) => impure.test(code(file)))).toEqual([]);
  });

  function code(file: string): string {
    return readFileSync(root + file, 'utf8')
      .replace(/\/\*[\s\S]*?\*\//gu, '')
      .replace(/^[ \t]*\/\/.*$/gmu, '');
  }
});

function shown({from, to}: Import): string {
  return `${from} → ${to}`;
}
