/** Words compared by pairs of neighbouring letters: alike without cutting words. */

/** All pairs of neighbouring letters and digits of a text, marks left out. */
export function pairsOf(text: string): Set<string> {
  const letters = text.replace(/[^\p{sc=Han}A-Za-z\d]/gu, '');
  const pairs = new Set<string>();
  for (let i = 1; i < letters.length; i++) pairs.add(letters.slice(i - 1, i + 1));
  return pairs;
}

/** Share of the smaller set's pairs that stand in the larger; 0 of an empty one. */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const pair of small) if (large.has(pair)) shared++;
  return shared / small.size;
}
