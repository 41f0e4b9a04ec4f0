/** The loader of iframes in foreign pages: what it places, what it lets itself be told, and that nothing moves. */
import {expect, test, type Page} from '@playwright/test';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {scriptOf} from '../../src/bin/bundle.js';
import {FIRST_VIEW} from '../../src/lib/site/address';
import {embedCodes} from '../../src/lib/site/embed';
import {USUAL_HEIGHT} from '../../src/lib/site/frame';
import {serve, type Host} from '../support/serve';

const root = fileURLToPath(new URL('../../', import.meta.url));

let site: Host;
let host: Host;
let strict: Host;
let loader: string;

const holder = (attributes = '', inside = '<a href="/">时间线</a>') =>
  `<div data-biannian="${site.origin}/embed/" ${attributes}>${inside}</div>`;
const script = () => `<script async src="${site.origin}/loader.js"></script>`;

test.beforeAll(async () => {
  // As `npm run package` makes it.
  loader = await scriptOf('loader.js');
  site = await serve(`${root}build`);
  const head = '<!doctype html><meta name="viewport" content="width=device-width">';
  // As the dialog gives it to be copied.
  const code = embedCodes({view: FIRST_VIEW}, `${site.origin}/`, '时间线').script;
  const below = '<p id="below">下文</p>';
  const pages = {
    '/two': `${head}<h1>某报</h1>${holder('data-title="前"')}<p>之间</p>${holder('data-lanes="place"')}${script()}`,
    '/still': `${head}<p>上文</p>${code}${below}`,
    '/hand': `${head}<p>上文</p>${holder('data-lanes="place" style="min-height:800px"')}${below}${script()}`,
    '/many': `${head}<p>上文</p>${holder('data-scale="aligned" data-lanes="kind" style="min-height:800px"')}${below}${script()}`,
    '/low': `${head}<p>上文</p>${holder('data-height="200"')}${below}${script()}`,
    '/bare': `${head}<p>上文</p>${code.replace(/<script.*/u, '')}${below}`,
    '/hidden': `${head}<section id="tab" hidden>${holder()}</section>${script()}`,
    '/marked': `${head}${holder('data-lanes="place"')}<script async data-cfasync="false" src="${site.origin}/loader.js"></script>`,
    '/script': `${head}<main><script src="${site.origin}/loader.js" data-lang="en" data-title="T"></script></main>`,
    '/rtl': `<!doctype html><html dir="rtl">${holder()}${script()}</html>`,
    '/bad': `${head}<div data-biannian="javascript:parent.hacked=1"><a href="/">链接</a></div>${script()}`,
    '/all': `${head}${holder('data-scale="aligned" data-lanes="place" data-from="-5" data-to="44" data-kind="aid,project" data-status="planned" data-q="a&amp;b" data-theme="dark" data-lang="en" data-event="e-1" data-episode="one" data-place="九台区,二道区" data-report="r"')}${script()}`,
  };
  host = await serve(`${root}build`, {pages});
  const policy = `default-src 'self' ${site.origin}; style-src 'self'; require-trusted-types-for 'script'`;
  strict = await serve(`${root}build`, {pages, headers: {'content-security-policy': policy}});
});

test.afterAll(async () => {
  await Promise.all([site.close(), host.close(), strict.close()]);
});

test.beforeEach(async ({page}) => {
  await page.route('**/loader.js', (route) => route.fulfill({body: loader, contentType: 'text/javascript'}));
});

const heights = (page: Page) =>
  page.locator('iframe').evaluateAll((frames) => frames.map((frame) => Number(frame.getAttribute('height'))));

/** Each frame's height is what its content said, or what it began with if that is more. */
async function settled(page: Page): Promise<void> {
  const frames = page.locator('iframe');
  await frames.first().waitFor({state: 'attached'});
  await expect
    .poll(async () => {
      const all = await Promise.all(
        (await frames.all()).map(async (frame) => {
          // A frame loads when it comes near.
          await frame.scrollIntoViewIfNeeded();
          const main = frame.contentFrame().locator('main:has([data-event])');
          if ((await main.count()) === 0) return false;
          const content = await main.evaluate((element: HTMLElement) => element.offsetHeight);
          const height = Number(await frame.getAttribute('height'));
          return content > 100 && height >= content && height < 5000;
        }),
      );
      return all.every(Boolean);
    })
    .toBe(true);
}

/** The heights of all frames, once none has changed for half a second: each says its own when it has drawn. */
async function resting(page: Page): Promise<number[]> {
  let last = await heights(page);
  await expect(async () => {
    const before = last;
    await page.waitForTimeout(500);
    last = await heights(page);
    expect(last).toEqual(before);
  }).toPass();
  return last;
}

/** How far what is in sight has moved by itself since the page began (Layout Instability, § 3). */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const seen = window as unknown as {shifts: number};
    seen.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shifts += (entry as unknown as {value: number}).value;
    }).observe({type: 'layout-shift', buffered: true});
  });
  return async () => {
    await page.waitForTimeout(500);
    return page.evaluate(() => (window as unknown as {shifts: number}).shifts);
  };
}

test('is at most 1 KB', () => {
  expect(gzipSync(loader, {level: 9}).length).toBeLessThanOrEqual(1024);
});

test('two placeholders in a foreign page become two frames of their own height', async ({page}) => {
  await page.goto(`${host.origin}/two`);
  await settled(page);
  await expect(page.locator('iframe')).toHaveCount(2);
  const [first, second] = await page.locator('iframe').evaluateAll((frames) =>
    frames.map((frame) => ({
      title: frame.getAttribute('title'),
      src: new URL(frame.getAttribute('src') ?? '').search,
      sandbox: frame.getAttribute('sandbox'),
      loading: frame.getAttribute('loading'),
      referrer: frame.getAttribute('referrerpolicy'),
    })),
  );
  expect(first).toMatchObject({title: '前', src: '', loading: 'lazy', referrer: 'no-referrer'});
  expect(second).toMatchObject({title: '时间线', src: '?lanes=place'});
  expect(first?.sandbox?.split(' ')).not.toContain('allow-top-navigation');
});

test('every choice of a view has its attribute', async ({page}) => {
  await page.goto(`${host.origin}/all`);
  const src = await page.locator('iframe').getAttribute('src');
  const {searchParams} = new URL(src ?? '');
  expect(Object.fromEntries(searchParams)).toEqual({
    scale: 'aligned',
    lanes: 'place',
    from: '-5',
    to: '44',
    kind: 'aid,project',
    status: 'planned',
    q: 'a&b',
    look: 'dark',
    lang: 'en',
    event: 'e-1',
    episode: 'one',
    place: '九台区,二道区',
    report: 'r',
  });
});

for (const [what, width] of [
  ['wide', 1280],
  ['narrow', 390],
] as const) {
  test.describe(`${what} pages`, () => {
    test.use({viewport: {width, height: 900}});

    test('stay still while the timeline comes', async ({page}) => {
      const shifted = await watchShifts(page);
      await page.goto(`${host.origin}/still`);
      await settled(page);
      expect(await shifted()).toBe(0);
    });

    test('keep the height that was reserved', async ({page}) => {
      await page.goto(`${host.origin}/bare`);
      const box = await page.locator('[data-biannian]').boundingBox();
      await page.goto(`${host.origin}/still`);
      await settled(page);
      expect(await resting(page)).toEqual([box?.height]);
    });
  });
}

test.describe('placeholders written by hand', () => {
  test.use({viewport: {width: 1280, height: 1000}});

  // Left alone, these lanes ask for about 1000 and 950 px.
  for (const path of ['/hand', '/many']) {
    test(`of views with many lanes keep to the usual height: ${path}`, async ({page}) => {
      const shifted = await watchShifts(page);
      await page.goto(host.origin + path);
      await settled(page);
      expect(await resting(page)).toEqual([USUAL_HEIGHT]);
      expect(await shifted()).toBe(0);
    });
  }
});

test('the observer of shifts sees one where nothing is reserved', async ({page}) => {
  const shifted = await watchShifts(page);
  await page.goto(`${host.origin}/low`);
  await settled(page);
  expect(await shifted()).toBeGreaterThan(0);
});

test('without scripts, or without the loader, the link stands in the reserved place', async ({page}) => {
  await page.goto(`${host.origin}/bare`);
  await expect(page.getByRole('link', {name: '时间线'})).toBeVisible();
  const box = await page.locator('[data-biannian]').boundingBox();
  expect(box?.height).toBe(USUAL_HEIGHT);
});

test('works under a strict policy that wants trusted types too, and breaks none of it', async ({page}) => {
  const broken: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && message.location().url.startsWith(strict.origin))
      broken.push(message.text());
  });
  await page.goto(`${strict.origin}/two`);
  await settled(page);
  expect(broken).toEqual([]);
});

test('takes its height when a hidden tab is opened', async ({page}) => {
  await page.goto(`${host.origin}/hidden`);
  await expect(page.locator('iframe')).toHaveCount(1);
  await page.locator('#tab').evaluate((tab) => {
    tab.removeAttribute('hidden');
  });
  await settled(page);
});

test('stands where its script stands', async ({page}) => {
  await page.goto(`${host.origin}/script`);
  await expect(page.locator('main > iframe')).toHaveAttribute('src', `${site.origin}/embed/?lang=en`);
  await expect(page.locator('main > iframe')).toHaveAttribute('title', 'T');
});

test('is not misled by what others put on its script, and leaves no name in the page', async ({page}) => {
  await page.goto(`${host.origin}/low`);
  const names = await page.evaluate(() => Object.keys(globalThis).filter((name) => /biannian/iu.test(name)));
  expect(names).toEqual([]);
  await page.goto(`${host.origin}/marked`);
  await settled(page);
  await expect(page.locator('iframe')).toHaveCount(1);
});

test('fits a page that runs from right to left', async ({page}) => {
  await page.goto(`${host.origin}/rtl`);
  await settled(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});

test('is printed whole', async ({page}) => {
  await page.goto(`${host.origin}/still`);
  await settled(page);
  await page.emulateMedia({media: 'print'});
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('[data-timeline] svg').first()).toBeVisible();
  const [content, height] = await Promise.all([
    frame.locator('main').evaluate((main: HTMLElement) => main.offsetHeight),
    page.locator('iframe').evaluate((element: HTMLElement) => element.offsetHeight),
  ]);
  expect(content).toBeLessThanOrEqual(height);
  expect((await page.pdf()).length).toBeGreaterThan(20_000);
});

test('leaves the link where the address is no web address', async ({page}) => {
  await page.goto(`${host.origin}/bad`);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('iframe')).toHaveCount(0);
  await expect(page.getByRole('link', {name: '链接'})).toBeVisible();
});

test('grows with what its own frame says', async ({page}) => {
  await page.goto(`${host.origin}/still`);
  await settled(page);
  await page
    .frameLocator('iframe')
    .locator('main')
    .evaluate((main: HTMLElement) =>
      main.append(Object.assign(document.createElement('p'), {textContent: '一'.repeat(20_000)})),
    );
  await expect.poll(async () => (await heights(page))[0]).toBeGreaterThan(USUAL_HEIGHT + 100);
});

test('a thousand forged messages change nothing, in the page or in the frame', async ({page}) => {
  await page.goto(`${host.origin}/two`);
  await settled(page);
  const before = await resting(page);
  const frame = page.frameLocator('iframe').first();
  const inside = await frame.locator('main').innerHTML();

  const sent = await page.evaluate((own) => {
    const good = {biannian: 1, type: 'height', height: 4321};
    const wrong = [NaN, 1e9, -1, 0, Infinity, '500', null, {}, [7], true].map((height) => ({
      ...good,
      height,
    }));
    const shapes = [
      ...wrong,
      {...good, biannian: 2},
      {...good, biannian: '1'},
      {...good, type: 'x'},
      4321,
      null,
      '{}',
    ];
    const target = document.querySelector('iframe')?.contentWindow ?? null;
    const origins = [
      'https://evil.example',
      `${own}.evil.example`,
      'null',
      '',
      own.replace('http:', 'https:'),
      `${own}/`,
    ];
    let count = 0;
    // Of the right shape, from the wrong place.
    for (const origin of origins) {
      for (const source of [target, window, null]) {
        dispatchEvent(new MessageEvent('message', {source, origin, data: good}));
        count++;
      }
    }
    dispatchEvent(new MessageEvent('message', {source: window, origin: own, data: good}));
    // From the right place, of a wrong shape; and to the frame, which listens to nobody.
    while (count < 1000) {
      const data = shapes[count % shapes.length];
      dispatchEvent(new MessageEvent<unknown>('message', {source: target, origin: own, data}));
      target?.postMessage(count % 2 ? data : good, '*');
      postMessage(data, '*');
      count++;
    }
    return count;
  }, site.origin);
  expect(sent).toBe(1000);
  await page.waitForTimeout(300);
  expect(await heights(page)).toEqual(before);
  expect(await frame.locator('main').innerHTML()).toBe(inside);
});
