import type {Figure, TextSpan} from '../types';

/** A figure and where it stands in the text searched. */
export interface FigureMention extends TextSpan {
  figure: Figure;
}

const SCALES: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
};
const DIGITS: Readonly<Record<string, number>> = {
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS =
  '平方公里|平方米|立方米|米/秒|千瓦时|人次|公顷|公里|千米|毫米|厘米|千瓦|万管|人份|公斤|美元|港元|万吨|[人名位例户家个处座所间栋幢辆台艘架列班条项件起次轮场批盒袋箱管份吨斤亩元米级度分票枚块套支队组期桩宗页册种款顶床张头只株棵届颗球环比]';

const NUMBER = new RegExp(
  `(?<before>超过|达到|共计|累计|最高|至少|不足|[超近约逾共第])?(?<sign>[-−])?(?<digits>\\d[\\d,]{0,12}(?:\\.\\d{1,4})?)(?:(?:%?至|[-~—])(?<upto>\\d{1,9}(?:\\.\\d{1,4})?))?\\s?(?<mid>[余多])?(?<scale>万亿|[千百十]万|[亿万千百])?(?<after>[余多来])?(?<unit>[%‰]|个百分点|${UNITS})?`,
  'gu',
);
const WORDED = /(?<digit>[两二三四五六七八九])(?<unit>个专班|[轮家人起座处名例条批台艘辆])/gu;

/**
 * Figures with a unit in a stretch of text: 万 and 亿 multiplied out, 超 余 近 kept as qualifiers.
 *
 *     findFigures('累计检测695.1 万人次')[0]?.figure   // {label: '检测', value: 6951000, unit: '人次', qualifier: '累计'}
 *
 * Ordinals (第39场), bare numbers, years and clock times are none.
 *
 * @param text  Simplified, narrow letters.
 * @param skip  Extents that are times; numbers in them are not figures.
 */
export function findFigures(text: string, skip: readonly TextSpan[] = []): FigureMention[] {
  const mentions: FigureMention[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const start = match.index;
    const end = start + match[0].length;
    if (skip.some((span) => start < span.end && span.start < end)) continue;
    const figure = figureOf(match.groups ?? {}, text, start, end);
    if (figure) mentions.push({start, end, figure});
  }
  for (const match of text.matchAll(WORDED)) {
    const start = match.index;
    const end = start + match[0].length;
    if (
      /[第十百千\d一两二三四五六七八九]/u.test(text.charAt(start - 1)) ||
      skip.some((span) => start < span.end && span.start < end)
    )
      continue;
    const {digit = '', unit = ''} = match.groups ?? {};
    mentions.push({
      start,
      end,
      figure: {label: labelOf(text, start, end), value: DIGITS[digit] ?? 0, unit: unit.charAt(0)},
    });
  }
  return mentions.sort((a, b) => a.start - b.start);
}

function figureOf(
  groups: Record<string, string | undefined>,
  text: string,
  start: number,
  end: number,
): Figure | null {
  const {before, digits = '', upto, scale = '', after, mid, unit} = groups;
  if (before === '第' || !(unit || scale)) return null;
  const times = SCALES[scale] ?? 1;
  const value = multiply(digits, times);
  if (!Number.isFinite(value)) return null;
  const stated = /累计|共计/u.exec(text.slice(Math.max(0, start - 14), start))?.[0];
  const qualifier = before ?? after ?? mid ?? (upto ? `${digits}—${upto}` : undefined) ?? stated;
  return {label: labelOf(text, start, end), value, unit: unit ?? '', ...(qualifier ? {qualifier} : {})};
}

/** In whole hundredths of hundredths, so that 695.1 × 10000 is 6951000. */
function multiply(digits: string, times: number): number {
  const [whole = '', part = ''] = digits.replaceAll(',', '').split('.');
  const scaled = Number(whole + part) * times;
  return scaled / 10 ** part.length;
}

/** The words that say what was counted: those before the number, or those after its unit. */
function labelOf(text: string, start: number, end: number): string {
  const before =
    /(?<words>\p{sc=Han}{2,12})$/u.exec(text.slice(Math.max(0, start - 12), start))?.groups?.['words'] ?? '';
  const trimmed = before
    .replace(/^.*(?:目前|累计|共计|组织|开展了?|一共|全区|全市|全省|已经?|帮助|完成)/u, '')
    .replace(/(?:[为达了至到近约又的]|达到|超过?|占比){1,4}$/u, '');
  if (trimmed.length >= 2) return trimmed.slice(-8);
  const after = /^(?<words>\p{sc=Han}{1,10})/u.exec(text.slice(end))?.groups?.['words'] ?? '';
  return (after || trimmed).slice(0, 8);
}
