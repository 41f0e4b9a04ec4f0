import {everyMatch} from '../script/matches';

/** Some words twice over, letter for letter: as matched and as printed. */
export interface Line {
  folded: string;
  printed: string;
}

/** Without the letters from `from` up to `to`. */
export function cut({folded, printed}: Line, from: number, to: number): Line {
  return {
    folded: folded.slice(0, from) + folded.slice(to),
    printed: printed.slice(0, from) + printed.slice(to),
  };
}

export function prefixed({folded, printed}: Line, name: string, printedName: string): Line {
  return {folded: name + folded, printed: printedName + printed};
}

/** Without the first match. */
export function removeFirst(line: Line, pattern: RegExp): Line {
  const match = pattern.exec(line.folded);
  return match ? cut(line, match.index, match.index + match[0].length) : line;
}

/** Without every match. */
export function removeAll(line: Line, pattern: RegExp): Line {
  let result = line;
  for (const match of everyMatch(pattern, line.folded).reverse()) {
    result = cut(result, match.index, match.index + match[0].length);
  }
  return result;
}

/**
 * A place near `at` where a phrase begins, so that no word is cut: after a mark or 的, before a bracket or a
 * number, or where letters stand that begin a phrase elsewhere in the report. `at` itself if there is none.
 *
 * @param side  Look from `at` towards the beginning (`before`) or the end (`after`).
 */
export function breakAt(
  {folded}: Pick<Line, 'folded'>,
  at: number,
  starts: ReadonlySet<string>,
  side: 'before' | 'after',
): number {
  const step = side === 'before' ? -1 : 1;
  for (let i = at, tries = 0; tries < 8 && i > 2 && i < folded.length - 1; i += step, tries++) {
    const before = folded.charAt(i - 1);
    if (/[的、,，)》”和与及]/u.test(before))
      return side === 'before' && /[的和与及、]/u.test(before) ? i - 1 : i;
    if (/[(《“]/u.test(folded.charAt(i)) || (/\d/u.test(folded.charAt(i)) && !/[\d.第]/u.test(before)))
      return i;
    if (starts.has(folded.slice(i, i + 2)) && !starts.has(folded.slice(i - 1, i + 1))) return i;
  }
  return at;
}

const PAIRS = ['“”', '‘’', '《》', '（）', '()', '「」', '『』', '【】'];
const EDGES = /^[，,、；;。：:\s]{1,8}|[，,、；;。：:\s]{1,8}$/gu;

/** Without marks at its ends, and without a half bracket. */
export function balance(text: string): string {
  let result = text.replace(EDGES, '');
  for (const pair of PAIRS) {
    const [open = '', close = ''] = pair;
    if (result.split(open).length !== result.split(close).length) {
      result = result.replaceAll(open, '').replaceAll(close, '');
    }
  }
  return result;
}
