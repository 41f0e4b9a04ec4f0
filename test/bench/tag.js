/**
 * Characters a second and bundle size of the tagger, beside chrono-node and Microsoft's recognizers, in one run.
 *
 *     node test/bench/tag.js [SCRATCH]
 *
 * Peers are installed into SCRATCH (a new folder under the system's own if none is given), so they are no
 * dependencies of the project. Processor time is counted, not the clock, because other work may share the machine.
 */
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {arch, cpus, platform, tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {gzipSync} from 'node:zlib';
import {build} from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PEERS = {'chrono-node': '2.10.3', '@microsoft/recognizers-text-date-time': '1.3.2'};
const REFERENCE = '2022-04-18T12:00:00';
const MILLION = 1_000_000;
/** Peers are slow on long texts and are given less of the same. */
const PEER_LENGTH = 30_000;

const scratch = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'tag-bench-'));
mkdirSync(scratch, {recursive: true});

/** @param {string} code @param {string} name */
async function bundle(code, name) {
  const entry = join(scratch, `${name}.entry.js`);
  writeFileSync(entry, code);
  const result = await build({
    root: scratch,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: {entry, formats: ['es'], fileName: name},
      rolldownOptions: {output: {minify: true, codeSplitting: false}},
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) =>
    'output' in each ? each.output : [],
  );
  const source = outputs.map((each) => ('code' in each ? each.code : '')).join('');
  const file = join(scratch, `${name}.mjs`);
  writeFileSync(file, source);
  return {file, gzip: gzipSync(source, {level: 9}).length};
}

/**
 * Best of some runs, in characters a second of processor time.
 *
 * @param {string} text
 * @param {(text: string) => unknown} tag
 */
function speed(text, tag, runs = 5) {
  let best = 0;
  for (let i = 0; i < runs; i++) {
    const start = process.cpuUsage();
    tag(text);
    const {user, system} = process.cpuUsage(start);
    best = Math.max(best, text.length / ((user + system) / MILLION));
  }
  return Math.round(best);
}

/** The reports of `content/`, one after another, repeated to a length. */
function corpus() {
  const folder = join(ROOT, 'content');
  const names = readdirSync(folder).filter(
    (name) => /\.(?:txt|md)$/.test(name) && !/^[A-Z]+\.md$/.test(name),
  );
  const texts = names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
  const whole = texts.join('\n').replace(/<[^<>]*>/g, '');
  return whole.repeat(Math.ceil(MILLION / whole.length)).slice(0, MILLION);
}

/** @param {string} name @param {number} rate @param {number | string} gzip */
const row = (name, rate, gzip) => console.log(`| ${name} | ${rate.toLocaleString('en')} | ${gzip} |`);

const text = corpus();
const ours = await bundle(
  `export {tagTime} from ${JSON.stringify(join(ROOT, 'src/lib/tag/index.ts'))};`,
  'ours',
);
/** @type {{tagTime: (text: string, options: {dct: string}) => unknown}} */
const {tagTime} = await import(pathToFileURL(ours.file).href);

console.log(
  `${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model ?? 'unknown'}, ${platform()} ${arch()}, Node ${process.version}\n`,
);
console.log('| tagger | characters a second | bundle, gzip -9 |\n|---|---:|---:|');
tagTime(text.slice(0, PEER_LENGTH), {dct: REFERENCE});
row(
  'ours, 1,000,000 characters',
  speed(text, (part) => tagTime(part, {dct: REFERENCE})),
  ours.gzip,
);
row(
  'ours, 30,000 characters',
  speed(text.slice(0, PEER_LENGTH), (part) => tagTime(part, {dct: REFERENCE})),
  ours.gzip,
);

writeFileSync(
  join(scratch, 'package.json'),
  JSON.stringify({private: true, type: 'module', dependencies: PEERS}),
);
execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], {cwd: scratch, stdio: 'inherit'});
/** From the scratch folder. */
const load = createRequire(join(scratch, 'package.json'));

const chrono = load('chrono-node');
const chronoBundle = await bundle(`export {zh} from 'chrono-node';`, 'chrono');
const short = text.slice(0, PEER_LENGTH);
row(
  'chrono-node zh.hans',
  speed(short, (part) => chrono.zh.hans.parse(part, new Date(REFERENCE)), 2),
  chronoBundle.gzip,
);

const {DateTimeRecognizer} = load('@microsoft/recognizers-text-date-time');
const model = new DateTimeRecognizer('zh-cn').getDateTimeModel('zh-cn');
const microsoft = await bundle(
  `export {DateTimeRecognizer} from '@microsoft/recognizers-text-date-time';`,
  'microsoft',
).catch(() => null);
/** Sentence by sentence, as it slows down without bound on long strings. @param {string} part */
const sentences = (part) =>
  part.split(/(?<=[。！？\n])/).map((sentence) => model.parse(sentence, new Date(REFERENCE)));
row('Microsoft, by sentence', speed(short, sentences, 2), microsoft?.gzip ?? 'does not bundle');
