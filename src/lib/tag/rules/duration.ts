/** Lengths of time: 近40天, 30多天, 一个半小时, 两年零三个月, 数十年. */
import {parseNumeral} from '../numerals';
import {type Examples, type Rule, firstOf, oneOf, sticky} from '../rule';
import type {Length, Sense} from '../sense';
import type {TimexMod} from '../../types';
import {COUNT, COUNT_START} from '../words/numbers';
import {UNITS, lengthOf} from '../words/units';
import {SPANS} from '../words/vague';

/** 近 and 不到 are less, 多 and 超过 more. Only 近 belongs to the expression. */
const MODS: Record<string, TimexMod> = {
  近: 'LESS_THAN', 将近: 'LESS_THAN', 不到: 'LESS_THAN', 不足: 'LESS_THAN', 约: 'APPROX', 大约: 'APPROX', 最近: 'LESS_THAN', 大半: 'MORE_THAN',
}; // prettier-ignore
const MORE = /[多余来]/;

const UNIT = `(?:个多?(?:月|星期|礼拜|小时|钟头?|世纪|季度|工作日|交易日|昼夜|地球[日年])|${oneOf(Object.keys(UNITS).filter((unit) => !['月', '日', '季', '钟', '分', '时'].includes(unit)))})`;
/** 三年级, 两天才: what begins with the unit is another word. */
const NOT_A_LENGTH =
  '(?!(?<=年)(?:[级制期薪检代报生画糕夜龄限轮岁鉴华]|之痒)|(?<=天)(?:[津线花河气然使空文台堂山仙平体性敌]|主教|安门|下(?!来|去|午))|(?<=周)[期围边岁报刊]|之计|一度|如一日|(?<=万年)[历桥红]|(?<=千年)[村古])';

/** 两年零三个月: one value out of several. */
function join(first: Length, rest: string): Length {
  const again =
    /(\d{1,4}(?:\.\d{1,4})?|[〇一二三四五六七八九十百千两几数半]{1,6})多?个?(周年|星期|礼拜|小时|钟头|昼夜|分钟?|秒钟?|[年月周天日时])/g;
  let value = first.value;
  for (const match of rest.matchAll(again)) {
    const next = lengthOf(match[1] ?? '', match[2] ?? '')?.value ?? '';
    const time = next.startsWith('PT');
    value += time && value.includes('T') ? next.slice(2) : next.slice(1);
  }
  return {...first, value};
}

function read(groups: Record<string, string | undefined>): Sense | null {
  const {before = '', count = '', more = '', tail = '', rest = ''} = groups;
  const half = groups.half ?? groups.half2 ?? '';
  const unit = groups.unit ?? groups.unit2 ?? groups.unit3 ?? '';
  const name = unit.replace(/^个多?/, '');
  const first = lengthOf(count, name, half !== '' || tail.startsWith('半'));
  // 2008年 is a year and not two thousand of them.
  if (
    !first ||
    (name.startsWith('年') && !more && first.amount >= 1000 && /^[\d〇一二三四五六七八九]{4}$/.test(count))
  )
    return null;
  const length = join(first, rest);
  const mod = MORE.test(more + unit + tail) ? 'MORE_THAN' : MODS[before];
  const sense: Sense = {kind: 'length', length};
  if (mod) sense.mod = mod;
  if (before.endsWith('近')) sense.near = true;
  return sense;
}

const STEP = `(?!百分)(?:又|零|〇|另|加上?|外加|余|和)?${COUNT}(?:个月|个?${oneOf(['小时', '分钟', '分', '秒', '天', '日', '周', '星期', '秒钟', '时'])})(?!级|时|(?<=[周天期月]十分))`;

export const rules: Rule[] = [
  {
    id: 'duration/count',
    on: COUNT_START + firstOf(Object.keys(MODS)),
    pattern: sticky(
      `(?<before>${oneOf(Object.keys(MODS))})?(?:的|有|达)?(?<![第每同某哪岁]|[.\\d]|第[一二三四五六七八九十]{1,3}个|四分之|[一二三四五六七八九十](?=十)|[绕转])(?!(?<=[这那])一|(?<=[有另头前当新]|(?<![延推])后)一天|(?<=新的)一年|一天[天到])(?<count>(?:[十百]?几|数)?${COUNT}) ?(?<more>[多余来])?(?:(?:个(?<half>半))?(?<unit>${UNIT})|个(?<half2>半)(?<unit2>月)|(?<=[俩仨])(?<unit3>月))(?<tail>半(?!数|个月|年)|多(?!次|家|种|人|项|名|个))?${NOT_A_LENGTH}(?<rest>(?:${STEP}){0,4})`,
    ),
    read,
  },
  {
    // 三日 is a date; 90日, 3日内, 近十日 are lengths.
    id: 'duration/days',
    on: COUNT_START + '近',
    pattern: sticky(
      `(?<before>近)?(?<count>(?:3[2-9]|[4-9]\\d|\\d{3,4}))个?(?<unit>日)(?!元)|(?<before2>近|最近)(?<count2>${COUNT})(?<unit2>日)|(?<count3>${COUNT})(?<unit3>日)(?=内|之内|以内|间|游(?![览玩行])|期限)|(?<half>半)日(?![游制])|(?<=连续|放假|停课|哀悼|为期|期限?|不可|历时|历经|耗时|长达|(?<![农旧阴夏])历)(?<count5>${COUNT})(?<unit5>日)|(?<=为期|历时|长达)(?<count6>${COUNT})(?<month>月)|(?<count4>[两三四五六七八九十几数]|十几)(?<unit4>日)(?=[之以]?[前后])`,
    ),
    read: (groups) => {
      const sense = read({
        before: groups.before ?? groups.before2,
        count:
          groups.half ??
          groups.count ??
          groups.count2 ??
          groups.count3 ??
          groups.count4 ??
          groups.count5 ??
          groups.count6,
        unit: groups.month ?? '日',
      });
      return sense;
    },
  },
  {
    id: 'duration/minutes',
    on: COUNT_START,
    pattern: sticky(
      `(?<count>\\d{1,4}|[一二两三四五六七八九十]{1,3})(?:分(?<seconds>\\d{1,2}|[〇一二三四五六七八九十]{1,3})秒|(?<half>分半))(?![.\\d])`,
    ),
    read: ({count = '', seconds, half}) => {
      const value = half
        ? `PT${parseNumeral(count)}M30S`
        : `PT${parseNumeral(count)}M${parseNumeral(seconds ?? '')}S`;
      return {kind: 'length', length: {value, amount: Number.NaN, unit: 'minute'}};
    },
  },
  {
    id: 'duration/nights',
    on: COUNT_START,
    pattern: sticky(`(?<count>${COUNT})(?:天|日)${COUNT}[夜晚]`),
    read: ({count = ''}) => {
      const length = lengthOf(count, '天');
      return length && {kind: 'length', length};
    },
  },
  {
    id: 'duration/vague',
    on: firstOf(Object.keys(SPANS)),
    pattern: sticky(
      `(?<![许众太很更最不])(?<word>${oneOf(Object.keys(SPANS))})(?!经济|级|坐标|候|球|(?<=终年)[\\d一二三四五六七八九])`,
    ),
    read: ({word = ''}) => ({kind: 'vague', value: SPANS[word] ?? ''}),
  },
];

export const examples: Examples = {
  'duration/count': {
    finds: [
      ['奋战近40天', '近40天', 'P40D'],
      ['历时两年零三个月', '两年零三个月', 'P2Y3M'],
      ['三年另八个月', '三年另八个月', 'P3Y8M'],
      ['晚〇点三秒', '〇点三秒', 'PT0.3S'],
      ['一个半小时', '一个半小时', 'PT1.5H'],
      ['持续了三十多天', '三十多天', 'P30D'],
      ['11年', '11年', 'P11Y'],
      ['因天气延后一天', '一天', 'P1D'],
      ['半个月', '半个月', 'P0.5M'],
      ['十几天', '十几天', 'PXD'],
      ['一个半世纪', '一个半世纪', 'P150Y'],
      ['近3个小时才疏散', '近3个小时', 'PT3H'],
    ],
    skips: ['三年级学生', '第5年', '三天打鱼', '一天天好起来', '百年级数'],
  },
  'duration/days': {
    finds: [
      ['90日', '90日', 'P90D'],
      ['围城历二十八日而退', '二十八日', 'P28D'],
      ['上班半日', '半日', 'P0.5D'],
      ['近十日', '近十日', 'P10D'],
      ['連續3日降雨', '3日', 'P3D'],
      ['為期一月', '一月', 'P1M'],
      ['三日后公布', '三日后', '2021-06-17'],
    ],
  },
  'duration/minutes': {finds: [['1分09秒', '1分09秒', 'PT1M9S']], skips: ['得了8分']},
  'duration/nights': {finds: [['三天三夜', '三天三夜', 'P3D']]},
  'duration/vague': {
    finds: [
      ['多日奋战', '多日', 'PXD'],
      ['近年来', '近年来', 'PXY'],
    ],
  },
};
