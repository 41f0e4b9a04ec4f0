/** Where the site will live, if whoever builds it has said so. */
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
