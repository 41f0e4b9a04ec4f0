/** A drawing as plain records: printed on a server, patched into a page. */

export type Attributes = Readonly<Record<string, string | number | undefined>>;

export interface DrawnNode {
  tag: string;
  /** Tells siblings apart from one drawing to the next. */
  key: string;
  attributes: Attributes;
  children: readonly DrawnNode[] | string;
}

/**
 * A node.
 *
 *     node('text', 'a', {x: 4}, '复工')
 *
 * @param attributes  Those that are undefined are left out. One key always has the same names in the same tag.
 */
export function node(
  tag: string,
  key: string,
  attributes: Attributes,
  children: readonly DrawnNode[] | string = '',
): DrawnNode {
  return {tag, key, attributes, children};
}

const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/**
 * The drawing as markup, well-formed as XML too.
 *
 *     print(node('text', '', {x: 4}, 'a < b'))     // <text x="4">a &lt; b</text>
 */
export function print({tag, attributes, children}: DrawnNode): string {
  let head = tag;
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) head += ` ${name}="${escape(String(value))}"`;
  }
  return `<${head}>${typeof children === 'string' ? escape(children) : children.map(print).join('')}</${tag}>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/gu, (letter) => ESCAPES[letter] ?? letter);
}
