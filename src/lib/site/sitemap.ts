import type {Timeline} from '../types';
import {escapeHtml} from './embed';

/**
 * Every page of the site (sitemaps.org, 0.9), which wants absolute addresses.
 *
 * @param absolute  The address of a path.
 */
export function sitemap({events, reports}: Timeline, absolute: (path: string) => string): string {
  const paths = [
    '',
    'about/',
    ...reports.map(({id}) => `report/${id}/`),
    ...events.map(({id}) => `event/${id}/`),
  ];
  const entries = paths.map((path) => `  <url><loc>${escapeHtml(absolute(path))}</loc></url>\n`);
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`
  );
}
