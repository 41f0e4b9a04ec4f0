import type {EventKind} from '../../types';

/**
 * What a clause may say that happened: a row of words, the kind it makes, and how much it weighs.
 *
 * `weight` 3 makes an event by itself, 2 needs a date, a figure or a sign of completion beside it, 1 needs
 * two of them. `rank` decides between rows that fit one clause: the more specific wording goes first.
 */
export interface PredicateRule {
  /** `predicate/what-is-said`. */
  id: string;
  kind: EventKind;
  weight: 1 | 2 | 3;
  rank: number;
  pattern: RegExp;
  /**
   * Without which it tells nothing: a date, deadline or duration in the clause itself; or a date that governs
   * it, which may be the sentence's where the clause names who or how many.
   */
  needs?: 'own-time' | 'date';
  /** Adds to salience: −1, 0 or 1. */
  salience?: number;
  finds: readonly string[];
  skips?: readonly string[];
}
