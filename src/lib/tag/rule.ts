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

interface Trie {
  end: boolean;
  next: Map<string, Trie>;
}

/**
 * A pattern for any of some words, the longest first, without trying each: words that begin alike share their
 * beginning.
 *
 *     oneOf(['今天', '今日', '明天'])     // '(?:今(?:天|日)|明天)'
 */
export function oneOf(words: Iterable<string>): string {
  const root: Trie = {end: false, next: new Map()};
  for (const word of words) {
    let node = root;
    for (const char of word) {
      const next = node.next.get(char) ?? {end: false, next: new Map<string, Trie>()};
      node.next.set(char, next);
      node = next;
    }
    node.end = true;
  }
  return write(root);
}

function write(node: Trie): string {
  if (node.next.size === 0) return '';
  const branches = [...node.next].map(([char, next]) => (char === '.' ? '\\.' : char) + write(next));
  return branches.length === 1 && !node.end
    ? (branches[0] ?? '')
    : `(?:${branches.join('|')})${node.end ? '?' : ''}`;
}

/** First characters of some words. */
export function firstOf(words: Iterable<string>): string {
  return [...new Set([...words].map((word) => word.charAt(0)))].join('');
}

/** A sticky pattern. */
export function sticky(source: string): RegExp {
  return new RegExp(source, 'y');
}
