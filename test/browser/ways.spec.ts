/** Without scripts, on a phone, in both themes, in other people's pages. */
import {AxeBuilder} from '@axe-core/playwright';
import {serve} from '../support/serve';
import {expect, open, test} from './site';

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the picture, the whole list and the pages it leads to are there', async ({page, site, timeline}) => {
    await page.goto(site);
    await expect(page.locator('[data-timeline] svg').first()).toBeVisible();
    const text = await page.locator('main').innerText();
    expect(
      timeline.events.filter(({headline}) => !text.includes(headline)).map(({headline}) => headline),
    ).toEqual([]);

    await page.locator('a[href*="event/"]').filter({visible: true}).first().click();
    await expect(page.locator('blockquote').first()).toBeVisible();
    await page.locator('a[href*="report/"]').filter({visible: true}).first().click();
    await expect(page.locator('h1')).toBeVisible();
  });
});

for (const width of [320, 360, 768]) {
  test.describe(`${width} px wide`, () => {
    test.use({viewport: {width, height: 720}, hasTouch: true});

    const pages = ['', '?event=EVENT', 'event/EVENT/', 'report/REPORT/', 'about/', 'try/', 'embed/'];
    for (const path of pages) {
      test(`/${path} does not scroll sideways`, async ({page, site, timeline}) => {
        const event = timeline.events[0]?.id ?? '';
        const report = timeline.reports[0]?.id ?? '';
        await open(page, site + path.replace('EVENT', event).replace('REPORT', report));
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wider).toBeLessThanOrEqual(0);
      });
    }
  });
}

test.describe('accessibility', () => {
  // The home page in all its states: states.spec.ts.
  const pages = ['event/EVENT/', 'report/REPORT/', 'about/', 'try/', 'embed/'];
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const path of pages) {
      test(`axe finds nothing in /${path}, ${colorScheme}`, async ({page, site, timeline}) => {
        await page.emulateMedia({colorScheme});
        const event = timeline.events[0]?.id ?? '';
        const report = timeline.reports[0]?.id ?? '';
        await open(page, site + path.replace('EVENT', event).replace('REPORT', report));
        const {violations} = await new AxeBuilder({page}).analyze();
        expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      });
    }
  }
});

test('what an embed can choose stands beside its names, not one letter to a line', async ({page, site}) => {
  await open(page, `${site}about/`);
  const widths = await page.locator('dd').evaluateAll((all) => all.map(({clientWidth}) => clientWidth));
  expect(widths.length).toBeGreaterThan(5);
  expect(Math.min(...widths)).toBeGreaterThan(300);
});

test.describe('in a foreign page', () => {
  test('a plain iframe shows the bare timeline', async ({page, site}) => {
    const host = await foreign(
      `<iframe src="${site}embed/?scale=calendar" width="100%" height="600" title="x"></iframe>`,
    );
    await page.goto(host.origin);
    await expect(page.frameLocator('iframe').locator('[data-timeline] [data-event]').first()).toBeAttached();
    await host.close();
  });

  test('the loader places a frame that takes the height of its content', async ({page, site}) => {
    const host = await foreign(
      `<div data-biannian="${site}embed/" data-height="300"><a href="${site}">a link</a></div>` +
        `<script async src="${site}loader.js"></script>`,
    );
    await page.goto(host.origin);
    await expect(page.frameLocator('iframe').locator('[data-timeline] [data-event]').first()).toBeAttached();
    await expect.poll(async () => (await page.locator('iframe').boundingBox())?.height).toBeGreaterThan(400);
    await host.close();
  });

  test('forged messages change nothing', async ({page, site}) => {
    const host = await foreign(
      `<div data-biannian="${site}embed/"><a href="${site}">a link</a></div><script async src="${site}loader.js"></script>`,
    );
    await page.goto(host.origin);
    await expect(page.frameLocator('iframe').locator('[data-timeline] [data-event]').first()).toBeAttached();
    const height = async () => (await page.locator('iframe').boundingBox())?.height;
    await page.waitForTimeout(500);
    const before = await height();
    await page.evaluate(() => {
      const shapes = [9e9, NaN, -1, '500', null, {}, [7]].map((value) => ({
        biannian: 1,
        type: 'height',
        height: value,
      }));
      for (let i = 0; i < 1000; i++) postMessage(shapes[i % shapes.length] ?? 'x', '*');
    });
    await page.waitForTimeout(300);
    expect(await height()).toBe(before);
    await host.close();
  });

  test('two elements draw under a strict policy that wants trusted types too, and say what they show', async ({
    page,
    site,
  }) => {
    const {origin} = new URL(site);
    const host = await foreign(
      `<script src="${site}embed.js"></script>` +
        `<biannian-timeline src="${site}timeline.json" scale="gap"></biannian-timeline>` +
        `<biannian-timeline src="${site}timeline.json" scale="aligned" lang="en"></biannian-timeline>`,
      `default-src 'self' ${origin}; style-src 'self'; require-trusted-types-for 'script'`,
    );
    await page.goto(host.origin);
    const elements = page.locator('biannian-timeline');
    await expect(elements.nth(0).locator('[data-event]').first()).toBeAttached();
    await expect(elements.nth(1).locator('[data-event]').first()).toBeAttached();
    const span = await elements
      .nth(0)
      .evaluate((element) => (element as HTMLElement & {view: {start: number; end: number}}).view);
    expect(span.end).toBeGreaterThan(span.start);
    await host.close();
  });

  test('an element looks the same in a page that runs from right to left and sets its letters apart', async ({
    page,
    site,
  }) => {
    const element = `<script src="${site}embed.js"></script><biannian-timeline src="${site}timeline.json"></biannian-timeline>`;
    const odd = 'letter-spacing:4px;word-spacing:9px;text-transform:uppercase;font:italic bold 30px/3 serif';
    const boxes: string[] = [];
    for (const body of [element, `<div dir="rtl" style="${odd}">${element}</div>`]) {
      const host = await foreign(body);
      await page.goto(host.origin);
      const labels = page.locator('biannian-timeline svg text');
      await labels.first().waitFor();
      boxes.push(
        JSON.stringify(
          await labels.evaluateAll((all) =>
            all.map((one) => {
              const {x, width, height} = one.getBoundingClientRect();
              return [one.textContent, ...[x, width, height].map(Math.round)];
            }),
          ),
        ),
      );
      await host.close();
    }
    expect(boxes[1]).toBe(boxes[0]);
  });

  test('an element in a hidden tab is drawn when that is opened, in the height it is given', async ({
    page,
    site,
  }) => {
    const host = await foreign(
      `<script src="${site}embed.js"></script><section hidden>` +
        `<biannian-timeline src="${site}timeline.json" style="min-height:640px"></biannian-timeline></section>`,
    );
    await page.goto(host.origin);
    await page.waitForLoadState('networkidle');
    await page.locator('section').evaluate((section) => section.removeAttribute('hidden'));
    const element = page.locator('biannian-timeline');
    await expect(element.locator('[data-event]').first()).toBeAttached();
    expect((await element.boundingBox())?.height).toBe(640);
    await host.close();
  });

  test('an element whose data is missing says so and leads nowhere', async ({page, site, faults}) => {
    const host = await foreign(
      `<script src="${site}embed.js"></script><biannian-timeline src="${site}nowhere.json"></biannian-timeline>`,
    );
    await page.goto(host.origin);
    await expect
      .poll(() =>
        page
          .locator('biannian-timeline')
          .evaluate((element) => element.shadowRoot?.textContent.trim().length ?? 0),
      )
      .toBeGreaterThan(3);
    // The missing file is what this test is about.
    faults.errors.length = 0;
    await host.close();
  });

  function foreign(body: string, policy = ''): ReturnType<typeof serve> {
    const page = `<!doctype html><html lang="zh"><title>x</title><body>${body}</body></html>`;
    return serve('/nowhere', {
      pages: {'/': page},
      headers: policy ? {'content-security-policy': policy} : {},
    });
  }
});
