/** Report ids: ASCII slugs that are safe as file and folder names everywhere. */
import {hash32} from '../script/hash';
import {isDeviceName} from '../script/pathname';

/** Names of the site's own files beside a report's. */
const TAKEN = /^(?:index|page|data)$/;
const LONGEST = 64;

/**
 * The id of a report.
 *
 *     slugOf('content/2022-04-18-jingkaiqu.md', '2022-04-18') // '2022-04-18-jingkaiqu'
 *     slugOf('content/洪水.txt', '2022-04-18')                 // '2022-04-18-' and a hash of 洪水
 *     slugOf('../../con.txt', undefined)                       // 'report-con'
 *
 * It depends on the file's name and the day only, so that an edit of the text breaks no link. Lower case,
 * letters, figures and single hyphens.
 */
export function slugOf(path: string, published: string | undefined): string {
  const name = path.split(/[\\/]/).pop() ?? '';
  const stem = name.replace(/\.[a-z]{1,8}$/i, '');
  const ascii = stem
    .normalize('NFKD')
    .toLowerCase()
    .slice(0, 4 * LONGEST)
    .split(/[^a-z\d]+/)
    .filter(Boolean)
    .join('-')
    .slice(0, LONGEST)
    .replace(/-$/, '');
  const isAscii = /^[\u0020-\u007e]*$/.test(stem.normalize('NFKC')) && ascii !== '';
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0];
  const slug = isAscii
    ? ascii
    : [startsWithDay(ascii) ? ascii : (day ?? ascii), hashOf(stem)].filter(Boolean).join('-');
  return isDeviceName(slug) || TAKEN.test(slug) || slug === '' ? `report-${slug}` : slug;
}

const startsWithDay = (slug: string): boolean => /^\d{4}-?\d{2}-?\d{2}/.test(slug);

const hashOf = (text: string): string => hash32(text).toString(36);

/**
 * Make ids unique within a collection, whatever the order of files: of reports with one id all but the
 * first by path take a hash of their path.
 *
 * @returns The reports in the order given.
 */
export function uniqueIds<T extends {id: string; source: string}>(reports: readonly T[]): T[] {
  const taken = new Set<string>();
  const renamed = new Map<T, string>();
  const byPath = [...reports].sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0));
  for (const report of byPath) {
    let id = report.id;
    for (let n = 0; taken.has(id); n += 1) id = `${report.id}-${hashOf(`${report.source}#${n}`)}`;
    taken.add(id);
    renamed.set(report, id);
  }
  return reports.map((report) => ({...report, id: renamed.get(report) ?? report.id}));
}
