/**
 * Reports that mean harm, or were broken on their way here. `content/` can be built into a site as it is;
 * `expected.json` names, file by file, the diagnostics that must be there (`rules`: these and no others,
 * a missing title apart) and words that must not be in the text (`forbid`). Names that no disk should hold
 * are in `names.json`.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {visit} from 'unist-util-visit';
import {describe, expect, it} from 'vitest';
import {annotateDiagnostics, formatDiagnostics} from '../../../src/lib/diagnose';
import {readReport, readReports, uniqueIds} from '../../../src/lib/read';
import type {NewsReport} from '../../../src/lib/types';

interface Expected {
  rules?: string[];
  forbid?: string[];
}

const here = fileURLToPath(new URL('.', import.meta.url));
const load = <T>(name: string): T => JSON.parse(readFileSync(join(here, name), 'utf8')) as T;
const expected = load<Record<string, Expected>>('expected.json');
const names = readdirSync(join(here, 'content'));
const read = (name: string): NewsReport[] => readReports(readFileSync(join(here, 'content', name)), {path: `content/${name}`});

const NODES = new Set(['root', 'paragraph', 'heading', 'text', 'strong', 'emphasis', 'link', 'list', 'listItem', 'blockquote', 'table', 'tableRow', 'tableCell']);

/** What holds for any report, whatever is in it. */
function check(report: NewsReport): void {
  const {file, text, map, body, id, url, archived = [], diagnostics, title, published} = report;
  for (const run of map) expect(text.slice(run.clean, run.clean + run.length)).toBe(file.slice(run.file, run.file + run.length));
  visit(body, (node) => {
    expect(NODES).toContain(node.type);
    if (node.type === 'link') expect(node.url).toMatch(/^https?:\/\/[^/@]+(?:\/|$)/u);
  });
  for (const address of [url ?? 'https://a.example/', ...archived.map((each) => each.url)]) expect(address).toMatch(/^https?:\/\/[^/@]+\//u);
  expect(id).toMatch(/^[a-z\d][a-z\d-]*$/u);
  expect(id).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)$/u);
  expect(title.length).toBeLessThanOrEqual(401);
  // A line of its own on a page, in a feed, in a calendar: nothing in it starts another or turns the rest round.
  const {publisher = '', byline, editor = '', places} = report;
  const names = [title, publisher, editor, ...byline, ...places.flatMap(({name, parent = ''}) => [name, parent])];
  expect(names.join(' ')).not.toMatch(/[\p{Cc}\p{Cs}\u200E\u200F\u2028-\u202E\u2066-\u2069]/u);
  expect(published ?? '2024-07-06').toMatch(/^(?:\d{4}|XXXX)-\d{2}-\d{2}/u);
  // eslint-disable-next-line no-control-regex -- nothing that a terminal acts on may be printed
  expect(formatDiagnostics(diagnostics, () => file)).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/u);
  for (const line of annotateDiagnostics(diagnostics).split('\n').filter(Boolean)) expect(line).toMatch(/^::(?:error|warning|notice) file=/u);
}

describe('content', () => {
  it('has a hundred cases at least, each expected', () => {
    expect(names.length).toBeGreaterThanOrEqual(100);
    expect(Object.keys(expected).sort()).toEqual([...names].sort());
  });

  it.each(names)('%s', (name) => {
    const reports = read(name);
    const {rules, forbid = []} = expected[name] ?? {};
    for (const report of reports) {
      check(report);
      for (const word of forbid) expect(report.text).not.toContain(word);
    }
    if (!rules) return;
    const found = reports.flatMap(({diagnostics}) => diagnostics.map(({rule}) => rule));
    expect([...new Set(found)].filter((rule) => rule !== 'read/no-title').sort()).toEqual([...rules].sort());
  });

  it('keeps each report as it is alone', () => {
    const alone = names.map((name) => read(name)[0]?.text);
    const again = [...names].reverse().map((name) => read(name)[0]?.text);
    expect(again.reverse()).toEqual(alone);
  });

  it('pollutes no prototype', () => {
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('names', () => {
  const reports = load<string[]>('names.json').map((path) => readReport('7月5日，水位回落到警戒线以下。', {path}));

  it.each(reports.map((report) => [JSON.stringify(report.source), report] as const))('%s', (_, report) => check(report));

  it('do not collide', () => {
    const ids = uniqueIds(reports).map(({id}) => id);
    expect(new Set(ids).size).toBe(reports.length);
  });
});

/** Made here, since nobody wants them in a repository. */
const LARGE: readonly (readonly [string, () => string, string])[] = [
  ['ten megabytes in a line', () => '水位回落。'.repeat(2_000_000), 'read/too-long'],
  ['100,000 nested quotes', () => `# 题\n\n${'> '.repeat(100_000)}水`, 'read/too-complex'],
  ['a million figures', () => `水位${'1'.repeat(1_000_000)}`, 'read/no-date'],
  ['100,000 nested elements', () => `<html>${'<div>'.repeat(100_000)}水`, 'read/too-complex'],
  ['100,000 open formatting elements', () => `<html>${'<b><p>'.repeat(100_000)}水`, 'read/too-complex'],
  ['formatting closed by another’s end tag', () => `<html>${'<font size=1></b><p>'.repeat(20_000)}水`, 'read/too-complex'],
  ['100,000 brackets in front matter', () => `---\ntitle: ${'['.repeat(60_000)}\n---\n水`, 'read/front-matter'],
  ['front matter that is a book', () => `---\n${'key: value\n'.repeat(20_000)}---\n水`, 'read/front-matter'],
  ['100,000 paragraphs', () => '水位回落。\n\n'.repeat(100_000), 'read/too-many-blocks'],
];

describe('bounds', () => {
  it.each(LARGE)('%s', (_, make, rule) => {
    const report = readReport(make(), {path: 'large.md'});
    expect(report.diagnostics.map((diagnostic) => diagnostic.rule)).toContain(rule);
  });
});
