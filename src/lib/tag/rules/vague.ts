/** Times without a date: 目前, 日前, 下一步, 随后. */
import {type Examples, type Rule, firstOf, oneOf, sticky} from '../rule';
import {FUTURE, PAST, PRESENT} from '../words/vague';

/** Words for before and after the last date told. */
const AFTER = ['随后', '此后', '其后', '嗣后', '尔后', '自此', '从此', '事后', '之后'];
/** Of them, those that are so in the middle of a clause too. */
const AFTER_WITHIN = ['此后', '其后', '嗣后'];

export const rules: Rule[] = [
  {
    id: 'vague/present',
    on: firstOf(PRESENT),
    pattern: sticky(
      `(?<![出体呈实])(?:${oneOf(PRESENT)})(?!位置|中期|(?<=[至迄]今)[年日天晚早晨夜午春夏秋冬])`,
    ),
    read: () => ({kind: 'vague', value: 'PRESENT_REF'}),
  },
  {
    id: 'vague/past',
    on: firstOf(PAST),
    pattern: sticky(
      `(?<![百千万适相应正])(?:${oneOf(PAST)})(?!(?<=从前)[日天年一]|(?<=最近|近来)[新高低大小多少好]?(?:点|化|限|化成)|(?<=最近|近来)的?(?:一[个项次家条座种位]|高|低|大|小|好|优|佳|为|终))`,
    ),
    read: () => ({kind: 'vague', value: 'PAST_REF'}),
  },
  {
    id: 'vague/future',
    on: `${firstOf(FUTURE)}日`,
    pattern: sticky(
      `(?:${oneOf(FUTURE)}|(?<=[将于在可望定,。;:\\n])日内(?![瓦罗])|日内(?=[将抵赴]))(?!的?(?:日|年|[\\d一二三四五六七八九十几两])|常)`,
    ),
    read: () => ({kind: 'vague', value: 'FUTURE_REF', mod: 'AFTER'}),
  },
  {
    // 过去 and 未来 at the head of a clause.
    id: 'vague/ago',
    on: '过以未',
    pattern: sticky('(?<=^|[。,;!?\\n “"])(?:(?<past>过去|以前)|未来)(?=[,:一曾常])'),
    read: ({past}) => ({kind: 'vague', value: past ? 'PAST_REF' : 'FUTURE_REF'}),
  },
  {
    // 近期 looks forward in a plan and back in an account.
    id: 'vague/near',
    on: '近',
    pattern: sticky('近期'),
    read: () => ({kind: 'vague', value: 'NEAR_REF'}),
  },
  {
    id: 'date/then-after',
    on: firstOf(AFTER),
    pattern: sticky(
      `(?:(?<=^|[。,、;!?\\n “”"(])(?!(?<=”)之后)(?:${oneOf(AFTER)})|(?<![在于随跟紧到往])(?:${oneOf(AFTER_WITHIN)}))(?!的|续|果|门|期)`,
    ),
    read: () => ({kind: 'relation', relation: 'after'}),
  },
];

export const examples: Examples = {
  'vague/present': {
    finds: [
      ['目前已经恢复', '目前', 'PRESENT_REF'],
      ['截至目前', '截至目前', 'PRESENT_REF'],
    ],
    skips: ['呈现在眼前'],
  },
  'vague/past': {
    finds: [
      ['日前召开', '日前', 'PAST_REF'],
      ['近日', '近日', 'PAST_REF'],
    ],
    skips: ['最近的一家医院'],
  },
  'vague/future': {
    finds: [
      ['下一步要加快', '下一步', 'FUTURE_REF'],
      ['工作组日内抵达', '日内', 'FUTURE_REF'],
    ],
    skips: ['飞往日内瓦'],
  },
  'vague/ago': {finds: [['过去，外商多来自沿海', '过去', 'PAST_REF']], skips: ['事情过去了']},
  'vague/near': {finds: [['近期将开工', '近期', 'FUTURE_REF']]},
  'date/then-after': {
    finds: [
      ['3月5日开会。随后，队伍出发', '3月5日', '2021-03-05'],
      ['委员会其后开会', '其后', 'FUTURE_REF'],
    ],
    skips: ['伴随后果', '紧随其后'],
  },
};
