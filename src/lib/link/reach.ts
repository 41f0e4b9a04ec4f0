/** What is known of a report when its story is looked for, and how far in time a story reaches. */
import {DAY} from '../calendar/civil';

/** Reports further apart than this tell two stories even of one place. */
export const APART = 200 * DAY;
/** Unless they are annals, or about one body: those leave out years. */
export const APART_IN_ANNALS = 5 * 365 * DAY;
const ANNALS = 2 * 365 * DAY;
export interface Key {
  key: string;
  /** Milliseconds between two reports of the key that still tell one story. */
  apart: number;
}

export interface Trait {
  id: string;
  /** Names of its file. */
  names: ReadonlySet<string>;
  place: string | null;
  /** People, bodies and houses it is about, and by what short names its places may be called. */
  who: ReadonlySet<string>;
  /** What reports without a place have in common if they tell one story. */
  keys: readonly Key[];
  from: number;
  to: number;
}

/** Traits whose times are within reach of each other. */
export interface Run {
  members: Trait[];
  from: number;
  to: number;
}

/** Annals leave out years. */
export function isAnnals({from, to}: Pick<Run, 'from' | 'to'>): boolean {
  return to - from > ANNALS;
}

/** Milliseconds between two times; negative where they meet. */
export function gapOf(a: Pick<Run, 'from' | 'to'>, b: Pick<Run, 'from' | 'to'>): number {
  return Math.max(a.from, b.from) - Math.min(a.to, b.to);
}
