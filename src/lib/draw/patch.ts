/** A drawing into a page: what has changed since the last, and nothing else. */
import type {Attributes, DrawnNode} from './node';

const SVG = 'http://www.w3.org/2000/svg';
const HTML = 'http://www.w3.org/1999/xhtml';

interface Live {
  drawn: DrawnNode;
  element: Element;
  children: Map<string, Live>;
}

/** Draws into an element, again and again. */
export function createCanvas(host: Element): (children: readonly DrawnNode[]) => void {
  const live: Live = {
    drawn: {tag: '', key: '', attributes: {}, children: []},
    element: host,
    children: new Map(),
  };
  return (children) => patchChildren(live, children, HTML);
}

function create(drawn: DrawnNode, space: string): Live {
  const element = document.createElementNS(space, drawn.tag);
  for (const name in drawn.attributes) setAttribute(element, name, drawn.attributes[name]);
  const live = {drawn, element, children: new Map<string, Live>()};
  if (typeof drawn.children === 'string') element.textContent = drawn.children;
  else patchChildren(live, drawn.children, space);
  return live;
}

function patch(live: Live, next: DrawnNode, space: string): void {
  const {drawn, element} = live;
  patchAttributes(element, drawn.attributes, next.attributes);
  if (typeof next.children === 'string') {
    if (next.children !== drawn.children) element.textContent = next.children;
  } else patchChildren(live, next.children, space);
  live.drawn = next;
}

function patchAttributes(element: Element, before: Attributes, after: Attributes): void {
  for (const name in after) if (before[name] !== after[name]) setAttribute(element, name, after[name]);
}

function setAttribute(element: Element, name: string, value: string | number | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}

/** Whether the same children stand there in the same order, as they do in most frames of a gesture. */
function isSame({drawn, children}: Live, next: readonly DrawnNode[]): boolean {
  const before = drawn.children;
  return (
    typeof before !== 'string' &&
    // One that has just been made has none of its children yet.
    children.size === next.length &&
    next.every(({key}, i) => key === before[i]?.key)
  );
}

/** What is gone goes first, so that what stays need not be moved. */
function patchChildren(live: Live, next: readonly DrawnNode[], outer: string): void {
  const {element, children} = live;
  if (isSame(live, next)) {
    for (const drawn of next) {
      const child = children.get(drawn.key);
      if (child) patch(child, drawn, drawn.tag === 'svg' ? SVG : outer);
    }
    return;
  }
  const keys = new Set<string>();
  for (const {key} of next) keys.add(key);
  for (const [key, child] of children) {
    if (keys.has(key)) continue;
    child.element.remove();
    children.delete(key);
  }
  let cursor = element.firstChild;
  for (const drawn of next) {
    const space = drawn.tag === 'svg' ? SVG : outer;
    let child = children.get(drawn.key);
    if (child) patch(child, drawn, space);
    else children.set(drawn.key, (child = create(drawn, space)));
    if (child.element === cursor) cursor = cursor.nextSibling;
    else element.insertBefore(child.element, cursor);
  }
}
