/** What a report says about itself, from every place where it says so, each with its weight. */
import {isDay} from '../calendar/civil';
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
  for (const claim of claims)
    if (!isEmpty(claim.value) && (!best || claim.weight > best.weight)) best = claim;
  return best?.value;
}

/** A label with nothing behind it, a number where a name belongs: nobody's claim. */
const isEmpty = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.length === 0);

/** Weights of dates of publication, by what they are. Two of the same weight: the first in the file wins. */
export const DATE_WEIGHTS = {
  'front matter': 100,
  'structured data': 90,
  'page metadata': 85,
  'label published': 80,
  'label date': 75,
  'header line': 70,
  'page name': 64,
  'page script': 62,
  'label updated': 60,
  'label elsewhere': 57,
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
  'page name',
  'page script',
  'label elsewhere',
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
/** `XXXX-XX-05`: 本报5日讯. */
const isBareDay = (value: string): boolean => /^XXXX-XX-\d{2}$/.test(value);

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
  const partial = publishedCandidates.find(({value}) => isPartial(value) || isBareDay(value));
  const completed = partial && complete(partial.value, publishedCandidates);
  if (full && !(partial && completed && outweighs(partial, completed, full))) {
    return {
      published: withTime(full, publishedCandidates),
      publishedBasis: basisOf(full),
      publishedCandidates,
    };
  }
  return {...(completed ? {published: completed} : {}), publishedBasis: 'inferred', publishedCandidates};
}

/** A year for a date without one, a month for a day without one; a date that nobody lends a year keeps its XXXX. */
function complete(partial: string, all: readonly DateCandidate[]): string | undefined {
  if (isBareDay(partial)) return dayBefore(partial.slice(8), all);
  const year = yearFor(partial, all);
  return year === undefined ? partial.slice(0, 10) : partial.replace('XXXX', year);
}

/** The last such day of the month up to a full date; within a month that is written alone. */
function dayBefore(day: string, all: readonly DateCandidate[]): string | undefined {
  for (const {value} of all) {
    const [, year = '', month = '', limit = '31'] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(value) ?? [];
    if (year === '') continue;
    const isBefore = Number(day) <= Number(limit);
    const m = isBefore ? Number(month) : ((Number(month) + 10) % 12) + 1;
    const y = isBefore || month !== '01' ? Number(year) : Number(year) - 1;
    if (isDay(y, m, Number(day))) return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${day}`;
  }
  return undefined;
}

/**
 * A date without a year beats a full one only where that one is weak: the day in an address, which may be
 * anything, lends its year to a dateline of the days before.
 */
function outweighs(partial: DateCandidate, completed: string, full: DateCandidate): boolean {
  if (full.basis !== 'address' || partial.weight <= full.weight) return false;
  if (partial.weight >= DATE_WEIGHTS['header line']) return true;
  const days = (Date.parse(full.value.slice(0, 10)) - Date.parse(completed.slice(0, 10))) / 86_400_000;
  return days >= 0 && days <= 7;
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
