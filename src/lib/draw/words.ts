/** The chart's own words, in three languages. */
import type {EventKind, EventStatus, Lang, LaneKind, ScaleKind} from '../types';

export interface ChartWords {
  chart: string;
  keys: string;
  empty: string;
  /** `{n}`: how many. */
  events: string;
  cluster: string;
  overview: string;
  from: string;
  to: string;
  gap: string;
  hint: string;
  zero: string;
  zeroRange: string;
  zeroMissing: string;
  other: string;
  strands: Record<string, string>;
  kinds: Record<EventKind, string>;
  statuses: Record<EventStatus, string>;
  lanes: Record<LaneKind, string>;
  scales: Record<ScaleKind, string>;
  legend: Record<LegendKey, string>;
}

export type LegendKey =
  'dot' | 'solid' | 'light' | 'about' | 'cap' | 'fade' | 'hollow' | 'tick' | 'cluster' | 'arc';

const hans: ChartWords = {
  chart: '时间线',
  keys: '方向键移动，加减号缩放，0 显示全部，J 与 K 到下一件、上一件，回车打开，Esc 关闭',
  empty: '没有可以显示的事件',
  events: '{n} 件',
  cluster: '{n} 件事，以{kind}为主；回车放大',
  overview: '总览',
  from: '起',
  to: '止',
  gap: '中间空白 {length}，点击按日历显示',
  hint: '按住 Ctrl 或 ⌘ 再滚动即可缩放',
  zero: '第0天：{day}',
  zeroRange: '第0天约为{day}（{span}之间）',
  zeroMissing: '没有可对齐的事件，仍按自身第0天（{day}）',
  other: '其他',
  strands: {command: '部署', situation: '情势', control: '管控', aid: '支援', resumption: '复工'},
  kinds: {
    publication: '发布公布',
    meeting: '会议部署',
    organization: '机构动员',
    policy: '政策举措',
    control: '管控措施',
    operation: '处置行动',
    aid: '支援互助',
    hazard: '灾情疫情',
    containment: '控制清零',
    resumption: '复工复产',
    project: '项目投资',
    statistic: '数据统计',
    other: '其他',
  },
  statuses: {occurred: '已发生', ongoing: '进行中', planned: '计划', 'as-of': '截至'},
  lanes: {strand: '线索', episode: '事件', place: '地点', kind: '类别', report: '报道'},
  scales: {gap: '折叠空白', calendar: '日历', aligned: '对齐第几天'},
  legend: {
    dot: '某一天',
    solid: '自始至终',
    light: '在此期间的某时',
    about: '圆头：约',
    cap: '不晚于',
    fade: '渐隐：起止不明',
    hollow: '计划中',
    tick: '截至当日的统计',
    cluster: '多件，点击放大',
    arc: '两场之间的联系',
  },
};

const hant: ChartWords = {
  chart: '時間線',
  keys: '方向鍵移動，加減號縮放，0 顯示全部，J 與 K 到下一件、上一件，回車開啟，Esc 關閉',
  empty: '沒有可以顯示的事件',
  events: '{n} 件',
  cluster: '{n} 件事，以{kind}為主；回車放大',
  overview: '總覽',
  from: '起',
  to: '止',
  gap: '中間空白 {length}，點擊按日曆顯示',
  hint: '按住 Ctrl 或 ⌘ 再捲動即可縮放',
  zero: '第0天：{day}',
  zeroRange: '第0天約為{day}（{span}之間）',
  zeroMissing: '沒有可對齊的事件，仍按自身第0天（{day}）',
  other: '其他',
  strands: {command: '部署', situation: '情勢', control: '管控', aid: '支援', resumption: '復工'},
  kinds: {
    publication: '發布公布',
    meeting: '會議部署',
    organization: '機構動員',
    policy: '政策舉措',
    control: '管控措施',
    operation: '處置行動',
    aid: '支援互助',
    hazard: '災情疫情',
    containment: '控制清零',
    resumption: '復工復產',
    project: '項目投資',
    statistic: '數據統計',
    other: '其他',
  },
  statuses: {occurred: '已發生', ongoing: '進行中', planned: '計劃', 'as-of': '截至'},
  lanes: {strand: '線索', episode: '事件', place: '地點', kind: '類別', report: '報道'},
  scales: {gap: '摺疊空白', calendar: '日曆', aligned: '對齊第幾天'},
  legend: {
    dot: '某一天',
    solid: '自始至終',
    light: '在此期間的某時',
    about: '圓頭：約',
    cap: '不晚於',
    fade: '漸隱：起止不明',
    hollow: '計劃中',
    tick: '截至當日的統計',
    cluster: '多件，點擊放大',
    arc: '兩場之間的聯繫',
  },
};

const en: ChartWords = {
  chart: 'Timeline',
  keys: 'Arrow keys move, plus and minus zoom, 0 shows all, J and K go to the next and previous event, Enter opens, Escape closes',
  empty: 'No events to show',
  events: '{n} events',
  cluster: '{n} events, mostly {kind}; Enter zooms in',
  overview: 'Overview',
  from: 'from',
  to: 'to',
  gap: '{length} left out; click for calendar time',
  hint: 'Hold Ctrl or ⌘ and scroll to zoom',
  zero: 'Day 0: {day}',
  zeroRange: 'Day 0 about {day} ({span})',
  zeroMissing: 'no such event here; its own day 0 ({day}) stands',
  other: 'Other',
  strands: {
    command: 'Command',
    situation: 'Situation',
    control: 'Control',
    aid: 'Aid',
    resumption: 'Restart',
  },
  kinds: {
    publication: 'publication',
    meeting: 'meeting',
    organization: 'organization',
    policy: 'policy',
    control: 'control',
    operation: 'operation',
    aid: 'aid',
    hazard: 'hazard',
    containment: 'containment',
    resumption: 'resumption',
    project: 'project',
    statistic: 'statistic',
    other: 'other',
  },
  statuses: {occurred: 'occurred', ongoing: 'ongoing', planned: 'planned', 'as-of': 'as of'},
  lanes: {strand: 'Strand', episode: 'Episode', place: 'Place', kind: 'Kind', report: 'Report'},
  scales: {gap: 'Gap cut out', calendar: 'Calendar', aligned: 'Aligned by day'},
  legend: {
    dot: 'on a day',
    solid: 'all along',
    light: 'some time within',
    about: 'round end: about',
    cap: 'no later than',
    fade: 'fades: bound unknown',
    hollow: 'planned',
    tick: 'counted as of that day',
    cluster: 'several; click to zoom in',
    arc: 'connection between episodes',
  },
};

export const WORDS: Readonly<Record<Lang, ChartWords>> = {'zh-Hans': hans, 'zh-Hant': hant, en};

/**
 * A template with its places filled.
 *
 *     fill('{n} 件', {n: 7})     // 7 件
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}
