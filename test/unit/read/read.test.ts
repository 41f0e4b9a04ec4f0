import {describe, expect, it} from 'vitest';
import {readReport, readReports, toClean, toFile, uniqueIds} from '../../../src/lib/read';
import {safeAddress} from '../../../src/lib/read/address';
import {addressDates, pathDate} from '../../../src/lib/read/addressdate';
import {cleanText} from '../../../src/lib/read/clean';
import {findDates} from '../../../src/lib/read/dates';
import {choosePublication, candidate} from '../../../src/lib/read/evidence';
import {isHeavyMarkup} from '../../../src/lib/read/guard';
import {readHeaderLine} from '../../../src/lib/read/header';
import {namesOf, outletOf} from '../../../src/lib/read/names';
import {NOISE_RULES, profileNoise} from '../../../src/lib/read/noise';
import {scriptOf} from '../../../src/lib/read/script';
import {slugOf} from '../../../src/lib/read/slug';
import {isPinyin} from '../../../src/lib/read/words/syllables';

describe('toFile and toClean', () => {
  // 發(fā)布會(huì)
  const map = [
    {clean: 0, file: 0, length: 1},
    {clean: 1, file: 5, length: 2},
  ];
  it.each([
    [0, 1, {start: 0, end: 1}],
    [0, 3, {start: 0, end: 7}],
    [1, 3, {start: 5, end: 7}],
    [2, 2, {start: 6, end: 6}],
  ])('clean %i…%i', (start, end, place) => expect(toFile(map, start, end)).toEqual(place));
  it.each([
    [0, 7, {start: 0, end: 3}],
    [1, 5, {start: 1, end: 1}],
    [5, 6, {start: 1, end: 2}],
  ])('file %i…%i', (start, end, span) => expect(toClean(map, start, end)).toEqual(span));
  it('cover a letter that was put in by the gap it stands for', () => {
    const {file, text, map: own} = readReport('<html><p>甲&mdash;乙，丙丁。</p>', {path: 'a.html'});
    const at = text.indexOf('—');
    const {start, end} = toFile(own, at, at + 1);
    expect(file.slice(start, end)).toBe('&mdash;');
  });
});

describe('noise rules', () => {
  const cases = NOISE_RULES.flatMap(({id, examples}) =>
    examples.map(([written, read]) => [id, written, read] as const),
  );
  it.each(cases)('%s: %s', (_, raw, text) => {
    expect(cleanText({raw, map: [{clean: 0, file: 0, length: raw.length}]}, profileNoise(raw)).text).toBe(
      text,
    );
  });
});

describe('isPinyin', () => {
  it.each(['fù', 'huì', 'zhuang', 'fa bu', 'lüe', 'hui4'])('%s is', (word) =>
    expect(isPinyin(word)).toBe(true),
  );
  it.each(['app', 'km', 'covid', 'tv', '', 'ceo'])('%s is not', (word) => expect(isPinyin(word)).toBe(false));
});

describe('findDates', () => {
  it.each([
    ['2022-04-18 17:14 来源', ['2022-04-18T17:14']],
    ['2022年4月18日 星期一 下午5时14分', ['2022-04-18T17:14']],
    ['112年03月02日', ['2023-03-02']],
    ['二〇二二年四月十八日', ['2022-04-18']],
    ['04.09.2014', ['2014-09-04']],
    ['04/18/2022', ['2022-04-18']],
    ['2022-04-17T20:00:00Z', ['2022-04-18T04:00:00']],
    ['2022-04-18T08:00:00+08:00', ['2022-04-18T08:00:00']],
    ['4月13日电', ['XXXX-04-13']],
    ['2022年4月', ['2022-04']],
    ['电话 010-84883777', []],
    ['第60场', []],
  ])('%s', (text, values) => expect(findDates(text).map(({value}) => value)).toEqual(values));
  it.each(['2022-02-30', '2023年2月29日', '2022-13-01', '2022.04.31'])('no such day: %s', (text) => {
    expect(findDates(text)[0]?.impossible).toBe(true);
  });
});

describe('choosePublication', () => {
  const day = (basis: Parameters<typeof candidate>[0], value: string) => candidate(basis, value);
  it('takes the heaviest and keeps the others', () => {
    const chosen = choosePublication([day('address', '2022-04-19'), day('label published', '2022-04-18')]);
    expect([chosen.published, chosen.publishedBasis, chosen.publishedCandidates.length]).toEqual([
      '2022-04-18',
      'written',
      2,
    ]);
  });
  it('adds the clock time of another for the same day', () => {
    expect(
      choosePublication([day('front matter', '2022-04-18'), day('header line', '2022-04-18T17:14')])
        .published,
    ).toBe('2022-04-18T17:14');
  });
  it('lends a year to a day without one', () => {
    expect(choosePublication([day('lead', 'XXXX-12-30'), day('address', '2023-01')]).published).toBe(
      '2022-12-30',
    );
  });
  it('leaves a day without any year to the other reports', () => {
    expect(choosePublication([day('lead', 'XXXX-04-17')])).toMatchObject({
      published: 'XXXX-04-17',
      publishedBasis: 'inferred',
    });
  });
});

describe('readHeaderLine', () => {
  it('reads labels that are glued to each other', () => {
    const line = readHeaderLine('2020-05-11 09:51:35来源:某报编辑:王某');
    expect(line?.labelled.map(({field, value}) => [field, value])).toEqual([
      ['publisher', '某报'],
      ['editor', '王某'],
    ]);
    expect([line?.dates[0]?.value, line?.rest]).toEqual(['2020-05-11T09:51:35', '']);
  });
});

describe('namesOf', () => {
  it.each([
    ['记者 王昕 王禹/摄', ['王昕', '王禹']],
    ['张杰廖玉蓉', ['张杰', '廖玉蓉']],
    ['欧阳明华', ['欧阳明华']],
    ['本报记者 周某、李某 通讯员 何某', ['周某', '李某', '何某']],
    ['某报某地记者站', ['某报某地记者站']],
    ['admin', []],
    ['John Smith, 王昕', ['John Smith', '王昕']],
  ])('%s', (credit, names) => expect(namesOf(credit)).toEqual(names));
});

describe('outletOf', () => {
  it.each([
    ['中国日报网 2022-04-18', '中国日报网'],
    ['“学习强国”', '学习强国'],
    ['新华社（记者王某）', '新华社'],
    ['China Daily', 'China Daily'],
    ['原创', undefined],
  ])('%s', (value, outlet) => expect(outletOf(value)).toBe(outlet));
});

describe('addresses', () => {
  it.each(['https://example.com/a', '//example.com/a', 'HTTP://EXAMPLE.com'])('%s may be kept', (url) =>
    expect(safeAddress(url)).toMatch(/^https?:/u),
  );
  it.each([
    'javascript:alert(1)',
    'https://a:b@example.com/',
    'http://',
    'ftp://a.b/',
    'java\nscript:x',
    'https://exa mple/',
    '',
  ])('%j may not', (url) => {
    expect(safeAddress(url)).toBeUndefined();
  });
  it.each([
    ['https://a.cn/2022/0408/c1-3.html', '2022-04-08'],
    ['https://a.cn/zw/202209/t20220906_12.html', '2022-09-06'],
    ['https://a.cn/html/2022-04/08/content_1.htm', '2022-04-08'],
    ['https://a.cn/a/202209/x.html', '2022-09'],
    ['https://a.cn/a?infoCode=NW202204182346831834', '2022-04-18'],
    ['https://a.cn/a/123456789.html', undefined],
  ])('%s', (url, value) => expect(addressDates(url)[0]?.value).toBe(value));
  it('reads the day of a post from its name', () =>
    expect(pathDate('_posts/2022-04-18-flood.md')[0]?.value).toBe('2022-04-18'));
});

describe('isHeavyMarkup', () => {
  it.each([
    ['<p>水</p>'.repeat(1000), false],
    ['<li>水'.repeat(5000), false],
    ['<div>'.repeat(1000), true],
    [`${'<b>'.repeat(200)}${'<p>水'.repeat(5000)}`, true],
  ])('%.20s', (text, heavy) => expect(isHeavyMarkup(text)).toBe(heavy));
});

describe('scriptOf', () => {
  it('tells the scripts', () =>
    expect([scriptOf('这个会议说'), scriptOf('這個會議說'), scriptOf('abc')]).toEqual([
      'Hans',
      'Hant',
      'Hans',
    ]));
});

describe('slugOf', () => {
  it.each([
    ['content/2022-04-18-jingkaiqu.md', '2022-04-18', '2022-04-18-jingkaiqu'],
    ['con.txt', undefined, 'report-con'],
    ['A  B__C.md', undefined, 'a-b-c'],
    ['..', undefined, /^report-|^[a-z\d-]+$/u],
  ])('%s', (path, day, slug) => expect(slugOf(path, day)).toMatch(slug));
  it('names a report in Han letters by its day and a short mark', () =>
    expect(slugOf('洪水.txt', '2022-04-18')).toMatch(/^2022-04-18-[a-z\d]{4,7}$/u));
  it('keeps two reports of one name apart, whatever the order', () => {
    const [a, b] = [
      {id: 'x', source: 'a/x.md'},
      {id: 'x', source: 'b/x.md'},
    ];
    expect(uniqueIds([b, a]).reverse()).toEqual(uniqueIds([a, b]));
    expect(new Set(uniqueIds([a, b]).map(({id}) => id)).size).toBe(2);
  });
});

describe('readReports', () => {
  const titles = (text: string) =>
    readReports(text, {path: 'x'}).map(({title, published}) => [title, published]);
  it('reads JSON lines', () => {
    expect(
      titles(
        '{"title":"甲","date":"2022-04-18","content":"水位回落到警戒线以下。"}\n{"title":"乙","date":"2022-04-19","content":"供电恢复，各乡镇返家。"}',
      ),
    ).toEqual([
      ['甲', '2022-04-18'],
      ['乙', '2022-04-19'],
    ]);
  });
  it('reads a table with quoted cells', () => {
    expect(titles('标题,日期,正文\r\n甲,2022-04-18,"水位""回落"",\r\n供电恢复。"\r\n')).toEqual([
      ['甲', '2022-04-18'],
    ]);
  });
  it('gives each its own address and keeps a bad one from harming the rest', () => {
    const reports = readReports(
      '{"title":"甲","date":"2022-04-18","text":"水位回落到警戒线以下。"}\n{bad\n',
      {path: 'x.jsonl'},
    );
    expect(reports.map(({source}) => source)).toEqual(['x.jsonl#1']);
    expect(reports[0]?.diagnostics.map(({rule, line}) => [rule, line])).toEqual([['read/bad-record', 2]]);
  });
  it('takes anything else for one report', () => expect(titles('{"a": 1}')).toHaveLength(1));
});

describe('diagnostics of a report', () => {
  it('say line and column', () => {
    const {diagnostics} = readReport(
      '---\ntitle: 甲\ndate: 2022-02-30\n---\n2022-04-18\n\n水位回落到警戒线以下，供电恢复。',
      {path: 'a.md'},
    );
    expect(diagnostics.map(({rule, line, column, found}) => [rule, line, column, found])).toEqual([
      ['read/no-such-day', 3, 7, '2022-02-30'],
    ]);
  });
  it('say the line of a correction that is none', () => {
    const {diagnostics, corrections} = readReport(
      '---\ntitle: 甲\ndate: 2022-04-18\ncorrections:\n  - {do: drop, match: 水}\n  - {do: burn}\n---\n水位回落到警戒线以下。',
      {path: 'a.md'},
    );
    expect(corrections).toEqual([{do: 'drop', match: '水', line: 5}]);
    expect(diagnostics.map(({rule, line}) => [rule, line])).toEqual([['read/bad-correction', 6]]);
  });
});
