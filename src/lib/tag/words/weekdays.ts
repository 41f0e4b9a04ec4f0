/** Days of the week. */
import {parseNumeral} from '../numerals';

const WEEKDAYS = '一二三四五六日';

/** 一 → 1 … 日, 天 → 7, 末 → 8, the weekend. */
export function weekdayOf(text: string): number {
  if (text === '末') return 8;
  return text === '天' ? 7 : WEEKDAYS.indexOf(text) + 1 || parseNumeral(text);
}
