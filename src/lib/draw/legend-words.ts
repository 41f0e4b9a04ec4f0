/** What the legend and the overview say, in three languages. */
import type {Lang} from '../types';

export type LegendKey =
  'dot' | 'solid' | 'light' | 'about' | 'cap' | 'fade' | 'hollow' | 'tick' | 'cluster' | 'arc';

export const LEGEND: Readonly<Record<Lang, Readonly<Record<LegendKey, string>>>> = {
  'zh-Hans': {
    dot: '某一天',
    solid: '自始至终',
    light: '在此期间的某时',
    about: '圆头：约',
    cap: '不晚于',
    fade: '渐隐：起止不明',
    hollow: '计划中',
    tick: '截至当日的统计',
    cluster: '多件，点击放大',
    arc: '两段经过的呼应',
  },
  'zh-Hant': {
    dot: '某一天',
    solid: '自始至終',
    light: '在此期間的某時',
    about: '圓頭：約',
    cap: '不晚於',
    fade: '漸隱：起止不明',
    hollow: '計劃中',
    tick: '截至當日的統計',
    cluster: '多件，點擊放大',
    arc: '兩段經過的呼應',
  },
  en: {
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

/** Over the two halves of the legend. */
export const LEGEND_HEADS: Readonly<Record<Lang, {shapes: string; kinds: string}>> = {
  'zh-Hans': {shapes: '形状说时间', kinds: '记号说类别'},
  'zh-Hant': {shapes: '形狀說時間', kinds: '記號說類別'},
  en: {shapes: 'Shapes: when', kinds: 'Signs: what'},
};

export const OVERVIEW: Readonly<Record<Lang, {overview: string; from: string; to: string}>> = {
  'zh-Hans': {overview: '总览', from: '起', to: '止'},
  'zh-Hant': {overview: '總覽', from: '起', to: '止'},
  en: {overview: 'Overview', from: 'from', to: 'to'},
};
