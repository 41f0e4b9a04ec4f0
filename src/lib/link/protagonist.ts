import {toHans} from '../script/hans';
import type {Reading} from '../types';
import {byText} from './wording';
import {COMMON_BODY, COMMON_WORKS, HOUSE_END, INSTITUTION, WORKS} from './words/naming';

/** How many a story may be about. */
const MOST = 3;

type Told = Pick<Reading, 'report' | 'events'>;

/**
 * The bodies that reports are about, simplified: those that a title names, and those that act most often, at
 * least twice. Bodies that are everywhere (国务院, 市公安局) are none.
 */
export function protagonistsOf(members: readonly Told[]): string[] {
  const votes = new Map<string, number>();
  const vote = (name: string, count: number) => votes.set(name, (votes.get(name) ?? 0) + count);
  const titles = members.map(({report}) => toHans(report.title)).join('\n');
  for (const {report, events} of members) {
    const named = INSTITUTION.exec(toHans(report.title))?.[0];
    if (named) vote(named, 2);
    for (const {actors} of events)
      for (const {name, type} of actors) if (type === 'organization') vote(toHans(name), 1);
  }
  for (const name of votes.keys()) if (titles.includes(name)) vote(name, 1);
  const often = [...votes].filter(([name, count]) => count >= 2 && !COMMON_BODY.test(name));
  const most = Math.max(0, ...often.map(([, count]) => count));
  return often
    .filter(([, count]) => count >= most / 2)
    .sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))
    .slice(0, MOST)
    .map(([name]) => name);
}

/** Letters of a house's bare name that tell it from others. */
const LEAST_STEM = 4;

/**
 * Bare names of the houses that a report names twice or more, whatever it was called at the time: 华鑫轴承 of
 * 瓦房店华鑫轴承厂 and 华鑫轴承股份有限公司.
 *
 * @param places  Names of places that may stand before those of houses: 瓦房店.
 */
export function stemsOf({report, events}: Told, places: readonly string[]): string[] {
  const titled = INSTITUTION.exec(toHans(report.title))?.[0];
  const named = events.flatMap(({actors}) =>
    actors.flatMap(({name, type}) => (type === 'organization' ? [toHans(name)] : [])),
  );
  const text = toHans(`${report.title}\n${report.text}`);
  const stems = [...named, ...(titled ? [titled] : [])].flatMap((name) => stemOf(name, places) ?? []);
  return [...new Set(stems)].filter((stem) => text.indexOf(stem) !== text.lastIndexOf(stem)).sort(byText);
}

/** Letters of a work's name before what it is: 屯马线, 鉴湖大桥. */
const WORK_NAMES = [4, 3, 2];

/** Lines, bridges, digs that a report names twice or more, each by the longest name that comes again. */
export function worksOf({report}: Told): string[] {
  const text = toHans(`${report.title}\n${report.text}`);
  const found = new Set<string>();
  for (const match of text.matchAll(WORKS)) {
    const end = match.index + match[0].length;
    const names = WORK_NAMES.map((length) => text.slice(match.index - length, end));
    const again = names.find((name) => text.indexOf(name) !== text.lastIndexOf(name));
    if (again && !COMMON_WORKS.test(again)) found.add(again);
  }
  return [...found].sort(byText);
}

function stemOf(name: string, places: readonly string[]): string | null {
  const bare = name.replace(HOUSE_END, '');
  if (bare === name || COMMON_BODY.test(name)) return null;
  const place = places.find((each) => bare.startsWith(each) && bare.length >= each.length + LEAST_STEM);
  const stem = bare.slice(place?.length ?? 0);
  return stem.length >= LEAST_STEM ? stem : null;
}
