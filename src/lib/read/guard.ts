/** Is a text safe to give to a parser? Judged in one pass, before the parser sees it. */
import {
  MAX_HTML_DEPTH,
  MAX_HTML_ELEMENTS,
  MAX_MARKDOWN,
  MAX_MARKDOWN_ADDRESSES,
  MAX_MARKDOWN_BRACKETS,
  MAX_MARKDOWN_DEPTH,
  MAX_MARKDOWN_LINES,
  MAX_MARKDOWN_RUNS,
} from './limits';

const TAG = /<(\/?)([a-z][a-z\d]{0,15})(?=[\s/>])/gi;
const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const FORMATTING = set('a b big code em font i nobr s small strike strong tt u');
/** No content, or closed by the next of their kind. */
const SHALLOW = set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th tbody thead html head body',
);

/**
 * Would an HTML parser build more elements, or deeper ones, than the limits allow?
 *
 * Two things make a small page a huge tree: elements that are never closed, and formatting elements, which
 * the HTML standard (§ 13.2.4.3) opens again in every block that follows until they are closed.
 *
 * @param text  Any text.
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

const CONTAINERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/gm;
/** It starts a paragraph, an item, a heading or nothing at all: marks before it are settled. */
const STARTS_BLOCK = /^\s*(?:$|[-*+#>|]|\d{1,9}[.)])/;

/**
 * Would a Markdown parser need more than its share of time?
 *
 * It does for containers in containers, for brackets and backticks that wait for their ends, and for runs of
 * `*`, `_`, `~` in one paragraph, each of which is weighed against all before it.
 *
 * @param text  Any text.
 */
export function isHeavyMarkdown(text: string): boolean {
  if (text.length > MAX_MARKDOWN || /[[(*_~`!<]{200}/.test(text)) return true;
  for (const [prefix] of text.matchAll(CONTAINERS)) {
    if (prefix.replace(/[\s\d]/g, '').length > MAX_MARKDOWN_DEPTH) return true;
  }
  if ((text.match(/[[`]/g)?.length ?? 0) > MAX_MARKDOWN_BRACKETS) return true;
  if ((text.match(/www\.|:\/\/|@/gi)?.length ?? 0) > MAX_MARKDOWN_ADDRESSES) return true;
  const lines = text.split('\n');
  return lines.filter((line) => line.trim() !== '').length > MAX_MARKDOWN_LINES || hasManyRuns(lines);
}

function hasManyRuns(lines: readonly string[]): boolean {
  let runs = 0;
  for (const line of lines) {
    if (STARTS_BLOCK.test(line)) runs = 0;
    runs += line.match(/[*_~]+/g)?.length ?? 0;
    if (runs > MAX_MARKDOWN_RUNS) return true;
  }
  return false;
}
