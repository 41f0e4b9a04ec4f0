/** Days of the Chinese calendar, festivals and solar terms. */
import {FESTIVAL_NAMES} from '../../calendar/festivals';
import {parseNumeral} from '../numerals';
import {type Examples, type Groups, type Rule, firstOf, oneOf, sticky} from '../rule';
import type {Parts, Sense} from '../sense';
import {DIGIT, HAN_DIGIT, SMALL, YEAR} from '../words/numbers';

const NAMED_MONTHS: Record<string, number> = {正: 1, 冬: 11, 腊: 12};
const ONES = '一二三四五六七八九';
const LUNAR_DAY = `(?:初[${ONES}十\\d]|廿[${ONES}]?|卅)`;
const DAY = `(?:${LUNAR_DAY}|二十[${ONES}]?|三十|十[${ONES}]?|\\d{1,2})`;

/** Names that are also other words, and stand for the day only with 节 or a companion. */
const AMBIGUOUS = new Set([
  '元宵',
  '国庆',
  '五一',
  '六一',
  '小年',
  '“五一”',
  '“六一”',
  '新年',
  '新春',
  '三一五',
]);
/** Solar terms that are also weather or other words. */
const WEATHER = '小雪 大雪 雨水 小满'.split(' ');
const clear = FESTIVAL_NAMES.filter((name) => !AMBIGUOUS.has(name) && !WEATHER.includes(name));
const COMPANION =
  '(?=[,。、;）)》”]?$|前|后|期|假|长假|小长假|黄金周|当|之|时|夜|晚(?!会)|佳|将|这|是|在|起|至|到|快|临|放|期间|旅|档|双节|已|刚|一过|过|去|和|与|中秋|、国庆|、元旦|、春节|,)';

function monthOf(text: string): number {
  return NAMED_MONTHS[text] ?? parseNumeral(text);
}

function lunar(groups: Groups): Sense {
  const parts: Parts = {lunar: true, month: monthOf(groups.month ?? '')};
  if (groups.year) parts.year = parseNumeral(groups.year);
  if (groups.leap) parts.leap = true;
  if (groups.day) parts.day = parseNumeral(groups.day.replace('初', ''));
  return {kind: 'date', parts};
}

export const rules: Rule[] = [
  {
    id: 'lunar/marked',
    on: '农阴旧夏',
    pattern: sticky(
      `(?:农历|阴历|旧历|夏历)(?:的|年)?(?:(?<year>${YEAR})年(?:的)?)?(?<leap>闰)?(?<month>[正腊冬]|${SMALL})月(?:的?(?<day>${DAY})[日号]?)?`,
    ),
    read: lunar,
  },
  {
    id: 'lunar/day',
    on: DIGIT + HAN_DIGIT + '正腊冬闰',
    pattern: sticky(
      `(?:(?<year>${YEAR})年(?:的)?)?(?<leap>闰)?(?:(?<month>[正腊冬]|${SMALL})月(?<day>${LUNAR_DAY})(?:(?<=初.)日)?(?![日号\\d])|(?<month2>[正腊冬]|8|八)月(?<day2>二?十(?:[${ONES}]|(?![${ONES}分]))|三十|\\d{1,2}(?!\\d))(?:(?<=[正腊冬]月.{1,3})日|(?![日号人名例多个])))`,
    ),
    read: ({year, leap, month, month2, day, day2}) => {
      const name = month ?? month2 ?? '';
      // In the eighth month only the fifteenth is a feast; any other bare day is the civil one.
      if (!day && /[8八]/.test(name) && parseNumeral(day2 ?? '') !== 15) return null;
      return lunar({year, leap, month: name, day: day ?? day2});
    },
  },
  {
    // 二月二, 三月三: feasts of the lunar calendar.
    id: 'lunar/double',
    on: '二三六七九',
    pattern: sticky(
      '(?<![一二三四五六七八九十])(?<month>[二三六七九])月\\k<month>(?![日号十一二三四五六七八九])',
    ),
    read: ({month = ''}) => lunar({month, day: month}),
  },
  {
    // 除夕至初五: of the first month.
    id: 'lunar/first-days',
    on: '初',
    pattern: sticky(`(?<=[至到~-])初(?<day>[${ONES}十])(?![中级级])`),
    read: ({day = ''}) => ({kind: 'date', parts: {lunar: true, month: 1, day: parseNumeral(day)}}),
  },
  {
    // 初六前后: of the first month, in a report about that time.
    id: 'lunar/new-year-day',
    on: '初',
    pattern: sticky(
      `(?<![年月最当起])初(?:(?<late>[四五六七八九十])(?![级年中次班多几余个家])|(?<early>[一二三])(?=[日早晚上凌下当起至到最前后]|[,、]初))`,
    ),
    read: ({late, early}) => ({
      kind: 'date',
      parts: {lunar: true, month: 1, day: parseNumeral(late ?? early ?? ''), from: 'previous'},
    }),
  },
  {
    // 廿一 alone is of the lunar month in which the report stands.
    id: 'lunar/bare-day',
    on: '廿',
    pattern: sticky(`(?<day>廿[${ONES}])(?=$|[\\n,。、;)早晚上下夜凌](?![世]))`),
    read: ({day = ''}) => ({kind: 'date', parts: {lunar: true, day: parseNumeral(day)}}),
  },
  {
    id: 'lunar/month',
    on: '正腊冬闰',
    pattern: sticky(`(?:(?<leap>闰)(?<month>${SMALL})|(?<month2>[正腊冬]))月(?!\\d|[上]?梅|八粥)`),
    read: ({leap, month, month2}) => lunar({leap, month: month ?? month2}),
  },
  {
    id: 'lunar/new-year',
    on: '大年农',
    pattern: sticky(
      `(?:农历)?(?:大年|(?<!今|去|明)年)(?:初(?<day>[${ONES}十])(?![多几余])|(?<eve>三十|卅)|廿(?<last>[${ONES}]))|农历年(?=[前后关假期间底])`,
    ),
    read: ({day, eve, last}) => ({
      kind: 'date',
      parts: last
        ? {lunar: true, month: 12, day: 20 + parseNumeral(last)}
        : day
          ? {lunar: true, month: 1, day: parseNumeral(day)}
          : {festival: eve ? '除夕' : '春节'},
    }),
  },
  {
    id: 'lunar/festival',
    on: `${firstOf(FESTIVAL_NAMES)}这下东`,
    pattern: sticky(
      `(?:这个|这一个|(?<next>下一?个))?(?<church>东正教的?)?(?:(?<name>${oneOf(clear)})(?!上河图|目|能|报|子|同学|[中小大]学|园|路|村|镇|雨?[\\d]|桥|街|[树帽卡礼歌糕粽老]|门)|(?<name4>(?<=年)${oneOf(AMBIGUOUS)}|(?<=^|[,。、;!?\\n在到至过])${oneOf(AMBIGUOUS)}(?=[,。、;!?)”\\n]))(?!节)|(?<name2>${oneOf(AMBIGUOUS)})(?:${COMPANION}|节(?!目)|佳节)|(?<name3>${oneOf(WEATHER)})(?=节气|时节|这[一]?天|过后|前后))(?:当天|当日|时节|节气)?`,
    ),
    read: ({church, next, name, name2, name3, name4}) => ({
      kind: 'date',
      parts: {
        festival: (church ? '东正教' : '') + (name ?? name2 ?? name3 ?? name4 ?? ''),
        ...(next ? {nth: 1} : {}),
      },
    }),
  },
];

export const examples: Examples = {
  'lunar/marked': {
    finds: [
      ['农历正月初七', '农历正月初七', '2021-02-18'],
      ['农历八月', '农历八月', '2021-09-07/2021-10-05'],
    ],
  },
  'lunar/day': {
    finds: [
      ['腊月廿三', '腊月廿三', '2021-02-04', '2021-02-10'],
      ['八月十五', '八月十五', '2021-09-21'],
      ['正月十四日', '正月十四日', '2021-02-25'],
      ['四月初五日', '四月初五日', '2021-05-16'],
    ],
  },
  'lunar/double': {finds: [['二月二，龙抬头', '二月二', '2021-03-14']], skips: ['二月二十日']},
  'lunar/first-days': {
    finds: [['除夕至初五', '除夕至初五', '2021-02-11/2021-02-16', '2021-02-01']],
    skips: ['初三学生', '从小学到初中'],
  },
  'lunar/new-year-day': {
    finds: [['初六前后返程', '初六前后', '2021-02-17', '2021-02-10']],
    skips: ['初六前后返程', '初三学生', '最初五年'],
  },
  'lunar/bare-day': {
    finds: [['廿一赶集，廿一早上出门', '廿一早上', '2021-06-30TMO']],
    skips: ['廿一世纪', '廿四史'],
  },
  'lunar/month': {finds: [['正月，庙会热闹', '正月', '2021-02-12/2021-03-12']]},
  'lunar/new-year': {
    finds: [
      ['大年初一', '大年初一', '2021-02-12'],
      ['大年三十晚上，他在值班', '大年三十晚上', '2021-02-11TEV'],
      ['農曆年後轉職', '農曆年後', '2021-02-12/..'],
      ['農曆年三十', '農曆年三十', '2021-02-11', '2021-02-01'],
      ['年廿八洗邋遢', '年廿八', '2021-02-09', '2021-02-01'],
    ],
  },
  'lunar/festival': {
    finds: [
      ['清明祭扫', '清明', '2021-04-04'],
      ['国庆中秋双节', '国庆', '2021-10-01'],
      ['1998年国庆热到三十度', '1998年国庆', '1998-10-01'],
      ['当地庆祝开斋节', '开斋节', '2021-05-13'],
      ['当地庆祝东正教复活节', '东正教复活节', '2021-05-02'],
      ['2018年逾越节', '2018年逾越节', '2018-03-30/2018-04-07'],
      ['国庆期间', '国庆期间', '2021-10-01'],
      ['印度的排灯节', '排灯节', '2021-11-04'],
      ['正逢洒红节', '洒红节', '2021-03-28'],
      ['新年前夕下雪', '新年前夕', '2021-01-01'],
      ['他在新春期间值班', '新春期间', '2021-02-12'],
      ['等到下一个春节', '下一个春节', '2022-02-01'],
      ['春节', '春节', '2021-02-12', '2021-02-01'],
    ],
    skips: [
      '观看国庆节目',
      '光明节能',
      '谷雨中学',
      '清明上河图',
      '王国庆说',
      '大雪纷飞',
      '三一五晚会',
      '新春走基层',
      '新年好',
      '夜里有小雪，',
    ],
  },
};
