/** Saved web pages → draft blocks: the article's, and the page's around it, set apart. */
import type {Root} from 'hast';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import type {DraftBlock} from './draft';
import {blocksOfTree} from './elements';
import type {Evidence} from './evidence';
import type {Fault} from './faults';
import {isHeavyMarkup} from './guard';
import {gatherHead} from './head';
import {articleOf} from './density';

const parser = unified().use(rehypeParse, {fragment: false, verbose: false}).freeze();

/**
 * The blocks of a page.
 *
 * @returns undefined if the page is too large a tree to be walked.
 */
export function readPage(file: string, evidence: Evidence, faults: Fault[]): DraftBlock[] | undefined {
  if (isHeavyMarkup(file)) return undefined;
  const tree = parser.parse(file) as Root;
  gatherHead(tree, file, evidence, faults);
  const article = articleOf(tree);
  return blocksOfTree(tree, {file, aside: (element) => article.asideOf(element)});
}
