import {everyMatch} from '../script/matches';
import type {Figure, TextSpan} from '../types';
import {
  CLASSIFIERS,
  COPULA,
  DIGITS,
  NOT_LABEL,
  POSITION,
  SCALES,
  UNITS,
  VERB_BEHIND,
} from './words/figureWords';

/** Letters before a number that may say what it counts. */
const REACH = 40;
const LONGEST_LABEL = 12;

/** A figure and where it stands in the text searched. */
export interface FigureMention extends TextSpan {
  figure: Figure;
}

const NUMBER = new RegExp(
  `(?<before>超过|达到|共计|累计|最高|至少|不足|[超近约逾共第])?(?<sign>[-−])?(?<digits>\\d[\\d,]{0,12}(?:\\.\\d{1,4})?)(?:(?:%?至|[-~—])(?<upto>\\d{1,9}(?:\\.\\d{1,4})?))?\\s?(?<mid>[余多])?(?<scale>万亿|[千百十]万|[亿万千百])?(?<after>[余多来])?(?<unit>[%‰]|个百分点|${UNITS})?`,
  'gu',
);
const WORDED = /(?<digit>[两二三四五六七八九])(?<unit>个专班|[轮家人起座处名例条批台艘辆])/gu;

const COUNTS = /[\d两二三四五六七八九]/u;

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
  if (!COUNTS.test(text)) return mentions;
  const inOrder = [...skip].sort((a, b) => a.start - b.start);
  const besideNumber = besides(inOrder);
  for (const match of everyMatch(NUMBER, text)) {
    const span = {start: match.index, end: match.index + match[0].length};
    const {start, end} = span;
    const near = besideNumber(span);
    if (touches(near, span)) continue;
    const figure = figureOf(match.groups ?? {}, text, span, near);
    if (figure) mentions.push({start, end, figure});
  }
  const besideWord = besides(inOrder);
  for (const match of everyMatch(WORDED, text)) {
    const span = {start: match.index, end: match.index + match[0].length};
    const {start, end} = span;
    const near = besideWord(span);
    if (/[第十百千\d一两二三四五六七八九]/u.test(text.charAt(start - 1)) || touches(near, span)) continue;
    const {digit = '', unit = ''} = match.groups ?? {};
    mentions.push({
      start,
      end,
      figure: {
        label: labelOf(text, {start, end: start + 2}, unit.charAt(0), near),
        value: DIGITS[digit] ?? 0,
        unit: unit.charAt(0),
      },
    });
  }
  return mentions.sort((a, b) => a.start - b.start);
}

/**
 * The extents within reach of a span, of many in order; asked from left to right, so that all askings together pass
 * over them once.
 */
function besides(inOrder: readonly TextSpan[]): (span: TextSpan) => readonly TextSpan[] {
  let first = 0;
  return ({start, end}) => {
    while ((inOrder[first]?.end ?? Infinity) <= start - REACH) first += 1;
    let last = first;
    while ((inOrder[last]?.start ?? Infinity) < end) last += 1;
    return inOrder.slice(first, last);
  };
}

const touches = (spans: readonly TextSpan[], {start, end}: TextSpan): boolean =>
  spans.some((span) => start < span.end && span.start < end);

function figureOf(
  groups: Record<string, string | undefined>,
  text: string,
  span: TextSpan,
  skip: readonly TextSpan[],
): Figure | null {
  const {before, digits = '', upto, scale = '', after, mid, unit} = groups;
  if (before === '第' || !(unit || scale)) return null;
  if (POSITION.test(text.slice(span.end))) return null;
  const times = SCALES[scale] ?? 1;
  const value = multiply(digits, times);
  if (!Number.isFinite(value)) return null;
  const stated = /累计|共计/u.exec(text.slice(Math.max(0, span.start - 14), span.start))?.[0];
  const qualifier = before ?? after ?? mid ?? (upto ? `${digits}—${upto}` : undefined) ?? stated;
  return {
    label: labelOf(text, span, unit ?? '', skip),
    value,
    unit: unit ?? '',
    ...(qualifier ? {qualifier} : {}),
  };
}

/** In whole hundredths of hundredths, so that 695.1 × 10000 is 6951000. */
function multiply(digits: string, times: number): number {
  const [whole = '', part = ''] = digits.replaceAll(',', '').split('.');
  const scaled = Number(whole + part) * times;
  return scaled / 10 ** part.length;
}

/** The noun behind a classifier (213户居民), else the words before the number, else those behind the unit. */
function labelOf(text: string, {start, end}: TextSpan, unit: string, skip: readonly TextSpan[]): string {
  const behind = /^\p{sc=Han}{1,10}/u.exec(text.slice(end))?.[0] ?? '';
  const verb = behind.search(VERB_BEHIND);
  const noun = verb < 0 ? behind : behind.slice(0, verb);
  if (CLASSIFIERS.has(unit) && noun.length >= 2) return noun;
  const before = /\p{sc=Han}{0,16}$/u.exec(without(text.slice(0, start), skip))?.[0] ?? '';
  const words = before.replace(COPULA, '').replace(NOT_LABEL, '').replace(COPULA, '');
  if (words.length >= 2) return words.slice(-LONGEST_LABEL);
  const done = VERB_BEHIND.exec(behind)?.[0] ?? '';
  return noun || (done.length > 1 ? done : words || before.slice(-2));
}

/** The last letters of a text without the times and places in it. */
function without(text: string, skip: readonly TextSpan[]): string {
  let kept = '';
  let from = Math.max(0, text.length - REACH);
  for (const {start, end} of skip) {
    if (end <= from || start >= text.length) continue;
    kept += text.slice(from, Math.max(from, start));
    from = end;
  }
  return kept + text.slice(from);
}
