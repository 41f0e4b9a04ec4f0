/** Words behind an expression that move, open or blur it: 前, 以来, 起, 左右, 期间. */
import {type Examples, type Rule, sticky} from '../rule';

export const rules: Rule[] = [
  {
    id: 'glue/before',
    on: '前以之或及',
    follows: true,
    pattern: sticky(
      '(?:或|及)?(?:之前|以前|前(?!夕|后|往|来|线|进|沿|提|方|列|景|途|面|者|任|身|期|去|行|线|台|锋|述|辈|夜|卫|门|三季|两季|半|天|日|[一二两三四五六七八九十\\d]{1,3}[个天周名位季场批年月]))',
    ),
    read: () => ({kind: 'glue', glue: 'before', mod: 'BEFORE'}),
  },
  {
    id: 'glue/after',
    on: '后以之过或及',
    follows: true,
    pattern: sticky(
      '(?:或|及)?(?:之后|以后|过后|后(?!来|续|勤|方|备|面|者|台|代|果|悔|裔|卫|盾|排|边|期|半|世|羿|母|院|门|宫|土|[三两]天[气内]))',
    ),
    read: () => ({kind: 'glue', glue: 'after', mod: 'AFTER'}),
  },
  {
    id: 'glue/since',
    on: '以来起开至',
    follows: true,
    pattern: sticky(
      '(?:以来|开始|起(?![源飞床诉重点义伏草步降码家火吊获运爆]|到(?!\\d|[一二]))|来(?![自到临源袭访说看信往华京宾了]|(?<=[日号]来|[^个多]月来)))',
    ),
    read: () => ({kind: 'glue', glue: 'since'}),
  },
  {
    id: 'glue/until-now',
    on: '起至到直',
    follows: true,
    pattern: sticky(
      '起?直?(?:至今(?![年天日晚早晨夜午春夏秋冬])|到今天(?![凌早上中下晚]|\\d)|到现在|至目前|到目前)',
    ),
    read: () => ({kind: 'glue', glue: 'until-now'}),
  },
  {
    id: 'glue/within',
    on: '之以内里间中',
    follows: true,
    pattern: sticky('(?:之内|以内|内(?![部容地外涵科涝蒙阁战需心资贾])|里(?![面程约斯]))'),
    read: () => ({kind: 'glue', glue: 'within', mod: 'BEFORE'}),
  },
  {
    id: 'glue/approximately',
    on: '左前上许',
    follows: true,
    pattern: sticky('(?:左右|前后|上下(?!游|级|班|车)|许(?![多可昌诺愿]))'),
    read: () => ({kind: 'glue', glue: 'approximately', mod: 'APPROX'}),
  },
  {
    id: 'glue/period',
    on: '期之间份时当前假小长黄连全',
    follows: true,
    pattern: sticky(
      '(?:期间|全年|前夕|连假|连休|之间|间(?![隔谍接断])|份(?!额|子)|时节|当天|当日|假期|小长假|长假|黄金周)',
    ),
    read: () => ({kind: 'glue', glue: 'period'}),
  },
  {
    id: 'glue/same-period',
    on: '同',
    follows: true,
    pattern: sticky('同(?:期(?!声)|月)'),
    read: () => ({kind: 'glue', glue: 'same-period'}),
  },
];

export const examples: Examples = {
  'glue/before': {finds: [['5月20日前完成', '5月20日前', '../2021-05-20']], skips: []},
  'glue/after': {finds: [['2010年以后', '2010年以后', '2010/..']], skips: []},
  'glue/since': {
    finds: [
      ['3月10日以来', '3月10日以来', '2021-03-10/..'],
      ['6月1日起施行', '6月1日起', '2021-06-01/..'],
    ],
  },
  'glue/until-now': {
    finds: [
      ['2001年至今', '2001年至今', '2001/2021-06-14'],
      ['从2001年起至今', '2001年起至今', '2001/2021-06-14'],
      ['1月10日至今', '1月10日至今', '2021-01-10/2022-01-05', '2022-01-05'],
    ],
  },
  'glue/within': {finds: [['几分钟之内', '几分钟之内', 'PTXM']]},
  'glue/approximately': {finds: [['8时左右', '8时左右', '2021-06-14T08']]},
  'glue/period': {finds: [['3月份', '3月份', '2021-03']]},
  'glue/same-period': {
    finds: [
      ['去年同期', '去年同期', '2020'],
      ['3月销量比去年同月增长', '去年同月', '2020-03'],
    ],
  },
};
