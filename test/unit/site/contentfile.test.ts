import {describe, expect, it} from 'vitest';
import {readReport} from '../../../src/lib/read';
import {toContentFile} from '../../../src/lib/site/contentfile';
import type {NewsReport} from '../../../src/lib/types';

const BODY = ['heading', 'paragraph', 'item', 'quote', 'cell'];
const bodyOf = ({blocks, text}: NewsReport) =>
  blocks.filter(({role}) => BODY.includes(role)).map(({start, end}) => text.slice(start, end));

/** Through the writer and back through the reader. */
function roundTrip(source: string, path = 'report.txt') {
  const before = readReport(source, {path});
  const file = toContentFile(before);
  return {before, file, after: readReport(file.text, {path: file.name})};
}

const PLAIN = `某县防汛指挥部启动二级响应

2024-06-18 09:30 来源:某县融媒体中心 编辑:王某

6月17日晚，某县防汛指挥部启动二级响应，水位比警戒线高0.5米，涨幅~3%，见*表*[1]和<附件>。

一、抢险

2024. 年的物资已经备足，共5*3=15车，路线是A_B_C。今天上午，又有两个村转移。
`;

describe('toContentFile', () => {
  it('keeps title, date, outlet, editor and text when it is read again', () => {
    const {before, after} = roundTrip(PLAIN);
    for (const field of ['title', 'published', 'publisher', 'editor', 'publishedBasis'] as const) {
      expect(after[field]).toEqual(before[field]);
    }
    expect(before.published).toBe('2024-06-18T09:30');
    expect(bodyOf(after)).toEqual(bodyOf(before));
    expect(after.diagnostics).toEqual([]);
  });

  it('is the same written again', () => {
    const {file, after} = roundTrip(PLAIN);
    expect(toContentFile(after)).toEqual(file);
  });

  it('is Markdown with front matter, under a name that tells the day', () => {
    const {file} = roundTrip(PLAIN, 'flood.txt');
    expect(file.name).toBe('2024-06-18-flood.md');
    expect(file.text.startsWith('---\ntitle: "某县防汛指挥部启动二级响应"\ndate: 2024-06-18 09:30\n')).toBe(
      true,
    );
  });

  it('leaves a line for the date where none was found', () => {
    const {file} = roundTrip('防汛指挥部启动响应\n\n当晚，两个村的居民全部转移到安全的地方，没有人受伤。\n');
    expect(file.text).toContain('\n# date: 2024-01-31\n');
  });

  it('quotes what YAML would take for something else', () => {
    const {before, after} = roundTrip(
      '---\ntitle: "题：\\"副题\\" # 注"\ndate: 2024-06-18\n---\n\n6月17日，堤坝修好了，没有人受伤。\n',
      'a.md',
    );
    expect(before.title).toBe('题："副题" # 注');
    expect(after.title).toBe(before.title);
  });

  it('keeps corrections, archived copies and places, and tells no hidden name', () => {
    const {before, after, file} = roundTrip(
      `---
title: 某县防汛
date: 2024-06-18
archived:
  - {url: "https://web.archive.org/web/2024/https://example.org/a"}
  - {url: "https://archive.example/x", date: 2024-07-01}
places: [{name: 某县, level: county, parent: 某市}, 某镇]
corrections:
  - {do: retitle, match: 启动, headline: "某县“二级”响应: 启动"}
  - {do: redate, match: "6月17日", date: 2024-06-17}
  - {do: hide, value: 欧阳某某}
  - {do: drop, match: 欧阳某某主持}
---

6月17日，某县防汛指挥部启动二级响应，随后两个村的居民转移。
`,
      'a.md',
    );
    expect(after.diagnostics).toEqual([]);
    expect(after.archived).toEqual(before.archived);
    expect(after.places).toEqual(before.places);
    const said = ({corrections}: NewsReport) => corrections.map((each) => ({...each, line: 0}));
    expect(said(after)).toEqual(said(before).slice(0, 2));
    expect(file.text).not.toContain('欧阳某某');
  });

  it.each([
    '# 不是标题',
    '> 不是引文',
    '- 不是列表',
    '1. 不是编号',
    '+ 不是列表',
    '&amp; 照写',
    '反斜杠\\和`撇号`',
  ])('keeps a line that looks like Markdown: %s', (line) => {
    const report = readReport(PLAIN, {path: 'a.txt'});
    const text = `${line}，后文照常。`;
    const odd: NewsReport = {...report, text, blocks: [{role: 'paragraph', start: 0, end: text.length}]};
    expect(bodyOf(readReport(toContentFile(odd).text, {path: 'a.md'}))).toEqual([text]);
  });
});
