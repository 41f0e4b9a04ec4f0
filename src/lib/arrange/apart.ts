/** Things in a column, each as near to where it wants to be as the others let it. */

export interface Wanted {
  /** Where its middle wants to be, in CSS pixels. */
  want: number;
  height: number;
}

interface Block {
  /** What its members' wishes make of its top, added up. */
  sum: number;
  count: number;
  height: number;
  top: number;
}

/**
 * Tops of things that keep their order and do not overlap: of all such columns the one with the least squares of
 * what they are moved (pool adjacent violators).
 *
 *     apart([{want: 10, height: 20}, {want: 10, height: 20}], 0, 100)     // [0, 20]
 *
 * @param things  By `want`, rising.
 * @param low     Nothing begins above it.
 * @param high    Nothing ends below it, as long as all have room between the two.
 */
export function apart(things: readonly Wanted[], low: number, high: number): number[] {
  const blocks: Block[] = [];
  for (const {want, height} of things) {
    let block = settled({sum: want - height / 2, count: 1, height, top: 0}, low, high);
    for (let above = blocks.at(-1); above && above.top + above.height > block.top; above = blocks.at(-1)) {
      blocks.pop();
      block = settled(joined(above, block), low, high);
    }
    blocks.push(block);
  }
  return topsOf(blocks, things);
}

function joined(above: Block, below: Block): Block {
  return {
    sum: above.sum + below.sum - below.count * above.height,
    count: above.count + below.count,
    height: above.height + below.height,
    top: 0,
  };
}

function settled(block: Block, low: number, high: number): Block {
  const top = Math.max(low, Math.min(high - block.height, block.sum / block.count));
  return {...block, top};
}

function topsOf(blocks: readonly Block[], things: readonly Wanted[]): number[] {
  const tops: number[] = [];
  for (const {count, top} of blocks) {
    let at = top;
    for (let i = 0; i < count; i++) {
      tops.push(at);
      at += things[tops.length - 1]?.height ?? 0;
    }
  }
  return tops;
}
