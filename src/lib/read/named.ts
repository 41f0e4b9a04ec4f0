/** Fields that a page names: an element called `pubtime` or `source` that is the only one of its name. */
import type {Element, Nodes, Root} from 'hast';
import type {Article} from './density';
import {findDates} from './dates';
import {candidate, type Evidence} from './evidence';
import {namesOf, outletOf} from './names';
import {NAMED_FIELDS, type NamedField} from './words/pagenames';
import {OUTLET} from './words/names';

interface Found {
  field: NamedField;
  element: Element;
}

/**
 * Add what the parts say that a page names.
 *
 * Lists of other articles name theirs alike: a name that stands twice, or outside the article and its head,
 * says nothing.
 *
 * @param tree      The page.
 * @param article   Where its article is.
 * @param evidence  Added to.
 */
export function gatherNamed(tree: Root, article: Article, evidence: Evidence): void {
  const found = new Map<string, Found[]>();
  collect(tree, article, found);
  for (const group of found.values()) {
    const [only] = group;
    if (only && group.length === 1) add(only, evidence);
  }
}

function collect(node: Nodes, article: Article, found: Map<string, Found[]>): void {
  if (node.type !== 'root' && node.type !== 'element') return;
  if (node.type === 'element') {
    if (article.asideOf(node)) return;
    const property = String(node.properties.itemProp ?? '');
    if (node.tagName === 'time' && node.properties.dateTime) {
      found.set(
        '<time>',
        [...(found.get('<time>') ?? []), {field: 'published' as const, element: node}].slice(0, 2),
      );
    }
    for (const name of `${article.namesOf(node)} ${property}`.toLowerCase().split(/\s+/)) {
      const field = NAMED_FIELDS.get(name);
      if (field) found.set(name, [...(found.get(name) ?? []), {field, element: node}].slice(0, 2));
    }
  }
  for (const child of node.children) collect(child as Nodes, article, found);
}

const LONGEST = 60;

function add({field, element}: Found, evidence: Evidence): void {
  // A machine's date is fuller than the one shown.
  const text = String(element.properties.dateTime ?? textIn(element))
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '' || text.length > LONGEST) return;
  // 来源：某报; a label within the element is none of its value.
  const value = /^[^:：]{1,8}[:：]\s?(\S.*)$/u.exec(text)?.[1] ?? text;
  if (field === 'published') addDate(text, element, evidence);
  else if (field === 'editor') evidence.editors.push({value: namesOf(value).join('、'), weight: 42});
  else if (field === 'byline' && !OUTLET.test(value))
    evidence.bylines.push({value: namesOf(value), weight: 38});
  else addOutlet(value, evidence);
}

function addDate(text: string, {position}: Element, evidence: Evidence): void {
  const [date] = findDates(text);
  if (date && !date.impossible)
    evidence.dates.push(candidate('page name', date.value, position?.start.offset, position?.end.offset));
}

/** A line of date, outlet and author has the name of one of them at times: its parts are read elsewhere. */
function addOutlet(value: string, evidence: Evidence): void {
  const outlet = /\d{2}|[:：]/u.test(value) ? undefined : outletOf(value);
  if (outlet) evidence.publishers.push({value: outlet, weight: 41});
}

function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textIn(child as Nodes)).join('') : '';
}
