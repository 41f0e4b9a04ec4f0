/**
 * Time is linear: of every shape, from 64 KB to where a limit stops it, twice the text takes at most 2.3 times as long to
 * read. Taken over two doublings, where a square would give 16 and a line 4: of one alone, the collector of memory is a tenth.
 *
 * Times below `NOISE_MS` are a machine's, not the text's.
 */
import {describe, expect, it} from 'vitest';
import {readReports} from '../../src/lib/read';
import {growth} from '../support/spent';

type Shape = (length: number) => string;

const repeated =
  (unit: string, head = '', tail = ''): Shape =>
  (length) =>
    head + unit.repeat(Math.ceil(length / unit.length)) + tail;

/** Units that count up, so that no two are alike. */
const counted =
  (unit: (n: number) => string, head = '', tail = ''): Shape =>
  (length) => {
    const parts = [head];
    for (let n = 0, size = 0; size < length; n += 1) {
      const part = unit(n);
      parts.push(part);
      size += part.length;
    }
    return parts.join('') + tail;
  };

const MD = '# 题\n\n';
const SHAPES: Readonly<Record<string, Shape>> = {
  sentences: repeated('4月5日，水位回落。\n'),
  'one long line': repeated('4月5日，全市水位回落，'),
  'letters without a sign': repeated('汉'),
  digits: repeated('1'),
  'spaced digits': repeated('1 '),
  'repeated dates': repeated('2022年4月5日'),
  blanks: repeated(' 　\u00a0', '水', '位'),
  'blank lines': repeated('\n'),
  brackets: repeated('（('),
  'pinyin brackets': repeated('復(fù)'),
  'doubled pinyin': repeated('(fù)', '復'),
  watermarks: repeated('水www.a.cn位'),
  labels: repeated('来源:'),
  titles: repeated('某某市水务局召开会议\n'),
  editors: repeated('（责编：王某）'),
  'lost letters': repeated('水\ufffd'),
  surrogates: repeated('\ud800'),
  'nested quotes': repeated('> ', MD),
  'quoted lines': repeated('> 水位回落。\n', MD),
  'nested lists': repeated('- ', MD),
  'emphasis runs': repeated('*水', MD),
  'emphasis open and closed': repeated('*a **a ', MD),
  backticks: repeated('`a``b```', MD),
  'open links': repeated('[a](', MD),
  'references and definitions': counted((n) => `[a${n}]: /u\n[a${n}]\n\n`, MD),
  'table rows': repeated('| 水 | 位 |\n', `${MD}| a | b |\n|--|--|\n`),
  pipes: repeated('|', MD),
  'HTML tags': repeated('<b>水</b>', MD),
  'open comments': repeated('<!--', MD),
  addresses: repeated('www.a.cn ', MD),
  entities: repeated('&amp;', MD),
  elements: repeated('<p>4月5日，水位回落，供电恢复。</p>', '<html>'),
  'nested elements': repeated('<div>', '<html>'),
  'formatting left open': repeated('<b><p>', '<html>'),
  'table cells': repeated('<tr><td>水', '<html><table>'),
  'line breaks': repeated('水位<br>', '<html><p>'),
  'structured data': repeated(
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2022-04-18"}</script>',
    '<html>',
  ),
  'front matter keys': counted((n) => `k${n}: v\n`, '---\n', '---\n4月5日，水位回落。'),
  'front matter brackets': repeated('[', '---\na: ', '\n---\n水'),
  'front matter without end': repeated('k: v\n', '---\ntitle: a\n'),
  'TOML keys': repeated('a = "b"\n', '+++\n', '+++\n水'),
  'CSV fields': repeated('a,', 'title,content\n'),
  'CSV rows': repeated('t,2022-04-18,"4月5日，水位回落。"\n', 'title,date,content\n'),
  'CSV quotes': repeated('""', 'title,content\n'),
  'JSON lines': counted((n) => `{"title":"甲${n}","date":"2022-04-18","content":"4月5日，水位回落。"}\n`),
  'JSON lines that are broken': repeated('{"a\n', '{"title":"a","content":"b"}\n'),
};

const KB = 1024;
/** At a megabyte a report is cut and the time stands still, as the last test says. */
const SIZES = [64 * KB, 256 * KB] as const;
const NOISE_MS = 60;
const MOST = 2.3;

/** Reads a shape at a size; the texts are made before anything is measured, for making them takes time of its own. */
function readOf(shape: Shape, sizes: readonly number[]): (size: number) => unknown {
  const texts = new Map(sizes.map((size) => [size, flat(shape(size))]));
  return (size) => readReports(texts.get(size) ?? '', {path: 'a.txt'});
}

/** A text in one piece: one of many is put together when it is first looked at. */
function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

describe('time to read', () => {
  it.each(Object.entries(SHAPES))('doubles with the text: %s', {timeout: 120_000}, (_, shape) => {
    readReports(shape(16 * KB), {path: 'a.txt'});
    const most = MOST ** 2;
    expect(growth(readOf(shape, SIZES), SIZES, {most, noiseMs: NOISE_MS})).toBeLessThanOrEqual(most);
  });

  it.each(['sentences', 'front matter keys', 'emphasis runs', 'elements'])(
    'is bounded at eight megabytes: %s',
    {timeout: 120_000},
    (name) => {
      const sizes = [1024 * KB, 8192 * KB] as const;
      const read = readOf(SHAPES[name] ?? repeated('水'), sizes);
      const found = growth(read, sizes, {most: MOST, noiseMs: NOISE_MS});
      expect(found).toBeLessThanOrEqual(MOST);
    },
  );
});
