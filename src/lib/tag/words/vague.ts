/** Words for a time that no calendar names. */
const split = (words: string) => words.split(' ');

/** Now; the report's day stands beside it. */
export const PRESENT = split(
  '目前 当前 当今 目下 眼下 现在 现阶段 如今 此刻 此时此刻 当下 现今 时下 而家 依家 现时 至今 迄今 迄今为止 目前为止 到目前为止 截至目前 截至目前为止 截止目前 ' +
    '截止目前为止 截至现在 截至当前 截至发稿 截至发稿时 截至发稿前 截至记者发稿 截至记者发稿时 截至记者发稿前 截至本报发稿时 截至本报截稿时 截至昨日发稿时 到现在 直到现在',
);

/** Some time before now. */
export const PAST = split(
  '近日 日前 昔日 不久前 前不久 近来 最近 前几天 前些天 前几日 前些日子 前段时间 前一段时间 前一阵 早前 先前 前些时候 往年 往日 昔年 历年 历年来 有史以来 ' +
    '一直以来 长期以来 近段时间 最近一段时间 近一段时间 一段时间以来 早年 早些时候 稍早前 稍早时候 此时 当时 那时 彼时 此前 此间 连日 连日来 近些天 ' +
    '从前 当初 稍早 早先 起初 刚才 刚刚 方才 新近 以往 晚近 前些年 前几年 早些年 这些年 这些年来 这几年 近几日 近几天 这几天 这两天 近两天 近两日 这段时间 那段时间',
);

/** Some time to come. */
export const FUTURE = split(
  '今后 稍后 下一步 日后 不久后 不久的将来 不久之后 将来 届时 今后一段时间 今后一个时期 下一阶段 未来一段时间 未来一段时期 近日内 明后天 明后两天',
);

/** Spans without a number. */
export const SPANS: Record<string, string> = {
  近年来: 'PXY', 近年: 'PXY', 近几年: 'PXY', 近几年来: 'PXY', 近些年: 'PXY', 近些年来: 'PXY', 最近几年: 'PXY', 多年来: 'PXY', 多年以来: 'PXY', 数年来: 'PXY', 多年: 'PXY',
  几年来: 'PXY', 几十年来: 'PXY', 常年: 'PXY', 长年: 'PXY', 多日: 'PXD', 数日: 'PXD', 多天: 'PXD', 多日来: 'PXD', 几天来: 'PXD', 连续多日: 'PXD', 数日来: 'PXD', 多个月: 'PXM',
  多月: 'PXM', 几个月来: 'PXM', 数月: 'PXM', 数月来: 'PXM', 多周: 'PXW', 多小时: 'PTXH', 多个小时: 'PTXH', 整天: 'P1D', 全天: 'P1D', 一整天: 'P1D', 终日: 'P1D', 整夜: 'P1D', 通宵: 'P1D',
  单日: 'P1D', 整月: 'P1M', 整年: 'P1Y', 终年: 'P1Y', 片刻: 'PTXM', 长期: 'PXY', 一昼夜: 'P1D', 近百年来: 'P100Y',
}; // prettier-ignore
