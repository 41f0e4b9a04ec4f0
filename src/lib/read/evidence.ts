/** What a report says about itself, from every place where it says so, each with its weight. */
import type {DateCandidate} from '../types';

/** A value and how far it is to be believed; 100 is an editor's own word. */
export interface Claim<T> {
  value: T;
  weight: number;
}

export interface Evidence {
  titles: Claim<string>[];
  dates: DateCandidate[];
  publishers: Claim<string>[];
  bylines: Claim<string[]>[];
  editors: Claim<string>[];
  urls: Claim<string>[];
  retrieved: Claim<string>[];
  archived: {url: string; date: string}[];
}

export function noEvidence(): Evidence {
  return {
    titles: [],
    dates: [],
    publishers: [],
    bylines: [],
    editors: [],
    urls: [],
    retrieved: [],
    archived: [],
  };
}

/** The claim of greatest weight, the first of equals; undefined if there is none. */
export function strongest<T>(claims: readonly Claim<T>[]): T | undefined {
  let best: Claim<T> | undefined;
  for (const claim of claims) if (!best || claim.weight > best.weight) best = claim;
  return best?.value;
}

/** Weights of dates of publication, by what they are. Two of the same weight: the first in the file wins. */
export const DATE_WEIGHTS = {
  'front matter': 100,
  'structured data': 90,
  'page metadata': 85,
  'label published': 80,
  'label date': 75,
  'header line': 70,
  'label updated': 60,
  signature: 55,
  dateline: 50,
  'file name': 48,
  'closing note': 45,
  address: 40,
  'print issue': 38,
  lead: 20,
} as const;

export type DateBasis = keyof typeof DATE_WEIGHTS;

/** Dates that the report writes about itself; the others are drawn from something else. */
export const WRITTEN: ReadonlySet<string> = new Set<DateBasis>([
  'front matter',
  'structured data',
  'page metadata',
  'label published',
  'label date',
  'header line',
  'label updated',
  'signature',
  'dateline',
  'closing note',
  'print issue',
]);

/** A date as a candidate. */
export function candidate(basis: DateBasis, value: string, start?: number, end?: number): DateCandidate {
  const place = start === undefined || end === undefined ? {} : {start, end};
  return {value, basis, weight: DATE_WEIGHTS[basis], ...place};
}

/** What was decided about the day of publication. */
export interface Publication {
  published?: string;
  publishedBasis: 'written' | 'inferred';
  publishedCandidates: DateCandidate[];
}

const isFull = (value: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(value);
const isPartial = (value: string): boolean => /^XXXX-\d{2}-\d{2}/.test(value);

/**
 * Weigh the candidates.
 *
 * The heaviest full date is taken; a clock time that a lighter one adds for the same day is added. A date
 * without a year (`XXXX-04-13`) borrows the year of any other candidate that is a day later at the most
 * half a year; where there is none, it is left for the other reports to tell.
 *
 * @param dates  In any order; kept, the heaviest first.
 */
export function choosePublication(dates: readonly DateCandidate[]): Publication {
  const publishedCandidates = dates
    .map((date, i) => ({date, i}))
    .sort((a, b) => b.date.weight - a.date.weight || a.i - b.i)
    .map(({date}) => date);
  const full = publishedCandidates.find(({value}) => isFull(value));
  const partial = publishedCandidates.find(({value}) => isPartial(value));
  if (full && !(partial && partial.weight >= 70 && full.weight < 50)) {
    return {
      published: withTime(full, publishedCandidates),
      publishedBasis: basisOf(full),
      publishedCandidates,
    };
  }
  if (!partial) return {publishedBasis: 'inferred', publishedCandidates};
  const year = yearFor(partial.value, publishedCandidates);
  const published = year === undefined ? partial.value : partial.value.replace('XXXX', year);
  return {published, publishedBasis: 'inferred', publishedCandidates};
}

function basisOf({basis}: DateCandidate): 'written' | 'inferred' {
  return WRITTEN.has(basis) ? 'written' : 'inferred';
}

function withTime(chosen: DateCandidate, all: readonly DateCandidate[]): string {
  if (chosen.value.length > 10) return chosen.value;
  const timed = all.find(
    ({value, basis}) => value.length > 10 && value.startsWith(chosen.value) && WRITTEN.has(basis),
  );
  return timed?.value ?? chosen.value;
}

/** The year that another candidate lends: `2022-09` and `2022-09-04` both lend to `XXXX-09-03`. */
function yearFor(partial: string, all: readonly DateCandidate[]): string | undefined {
  const month = Number(partial.slice(5, 7));
  for (const {value} of all) {
    const [, year = '', other = ''] = /^(\d{4})-(\d{2})/.exec(value) ?? [];
    if (year === '') continue;
    const late = (Number(other) - month + 12) % 12;
    if (late <= 6) return String(Number(year) - (Number(other) < month ? 1 : 0));
  }
  return undefined;
}
