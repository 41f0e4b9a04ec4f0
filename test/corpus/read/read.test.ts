/**
 * Reports of our own writing and what is to be read in them. A case is a report and a `.json` beside it that
 * names what was checked by hand; what the `.json` does not name is not asserted.
 *
 * `first`, `last`, `body`: text of the first and the last body block, and how many there are.
 *
 * The tables (`dates.json` …) hold small reports, line by line, each for one habit.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {readReport, readReports} from '../../../src/lib/read';
import {encode} from './encode';
import type {NewsReport} from '../../../src/lib/types';

const here = fileURLToPath(new URL('.', import.meta.url));
const BODY = new Set(['heading', 'paragraph', 'item', 'quote', 'cell']);

/** The fields that a case may name. */
function shown(report: NewsReport) {
  const texts = report.blocks.filter(({role}) => BODY.has(role)).map((block) => report.text.slice(block.start, block.end));
  const notes = report.blocks.filter(({role}) => role === 'boilerplate').map(({note}) => note ?? '');
  const rules = report.diagnostics.map(({rule}) => rule);
  return {...report, first: texts[0] ?? '', last: texts[texts.length - 1] ?? '', body: texts.length, notes, rules};
}

const classes = readdirSync(here, {withFileTypes: true}).filter((entry) => entry.isDirectory());

for (const {name: folder} of classes) {
  describe(folder, () => {
    const names = readdirSync(join(here, folder));
    const cases = names.filter((name) => !name.endsWith('.json'));
    it.each(cases)('%s', (name) => {
      const expected = JSON.parse(readFileSync(join(here, folder, name.replace(/\.\w+$/u, '.json')), 'utf8')) as Record<string, unknown>;
      const report: Record<string, unknown> = shown(readReport(readFileSync(join(here, folder, name)), {path: `content/${name}`}));
      const found = Object.fromEntries(Object.keys(expected).map((key) => [key, report[key]]));
      expect(found).toEqual(expected);
    });
  });
}

interface Row {
  name: string;
  lines: string[];
  path?: string;
  expect: Record<string, unknown>;
}

const table = <T>(name: string): T[] => JSON.parse(readFileSync(join(here, name), 'utf8')) as T[];

describe.each(['dates.json', 'boilerplate.json', 'noise.json'])('%s', (name) => {
  it.each(table<Row>(name).map((row) => [row.name, row] as const))('%s', (_, {lines, path, expect: expected}) => {
    const report: Record<string, unknown> = shown(readReport(lines.join('\n'), {path: path ?? 'report.txt'}));
    const rules = (report['rules'] as string[]).filter((rule) => rule !== 'read/no-title');
    const found = Object.fromEntries(Object.keys(expected).map((key) => [key, key === 'rules' ? rules : report[key]]));
    expect(found).toEqual(expected);
  });
});

interface Page {
  name: string;
  path: string;
  /** Of the bytes, where they are not a text's own. */
  encoding?: string;
  source: string;
  expect: Record<string, unknown> & {not?: string[]};
}

/**
 * Pages as portals, councils, papers, chat articles and blogs build them, and scrapes of them, each written before
 * it was read. `published: null`: no day must be found; `not`: words that must stand in no block of the body.
 */
describe('pages.json', () => {
  it.each(table<Page>('pages.json').map((page) => [page.name, page] as const))('%s', (_, {path, source, encoding, expect: {not = [], ...wanted}}) => {
    const report = readReport(encoding ? encode(source, encoding) : source, {path: `content/${path}`});
    const record: Record<string, unknown> = shown(report);
    const found = Object.fromEntries(Object.keys(wanted).map((key) => [key, record[key] ?? null]));
    expect(found).toEqual(wanted);
    const body = report.blocks.filter(({role}) => BODY.has(role)).map(({start, end}) => report.text.slice(start, end));
    for (const word of not) expect(body.filter((text) => text.includes(word))).toEqual([]);
  });
});

interface Pile extends Omit<Page, 'expect'> {
  reports: Record<string, unknown>[];
}

/** Files of many reports as crawlers, databases, services and spreadsheets write them. */
describe('exports.json', () => {
  it.each(table<Pile>('exports.json').map((pile) => [pile.name, pile] as const))('%s', (_, {path, source, encoding, reports: wanted}) => {
    const reports = readReports(encoding ? encode(source, encoding) : source, {path: `content/${path}`});
    const found = reports.map((report, i) => {
      const record: Record<string, unknown> = shown(report);
      return Object.fromEntries(Object.keys(wanted[i] ?? {title: ''}).map((key) => [key, record[key] ?? null]));
    });
    expect(found).toEqual(wanted);
  });
});

describe('encodings.json', () => {
  const rows = table<{encoding: string; text: string; as: string}>('encodings.json');
  it.each(rows.map((row) => [row.encoding, row.text, row] as const))('%s: %s', (encoding, text, row) => {
    const written = encoding === 'gb18030' ? text.slice(0, -2) : text;
    const report = readReport(encode(written, encoding), {path: 'report.txt'});
    expect([report.encoding, report.file.replace(/^\ufeff/u, '')]).toEqual([row.as, written]);
  });
});

/** Headlines of 16 to 40 bytes, without a mark: every one is read in the encoding it was written in. */
describe('short.json', () => {
  const {Hans, Hant} = JSON.parse(readFileSync(join(here, 'short.json'), 'utf8')) as Record<'Hans' | 'Hant', string[]>;
  const rows = [
    ['gbk', Hans],
    ['big5', Hant],
    ['utf-16le', Hans],
    ['utf-16be', Hant],
    ['utf-8', Hans],
  ] as const;
  it.each(rows)('%s', (encoding, texts) => {
    const wrong = texts.filter((text) => readReport(encode(text, encoding), {path: 'report.txt'}).file !== text);
    expect(wrong).toEqual([]);
  });

  it('names UTF-16 without a mark as what it is', () => {
    const {encoding, diagnostics} = readReport(encode(Hans[0] ?? '', 'utf-16le'), {path: 'report.txt'});
    expect(encoding).toBe('utf-16le');
    expect(diagnostics.map(({rule}) => rule)).toContain('read/no-byte-order-mark');
  });
});
