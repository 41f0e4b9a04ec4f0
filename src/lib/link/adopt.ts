/** Reports that name no place, and the stories of places that they belong to. */
import {APART, gapOf, type Run, type Trait} from './reach';
import type {DisjointSets} from './sets';

/** A name in reports of more places than this tells none of them from another. */
const MOST_HOMES = 8;

/** Those without a place join the one place's story that names most of their people, if there is one. */
export function adopt(placeless: readonly Trait[], placed: readonly Trait[], sets: DisjointSets): void {
  const homes = new Map<string, Map<string, Run>>();
  for (const trait of placed) {
    for (const name of trait.who) {
      const roots = homes.get(name) ?? new Map<string, Run>();
      const root = sets.rootOf(trait.id);
      const run = roots.get(root) ?? {members: [trait], from: trait.from, to: trait.to};
      roots.set(root, {...run, from: Math.min(run.from, trait.from), to: Math.max(run.to, trait.to)});
      homes.set(name, roots);
    }
  }
  const joins: [string, string][] = [];
  for (const trait of placeless) {
    const votes = new Map<string, number>();
    for (const name of trait.who) {
      const roots = homes.get(name);
      if (!roots || roots.size > MOST_HOMES) continue;
      for (const [root, run] of roots)
        if (gapOf(trait, run) <= APART) votes.set(root, (votes.get(root) ?? 0) + 1);
    }
    const [best, second] = [...votes].sort((a, b) => b[1] - a[1]);
    if (best && best[1] !== second?.[1]) joins.push([trait.id, best[0]]);
  }
  for (const [id, root] of joins) sets.join(id, root);
}
