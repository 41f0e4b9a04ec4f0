/**
 * Words that count from another time: how far, and from where. `dct` is the day of the report, `previous` the
 * last date told. Simplified characters; the text is folded before it is matched.
 */
import type {Anchor, Parts} from '../sense';

type Shift = readonly [by: number, from?: Anchor];

/** Years from the anchor's. */
export const YEARS: Record<string, Shift> = {
  今年: [0], 本年: [0], 本年度: [0], 今年度: [0], 去年: [-1], 去年度: [-1], 上年: [-1, 'previous'], 上一年: [-1, 'previous'], 上年度: [-1, 'previous'], 上一年度: [-1, 'previous'],
  前年: [-2], 大前年: [-3], 明年: [1], 明年度: [1], 来年: [1], 下年: [1], 下一年: [1], 下年度: [1], 下一年度: [1], 后年: [2],
  大后年: [3], 全年: [0, 'previous'], 这一年: [0], 这年: [0, 'previous'], 当年: [0, 'previous'], 同年: [0, 'previous'], 那一年: [0, 'previous'],
  那年: [0, 'previous'], 是年: [0, 'previous'], 次年: [1, 'previous'], 翌年: [1, 'previous'], 隔年: [1, 'previous'], 旧年: [-1],
  今: [0], 去: [-1], 明: [1], 昨: [-1],
}; // prettier-ignore

/** Months from the anchor's. */
export const MONTHS: Record<string, Shift> = {
  本月: [0], 这个月: [0], 这月: [0], 今个月: [0], 本月份: [0], 上月: [-1], 上个月: [-1], 上一个月: [-1], 上月份: [-1],
  上上月: [-2], 上上个月: [-2], 下月: [1], 下个月: [1], 下一个月: [1], 下月份: [1], 下下个月: [2], 下下月: [2],
  当月: [0, 'previous'], 同月: [0, 'previous'], 该月: [0, 'previous'], 次月: [1, 'previous'], 翌月: [1, 'previous'], 是月: [0, 'previous'],
}; // prettier-ignore

/** Quarters from the anchor's. */
export const QUARTERS: Record<string, Shift> = {
  本季度: [0], 本季: [0], 这个季度: [0], 上季度: [-1], 上个季度: [-1], 上一季度: [-1], 上一个季度: [-1], 下季度: [1], 下个季度: [1],
  下一季度: [1], 下一个季度: [1], 下下个季度: [2], 上上个季度: [-2],
}; // prettier-ignore

/** Weeks from the anchor's; 周, 星期 or 礼拜 follows. */
export const WEEKS: Record<string, Shift> = {
  本: [0], 这: [0], 这个: [0], 这一: [0], 今: [0], 今个: [0], 上: [-1], 上个: [-1], 上一: [-1], 上一个: [-1], 上上: [-2], 上上个: [-2],
  上上上: [-3], 上上上个: [-3], 下: [1], 下个: [1], 下一: [1], 下一个: [1], 下下: [2], 下下个: [2], 下下下: [3], 下下下个: [3],
  当: [0, 'previous'], 前一: [-1, 'previous'],
}; // prettier-ignore

/** Days from the anchor's. */
export const DAYS: Record<string, Shift> = {
  今天: [0], 今日: [0], 本日: [0], 今儿: [0], 即日: [0], 昨天: [-1], 昨日: [-1], 昨儿: [-1], 寻日: [-1], 尋日: [-1], 琴日: [-1],
  前天: [-2], 前日: [-2], 大前天: [-3], 大前日: [-3], 明天: [1], 明日: [1], 明儿: [1], 听日: [1], 聽日: [1], 后天: [2], 后日: [2],
  大后天: [3], 大后日: [3], 大大后天: [4],
  当天: [0, 'previous'], 当日: [0, 'previous'], 同日: [0, 'previous'], 同天: [0, 'previous'], 同一天: [0, 'previous'],
  是日: [0, 'previous'], 这一天: [0, 'previous'], 这天: [0, 'previous'], 那天: [0, 'previous'], 那一天: [0, 'previous'],
  次日: [1, 'previous'], 翌日: [1, 'previous'], 第二天: [1, 'previous'], 第二日: [1, 'previous'], 隔天: [1, 'previous'], 隔日: [1, 'previous'],
  转天: [1, 'previous'], 前一天: [-1, 'previous'], 此前一天: [-1, 'previous'], 前一日: [-1, 'previous'], 头一天: [-1, 'previous'], 后一天: [1, 'previous'],
}; // prettier-ignore

/** A day and a part of it in one word. */
export const DAYS_AND_PARTS: Record<string, readonly [by: number, part: Parts['part'], from?: Anchor]> = {
  今晨: [0, 'MO'], 今早: [0, 'MO'], 今朝: [0, 'MO'], 今晚: [0, 'EV'], 今夜: [0, 'NI'], 今午: [0, 'MI'],
  昨晨: [-1, 'MO'], 昨早: [-1, 'MO'], 昨晚: [-1, 'EV'], 昨夜: [-1, 'NI'], 昨午: [-1, 'MI'], 明午: [1, 'MI'], 前晚: [-2, 'EV'], 前夜: [-2, 'NI'],
  明晨: [1, 'MO'], 明早: [1, 'MO'], 明晚: [1, 'EV'], 明夜: [1, 'NI'], 后晚: [2, 'EV'], 听晚: [1, 'EV'], 聽晚: [1, 'EV'], 寻晚: [-1, 'EV'],
  当晚: [0, 'EV', 'previous'], 当夜: [0, 'NI', 'previous'], 当晨: [0, 'MO', 'previous'], 同晚: [0, 'EV', 'previous'],
  是夜: [0, 'NI', 'previous'], 次晨: [1, 'MO', 'previous'], 翌晨: [1, 'MO', 'previous'], 次晚: [1, 'EV', 'previous'], 那晚: [0, 'EV', 'previous'], 前一晚: [-1, 'EV', 'previous'], 前一夜: [-1, 'NI', 'previous'], 翌晚: [1, 'EV', 'previous'], 那夜: [0, 'NI', 'previous'], 那一夜: [0, 'NI', 'previous'], 那一晚: [0, 'EV', 'previous'],
}; // prettier-ignore
