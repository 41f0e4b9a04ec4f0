/** What a reader has to fetch: scripts of each first load, gzip, and the files that other pages take. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import type {Page} from '@playwright/test';
import {expect, open, test} from './site';

const build = fileURLToPath(new URL('../../build', import.meta.url));
const zipped = (bytes: Buffer): number => gzipSync(bytes, {level: 9}).length;
const sizeOf = (path: string): number => zipped(readFileSync(join(build, path)));

/** Scripts fetched while a page opens, with what each weighs. */
async function scriptsOf(page: Page, address: string): Promise<Map<string, number>> {
  const scripts = new Map<string, number>();
  const bodies: Promise<unknown>[] = [];
  page.on('response', (response) => {
    const {pathname} = new URL(response.url());
    if (!pathname.endsWith('.js')) return;
    bodies.push(response.body().then((body) => scripts.set(pathname, zipped(body))));
  });
  await open(page, address);
  await page.waitForLoadState('networkidle');
  await Promise.all(bodies);
  return scripts;
}

for (const query of [
  '',
  '?lang=en&q=医疗',
  '?lang=zh-Hant&event=EVENT',
  '?scale=aligned&lanes=place&theme=x',
]) {
  test(`/${query} loads at most 100 kB of script`, async ({page, site, timeline}) => {
    const scripts = await scriptsOf(page, site + query.replace('EVENT', timeline.events[0]?.id ?? ''));
    const sum = [...scripts.values()].reduce((all, size) => all + size, 0);
    expect(sum, [...scripts].map((one) => one.join(' ')).join('\n')).toBeLessThanOrEqual(100_000);
    expect(sum).toBeGreaterThan(20_000);
  });
}

test('the loader is at most 1 KB, the element 40 KB', () => {
  expect(sizeOf('loader.js')).toBeLessThanOrEqual(1024);
  expect(sizeOf('embed.js')).toBeLessThanOrEqual(40 * 1024);
});

test('only /try/ loads what reads reports', async ({page, site}) => {
  const [worker = ''] = readdirSync(join(build, 'app/immutable/workers'));
  const elsewhere = await scriptsOf(page, site);
  expect([...elsewhere.keys()].filter((path) => path.includes(worker))).toEqual([]);
  const here = await scriptsOf(page, `${site}try/`);
  expect([...here.keys()].filter((path) => path.includes(worker))).toHaveLength(1);
});
