/**
 * Is a text safe to give to an HTML parser whose tree is walked by recursion?
 *
 * One pass over the tags, no tree. Two things make a small page a huge tree: elements that are never
 * closed, and formatting elements, which the HTML standard (§ 13.2.4.3) opens again in every block that
 * follows until they are closed.
 */
import {MAX_HTML_DEPTH, MAX_HTML_ELEMENTS} from './limits';

const TAG = /<(\/?)([a-z][a-z\d]{0,15})(?=[\s/>])/gi;
const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const FORMATTING = set('a b big code em font i nobr s small strike strong tt u');
/** No content, or closed by the next of their kind. */
const SHALLOW = set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th tbody thead html head body',
);

/**
 * @param text  Any text.
 * @returns     Whether a parser would build more elements, or deeper ones, than the limits allow.
 */
export function isHeavyMarkup(text: string): boolean {
  const open = new Map<string, number>();
  let depth = 0;
  let formatting = 0;
  let elements = 0;
  for (const [, slash, name = ''] of text.matchAll(TAG)) {
    const tag = name.toLowerCase();
    const opened = open.get(tag) ?? 0;
    // An end tag without a start tag closes nothing.
    if (slash && opened === 0) continue;
    const step = slash ? -1 : 1;
    open.set(tag, opened + step);
    if (FORMATTING.has(tag)) formatting += step;
    if (!SHALLOW.has(tag)) depth += step;
    if (!slash) elements += 1 + (FORMATTING.has(tag) ? 0 : formatting);
    if (depth > MAX_HTML_DEPTH || elements > MAX_HTML_ELEMENTS) return true;
  }
  return false;
}
