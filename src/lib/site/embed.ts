/** The codes other pages paste. */
import {queryOf, writeAddress, type Address} from './address';
import {NARROW, SANDBOX, USUAL_HEIGHT, USUAL_TALL} from './frame';

/** Room for what is still on its way, a loader or a record: a style can ask no question, but the middle of three can. */
function reserve(height: number): string {
  return `min-height:clamp(${height}px,(${NARROW}px - 100vw)*9999,${Math.max(height, USUAL_TALL)}px)`;
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
 * @param asked  Pixels that the view was seen to need; a view of many lanes needs more than most.
 */
export function embedCodes(address: Address, site: string, title: string, asked = 0): EmbedCodes {
  const params = writeAddress(address);
  const query = queryOf(params);
  const [page, link] = [escapeHtml(`${site}embed/${query}`), `${site}${query}`];
  const name = escapeHtml(title);
  const height = Math.max(USUAL_HEIGHT, asked);
  const least = height > USUAL_HEIGHT ? ` data-height="${height}"` : '';
  return {
    link,
    iframe:
      `<iframe src="${page}" title="${name}" width="100%" height="${height}" loading="lazy" ` +
      `sandbox="${SANDBOX}" referrerpolicy="no-referrer" style="border:0"></iframe>`,
    script:
      `<div data-biannian="${page}"${least} style="${reserve(height)}">` +
      `<a href="${escapeHtml(link)}">${name}</a></div>\n` +
      `<script async src="${escapeHtml(site)}loader.js"></script>`,
    element:
      `<script type="module" src="${escapeHtml(site)}embed.js"></script>\n` +
      `<biannian-timeline src="${escapeHtml(site)}timeline.json"${attributes(params)} ` +
      `style="display:block;${reserve(height)}"></biannian-timeline>`,
  };
}

/** Text inside a quoted attribute or between tags. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** The attributes of `<biannian-timeline>` for an address; span and filters go together into `view`. */
function attributes(params: URLSearchParams): string {
  const known: readonly [parameter: string, attribute: string][] = [
    ['scale', 'scale'],
    ['lanes', 'lanes'],
    ['lang', 'lang'],
    ['event', 'event'],
    ['look', 'theme'],
  ];
  const rest = new URLSearchParams(params);
  const own = known
    .filter(([parameter]) => params.has(parameter))
    .map(([parameter, attribute]) => {
      rest.delete(parameter);
      return [attribute, params.get(parameter) ?? ''];
    });
  const all = rest.size > 0 ? [...own, ['view', rest.toString()]] : own;
  return all.map(([name, value = '']) => ` ${name}="${escapeHtml(value)}"`).join('');
}
