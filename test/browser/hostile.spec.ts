/** A site built from reports that mean harm, visited page by page: their text is shown and never acts. */
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test, type Page} from '@playwright/test';
import {buildSite, digests, type Build} from '../support/builds';
import {serve, type Host} from '../support/serve';
import type {Timeline} from '../../src/lib/types';

const corpus = fileURLToPath(new URL('../corpus/hostile', import.meta.url));

// One build for all: the tests of this file stay together in one worker.
test.describe.configure({mode: 'default', timeout: 240_000});

let build: Build;
let host: Host;
let content = '';

test.beforeAll(async () => {
  test.setTimeout(240_000);
  content = join(mkdtempSync(join(tmpdir(), 'biannian-hostile-')), 'content');
  mkdirSync(content);
  for (const part of ['content', 'site']) {
    if (existsSync(join(corpus, part))) cpSync(join(corpus, part), join(content, part), {recursive: true});
  }
  symlinkSync('/etc/hostname', join(content, 'secret.md'));
  symlinkSync(content, join(content, 'loop'));
  mkdirSync(join(content, 'folder.md'));
  build = await buildSite(content);
  expect(build.code, build.output).toBe(0);
  // Kept by the browser, so that each page costs its own text and not all scripts again.
  host = await serve(build.folder, {headers: {'cache-control': 'max-age=3600'}});
});

test.afterAll(async () => {
  await host.close();
  build.remove();
});

/** What a page did that no page should do. */
interface Deeds {
  acted: string[];
  requests: string[];
  errors: string[];
}

/** Runs in the page before anything else: notes calls that a canary would make, and breaches of the policy. */
function sentinel(): void {
  const deeds: string[] = [];
  Object.defineProperty(window, 'deedsOfPage', {value: deeds});
  Object.defineProperty(window, 'canary', {set: () => deeds.push('canary'), get: () => undefined});
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const) {
    Object.defineProperty(window, name, {value: () => deeds.push(name)});
  }
  document.addEventListener('securitypolicyviolation', (breach) => {
    deeds.push(`policy: ${breach.violatedDirective} ${breach.blockedURI} ${breach.sample}`);
  });
}

/** Marks that act, or lead where they should not, left in what a report wrote; run in the page. */
function dangers(): string[] {
  const found: string[] = [];
  const name = (element: Element) => element.outerHTML.slice(0, 120);
  const inside =
    'main :is(script:not([type="application/ld+json"]), style, iframe, object, embed, base, meta, link, template)';
  for (const element of document.querySelectorAll(inside)) found.push(name(element));
  for (const element of document.querySelectorAll('*')) {
    if ([...element.attributes].some((each) => /^on|^style$|^srcdoc$|^formaction$/u.test(each.name)))
      found.push(name(element));
  }
  for (const {href} of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const {protocol, username} = new URL(href);
    if (!/^(?:https?|mailto|data|blob):$/u.test(protocol) || username) found.push(href.slice(0, 120));
    if (protocol === 'data:' && !href.startsWith('data:image/svg+xml')) found.push(href.slice(0, 120));
  }
  return found;
}

function watch(page: Page): Deeds {
  const deeds: Deeds = {acted: [], requests: [], errors: []};
  page.on('dialog', (dialog) => {
    deeds.acted.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => deeds.acted.push(`window: ${popup.url()}`));
  page.on('download', (download) => deeds.acted.push(`download: ${download.url()}`));
  page.on('pageerror', (error) => deeds.errors.push(`${page.url()}: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') deeds.errors.push(`${page.url()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(`${host.origin}/`) && !/^(?:data|blob):/u.test(address))
      deeds.requests.push(address);
  });
  return deeds;
}

const NOTHING: Deeds = {acted: [], requests: [], errors: []};

async function visit(page: Page, path: string, deeds: Deeds): Promise<void> {
  const address = host.origin + path;
  await page.goto(address, {waitUntil: 'load'});
  const seen = await page.evaluate<string[]>('[...deedsOfPage]');
  deeds.acted.push(...seen.map((deed) => `${path}: ${deed}`));
  deeds.acted.push(...(await page.evaluate(dangers)).map((danger) => `${path}: ${danger}`));
  if (page.url().split(/[?#]/u)[0] !== address.split(/[?#]/u)[0]) deeds.acted.push(`${path} → ${page.url()}`);
}

/** Paths of every page that was built, but for those of former ids, which lead to others on purpose. */
function pages(): string[] {
  const timeline = JSON.parse(readFileSync(join(build.folder, 'timeline.json'), 'utf8')) as Timeline;
  const moved = new Set(timeline.events.flatMap(({former = []}) => former.map((id) => `/event/${id}/`)));
  return [...digests(build.folder).keys()]
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`)
    .filter((path) => !moved.has(path));
}

for (const part of [0, 1]) {
  test(`every page shows its report and does nothing else, ${part ? 'even' : 'odd'} pages`, async ({
    page,
  }) => {
    await page.addInitScript(sentinel);
    const deeds = watch(page);
    const all = pages().filter((path) => path !== '/404.html');
    expect(all.length).toBeGreaterThan(150);
    for (const path of all.filter((_, i) => i % 2 === part)) await visit(page, path, deeds);
    expect(deeds).toEqual(NOTHING);
  });
}

test('opening every event of the first page, and hostile addresses, does nothing else', async ({page}) => {
  await page.addInitScript(sentinel);
  const deeds = watch(page);
  const junk = [
    '"><img src=x onerror=canary=1>',
    'javascript:canary=1',
    '__proto__',
    '../../..',
    '\u0000',
    '${canary=1}',
  ];
  const names = [
    'event',
    'q',
    'place',
    'theme',
    'report',
    'episode',
    'from',
    'scale',
    'lanes',
    'lang',
    'look',
  ];
  for (const value of junk) {
    const query = new URLSearchParams(names.map((name) => [name, value]));
    await visit(page, `/?${query.toString()}#${encodeURIComponent(value)}`, deeds);
    await visit(page, `/embed/?${query.toString()}`, deeds);
  }
  const quoting = timeline().events.filter(({sources}) => sources.some(({text}) => /[<>"'{}]/u.test(text)));
  expect(quoting.length).toBeGreaterThan(3);
  for (const {id} of quoting.slice(0, 8)) await visit(page, `/?event=${id}`, deeds);
  expect(deeds).toEqual(NOTHING);
});

test('pages without a script show as much and do as little', async ({browser}) => {
  const context = await browser.newContext({javaScriptEnabled: false});
  const page = await context.newPage();
  const deeds = watch(page);
  const some = pages().filter((path) => /^\/report\/(?:script|body|title|quote|head|page)-/u.test(path));
  expect(some.length).toBeGreaterThan(40);
  for (const path of some) {
    await page.goto(host.origin + path);
    expect(page.url()).toBe(host.origin + path);
    await expect(page.locator('main h1').first()).toBeAttached();
  }
  await context.close();
  expect(deeds).toEqual(NOTHING);
});

test('no name of a file leaves its folder, and none needs escaping', () => {
  const files = [...digests(build.folder).keys()].filter((file) => file !== '.nojekyll');
  const odd = files.filter((file) => !/^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/u.test(file));
  expect(odd).toEqual([]);
  expect(readdirSync(dirname(build.folder))).toHaveLength(1);
  const reserved = files.filter((file) => /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\/|$)/iu.test(file));
  expect(reserved).toEqual([]);
  expect(files.filter((file) => lstatSync(join(build.folder, file)).isSymbolicLink())).toEqual([]);
});

test('ids of events, reports and episodes are unlike each other', () => {
  const {events, reports, episodes} = timeline();
  for (const list of [events, reports, episodes]) {
    const ids = list.map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z\d][a-z\d-]*$/u.test(id))).toEqual([]);
  }
});

test('what the site serves as data keeps to its form', async ({page}) => {
  // On a blank page: those of the site let nothing be parsed (Trusted Types).
  const served = ['feed.atom'].map((name) => ({name, text: read(name)}));
  const broken = await page.evaluate((files) => {
    const faults: string[] = [];
    for (const {name, text} of files) {
      const tree = new DOMParser().parseFromString(text, 'application/xml');
      if (tree.querySelector('parsererror'))
        faults.push(`${name}: ${tree.documentElement.textContent.slice(0, 200)}`);
      if (/<script|<img|<svg/iu.test(text)) faults.push(`${name} has markup`);
    }
    return faults;
  }, served);
  expect(broken).toEqual([]);

  for (const file of [...digests(build.folder).keys()].filter((name) => name.endsWith('.json'))) {
    expect(() => JSON.parse(read(file)) as unknown, file).not.toThrow();
  }
  const calendar = read('timeline.ics');
  const known =
    /^(?:BEGIN|END|VERSION|PRODID|CALSCALE|METHOD|NAME|X-[A-Z-]+|UID|DTSTAMP|DTSTART|DTEND|SUMMARY|DESCRIPTION|URL|LOCATION|CATEGORIES|STATUS|TRANSP|CLASS|SEQUENCE|LAST-MODIFIED|REFRESH-INTERVAL|SOURCE)[:;]|^[ \t]|^$/u;
  expect(calendar.split('\r\n').filter((line) => !known.test(line))).toEqual([]);
  expect(calendar).not.toContain('BEGIN:VALARM;');
  for (const table of ['events.csv', 'reports.csv', 'connections.csv']) {
    expect(read(table), table).not.toMatch(/(?:^|,)"?[=+@\t]/mu);
  }
});

test('what was left out is named, and nothing of the machine is told', () => {
  const about = read('about/index.html');
  expect(about).toContain('secret.md');
  expect(about).toContain('bounds-empty.txt');
  const hostname = readFileSync('/etc/hostname', 'utf8').trim();
  const leaks = [...digests(build.folder).keys()]
    .filter((file) => /\.(?:html|json|csv|atom|ics|txt|xml)$/u.test(file))
    .filter((file) => read(file).includes(dirname(content)));
  expect(leaks).toEqual([]);
  expect(hostname === '' || !read('timeline.json').includes(`"${hostname}"`)).toBe(true);
});

function read(file: string): string {
  return readFileSync(join(build.folder, file), 'utf8');
}

function timeline(): Timeline {
  return JSON.parse(read('timeline.json')) as Timeline;
}
