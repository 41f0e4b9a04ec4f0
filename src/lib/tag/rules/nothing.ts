/** What looks like a time and is none. Such a rule wins by being longer, and leaves nothing behind. */
import {type Examples, type Rule, oneOf, sticky} from '../rule';
import {COUNT, SMALL} from '../words/numbers';

const nothing = () => ({kind: 'nothing'}) as const;

/** Names and idioms by their first character. */
const NAMES = (
  '前夜话 今日头条 今日说法 今日关注 昨日重现 明日之星 明日之后 日前列腺 天天快报 早晚报 晚上好 早上好 下午茶 上午茶 三天打鱼 两天晒网 三天打鱼两天晒网 十年树木 百年树人 十年树木百年树人 ' +
  '千年古都 百年老店 百年大计 百年大党 百年名校 百年校庆 百年未有 万年青 千年等一回 一日三餐 一日千里 一日游 一年一度 一年四季 一月余 四季度假 四季如春 二月二日报 九一八事变 九一八 五四运动 五卅运动 ' +
  '五四精神 七七事变 八一南昌起义 八一厂 八一队 八一电影 一二九运动 一二·九运动 三一运动 六四 十月革命 十月怀胎 五月花 五月天 八月桂花 六月雪 三月三 七月流火 三八红旗 三八大盖 五四青年奖章 ' +
  '五一劳动奖章 五一劳动奖状 五一口号 五一路 五一广场 五一大道 八一路 八一大道 八一学校 八一广场 五四路 五四大街 春节联欢晚会 春节晚会 春天来了 秋后算账 冬日暖阳 春秋战国 春秋 春夏秋冬 春晚 ' +
  '世纪金源 世纪大道 世纪公园 世纪城 新世纪大酒店 跨世纪 半个世纪 近半个世纪 大半个世纪 周边 周日报 周末画报 周一围 今日中国 今日美国 今日俄罗斯 年代初期 年轻 一时间 一时 一点 一点儿 一点点 ' +
  '两点一线 三点一线 早点名 差一点 十分钟情 万分之一 三分之一 一分钱 十分 一会儿 现代 当代 时代 现在时 日本 日报 日用 日益 日渐 日常 日夜 日程 日志 日光 日出 日落 日照 日内瓦 日军 日方 日元 ' +
  '前天津 后天性 先天后天 一日之计 同一天空 天然 第一夫人 第一书记 第一线 上周边 同年级 下年级 本年级 上年纪 当年轻 明年轻 后年轻 前年轻 去年轻 民国总统 元旦献词'
).split(' ');

export const rules: Rule[] = [
  {
    id: 'nothing/name',
    on: [...new Set(NAMES.map((name) => name.charAt(0)))].join(''),
    pattern: sticky(`(?:${oneOf(NAMES)})`),
    read: nothing,
  },
  {
    // 第60场, 第十七号: only a day, week, month, quarter or year of something can be a time.
    id: 'nothing/ordinal',
    on: '第',
    pattern: sticky(
      `第 ?${COUNT} ?(?:个|号|届|期|时间|次|场|名|位|日报|批|轮|例|条|项|款|章|节|站|季(?!度)|年(?!度)|世|代|天|点|分|时|任|部|号文件)(?!季度|月|星期|礼拜|周)`,
    ),
    read: nothing,
  },
  {
    // Anniversaries of a name, not dates: 12·9运动, 3·15晚会, 9·11事件, “5·12”汶川.
    id: 'nothing/named-date',
    on: '0123456789一二三四五六七八九十',
    pattern: sticky(
      `(?:\\d{1,2}|${SMALL})[·•.](?:\\d{1,2}|${SMALL})[”"』」]?(?:运动|晚会|事件|事变|案|专案|大案|惨案|讲话|精神|特大|重大|较大|汶川|地震|大地震|火灾|事故|空难|爆炸|枪击|矿难|暴雨|袭击|恐怖|暴力|公约|行动)`,
    ),
    read: nothing,
  },
  {
    id: 'nothing/number',
    on: '0123456789一二三四五六七八九十两几百千',
    pattern: sticky(
      `(?:\\d{1,4}(?:\\.\\d{1,4})?|[〇一二两三四五六七八九十百千]{1,6}(?:点[〇一二三四五六七八九]{1,6})?)(?:级|届|版本|号楼|号线|号文|周岁|岁|年级|个百分点|[个]?点建议|点意见|点要求|点五个|日游|月龄|时区|分球|日元|G时代|年制|年期|年生)`,
    ),
    read: nothing,
  },
  {
    id: 'nothing/decimal',
    on: '0123456789〇一二三四五六七八九十加',
    pattern: sticky(
      `(?:[〇一二两三四五六七八九十百\\d]{1,6})点[〇一二三四五六七八九\\d]{1,4}(?:个百分|[万亿倍元度米吨%％公个亩级])(?!字|钟)`,
    ),
    read: nothing,
  },
];

export const examples: Examples = {
  'nothing/name': {
    finds: [],
    skips: ['五四运动', '三天打鱼，两天晒网', '春节联欢晚会', '日益严峻', '第一时间'],
  },
  'nothing/ordinal': {finds: [], skips: ['第60场新闻发布会', '第十七号公告', '第三届']},
  'nothing/named-date': {finds: [], skips: ['12·9运动', '3·15晚会', '“5·12”汶川特大地震']},
  'nothing/number': {finds: [], skips: ['2021级学生', '5.0级地震', '18周岁']},
  'nothing/decimal': {finds: [], skips: ['上升二点五个百分点', '三点五亿']},
};
