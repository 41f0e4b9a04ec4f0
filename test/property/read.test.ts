/** Laws of reading: it never throws, its map is true, it is the same each time, its time is linear. */
import fc from 'fast-check';
import {visit} from 'unist-util-visit';
import {describe, expect, it} from 'vitest';
import {readReport, readReports, toClean, toFile, uniqueIds} from '../../src/lib/read';
import type {NewsReport} from '../../src/lib/types';
import {growth} from '../support/spent';

const SEED = {seed: 20220418, numRuns: 150};

/** Pieces that reports are made of, good and bad, so that random texts reach every reader. */
const PIECES = [
  '4月5日，水位回落到警戒线以下。',
  '\n',
  '\n\n',
  '\r\n',
  '    ',
  '\u00a0',
  '　',
  '\u200b',
  '\ufeff',
  '\ufffd',
  '\ud800',
  '---\n',
  'title: 甲\n',
  'date: 2022-02-30\n',
  'date: 2022-04-18\n',
  '&a [*a]',
  '{',
  '}',
  '[',
  ']',
  '# ',
  '> ',
  '- ',
  '| a |',
  '**',
  '`',
  '<',
  '>',
  '<p>',
  '</p>',
  '<div class="content">',
  '</div>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<b>',
  '<a href="javascript:x">',
  '</a>',
  '&amp;',
  '&#x4e2d;',
  '&nbsp;',
  '\\',
  '<html>',
  '<table><tr><td>',
  '來源：某報',
  '来源：',
  '编辑:',
  '2022-04-18 17:14',
  '發(fā)布會(huì)',
  '(fù)',
  '（完）',
  '【责任编辑：王某】',
  '相关阅读',
  '版权所有',
  '695.1 万',
  '1 2 3 4',
  '新华社长春4月13日电',
  'http://a.cn/2022/0408/',
  '{"title":"甲","content":"乙"}',
  'title,content\n',
  '"',
  ',',
  '😀',
  '\u202e',
  '\0',
];
const report = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({maxLength: 8, unit: 'binary'})), {maxLength: 40})
  .map((parts) => parts.join(''));

/** Every run of the map stands in both texts, in order, and no block leaves the text. */
function check({file, text, map, blocks, body}: NewsReport): void {
  let clean = 0;
  let place = 0;
  for (const run of map) {
    expect(run.length).toBeGreaterThan(0);
    expect(run.clean).toBeGreaterThanOrEqual(clean);
    expect(run.file).toBeGreaterThanOrEqual(place);
    clean = run.clean + run.length;
    place = run.file + run.length;
    expect(text.slice(run.clean, clean)).toBe(file.slice(run.file, place));
  }
  let end = -1;
  for (const block of blocks) {
    expect(block.start).toBe(end + 1);
    expect(block.end).toBeGreaterThan(block.start);
    end = block.end;
  }
  expect(Math.max(0, end)).toBe(text.length);
  visit(body, 'text', ({value, position}) => {
    if (position) expect(file.slice(position.start.offset, position.end.offset)).toBe(value);
  });
}

describe('readReport', () => {
  it('reads any text without throwing, and its map is true', () => {
    fc.assert(
      fc.property(report, (source) => readReports(source, {path: 'a.txt'}).forEach(check)),
      SEED,
    );
  });

  it('reads any bytes without throwing, and its map is true', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 300}), (bytes) => check(readReport(bytes, {path: 'a'}))),
      SEED,
    );
  });

  it('gives the same for the same', () => {
    fc.assert(
      fc.property(report, (source) => {
        expect(readReport(source, {path: 'a.md'})).toEqual(readReport(source, {path: 'a.md'}));
      }),
      {...SEED, numRuns: 40},
    );
  });

  it('gives every report an id that is safe as a name', () => {
    const path = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.constantFrom('../../etc/passwd', 'CON.md', 'nul', '洪水.txt', '.', '..', '', 'a/b\\c'),
    );
    fc.assert(
      fc.property(path, (each) => {
        expect(readReport('4月5日，水位回落。', {path: each}).id).toMatch(
          /^[a-z\d](?:[a-z\d-]{0,98}[a-z\d])?$/u,
        );
      }),
      SEED,
    );
  });

  it('makes no public date of anything but digits', () => {
    fc.assert(
      fc.property(report, (source) => {
        const {published = '2022-01-01'} = readReport(source, {path: 'a.txt'});
        expect(published).toMatch(/^(?:\d{4}|XXXX)-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?$/u);
      }),
      SEED,
    );
  });
});

describe('uniqueIds', () => {
  it('gives each report its own id, whatever the order', () => {
    const reports = fc.array(fc.record({id: fc.constantFrom('a', 'b'), source: fc.string({maxLength: 3})}), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(reports, (list) => {
        const distinct = [...new Map(list.map((each) => [each.source, each])).values()];
        const ids = uniqueIds(distinct).map(({id}) => id);
        expect(new Set(ids).size).toBe(distinct.length);
        const reversed = uniqueIds([...distinct].reverse()).map(({id}) => id);
        expect(reversed.reverse()).toEqual(ids);
      }),
      SEED,
    );
  });
});

describe('toFile and toClean', () => {
  it('are inverse on letters that stand in both', () => {
    fc.assert(
      fc.property(report, fc.nat(), (source, at) => {
        const {map} = readReport(source, {path: 'a.txt'});
        const run = map[at % Math.max(1, map.length)];
        if (!run) return;
        const span = {start: run.clean, end: run.clean + run.length};
        const place = toFile(map, span.start, span.end);
        expect(place).toEqual({start: run.file, end: run.file + run.length});
        expect(toClean(map, place.start, place.end)).toEqual(span);
      }),
      SEED,
    );
  });

  it('cover more for more', () => {
    fc.assert(
      fc.property(report, fc.nat(200), fc.nat(200), (source, a, b) => {
        const {map, text} = readReport(source, {path: 'a.txt'});
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const outer = toFile(map, 0, text.length);
        const inner = toFile(map, start, end);
        expect(inner.start).toBeGreaterThanOrEqual(0);
        expect(inner.end).toBeGreaterThanOrEqual(inner.start);
        if (end > start && map.length > 0)
          expect(inner.end).toBeLessThanOrEqual(Math.max(outer.end, inner.start));
      }),
      SEED,
    );
  });
});

/** Shapes that slow a careless reader down: each must cost twice as much for twice as much. */
const SHAPES: Readonly<Record<string, (length: number) => string>> = {
  sentences: (n) => '4月5日，水位回落。\n'.repeat(n / 11),
  'one line': (n) => '汉'.repeat(n),
  digits: (n) => '1'.repeat(n),
  blanks: (n) => ' 　\u00a0'.repeat(n / 3),
  brackets: (n) => '（('.repeat(n / 2),
  'pinyin brackets': (n) => '復(fù)'.repeat(n / 5),
  labels: (n) => '来源:'.repeat(n / 3),
  'short lines': (n) => '水位\n'.repeat(n / 3),
  'Markdown quotes': (n) => `# 题\n\n${'> '.repeat(n / 2)}`,
  'Markdown emphasis': (n) => `# 题\n\n${'*a **a '.repeat(n / 7)}`,
  'nested elements': (n) => `<html>${'<div>'.repeat(n / 5)}`,
  'open formatting': (n) => `<html>${'<b><p>'.repeat(n / 6)}`,
  paragraphs: (n) => `<html>${'<p>水位回落，供电恢复。</p>'.repeat(n / 17)}`,
  references: (n) => `<html>${'&amp;'.repeat(n / 5)}`,
  'YAML brackets': (n) => `---\na: ${'['.repeat(n)}\n---\n水`,
};

describe('time', () => {
  it.each(Object.entries(SHAPES))('is linear for %s', (_, shape) => {
    const small = shape(16_384);
    const large = shape(65_536);
    readReport(small, {path: 'a.txt'});
    // Four times the text; a quadratic reader would take sixteen times as long. Small times are noise.
    const read = (size: number) => readReport(size === small.length ? small : large, {path: 'a.txt'});
    expect(growth(read, [small.length, large.length], {most: 9, noiseMs: 4})).toBeLessThan(9);
  });
});
