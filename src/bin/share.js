// npm run share: the pictures that stand for the site elsewhere, taken of what was built last.
//
//     static/share/site.png, static/share/EPISODE.png    1200 × 630, for messages that hold a link
//     static/picture.png                                 1280 × 800, the home page, for the README
import {existsSync} from 'node:fs';
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {chromium} from '@playwright/test';
import {PNG} from 'pngjs';
import {load} from './run.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const build = resolve(root, process.env.BUILD_DIR ?? 'build');
const folder = `${root}static/share`;
// Flat colours pack a fifth better without the filters that the browser's encoder, made to be fast, applies.
const PACKING = /** @type {const} */ ({colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0});
const STYLES = ['src/lib/draw/tokens.css', 'src/lib/draw/timeline.css', 'src/lib/draw/sheet/sheet.css'];

/** @import {Timeline} from '../lib/types' */

if (!existsSync(`${build}/timeline.json`)) {
  console.error(`share: there is no timeline in ${build}; run npm run build first`);
  process.exit(1);
}

const {findBrowser, FLAGS} = await load('test/support/chromium.ts');
const {serve} = await load('test/support/serve.ts');
const {shareCards} = await load('src/lib/draw/sheet/cards.ts');
const {print} = await load('src/lib/draw/node.ts');

/** @type {Timeline} */
const timeline = JSON.parse(await readFile(`${build}/timeline.json`, 'utf8'));
const styles = (await Promise.all(STYLES.map((file) => readFile(root + file, 'utf8')))).join('\n');
const found = await findBrowser();
const browser = await chromium.launch({
  executablePath: found.path,
  args: FLAGS,
  ...(found.libraries ? {env: {LD_LIBRARY_PATH: found.libraries}} : {}),
});
try {
  await mkdir(folder, {recursive: true});
  // A picture of an episode that is no more would be a lie.
  for (const file of await readdir(folder)) if (file.endsWith('.png')) await rm(`${folder}/${file}`);
  for (const {name, drawn} of shareCards(timeline, 'zh-Hans')) {
    await keep(`static/share/${name}.png`, await cardPicture(print(drawn)));
  }
  await keep('static/picture.png', await homePicture());
} finally {
  await browser.close();
}

/** @param {string} svg */
async function cardPicture(svg) {
  const page = await browser.newPage({viewport: {width: 1200, height: 630}, colorScheme: 'light'});
  await page.setContent(
    `<!doctype html><html lang="zh-Hans"><style>${styles} body {margin: 0}</style>` +
      `<div class="bn-timeline" data-theme="light">${svg}</div></html>`,
  );
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

async function homePicture() {
  const host = await serve(build);
  const page = await browser.newPage({
    viewport: {width: 1280, height: 800},
    colorScheme: 'light',
    locale: 'zh-CN',
  });
  await page.goto(`${host.origin}/`, {waitUntil: 'networkidle'});
  const picture = await page.screenshot();
  await host.close();
  return picture;
}

/**
 * @param {string} file  Path from the root.
 * @param {Buffer} picture
 */
async function keep(file, picture) {
  const packed = PNG.sync.write(PNG.sync.read(picture), PACKING);
  await writeFile(root + file, packed);
  console.log(`${file}  ${Math.ceil(packed.length / 1000)} kB`);
}
