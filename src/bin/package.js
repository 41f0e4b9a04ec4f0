/**
 * Builds `dist/`: the library, the command, the custom element, the iframe loader and their types, and
 * prints what each weighs.
 */
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {build} from 'vite';
import {common, scriptOf, SCRIPTS} from './bundle.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');
const {dependencies, peerDependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const packages = [...Object.keys(dependencies), ...Object.keys(peerDependencies)];

/** What a page that loads the script may know of its element. */
const ELEMENT_TYPES = `import type {BiannianTimeline} from './types/embed/element.js';

export type {BiannianTimeline};

declare global {
  interface HTMLElementTagNameMap {
    'biannian-timeline': BiannianTimeline;
  }
}
`;

rmSync(dist, {recursive: true, force: true});
await modules({index: 'src/lib/index.ts', tag: 'src/lib/tag/index.ts', 'svelte.server': 'src/svelte.ts'});
await modules({cli: 'src/cli/run.ts'}, '#!/usr/bin/env node');
await component();
for (const name of /** @type {(keyof typeof SCRIPTS)[]} */ (Object.keys(SCRIPTS))) {
  writeFileSync(join(dist, name), await scriptOf(name));
}
types();

const built = readdirSync(dist).filter((name) => name.endsWith('.js'));
for (const name of built.sort()) console.log(weight(name));

/** @param {string} id */
function isPackage(id) {
  return id.startsWith('node:') || packages.some((name) => id === name || id.startsWith(`${name}/`));
}

/**
 * Modules for Node and for bundlers; dependencies are left to whoever installs them.
 *
 * @param {Record<string, string>} input
 * @param {string} [banner]
 */
async function modules(input, banner = '') {
  const output = {entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js', banner};
  await build({
    ...common(),
    build: {...out(), ssr: true, rollupOptions: {input, external: isPackage, output}},
  });
}

/** The Svelte component as a browser runs it, and its style sheet. */
async function component() {
  const lib = {
    entry: 'src/svelte.ts',
    formats: [/** @type {const} */ ('es')],
    fileName: 'svelte',
    cssFileName: 'svelte',
  };
  await build({...common(), build: {...out(), lib, rollupOptions: {external: isPackage}}});
  // The colours of the house, and that it has a day and a night, are the picture's and not the page's around it.
  const sheet = join(dist, 'svelte.css');
  writeFileSync(sheet, readFileSync(sheet, 'utf8').replaceAll(':root', '.bn-timeline'));
}

function out() {
  return {outDir: dist, emptyOutDir: false, minify: false, target: 'es2022', reportCompressedSize: false};
}

/** Declarations beside the modules, with endings that every module resolution understands. */
function types() {
  const folder = join(dist, 'types');
  const options =
    '--ignoreConfig --declaration --emitDeclarationOnly --strict --skipLibCheck --noUncheckedSideEffectImports false ' +
    '--rootDir src --target es2022 --module esnext --moduleResolution bundler --types node,vite/client --lib es2023,dom,dom.iterable';
  const entries = ['src/lib/index.ts', 'src/lib/tag/index.ts', 'src/svelte.ts', 'src/embed/element.ts'];
  execFileSync(join(root, 'node_modules/.bin/tsc'), [...options.split(' '), '--outDir', folder, ...entries], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  for (const file of readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
    if (file.endsWith('.d.ts')) withEndings(join(folder, file));
  }
  writeFileSync(join(dist, 'embed.d.ts'), ELEMENT_TYPES);
  writeFileSync(
    join(dist, 'loader.d.ts'),
    '/** Importing it places the frames; it exports nothing. */\nexport {};\n',
  );
}

/**
 * Style sheets have no types, and paths get endings.
 *
 * @param {string} file
 */
function withEndings(file) {
  const bare = readFileSync(file, 'utf8').replaceAll(/^import ['"][^'"]+\.css['"];\n/gmu, '');
  const code = bare.replace(/(?<=from ['"])\.{1,2}\/[^'"]+(?=['"])/gu, (path) => {
    const target = join(dirname(file), path);
    const isFolder = statSync(target, {throwIfNoEntry: false})?.isDirectory();
    return path.endsWith('.js') ? path : isFolder ? `${path}/index.js` : `${path}.js`;
  });
  writeFileSync(file, code);
}

/** @param {string} name */
function weight(name) {
  const bytes = readFileSync(join(dist, name));
  const zipped = gzipSync(bytes, {level: 9});
  return `${name.padEnd(16)} ${kilobytes(bytes.length)} kB, ${kilobytes(zipped.length)} kB gzip`;
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return (bytes / 1024).toFixed(1).padStart(6);
}
