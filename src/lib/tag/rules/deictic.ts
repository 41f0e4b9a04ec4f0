/** Dates that count from another: 去年, 上月, 本周三, 昨晚, 次日, 前两天. */
import {parseNumeral} from '../numerals';
import {date, shifted} from '../parts';
import {type Examples, type Rule, firstOf, oneOf, sticky} from '../rule';
import {DAYS, TURNS, YEARS} from '../words/deictic';
import {SHORT_DAYPARTS} from '../words/dayparts';
import {REPUBLIC} from '../words/eras';
import {COUNT, SMALL} from '../words/numbers';
import {UNITS, lengthOf} from '../words/units';
import {weekdayOf} from '../words/weekdays';

const TURN = `(?<![创剩留拿打欠](?=下))(?<word>${oneOf(TURNS.keys())})(?:(?<=[上下这])一?个?|(?<=今)个)?`;

/** Two or three units in one word: from how far on, and how many. */
const PAIRS: Record<string, readonly [from: number, through: number]> = {
  今明后: [0, 3], 今明: [0, 2], 明后大后: [1, 3], 明后: [1, 2], 昨今: [-1, 2], 去今: [-1, 2],
}; // prettier-ignore

export const rules: Rule[] = [
  {
    id: 'date/relative-year',
    on: firstOf(YEARS.keys()),
    pattern: sticky(
      `(?:(?<![目此提](?=前)|[以之](?=[前上下后])|日(?=[前本])|[月年天周](?=[前上下])|马(?=上)|[^,。;:、\\n到在于](?=第)|[如当](?=今年轻))(?<word>${oneOf(YEARS.keys())})年(?<![昨]年)(?:度(?!假))?(?![级代薪检画货夜轮龄糕报])|` +
        `(?<word2>[今去明昨])(?=[春夏秋冬](?!日新闻|天(?:津|河))))`,
    ),
    read: ({word2, word = word2}) => shifted(YEARS, 'years', word),
  },
  {
    id: 'date/relative-month',
    on: firstOf(TURNS.keys()),
    pattern: sticky(`(?<![以之])${TURN}(?<!前一|今)月份?(?!球|亮|饼|光|经|台|色)`),
    read: ({word}) => shifted(TURNS, 'months', word),
  },
  {
    id: 'date/relative-quarter',
    on: firstOf(TURNS.keys()),
    pattern: sticky(`${TURN}(?:季度|(?<=本)季(?!节))`),
    read: ({word}) => shifted(TURNS, 'quarters', word),
  },
  {
    id: 'date/relative-week',
    on: firstOf(TURNS.keys()),
    pattern: sticky(
      `(?<![以之剩留])(?![是同该次])${TURN}(?:周|星期|礼拜)(?:周|的?星期|的?礼拜)?(?:(?<same>同日|同一天)|(?<weekday>[一二三四五六日天末](?!次)|[1-6](?!\\d))|(?!边|围|岁|年|期|转|易|身|全|密|报|口|长|折|旋))`,
    ),
    read: ({word = '', weekday, same}) =>
      same
        ? date({days: 7 * (TURNS.get(word)?.[0] ?? 0)})
        : shifted(TURNS, 'weeks', word, weekday ? {weekday: weekdayOf(weekday)} : {}),
  },
  {
    id: 'date/weekday',
    on: '周星礼上',
    pattern: sticky(
      `(?:(?<which>上一个的?))?(?<![一二三四五六七八九十每两几数\\d西姓])(?:周(?<short>[一二三四五六日末]|天(?!子|王|然|成))|(?:星期|礼拜)(?<weekday>[一二三四五六日天末]|[1-6](?!\\d)))(?!次|围|边|岁|年|径|多|福|刊|良|生|记|报告)`,
    ),
    read: ({short, weekday, which}) => ({
      kind: 'date',
      parts: which?.startsWith('上')
        ? {weeks: -1, weekday: weekdayOf(short ?? weekday ?? '')}
        : {weekday: weekdayOf(short ?? weekday ?? '')},
    }),
  },
  {
    id: 'date/relative-day',
    on: firstOf(DAYS.keys()),
    pattern: sticky(
      `(?<![目此](?=前)|[以之先](?=[前后])|[日月年级周](?=[前后当本])|[一二三四五六七八九十两几\\d][日月年天周]|[一两二三几\\d下上每](?=次)|提(?=前)|[最延推](?=后)|进入(?=第))(?<word>${oneOf(DAYS.keys())})(?:日(?<![转那]日)|天(?<![本即寻琴听是次翌]天)|(?<=[今昨明])儿|(?<=(?:^|[^如而当从古至于]|从)今)(?=起(?![来源飞草诉名步早点落因码家]|.天)))(?!头条|说法|关注|美术馆|之星|重现|复明|黄花|津市|性|气象|文区|河区|山区|津|然|空|鹅|坛|赋|宫)`,
    ),
    read: ({word}) => shifted(DAYS, 'days', word),
  },
  {
    // 今(18)日, 上(4)月, 明(113)年: the figure in brackets is the date; years are the Republic's.
    id: 'date/bracketed',
    on: '今昨明前后当同本上下去(',
    pattern: sticky(
      '(?:[今昨明前后当同本上下去][天日年]?\\( ?(?<number>\\d{1,4}) ?(?:(?<inner>[日月年])\\)|\\) ?(?:(?<unit>[日天月年]|学?年度?)|(?<part>[晚早晨夜])(?!间|上)|(?=[早晚上下中凌清午深夜])))|(?<=^|[一-龥,。;!?、:\n」”])\\((?<alone>\\d{1,2})\\)日)',
    ),
    read: ({number, alone, inner, unit = inner, part}) => {
      const n = Number(number ?? alone);
      const daypart = part ? SHORT_DAYPARTS.get(part)?.part : undefined;
      if (unit?.includes('年'))
        return n > 80 ? {kind: 'date', parts: {year: n > 999 ? n : n + REPUBLIC}} : null;
      if (unit === '月') return n <= 12 ? {kind: 'date', parts: {month: n}} : null;
      return n <= 31 ? {kind: 'date', parts: {day: n, ...(daypart ? {part: daypart} : {})}} : null;
    },
  },
  {
    // 第三天, 首日: of what was told first.
    id: 'date/nth-day',
    on: '第首',
    pattern: sticky(
      '(?:(?<=^|[,。;:、到了在于至\\n])(?:第(?<n>[三四五六七八九十]|[3-9])|首)[天日](?=[,。晚早上下中凌夜]|的|开)|(?<=[节假期考周会])(?:第(?<n2>[一三四五六七八九十]|[1-9])|首)[天日](?![气坛津]))',
    ),
    read: ({n2 = '首', n = n2}) => ({
      kind: 'date',
      parts: {days: parseNumeral(n) - 1, nth: 0, from: 'previous'},
    }),
  },
  {
    // 明天 and 未来 in a speech point at no day: 更美好的明天.
    id: 'vague/tomorrow',
    on: '美更好的更共',
    pattern: sticky('(?:美好的?|更好的?|更加美好的?|辉煌的?|灿烂的?|光明的?|新的|幸福的?)(?:明天|未来|春天)'),
    read: () => ({kind: 'vague', value: 'FUTURE_REF'}),
  },
  {
    // 今晚, 次晨, 那一夜.
    id: 'time/relative-day-part',
    on: firstOf(DAYS.keys()),
    pattern: sticky(
      '(?:(?<word>[今昨明翌]|[前那]一|[当次](?=[晨晚])|[当那](?=夜)|那(?=晚))(?<part>[晨早晚夜午])|(?<word2>[前后听寻同](?=晚)|[前是](?=夜)|今(?=朝))(?<part2>[晚夜朝]))(?!报|会|刊|辈)',
    ),
    read: ({word2, word = word2, part2 = '', part = part2}) =>
      shifted(DAYS, 'days', word, {part: SHORT_DAYPARTS.get(part)?.part ?? 'MO'}),
  },
  {
    id: 'date/stretch-of-days',
    on: '未今过接往后前上下之此随其将向',
    pattern: sticky(
      `(?:(?<future>未来的?|今后的?|接下来的?|将来的?|往后|向后|后面)|(?<then>[此其随]后的?|(?<![年月日号时点分天周])之后的?)|(?<past>(?<!已经?)过去的?)|(?<before>此前的?)|(?<![一-龥](?<![在于的是比较和与而从近这]))(?:(?<previous>[前上])|(?<next>[后下]))|(?<previous2>之前的?|往前))` +
        `(?:${SMALL}(?:至|到|[-~]))?(?<count>${COUNT})(?:多|余)?个?(?<unit>${oneOf(Object.keys(UNITS).filter((unit) => !/季|度/.test(unit)))})(?:时间|之?内|里|间|中)?(?!级|会|届|之间)`,
    ),
    read: ({future, then, past, before, previous, previous2, next, count: amount = '', unit = ''}) => {
      const length = lengthOf(amount, unit);
      const small = (previous ?? previous2 ?? next) !== undefined;
      if (!length || (unit === '日' && (previous ?? next))) return null;
      const ahead = future ?? then ?? next;
      if (Number.isNaN(length.amount)) return {kind: 'vague', value: ahead ? 'FUTURE_REF' : 'PAST_REF'};
      // 上一年 has a rule of its own, and 下2009年 is no such thing.
      if (unit === '年' && length.amount > 999) return null;
      if (small && (length.amount < 2 || length.amount > 60)) return null;
      const toward = past ? 'past' : next ? 'next' : ahead ? 'future' : 'previous';
      return {kind: 'stretch', length, toward, ...((then ?? before) ? {from: 'previous'} : {})};
    },
  },
  {
    // 上个小时, 下一小时.
    id: 'time/relative-hour',
    on: '上下',
    pattern: sticky('(?<which>[上下])(?:一个?|个)(?:小时|钟头)'),
    read: ({which}) => {
      const length = lengthOf('1', '小时');
      return length && {kind: 'stretch', length, toward: which === '上' ? 'previous' : 'next'};
    },
  },
  {
    // 今明两年, 明后三天.
    id: 'date/two-units',
    on: '今明去昨后',
    pattern: sticky(`(?<from>${oneOf(Object.keys(PAIRS))})(?:[两二三](?<unit>[年天日])|[天日])`),
    read: ({from = '', unit}) => {
      const [by, through] = PAIRS[from] ?? [0, 2];
      return date(unit === '年' ? {years: by, throughYears: through} : {days: by, through});
    },
  },
  {
    id: 'date/nth-weekday',
    on: '第最首',
    pattern: sticky(
      `(?:第(?<nth>${SMALL})|(?<last>最后一)|(?<first>首))个?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])`,
    ),
    read: ({nth, last, weekday = ''}) => ({
      kind: 'date',
      parts: {nth: last ? -1 : nth ? parseNumeral(nth) : 1, weekday: weekdayOf(weekday)},
    }),
  },
];

export const examples: Examples = {
  'date/relative-year': {
    finds: [
      ['去年的产值', '去年', '2020'],
      ['翌年三月', '翌年三月', '2022-03'],
      ['今春', '今春', '2021-SP'],
    ],
    skips: ['目前年产值', '如今年轻人', '日本年轻人'],
  },
  'date/relative-month': {
    finds: [
      ['上月15日', '上月15日', '2021-05-15'],
      ['下下个月', '下下个月', '2021-08'],
    ],
    skips: ['海上月光'],
  },
  'date/relative-quarter': {finds: [['上一季度', '上一季度', '2021-Q1']]},
  'date/relative-week': {
    finds: [
      ['上周五', '上周五', '2021-06-11'],
      ['本週', '本週', '2021-W24'],
    ],
    skips: ['以上周边地区'],
  },
  'date/weekday': {
    finds: [
      ['据悉，周二开庭', '周二', '2021-06-15'],
      ['周六、周日加开专线', '周日', '2021-06-13'],
      ['周一上午10点到12点', '周一上午10点到12点', '2021-06-14T10:00:00/2021-06-14T12:00:00'],
    ],
    skips: ['四周一片漆黑', '每日三餐一周五次'],
  },
  'date/relative-day': {
    finds: [
      ['三年前的今天', '三年前的今天', '2018-06-14'],
      ['1999年的今天', '1999年的今天', '1999-06-14'],
      ['昨日', '昨日', '2021-06-13'],
      ['今起开展检查', '今起', '2021-06-14/..'],
      ['大后天', '大后天', '2021-06-17'],
    ],
    skips: ['目前天津港', '今日头条客户端', '下一次日全食', '文明起源', '如今起步'],
  },
  'date/bracketed': {
    finds: [
      ['今（14）日上午宣布', '今（14）日上午', '2021-06-14TMO'],
      ['昨（13）晚間10點', '昨（13）晚間10點', '2021-06-13T22'],
      ['上（5）月營收', '上（5）月', '2021-05'],
      ['明（111）年3月底', '明（111）年3月底', '2022-03~'],
      ['今天（14日）下午', '今天（14日）下午', '2021-06-14TAF'],
    ],
    skips: ['同（2）人'],
  },
  'date/nth-day': {
    finds: [
      ['6月1日塌方。第三天，道路抢通', '第三天', '2021-06-03'],
      ['6月12日开馆，首日下午排起长队', '首日下午', '2021-06-12TAF'],
    ],
    skips: ['抢险第三天，道路抢通'],
  },
  'vague/tomorrow': {finds: [['共创更加美好的明天', '更加美好的明天', 'FUTURE_REF']]},
  'time/relative-day-part': {
    finds: [
      ['昨夜有雨', '昨夜', '2021-06-13TNI'],
      ['今晚8点', '今晚8点', '2021-06-14T20'],
      ['中秋当晚', '中秋当晚', '2021-09-21TEV'],
    ],
  },
  'date/stretch-of-days': {
    finds: [
      ['未来三天', '未来三天', '2021-06-14/2021-06-16'],
      ['今后五年', '今后五年', '2022/2026'],
      ['過去七日', '過去七日', '2021-06-08/2021-06-14'],
      ['5月3日到达，此后十天里检测八轮', '此后十天里', '2021-05-03/2021-05-12'],
      ['2018年建厂，此后三年连续亏损', '此后三年', '2019/2021'],
      ['5月8日开课，此前五天报名', '此前五天', '2021-05-03/2021-05-07'],
    ],
    skips: ['目前两个村', '提前三天到达', '抵达后48小时内'],
  },
  'time/relative-hour': {
    finds: [['上个小时有雨', '上个小时', '2021-06-14T14:06:40/2021-06-14T15:06:40', '2021-06-14T15:06:40']],
    skips: ['上小时候的学校'],
  },
  'date/two-units': {
    finds: [
      ['今明两年建成', '今明两年', '2021/2022'],
      ['今明两天', '今明两天', '2021-06-14/2021-06-15'],
      ['昨今两天降温', '昨今两天', '2021-06-13/2021-06-14'],
    ],
    skips: ['今明后，'],
  },
  'date/nth-weekday': {
    finds: [
      ['6月第三个星期日', '6月第三个星期日', '2021-06-20'],
      ['六月的最后一个星期一', '六月的最后一个星期一', '2021-06-28'],
    ],
  },
};
