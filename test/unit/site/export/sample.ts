/** A small timeline of invented reports for the writers: every kind of date, and text that is hard to quote. */
import type {DatedEvent, Timeline} from '../../../../src/lib/types';

/** With characters outside the BMP before, in and after the sentences. */
export const FILE_A =
  '𠮷野镇🌊来了大水。4月3日早6点，𠮷野镇开闸；水位"超警", 见表\\附件;\n3月初起戒备。\n计划4月底前修好堤坝。';
export const FILE_B = '=SUM(A1)，逗号, "引号"\n第二行：目前已转移1.2万人。';

function quote(report: string, file: string, text: string, timexes: number[] = []) {
  const start = file.indexOf(text);
  return {report, start, end: start + text.length, text, timexes};
}

const base: DatedEvent = {
  id: 'flood-gate',
  headline: '𠮷野镇开闸',
  kind: 'operation',
  status: 'occurred',
  edtf: '2022-04-03T06',
  start: '2022-04-03T06',
  end: '2022-04-03T06',
  precision: 'hour',
  meaning: 'on',
  places: [{name: '𠮷野镇', level: 'town'}],
  actors: [{name: '防汛指挥部', type: 'organization'}],
  figures: [],
  salience: 3,
  episode: 'flood-2022',
  sources: [quote('a', FILE_A, '4月3日早6点，𠮷野镇开闸；水位"超警", 见表\\附件;', [0])],
};

export const EVENTS: readonly DatedEvent[] = [
  base,
  {
    ...base,
    id: 'watch',
    headline: '戒备; 分, 段\n换行',
    kind: 'hazard',
    edtf: '2022-03-01/2022-03-10',
    start: '2022-03-01',
    end: '2022-03-10',
    precision: 'dekad',
    meaning: 'within',
    sources: [quote('a', FILE_A, '3月初起戒备。', [1])],
  },
  {
    ...base,
    id: 'dyke',
    headline: '修好堤坝',
    kind: 'project',
    status: 'planned',
    edtf: '../2022-04-30',
    start: null,
    end: '2022-04-30',
    precision: 'day',
    meaning: 'by',
    sources: [quote('a', FILE_A, '计划4月底前修好堤坝。', [2])],
  },
  {
    ...base,
    id: 'moved',
    headline: '=cmd|转移1.2万人',
    kind: 'statistic',
    status: 'as-of',
    edtf: '2022-04-18',
    start: '2022-04-18',
    end: '2022-04-18',
    precision: 'day',
    meaning: 'as-of',
    figures: [{label: '转移', value: 12_000, unit: '人'}],
    sources: [quote('b', FILE_B, '目前已转移1.2万人。')],
  },
  {
    ...base,
    id: 'going-on',
    headline: '清淤',
    status: 'ongoing',
    edtf: '2022-04-18/..',
    start: '2022-04-18',
    end: null,
    precision: 'day',
    meaning: 'throughout',
    sources: [quote('b', FILE_B, '第二行：')],
  },
  {
    ...base,
    id: 'whole-month',
    headline: '汛期',
    edtf: '2022-03',
    start: '2022-03',
    end: '2022-03',
    precision: 'month',
    meaning: 'throughout',
    sources: [quote('b', FILE_B, '"引号"')],
  },
  {
    ...base,
    id: 'antiquity',
    headline: '筑堰',
    edtf: '-0255',
    start: '-0255',
    end: '-0255',
    precision: 'year',
    meaning: 'within',
    sources: [quote('b', FILE_B, '=SUM(A1)')],
  },
  {
    ...base,
    id: 'undated',
    headline: '日期不详',
    edtf: 'XXXX-04-03',
    start: null,
    end: null,
    precision: 'day',
    meaning: 'on',
    sources: [quote('b', FILE_B, '逗号, ')],
  },
];

const timex = {type: 'DATE', basis: 'dct', rule: 'date/month-day'} as const;

export const TIMELINE: Timeline = {
  version: 1,
  reports: [
    {
      id: 'a',
      source: 'content/a.md',
      title: '𠮷野镇<开闸> & "泄洪"',
      publisher: '某县报',
      byline: ['甲', '乙'],
      published: '2022-04-18T15:53:39',
      publishedBasis: 'written',
      url: 'https://news.example/a?x=1&y=2',
      script: 'Hans',
      episode: 'flood-2022',
      places: [{name: '𠮷野镇'}],
    },
    {
      id: 'b',
      source: 'content/b.txt',
      title: '+转移人数',
      byline: [],
      published: '2022-04-18',
      publishedBasis: 'inferred',
      script: 'Hant',
      episode: 'flood-2022',
      places: [],
    },
  ],
  timexes: [
    {...timex, report: 'a', ...spanIn('4月3日早6点'), value: '2022-04-03T06'},
    {
      ...timex,
      report: 'a',
      ...spanIn('3月初'),
      value: '2022-03~',
      mod: 'START',
      edtf: '2022-03-01/2022-03-10',
    },
    {...timex, report: 'a', ...spanIn('4月底前'), value: '../2022-04-30'},
  ],
  events: EVENTS,
  connections: [
    {
      source: 'watch',
      target: 'flood-gate',
      theme: '+戒备',
      strength: 'measure',
      evidence: [{report: 'a', ...spanIn('3月初起戒备')}],
    },
  ],
  episodes: [
    {
      id: 'flood-2022',
      title: '某县 2022',
      dayZero: {start: '2022-03-01', end: '2022-03-10'},
      start: '2022-03-01',
      end: '2022-04-30',
    },
  ],
};

export const FILES: ReadonlyMap<string, string> = new Map([
  ['a', FILE_A],
  ['b', FILE_B],
]);

function spanIn(text: string) {
  const start = FILE_A.indexOf(text);
  return {start, end: start + text.length, text};
}
