/** Numbers whose unit comes later: 1至3月, 9—11时, 3、5、7日. */
import {parseNumeral} from '../numerals';
import {date} from '../parts';
import {type Examples, type Rule, sticky} from '../rule';
import {DIGIT, HAN_DIGIT, SHORT_YEAR, SMALL, YEAR} from '../words/numbers';

const UNIT =
  '(?:[两三四]?年(?!级)|季度|学年|赛季|(?:两个?)?月|日|号|时|点|天|小时|分钟|周|:\\d|个[月小半星礼工])';

export const rules: Rule[] = [
  {
    id: 'range/bare-number',
    on: DIGIT + HAN_DIGIT + '第',
    pattern: sticky(
      `(?<![\\d.第])(?:第?(?<quarter>[一二三1-3])(?= ?[、至到-]第?[二三四2-4]季度)|(?<number>\\d{3,6}(?= ?(?:至|到|-{1,2}|~) ?\\d{3,6}多? ?(?:天|个?小时|分钟|个月))|(?:${YEAR}|${SMALL})(?=(?: ?(?:至|到|-{1,2}|~) ?| ?[或、] ?(?:${SMALL}、){0,6})(?:${YEAR}|${SMALL}|${SHORT_YEAR}(?=年度?)) ?${UNIT})))(?!\\d)`,
    ),
    read: ({number = '', quarter}) =>
      quarter ? date({quarter: parseNumeral(quarter)}) : {kind: 'bare', number: parseNumeral(number)},
  },
  {
    // 七八月份, 三四点钟: two numbers that follow each other, with one unit.
    id: 'range/adjacent-number',
    on: '一二两三四五六七八',
    pattern: sticky(
      '(?<!第|[十百千万几])(?<number>一(?=二)|[二两](?=三)|三(?=四)|四(?=五)|五(?=六)|六(?=七)|七(?=八)|八(?=九))(?=[二三四五六七八九](?:月(?!份额|亮)|点(?!建|意|要|五|个)))',
    ),
    read: ({number = ''}) => ({kind: 'bare', number: parseNumeral(number)}),
  },
];

export const examples: Examples = {
  'range/bare-number': {
    finds: [
      ['1至3月', '1至3月', '2021-01/2021-03'],
      ['三、四季度', '三、四季度', '2021-Q3/2021-Q4'],
      ['七、八两月无雨', '七、八两月', '2021-07/2021-08'],
      ['去年第三、四季度', '去年第三、四季度', '2020-Q3/2020-Q4'],
      ['100到200个小时', '100到200个小时', 'PT100H/PT200H'],
      ['4月1至13日', '4月1至13日', '2021-04-01/2021-04-13'],
      ['上午9至11时', '上午9至11时', '2021-06-14T09:00:00/2021-06-14T11:00:00'],
    ],
    skips: ['3至5人'],
  },
  'range/adjacent-number': {
    finds: [
      ['去年七八月间', '去年七八月间', '2020-07/2020-08'],
      ['七八月份雨多', '七八月份', '2021-07/2021-08'],
      ['下午两三点下雨', '下午两三点', '2021-06-14T14:00:00/2021-06-14T15:00:00'],
      ['下午三四点钟', '下午三四点钟', '2021-06-14T15:00:00/2021-06-14T16:00:00'],
    ],
    skips: ['第七八页'],
  },
};
