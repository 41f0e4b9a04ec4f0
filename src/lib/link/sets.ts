/** Sets that only grow together (union–find). */
export interface DisjointSets {
  join: (a: string, b: string) => void;
  /** Two have the same root if they are in one set. */
  rootOf: (id: string) => string;
  /** Every set, its members in the order given. */
  groups: () => string[][];
}

/**
 * Each alone at first.
 *
 *     const sets = disjointSets(['a', 'b', 'c']);
 *     sets.join('a', 'c');
 *     sets.groups()    // [['a', 'c'], ['b']]
 */
export function disjointSets(ids: readonly string[]): DisjointSets {
  const parent = new Map(ids.map((id) => [id, id]));
  const rootOf = (id: string): string => {
    let root = id;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    // Every step on the way points to the root from now on.
    for (let at = id; at !== root;) {
      const up = parent.get(at) ?? root;
      parent.set(at, root);
      at = up;
    }
    return root;
  };
  return {
    join: (a, b) => parent.set(rootOf(a), rootOf(b)),
    rootOf,
    groups: () => {
      const groups = new Map<string, string[]>();
      for (const id of ids) {
        const root = rootOf(id);
        const group = groups.get(root);
        if (group) group.push(id);
        else groups.set(root, [id]);
      }
      return [...groups.values()];
    },
  };
}
