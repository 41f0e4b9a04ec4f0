/** The stages together: what a pile of reports gives, and what one report can not do to another. */
import {describe, expect, it} from 'vitest';
import {derive, deriveTimeline, type Derivation} from '../../src/lib/pipeline';
import {deriveFolder} from '../../src/lib/pipeline.server';
import {readReports, uniqueIds} from '../../src/lib/read';
import type {DatedEvent, Timeline} from '../../src/lib/types';
import {BROKEN, goodReport} from '../support/pile';
import {growth} from '../support/spent';

type Files = readonly (readonly [path: string, content: string | Uint8Array])[];

function deriveFiles(files: Files): Derivation {
  return derive(uniqueIds(files.flatMap(([path, content]) => readReports(content, {path}))));
}

/** An event as its readers know it: the numbers of its time expressions depend on the reports before. */
function told({timexes}: Timeline): (event: DatedEvent) => unknown {
  return (event) => ({
    ...event,
    sources: event.sources.map((source) => ({
      ...source,
      timexes: source.timexes.map((index) => timexes[index]?.text),
    })),
  });
}

/** The file of a report; `table.csv#2` is the second of a table. */
const fileOf = (source: string) => source.split('#')[0] ?? '';

describe('nothing', () => {
  it('gives a timeline with nothing in it', () => {
    expect(deriveTimeline([])).toEqual({
      version: 1,
      reports: [],
      timexes: [],
      events: [],
      connections: [],
      episodes: [],
    });
  });
});

describe('a folder that is not there', () => {
  it('is an error, and gives what an empty one gives', () => {
    const {timeline, diagnostics} = deriveFolder('content/missing');
    expect(timeline.reports).toEqual([]);
    expect(diagnostics.map(({level, rule, file}) => ({level, rule, file}))).toEqual([
      {level: 'error', rule: 'read/no-folder', file: 'content/missing'},
    ]);
  });
});

describe('two episodes that tell the same words', () => {
  const text = '---\ntitle: 河堤加固\ndate: 2031-05-09\n---\n\n5月2日，施工队完成河堤加固。\n';
  const {timeline} = deriveFiles([
    ['a.md', text],
    ['b.md', text.replace('河堤加固\n', '河堤的加固\n')],
    ['c.md', `${text}\n5月3日，天气放晴。\n`],
  ]);

  it('give each event an id of its own', () => {
    const ids = timeline.events.map(({id}) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('give the same ids whatever the order of the reports', () => {
    const reversed = deriveFiles([
      ['c.md', `${text}\n5月3日，天气放晴。\n`],
      ['b.md', text.replace('河堤加固\n', '河堤的加固\n')],
      ['a.md', text],
    ]);
    expect(reversed.timeline).toEqual(timeline);
  });
});

describe('a thousand reports of which fifty are broken in fifty ways', () => {
  const good: Files = Array.from({length: 950}, (_, i) => [`good-${i}.md`, goodReport(i)]);
  const bad: Files = BROKEN.map(([name, content], i) => [`bad-${i}-${name}`, content]);
  const mixed = good.flatMap((file, i) =>
    i % 19 === 0 && bad[i / 19] ? [bad[i / 19] ?? file, file] : [file],
  );

  const alone = deriveFiles(good);
  const among = deriveFiles(mixed);
  const badSources = new Set(bad.map(([path]) => path));

  it('are a thousand, and fifty ways', () => {
    expect(mixed).toHaveLength(1000);
    expect(new Set(BROKEN.map(([, content]) => String(content))).size).toBe(50);
  });

  it('leave the other 950 as they are alone', () => {
    const badIds = new Set(
      among.timeline.reports.filter(({source}) => badSources.has(fileOf(source))).map(({id}) => id),
    );
    const {reports, events} = among.timeline;
    expect(reports.filter(({id}) => !badIds.has(id))).toEqual(alone.timeline.reports);
    const others = events.filter(({sources}) => !sources.every(({report}) => badIds.has(report)));
    expect(others.map(told(among.timeline))).toEqual(alone.timeline.events.map(told(alone.timeline)));
    expect(alone.timeline.events.length).toBeGreaterThanOrEqual(950);
  });

  it('name each of the fifty in a diagnostic, and none of the others', () => {
    const named = new Set(
      among.diagnostics.filter(({level}) => level !== 'info').map(({file}) => fileOf(file)),
    );
    expect([...badSources].filter((path) => !named.has(path))).toEqual([]);
    expect([...named].filter((path) => !badSources.has(path))).toEqual([]);
  });
});

describe('the time of the pipeline', () => {
  it('grows at most 2.3 times when the reports double', () => {
    const files: Files = Array.from({length: 1000}, (_, i) => [`r-${i}.md`, goodReport(i)]);
    const derive = (count: number) => deriveFiles(files.slice(0, count));
    derive(500);
    expect(growth(derive, [500, 1000], {most: 2.3, noiseMs: 4})).toBeLessThan(2.3);
  });
});

describe('what tells the same in the same words of a thousand things', () => {
  const letter = (n: number) => String.fromCharCode(0x4e00 + (n % 20_000));
  const pile = (count: number): Files =>
    Array.from({length: count}, (_, i) => {
      const topic = [1, 2, 3, 4].map((k) => letter(i * 7919 + k * 104_729));
      const told = `5月2日，长春市召开${topic.slice(0, 2).join('')}部署会，研究${topic.slice(2).join('')}工作。`;
      return [`m-${i}.md`, `---\ntitle: 第${i}号通报\ndate: 2021-05-09\n---\n\n${told}\n`];
    });

  it('stays a thousand events, in time that grows with their number', () => {
    const files = pile(1000);
    const derive = (count: number) => deriveFiles(files.slice(0, count)).timeline;
    expect(derive(1000).events.length).toBeGreaterThan(900);
    expect(growth(derive, [500, 1000], {most: 3, noiseMs: 4})).toBeLessThan(3);
  });
});

describe('a report without a date', () => {
  const read = (text: string) => deriveFiles([['report.txt', text]]);
  const rulesOf = ({diagnostics}: Derivation) => diagnostics.map(({level, rule}) => `${level} ${rule}`);

  it('that names the years of what it tells is dated by the last of them, and says so', () => {
    const found = read(
      '青岭县志·大事记\n\n1954年\n7月10日，县里成立防汛指挥部，动员民工上堤抢险。\n1955年11月，二水堤重建工程竣工。\n',
    );
    expect(found.timeline.reports).toMatchObject([{published: '1955-11-30', publishedBasis: 'inferred'}]);
    expect(found.timeline.events.map(({edtf}) => edtf)).toEqual([
      '1954-07-10',
      '1954-07-10',
      '1955-11-01/1955-11-30',
    ]);
    expect(rulesOf(found)).toEqual(['warning link/date-inferred']);
  });

  it('that names its month is dated by the last day of it', () => {
    const month = (text: string) => read(`某厂大事\n\n印发日期：2023年6月\n\n${text}\n`);
    const found = month('今年1月，一期项目投产。二期项目进展顺利。');
    expect(found.timeline.reports).toMatchObject([{published: '2023-06-30', publishedBasis: 'inferred'}]);
    expect(found.timeline.events.map(({edtf}) => edtf)).toContain('2023-01-01/2023-01-31');
    expect(month('昨日，二期项目开工，各车间派人参加。').timeline.reports).toEqual([]);
  });

  it.each([
    [
      'counts from a day that nobody has told',
      '昨日，县里召开会议。2018年5月1日，条例施行。2019年3月，工程开工。',
    ],
    ['names its years too late', '8月15日，首批群众搬进新房。条例自2018年5月1日起施行，2019年3月修订。'],
    ['names one', '条例施行以后，各乡镇召开会议部署，2018年5月1日起检查。'],
    ['leaves a day without its year', '1954年3月，县里成立防汛指挥部。1955年动工。\n\n5日至9日，连降暴雨。'],
  ])('that %s is asked for one', (_, text) => {
    const found = read(`某县通报\n\n${text}\n`);
    expect(found.timeline.reports).toEqual([]);
    expect(rulesOf(found).filter((rule) => rule.startsWith('error'))).toHaveLength(1);
  });

  it('is not dated by what is still hoped for', () => {
    const found = read(
      '某厂简史\n\n1953年，建成投产。\n1958年8月1日，迁址城厢镇。\n力争到2035年建成世界一流企业。\n',
    );
    expect(found.timeline.reports[0]?.published).toBe('1958-08-01');
  });
});
