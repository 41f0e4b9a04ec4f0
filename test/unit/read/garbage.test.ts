/** What is no report at all: one fault, which says what to do. */
import {describe, expect, it} from 'vitest';
import {readReport, readReports} from '../../../src/lib/read';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** A sequence that is the same in every run and looks like none. */
function noise(length: number): Uint8Array {
  let seed = 7;
  return Uint8Array.from({length}, () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return seed >>> 24;
  });
}

const GARBAGE: readonly (readonly [string, Uint8Array, string])[] = [
  ['nothing', latin(''), 'read/empty-file'],
  ['blanks', latin(' \r\n\t\n'), 'read/empty-file'],
  ['a byte order mark alone', latin('\xEF\xBB\xBF'), 'read/empty-file'],
  ['zeros', new Uint8Array(300), 'read/unreadable-text'],
  ['noise', noise(4000), 'read/unreadable-text'],
  ['noise of odd length', noise(4001), 'read/unreadable-text'],
  ['a page format', latin('%PDF-1.4\n\xE2\xE3\xCF\xD3'), 'read/refused-format'],
  ['a packed document', latin('PK\x03\x04\x14\x00\x06\x00'), 'read/refused-format'],
  ['an old document', latin('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\x00\x00'), 'read/refused-format'],
  ['rich text', latin('{\\rtf1\\ansi 7}'), 'read/refused-format'],
  ['rich text behind a mark', latin('\xEF\xBB\xBF{\\rtf1\\ansi 7}'), 'read/refused-format'],
  ['a web archive', latin('From: <Saved by Blink>\r\nSubject: a\r\n\r\n'), 'read/refused-format'],
  [
    'a mail as it was sent',
    latin('Received: by a\n for <b>\nMIME-Version: 1.0\n\nhi'),
    'read/refused-format',
  ],
  ['a feed', latin('<?xml version="1.0"?>\n<rss version="2.0"><channel/></rss>'), 'read/refused-format'],
  ['a flat office document', latin('<office:document xmlns:office="a"/>'), 'read/refused-format'],
  ['JSON without a report', latin('{"a": [1, {"b": 2}]}'), 'read/bad-record'],
  ['a picture', latin('\x89PNG\r\n\x1A\n\x00\x00'), 'read/refused-format'],
];

describe('garbage under the name of a text', () => {
  it.each(GARBAGE)('%s is one fault', (_, bytes, rule) => {
    const [{diagnostics}, ...others] = readReports(bytes, {path: 'report.txt'}) as [
      ReturnType<typeof readReport>,
    ];
    expect(others).toEqual([]);
    expect(diagnostics.map((each) => [each.level, each.rule])).toEqual([['error', rule]]);
    expect(diagnostics[0]?.hint).toBeTruthy();
  });

  it('a report with front matter and no text still says all that it lacks', () => {
    const {diagnostics} = readReport('---\ntitle: 甲\n---\n', {path: 'a.md'});
    expect(diagnostics.map(({rule}) => rule).sort()).toEqual(['read/empty-body', 'read/no-date']);
  });

  it('a title without end is cut, and said', () => {
    const report = readReport(
      `---\ntitle: ${'水'.repeat(900)}\ndate: 2024-07-06\n---\n\n7月5日，水位回落。\n`,
      {path: 'a.md'},
    );
    expect(report.title).toBe(`${'水'.repeat(400)}…`);
    expect(report.diagnostics.map(({rule}) => rule)).toEqual(['read/long-title']);
  });
});

describe('an export', () => {
  it('loses the record that nests too deep, and no other', () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const lines = `{"title":"甲","date":"2024-07-06","publisher":${deep},"content":"水"}\n{"title":"乙","date":"2024-07-07","content":"7月6日，供电恢复。"}`;
    const reports = readReports(lines, {path: 'a.jsonl'});
    expect(reports.map(({title}) => title)).toEqual(['乙']);
    expect(reports[0]?.diagnostics.map(({rule}) => rule)).toEqual(['read/bad-record']);
  });

  it('is not made of a table whose columns are named as keys of every object', () => {
    expect(readReports('content,constructor\n甲,乙\n', {path: 'a.csv'})[0]?.source).toBe('a.csv');
  });
});
