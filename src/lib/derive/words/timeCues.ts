/** Words beside a time, or in place of one, that tell what it governs. All in simplified letters, within one clause. */

export const PLAN = /^(?:下一步|下阶段|下一阶段|接下来|今后|未来|展望)/u;
export const AFTER = /(?:以后|之后|后|之余)$/u;
export const FROM = /^[自从]/u;
export const SINCE = /以来$/u;
/** 一辆客车16日下午行经某路段时: the day is that of what befell it there. */
export const WHEN = /(?<![小临同及按平准届当瓦])时$/u;
/** 事故发生后: after the last day told, wherever that was. */
export const AFTERMATH =
  /^(?:[地强余]震|事故|灾[害情]|险情|火灾|火警|事件|案件|山洪|爆炸)(?:发生)?[后後]|^(?:[事案]发|接[报警]|获报)[后後]/u;
/** 宣判后, 投产当天: an event that was told before, by a word of its own. */
export const POINTS_BACK =
  /^(?<what>(?![此其之今前以最随])\p{sc=Han}{2,4}?)(?<![府院局委会司队厂校员人方党部区县市镇乡村省场站])(?:发生|结束|开始|仪式)?(?:当[天日晚]|[之以]?后$)/u;
export const SAME_DAY = /^[当當][天日晚]/u;
/** 恩施市随即启动应急响应: on the day of what is told just before. */
export const AT_ONCE = /^[^后]{0,14}?(?:随即|当即|旋即|立即|立刻|即刻|当庭|当场)/u;
export const LATER = /^(?:随后|日后|之后|此后|后来|其后|接着|最终|经过)/u;
export const REPORTS = /获悉|了解到|发布会|通气会|记者会|介绍了|通报/u;
export const LISTS = /以下(?:举措|措施|工作|几个?方面|行动)|主要(?:举措|做法|措施)/u;
export const SAYS = /会议|强调|指出|要求/u;
export const BRIEFING = /发布会/u;
/** Not 根据省里的要求. */
export const ASKS = /^(?!根据|按|依照|响应|落实|应).*(?<![的新高])(?:要求|呼吁)$/u;
/** 会议还部署一季度各项工作,一是…,二是…: each point is still to be done. */
export const ASSIGNS = /(?:部署|安排)了?[^,;]{0,14}(?:工作|任务|事项)$/u;
export const POINT = /^(?:第?[一二三四五六七八九十]是|首先|其次)/u;
export const STILL = /目前|已|正在|至今/u;

/** Forty days after: counted from within the story. */
export const COUNTED_AFTER = /[天日周月年]后$/u;
/** 其中,第一产业增加值…: still of the time that the sentence before was of. */
export const GOES_ON = /^其中/u;
/** 截至11日18时: what is counted up to then. */
export const UP_TO = /截[至止]/u;
/** 累计报告118例: counted up to a day that the sentence has named. */
export const COUNTS_ON = /累计|[共已]/u;
