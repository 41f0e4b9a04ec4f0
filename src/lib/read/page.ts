/** Saved web pages → draft blocks: the article's, and the page's around it, set apart. */
import type {Element, Root} from 'hast';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import {joinLabelCells} from './cells';
import {articleOf, type Article} from './density';
import type {DraftBlock} from './draft';
import {blocksOfTree} from './elements';
import type {Evidence} from './evidence';
import type {Fault} from './faults';
import {isHeavyMarkup} from './guard';
import {gatherHead} from './head';
import {gatherNamed} from './named';
import {gatherScripts} from './scripts';
import {HEADER_NAMES} from './words/pagenames';

const parser = unified().use(rehypeParse, {fragment: false, verbose: false}).freeze();

/**
 * The blocks of a page.
 *
 * @returns undefined if the page is too large a tree to be walked.
 */
export function readPage(file: string, evidence: Evidence, faults: Fault[]): DraftBlock[] | undefined {
  if (isHeavyMarkup(file)) return undefined;
  const tree = parser.parse(file) as Root;
  const article = articleOf(tree);
  gatherHead(tree, evidence, faults);
  gatherNamed(tree, article, evidence);
  gatherScripts(tree, file, evidence);
  const drafts = blocksOfTree(tree, {
    file,
    aside: (element) => article.asideOf(element),
    isHeader: (element) => isHeader(element, article),
    isAfter: (element) => article.isAfter(element),
  });
  return joinLabelCells(drafts);
}

/** More letters than this are no line of date and outlet, whatever their element is called. */
const LONGEST_HEADER = 160;

function isHeader(element: Element, article: Article): boolean {
  return HEADER_NAMES.test(article.namesOf(element)) && article.lettersOf(element) <= LONGEST_HEADER;
}
