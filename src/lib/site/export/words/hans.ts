/** What exported files say, in simplified Chinese: the table the others are held against. */
import type {EventMeaning, Precision} from '../../../types';

export interface ExportWords {
  /** `《标题》，媒体，2022-04-18`, the parts that are known. */
  cite: (title: string, ...rest: readonly string[]) => string;
  quote: (sentence: string) => string;
  report: string;
  /** Of a link to the event's own page. */
  source: string;
  madeFrom: (reports: number) => string;
  /** Before the headline of a deadline. */
  deadline: string;
  plannedBy: string;
  planned: string;
  noEnd: string;
  /** What the date in a calendar does not say by itself; empty where it does. */
  meaningNotes: Readonly<Record<EventMeaning, string>>;
  annotations: string;
  package: string;
  meanings: Readonly<Record<EventMeaning, string>>;
  precisions: Readonly<Record<Precision, string>>;
  bases: Readonly<Record<'written' | 'inferred', string>>;
  /** By table and column. */
  columns: Readonly<Record<ColumnName, string>>;
}

/** Every column of the three tables. */
export type ColumnName =
  | 'events.id'
  | 'headline'
  | 'summary'
  | 'kind'
  | 'status'
  | 'edtf'
  | 'start'
  | 'end'
  | 'precision'
  | 'meaning'
  | 'date_in_words'
  | 'places'
  | 'actors'
  | 'figures'
  | 'salience'
  | 'episode'
  | 'episode_title'
  | 'reports'
  | 'quotes'
  | 'reports.id'
  | 'title'
  | 'publisher'
  | 'byline'
  | 'editor'
  | 'published'
  | 'published_basis'
  | 'url'
  | 'script'
  | 'reports.source'
  | 'connections.source'
  | 'source_headline'
  | 'target'
  | 'target_headline'
  | 'theme'
  | 'strength'
  | 'evidence';

export const EXPORT_HANS: ExportWords = {
  cite: (title, ...rest) => [`《${title}》`, ...rest.filter(Boolean)].join('，'),
  quote: (sentence) => `“${sentence}”`,
  report: '报道',
  source: '出处',
  madeFrom: (reports) => `由${reports}篇报道编成。`,
  deadline: '〔期限〕',
  plannedBy: '这是报道中的计划期限，是否如期完成未见于该报道。',
  planned: '这是报道中的计划，是否发生未见于该报道。',
  noEnd: '结束日期不详，日历上只标第一天。',
  meaningNotes: {
    on: '',
    within: '日期不确定：发生在这段时间内的某一天。',
    throughout: '',
    by: '日期不确定：最迟在这一天，实际可能更早。',
    'as-of': '这是截至当日的累计或状况，不是当天发生的事。',
  },
  annotations: '编年：事件的出处',
  package:
    '由报道的句子推得的事件、事件之间的关联和报道。日期为中国民用时间；日期的写法见 EDTF（ISO 8601-2）。',
  meanings: {on: '当时', within: '其间某时', throughout: '全程', by: '不晚于', 'as-of': '截至'},
  precisions: {
    century: '世纪',
    decade: '年代',
    year: '年',
    season: '季节',
    quarter: '季度',
    month: '月',
    dekad: '旬',
    day: '日',
    daypart: '时段',
    hour: '时',
    minute: '分',
    second: '秒',
  },
  bases: {written: '文中写明', inferred: '推断'},
  columns: {
    'events.id': '事件编号',
    headline: '标题',
    summary: '摘要',
    kind: '类别',
    status: '状态',
    edtf: '日期（EDTF）',
    start: '起（ISO 8601，空为不详）',
    end: '止（含当日，空为不详）',
    precision: '日期精度',
    meaning: '日期的含义',
    date_in_words: '日期（文字）',
    places: '地点',
    actors: '人物与机构',
    figures: '数字',
    salience: '重要程度（1–3）',
    episode: '事件线编号',
    episode_title: '事件线',
    reports: '出处（报道编号）',
    quotes: '原句',
    'reports.id': '报道编号',
    title: '标题',
    publisher: '媒体',
    byline: '署名',
    editor: '编辑',
    published: '发布时间',
    published_basis: '发布时间的依据',
    url: '原文地址',
    script: '字体',
    'reports.source': '文件',
    'connections.source': '事件编号',
    source_headline: '事件',
    target: '相关事件编号',
    target_headline: '相关事件',
    theme: '主题',
    strength: '关联的种类',
    evidence: '依据',
  },
};
