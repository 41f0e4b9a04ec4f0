/** Numbers as reports write them: 28, 二十八, 廿八, 二〇二二, 两千零四, 1,200, 1.5, 半. */

const DIGITS = '〇一二三四五六七八九';
const TENS: Record<string, number> = {廿: 20, 卅: 30};
const MULTIPLIERS: Record<string, number> = {十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000};
const PAIRS: Record<string, number> = {两: 2, 俩: 2, 仨: 3, 首: 1, 头: 1, 元: 1, 正: 1};

/** One digit of either script, or -1. */
function digitOf(char: string): number {
  const arabic = char.charCodeAt(0) - 48;
  return arabic >= 0 && arabic <= 9 ? arabic : DIGITS.indexOf(char);
}

/**
 * The value of a number in folded text; NaN if it is none, or vague (几, 数).
 *
 *     parseNumeral('二十八')      // 28
 *     parseNumeral('二〇二二')    // 2022: no 十, 百 or 千, so read digit by digit
 *     parseNumeral('两千〇四')    // 2004
 */
export function parseNumeral(text: string): number {
  if (text.length === 1 && digitOf(text) >= 0) return digitOf(text);
  if (/^\d/.test(text) && /^[\d,.]+$/.test(text)) return Number(text.replaceAll(',', ''));
  if (text === '半') return 0.5;
  const [whole = '', fraction] = text.split('点');
  if (fraction !== undefined) return parseNumeral(whole) + Number(`0.${[...fraction].map(digitOf).join('')}`);
  return /[十百千万亿]/.test(text) ? sumOf(text) : stringOf(text);
}

/** Digit by digit: 二〇二二, 98, 廿八 (whose tens are one character). */
function stringOf(text: string): number {
  let value = 0;
  for (const char of text) {
    const digit = digitOf(char);
    if (digit >= 0)
      value = value % 10 === 0 && text.length === 2 && value >= 20 ? value + digit : value * 10 + digit;
    else value = TENS[char] ?? PAIRS[char] ?? Number.NaN;
  }
  return text === '' ? Number.NaN : value;
}

/** By place value: 二十八, 一百零三, 两千零四, 3万. */
function sumOf(text: string): number {
  let [total, section, digit] = [0, 0, 0];
  for (const char of text) {
    const multiplier = MULTIPLIERS[char];
    if (multiplier === undefined)
      digit = digitOf(char) >= 0 ? runOn(digit, digitOf(char)) : (PAIRS[char] ?? Number.NaN);
    else if (multiplier < 10_000) [section, digit] = [section + (digit || 1) * multiplier, 0];
    else [total, section, digit] = [total + (section + digit || 1) * multiplier, 0, 0];
  }
  return total + section + digit;
}

/** 30 in 30万 is written digit by digit. */
function runOn(digit: number, next: number): number {
  return digit * 10 + next;
}
