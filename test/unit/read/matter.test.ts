import {describe, expect, it} from 'vitest';
import {formatDiagnostics} from '../../../src/lib/diagnose';
import {readReport} from '../../../src/lib/read';

const read = (matter: string) =>
  readReport(`---\n${matter}\n---\n\n4月5日，水位回落到警戒线以下。\n`, {path: 'content/flood.md'});

describe('values of the front matter that are not what they should be', () => {
  it.each([
    ['a time no clock has', 'title: 甲\ndate: 2022-04-18T25:00', '2022-04-18', [['read/no-such-time', 3]]],
    ['a minute no clock has', 'title: 甲\ndate: 2022-04-18 12:75', '2022-04-18', [['read/no-such-time', 3]]],
    ['a day no calendar has', 'title: 甲\ndate: 2022-02-30', 'XXXX-04-05', [['read/no-such-day', 3]]],
    ['a month for a day lends its year', 'title: 甲\ndate: 2022-04', '2022-04-05', [['read/bad-date', 3]]],
    ['two dates', 'title: 甲\ndate: [2022-04-18, 2022-04-19]', '2022-04-18', [['read/bad-date', 3]]],
    ['a number for places', 'title: 甲\ndate: 2022-04-18\nplaces: 7', '2022-04-18', [['read/bad-place', 4]]],
    [
      'a tag of a program',
      'title: !!js/function "x"\ndate: 2022-04-18',
      '2022-04-18',
      [['read/front-matter', 2]],
    ],
    ['a list for a title', 'title: [甲]\ndate: 2022-04-18', '2022-04-18', [['read/bad-field', 2]]],
    [
      'a map for a name',
      'title: 甲\ndate: 2022-04-18\nauthor: {a: b}',
      '2022-04-18',
      [['read/bad-field', 4]],
    ],
    [
      'a number for an outlet',
      'title: 甲\ndate: 2022-04-18\nsource: 7',
      '2022-04-18',
      [['read/bad-field', 4]],
    ],
    [
      'words for an address',
      'title: 甲\ndate: 2022-04-18\nurl: 某网',
      '2022-04-18',
      [['read/bad-address', 4]],
    ],
    ['a path of one’s own for an address', 'title: 甲\ndate: 2022-04-18\nurl: /2022/a/', '2022-04-18', []],
    ['no language', 'title: 甲\ndate: 2022-04-18\nlang: klingon', '2022-04-18', [['read/bad-field', 4]]],
    ['a key mistyped', 'titel: 甲\ntitle: 甲\ndate: 2022-04-18', '2022-04-18', [['read/unknown-key', 2]]],
    ['a key of another program', 'layout: post\ntitle: 甲\ndate: 2022-04-18', '2022-04-18', []],
    ['keys of every object', '__proto__: 7\nconstructor: 8\ntitle: 甲\ndate: 2022-04-18', '2022-04-18', []],
  ] as const)('%s', (_, matter, published, expected) => {
    const report = read(matter);
    expect(report.published).toBe(published);
    expect(report.diagnostics.map(({rule, line}) => [rule, line])).toEqual(expected);
    for (const {hint} of report.diagnostics) expect(hint).toBeTruthy();
  });

  it('are told all at once, each with its line and an example', () => {
    const report = read('title: [x]\ndate: 2022-02-30\nplaces: 7\nurl: javascript:x\nretrieved: 某日');
    const printed = formatDiagnostics(report.diagnostics, () => report.file);
    for (const part of [':2:8:', ':3:7:', ':4:9:', ':5:6:', ':6:12:']) expect(printed).toContain(part);
    expect(printed).toContain('places: [某县,');
    expect(printed).toContain('4 warnings');
  });

  it('say what was found where it is no day', () => {
    const {published, diagnostics} = readReport(
      '某镇工程进展\n\n2024年5月\n\n施工队正在加固河堤，进展顺利。',
      {path: 'a.txt'},
    );
    expect(published).toBeUndefined();
    expect(diagnostics.find(({rule}) => rule === 'read/no-date')).toMatchObject({found: '2024-05', line: 3});
  });
});
