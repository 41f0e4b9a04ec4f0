/**
 * Every match of a pattern in a text, from left to right, as `matchAll` gives them.
 *
 * For patterns that are tried on every clause of a report: `matchAll` makes a new pattern at each call, which
 * costs more than to search a text that does not match.
 *
 *     everyMatch(/\d/gu, '3月10日').map(([digit]) => digit)    // ['3', '1', '0']
 *
 * @param pattern  With the flags `g` and `u`.
 */
export function everyMatch(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
