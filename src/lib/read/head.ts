/** What a page's head says: meta elements, JSON-LD, the title. */
import type {Element, Root} from 'hast';
import {visit, SKIP} from 'unist-util-visit';
import {safeAddress} from './address';
import {findDates} from './dates';
import {candidate, type Evidence} from './evidence';
import type {Fault} from './faults';
import {namesOf, outletOf} from './names';
import {META_FIELDS} from './words/meta';
import {OUTLET} from './words/names';

const LONGEST_VALUE = 1000;
const LONGEST_DATA = 200_000;

/**
 * Add what the head of a page says.
 *
 * @param tree      The page.
 * @param evidence  Added to.
 * @param faults    Added to: structured data that is no JSON.
 */
export function gatherHead(tree: Root, evidence: Evidence, faults: Fault[]): void {
  visit(tree, 'element', (element: Element) => {
    if (element.tagName === 'meta') fromMeta(element, evidence);
    else if (element.tagName === 'title') fromTitle(textIn(element), evidence);
    else if (element.tagName === 'link') fromLink(element, evidence);
    else if (element.tagName === 'time') fromTime(element, evidence);
    else if (isStructuredData(element)) fromData(element, evidence, faults);
    return element.tagName === 'svg' ? SKIP : undefined;
  });
}

function fromMeta({properties, position}: Element, evidence: Evidence): void {
  const name = String(properties.name ?? properties.property ?? properties.itemProp ?? '').toLowerCase();
  const content = String(properties.content ?? '')
    .slice(0, LONGEST_VALUE)
    .trim();
  const row = META_FIELDS.get(name);
  if (!row || content === '') return;
  if (row.field === 'title') evidence.titles.push({value: content, weight: row.weight});
  else if (row.field === 'published')
    addDate(content, 'page metadata', evidence, position?.start.offset, position?.end.offset);
  else if (row.field === 'updated')
    addDate(content, 'label updated', evidence, position?.start.offset, position?.end.offset);
  else if (row.field === 'publisher') addOutlet(content, row.weight, evidence);
  else if (row.field === 'byline') evidence.bylines.push({value: namesOf(content), weight: row.weight});
  else if (row.field === 'editor')
    evidence.editors.push({value: namesOf(content).join('、'), weight: row.weight});
  else addAddress(content, row.weight, evidence);
}

function addDate(
  text: string,
  basis: 'page metadata' | 'structured data' | 'label updated',
  evidence: Evidence,
  start?: number,
  end?: number,
): void {
  const [found] = findDates(text);
  if (found && !found.impossible) evidence.dates.push(candidate(basis, found.value, start, end));
}

function addOutlet(text: string, weight: number, evidence: Evidence): void {
  const value = outletOf(text);
  if (value) evidence.publishers.push({value, weight});
}

function addAddress(text: string, weight: number, evidence: Evidence): void {
  const value = safeAddress(text);
  if (value) evidence.urls.push({value, weight});
}

/** 某报数字报-标题. */
const PAPER_TITLE = /^(.{2,12}?)(?:数字报|數位報|电子版|电子报|電子報|数字版)\s?[-_—|｜]\s?(.+)$/u;

/** 某报-2024年9月13日-第02版：民生: a page of a paper, no article's title. */
const PAPER_PAGE = /^(\p{Script=Han}{2,10}[报報])\s?[-_—|｜]\s?\d{4}[-./年]\d{1,2}/u;

/** 标题_频道_某网: a page's title ends in the names of its site, which may be the outlet's. */
function fromTitle(text: string, evidence: Evidence): void {
  const page = PAPER_PAGE.exec(text.trim())?.[1];
  if (page) {
    evidence.publishers.push({value: page, weight: 36});
    return;
  }
  const [, paper, headline] = PAPER_TITLE.exec(text.slice(0, LONGEST_VALUE).trim()) ?? [];
  const parts = (headline ?? text.slice(0, LONGEST_VALUE))
    .split(/[_|｜丨]|\s[-–—]{1,2}\s|--|(?<=\p{Script=Han})-(?=\p{Script=Han}{2,10}$)/u)
    .map((part) => part.trim())
    .filter(Boolean);
  const [title] = parts;
  if (!title) return;
  evidence.titles.push({value: title, weight: 40});
  const last = parts.length > 1 ? outletOf(parts[parts.length - 1] ?? '') : undefined;
  const outlet = paper ?? last;
  if (outlet && outlet !== title) evidence.publishers.push({value: outlet, weight: paper ? 36 : 15});
}

function fromLink({properties}: Element, evidence: Evidence): void {
  const rel = Array.isArray(properties.rel) ? properties.rel : [];
  if (rel.includes('canonical')) addAddress(String(properties.href ?? ''), 60, evidence);
}

/** A machine date; weak, since comments and lists have them too. */
function fromTime({properties, position}: Element, evidence: Evidence): void {
  const text = String(properties.dateTime ?? '');
  const isPublished =
    /published/i.test(`${String(properties.itemProp ?? '')} ${String(properties.className ?? '')}`) ||
    properties.pubDate !== undefined;
  if (isPublished) addDate(text, 'page metadata', evidence, position?.start.offset, position?.end.offset);
}

function isStructuredData({tagName, properties}: Element): boolean {
  return tagName === 'script' && String(properties.type ?? '').toLowerCase() === 'application/ld+json';
}

function fromData(element: Element, evidence: Evidence, faults: Fault[]): void {
  const text = textIn(element);
  if (text.length > LONGEST_DATA) return;
  const data = parseJson(text);
  const start = element.position?.start.offset;
  const end = element.position?.end.offset;
  if (data === undefined) {
    faults.push({
      level: 'info',
      rule: 'read/structured-data',
      message: 'structured data (JSON-LD) is no JSON and was left aside',
      ...(start === undefined || end === undefined ? {} : {start, end}),
      expected: 'JSON',
      hint: '可以忽略：其余信息仍会读取',
    });
  }
  for (const item of itemsOf(data)) fromItem(item, evidence, start, end);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.trim());
  } catch {
    return undefined;
  }
}

type Item = Record<string, unknown>;
const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The articles among the data, at the top, in a list or in a graph. */
function itemsOf(data: unknown): Item[] {
  const list: readonly unknown[] = Array.isArray(data) ? data : [data];
  const graph = list.flatMap((item): readonly unknown[] =>
    isItem(item) && Array.isArray(item['@graph']) ? item['@graph'] : [item],
  );
  return graph
    .filter(isItem)
    .filter(
      (item) =>
        /Article|BlogPosting|Report|WebPage/.test(String(item['@type'])) ||
        (item['@type'] === undefined && typeof item.pubDate === 'string'),
    );
}

function fromItem(item: Item, evidence: Evidence, start?: number, end?: number): void {
  const isPage = String(item['@type']).includes('WebPage');
  // Search engines at home take `title` and `pubDate`, without a type.
  const headline = item.headline ?? item.title;
  const published = item.datePublished ?? item.pubDate;
  if (typeof headline === 'string')
    evidence.titles.push({value: headline.slice(0, LONGEST_VALUE), weight: 55});
  if (typeof published === 'string') addDate(published, 'structured data', evidence, start, end);
  if (typeof item.dateModified === 'string')
    addDate(item.dateModified, 'label updated', evidence, start, end);
  for (const name of namesIn(item.publisher)) addOutlet(name, 55, evidence);
  const people = listOf(item.author).filter((author) => !isOffice(author));
  const authors = namesIn(people)
    .filter((name) => !OUTLET.test(name))
    .flatMap(namesOf);
  if (authors.length > 0 && !isPage) evidence.bylines.push({value: authors, weight: 50});
  for (const name of namesIn(item.editor)) evidence.editors.push({value: name, weight: 50});
  if (typeof item.url === 'string') addAddress(item.url, 55, evidence);
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const isOffice = (author: unknown): boolean => isItem(author) && author['@type'] === 'Organization';

function namesIn(value: unknown): string[] {
  return listOf(value)
    .slice(0, 20)
    .map((entry) => (isItem(entry) ? entry.name : entry))
    .filter((name): name is string => typeof name === 'string' && name.trim() !== '')
    .map((name) => name.slice(0, 80));
}

function textIn(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}
