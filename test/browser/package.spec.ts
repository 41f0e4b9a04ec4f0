/** The package as others install it: its command, its types, its files on a server. */
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from '@playwright/test';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = `${root}dist/`;

test.setTimeout(180_000);

test.beforeAll(() => {
  if (!existsSync(`${dist}cli.js`)) execFileSync('node', [`${root}src/bin/package.js`], {cwd: root});
});

/** A file that uses the package by its name, as self-reference allows inside it; gone afterwards. */
function used<T>(name: string, code: string, use: (file: string) => T): T {
  const folder = mkdtempSync(join(dist, 'used-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, code);
    return use(file);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

function node(...args: string[]): {status: number | null; stdout: string; stderr: string} {
  return spawnSync('node', args, {
    cwd: root,
    encoding: 'utf8',
    env: {...process.env, FORCE_COLOR: '0', STRICT: ''},
  });
}

test('its command derives a folder, explains itself and tells a wrong call', () => {
  const derived = node(`${dist}cli.js`, 'content');
  expect(derived.status, derived.stderr).toBe(0);
  expect((JSON.parse(derived.stdout) as {version: number}).version).toBe(1);
  expect(node(`${dist}cli.js`, '--help').stdout).toContain('--out FILE');
  expect(node(`${dist}cli.js`, 'no-such-folder').status).toBe(2);
});

const TYPED = `
import {deriveTimeline, readReport, tagTime, type Timeline, type Timex} from 'biannian';
import {tagTime as tag} from 'biannian/tag';
import {homeView, Timeline as Picture, type TimelineProps} from 'biannian/svelte';
import 'biannian/embed.js';
import 'biannian/loader.js';

const found: Timex[] = [...tagTime('4月底前', {dct: '2022-04-18'}), ...tag('明天', {dct: '2022-04-18'})];
const timeline: Timeline = deriveTimeline([readReport('x', {path: 'a.md'})]);
const props: TimelineProps = {timeline, view: homeView(timeline), onselect: (id) => id.trim()};
const element = document.createElement('biannian-timeline');
element.timeline = timeline;
const start: number = element.view.start + found.length;
element.addEventListener('select', (event) => event.detail.id.trim());
element.addEventListener('viewchange', ({detail}) => detail.end - detail.start, {once: true});
element.addEventListener('error', ({message}) => message.trim());
element.addEventListener('click', ({clientX}) => clientX);
element.addEventListener('anything', (event: globalThis.Event) => event.type);
export {Picture, props, start};
// @ts-expect-error no such property
element.nothing;
// @ts-expect-error no such detail
element.addEventListener('select', ({detail}) => detail.start);
`;

for (const [module, resolution] of [
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
]) {
  test(`its types resolve (${resolution}), also the element’s`, () => {
    const options = `--ignoreConfig --noEmit --strict --exactOptionalPropertyTypes --target es2022 --lib es2023,dom,dom.iterable --types node --module ${module} --moduleResolution ${resolution}`;
    const {status, stdout} = used('typed.ts', TYPED, (file) =>
      node(`${root}node_modules/typescript/bin/tsc`, ...options.split(' '), file),
    );
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
}

test('importing any of it on a server does nothing, and the picture can be drawn there', () => {
  const code = `
import {readFileSync} from 'node:fs';
import {render} from 'svelte/server';
import {deriveTimeline, readReport} from 'biannian';
import {Timeline} from 'biannian/svelte';
import 'biannian/embed.js';
import 'biannian/loader.js';
const source = readFileSync('content/2022-04-18-changchun-jingkaiqu.md');
const timeline = deriveTimeline([readReport(source, {path: 'a.md'})]);
const {body} = render(Timeline, {props: {timeline}});
console.log(body.includes('data-event'), Object.keys(globalThis).filter((name) => /biannian/iu.test(name)).length);
`;
  const {stdout, stderr, status} = used('server.mjs', code, (file) => node(file));
  expect(status, stderr).toBe(0);
  expect(stdout.trim()).toBe('true 0');
});

test('publint finds nothing', () => {
  const {status, stdout} = node(`${root}node_modules/publint/src/cli.js`, '--strict', root);
  expect(stdout).toContain('All good!');
  expect(status).toBe(0);
});
