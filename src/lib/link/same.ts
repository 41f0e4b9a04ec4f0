import type {DatedEvent} from '../types';
import {blocksOf, isSame, twinOf, type Twin} from './twin';
import {unite} from './unite';
import {byText} from './wording';

/** Of a group, so many are compared with what would join it. */
const COMPARED = 8;
/** With so many groups an event is compared, so that a day of a thousand meetings takes no million comparisons. */
const MOST_NEAR = 24;

/**
 * Events that several reports tell become one, with the sources of all: the finer time, the union of places,
 * actors and figures. Where a source has another date or other figures, they stay on the source.
 *
 * @param events  Of all reports, in any order.
 * @returns       Ordered by id; the result depends neither on the order given nor on the names of files.
 */
export function mergeSame(events: readonly DatedEvent[]): DatedEvent[] {
  const twins = [...events]
    .sort((a, b) => isOther(a) - isOther(b) || byText(a.id, b.id) || byText(sourceKey(a), sourceKey(b)))
    .map(twinOf);
  const blocks = blocksFor(twins);
  const groups: Twin[][] = [];

  for (const twin of twins) {
    const own = blocksOf(twin).flatMap((key) => blocks.get(key) ?? []);
    const home = own
      .flatMap((block) => block.near(twin))
      .find((group) => group.slice(0, COMPARED).every((other) => isSame(other, twin)));
    const group = home ?? [];
    if (!home) groups.push(group);
    group.push(twin);
    for (const block of own) block.add(group, twin);
  }
  return groups.map((group) => unite(group.map(({event}) => event))).sort((a, b) => byText(a.id, b.id));
}

/** Events among which twins are looked for, by the pairs of letters they have. */
class Block {
  readonly #counts = new Map<string, number>();
  readonly #groups = new Map<string, Twin[][]>();

  /** Every event of the block, before any is looked up. */
  count({pairs}: Twin): void {
    for (const pair of pairs) this.#counts.set(pair, (this.#counts.get(pair) ?? 0) + 1);
  }

  add(group: Twin[], {pairs}: Twin): void {
    for (const pair of pairs) {
      const known = this.#groups.get(pair);
      if (!known) this.#groups.set(pair, [group]);
      else if (known.at(-1) !== group) known.push(group);
    }
  }

  /** Groups that share a pair of letters, by the rarest first: what is common to all tells none from another. */
  near({pairs}: Twin): Twin[][] {
    const near = new Set<Twin[]>();
    const byRarity = [...pairs].sort((a, b) => (this.#counts.get(a) ?? 0) - (this.#counts.get(b) ?? 0));
    for (const pair of byRarity) {
      for (const group of this.#groups.get(pair) ?? []) {
        if (near.size >= MOST_NEAR) return [...near];
        near.add(group);
      }
    }
    return [...near];
  }
}

function blocksFor(twins: readonly Twin[]): Map<string, Block> {
  const blocks = new Map<string, Block>();
  for (const twin of twins) {
    for (const key of blocksOf(twin)) {
      const block = blocks.get(key) ?? new Block();
      block.count(twin);
      blocks.set(key, block);
    }
  }
  return blocks;
}

/** What is of no known kind joins those that are, and comes after them. */
function isOther({kind}: DatedEvent): number {
  return Number(kind === 'other');
}

/** What it quotes and where it stands come first, so that a file's name decides only between twins. */
function sourceKey(event: DatedEvent): string {
  return event.sources
    .map(({report, start, text}) => `${text}:${String(start).padStart(9, '0')}:${report}`)
    .join();
}
