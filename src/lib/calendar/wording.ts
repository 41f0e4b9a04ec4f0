/** How each language of the interface words a date. A table: `phrase.ts` holds the grammar. */
import type {Lang} from '../types';

/** Whole phrases; `{}` is the date, `{a}` and `{b}` the ends of a span. */
export interface Wording {
  /** Names of months, from January; empty where months are numbered. */
  months: readonly string[];
  seasons: readonly [string, string, string, string];
  quarters: readonly [string, string, string, string];
  /** Parts of day by their TIMEX3 code. */
  dayparts: Readonly<Record<string, string>>;
  hour: string;
  year: string;
  decade: string;
  /** `{a}` its first two digits, `{b}` its number. */
  century: string;
  beforeChrist: string;
  approximate: string;
  uncertain: string;
  /** Both ends certain, and any other span. */
  range: string;
  looseRange: string;
  between: string;
  inside: string;
  by: string;
  asOf: string;
  from: string;
  after: string;
  until: string;
  stillGoing: string;
  unknown: string;
  /** The source's own words, after the date. */
  original: string;
  joinOriginals: string;
}

const HANS: Wording = {
  months: [],
  seasons: ['春季', '夏季', '秋季', '冬季'],
  quarters: ['第一季度', '第二季度', '第三季度', '第四季度'],
  dayparts: {MO: '上午', MI: '中午', AF: '下午', EV: '晚上', NI: '夜间', DT: '白天'},
  hour: '{}时',
  year: '{}年',
  decade: '{}年代',
  century: '{b}世纪',
  beforeChrist: '公元前{}',
  approximate: '约{}',
  uncertain: '{}（存疑）',
  range: '{a}—{b}',
  looseRange: '{a}至{b}',
  between: '{}之间',
  inside: '{}内',
  by: '不晚于{}',
  asOf: '截至{}',
  from: '{}起',
  after: '{}之后',
  until: '至{}',
  stillGoing: '{}起（报道时仍在继续）',
  unknown: '日期不详',
  original: '（原文{}）',
  joinOriginals: '、',
};

const HANT: Wording = {
  ...HANS,
  dayparts: {...HANS.dayparts, NI: '夜間'},
  hour: '{}時',
  century: '{b}世紀',
  approximate: '約{}',
  uncertain: '{}（存疑）',
  between: '{}之間',
  inside: '{}內',
  by: '不晚於{}',
  after: '{}之後',
  stillGoing: '{}起（報道時仍在繼續）',
  unknown: '日期不詳',
};

const EN: Wording = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  quarters: ['first quarter of', 'second quarter of', 'third quarter of', 'fourth quarter of'],
  dayparts: {MO: 'morning', MI: 'midday', AF: 'afternoon', EV: 'evening', NI: 'night', DT: 'daytime'},
  hour: '{}',
  year: '{}',
  decade: '{}s',
  century: '{a}00s',
  beforeChrist: '{} BC',
  approximate: 'about {}',
  uncertain: '{} (uncertain)',
  range: '{a} – {b}',
  looseRange: '{a} to {b}',
  between: 'between {a} and {b}',
  inside: 'sometime in {}',
  by: 'no later than {}',
  asOf: 'as of {}',
  from: 'from {}',
  after: 'after {}',
  until: 'until {}',
  stillGoing: 'from {}, going on when reported',
  unknown: 'date unknown',
  original: ' (source: {})',
  joinOriginals: ', ',
};

export const WORDING: Readonly<Record<Lang, Wording>> = {'zh-Hans': HANS, 'zh-Hant': HANT, en: EN};

/** Part of day of each hour of a 24-hour clock, as Chinese says it before the hour. */
export const HOURS: readonly string[] = [
  ...new Array<string>(5).fill('凌晨'),
  ...new Array<string>(3).fill('清晨'),
  ...new Array<string>(3).fill('上午'),
  ...new Array<string>(2).fill('中午'),
  ...new Array<string>(5).fill('下午'),
  ...new Array<string>(6).fill('晚上'),
];

/** `-SP` of TIMEX3 and 21 of EDTF are one thing. */
export const SEASONS: Readonly<Record<string, number>> = {
  SP: 0,
  SU: 1,
  FA: 2,
  AU: 2,
  WI: 3,
  21: 0,
  22: 1,
  23: 2,
  24: 3,
};
