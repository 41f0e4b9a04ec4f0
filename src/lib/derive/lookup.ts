/**
 * Many words looked for in one walk through a text: by their first letters, so that the time does not grow with
 * their number.
 */
export class Lookup {
  /** By the first code unit: a letter as a string would be made anew at every place of a text. */
  readonly #byLetter = new Map<number, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of new Set(words)) {
      if (word === '') continue;
      const known = this.#byLetter.get(word.charCodeAt(0));
      if (known) known.push(word);
      else this.#byLetter.set(word.charCodeAt(0), [word]);
    }
  }

  /** Calls back for every place at which a word stands, from left to right. */
  forEachIn(text: string, found: (word: string, at: number) => void): void {
    if (this.#byLetter.size === 0) return;
    for (let at = 0; at < text.length; at++) {
      const words = this.#byLetter.get(text.charCodeAt(at));
      if (words) for (const word of words) if (text.startsWith(word, at)) found(word, at);
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
