/** Beginnings, middles and ends: the parts of a year or month that have no number, and its first or last days. */
import {parseNumeral} from '../numerals';
import {date} from '../parts';
import {type Examples, type Rule, sticky} from '../rule';
import type {Parts} from '../sense';
import {lengthOf} from '../words/units';
import {SMALL} from '../words/numbers';

const SECTIONS: Record<string, Parts['section']> = {
  初: 'START', 伊始: 'START', 之初: 'START', 初期: 'START', 前期: 'START', 早期: 'START', 开春: 'START',
  中: 'MID', 中期: 'MID', 中叶: 'MID', 年中: 'MID', 中段: 'MID',
  底: 'END', 末: 'END', 末期: 'END', 后期: 'END', 中后期: 'END', 尾: 'END', 末尾: 'END', 年底: 'END', 岁末: 'END', 终: 'END', 晚期: 'END', 末叶: 'END',
}; // prettier-ignore
const SECTION_AFTER =
  '[月年]?(?<section>底(?![部层气线座盘])|末(?![端日])期?|初(?![一二三四五六七八九十级中步始衷次心审赛选次稿见])期?|中期|中叶|中?后期|前期|早期|晚期|末叶|伊始|之初|中(?=[,。;、)旬]|以?[前后]|$|\\n|至|到|(?<=年年中)|(?<=月中)[将可赴访抵举召完起在]))';

export const rules: Rule[] = [
  {
    id: 'date/end-of-year',
    on: '年岁新开',
    pattern: sticky(
      '(?<![今去明前后本当每一二三四五六七八九十〇\\d多半青少壮老成中晚早近往历度周])(?:年(?<section>[底初末中])(?![级学国班期心层])|岁(?<end>末|尾)|(?<start>开年|新年伊始|年关))',
    ),
    read: ({section, end, start}) => {
      const name = end ? 'END' : start ? 'START' : SECTIONS[section ?? ''];
      return name ? date({years: 0, section: name, from: 'previous'}) : null;
    },
  },
  {
    // 年前 and 年后 alone are before and after the Spring Festival; 年内 is this year.
    id: 'date/around-new-year',
    on: '年',
    pattern: sticky(
      '(?<![\\d一二三四五六七八九十〇百千万多几数半近余去今明前后每全同当青少壮老成中晚早历周度往来隔次翌学元新光])年(?<side>[前后内])(?![辈卫进备])',
    ),
    read: ({side}) =>
      side === '内'
        ? date({years: 0})
        : {
            kind: 'date',
            parts: {festival: '春节'},
            mod: side === '前' ? 'BEFORE' : 'AFTER',
            glue: side === '前' ? 'before' : 'after',
          },
  },
  {
    id: 'date/end-of-month',
    on: '月上中下',
    pattern: sticky(
      '(?<![\\d一二三四五六七八九十个本上下当每])(?:月(?<section>[底初末中]|内(?![部容]))|(?<dekad>[上中下])旬)(?!学)',
    ),
    read: ({section, dekad}) => {
      if (dekad) return date({months: 0, dekad: '上中下'.indexOf(dekad) + 1});
      const name = SECTIONS[section ?? ''];
      return date(name ? {months: 0, section: name} : {months: 0});
    },
  },
  {
    id: 'date/section',
    on: '底末初中后前早晚伊之月年',
    follows: true,
    pattern: sticky(SECTION_AFTER),
    read: ({section = ''}) => {
      const name = SECTIONS[section];
      return name ? {kind: 'glue', glue: 'section', parts: {section: name}} : null;
    },
  },
  {
    id: 'date/dekad',
    on: '上中下月',
    follows: true,
    pattern: sticky('的?(?<dekad>[上中下])(?<next>[中下])?旬(?:末|初)?'),
    read: ({dekad = '', next}) => {
      const parts: Parts = {dekad: '上中下'.indexOf(dekad) + 1};
      if (next) parts.throughDekad = '上中下'.indexOf(next) + 1;
      return {kind: 'glue', glue: 'dekad', parts};
    },
  },
  {
    // 去年的前10天, 上月最后五天: the first or last units of what stands before. 除夕前一天 is before it.
    id: 'date/edge',
    on: '的前头最后',
    follows: true,
    pattern: sticky(
      `(?<![夕节旦明])的?(?<which>[前后](?!一[天日])|头|最后) ?(?<count>${SMALL}) ?个?(?<unit>天|日|周|星期|礼拜|月|年)(?![前后内]|(?<=周|星期|礼拜)[一二三四五六日天])`,
    ),
    read: ({which = '', count = '', unit = ''}) => {
      const length = lengthOf(count, unit);
      const last = which.endsWith('后');
      return (
        length && {
          kind: 'glue',
          glue: 'section',
          parts: {edge: {count: length.amount, unit: length.unit, last}},
        }
      );
    },
  },
  {
    id: 'date/nth-week',
    on: '的第首最',
    follows: true,
    pattern: sticky(
      `(?:的)?(?:第(?<nth>${SMALL})个?|(?<first>首|头一)个?|(?<last>最后一)个?)(?<unit>周|星期|礼拜|(?<![节期]第.)天|个月|月)(?![一二三四五六日])`,
    ),
    read: ({nth, last, unit}) => {
      const n = last ? -1 : nth ? parseNumeral(nth) : 1;
      if (unit === '天') return {kind: 'glue', glue: 'section', parts: {day: n, nth: 0}};
      if (unit?.endsWith('月')) return {kind: 'glue', glue: 'section', parts: {month: n}};
      return {kind: 'glue', glue: 'section', parts: {week: n}};
    },
  },
];

export const examples: Examples = {
  'date/end-of-year': {
    finds: [
      ['年底前', '年底前', '../2021-12-31'],
      ['岁末', '岁末', '2021'],
    ],
    skips: ['青年初次就业'],
  },
  'date/around-new-year': {
    finds: [
      ['厂里说，年后复工', '年后', '2021-02-12/..'],
      ['力争在年内完成', '年内', '2021'],
    ],
    skips: ['十年后', '青年后备'],
  },
  'date/end-of-month': {
    finds: [
      ['月底', '月底', '2021-06~'],
      ['力争月内通车', '月内', '2021-06'],
    ],
  },
  'date/section': {
    finds: [
      ['3月初', '3月初', '2021-03~'],
      ['下月中访问欧洲', '下月中', '2021-07~'],
      ['4月底前', '4月底前', '../2021-04-30'],
    ],
    skips: [],
  },
  'date/dekad': {
    finds: [
      ['五月上旬', '五月上旬', '2021-05~'],
      ['五月中下旬', '五月中下旬', '2021-05-11/2021-05-31'],
    ],
  },
  'date/edge': {
    finds: [
      ['去年的前10天', '去年的前10天', '2020-01-01/2020-01-10'],
      ['上月最后五天', '上月最后五天', '2021-05-27/2021-05-31'],
      ['10月的最后一天', '10月的最后一天', '2021-10-31'],
      ['元旦前三天是高峰', '元旦', '2022-01-01', '2021-12-20'],
      ['本周前四天', '本周前四天', '2021-06-14/2021-06-17'],
    ],
  },
  'date/nth-week': {finds: [['2021年的第一周', '2021年的第一周', '2021-W01']]},
};
