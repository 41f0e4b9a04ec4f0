/** Which part of a page is the article. */
import type {Element, Nodes, Root} from 'hast';
import {SILENT_ELEMENTS} from './words/elements';
import {ASIDE_NAMES, BODY_NAMES, CAPTION_NAMES} from './words/pagenames';

export interface Article {
  /** Why an element and what it holds stands around the article; undefined for the article and its parents. */
  asideOf(element: Element): string | undefined;
  /** Whether it starts behind the element that holds the article. */
  isAfter(element: Element): boolean;
  /** How many letters it holds. */
  lettersOf(element: Element): number;
  /** Its `id` and its classes. */
  namesOf(element: Element): string;
}

interface Weight {
  /** Letters of sentences: those in text nodes with a full stop or a comma. */
  prose: number;
  letters: number;
  linked: number;
}

/** The article holds at least this share of the page's prose. */
const SHARE = 0.6;

/**
 * Find the article: the deepest element that holds most of the page's prose.
 *
 * Prose is text with sentence punctuation outside links; elements named as lists, comments, footers count
 * a tenth. From the body down, the step goes to the one child that still holds most of it.
 */
export function articleOf(tree: Root): Article {
  const weights = new Map<Nodes, Weight>();
  weigh(tree, weights, false);
  const path = descend(tree, weights);
  const main = path[path.length - 1];
  const onPath = new Set<Nodes>(path);
  return {
    asideOf(element) {
      if (onPath.has(element)) return undefined;
      const name = asideName(element);
      if (main && isInside(main, element)) return name ?? captionName(element, weights.get(element));
      return name ?? captionName(element, weights.get(element)) ?? outside(element, weights.get(element));
    },
    isAfter: (element) => main !== undefined && isBehind(main, element),
    lettersOf: (element) => weights.get(element)?.letters ?? 0,
    namesOf,
  };
}

function isInside(main: Nodes, element: Element): boolean {
  const a = main.position;
  const b = element.position;
  if (main.type === 'root' || !a || !b) return main.type === 'root';
  return (a.start.offset ?? 0) <= (b.start.offset ?? 0) && (b.end.offset ?? 0) <= (a.end.offset ?? 0);
}

function isBehind(main: Nodes, element: Element): boolean {
  const end = main.type === 'root' ? undefined : main.position?.end.offset;
  const start = element.position?.start.offset;
  return end !== undefined && start !== undefined && start >= end;
}

/** More letters than this are no caption, whatever their element is called. */
const LONGEST_CAPTION = 240;

function captionName(element: Element, weight: Weight | undefined): string | undefined {
  if (!weight || weight.letters > LONGEST_CAPTION) return undefined;
  return element.tagName === 'figcaption' ||
    element.tagName === 'caption' ||
    CAPTION_NAMES.test(namesOf(element))
    ? 'caption'
    : undefined;
}

/** Around the article: what has no prose may be its head, with title and date; long lists of links may not. */
function outside(element: Element, weight: Weight | undefined): string | undefined {
  if (element.tagName === 'nav' || element.tagName === 'footer') return 'navigation';
  if (!weight) return undefined;
  return weight.linked > 40 && weight.linked > weight.letters * 0.5 ? 'navigation' : undefined;
}

function weigh(node: Nodes, weights: Map<Nodes, Weight>, inLink: boolean): Weight {
  const weight: Weight = {prose: 0, letters: 0, linked: 0};
  if (node.type === 'text') {
    const letters = node.value.replace(/\s+/g, '').length;
    weight.letters = letters;
    if (inLink) weight.linked = letters;
    else if (letters >= 12 && /[，。；！？,;]/u.test(node.value)) weight.prose = letters;
  } else if (node.type === 'element' || node.type === 'root') {
    if (node.type === 'element' && SILENT_ELEMENTS.has(node.tagName)) return weight;
    const isLink = inLink || (node.type === 'element' && node.tagName === 'a');
    for (const child of node.children) add(weight, weigh(child as Nodes, weights, isLink));
    if (node.type === 'element') weight.prose *= factorOf(node);
    weights.set(node, weight);
  }
  return weight;
}

function add(sum: Weight, part: Weight): void {
  sum.prose += part.prose;
  sum.letters += part.letters;
  sum.linked += part.linked;
}

function factorOf(element: Element): number {
  if (asideName(element)) return 0.1;
  return BODY_NAMES.test(namesOf(element)) ? 1.5 : 1;
}

const namesOf = ({properties}: Element): string =>
  [properties.id, ...(Array.isArray(properties.className) ? properties.className : [])]
    .join(' ')
    .slice(0, 300);

/** Set apart by its own name or kind. */
function asideName(element: Element): string | undefined {
  if (element.tagName === 'nav' || element.tagName === 'aside' || element.tagName === 'footer')
    return 'navigation';
  const names = namesOf(element);
  if (names === '' || ['body', 'html', 'article', 'main', 'p'].includes(element.tagName)) return undefined;
  return ASIDE_NAMES.find(({pattern}) => pattern.test(names))?.note;
}

function descend(tree: Root, weights: ReadonlyMap<Nodes, Weight>): Nodes[] {
  const path: Nodes[] = [tree];
  let node: Nodes = tree;
  for (;;) {
    const total: number = weights.get(node)?.prose ?? 0;
    if (total === 0 || !('children' in node)) return path;
    const heaviest: {child: Nodes; prose: number} | undefined = node.children
      .map((child) => ({child: child as Nodes, prose: weights.get(child as Nodes)?.prose ?? 0}))
      .sort((a, b) => b.prose - a.prose)[0];
    const isParagraph =
      heaviest?.child.type === 'element' && ['p', 'span', 'font', 'td'].includes(heaviest.child.tagName);
    if (!heaviest || heaviest.prose < total * SHARE) return path;
    if (isParagraph && heaviest.child.type === 'element' && heaviest.child.tagName === 'p') return path;
    path.push(heaviest.child);
    node = heaviest.child;
  }
}
