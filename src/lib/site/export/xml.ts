/** The little of XML 1.0 that a feed needs. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** § 2.2: what no XML document may contain, not even escaped. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text for content and for attributes in double quotes. Also right for HTML. */
export function escapeXml(text: string): string {
  return text.replaceAll(FORBIDDEN, '').replaceAll(/[&<>"']/gu, (character) => ENTITIES[character] ?? '');
}

/**
 * An element in one line. Attributes and children are strings; children are taken as they are.
 *
 *     element('link', {href: 'a&b'})      // <link href="a&amp;b"/>
 */
export function element(name: string, attributes: Readonly<Record<string, string>>, children = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const open = `<${name}${written.join('')}`;
  return children === '' ? `${open}/>` : `${open}>${children}</${name}>`;
}
