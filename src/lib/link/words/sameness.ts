/** What two tellings of one event may differ in: times, amounts, and words that say little. */

/** Times; how they differ is known from the dates. */
export const TIMES =
  /\d{1,4}[年月日时点分秒](?:许|左右)?|\d{1,2}号(?![线楼院坑井机风台])|\d{1,2}:\d{2}|[今昨明当次同本][天日晚晨年月]|[上下中]午|凌晨|清晨|早晨|早上|傍晚|晚上|晚间|夜间|深夜|连夜|近日|日前|目前|随后/gu;

/** Amounts; how they differ is known from the figures. Numbers of a series are none: 一期, 二审, 3号线. */
export const AMOUNTS =
  /(?:超过|达到|[近约逾超]|共计?|累计|总计)?[\d.]{1,16}(?![\d.号期审届轮批中场])[万亿千百]*[余多]?|[一二三四五六七八九十百千万亿两]{1,8}[余多]?(?=[人名户个吨元件辆台头亩栋座公千米里万])/gu;

/** Verbs and nouns that say only that something was held, done or reached, and what joins words. */
export const FILLERS =
  /记者|获悉|据悉|了解|介绍|通报|召开|举行|举办|开展|进行|组织|实现|完成|工作|活动|有关|相关|全部|已经|目标|任务|正式|成功|公开|紧急|全市|全县|全区|全省|我[省市县区]|[的了在于与和及对将已为并也被把从向到其等个名人次户条只共约近超余多再又均都位省市县区镇乡府委党]/gu;
