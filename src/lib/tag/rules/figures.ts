/** Calendar dates in figures alone: 2022-04-18, 2022.4.18, 10/31/2014, 20220418, 4.18. */
import {parseNumeral} from '../numerals';
import {date, partsOf} from '../parts';
import {type Examples, type Groups, type Rule, sticky} from '../rule';
import type {Sense} from '../sense';
import {DIGIT} from '../words/numbers';

/** In figures: the separator is none of ours if the day or month cannot be. */
function figures(groups: Groups): Sense | null {
  const month = Number(groups.month);
  const isDate = month > 0 && month <= 12 && Number(groups.day ?? '1') <= 31;
  return isDate ? date(partsOf(groups)) : null;
}

/** 1/2/2020 is day and month, as outside America, unless only the reverse can be: 10/31/2014. */
function dayFirst(groups: Groups): Sense | null {
  const [a, b] = [Number(groups.a), Number(groups.b)];
  const [day, month] = b > 12 ? [b, a] : [a, b];
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  const year = parseNumeral(groups.year ?? '0');
  return date(groups.year?.length === 4 ? {year, month, day} : {shortYear: year, month, day});
}

export const rules: Rule[] = [
  {
    id: 'date/iso',
    on: DIGIT,
    pattern: sticky(
      `(?<year>[12]\\d{3})(?<sep>[-./ ])(?<month>\\d{1,2})[-./ ](?<day>\\d{2}(?!\\d)|\\d{2}(?=\\d{2}[:时])|\\d(?!\\d))(?!\\.\\d|[%a-zA-SU-Z])日?`,
    ),
    read: figures,
  },
  {
    id: 'date/iso-month',
    on: DIGIT,
    pattern: sticky(
      `(?<year>(?:19|20)\\d{2})[-./](?<month>0[1-9]|1[0-2])(?![\\d./]|-(?!(?:19|20)\\d{2}[-./])\\d|[万亿元%])`,
    ),
    read: figures,
  },
  {
    id: 'date/digits',
    on: DIGIT,
    pattern: sticky(
      `(?<![\\d.])(?<year>(?:19|20)\\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])(?![\\d.元万亿人号])`,
    ),
    read: figures,
  },
  {
    id: 'date/day-first',
    on: DIGIT,
    pattern: sticky(
      `(?<a>\\d{1,2})(?<sep>[-./])(?<b>\\d{1,2})\\k<sep>(?<year>(?:19|20)\\d{2}|\\d{2})(?![\\d.%]|-(?!\\d{1,2}/))`,
    ),
    read: (groups) => {
      const [a, b, c] = [Number(groups.a), Number(groups.b), Number(groups.year)];
      // 27-7-3, 12-11-10 and 15.3.3 put the year first.
      if (
        groups.year?.length === 2 &&
        (a > 12 ? groups.sep !== '/' : a > 9 && groups.sep === '-') &&
        b <= 12 &&
        c <= 31
      ) {
        return date({shortYear: a, month: b, day: c});
      }
      return groups.sep === '.' && groups.year?.length === 2 ? null : dayFirst(groups);
    },
  },
  {
    id: 'date/year-first-short',
    on: DIGIT,
    pattern: sticky(`(?<short>\\d{2})(?<sep>[-.])(?<month>\\d{1,2})\\k<sep>(?<day>\\d{1})(?![\\d.%-])`),
    read: figures,
  },
  {
    id: 'date/slash-day',
    on: DIGIT,
    pattern: sticky(
      `(?<month>\\d{1,2})/(?<day>\\d{1,2})(?:[日号]|(?=[早晚上下中凌起至前后]|当[天日晚]| {0,2}\\d{1,2}:\\d\\d|\\([一二三四五六日]\\)|-\\d{1,2}/\\d)|(?<=\\(\\d{1,2}/\\d{1,2})(?=\\))|(?=[\\s,。]|$)(?<=(?:^|\\s)\\d{1,2}/\\d{1,2})|(?<=[自于至到~-]\\d{1,2}/\\d{1,2})(?![\\d/%的]))`,
    ),
    read: figures,
  },
  {
    // 2/14 and 10/3 are no fractions that anyone writes.
    id: 'date/bare-slash-day',
    on: DIGIT,
    pattern: sticky(
      '(?<![\\d./:A-Za-z第比]|比分[为是]?)(?!7/24)(?<month>1[0-2]|0?[2-9])/(?<day>3[01]|[12]\\d|0?[1-9])(?![\\d./:A-Za-z%]|的|[以之]|多|强|弱|左右|[决赛分倍人票席位天岁]|英寸)',
    ),
    read: (groups) =>
      Number(groups.month) >= Number(groups.day) || Number(groups.day) > 12 ? figures(groups) : null,
  },
  {
    id: 'date/dash-day',
    on: DIGIT,
    pattern: sticky(
      `(?<=(?:^|[\\s(至到~]))(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])(?=$|[\\s),。至到~])`,
    ),
    read: figures,
  },
  {
    // 4.18 is a date where the line is nothing else, a part of the day follows, or it says when: 期间(4.18-4.20).
    id: 'date/point-day',
    on: DIGIT,
    pattern: sticky(
      `(?<month>\\d{1,2})[.·](?<day>\\d{1,2})(?:[日号]|(?=早[上晨]?|晚上?|上午|下午|凌晨|当天|当日)|(?=$|\\n)(?<=(?:^|\\n)\\d{1,2}[.·]\\d{1,2})|(?=[-~]\\d{1,2}\\.\\d{1,2}\\))(?<=(?:[期时]间|[期档节假周])\\(\\d{1,2}\\.\\d{1,2})|(?=\\))(?<=(?:[期时]间|[期档节假周])\\(\\d{1,2}\\.\\d{1,2}[-~]\\d{1,2}\\.\\d{1,2}))`,
    ),
    read: figures,
  },
];

export const examples: Examples = {
  'date/iso': {
    finds: [
      ['2022-04-18', '2022-04-18', '2022-04-18'],
      ['2022.4.18', '2022.4.18', '2022-04-18'],
      ['2022/4/18', '2022/4/18', '2022-04-18'],
    ],
    skips: ['2022-45-18'],
  },
  'date/iso-month': {finds: [['2022-04', '2022-04', '2022-04']]},
  'date/digits': {finds: [['20220418', '20220418', '2022-04-18']], skips: ['20221518', '120220418']},
  'date/day-first': {
    finds: [
      ['13.5.2015', '13.5.2015', '2015-05-13'],
      ['10/31/2014', '10/31/2014', '2014-10-31'],
    ],
    skips: ['版本1.2.3'],
  },
  'date/year-first-short': {
    finds: [
      ['15-3-3', '15-3-3', '2015-03-03'],
      ['12-11-10', '12-11-10', '2012-11-10'],
    ],
  },
  'date/slash-day': {
    finds: [
      ['11/3号', '11/3号', '2021-11-03'],
      ['自6/17至6/22', '6/17至6/22', '2021-06-17/2021-06-22'],
      ['5/18-5/20停水', '5/18-5/20', '2021-05-18/2021-05-20'],
      ['周四(6/10)表示', '周四(6/10)', '2021-06-10'],
    ],
    skips: ['完成了1/3的工程'],
  },
  'date/bare-slash-day': {
    finds: [['2/14情人節當晚延長', '2/14', '2021-02-14']],
    skips: ['逾2/3選票', '完成5/8', '獲9/20的席次', '比分11/9', '7/24服務', '強度7/28天'],
  },
  'date/dash-day': {finds: [['09-01 20:01', '09-01 20:01', '2021-09-01T20:01']]},
  'date/point-day': {
    finds: [
      ['6.30', '6.30', '2021-06-30'],
      ['4.18晚', '4.18晚', '2021-04-18TEV'],
      ['活动期间（7.15-7.21）满减', '7.15-7.21', '2021-07-15/2021-07-21'],
    ],
    skips: ['增长4.18个百分点', '置信区间（1.12-1.31）'],
  },
};
