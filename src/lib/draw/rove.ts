/** The keyboard's way over what is drawn: marks and clusters, in order of time. */
import type {Box, Cluster, Mark, Scene} from '../arrange';

export type Item = Mark | Cluster;

/** What the keyboard moves over. */
export function itemsOf({marks, clusters, orientation}: Scene): Item[] {
  const items = [...marks, ...clusters];
  return items.sort((a, b) => (orientation === 'down' ? a.y - b.y || a.x - b.x : a.x - b.x || a.y - b.y));
}

/** So many items on or back, no farther than the ends; from nowhere to the first or the last. */
export function stepOver(items: readonly Item[], key: string, by: number): Item | undefined {
  const at = items.findIndex((item) => item.key === key);
  const to = at === -1 ? (by > 0 ? 0 : items.length - 1) : at + by;
  return items[Math.max(0, Math.min(items.length - 1, to))];
}

/** The item nearest to where another was: the keyboard is never left on what has gone. */
export function nearestItem(items: readonly Item[], gone: Box): Item | undefined {
  const distance = ({x, y}: Box) => Math.hypot(x - gone.x, y - gone.y);
  return items.reduce<Item | undefined>(
    (best, item) => (best && distance(best) <= distance(item) ? best : item),
    undefined,
  );
}
