/** Markdown, with HTML in it or not → draft blocks. */
import type {Root as HastRoot} from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, {defaultSchema, type Options as Schema} from 'rehype-sanitize';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import type {DraftBlock} from './draft';
import {blocksOfTree} from './elements';
import {isHeavyMarkdown, isHeavyMarkup} from './guard';

/** What may be left of HTML in Markdown; what is not named loses its tag, what is stripped its text too. */
const SCHEMA: Schema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), 'center', 'figure', 'figcaption', 'article', 'section', 'u'],
  attributes: {a: ['href'], '*': ['hidden']},
  protocols: {href: ['http', 'https', 'mailto']},
  strip: ['script', 'style', 'title', 'textarea', 'iframe', 'noscript', 'object', 'svg', 'math', 'template'],
  clobber: [],
};

const toTree = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkCjkFriendly)
  .use(remarkRehype, {allowDangerousHtml: true, footnoteLabel: '注', footnoteBackContent: ''})
  .use(rehypeRaw)
  .use(rehypeSanitize, SCHEMA)
  .freeze();

/**
 * The blocks of a Markdown text.
 *
 * @param file  The whole decoded report, front matter included: positions count in it.
 * @param from  Where its text starts, after front matter.
 * @returns     undefined if the text is too long or too deep for the parser; it is read as plain text then.
 */
export function readMarkdown(file: string, from = 0): DraftBlock[] | undefined {
  const text = blank(file.slice(0, from)) + file.slice(from).replace(FENCES, blank);
  if (isHeavyMarkdown(text) || isHeavyMarkup(text)) return undefined;
  const tree = toTree.runSync(toTree.parse(text)) as HastRoot;
  return blocksOfTree(tree, {file: text, linesAreParagraphs: true});
}

/** Lines of other dialects that are markup and no text: pandoc's `::: {.note}`, kramdown's `{: .note}`. */
const FENCES = /^ {0,3}(?::{3,}[^\n]{0,200}|\{:[^{}\n]{1,200}\})[ \t]*$/gm;

/** As long, line for line, so that positions stay. */
const blank = (text: string): string => text.replace(/[^\r\n]/gu, (letter) => ' '.repeat(letter.length));
