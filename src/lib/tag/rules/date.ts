/** Calendar dates that are written out: years, months, days, each with its sign. */
import {parseNumeral} from '../numerals';
import {date, partsOf} from '../parts';
import {type Examples, type Rule, firstOf, oneOf, sticky} from '../rule';
import {DYNASTIES, ERAS, REIGNS, REPUBLIC} from '../words/eras';
import {DAY, DIGIT, HAN_DAY, HAN_DIGIT, SHORT_YEAR, SMALL, YEAR} from '../words/numbers';

/** What may follow a bare day, month or year only where it is part of another word. */
const NOT_A_DAY =
  '(?![元圆渐益]|本(?![报市省县台网刊社区校院地周月轮次场赛])|报(?![告道名警送请出到收\\d]|[〇一二三四五六七八九十百千]{1,6}点)|复一日)';
const NOT_A_NUMBER =
  '(?![楼线院文令馆厅门机车店柜铺桌床厂井站台仓球房坑洞矿船舰艇墓岛桥字种展泳球隧栈墩塔主泵炉窑闸坝舱]|公[告路馆寓]|码头|病[区房]|高炉|泊位|标段|地块|电梯|前锋|后卫|中场|门将|国道|风球|路(?!过)|选手|\\d{0,3}[楼院线])';
const NOT_A_MONTH = '(?![兰季球亮饼台色牙食经薪供子嫂老台季租息票费])';
const NOT_A_YEAR = '(?![级代薪检鉴画货糕夜兽息租票审费均产轮青少老华纪龄]|历(?!史))';

/** 七十二年三月: before a month the tens may be said. */
const TENS_YEAR = '[二三四五六七八九]十[一二三四五六七八九]?';

export const rules: Rule[] = [
  {
    id: 'date/month-day',
    on: DIGIT + HAN_DIGIT + '元',
    pattern: sticky(
      `(?:(?<year>${YEAR}) {0,2}年度?的?[,, ]{0,2}|(?<short>${SHORT_YEAR}|${TENS_YEAR}) ?年)?(?<month>${SMALL}|元) {0,2}月份?[ 的]?(?:(?<day>${DAY}) {0,2}(?:日${NOT_A_DAY}|号${NOT_A_NUMBER})|(?<bare>\\d{1,2}|[二三]?十[一二三四五六七八九]?)(?![\\d.%点时分人名例年个多余几家部岁元亿万位场条项天周次种件号日月届级度台]))`,
    ),
    read: (groups) => date(partsOf(groups)),
  },
  {
    id: 'date/month',
    on: DIGIT + HAN_DIGIT + '元',
    pattern: sticky(
      `(?:(?<year>${YEAR}) {0,2}年度?的?[,, ]{0,2}|(?<short>${SHORT_YEAR}|${TENS_YEAR}) ?年)?(?<!为期|历时|长达)(?<month>${SMALL}|元)(?:两个?(?=月))? {0,2}月份?${NOT_A_MONTH}`,
    ),
    read: (groups) => (groups.month === '两' ? null : date(partsOf(groups))),
  },
  {
    id: 'date/year',
    on: DIGIT + HAN_DIGIT,
    pattern: sticky(
      `(?<year>${YEAR}) {0,2}(?:学年度?|赛季|财年|财政年度|年度|年版|年|[两三四]年(?![前后内])|(?=[上下]半年|第?[一二三四1-4]季度))${NOT_A_YEAR}`,
    ),
    read: (groups) => date(partsOf(groups)),
  },
  {
    // 贞观四年(630年): three figures in brackets behind a year of a reign.
    id: 'date/early-year',
    on: DIGIT,
    pattern: sticky('(?<=[〇一二三四五六七八九十元]年\\()(?<year>\\d{3})年(?=\\))'),
    read: (groups) => date(partsOf(groups)),
  },
  {
    // 2019/20年度, 2022-23赛季: two years that follow each other.
    id: 'date/two-year',
    on: DIGIT,
    pattern: sticky(
      '(?<![\\d.])(?<year>(?:19|20)\\d\\d)[/-](?<next>\\d\\d)(?:财政年度|财年|学年度?|年度|赛季)',
    ),
    read: ({year, next}) =>
      (Number(year) + 1) % 100 === Number(next) ? date({year: Number(year), throughYears: 2}) : null,
  },
  {
    // Two figures and 年 are a length of time unless something says otherwise.
    id: 'date/short-year',
    on: DIGIT + HAN_DIGIT,
    pattern: sticky(
      `(?:(?<short>[〇0][\\d〇一二三四五六七八九]) ?年(?!级)|(?<![满近达逾约了]|超过|长达|距今)(?<short3>(?:[89]\\d(?=年(?![来间里多内前后以之一历老漫]))|(?!四五|五六|六七|七八)[四五六七八九][〇一二三四五六七八九](?=年(?!来|间|里|多|内|一|历|老|漫))))年(?:度(?!假))?(?![级代])|` +
        `(?<short2>${SHORT_YEAR})年(?=[底初末春夏秋冬版年]|第?[一二三四1-4]季|[上下]半年|[五十]一|[前头][一二两三四五六七八九十\\d]{1,2}个?月|国庆|除夕|春节|元旦|[大小]寒|暑假|寒假|第[一二三四五六七八九十\\d]{1,3}个?[周礼星]))版?`,
    ),
    read: ({short, short2, short3}) => date({shortYear: parseNumeral(short ?? short2 ?? short3 ?? '')}),
  },
  {
    id: 'date/era-year',
    on: firstOf(ERAS.keys()),
    pattern: sticky(
      `(?<era>${oneOf(ERAS.keys())})(?<before>前)?(?<count>元|${SMALL}|[一二三四五六七八九]百?[一二三四五六七八九〇十]{0,4}|\\d{3,4}|[一二三四五六七八九〇]{3,4})年(?<decade>代)?`,
    ),
    read: ({era = '', count = '', before, decade}) => {
      const years = (ERAS.get(era) ?? 0) + parseNumeral(count);
      if (Number.isNaN(years)) return null;
      if (decade)
        return date({century: Math.floor(years / 100), decade: Math.floor((years % 100) / 10) * 10});
      // Months and days of a reign are of the lunar calendar, until the Republic gave it up.
      return date({year: before ? 1 - years : years, ...(DYNASTIES.has(era) ? {lunar: true} : {})});
    },
  },
  {
    // 112年6月, 113年度: three figures and what only a date has behind it are a year of the Republic.
    id: 'date/republic-year',
    on: DIGIT,
    pattern: sticky(
      '(?<![\\d.第约近达逾])(?<year>1[0-2]\\d) ?(?:学年度?|年)(?:度(?=第|上|下|的?(?:预算|计划))|(?<=学年度?)|(?= ?\\d{1,2} ?月(?!的时间|内)|[第上下].?[季半]|[底初末春夏秋冬暑寒]))',
    ),
    read: ({year = ''}) => date({year: Number(year) + REPUBLIC}),
  },
  {
    // 光绪年间, 民国时期: the whole reign.
    id: 'date/reign',
    on: firstOf(REIGNS.keys()),
    pattern: sticky(
      `(?<era>${oneOf(REIGNS.keys())})(?:皇帝|帝)?(?:年间|时期|在位期间|(?<section>初年|初期|末年|末期))`,
    ),
    read: ({era = '', section}) => {
      const [first, last] = REIGNS.get(era) ?? [0, 0];
      if (section)
        return {kind: 'date', parts: {year: section.startsWith('初') ? first : last}, mod: 'APPROX'};
      return date({year: first, throughYears: last - first + 1});
    },
  },
  {
    id: 'date/before-christ',
    on: '前',
    pattern: sticky(`前(?<count>\\d{1,4}|[一二三四五六七八九〇]{3,4})年(?=至|到|[-~]|[,。、)])`),
    read: ({count = ''}) => (parseNumeral(count) > 30 ? date({year: 1 - parseNumeral(count)}) : null),
  },
  {
    id: 'date/day',
    on: DIGIT + HAN_DIGIT,
    pattern: sticky(
      `(?<![第元币.·万千百亿]|\\d[)\\]〕]|(?<!(?:^|[^\\d\\-~.])\\d{1,2} ?|[日号晚午夜间时分月)] ?-?)[-~]|[A-Za-z]|连续|放假|停课|哀悼|为期|期限?|不可|法定|历时|历经|耗时|长达|(?<![农旧阴夏])历)(?:(?<day>3[01]|[12]\\d|0?[1-9]|${HAN_DAY}) ?日(?![内间谈]|游(?![览玩行])|以内|之内|期限|(?<=(?:^|[^十廿卅月至到])[三四五六七八九十]日)[之以]?后)${NOT_A_DAY}|(?<![神天娥征][舟宫问]|嫦娥|长征|[一-龥](?<![在于从到自至和与及或即是了的前后月个周]))(?<han>${HAN_DAY})号${NOT_A_NUMBER}|(?<![盗舟球峰船箱星卫楼栋座室路街道巷弄院幢]|对方|队长|队员|身披)(?<figures>3[01]|[12]\\d|0?[1-9]) ?号${NOT_A_NUMBER})`,
    ),
    read: (groups) => date(partsOf(groups)),
  },
];

export const examples: Examples = {
  'date/month-day': {
    finds: [
      ['2019年5月6日开工', '2019年5月6日', '2019-05-06'],
      ['二〇〇八年九月十七日', '二〇〇八年九月十七日', '2008-09-17'],
      ['二零零八年玖月', '二零零八年', '2008'],
      ['６月３日起', '６月３日起', '2021-06-03/..'],
      ['十一月廿六日', '十一月廿六日', '2021-11-26'],
      ['七十二年三月', '七十二年三月', '1972-03'],
      ['大正3年（1914年）6月3日', '大正3年（1914年）6月3日', '1914-06-03'],
      ['9月2日凌晨', '9月2日凌晨', '2021-09-02TMO'],
      ['98年7月1日', '98年7月1日', '1998-07-01'],
    ],
    skips: ['3月亮出', '二月兰开了'],
  },
  'date/month': {
    finds: [
      ['7月份的产量', '7月份', '2021-07'],
      ['2018 年 10 月', '2018 年 10 月', '2018-10'],
      ['1938年元月', '1938年元月', '1938-01'],
    ],
    skips: ['十月革命的炮声', '月薪两千', '两月亮'],
  },
  'date/year': {
    finds: [
      ['1997年香港', '1997年', '1997'],
      ['2021学年', '2021学年', '2021'],
      ['2024上半年', '2024上半年', '2024-H1'],
      ['2022—2023学年度', '2022—2023学年度', '2022/2023'],
      ['2017-2018赛季', '2017-2018赛季', '2017/2018'],
      ['1980年度', '1980年度', '1980'],
      ['一九九六、一九九七两年', '一九九六、一九九七两年', '1996/1997'],
    ],
    skips: ['2021级新生', '2000年级'],
  },
  'date/early-year': {
    finds: [
      ['贞观四年（630年）三月', '贞观四年（630年）三月', '0630'],
      ['靖康二年（1127年）四月', '靖康二年（1127年）四月', '1127'],
      ['永隆元年（680年）', '680年', '0680'],
    ],
  },
  'date/two-year': {
    finds: [
      ['2019/20年度预算', '2019/20年度', '2019/2020'],
      ['2022-23赛季', '2022-23赛季', '2022/2023'],
    ],
    skips: ['文号2019/35年度'],
  },
  'date/short-year': {
    finds: [
      ['98年发大水', '98年', '1998'],
      ['一九九八至九九年度', '一九九八至九九年度', '1998/1999'],
      ['〇八年', '〇八年', '2008'],
      ['五四年以来', '五四年以来', '1954/..'],
      ['四九年前入党', '四九年前', '../1949'],
    ],
    skips: ['95后青年', '建校已满98年', '住了五六年以上'],
  },
  'date/era-year': {
    finds: [
      ['民國一一一年', '民國一一一年', '2022'],
      ['昭和16年12月', '昭和16年12月', '1941-12'],
      ['光绪二十一年', '光绪二十一年', '1895'],
      ['大中祥符五年', '大中祥符五年', '1012'],
      ['宣统三年八月十九日', '宣统三年八月十九日', '1911-10-10'],
      ['光绪二十四年（1898年）四月廿三日', '光绪二十四年（1898年）四月廿三日', '1898-06-11'],
    ],
  },
  'date/republic-year': {
    finds: [
      ['112年6月17日登場', '112年6月17日', '2023-06-17'],
      ['113年度第3季', '113年度第3季', '2024-Q3'],
      ['110學年', '110學年', '2021'],
    ],
    skips: ['110年歷史的老屋', '近110年春天最热'],
  },
  'date/reign': {
    finds: [
      ['建于光绪年间', '光绪年间', '1875/1908'],
      ['民国时期', '民国时期', '1912/1949'],
      ['康熙末年', '康熙末年', '1722'],
    ],
    skips: ['光绪皇帝'],
  },
  'date/before-christ': {finds: [['(前221年-前206年)', '前221年-前206年', '-0220/-0205']]},
  'date/day': {
    finds: [
      ['18日下午', '18日下午', '2021-06-18TAF'],
      ['28日游览长城', '28日', '2021-06-28'],
      ['15號', '15號', '2021-06-15'],
      ['指数8日报3050点', '8日', '2021-06-08'],
      ['泰铢八日报四十七点一', '八日', '2021-06-08'],
      ['8-10日举行', '8-10日', '2021-06-08/2021-06-10'],
      ['9月1日—4日', '9月1日—4日', '2021-09-01/2021-09-04'],
      ['4月12-19日', '4月12-19日', '2021-04-12/2021-04-19'],
    ],
    skips: [
      '18号楼',
      '住在建设路18号',
      '第18号',
      '京字18号文',
      '2号线',
      '3号隧道',
      '3号码头',
      '十号风球',
      '神舟六号飞船',
      '先锋一号下水',
      '8号前锋破门',
      '政办〔2021〕8号',
    ],
  },
};
