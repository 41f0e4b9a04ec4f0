/** The chart's own words, in three languages. */
import type {Lang} from '../types';

export interface ChartWords {
  chart: string;
  keys: string;
  empty: string;
  /** `{n}`: how many. */
  events: string;
  /** After it: episodes whose titles had no room. */
  besides: string;
  cluster: string;
  gap: string;
  hint: string;
  /** What is shown: `{from}`, `{to}`, `{n}` events that begin there. */
  view: string;
  zero: string;
  zeroRange: string;
  /** `zero` where the day is only a bound. */
  zeroBy: string;
  zeroFrom: string;
  zeroMissing: string;
  /** The same where there is little room. */
  zeroLacking: string;
  other: string;
  strands: Record<string, string>;
}

const hans: ChartWords = {
  chart: '时间线',
  keys: '方向键移动，加减号缩放，0 显示全部，J 与 K 到下一件、上一件，数字 1 到 9 放大到画面的这一份，C 逐条看联系，回车打开，Esc 退一步',
  empty: '没有可以显示的事件',
  events: '{n} 件',
  besides: '，近旁另有 {n} 段',
  cluster: '{n} 件事，以{kind}为主；回车放大',
  gap: '中间空白 {length}，点击按日历显示',
  hint: '按住 Ctrl 或 ⌘ 再滚动即可缩放',
  view: '{from}至{to}，{n} 件',
  zero: '第0天：{day}',
  zeroRange: '第0天约为{day}（{span}之间）',
  zeroBy: '第0天不晚于{day}',
  zeroFrom: '第0天不早于{day}',
  zeroMissing: '没有可对齐的事件，仍按自身第0天（{day}）',
  zeroLacking: '没有可对齐的事件',
  other: '其他',
  strands: {command: '部署', situation: '情势', control: '管控', aid: '支援', resumption: '复工'},
};

const hant: ChartWords = {
  chart: '時間線',
  keys: '方向鍵移動，加減號縮放，0 顯示全部，J 與 K 到下一件、上一件，數字 1 到 9 放大到畫面的這一份，C 逐條看聯繫，回車開啟，Esc 退一步',
  empty: '沒有可以顯示的事件',
  events: '{n} 件',
  besides: '，近旁另有 {n} 段',
  cluster: '{n} 件事，以{kind}為主；回車放大',
  gap: '中間空白 {length}，點擊按日曆顯示',
  hint: '按住 Ctrl 或 ⌘ 再捲動即可縮放',
  view: '{from}至{to}，{n} 件',
  zero: '第0天：{day}',
  zeroRange: '第0天約為{day}（{span}之間）',
  zeroBy: '第0天不晚於{day}',
  zeroFrom: '第0天不早於{day}',
  zeroMissing: '沒有可對齊的事件，仍按自身第0天（{day}）',
  zeroLacking: '沒有可對齊的事件',
  other: '其他',
  strands: {command: '部署', situation: '情勢', control: '管控', aid: '支援', resumption: '復工'},
};

const en: ChartWords = {
  chart: 'Timeline',
  keys: 'Arrow keys move, plus and minus zoom, 0 shows all, J and K go to the next and previous event, digits 1 to 9 zoom to that ninth of the picture, C goes through the connections, Enter opens, Escape goes a step back',
  empty: 'No events to show',
  events: '{n} events',
  besides: ', {n} more episodes beside',
  cluster: '{n} events, mostly {kind}; Enter zooms in',
  gap: '{length} left out; click for calendar time',
  hint: 'Hold Ctrl or ⌘ and scroll to zoom',
  view: '{from} to {to}, {n} events',
  zero: 'Day 0: {day}',
  zeroRange: 'Day 0 about {day} ({span})',
  zeroBy: 'Day 0 no later than {day}',
  zeroFrom: 'Day 0 no earlier than {day}',
  zeroMissing: 'no such event here; its own day 0 ({day}) stands',
  zeroLacking: 'no such event here',
  other: 'Other',
  strands: {
    command: 'Command',
    situation: 'Situation',
    control: 'Control',
    aid: 'Aid',
    resumption: 'Restart',
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
