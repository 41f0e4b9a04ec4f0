/** Where the site will live, if whoever builds it has said so. */
import {existsSync} from 'node:fs';
import process from 'node:process';

/**
 * An absolute address on this site, for what cannot be relative: canonical links, the sitemap, shared cards.
 *
 *     SITE_URL=https://example.org/time/ npm run build
 *     absolute('event/x/')   // 'https://example.org/time/event/x/'
 *
 * @param path  From the root of the site, without a slash at its beginning.
 * @returns     Empty where `SITE_URL` is not set or is no http address.
 */
export function absolute(path: string): string {
  const site = process.env['SITE_URL'] ?? '';
  if (!/^https?:\/\//u.test(site) || !URL.canParse(site)) return '';
  return new URL(path, site.endsWith('/') ? site : `${site}/`).href;
}

/**
 * The picture that stands for a page in a message, made by `npm run share`.
 *
 *     sharePicture('about/', 'site')     // '../share/site.png' where the site does not know its address
 *
 * @param page   From the root of the site, without a slash at its beginning.
 * @param names  Of pictures, the best first: an episode's id, `site`.
 * @returns      Where the first is that there is: absolute if the site knows its own address, else from the
 *               page, which some readers of links follow; empty if there is none.
 */
export function sharePicture(page: string, ...names: readonly string[]): string {
  const name = names.find((one) => /^[\w-]+$/u.test(one) && existsSync(`static/share/${one}.png`));
  if (name === undefined) return '';
  const up = '../'.repeat(page.split('/').length - 1);
  return absolute(`share/${name}.png`) || `${up}share/${name}.png`;
}
