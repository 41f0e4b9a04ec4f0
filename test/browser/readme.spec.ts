/** The README's code and the examples, run as they stand; only the address of the site is put in. */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Locator, Page} from '@playwright/test';
import {build as bundle, type Alias} from 'vite';
import {common} from '../../src/bin/bundle.js';
import {readmeSnippets} from '../support/readme';
import {serve, type Host} from '../support/serve';
import {expect, test} from './site';

const root = fileURLToPath(new URL('../../', import.meta.url));
const example = (name: string) => readFileSync(`${root}test/examples/${name}`, 'utf8');
const readme = readFileSync(`${root}README.md`, 'utf8');
const snippet = (language: string) => readmeSnippets().filter((one) => one.language === language);

test.setTimeout(180_000);

test.beforeAll(() => {
  // Another run may have come before without the package.
  if (!existsSync(`${root}dist/svelte.js`)) execFileSync('node', [`${root}src/bin/package.js`], {cwd: root});
});

/** A foreign page, its words about the site's address made true. */
async function foreign(pages: Readonly<Record<string, string>>, site: string): Promise<Host> {
  const told = Object.entries(pages).map(([path, text]) => [
    path,
    text.replaceAll('https://example.org/', site),
  ]);
  return serve('/nowhere', {pages: Object.fromEntries(told) as Record<string, string>});
}

test('a page made of the README’s embed section alone works', async ({page, site}) => {
  const html = snippet('html').map(({code}) => code);
  expect(html).toHaveLength(3);
  const host = await foreign({'/': `<!doctype html>\n${html.join('\n')}`}, site);
  await page.goto(host.origin);
  for (const frame of await page.locator('iframe').all()) {
    await frame.scrollIntoViewIfNeeded();
    await expect(frame.contentFrame().locator('[data-event]').first()).toBeAttached();
  }
  await expect(page.locator('iframe')).toHaveCount(2);
  await expect(page.locator('biannian-timeline [data-event]').first()).toBeAttached();
  await host.close();
});

for (const [i, {code}] of snippet('html').entries()) {
  test(`so does a page of its snippet ${i + 1} alone`, async ({page, site}) => {
    const host = await foreign({'/': code}, site);
    await page.goto(host.origin);
    const frame = page.locator('iframe');
    const drawn = code.includes('<biannian')
      ? page.locator('biannian-timeline [data-event]')
      : frame.contentFrame().locator('[data-event]');
    await expect(drawn.first()).toBeAttached();
    await host.close();
  });
}

test('the README’s JavaScript runs in Node', () => {
  const [{code = ''} = {}] = snippet('js');
  // Inside the package its own name leads to what it exports.
  const file = join(root, 'dist', 'readme-snippet.js');
  writeFileSync(
    file,
    `${code.replaceAll(/^(?<call>(?:tagTime|deriveTimeline)[^;]+);/gmu, 'console.log(String($<call>));')}`,
  );
  try {
    const [value, count] = execFileSync('node', [file], {cwd: root, encoding: 'utf8'}).trim().split('\n');
    expect(value).toBe('../2022-04-30');
    expect(Number(count)).toBeGreaterThan(20);
  } finally {
    rmSync(file);
  }
});

/** With the keys, as anybody can. */
async function chooseFirst(page: Page, picture: Locator): Promise<void> {
  await picture.locator('[data-event]').first().waitFor({state: 'attached'});
  await picture.focus();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
}

/** A Svelte component on a page of its own, given the site's timeline. */
async function mounted(component: string, alias: Alias[], site: string, policy = ''): Promise<Host> {
  const folder = mkdtempSync(join(root, 'dist', 'example-'));
  try {
    const main = join(folder, 'main.js');
    const record = JSON.stringify(`${site}timeline.json`);
    writeFileSync(join(folder, 'App.svelte'), component);
    writeFileSync(
      main,
      `import {mount} from 'svelte'; import App from './App.svelte';\n` +
        `fetch(${record}).then((answer) => answer.json()).then((timeline) => mount(App, {target: document.body, props: {timeline}}));`,
    );
    const made = await bundle({
      ...common(),
      resolve: {alias, conditions: ['browser', 'svelte']},
      build: {
        write: false,
        lib: {entry: main, formats: ['iife'], name: 'example', fileName: 'main', cssFileName: 'main'},
      },
    });
    const files = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
    const script = files.find((file) => file.type === 'chunk')?.code ?? '';
    const sheet = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
    return await serve('/nowhere', {
      pages: {
        '/': '<!doctype html><html lang="en"><link rel="stylesheet" href="/main.css"><title>x</title><body><script src="/main.js"></script>',
        '/main.js': script,
        '/main.css': sheet?.type === 'asset' ? String(sheet.source) : '',
      },
      headers: policy ? {'content-security-policy': policy} : {},
    });
  } finally {
    rmSync(folder, {recursive: true});
  }
}

test('the README’s Svelte component draws the package’s picture, under the policy it names', async ({
  page,
  site,
}) => {
  const [listed] = /trusted-types [^`]+/u.exec(readme) ?? [];
  const policy = `default-src 'self' ${new URL(site).origin}; require-trusted-types-for 'script'; ${listed}`;
  const [{code = ''} = {}] = snippet('svelte');
  const alias = [
    {find: 'biannian/svelte.css', replacement: `${root}dist/svelte.css`},
    {find: 'biannian/svelte', replacement: `${root}dist/svelte.js`},
  ];
  const host = await mounted(code, alias, site, policy);
  await page.emulateMedia({colorScheme: 'dark'});
  await page.goto(host.origin);
  await expect(page.locator('svg [data-event]').first()).toBeAttached();
  // The picture is by night as its reader is; a page that is made for the day stays as it is.
  const looks = await page.evaluate(() =>
    [document.documentElement, document.querySelector('[data-timeline]')].map((one) =>
      one ? [getComputedStyle(one).colorScheme, getComputedStyle(one).backgroundColor] : [],
    ),
  );
  expect(looks).toEqual([
    ['normal', 'rgba(0, 0, 0, 0)'],
    ['light dark', 'rgb(22, 20, 15)'],
  ]);
  await host.close();
});

test('the example in Svelte: what is chosen comes out, a view goes in', async ({page, site, timeline}) => {
  const code = example('App.svelte').replaceAll('../../src/', `${root}src/`);
  const host = await mounted(code, [], site);
  await page.goto(host.origin);
  await chooseFirst(page, page.locator('svg').first());
  await expect(page.locator('output')).not.toBeEmpty();
  expect(timeline.events.map(({headline}) => headline)).toContain(await page.locator('output').textContent());
  const before = await page.locator('svg').first().innerHTML();
  await page.getByRole('button', {name: 'Day by day'}).click();
  await expect.poll(() => page.locator('svg').first().innerHTML()).not.toBe(before);
  await host.close();
});

test('the example in plain HTML: what is chosen comes out, a view goes in', async ({
  page,
  site,
  timeline,
}) => {
  const host = await foreign({'/': example('plain.html')}, site);
  await page.goto(host.origin);
  await chooseFirst(page, page.locator('biannian-timeline svg').first());
  await expect(page.locator('#chosen')).not.toBeEmpty();
  expect(timeline.events.map(({headline}) => headline)).toContain(
    await page.locator('#chosen').textContent(),
  );
  await expect(page.locator('biannian-timeline h2')).toBeVisible();
  await page.getByRole('button', {name: '显示全部'}).click();
  const view = await page
    .locator('biannian-timeline')
    .evaluate((element) => (element as HTMLElement & {view: {start: number; end: number}}).view);
  expect(view.end).toBeGreaterThan(view.start);
  await host.close();
});
