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
import {svelte, vitePreprocess} from '@sveltejs/vite-plugin-svelte';
import {build} from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');
const {dependencies, peerDependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const packages = [...Object.keys(dependencies), ...Object.keys(peerDependencies ?? {})];

/** @param {string} id */
const isPackage = (id) =>
  id.startsWith('node:') || packages.some((name) => id === name || id.startsWith(`${name}/`));

rmSync(dist, {recursive: true, force: true});
await modules({index: 'src/lib/index.ts', tag: 'src/lib/tag/index.ts', svelte: 'src/lib/draw/index.ts'});
await modules({cli: 'src/cli.ts'}, '#!/usr/bin/env node');
await script('embed', 'src/embed/element.ts');
await script('loader', 'src/embed/loader.ts');
types();
for (const name of readdirSync(dist)
  .filter((name) => name.endsWith('.js'))
  .sort())
  console.log(weight(name));

/**
 * ES modules that leave their dependencies to the one who installs them.
 *
 * @param {Record<string, string>} entry
 * @param {string} [banner]
 */
async function modules(entry, banner = '') {
  await build({
    ...common(),
    plugins: [compiler()],
    build: {
      ...common().build,
      ssr: true,
      minify: false,
      rollupOptions: {
        input: entry,
        external: isPackage,
        output: {entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js', banner},
      },
    },
  });
}

/**
 * One file for a script tag, with everything in it.
 *
 * @param {string} name
 * @param {string} entry
 */
async function script(name, entry) {
  await build({
    ...common(),
    plugins: [compiler()],
    build: {
      ...common().build,
      cssCodeSplit: false,
      lib: {entry, formats: ['iife'], name: `biannian_${name}`, fileName: () => `${name}.js`},
    },
  });
}

function compiler() {
  return svelte({
    configFile: false,
    preprocess: vitePreprocess(),
    compilerOptions: {runes: true, css: 'external'},
  });
}

function common() {
  return {
    root,
    configFile: /** @type {false} */ (false),
    logLevel: /** @type {'warn'} */ ('warn'),
    publicDir: /** @type {false} */ (false),
    build: {outDir: dist, emptyOutDir: false, target: 'es2022', reportCompressedSize: false},
  };
}

/** Declarations beside the modules, with endings that every module resolution understands. */
function types() {
  const out = join(dist, 'types');
  const entries = ['src/lib/index.ts', 'src/lib/tag/index.ts'];
  const options = [
    '--declaration',
    '--emitDeclarationOnly',
    '--outDir',
    out,
    '--rootDir',
    'src',
    '--target',
    'es2022',
  ];
  const more = [
    '--module',
    'esnext',
    '--moduleResolution',
    'bundler',
    '--strict',
    '--skipLibCheck',
    '--types',
    'node',
  ];
  execFileSync(join(root, 'node_modules/.bin/tsc'), ['--ignoreConfig', ...options, ...more, ...entries], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const files = readdirSync(out, {recursive: true, encoding: 'utf8'}).filter((name) =>
    name.endsWith('.d.ts'),
  );
  for (const file of files) withEndings(join(out, file));
}

/** @param {string} file */
function withEndings(file) {
  const code = readFileSync(file, 'utf8').replace(/(?<=from ['"])\.{1,2}\/[^'"]+(?=['"])/gu, (path) => {
    const target = join(dirname(file), path);
    const isFolder = statSync(target, {throwIfNoEntry: false})?.isDirectory();
    return path.endsWith('.js') ? path : isFolder ? `${path}/index.js` : `${path}.js`;
  });
  writeFileSync(file, code);
}

/** @param {string} name */
function weight(name) {
  const bytes = readFileSync(join(dist, name));
  return `${name.padEnd(12)} ${kilobytes(bytes.length)} kB, ${kilobytes(gzipSync(bytes, {level: 9}).length)} kB gzip`;
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return (bytes / 1024).toFixed(1).padStart(6);
}
