import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, test} from '@playwright/test';
import {serve, type Host} from '../support/serve';

const root = fileURLToPath(new URL('../../', import.meta.url));
const REPORT = `某县防汛指挥部启动二级响应

2024-06-18 09:30 来源:某县融媒体中心

6月17日，某县防汛指挥部启动二级响应。今天上午，某县转移两个村的居民1.2万人。
`;
const LATER = `乙市水务局关闭三座闸门

2024-07-20 来源:乙市日报

7月19日，乙市水务局关闭三座闸门，检修堤坝。
`;
const NO_YEAR = '6月17日，某县防汛指挥部启动二级响应，转移两个村的居民1.2万人。';

let site: Host;
/** What the page's policy has refused to the worker or to the drawing. */
const refused: string[] = [];

test.beforeAll(async () => {
  site = await serve(`${root}build`);
});
test.afterAll(() => site.close());
test.beforeEach(async ({page}) => {
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({violatedDirective, sample}) => {
      console.error(`refused by the policy: ${violatedDirective} ${sample}`);
    });
  });
  page.on('console', (message) => {
    if (message.text().startsWith('refused')) refused.push(message.text());
  });
  await page.goto(`${site.origin}/try/`);
  // What is typed before the scripts have taken over is not heard.
  await page.waitForLoadState('networkidle');
});
test.afterEach(() => {
  expect(refused.splice(0)).toEqual([]);
});

test('a pasted report becomes a timeline and a marked text', async ({page}) => {
  await page.getByLabel('报道全文').fill(REPORT);
  await expect(page.getByRole('status').first()).toContainText('1 篇报道');
  await expect(page.getByRole('heading', {name: '某县防汛指挥部启动二级响应'})).toBeVisible();
  const marks = page.locator('mark.timex');
  await expect(marks.filter({hasText: '6月17日'})).toHaveAttribute('title', /2024年6月17日/u);
  await expect(marks.filter({hasText: '今天上午'})).toHaveAttribute('title', /2024年6月18日/u);
  await expect(page.locator('section svg').first()).toBeVisible();
});

test('nothing leaves the page', async ({page}) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    // The worker's script and the site's icon are fetched; no word may go along.
    const {origin, search} = new URL(request.url());
    const own = origin === site.origin && search === '' && request.method() === 'GET';
    if (!own) sent.push(`${request.method()} ${request.url()}`);
  });
  await page.getByLabel('报道全文').fill(REPORT);
  await expect(page.getByRole('status').first()).toContainText('1 篇报道');
  // Elsewhere on the site a link that is pointed at is fetched; here it would name what was pasted.
  const link = page.locator('.margin a').first();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await link.hover();
  await link.focus();
  await page.waitForTimeout(400);
  await link.click();
  await expect(page.locator('#chosen')).toBeVisible();
  expect(asked).toEqual([]);
  expect(sent).toEqual([]);
});

test('its date is asked for only if none is found, and counts anew at once', async ({page}) => {
  const date = page.getByLabel('发布日期');
  await page.getByLabel('报道全文').fill(REPORT);
  await expect(date).toHaveValue('2024-06-18');

  await page.getByLabel('报道全文').fill(NO_YEAR);
  await expect(page.getByText('没有找到完整的发布日期')).toBeVisible();
  await date.fill('2023-06-18');
  await date.blur();
  await expect(page.locator('mark.timex').filter({hasText: '6月17日'})).toHaveAttribute(
    'title',
    /2023年6月17日/u,
  );
});

test('chosen files are read, and come back as files for the collection', async ({page}) => {
  await page.locator('input[type=file]').setInputFiles([
    {name: 'flood.txt', mimeType: 'text/plain', buffer: Buffer.from(REPORT)},
    {name: 'later.txt', mimeType: 'text/plain', buffer: Buffer.from(LATER)},
  ]);
  await expect(page.getByRole('status').first()).toContainText('2 篇报道');
  // They are drawn one after the other.
  await expect(page.locator('article')).toHaveCount(2);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: '下载 Markdown'}).first().click(),
  ]);
  expect(download.suggestedFilename()).toBe('2024-06-18-flood.md');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain('date: 2024-06-18 09:30\n');
  expect(text).toContain('6月17日，某县防汛指挥部启动二级响应。');
});

test('many reports in one file each have their own date, also when another file comes', async ({page}) => {
  const records = [
    {title: '某县启动响应', date: '2024-06-18', content: '6月17日，某县防汛指挥部启动二级响应。'},
    {title: '乙市关闭闸门', content: '7月19日，乙市水务局关闭三座闸门，检修堤坝。'},
  ];
  const buffer = Buffer.from(records.map((one) => JSON.stringify(one)).join('\n'));
  const input = page.locator('input[type=file]');
  await expect(input).toHaveAttribute('accept', /\.jsonl/u);
  await input.setInputFiles([{name: 'all.jsonl', mimeType: 'application/jsonl', buffer}]);
  await expect(page.locator('article')).toHaveCount(2);
  const date = page.getByLabel('发布日期').nth(1);
  await date.fill('2021-07-20');
  await date.blur();
  const mark = page.locator('mark.timex').filter({hasText: '7月19日'});
  await expect(mark).toHaveAttribute('title', /2021年7月19日/u);
  // Of the name that the pasted text has, too.
  await input.setInputFiles([{name: '粘贴的报道.txt', mimeType: 'text/plain', buffer: Buffer.from(REPORT)}]);
  await page.getByLabel('报道全文').fill(REPORT);
  await expect(page.locator('article')).toHaveCount(4);
  await expect(mark).toHaveAttribute('title', /2021年7月19日/u);
});

test('two papers with two days and figures for one thing: what each says stands at its sentence', async ({
  page,
}) => {
  const paper = (day: string, count: string) =>
    `清河县防汛\n\n2024-06-21 来源:清河报\n\n6月${day}日，清河县举行防汛工作第3场新闻发布会，通报灾情。` +
    `6月17日，清河县遭遇暴雨，全县转移群众${count}人。\n`;
  await page.locator('input[type=file]').setInputFiles(
    [
      ['18', '12000'],
      ['19', '15000'],
      ['20', '18000'],
    ].map(([day = '', count = ''], i) => ({
      name: `paper${i}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(paper(day, count)),
    })),
  );
  await expect(page.locator('article')).toHaveCount(3);
  const chosen = page.locator('section.detail');
  await page.locator('.margin a').filter({hasText: '新闻发布会'}).first().click();
  await expect(chosen.locator('strong')).toHaveText(['2024年6月19日', '2024年6月20日']);
  await page.locator('.margin a').filter({hasText: '转移群众'}).first().click();
  await expect(chosen.locator('strong').filter({hasText: /群众 1[258],000 人/u})).toHaveCount(2);
});

test('the timeline comes along as JSON', async ({page}) => {
  await page.getByLabel('报道全文').fill(REPORT);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: '下载 timeline.json'}).click(),
  ]);
  const timeline = JSON.parse(readFileSync(await download.path(), 'utf8')) as {
    version: number;
    events: unknown[];
  };
  expect(timeline.version).toBe(1);
  expect(timeline.events.length).toBeGreaterThan(0);
});

test('links stay on the page, since a pasted report has no other', async ({page}) => {
  await page.getByLabel('报道全文').fill(REPORT);
  await page.locator('.margin a').first().click();
  await expect(page.locator('#chosen')).toBeVisible();
  expect(page.url()).toBe(`${site.origin}/try/`);
});

test('a file of a word processor is refused, with what to do instead; a text in GBK is read, and that is said', async ({
  page,
}) => {
  await page.locator('input[type=file]').setInputFiles([
    {name: '简报.docx', mimeType: 'application/zip', buffer: Buffer.from('PK\u0003\u0004 word/document.xml')},
    {name: 'page.txt', mimeType: 'text/plain', buffer: Buffer.from('%PDF-1.7 1 0 obj')},
    {
      name: 'gbk.txt',
      mimeType: 'text/plain',
      // 2024-06-18 某县6月17日启动响应。今天上午，转移居民。
      buffer: Buffer.from(
        '323032342d30362d31380ac4b3cfd836d4c23137c8d5c6f4b6afcfecd3a6a1a3bdf1ccecc9cfcee7a3acd7aad2c6bed3c3f1a1a3',
        'hex',
      ),
    },
  ]);
  await expect(page.getByRole('status').first()).toContainText('1 篇报道');
  const refused = page.locator('li').filter({hasText: 'read/refused-format'});
  await expect(refused).toHaveCount(2);
  await expect(refused.first()).toContainText('请另存为文本');
  await expect(page.locator('li').filter({hasText: 'read/encoding'})).toBeVisible();
  await expect(page.locator('article')).toContainText('今天上午');
});

test('a wrong event has the correction to copy, here and on its own page', async ({page}) => {
  await page.getByLabel('报道全文').fill(REPORT);
  await page.locator('.margin a').first().click();
  await page.getByText('这件事不对？').click();
  await expect(page.locator('pre').first()).toContainText(
    /^corrections:\n {2}- \{do: retitle, match: \S+, headline: ".+"\}/u,
  );

  const timeline = (await (await fetch(`${site.origin}/timeline.json`)).json()) as {
    events: {id: string; edtf: string}[];
  };
  const [event] = timeline.events;
  await page.goto(`${site.origin}/event/${event?.id}/`);
  await page.getByText('这件事不对？').click();
  await expect(page.locator('pre').nth(1)).toContainText(
    `{do: redate, match: ${event?.id}, date: "${event?.edtf}"}`,
  );
});

test('a long report leaves the page at hand', async ({page}) => {
  const [, body = ''] = REPORT.split('\n\n6月');
  const long = REPORT + Array.from({length: 4000}, () => `6月${body}`).join('\n');
  await page.getByLabel('报道全文').evaluate((field: HTMLTextAreaElement, text) => {
    field.value = text;
    field.dispatchEvent(new Event('input', {bubbles: true}));
  }, long);
  const answered = page.getByRole('status').first();
  await expect(answered).toContainText('正在读');
  // The page goes on drawing while the worker reads; if it read on the page itself, not two frames would come.
  const frames = await answered.evaluate(async (status) => {
    let count = 0;
    while (status.textContent.includes('正在读')) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      count++;
    }
    return count;
  });
  expect(frames).toBeGreaterThan(2);
  await expect(answered).toContainText('1 篇报道');
});
