/** What a rule is, and how a table of words becomes a pattern. */
import type {Sense} from './sense';

export type Groups = Record<string, string | undefined>;

/** One way to write a time. Rules are data; `scan` runs them and knows none by name. */
export interface Rule {
  /** `room/name`; it is what `Timex.rule` and the trace show. */
  id: string;
  /** Characters of folded text with which it may begin. */
  on: string;
  /** Only directly after another expression: the 底 of 4月底. */
  follows?: true;
  /** Sticky. Every repetition is bounded, so that a try costs the same wherever it is made. */
  pattern: RegExp;
  /** null: it only looked like one. */
  read: (groups: Groups) => Sense | null;
}

/** Texts a rule must find something in, and texts it must find nothing in; a test runs them. */
export interface Example {
  finds: readonly (readonly [text: string, found: string, value: string, dct?: string])[];
  skips?: readonly string[];
}

export type Examples = Record<string, Example>;

/**
 * A pattern for any of some words, the longest first.
 *
 *     oneOf(['今', '今天', '明天'])     // '(?:今天|明天|今)'
 */
export function oneOf(words: Iterable<string>): string {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  return `(?:${sorted.join('|')})`.replaceAll('.', '\\.');
}

/** First characters of some words. */
export function firstOf(words: Iterable<string>): string {
  return [...new Set([...words].map((word) => word.charAt(0)))].join('');
}

/** A sticky pattern. */
export function sticky(source: string): RegExp {
  return new RegExp(source, 'y');
}
