/** What lies under the pointer, with room for fingers. */
import type {Arc, Box, Cluster, GapBox, Scene} from '../arrange';
import {distanceToPath} from './curve';
import type {Spot} from './gestures';

/** Half of a touch target (WCAG 2.2, 2.5.8). */
const REACH_PX = 13;
/** A line is thinner than a mark, and there are many of them. */
const ARC_REACH_PX = 8;

export type Hit =
  | {type: 'event'; id: string}
  | {type: 'cluster'; cluster: Cluster}
  | {type: 'arc'; arc: Arc}
  | {type: 'gap'; gap: GapBox}
  | null;

/** The nearest mark, label or cluster within reach; else the nearest arc, else the gap the spot lies in. */
export function hitOf(scene: Scene, spot: Spot): Hit {
  let best: Hit = null;
  let nearest = REACH_PX;
  const offer = (distance: number, hit: Hit) => {
    if (distance >= nearest) return;
    nearest = distance;
    best = hit;
  };
  for (const mark of scene.marks) offer(distanceTo(mark, spot), {type: 'event', id: mark.key});
  for (const cluster of scene.clusters) offer(distanceTo(cluster, spot), {type: 'cluster', cluster});
  for (const label of scene.labels) offer(distanceTo(label, spot) + 0.5, {type: 'event', id: label.key});
  nearest = best ? 0 : ARC_REACH_PX;
  for (const arc of nearest > 0 ? scene.arcs : []) offer(distanceToPath(arc.d, spot), {type: 'arc', arc});
  if (best) return best;
  const gap = scene.gaps.find((box) => distanceTo(box, spot) === 0);
  return gap ? {type: 'gap', gap} : null;
}

function distanceTo({x, y, w, h}: Box, spot: Spot): number {
  const dx = Math.max(x - spot.x, 0, spot.x - x - w);
  const dy = Math.max(y - spot.y, 0, spot.y - y - h);
  return Math.hypot(dx, dy);
}
