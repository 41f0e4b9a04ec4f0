import {parseCivil} from '../calendar/civil';
import type {DatedEvent, Reading} from '../types';
import {alike, pairsOf, wordsOf} from './alike';

export interface YearFound {
  year: number;
  /** For a human: what agrees with what. */
  evidence: string;
}

/** Two tellings this alike, on one month and day, are one event. */
const AGREES = 0.4;
/** Two reports this alike, this close in the calendar, speak of one matter. */
const SAME_MATTER = 0.2;
const CLOSE_DAYS = 31;

/**
 * The year of a report that names none, from dated reports that tell the same event on the same month and day;
 * failing that, from one that speaks of the same matter within a month.
 *
 * @param undated  Read with the year as `XXXX`.
 * @param dated    Reports that name theirs.
 * @returns        null if none agrees.
 */
export function inferYear(undated: Reading, dated: readonly Reading[]): YearFound | null {
  return strongest(agreements(undated, dated)) ?? strongest(neighbours(undated, dated));
}

interface Vote extends YearFound {
  weight: number;
}

function agreements(undated: Reading, dated: readonly Reading[]): Vote[] {
  const told = undated.events.flatMap((event) => {
    const day = monthDay(event, 'XXXX-');
    return day ? [{day, pairs: pairsOf(wordsOf(event)), event}] : [];
  });
  return dated.flatMap(({report, events}) =>
    events.flatMap((event): Vote[] => {
      const day = monthDay(event);
      const same = told.filter((other) => other.day === day);
      if (!day || !same.length) return [];
      const pairs = pairsOf(wordsOf(event));
      const weight = Math.max(...same.map((other) => alike(other.pairs, pairs)));
      const evidence = `“${event.headline}” (${event.start}) in ${report.source}`;
      return weight >= AGREES ? [{year: Number(event.start?.slice(0, 4)), weight, evidence}] : [];
    }),
  );
}

function neighbours({report: {text, published = ''}}: Reading, dated: readonly Reading[]): Vote[] {
  const pairs = pairsOf(text);
  return dated.flatMap(({report}): Vote[] => {
    const weight = alike(pairs, pairsOf(report.text));
    const at = parseCivil(report.published ?? '')?.start;
    if (at === undefined || weight < SAME_MATTER) return [];
    const own = Number(report.published?.slice(0, 4));
    const near = [own - 1, own, own + 1].find((year) => {
      const then = parseCivil(published.replace('XXXX', String(year)))?.start;
      return then !== undefined && Math.abs(then - at) <= CLOSE_DAYS * 86_400_000;
    });
    const evidence = `the same matter in ${report.source} (${report.published})`;
    return near === undefined ? [] : [{year: near, weight, evidence}];
  });
}

/** The year with most votes, unless two years share them. */
function strongest(votes: readonly Vote[]): YearFound | null {
  const years = new Map<number, number>();
  for (const {year, weight} of votes) years.set(year, (years.get(year) ?? 0) + weight);
  const [best, second] = [...years].sort(([, a], [, b]) => b - a);
  if (!best || (second && second[1] > best[1] / 2)) return null;
  const [strong] = votes.filter(({year}) => year === best[0]).sort((a, b) => b.weight - a.weight);
  return strong ? {year: strong.year, evidence: strong.evidence} : null;
}

/** `04-13` of an event on a single day; the year is what `prefix` says or any. */
function monthDay({start, end}: DatedEvent, prefix = ''): string | null {
  if (!start || start.slice(0, 10) !== end?.slice(0, 10) || !start.startsWith(prefix)) return null;
  return /^[\dX]{4}-(?<day>\d\d-\d\d)/u.exec(start)?.groups?.['day'] ?? null;
}
