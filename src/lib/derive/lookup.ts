/**
 * Many words looked for in one walk through a text: by their first two letters, so that the time does not grow with
 * their number, not even where all are of one surname.
 */
export class Lookup {
  /** By the first code unit, then the second: letters as strings would be made anew at every place of a text. */
  readonly #byLetters = new Map<number, Map<number, string[]>>();

  constructor(words: Iterable<string>) {
    for (const word of new Set(words)) {
      if (word === '') continue;
      const first = word.charCodeAt(0);
      const second = secondOf(word, 0);
      const known = this.#byLetters.get(first) ?? new Map<number, string[]>();
      this.#byLetters.set(first, known);
      const alike = known.get(second);
      if (alike) alike.push(word);
      else known.set(second, [word]);
    }
  }

  /** Calls back for every place at which a word stands, from left to right; a single letter after longer words. */
  forEachIn(text: string, found: (word: string, at: number) => void): void {
    if (this.#byLetters.size === 0) return;
    for (let at = 0; at < text.length; at++) {
      const known = this.#byLetters.get(text.charCodeAt(at));
      if (!known) continue;
      const words = known.get(secondOf(text, at));
      if (words) for (const word of words) if (text.startsWith(word, at)) found(word, at);
      const [letter] = at + 1 < text.length ? (known.get(NONE) ?? []) : [];
      if (letter !== undefined) found(letter, at);
    }
  }

  /**
   * How often each word stands in a text; words that do not are left out.
   *
   *     new Lookup(['何勋', '何']).countIn('何勋说何勋')    // 何勋 → 2, 何 → 2
   */
  countIn(text: string): Map<string, number> {
    const counts = new Map<string, number>();
    this.forEachIn(text, (word) => counts.set(word, (counts.get(word) ?? 0) + 1));
    return counts;
  }
}

/** Stands for the second letter of a word that has but one. */
const NONE = -1;

const secondOf = (text: string, at: number): number =>
  at + 1 < text.length ? text.charCodeAt(at + 1) : NONE;
