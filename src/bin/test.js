/**
 * Every check in the order in which a failure is cheapest to learn, ending in `N passed, N failed`.
 *
 *     node src/bin/test.js            all of them
 *     node src/bin/test.js unit       those whose name begins so
 */
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';

/**
 * @typedef {{passed: number, failed: number, skipped: number, said?: string}} Count  What the failed ones said.
 * @typedef {{fullName: string, status: string, failureMessages: string[]}} Assertion
 * @typedef {{name: string, message: string, assertionResults: Assertion[]}} TestFile
 * @typedef {{name: string, command: string[], env?: Record<string, string>, count?: (file: string) => Count}} Step
 */

const folder = mkdtempSync(join(tmpdir(), 'biannian-test-'));

/** A second zone is for what reads dates: laws, costs and the command's own process are the same in every zone. */
const OF_ANY_ZONE = ['**/property/**', '**/redos*', '**/imports*', '**/cli*'].flatMap((each) => [
  '--exclude',
  each,
]);

/** @type {Step[][]}  Those of one row run side by side. */
const ROWS = [
  [
    {name: 'lint', command: ['eslint', '--max-warnings', '0', '.']},
    {name: 'types', command: ['svelte-check', '--fail-on-warnings', '--output', 'human']},
    {name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.']},
  ],
  // Twice: results must not depend on the machine's zone, summer time included.
  [{name: 'unit (New York)', command: unit('new-york'), env: {TZ: 'America/New_York'}, count: ofVitest}],
  [
    {
      name: 'unit (Shanghai)',
      command: unit('shanghai', OF_ANY_ZONE),
      env: {TZ: 'Asia/Shanghai'},
      count: ofVitest,
    },
  ],
  [
    {name: 'build', command: ['vite', 'build', '--logLevel', 'warn']},
    {name: 'package', command: ['node', 'src/bin/package.js']},
  ],
  [
    {
      name: 'browser',
      command: ['playwright', 'test', '--config', 'test/browser/playwright.config.ts'],
      env: {PLAYWRIGHT_JSON_OUTPUT_NAME: results('browser')},
      count: ofPlaywright,
    },
  ],
];

const wanted = process.argv.slice(2);
const total = {passed: 0, failed: 0, skipped: 0};
/** What failed is said once more at the end: a log is often seen from there only. */
const faults = /** @type {{name: string, said: string}[]} */ ([]);
await run({name: 'sync', command: ['svelte-kit', 'sync']});

for (const row of ROWS) {
  const steps = row.filter(({name}) => !wanted.length || wanted.some((start) => name.startsWith(start)));
  await Promise.all(steps.map((step) => take(step, steps.length > 1)));
}

for (const {name, said} of faults) console.log(`\n✗ ${name}\n${said}`);
const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed ? 1 : 0;

/**
 * Run a step and add up what it found.
 *
 * @param {Step} step
 * @param {boolean} quiet  Keep what it prints until it has ended: others run beside it.
 */
async function take(step, quiet) {
  const began = performance.now();
  const {code, printed} = await run(step, quiet);
  const {passed, failed, skipped, said} = counted(step, code);
  if (failed) faults.push({name: step.name, said: said || ending(printed)});
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`${failed ? '✗' : '✓'} ${step.name}: ${passed} passed, ${failed} failed (${seconds} s)`);
}

/** @param {string} name */
function results(name) {
  return join(folder, `${name}.json`);
}

/**
 * @param {string} name
 * @param {readonly string[]} options
 */
function unit(name, options = []) {
  return [
    'vitest',
    'run',
    ...options,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${results(name)}`,
  ];
}

/**
 * What a command printed, shown unless others run beside it, and its exit code; one that can't be started has failed.
 *
 * @param {Step} step
 * @returns {Promise<{code: number, printed: string}>}
 */
function run({command: [program = '', ...args], env = {}}, quiet = false) {
  const path = `${join('node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env['PATH']}`;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {...process.env, PATH: path, ...(process.stdout.isTTY ? {FORCE_COLOR: '1'} : {}), ...env},
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        printed += text;
        if (!quiet) process.stdout.write(text);
      });
    }
    child.on('error', (error) => {
      console.error(String(error));
      resolve({code: 1, printed: String(error)});
    });
    child.on('close', (code) => {
      if (quiet) process.stdout.write(printed);
      resolve({code: code ?? 1, printed});
    });
  });
}

/**
 * A runner that dies without results is one failure; so is one that ends badly with no failed test.
 *
 * @param {Step} step
 * @param {number} code
 * @returns {Count}
 */
function counted({command, env, count}, code) {
  if (!count) return {passed: code ? 0 : 1, failed: code ? 1 : 0, skipped: 0};
  const file = env?.['PLAYWRIGHT_JSON_OUTPUT_NAME'] ?? command.at(-1)?.split('=')[1] ?? '';
  try {
    const found = count(file);
    return code && !found.failed ? {...found, failed: 1} : found;
  } catch (error) {
    console.error(String(error));
    return {passed: 0, failed: 1, skipped: 0};
  }
}

/**
 * @param {string} file
 * @returns {Count}
 */
function ofVitest(file) {
  const found = JSON.parse(readFileSync(file, 'utf8'));
  const files = /** @type {TestFile[]} */ (found.testResults);
  const said = files.flatMap(({name, message, assertionResults}) => [
    ...(message ? [`${name}: ${message}`] : []),
    ...assertionResults
      .filter(({status}) => status === 'failed')
      .map(({fullName, failureMessages}) => `${name}: ${fullName}\n${clipped(failureMessages.join('\n'))}`),
  ]);
  return {
    passed: found.numPassedTests,
    failed: found.numFailedTests || (found.numFailedTestSuites ? 1 : 0),
    skipped: found.numPendingTests + found.numTodoTests,
    said: said.join('\n'),
  };
}

/**
 * @param {string} file
 * @returns {Count}
 */
function ofPlaywright(file) {
  const {stats, errors} = JSON.parse(readFileSync(file, 'utf8'));
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * The last lines of what a step printed, without rows of dots.
 *
 * @param {string} printed
 */
function ending(printed) {
  const lines = printed.split('\n').filter((line) => line.trim() && !line.includes('·'));
  return lines.slice(-40).join('\n');
}

/** @param {string} message */
function clipped(message) {
  return message.length > 2000 ? `${message.slice(0, 2000)} …` : message;
}
