import {expect, test, type Page} from '@playwright/test';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {serve, type Host} from '../support/serve';

const root = fileURLToPath(new URL('../../', import.meta.url));

let site: Host;
let host: Host;
let strict: Host;
let loader: string;

/** The loader as `npm run package` makes it. */
async function bundle(): Promise<string> {
  const made = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: {entry: `${root}src/embed/loader.ts`, formats: ['iife'], name: 'biannian_loader'},
    },
  });
  const [first] = [made].flat();
  return first && 'output' in first ? first.output[0].code : '';
}

const holder = (attributes: string) =>
  `<div data-biannian="${site.origin}/embed/" ${attributes}><a href="${site.origin}/">时间线</a></div>`;
const script = () => `<script async src="${site.origin}/loader.js"></script>`;

test.beforeAll(async () => {
  loader = await bundle();
  site = await serve(`${root}build`);
  const pages = {
    '/two': `<!doctype html><h1>某报</h1>${holder('data-title="前"')}<p>之间</p>${holder('data-lanes="place"')}${script()}`,
    '/hidden': `<!doctype html><section id="tab" hidden>${holder('')}</section>${script()}`,
    '/script': `<!doctype html><main><script src="${site.origin}/loader.js" data-lang="en" data-title="T"></script></main>`,
    '/rtl': `<!doctype html><html dir="rtl">${holder('')}${script()}</html>`,
    '/bad': `<!doctype html><div data-biannian="javascript:parent.hacked=1"><a href="/">链接</a></div>${script()}`,
  };
  host = await serve(`${root}build`, {pages});
  const policy = `default-src 'self'; script-src ${site.origin}; frame-src ${site.origin}; style-src 'self'`;
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

async function settled(page: Page): Promise<void> {
  await page.frameLocator('iframe').first().locator('main svg').first().waitFor();
  await expect
    .poll(async () => {
      // The frames load when they come near, and the first pushes the second away.
      for (const frame of await page.locator('iframe').all()) await frame.scrollIntoViewIfNeeded();
      return (await heights(page)).every((height) => height !== 640);
    })
    .toBe(true);
}

test('two placeholders in a foreign page become two frames of their own height', async ({page}) => {
  await page.goto(`${host.origin}/two`);
  await page.locator('iframe').nth(1).scrollIntoViewIfNeeded();
  await settled(page);
  await expect(page.locator('iframe')).toHaveCount(2);
  expect((await heights(page)).every((height) => height > 100 && height < 5000)).toBe(true);
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

test('works under a strict policy, and breaks none of it', async ({page}) => {
  const broken: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && message.location().url.startsWith(strict.origin))
      broken.push(message.text());
  });
  await page.goto(`${strict.origin}/two`);
  await settled(page);
  expect(broken.filter((text) => text.includes('Content Security Policy'))).toEqual([]);
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
});

test('fits a page that runs from right to left', async ({page}) => {
  await page.goto(`${host.origin}/rtl`);
  await settled(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});

test('leaves the link where the address is no web address', async ({page}) => {
  await page.goto(`${host.origin}/bad`);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('iframe')).toHaveCount(0);
  await expect(page.getByRole('link', {name: '链接'})).toBeVisible();
});

test('hears nobody but its own frame', async ({page}) => {
  await page.goto(`${host.origin}/two`);
  await settled(page);
  const before = await heights(page);
  await page.evaluate(() => {
    window.postMessage({biannian: 1, type: 'height', height: 4321}, '*');
  });
  await page
    .locator('iframe')
    .first()
    .evaluate((frame: HTMLIFrameElement) => {
      dispatchEvent(
        new MessageEvent('message', {
          source: frame.contentWindow,
          origin: 'https://evil.example',
          data: {biannian: 1, type: 'height', height: 4321},
        }),
      );
    });
  expect(await heights(page)).toEqual(before);
});
