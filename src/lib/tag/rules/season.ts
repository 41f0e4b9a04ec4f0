/** Plans, centuries, decades, halves, quarters and seasons. */
import {parseNumeral} from '../numerals';
import {date} from '../parts';
import {type Examples, type Rule, sticky} from '../rule';
import type {Parts} from '../sense';
import {DIGIT, HAN_DIGIT, SMALL} from '../words/numbers';

const ORDINAL = '[一二三四1-4]';
/** What a quarter has behind it, and a season of a programme has not. */
const OF_BUSINESS = '(?:[起客盈旅入访进出营财获毛净每接累合]|经济|表现|末|底|初|至|到|出货|全球|以来|GDP)';
const SEASONS: Record<string, Parts['season']> = {春: 'SP', 夏: 'SU', 秋: 'FA', 冬: 'WI'};

/** The first two plans began in 1953 and 1958, the third in 1966, and since then one every five years. */
const planStart = (number: number) => (number < 3 ? 1948 : 1951) + 5 * number;

export const rules: Rule[] = [
  {
    // “八五”期间, “十四五”末: five years of a plan; the plan itself is a name.
    id: 'date/plan',
    on: '“"「一二三四五六七八九十',
    pattern: sticky(
      '(?:[“"「](?<quoted>[一二三四五六七八九]五|十[一二三四五]?五?)[”"」]|(?<plain>[一二三四五六七八九]五|十[一二三四五]五|十五))(?:(?:计划|规划)?(?:期间|时期)|前期|后期|(?=(?<since>以来)|[初末](?!期?[〇一二三四五六七八九])|(?:[前后头]|最后)[一二两三四]年))',
    ),
    read: ({quoted, plain, since}) => {
      const text = quoted ?? plain ?? '';
      const number =
        text.length === 2 && text !== '十五' ? text.charAt(0) : text === '十五' ? '十' : text.slice(0, -1);
      const year = planStart(parseNumeral(number));
      return text.endsWith('五') ? date({year, ...(since ? {} : {throughYears: 5})}) : null;
    },
  },
  {
    id: 'date/decade',
    on: DIGIT + HAN_DIGIT + '上本',
    pattern: sticky(
      `(?<year>(?:1[0-9]|20)\\d)0年代|(?:(?:(?<century>${SMALL})|(?<which>上个?|本))世纪的?)?(?:(?<first>(?:1\\d|20)?[1-9]0(?!年代)|(?:[一二][〇一二三四五六七八九])?[一二三四五六七八九]〇(?!年代)|[一二三四五六七八九](?=[、至到和]?[一二三四五六七八九]十)|[一二三四五六七八九]十(?=[、至到和]))[、至到和-]?)?(?<decade>[1-9]0|[一二三四五六七八九]?十|[一二三四五六七八九]〇)年代|(?<han>[一二][〇一二三四五六七八九]{2})〇年代`,
    ),
    read: ({century, which, first, decade, year, han}) => {
      const whole = year ?? han;
      if (whole)
        return date({century: Math.floor(parseNumeral(whole) / 10), decade: (parseNumeral(whole) % 10) * 10});
      const last = parseNumeral(decade ?? '');
      const parts: Parts = {decade: last};
      if (first) {
        const from = parseNumeral(first);
        if (from > 1000) parts.century = Math.floor(from / 100);
        [parts.decade, parts.throughDecade] = [from < 10 ? from * 10 : from % 100, last];
        if (parts.decade >= last) return null;
      }
      if (century) parts.century = parseNumeral(century) - 1;
      if (which) parts.centuries = which.startsWith('上') ? -1 : 0;
      return date(parts);
    },
  },
  {
    id: 'date/century',
    on: DIGIT + HAN_DIGIT + '上下本新公',
    pattern: sticky(
      `(?:(?<before>公元前)?(?<century>${SMALL})|(?<which>上个?|下个?|本|新))世纪(?:的?第(?<ten>[一二三四五六七八九十])个十年|(?![大公城家花金联饭酒]))`,
    ),
    read: ({century, which, before, ten}) => {
      const more: Parts = ten ? {decade: parseNumeral(ten) * 10 - 10} : {};
      if (century && parseNumeral(century) > 30) return null;
      if (century && before) return date({century: -parseNumeral(century)});
      if (century && parseNumeral(century) < 4 && !/\d/.test(century)) return null;
      return date(
        century
          ? {century: parseNumeral(century) - 1, ...more}
          : {centuries: which?.startsWith('上') ? -1 : which?.startsWith('下') ? 1 : 0, ...more},
      );
    },
  },
  {
    id: 'date/quarter',
    on: '第首末前头Q' + '1234一二三四',
    pattern: sticky(
      `(?:(?:(?:第(?<nth>${ORDINAL})个?|(?<quarter>${ORDINAL}))季度|(?<![剧目艺他她队])首季(?![度节播开])|第(?<nth2>${ORDINAL})季(?=${OF_BUSINESS}))|(?:首|头一)个?季度|(?<last>末季度)|[Qq](?<q>[1-4])(?:季度?)?(?![0-9A-Za-z])|(?:[前头](?=.个?季(?:度|${OF_BUSINESS}))|首)(?<through>[两二三123])个?季(?!节)度?)`,
    ),
    read: ({quarter, nth2, nth = nth2, last, q, through}) =>
      date(
        through
          ? {throughQuarter: parseNumeral(through)}
          : {quarter: last ? 4 : parseNumeral(quarter ?? nth ?? q ?? '1')},
      ),
  },
  {
    id: 'date/quarter-after-year',
    on: '第一二三四首',
    follows: true,
    pattern: sticky(`第?(?<quarter>${ORDINAL}|首)季(?!度|节)`),
    read: ({quarter = ''}) => ({kind: 'glue', glue: 'section', parts: {quarter: parseNumeral(quarter)}}),
  },
  {
    id: 'date/half',
    on: '上下前后',
    pattern: sticky('(?<![提以之])(?<which>[上下前后])个?半(?<unit>[年月])(?!场|身)'),
    read: ({which = '', unit}) => {
      const half = which === '上' || which === '前' ? 1 : 2;
      return date(unit === '年' ? {half} : {months: 0, halfMonth: half});
    },
  },
  {
    id: 'date/half-century',
    on: '上下前后',
    follows: true,
    pattern: sticky('(?<which>[上下前后])半叶'),
    read: ({which = ''}) => ({kind: 'glue', glue: 'section', parts: {half: '上前'.includes(which) ? 1 : 2}}),
  },
  {
    id: 'date/first-months',
    on: '前头首',
    pattern: sticky(`(?<![提目此以之])(?:[前头首](?<count>${SMALL})个?月(?!份|球)|首月)`),
    read: ({count}) => date({throughMonth: count ? parseNumeral(count) : 1}),
  },
  {
    id: 'date/season',
    on: '春夏秋冬今去明',
    pattern: sticky(
      '(?<![长宁立])(?<season>[春夏秋冬])(?:季(?:学期|(?!运动会|奥|残奥|攻势))|天(?![津河然池])|日里|令时节)(?:里|时节)?',
    ),
    read: ({season = ''}) => {
      const name = SEASONS[season];
      return name ? date({season: name}) : null;
    },
  },
  {
    id: 'date/season-after-year',
    on: '春夏秋冬',
    follows: true,
    pattern: sticky('(?<season>[春夏秋冬])(?:天(?![津河]))?(?![节运晚装收播耕耘游])'),
    read: ({season = ''}) => {
      const name = SEASONS[season];
      return name ? {kind: 'glue', glue: 'section', parts: {season: name}} : null;
    },
  },
  {
    id: 'date/holidays',
    on: '暑寒',
    pattern: sticky('(?<word>[暑寒])(?:假(?:期间)?|期(?![工班档学]))'),
    read: ({word}) => date({season: word === '暑' ? 'SU' : 'WI'}),
  },
];

export const examples: Examples = {
  'date/plan': {
    finds: [
      ['“八五”期间', '“八五”期间', '1991/1995'],
      ['“一五”时期', '“一五”时期', '1953/1957'],
      ['“十五”期间', '“十五”期间', '2001/2005'],
      ['“十四五”时期', '“十四五”时期', '2021/2025'],
      ['“十三五”以来', '“十三五”以来', '2016/..'],
      ['“九五”计划期间', '“九五”计划期间', '1996/2000'],
      ['“十二五”前三年', '“十二五”前三年', '2011/2013'],
    ],
    skips: ['“九五”计划', '“十四五”规划'],
  },
  'date/decade': {
    finds: [
      ['上世纪80年代', '上世纪80年代', '198'],
      ['九十年代', '九十年代', '199'],
      ['2020年代', '2020年代', '202'],
      ['上世纪七八十年代', '上世纪七八十年代', '197/198'],
      ['四、五十年代', '四、五十年代', '194/195'],
      ['一九八〇、九〇年代', '一九八〇、九〇年代', '198/199'],
      ['七十、八十年代', '七十、八十年代', '197/198'],
      ['20世纪60年代初', '20世纪60年代初', '196'],
    ],
    skips: ['年代久远'],
  },
  'date/century': {
    finds: [
      ['21世纪', '21世纪', '20'],
      ['本世纪初', '本世纪初', '20'],
      ['二十一世纪第二个十年', '二十一世纪第二个十年', '201'],
      ['公元前3世纪', '公元前3世纪', '-0299/-0200'],
    ],
    skips: ['世纪大道', '半个世纪'],
  },
  'date/quarter': {
    finds: [
      ['第一季度', '第一季度', '2021-Q1'],
      ['首季客量上升', '首季', '2021-Q1'],
      ['前三季度', '前三季度', '2021-01/2021-09'],
      ['首三季盈利', '首三季', '2021-01/2021-09'],
      ['累计前三季接单', '前三季', '2021-01/2021-09'],
    ],
    skips: ['该剧首季口碑不俗', '前两季播出'],
  },
  'date/quarter-after-year': {finds: [['2020年第四季', '2020年第四季', '2020-Q4']]},
  'date/half': {finds: [['上半年', '上半年', '2021-H1']], skips: ['上半场']},
  'date/half-century': {finds: [['19世纪上半叶', '19世纪上半叶', '1800/1849']]},
  'date/first-months': {
    finds: [
      ['今年前五个月', '今年前五个月', '2021-01/2021-05'],
      ['首4个月出口', '首4个月', '2021-01/2021-04'],
    ],
  },
  'date/season': {
    finds: [['春季开学', '春季', '2021-SP']],
    skips: ['长春天气', '宁夏天然气'],
  },
  'date/season-after-year': {
    finds: [
      ['2020年夏', '2020年夏', '2020-SU'],
      ['去年秋冬少雨', '去年秋冬', '2020-FA/2020-WI'],
      ['熬过2003年那个春天', '2003年那个春天', '2003-SP'],
    ],
    skips: [],
  },
  'date/holidays': {finds: [['暑假', '暑假', '2021-SU']]},
};
