/** Words compared by pairs of neighbouring letters: alike without cutting words. */

/** Letters and digits only. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Every pair of neighbouring letters and digits of a text, marks left out. Fold both texts before, or neither. */
export function pairsOf(text: string): Set<string> {
  const letters = lettersOf(text);
  const pairs = new Set<string>();
  for (let i = 0; i + 2 <= letters.length; i++) pairs.add(letters.slice(i, i + 2));
  return pairs;
}

/**
 * Share of the smaller set that stands in the larger: 0 to 1, symmetric, 1 with itself, 0 of an empty one.
 *
 *     overlapOf(pairsOf('社会面清零'), pairsOf('实现社会面清零'))     // 1
 */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const pair of small) if (large.has(pair)) shared++;
  return shared / small.size;
}
