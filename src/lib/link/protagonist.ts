import {toHans} from '../script/hans';
import type {Reading} from '../types';
import {byText} from './wording';
import {COMMON_BODY, INSTITUTION} from './words/naming';

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
