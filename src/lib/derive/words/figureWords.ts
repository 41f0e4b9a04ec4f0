/** Words that multiply a number. */
export const SCALES: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
};

export const DIGITS: Readonly<Record<string, number>> = {
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** What may follow a number as its unit, longest first. */
export const UNITS =
  '平方公里|平方千米|平方米|立方米|公吨|公噸|米/秒|千瓦时|[人辆架车艘户台件班]次|公顷|公里|千米|毫米|厘米|千瓦|万管|人份|公斤|美元|港元|万吨|[人名位例户家个处座所间栋幢辆台艘架列班条项件起次轮场批盒袋箱管份吨斤亩元米级度分票枚块套支队组期桩宗页册种款顶床张头只株棵届颗]';

/** Units that a noun follows: 213户居民, 12个安置点. */
export const CLASSIFIERS: ReadonlySet<string> = new Set(
  '名位例户个处座所间栋幢辆台艘架列班条项件起轮场批盒袋箱管份支队组期桩册种款顶床张头只株棵块套家届颗',
);

/** Verbs and particles behind a counted noun, where the noun ends: 68名指战员 | 赶赴现场. */
export const VERB_BEHIND =
  /[共被已将在到赴赶参受获进出予给为是以的及与和并全均]|报告|累计|死亡|遇难|失联|失踪|停[航电课水运]|复[工课产航]|开[工展通放]|落成|通过|接受|抵达|驰援|支援|投入|集中|下沉|完成|实[现行施]|连夜|紧急|顺利|陆续|同比|环比|增长|下降|提[高升]|组成|左右/u;

/** Between the thing counted and the number: 水位 | 涨至, 投资 | 达. */
export const COPULA =
  /(?:下降|上升|增长|减少|合计|[为达了至到近约又的涨升降超共计仅]|达到|超过|占比|突破|大约|其中|分别|只?有){1,4}$/u;

/** What a label does not begin with: all up to the last of these goes. */
export const NOT_LABEL =
  /^.*(?:目前|先后|其余|另有|很快|迅速|也都|较|累计|共计|总计|一共|组织|开展|完成|实现|造成|其中|达到|包括|派出|出动|调派|投入|帮助|拥有|关停|转移|安置|救出|救治|疏散|撤离|捐赠|下拨|拨付|抢通|抓获|追回|搬迁|建成|签约|引进|招引|全[区市省县国州年镇乡]|第[一二三四五六七八九十]\p{sc=Han}|被(?![困淹毁盗埋])|[已共只约将把在和与及从向对由以的了])[经了过]?/u;

/** 158.2公里处, 10公里外: a place on a road, no amount. */
export const POSITION = /^(?:处|外|范围|以[内外])/u;
