/**
 * Words that count from another time, each without the 年, 月, 周 or 天 behind it: how far, and from where. Without more
 * it is the day of the report, `previous` is the last date told. Simplified characters; the text is folded before it is
 * matched.
 */
import type {Anchor} from '../sense';

type Shift = readonly [by: number, from?: Anchor];

/** Words by their shift → each word's: `{'0 previous': '同 当'}` → `{同: [0, 'previous'], …}`. */
function shifts(table: Record<string, string>): Map<string, Shift> {
  const rows = Object.entries(table).flatMap(([shift, words]) => {
    const by = parseInt(shift);
    return words
      .split(' ')
      .map((word): [string, Shift] => [word, shift.includes('p') ? [by, 'previous'] : [by]]);
  });
  return new Map(rows);
}

/** Before 年 and 年度. */
export const YEARS = shifts({
  '-3': '大前',
  '-2': '前',
  '-1': '去 旧 昨',
  0: '今 本 这一',
  1: '明 来 下 下一',
  2: '后',
  3: '大后',
  '-1 previous': '上 上一',
  '0 previous': '全 这 当 同 那 那一 是',
  '1 previous': '次 翌 隔 第二',
});

/** Before 月, 周, 季度; some with 一 or 个 between. */
export const TURNS = shifts({
  '-3': '上上上',
  '-2': '上上',
  '-1': '上',
  0: '本 这 今',
  1: '下',
  2: '下下',
  3: '下下下',
  '-1 previous': '前一',
  '0 previous': '当 同 该 是',
  '1 previous': '次 翌',
});

/** Before 天, 日 and parts of the day. */
export const DAYS = shifts({
  '-3': '大前',
  '-2': '前',
  '-1': '昨 寻 琴',
  0: '今 本 即',
  1: '明 听',
  2: '后',
  3: '大后',
  4: '大大后',
  '-1 previous': '前一 此前一 头一',
  '0 previous': '当 同 同一 是 这 这一 那 那一',
  '1 previous': '次 翌 第二 隔 转 后一',
});
