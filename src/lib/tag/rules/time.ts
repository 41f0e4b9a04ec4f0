/** Parts of the day and clock times: 凌晨2时许, 下午3点半, 15:53:39 +0800. */
import {parseNumeral} from '../numerals';
import {type Examples, type Groups, type Rule, firstOf, oneOf, sticky} from '../rule';
import type {Parts, Sense} from '../sense';
import {DAYPARTS, SHORT_DAYPARTS} from '../words/dayparts';
import {DIGIT, HAN_DIGIT, SMALL} from '../words/numbers';

const HOUR = `(?:\\d{1,2}|二十[一二三四五]?|廿[一二三四]?|十[一二三四五六七八九]?|[〇一二两三四五六七八九])`;
const QUARTERS: Record<string, number> = {
  半: 30,
  一刻: 15,
  '1刻': 15,
  三刻: 45,
  '3刻': 45,
  二刻: 30,
  两刻: 30,
};

function minutesOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  // In Cantonese the hand stands on a figure: 三点搭三 and 三点三个字 are a quarter past.
  const figure = /^[搭踏]([一二三四五六七八九十]{1,2})$|^([一二三四五六七八九十]{1,2})个字$/.exec(text);
  if (figure) return 5 * parseNumeral(figure[1] ?? figure[2] ?? '');
  return QUARTERS[text.replace(/^[搭踏]/, '')] ?? parseNumeral(text.replace(/^[〇0]/, ''));
}

/** A clock reading. An hour that no clock shows is kept, so that it can be reported. */
function clock(groups: Groups): Sense | null {
  const parts: Parts = {hour: parseNumeral(groups.hour ?? '')};
  const minute = minutesOf(groups.minute);
  if (minute !== undefined) parts.minute = minute;
  if (groups.second !== undefined) parts.second = parseNumeral(groups.second);
  if (groups.zone) parts.zone = groups.zone.replace(/([+-]\d\d):?(\d\d)/, '$1:$2').trim();
  if (/^p/i.test(groups.half ?? '') && (parts.hour ?? 0) < 12) parts.part = 'AF';
  const sense: Sense = {kind: 'date', parts};
  if (groups.about) sense.mod = 'APPROX';
  return sense;
}

const short = [...SHORT_DAYPARTS.keys()];

export const rules: Rule[] = [
  {
    id: 'time/part-of-day',
    on: firstOf(DAYPARTS.keys()),
    pattern: sticky(
      `(?<![一二三四五六七八九十每]个)(?<word>${oneOf(DAYPARTS.keys())})(?![好茶场饭餐]|新闻|班车|主演|村|乡|镇|工|电台|时报|快报)`,
    ),
    read: ({word = ''}) => {
      const row = DAYPARTS.get(word);
      return row
        ? {kind: 'date', parts: row.hours ? {part: row.part, hours: row.hours} : {part: row.part}}
        : null;
    },
  },
  {
    id: 'time/short-part-of-day',
    on: short.join(''),
    follows: true,
    pattern: sticky(
      `(?<word>[${short.join('')}])(?:间|上|里)?(?![间上里夜后前报会刊班饭餐餐点操熟春秋稻会宴辈婚期年古盘场市日校霞光曦风景色宵]|些时|(?<=早)[自已在就]|(?<=年[早晚]))`,
    ),
    read: ({word = ''}) => {
      const row = SHORT_DAYPARTS.get(word);
      return row ? {kind: 'glue', glue: 'daypart', parts: {part: row.part}} : null;
    },
  },
  {
    // 早8点, 晚七时: the short word needs the clock.
    id: 'time/short-part-before-clock',
    on: '早晚晨',
    pattern: sticky(`(?<word>[早晚晨])(?=${HOUR}[时点:])(?!〇点[一二三四五六七八九])`),
    read: ({word = ''}) => {
      const row = SHORT_DAYPARTS.get(word);
      return row ? {kind: 'date', parts: {part: row.part}} : null;
    },
  },
  {
    id: 'time/clock',
    on: DIGIT + HAN_DIGIT,
    pattern: sticky(
      `(?<![.\\d点第几之A-Za-z说讲谈提]|做到|两(?!三)|[一二三四五六七八九十]个)(?<hour>(?!一[时点])${HOUR}|(?<=[日号午晚早晨夜天上间]|午后)一) ?(?:时(?![间代装令尚政常候事而空不差速效限任髦]|期(?!满))|(?<points>点)(?!名|子|上(?![课班学午映线])|儿|[\\d一二三四五六七八九]{1,2}[%个万亿倍元度米公之](?!钟)|(?!一[到过])[\\d一二三四五六七八九](?![\\d十〇一二三四五六七八九分刻半])|建议|意见|要求|措施|举措|特点|经验|共识|评|击|赞|燃|缀))` +
        `(?:(?<minute>半|[一二两三13]刻|[搭踏](?:半|[一二三四五六七八九十]{1,2})|[一二三四五六七八九十]{1,2}个字|${SMALL}(?=分)|[〇0][\\d一二三四五六七八九]|\\d{2}|[二三四五]?十[一二三四五六七八九]?)(?:分(?!之))?(?:(?<second>${SMALL}|[〇0]\\d|[〇0][一二三四五六七八九]|[二三四五]十[一二三四五六七八九]?)(?:\\.\\d)?秒)?)?(?:整|正(?![式在当好常面规是值])|钟|时)?(?<about>多钟?|许|左右)?(?<half>[ap]\\.?m\\.?)?`,
    ),
    // 25时 is a slip; 50点 are points.
    read: (groups) => (groups.points && parseNumeral(groups.hour ?? '') > 24 ? null : clock(groups)),
  },
  {
    // 4pm, 10 a.m.
    id: 'time/meridiem',
    on: DIGIT,
    pattern: sticky('(?<![\\d.:A-Za-z])(?<hour>1[0-2]|0?[1-9]) ?(?<half>[aApP]\\.?[mM]\\.?)(?![A-Za-z\\d])'),
    read: clock,
  },
  {
    // Scrapes run the day into the clock: 2018-12-1209:03, 2021-09-12-11:23, 2021-09-12T11:23.
    id: 'time/colon-after-day',
    on: `${DIGIT}-T`,
    follows: true,
    pattern: sticky(
      '(?<!(?:周|期|拜).)(?:(?<=-\\d{2})-|T)?(?<hour>[01]\\d|2[0-4]):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d)(?:\\.\\d{1,6})?)?(?![\\d:])(?<zone>\\+\\d{2}:?\\d{2}|Z)?',
    ),
    read: (groups) => {
      const sense = clock(groups);
      return sense?.kind === 'date' ? {kind: 'glue', glue: 'daypart', parts: sense.parts} : null;
    },
  },
  {
    id: 'time/colon',
    on: DIGIT,
    pattern: sticky(
      `(?<![.\\d:A-Za-z]|比分|以)(?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d)(?:\\.\\d{1,6})?)?(?!\\d|:|%|\\.\\d|[胜负击力战领大险])(?<zone> ?\\+\\d{2}:?\\d{2}| -\\d{4}|Z)?(?: ?(?:UTC|GMT))?(?: ?(?<half>[ap]\\.?m?\\.?(?![a-z])|PM|AM))?[时许分]?`,
    ),
    read: clock,
  },
];

export const examples: Examples = {
  'time/part-of-day': {
    finds: [
      ['上午召开会议', '上午', '2021-06-14TMO'],
      ['昨天凌晨', '昨天凌晨', '2021-06-13TMO'],
    ],
    skips: ['下午茶', '中午饭', '早上好'],
  },
  'time/short-part-of-day': {finds: [['18日晚', '18日晚', '2021-06-18TEV']], skips: []},
  'time/short-part-before-clock': {
    finds: [['晚7时', '晚7时', '2021-06-14T19']],
    skips: ['今年早在三月', '早稻田大学'],
  },
  'time/clock': {
    finds: [
      ['凌晨2时许', '凌晨2时许', '2021-06-14T02'],
      ['午后一时收市', '午后一时', '2021-06-14T13'],
      ['下午三點搭三', '下午三點搭三', '2021-06-14T15:15'],
      ['下午3点半', '下午3点半', '2021-06-14T15:30'],
      ['12日0时', '12日0时', '2021-06-12T00'],
      ['12日零点一过', '12日零点', '2021-06-12T00'],
      ['10时正式开通', '10时', '2021-06-14T10'],
      ['10时正，汽笛拉响', '10时正', '2021-06-14T10'],
      ['16時40分50秒', '16時40分50秒', '2021-06-14T16:40:50'],
    ],
    skips: ['同时', '二点五个百分点', '提出三点建议', '他说三点', '要求做到四点', '及时处理'],
  },
  'time/meridiem': {finds: [['講座4pm開始', '4pm', '2021-06-14T16']], skips: ['PM2.5', '3mm', '100pm']},
  'time/colon-after-day': {finds: [['2018-12-1209:03', '2018-12-1209:03', '2018-12-12T09:03']]},
  'time/colon': {
    finds: [['2022-04-18 15:53:39 +0800', '2022-04-18 15:53:39 +0800', '2022-04-18T15:53:39+08:00']],
    skips: ['以21:15击败对手', '比分25:18'],
  },
};
