/** The codes other pages paste, and the words that pass between an embed and its host. */
import {queryOf, writeAddress, type Address} from './address';

/** What an embed tells the page around it. `height` in CSS pixels. */
export interface HeightMessage {
  biannian: 1;
  type: 'height';
  height: number;
}

export interface EmbedCodes {
  /** The address of the view on this site. */
  link: string;
  iframe: string;
  script: string;
  element: string;
}

/**
 * The codes that put a view into another page.
 *
 * @param site   Where this site lives, with a slash at its end: `https://example.org/timeline/`.
 * @param title  Read out by screen readers; escaped here.
 */
export function embedCodes(address: Address, site: string, title: string): EmbedCodes {
  const params = writeAddress(address);
  const query = queryOf(params);
  const [page, link] = [escapeHtml(`${site}embed/${query}`), `${site}${query}`];
  const name = escapeHtml(title);
  return {
    link,
    iframe:
      `<iframe src="${page}" title="${name}" width="100%" height="640" loading="lazy" ` +
      `referrerpolicy="no-referrer-when-downgrade" style="border:0"></iframe>`,
    script:
      `<div data-biannian="${page}"><a href="${escapeHtml(link)}">${name}</a></div>\n` +
      `<script async src="${escapeHtml(site)}loader.js"></script>`,
    element:
      `<script type="module" src="${escapeHtml(site)}embed.js"></script>\n` +
      `<biannian-timeline src="${escapeHtml(site)}timeline.json"${attributes(params)}></biannian-timeline>`,
  };
}

/** The height of an embed, for the page around it. */
export function heightMessage(height: number): HeightMessage {
  return {biannian: 1, type: 'height', height: Math.ceil(height)};
}

/** Text inside a quoted attribute or between tags. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** The attributes `<biannian-timeline>` knows, of those an address has. */
function attributes(params: URLSearchParams): string {
  const known: readonly [parameter: string, attribute: string][] = [
    ['scale', 'scale'],
    ['lanes', 'lanes'],
    ['lang', 'lang'],
    ['event', 'event'],
    ['look', 'theme'],
  ];
  return known
    .filter(([parameter]) => params.has(parameter))
    .map(([parameter, attribute]) => ` ${attribute}="${escapeHtml(params.get(parameter) ?? '')}"`)
    .join('');
}
