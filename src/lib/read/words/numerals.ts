/** Numerals of dates in print: 四, 十三, 二〇二二; and the English months. */
const FIGURES = '〇一二三四五六七八九';

/**
 * The value of a numeral in a date; NaN if it is none.
 *
 *     readNumeral('04')      // 4
 *     readNumeral('二〇二二') // 2022
 *     readNumeral('廿三')     // 23
 */
export function readNumeral(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const plain = text.replace(/[○零]/gu, '〇').replace(/廿/gu, '二十').replace(/卅/gu, '三十');
  const [tens, ones] = plain.split('十');
  if (tens === undefined || ones === undefined) return digits(plain);
  return (tens === '' ? 1 : digits(tens)) * 10 + (ones === '' ? 0 : digits(ones));
}

function digits(text: string): number {
  let value = text === '' ? NaN : 0;
  for (const letter of text) {
    const figure = FIGURES.indexOf(letter);
    value = figure < 0 ? NaN : value * 10 + figure;
  }
  return value;
}

export const MONTH_NAMES: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
