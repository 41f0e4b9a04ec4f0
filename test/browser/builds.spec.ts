/** Builds of other content than ours: none, some of it broken, somebody's own; in a sub-folder; twice. */
import {existsSync, readFileSync, readdirSync, utimesSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from '@playwright/test';
import {buildSite, digests, makeFolder, reportText, type Build} from '../support/builds';
import {serve} from '../support/serve';
import type {Timeline} from '../../src/lib/types';

const originals = fileURLToPath(new URL('../../../shared/reports', import.meta.url));

test.setTimeout(240_000);

/** A thing that can only have been once, on a day that papers do not agree on. */
const CONFLICT = (day: string) => `6月${day}日，白水镇举行防汛工作第3场新闻发布会，通报灾情。\n\n`;

/** Reports of a flood that never was; one of them has a front matter that can not be read, and no date. */
const REPORTS: Readonly<Record<string, string>> = {
  'first.md': reportText(
    '青禾镇连夜抢险',
    '2031-05-09',
    '5月2日，青禾镇河水越过警戒线。5月3日，青禾镇转移群众三百人。',
  ),
  'second.txt':
    '青禾镇恢复供水\n发布时间：2031-05-20\n\n5月18日，青禾镇恢复供水。5月19日，青禾镇学校复课。\n',
  'deep/third.md': reportText(
    '青禾镇重建',
    '2031-06-09\ncorrections:\n  - {do: former-id, match: 青禾镇新堤开工, value: old-dyke}',
    '6月1日，青禾镇新堤开工。计划7月底前完工。',
  ),
  'one.md': reportText('白水镇举行发布会', '2024-06-21', CONFLICT('18') + CONFLICT('18')),
  'two.md': reportText('白水镇举行发布会', '2024-06-21', CONFLICT('19')),
  'three.md': reportText('白水镇举行发布会', '2024-06-21', CONFLICT('20')),
  'broken.md': '---\ntitle: [青禾镇\ndate: {{\n---\n\n5月2日，青禾镇河水越过警戒线。\n',
};

test('no content: the build passes, and a friendly page says how to begin', async ({page}) => {
  const build = await buildSite(makeFolder({}));
  expect(build.code, build.output).toBe(0);
  expect(timelineOf(build)).toEqual({
    version: 1,
    reports: [],
    timexes: [],
    events: [],
    connections: [],
    episodes: [],
  });

  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const host = await serve(build.folder);
  for (const path of ['/', '/about/', '/embed/', '/try/']) {
    await page.goto(host.origin + path);
    await page.waitForLoadState('networkidle');
  }
  await page.goto(host.origin);
  await expect(page.locator('main')).toContainText('content/');
  await expect(page.locator('main')).not.toContainText(/undefined|NaN|Infinity/u);
  expect(errors).toEqual([]);
  await host.close();
  build.remove();
});

test.describe('one broken report among good ones', () => {
  test.describe.configure({mode: 'default'});
  const WHERE = {BASE_PATH: '/timeline', SITE_URL: 'https://example.org/timeline/'};
  let build: Build;

  test.beforeAll(async () => {
    test.setTimeout(240_000);
    build = await buildSite(makeFolder(REPORTS), {...WHERE, TZ: 'America/New_York', LANG: 'C'});
  });
  test.afterAll(() => build.remove());

  test('is built without it, named on the page about this site and by the build', async ({page}) => {
    expect(build.code, build.output).toBe(0);
    expect(build.output).toContain('broken.md');
    const known = timelineOf(build).reports.filter(({title}) => title !== '白水镇举行发布会');
    expect(known.map(({source}) => source)).toEqual([
      'content/first.md',
      'content/second.txt',
      'content/deep/third.md',
    ]);

    const host = await serve(build.folder, {base: '/timeline'});
    await page.goto(`${host.origin}/timeline/about/`);
    await expect(page.locator('#diagnostics ~ *').first()).toContainText('broken.md');
    await host.close();
  });

  test('works in the sub-folder it was built for, and in no other place asks for anything', async ({
    page,
  }) => {
    const host = await serve(build.folder, {base: '/timeline'});
    const faults: string[] = [];
    page.on('response', (response) => {
      const {pathname} = new URL(response.url());
      if (response.status() >= 400 || !pathname.startsWith('/timeline/')) faults.push(response.url());
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(`${host.origin}/timeline/`);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('main')).toContainText('青禾镇');
    await page
      .locator('a[href*="/event/"]')
      .first()
      .evaluate((link: HTMLAnchorElement) => link.click());
    await expect(page).toHaveURL(/\/timeline\/(?:event\/|\?)/u);
    await page.goto(`${host.origin}/timeline/report/first/`);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('h1')).toContainText('青禾镇连夜抢险');
    expect(faults).toEqual([]);
    await host.close();
  });

  test('an id that an event once had leads to it, with scripts and without, as a page and in an address', async ({
    page,
    browser,
  }) => {
    const dyke = timelineOf(build).events.find(({former}) => former?.includes('old-dyke'));
    expect(dyke?.headline).toContain('新堤开工');
    const file = readFileSync(join(build.folder, 'event/old-dyke/index.html'), 'utf8');
    expect(file).toContain(`<meta http-equiv="refresh" content="0; url=../${dyke?.id}/"`);
    expect(file).toMatch(
      new RegExp(
        `<link rel="canonical" href="[^"]*event/${dyke?.id}/|<link rel="canonical" href="../${dyke?.id}/"`,
        'u',
      ),
    );

    const host = await serve(build.folder, {base: '/timeline'});
    const site = `${host.origin}/timeline/`;
    await page.goto(`${site}event/old-dyke/`);
    await expect(page).toHaveURL(`${site}event/${dyke?.id}/`);
    await page.goto(`${site}?event=old-dyke`);
    await expect(page.locator('#detail')).toContainText(dyke?.headline ?? 'no event');
    const bare = await browser.newPage({javaScriptEnabled: false});
    await bare.goto(`${site}event/old-dyke/`);
    await expect(bare).toHaveURL(`${site}event/${dyke?.id}/`);
    await bare.close();
    await host.close();
  });

  test('names itself and its oEmbed answers in full, for who follows no relative address', () => {
    const [event] = timelineOf(build).events;
    const page = `https://example.org/timeline/event/${event?.id}/`;
    const html = readFileSync(join(build.folder, `event/${event?.id}/index.html`), 'utf8');
    expect(html).toContain(`<link rel="canonical" href="${page}"`);
    expect(html).toContain(
      `type="application/json+oembed" href="https://example.org/timeline/oembed/${event?.id}.json"`,
    );
    expect(readFileSync(join(build.folder, 'sitemap.xml'), 'utf8')).toContain(`<loc>${page}</loc>`);
  });

  test('three papers of one title with three days for one thing: each day stands at its sentence', async ({
    page,
  }) => {
    const {events} = timelineOf(build);
    const told = events.find(({sources}) => sources.some(({edtf}) => edtf));
    const host = await serve(build.folder, {base: '/timeline'});
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    for (const path of [`event/${told?.id}/`, `?event=${told?.id}`]) {
      await page.goto(`${host.origin}/timeline/${path}`);
      await page.waitForLoadState('networkidle');
      await expect(page.locator('figcaption strong').first()).toContainText(/2024年6月(?:18|19|20)日/u);
    }
    expect(errors).toEqual([]);
    await host.close();
  });

  test('gives the same bytes in another zone, locale, folder and order of files', async () => {
    const shuffled = makeFolder(Object.fromEntries(Object.entries(REPORTS).reverse()));
    readdirSync(shuffled).forEach((name, i) =>
      utimesSync(join(shuffled, name), 1e9 - i * 1e6, 1e9 - i * 1e6),
    );
    const again = await buildSite(shuffled, {
      ...WHERE,
      TZ: 'Asia/Shanghai',
      LANG: 'zh_CN.UTF-8',
    });
    expect(again.code, again.output).toBe(0);
    const [one, other] = [digests(build.folder), digests(again.folder)];
    expect([...other.keys()]).toEqual([...one.keys()]);
    expect([...one].filter(([file, digest]) => other.get(file) !== digest).map(([file]) => file)).toEqual([]);
    again.remove();
  });
});

test('told to be strict, the build fails and says of what', async () => {
  const build = await buildSite(makeFolder(REPORTS), {STRICT: '1'});
  expect(build.code).not.toBe(0);
  expect(build.output).toContain('broken.md');
  expect(build.output).toContain('STRICT');
  expect(existsSync(join(build.folder, 'index.html'))).toBe(false);
  build.remove();
});

test('the five originals make a site of two episodes', async ({page}) => {
  test.skip(!existsSync(originals), 'the originals are not beside this folder');
  const build = await buildSite(originals);
  expect(build.code, build.output).toBe(0);
  const {reports, episodes, events} = timelineOf(build);
  expect(reports).toHaveLength(5);
  expect(episodes).toHaveLength(2);
  expect(events.length).toBeGreaterThan(60);

  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  const host = await serve(build.folder);
  const paths = [
    '/',
    '/embed/',
    '/about/',
    ...reports.map(({id}) => `/report/${id}/`),
    `/event/${events[0]?.id ?? ''}/`,
  ];
  for (const path of paths) {
    await page.goto(host.origin + path);
    await page.waitForLoadState('networkidle');
  }
  expect(faults).toEqual([]);
  await host.close();
  build.remove();
});

function timelineOf({folder}: Build): Timeline {
  return JSON.parse(readFileSync(join(folder, 'timeline.json'), 'utf8')) as Timeline;
}
