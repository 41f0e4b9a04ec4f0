import type {Timeline} from '../types';
import {escapeHtml} from './embed';

/**
 * Every page of the site (sitemaps.org, 0.9). The protocol wants absolute addresses, so without one of its
 * own the site serves an empty list rather than a wrong one.
 *
 * @param absolute  The address of a path; empty while the site does not know where it lives.
 */
export function sitemap({events, reports}: Timeline, absolute: (path: string) => string): string {
  const paths = [
    '',
    'about/',
    ...reports.map(({id}) => `report/${id}/`),
    ...events.map(({id}) => `event/${id}/`),
  ];
  const entries = paths
    .map(absolute)
    .filter(Boolean)
    .map((url) => `  <url><loc>${escapeHtml(url)}</loc></url>\n`);
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`
  );
}
