/** Parts of the day: TIMEX3's letters, and the hours that a clock time in that part may have. */
import type {Daypart} from '../sense';

interface DaypartWord {
  part: Daypart;
  /** 凌晨 lies before the morning proper; said in hours, because TIMEX3 has no letters for it. */
  hours?: readonly [from: number, to: number];
}

const row = (part: Daypart, words: string, hours?: readonly [number, number]): [string, DaypartWord][] =>
  words.split(' ').map((word) => [word, hours ? {part, hours} : {part}]);

/** Words that stand alone. */
export const DAYPARTS = new Map<string, DaypartWord>([
  ...row('MO', '凌晨 后半夜 下半夜', [0, 6]),
  ...row(
    'MO',
    '清晨 早晨 早上 上午 晨间 早间 一早 一大早 清早 大清早 大早上 拂晓 破晓 朝早 大早 黎明 早饭后 早餐后',
  ),
  ...row('MI', '中午 正午 晌午 午间'),
  ...row('AF', '下午 午后 晏昼 午饭后 午餐后'),
  ...row('EV', '晚上 晚间 傍晚 黄昏 夜晚 傍黑 薄暮 前半夜 上半夜 晚饭后 晚餐后 晚些时候'),
  ...row('NI', '深夜 夜间 半夜 午夜 夜里 子夜 大半夜 入夜 三更半夜'),
  ...row('DT', '白天 日间'),
]);

/** Words of one character, read only after a day: 18日晚, 3日早6点. */
export const SHORT_DAYPARTS = new Map<string, DaypartWord>([
  ...row('MO', '早 晨'),
  ...row('MI', '午'),
  ...row('EV', '晚'),
  ...row('NI', '夜'),
]);

/** Whether a clock's hour in this part counts from noon: 下午3点, 晚8点. */
export function hourIn(part: Daypart, hour: number): number {
  if (part === 'AF' && hour >= 1 && hour < 12) return hour + 12;
  if (part === 'MI' && hour >= 1 && hour < 4) return hour + 12;
  if (part === 'EV' && hour >= 5 && hour < 12) return hour + 12;
  if (part === 'NI' && hour >= 6 && hour < 12) return hour + 12;
  return hour;
}
