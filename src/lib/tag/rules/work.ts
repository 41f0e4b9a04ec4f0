/** Years, terms and days of school, sport and business. */
import {date, shifted} from '../parts';
import {type Examples, type Rule, sticky} from '../rule';
import {TURNS} from '../words/deictic';

export const rules: Rule[] = [
  {
    // 上赛季, 本学年: from one summer to the next. 新的一年 is that which has just begun or is about to.
    id: 'date/year-of-sport',
    on: '上下本这新',
    pattern: sticky(
      '(?:(?<word>[上下本这新])一?个?(?:赛季|学年度?|(?<fiscal>财年|财政年度|会计年度)(?![头前]))|新的一年)(?![级制])',
    ),
    read: ({word, fiscal}) =>
      fiscal
        ? shifted(TURNS, 'years', word)
        : word
          ? shifted(TURNS, 'years', word.replace('新', '本'), {turn: 'summer', throughYears: 2})
          : date({years: 0, turn: 'nearest'}),
  },
  {
    // 上一交易日: no Saturday or Sunday; holidays are not reckoned.
    id: 'date/working-day',
    on: '前上下',
    pattern: sticky('(?<which>前一个?|[上下](?:一个?|个))(?:交易|工作)日(?![记志程])'),
    read: ({which}) => date({days: which?.startsWith('下') ? 1 : -1, working: true}),
  },
  {
    // 2022学年第一学期; 上学期 alone is the one before this.
    id: 'date/term',
    on: '第上下',
    follows: true,
    pattern: sticky('第?(?<term>[一二12上下])学期(?!间)'),
    read: ({term = ''}) => ({kind: 'glue', glue: 'section', parts: {term: '一1上'.includes(term) ? 1 : 2}}),
  },
  {
    id: 'date/relative-term',
    on: '上下本这',
    pattern: sticky('(?<word>[上下本这])一?个?学期(?!间)'),
    read: ({word = ''}) => date({terms: '上本下'.indexOf(word.replace('这', '本')) - 1}),
  },
];

export const examples: Examples = {
  'date/year-of-sport': {
    finds: [
      ['上赛季实现卫冕', '上赛季', '2019/2020'],
      ['本学年招生', '本学年', '2021/2022', '2021-09-10'],
      ['下一财政年度', '下一财政年度', '2022'],
      ['新的一年任务不减', '新的一年', '2022', '2021-12-31'],
    ],
    skips: ['书写新的一年级教材'],
  },
  'date/working-day': {
    finds: [
      ['较上一交易日上涨', '上一交易日', '2021-06-11'],
      ['下个工作日到账', '下个工作日', '2021-06-21', '2021-06-18'],
    ],
    skips: ['写上工作日记'],
  },
  'date/term': {
    finds: [
      ['2022学年第一学期', '2022学年第一学期', '2022-09/2023-01'],
      ['2022—2023学年第二学期', '2022—2023学年第二学期', '2023-02/2023-07'],
      ['111學年度第2學期', '111學年度第2學期', '2023-02/2023-07'],
    ],
  },
  'date/relative-term': {
    finds: [
      ['上学期期末', '上学期', '2020-09/2021-01'],
      ['下学期开学', '下学期', '2021-09/2022-01'],
    ],
    skips: ['上学期间注意安全'],
  },
};
