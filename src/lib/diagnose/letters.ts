/** Text as a terminal may safely show it, and how wide it is there. */

/** Moves the cursor, hides or reorders what follows. */
const UNSAFE =
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;

/**
 * Escape what a terminal would act on.
 *
 *     forTerminal('a\u001b[2Jb') // 'a\\u{1b}[2Jb'
 *     forTerminal('a\tb')        // 'a b'
 */
export function forTerminal(text: string): string {
  return text.replaceAll('\t', ' ').replace(UNSAFE, (letter) => `\\u{${letter.charCodeAt(0).toString(16)}}`);
}

const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\p{Extended_Pictographic}\u{20000}-\u{3FFFD}]/u;
const NO_WIDTH = /\p{Mark}/u;

/**
 * Columns that a text takes in a terminal: two for Han letters and full-width forms (UAX #11).
 *
 *     displayWidth('4月') // 3
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += WIDE.test(letter) ? 2 : NO_WIDTH.test(letter) ? 0 : 1;
  return width;
}
