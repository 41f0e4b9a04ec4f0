import {describe, expect, it} from 'vitest';
import {
  cleanOffset,
  firstBlocks,
  reportPage,
  sentenceAnchor,
  type BlockView,
} from '../../../src/lib/site/reporttext';
import type {NewsReport, Reading, TextBlock} from '../../../src/lib/types';
import {makeEvent, makeReport, makeSource, makeTimeline} from '../../support/timeline';

// The file has two blanks before each block that the clean text leaves out.
const FILE = '  临溪水位回落  5月2日，水位回落到警戒线下。大桥通车。  责任编辑：某某';
const BLOCKS = ['临溪水位回落', '5月2日，水位回落到警戒线下。大桥通车。', '责任编辑：某某'];
const TEXT = BLOCKS.join('\n');

function placed(i: number, role: TextBlock['role']): TextBlock {
  const start = TEXT.indexOf(BLOCKS[i] ?? '');
  return {role, start, end: start + (BLOCKS[i]?.length ?? 0)};
}

const report: NewsReport = {
  id: 'r1',
  source: 'r1.md',
  file: FILE,
  text: TEXT,
  map: BLOCKS.map((words) => ({clean: TEXT.indexOf(words), file: FILE.indexOf(words), length: words.length})),
  blocks: [placed(0, 'title'), placed(1, 'paragraph'), placed(2, 'boilerplate')],
  body: {type: 'root', children: []},
  form: 'text',
  encoding: 'utf-8',
  title: '临溪水位回落',
  byline: [],
  publishedBasis: 'written',
  publishedCandidates: [],
  script: 'Hans',
  places: [],
  corrections: [],
  diagnostics: [],
};

const at = (words: string) => ({start: FILE.indexOf(words), end: FILE.indexOf(words) + words.length});
const day = TEXT.indexOf('5月2日');
const reading: Reading = {
  report,
  timexes: [
    {start: day, end: day + 4, text: '5月2日', type: 'DATE', value: '2031-05-02', basis: 'dct', rule: 'x'},
  ],
  events: [],
};
const timeline = makeTimeline({
  reports: [makeReport({id: 'r1'})],
  events: [
    makeEvent({id: 'down', sources: [makeSource(at('5月2日，水位回落到警戒线下。'))]}),
    makeEvent({id: 'low', sources: [makeSource(at('水位回落到警戒线下。')), makeSource(at('大桥通车。'))]}),
    makeEvent({id: 'other', sources: [makeSource({report: 'r2', ...at('大桥通车。')})]}),
  ],
});
const page = reportPage('r1', {
  timeline,
  readings: [reading],
  diagnostics: [
    {level: 'info', rule: 'x/y', message: 'm', file: 'r1.md'},
    {level: 'info', rule: 'x/y', message: 'm', file: 'r2.md'},
  ],
});

describe('reportPage', () => {
  const paragraph = page?.sections[0]?.blocks[1];

  it('loses no letter of any block', () => {
    const words = page?.sections.flatMap(({blocks}) =>
      blocks.map(({runs}) => runs.flatMap(({pieces}) => pieces.map(({text}) => text)).join('')),
    );
    expect(words).toEqual(BLOCKS);
  });

  it('joins sentences that overlap, and gives each event one anchor', () => {
    expect(paragraph?.runs.map(({events, anchors}) => [events, anchors])).toEqual([
      [
        ['down', 'low'],
        ['down', 'low'],
      ],
      [['low'], []],
    ]);
    expect(sentenceAnchor('down')).toBe('e-down');
  });

  it('marks the time expression with its value', () => {
    expect(paragraph?.runs[0]?.pieces[0]).toMatchObject({text: '5月2日', timex: {value: '2031-05-02'}});
  });

  it('has the block’s events in the margin, in order of time', () => {
    expect(paragraph?.events.map(({id}) => id)).toEqual(['down', 'low']);
    expect(page?.counts).toEqual({events: 2, timexes: 1});
  });

  it('folds boilerplate away and keeps it', () => {
    expect(page?.sections.map(({folded, blocks}) => [folded, blocks.length])).toEqual([
      [false, 2],
      [true, 1],
    ]);
  });

  it('has its own diagnostics only', () => {
    expect(page?.diagnostics.map(({file}) => file)).toEqual(['r1.md']);
  });

  it('is undefined for an unknown report', () => {
    expect(reportPage('gone', {timeline, readings: [], diagnostics: []})).toBeUndefined();
  });
});

describe('cleanOffset', () => {
  const map = [
    {clean: 0, file: 2, length: 6},
    {clean: 7, file: 10, length: 5},
  ];

  it.each([
    [2, 'start', 0],
    [4, 'start', 2],
    [8, 'start', 7],
    [9, 'start', 7],
    [99, 'start', 12],
    [8, 'end', 6],
    [9, 'end', 6],
    [12, 'end', 9],
    [99, 'end', 12],
    [0, 'end', 0],
  ] as const)('file %i as %s is clean %i', (file, edge, clean) => {
    expect(cleanOffset(map, file, edge)).toBe(clean);
  });
});

describe('an event whose words stand nowhere in the file', () => {
  it('has its anchor at the head of the report', () => {
    const nowhere = makeEvent({id: 'lost', sources: [makeSource({start: 0, end: 0, text: ''})]});
    const between = makeEvent({id: 'blank', sources: [makeSource({start: 8, end: 10, text: '  '})]});
    const lost = makeTimeline({reports: [makeReport({id: 'r1'})], events: [nowhere, between]});
    const {sections = []} = reportPage('r1', {timeline: lost, readings: [reading], diagnostics: []}) ?? {};
    const anchors = sections.flatMap(({blocks}) =>
      blocks.flatMap(({runs}) => runs.flatMap((run) => run.anchors)),
    );
    expect(anchors.sort()).toEqual(['blank', 'lost']);
  });
});

describe('firstBlocks', () => {
  const block: BlockView = {role: 'paragraph', depth: 0, note: '', runs: [], events: []};
  const sections = [
    {folded: false, blocks: [block, block]},
    {folded: true, blocks: [block, block, block]},
  ];

  it.each([
    [0, []],
    [1, [1]],
    [2, [2]],
    [4, [2, 2]],
    [5, [2, 3]],
    [99, [2, 3]],
  ])('of %i', (count, lengths) => {
    expect(firstBlocks(sections, count).map(({blocks}) => blocks.length)).toEqual(lengths);
  });
});
