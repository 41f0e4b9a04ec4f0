/** One pass over folded text: at each character the rules that may begin with it, the longest match wins. */
import {RULES} from './rules';
import type {Rule} from './rule';
import type {Sense} from './sense';

export interface Found {
  start: number;
  end: number;
  rule: Rule;
  sense: Sense;
}

/** A match that lost to a longer or earlier one, or was read as no time. For the trace. */
export interface Dropped {
  start: number;
  end: number;
  rule: string;
  because: string;
}

type Dispatch = (readonly Rule[] | undefined)[];

/** Rules by the character they may begin with. */
function dispatchOf(rules: readonly Rule[]): Dispatch {
  const table: Rule[][] = [];
  for (const rule of rules)
    for (const char of new Set(rule.on)) (table[char.charCodeAt(0)] ??= []).push(rule);
  return table;
}

const STARTING = dispatchOf(RULES.filter((rule) => !rule.follows));
const FOLLOWING = dispatchOf(RULES.filter((rule) => rule.follows));

/** Rules begin with nothing above the unified ideographs; a look-up below this bound is all most text costs. */
const LAST_UNIT = 0x9fff;
/** Nor with anything below the quotation mark. */
const FIRST_UNIT = 34;

/**
 * Every match, in order, none overlapping.
 *
 * Linear: after a match the scan goes on behind it, a run of figures is tried once, and each try is bounded.
 */
export function scan(text: string, dropped?: Dropped[]): Found[] {
  const found: Found[] = [];
  let lastEnd = -1;
  let i = 0;
  while (i < text.length) {
    const unit = text.charCodeAt(i);
    const match =
      unit <= LAST_UNIT && unit >= FIRST_UNIT ? matchAt(text, i, unit, i === lastEnd, dropped) : null;
    if (match) {
      found.push(match);
      i = lastEnd = match.end;
    } else if (isFigure(unit)) i = endOfFigures(text, i);
    else i = endOfHanNumber(text, i, unit);
  }
  return found;
}

function matchAt(
  text: string,
  at: number,
  unit: number,
  follows: boolean,
  dropped?: Dropped[],
): Found | null {
  const following = follows ? FOLLOWING[unit] : undefined;
  const starting = STARTING[unit];
  const glue = following ? longest(following, text, at, dropped) : null;
  const word = starting && !isMidWord(text, at, unit) ? longest(starting, text, at, dropped) : null;
  return glue && word ? (word.end > glue.end ? word : glue) : (glue ?? word);
}

function longest(rules: readonly Rule[], text: string, at: number, dropped?: Dropped[]): Found | null {
  let best: Found | null = null;
  for (const rule of rules) {
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(text);
    if (!match) continue;
    const end = at + match[0].length;
    const sense: Sense | null = best && end <= best.end ? null : rule.read(match.groups ?? {});
    if (sense) {
      if (best && dropped) drop(dropped, best, `${rule.id} reads further`);
      best = {start: at, end, rule, sense};
    } else if (dropped) {
      drop(dropped, {start: at, end, rule}, best ? `${best.rule.id} reads as far` : 'not a possible time');
    }
  }
  return best;
}

function drop(
  dropped: Dropped[],
  {start, end, rule}: Pick<Found, 'start' | 'end' | 'rule'>,
  because: string,
) {
  dropped.push({start, end, rule: rule.id, because});
}

/** With a unit in it, or longer than a year in figures. */
const HAN_NUMBER =
  /[〇一二两三四五六七八九]?[十百千][〇一二两三四五六七八九十百千万]{0,10}|[〇一二三四五六七八九]{5,40}/y;

/** The end of a number that begins nothing: 二十七 is passed over whole, or 十七点 would be found in it. */
function endOfHanNumber(text: string, at: number, unit: number): number {
  if (unit < 0x3007 || STARTING[unit] === undefined) return at + 1;
  HAN_NUMBER.lastIndex = at;
  return HAN_NUMBER.test(text) && HAN_NUMBER.lastIndex > at + 1 ? HAN_NUMBER.lastIndex : at + 1;
}

function isFigure(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Figures right behind a letter are part of a name: A330, CA1234. */
function isMidWord(text: string, at: number, unit: number): boolean {
  if (!isFigure(unit) || at === 0) return false;
  const before = text.charCodeAt(at - 1);
  return (before >= 65 && before <= 90) || (before >= 97 && before <= 122) || before === 95;
}

/** The end of a run of figures with marks between them: a phone number, a version, a score. */
function endOfFigures(text: string, from: number): number {
  let i = from + 1;
  for (;;) {
    while (isFigure(text.charCodeAt(i))) i++;
    const mark = text[i];
    if ((mark === '.' || mark === ',' || mark === ':' || mark === '-') && isFigure(text.charCodeAt(i + 1)))
      i += 2;
    else return i;
  }
}
