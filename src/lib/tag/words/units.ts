/** Units of time: TIMEX3's letter, and how many of which calendar unit. */
import {parseNumeral} from '../numerals';
import type {Length, Unit} from '../sense';

type UnitRow = readonly [letter: string, times: number, unit: Unit];

export const UNITS: Record<string, UnitRow> = {
  年: ['Y', 1, 'year'], 周年: ['Y', 1, 'year'], 载: ['Y', 1, 'year'], 世纪: ['Y', 100, 'year'], 年度: ['Y', 1, 'year'],
  季度: ['M', 3, 'month'], 季: ['M', 3, 'month'],
  月: ['M', 1, 'month'],
  周: ['W', 1, 'week'], 星期: ['W', 1, 'week'], 礼拜: ['W', 1, 'week'],
  天: ['D', 1, 'day'], 日: ['D', 1, 'day'], 昼夜: ['D', 1, 'day'], 工作日: ['D', 1, 'day'], 地球日: ['D', 1, 'day'], 地球年: ['Y', 1, 'year'], 交易日: ['D', 1, 'day'],
  小时: ['TH', 1, 'hour'],
  时: ['TH', 1, 'hour'], 钟头: ['TH', 1, 'hour'], 钟: ['TH', 1, 'hour'],
  刻钟: ['TM', 15, 'minute'], 分钟: ['TM', 1, 'minute'], 分: ['TM', 1, 'minute'],
  秒钟: ['TS', 1, 'second'], 秒: ['TS', 1, 'second'],
}; // prettier-ignore

/** 两三天 is no 23, and 千百年 no 1100. */
const VAGUE = /[几数]|一二|一两|两三|二三|三四|四五|五六|六七|七八|八九|三五|千百/;

/**
 * A length of time; `andHalf` one half of the unit longer.
 *
 *     lengthOf('40', '天')      // {value: 'P40D', amount: 40, unit: 'day'}
 *     lengthOf('几', '天')      // {value: 'PXD', amount: NaN, unit: 'day'}
 */
export function lengthOf(count: string, word: string, andHalf = false): Length | null {
  const row = UNITS[word];
  if (!row) return null;
  const [letter, times, unit] = row;
  const number = VAGUE.test(count) ? Number.NaN : (parseNumeral(count) + (andHalf ? 0.5 : 0)) * times;
  const written = Number.isNaN(number) ? 'X' : print(number);
  const value = letter.startsWith('T') ? `PT${written}${letter.slice(1)}` : `P${written}${letter}`;
  return {value, amount: number, unit};
}

function print(number: number): string {
  return String(Math.round(number * 1e6) / 1e6);
}
