/** Pictures that leave the page: files of the view, and the cards that stand for links. */
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Page} from '@playwright/test';
import {expect, open, test} from './site';

const build = fileURLToPath(new URL('../../build/', import.meta.url));

/** § 5.2 of the PNG specification and its first chunk: width and height, in pixels. */
function sizeOfPng(bytes: Buffer): {width: number; height: number} {
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return {width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20)};
}

async function take(page: Page, form: 'svg' | 'png' | 'long'): Promise<Buffer> {
  if (!(await page.locator('[data-take]').first().isVisible())) {
    await page.getByRole('button', {name: '带走'}).click();
  }
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-take="${form}"]`).click(),
  ]);
  return readFileSync(await download.path());
}

/** What an XML parser that is not ours makes of the file; on a page of its own, since ours let nothing be parsed. */
async function readSvg(page: Page, svg: string) {
  const blank = await page.context().newPage();
  return blank.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
    const all = [...parsed.querySelectorAll('*')];
    const attributes = all.flatMap((element) => [...element.attributes]);
    const ids = new Set(all.map(({id}) => id).filter(Boolean));
    const targets = attributes.flatMap(
      ({value}) => /url\(#(?<id>[^)]+)\)/u.exec(value)?.groups?.['id'] ?? [],
    );
    return {
      faults: parsed.querySelectorAll('parsererror').length,
      tags: [...new Set(all.map(({tagName}) => tagName))].sort(),
      handlers: attributes.filter(({name}) => /^on|href$|^style$|^class$/u.test(name)).length,
      outside: attributes
        .filter(({name, value}) => name !== 'xmlns' && /https?:|\/\/|data:|var\(/u.test(value))
        .map(({value}) => value),
      missing: targets.filter((id) => !ids.has(id)),
      texts: [...parsed.querySelectorAll('text')].map(({textContent}) => textContent),
    };
  }, svg);
}

test('the view as SVG stands alone: no script, no style sheet, nothing outside it, all that is labelled', async ({
  page,
  site,
}) => {
  await open(page, site);
  const labels = await page.locator('[data-timeline] [data-label]').allTextContents();
  const svg = await readSvg(page, (await take(page, 'svg')).toString('utf8'));
  expect(svg).toMatchObject({faults: 0, handlers: 0, outside: [], missing: []});
  expect(
    svg.tags.filter(
      (tag) => !/^(?:svg|g|path|rect|circle|text|title|desc|defs|clipPath|linearGradient|stop)$/u.test(tag),
    ),
  ).toEqual([]);
  // The sheet is a little narrower than the page, so a few labels may be cut differently or left out.
  const kept = labels.filter((label) => svg.texts.includes(label));
  expect(labels.length).toBeGreaterThan(10);
  expect(kept.length).toBeGreaterThan(labels.length * 0.6);
  expect(svg.texts).toContain('计划中');
  expect(svg.texts.at(-1)).toBe(site);
});

test('a picture shows what the filter leaves in, and says so', async ({page, site, timeline}) => {
  await open(page, `${site}?kind=resumption`);
  const {texts} = await readSvg(page, (await take(page, 'svg')).toString('utf8'));
  const count = timeline.events.filter(({kind}) => kind === 'resumption').length;
  expect(texts.join('\n')).toContain(`${timeline.events.length} 件事中的 ${count} 件`);
  expect(texts.join('\n')).toContain('类别：复工复产');
  const others = timeline.events.filter(({kind}) => kind !== 'resumption').map(({headline}) => headline);
  const own = new Set(
    timeline.events.filter(({kind}) => kind === 'resumption').map(({headline}) => headline),
  );
  expect(texts.filter((text) => others.includes(text) && !own.has(text))).toEqual([]);
});

test('a picture is drawn by day, and the page stays as dark as it was', async ({page, site}) => {
  await page.emulateMedia({colorScheme: 'dark'});
  await open(page, site);
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const before = await ground();
  expect((await take(page, 'svg')).toString('utf8')).toContain('fill="#faf7f0"');
  expect(await ground()).toBe(before);
});

test('the PNG and the tall picture have the widths they promise', async ({page, site}) => {
  await open(page, site);
  const wide = sizeOfPng(await take(page, 'png'));
  expect(wide.width).toBe(2560);
  const long = sizeOfPng(await take(page, 'long'));
  expect(long.width).toBe(1080);
  expect(long.height).toBeGreaterThan(3000);
  expect(long.height).toBeLessThanOrEqual(16_000);
});

test('what draws pictures is fetched only when one is asked for', async ({page, site}) => {
  const scripts = new Set<string>();
  page.on('response', (response) => {
    if (/\.js$/u.test(new URL(response.url()).pathname)) scripts.add(response.url());
  });
  await open(page, site);
  const before = scripts.size;
  await take(page, 'svg');
  expect(scripts.size).toBeGreaterThan(before);
});

test('every page names a picture for its link that is there, at the size it says', async ({
  page,
  site,
  timeline,
}) => {
  const [event] = timeline.events;
  const [report] = timeline.reports;
  const cards = existsSync(`${build}share/site.png`);
  for (const path of ['', 'about/', 'try/', `event/${event?.id ?? ''}/`, `report/${report?.id ?? ''}/`]) {
    await page.goto(site + path);
    const named = await page
      .locator('meta[property="og:image"]')
      .evaluateAll((metas) =>
        metas.map((meta) => new URL(meta.getAttribute('content') ?? '', document.baseURI).pathname),
      );
    expect(named, path).toHaveLength(cards ? 1 : 0);
    for (const pathname of named) {
      const bytes = readFileSync(`${build}share/${pathname.split('/').at(-1) ?? ''}`);
      expect(sizeOfPng(bytes)).toEqual({width: 1200, height: 630});
      expect(bytes.length).toBeLessThanOrEqual(150_000);
    }
  }
});
