import {describe, expect, it} from 'vitest';
import {answerOf} from '../../../src/routes/(site)/try/answer';

const REPORT = `某县防汛指挥部启动二级响应

2024-06-18 09:30 来源:某县融媒体中心

6月17日，某县防汛指挥部启动二级响应。今天上午，某县转移两个村的居民1.2万人。
`;
const NO_DATE = `6月17日，某县防汛指挥部启动二级响应，转移两个村的居民。`;
const BARE = `某县防汛指挥部启动二级响应，当晚转移两个村的居民，没有人受伤。`;

const answer = (content: string | Uint8Array, dates: Record<string, string> = {}, path = 'a.txt') =>
  answerOf({id: 7, files: [{path, content}], dates});

describe('answerOf', () => {
  it('answers under the number of the question', () => {
    expect(answer(REPORT).id).toBe(7);
  });

  it('reads, dates and derives a report', () => {
    const {reports, timeline} = answer(REPORT);
    expect(reports[0]).toMatchObject({title: '某县防汛指挥部启动二级响应', published: '2024-06-18T09:30'});
    expect(timeline.events.map(({start}) => start?.slice(0, 10))).toContain('2024-06-17');
    expect(reports[0]?.page?.counts.timexes).toBeGreaterThan(1);
  });

  it('counts anew from the date that the reader gives', () => {
    const {timeline, reports} = answer(REPORT, {'a.txt': '2023-06-21'});
    expect(timeline.events.map(({start}) => start?.slice(0, 10))).toEqual(
      expect.arrayContaining(['2023-06-17', '2023-06-21']),
    );
    expect(reports[0]?.file.text).toContain('date: 2023-06-21\n');
  });

  it('names the file after the date that the reader gives', () => {
    const name = (dates: Record<string, string>) => answer(REPORT, dates, '粘贴.txt').reports[0]?.file.name;
    expect(name({})).toMatch(/^2024-06-18-/u);
    expect(name({'粘贴.txt': '2023-06-21'})).toMatch(/^2023-06-21-/u);
  });

  it.each([
    ['has none at all', BARE],
    ['has no year', NO_DATE],
  ])('asks for the date where the report %s', (_, text) => {
    expect(answer(text).reports[0]?.page).toBeUndefined();
    const told = answer(text, {'a.txt': '2024-06-18'});
    expect(told.reports[0]?.page).toBeDefined();
    expect(told.reports[0]?.diagnostics.filter(({level}) => level === 'error')).toEqual([]);
  });

  it('reads bytes as files have them', () => {
    expect(answer(new TextEncoder().encode(REPORT)).reports[0]?.title).toBe('某县防汛指挥部启动二级响应');
  });

  it('keeps several reports apart, also of one name', () => {
    const files = ['a/x.txt', 'b/x.txt'].map((path) => ({path, content: REPORT}));
    const {reports} = answerOf({id: 1, files, dates: {}});
    expect(reports.map(({path}) => path).sort()).toEqual(['a/x.txt', 'b/x.txt']);
    expect(new Set(reports.map(({page}) => page?.report.id)).size).toBe(2);
  });

  it('says what is wrong and loses nothing', () => {
    const {reports, timeline} = answer('');
    expect(reports).toHaveLength(1);
    expect(reports[0]?.diagnostics.length).toBeGreaterThan(0);
    expect(timeline.events).toEqual([]);
  });

  it.each([
    ['a word processor’s', 'a.docx', [0x50, 0x4b, 0x03, 0x04]],
    ['one with another name', 'a.txt', [0x50, 0x4b, 0x03, 0x04]],
    ['an old word processor’s', 'b.doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
    ['a page', 'c.txt', [0x25, 0x50, 0x44, 0x46, 0x2d]],
    ['a picture', 'd', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ])('refuses %s, says what to do, and reads the others', (_, path, head) => {
    const files = [
      {path, content: new Uint8Array([...head, 1, 2, 3])},
      {path: 'ok.txt', content: REPORT},
    ];
    const {reports, diagnostics} = answerOf({id: 1, files, dates: {}});
    expect(reports.map((report) => report.path)).toEqual(['ok.txt']);
    expect(diagnostics).toMatchObject([{file: path, rule: 'read/refused-format'}]);
    expect(diagnostics[0]?.hint).toContain('另存为文本');
  });

  it('reads GBK, and says so', () => {
    // 某县6月17日启动响应。今天上午，转移居民。 in GBK, as an old editor saves it.
    const hex = 'c4b3cfd836d4c23137c8d5c6f4b6afcfecd3a6a1a3bdf1ccecc9cfcee7a3acd7aad2c6bed3c3f1a1a3';
    const bytes = Uint8Array.from(hex.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
    const [report] = answer(bytes, {'a.txt': '2024-06-18'}).reports;
    expect(report?.page?.encoding).toMatch(/^gb/u);
    expect(report?.diagnostics.map(({rule}) => rule)).toContain('read/encoding');
    expect(report?.file.text).toContain('今天上午，转移居民。');
  });

  it('can be sent from a worker', () => {
    expect(structuredClone(answer(REPORT))).toEqual(answer(REPORT));
  });
});
