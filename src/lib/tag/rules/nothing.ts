/** What looks like a time and is none. Such a rule wins by being longer, and leaves nothing behind. */
import {type Examples, type Rule, oneOf, sticky} from '../rule';
import {COUNT, SMALL} from '../words/numbers';

const nothing = () => ({kind: 'nothing'}) as const;

/** Names and idioms by their first character. */
const NAMES = (
  '明日之后 三天打鱼 两天晒网 三天打鱼两天晒网 十年树木 百年树人 千年古都 百年老店 百年大计 百年大党 百年名校 百年未有 千年等一回 一日三餐 一日千里 ' +
  '一年四季 十月革命 十月怀胎 五月花 五月天 八月桂花 六月雪 三月街 七月流火 百年孤独 日复一日 年复一年 十二时辰 21世纪经济报道 春节联欢晚会 春节晚会 今日中国 先天后天 同日而语 一日之计 春天来了'
).split(' ');

export const rules: Rule[] = [
  {
    id: 'nothing/name',
    on: [...new Set(NAMES.map((name) => name.charAt(0)))].join(''),
    pattern: sticky(`(?:${oneOf(NAMES)})`),
    read: nothing,
  },
  {
    // 绕太阳一周, 环岛一周.
    id: 'nothing/around',
    on: '绕环转',
    pattern: sticky('(?:[绕环][一-龥]{0,6}|转)一周(?!年)'),
    read: nothing,
  },
  {
    // 上升二十一点: of an index.
    id: 'nothing/points',
    on: '升涨跌降报收',
    pattern: sticky(
      `[升涨跌降报收][至到了于为近逾幅]{0,2}${COUNT}(?:点[〇一二三四五六七八九]{1,4})?点(?![钟半整\\d到]|[〇一二三四五六七八九十]{1,3}分|许)`,
    ),
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
      `(?:\\d{1,4}(?:\\.\\d{1,4})?|[〇一二两三四五六七八九十百千]{1,6}(?:点[〇一二三四五六七八九]{1,6})?)(?:级|届|版|号楼|号线|号文|周岁|岁(?:零?[一二三四五六七八九十]{1,2}个月)?|年级|个百分点|[个]?点建议|点意见|点要求|点五个|日游(?![览玩行泳击说走离艇轮客船])|月龄|时区|分球|日元|G时代|点钟?方[向位]|年制(?![裁定造作度])|年期|年生)`,
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
  'nothing/around': {finds: [], skips: ['绕太阳一周需要多久', '环岛一周']},
  'nothing/points': {finds: [], skips: ['指数上升二十一点', '上升一点三七点', '恒指跌12点']},
  'nothing/ordinal': {finds: [], skips: ['第60场新闻发布会', '第十七号公告', '第三届']},
  'nothing/named-date': {finds: [], skips: ['12·9运动', '3·15晚会', '“5·12”汶川特大地震']},
  'nothing/number': {
    finds: [['2003年制裁解除', '2003年', '2003']],
    skips: ['2021级学生', '5.0级地震', '18周岁'],
  },
  'nothing/decimal': {finds: [], skips: ['上升二点五个百分点', '三点五亿']},
};
