/** What lies under the pointer, with room for fingers. */
import type {Arc, Box, Cluster, GapBox, Scene} from '../arrange';
import {distanceToPath} from './curve';
import type {Spot} from './gestures';
import {elementId} from './shapes';

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

/** What an element stands for that was clicked without a pointer, as screen readers do. */
export function clickedOn(target: EventTarget | null, scene: Scene, uid: string): Hit {
  if (!(target instanceof Element)) return null;
  const id = target.closest('[data-event]')?.getAttribute('data-event');
  if (id) return {type: 'event', id};
  const box = target.closest('[data-cluster]')?.id;
  const cluster = scene.clusters.find(({key}) => elementId(uid, key) === box);
  return cluster ? {type: 'cluster', cluster} : null;
}

/** Where a mark is, if it is drawn. */
export function middleOf({marks}: Scene, key: string): Spot | null {
  const mark = marks.find((each) => each.key === key);
  return mark ? {x: mark.x + mark.w / 2, y: mark.y + mark.h / 2} : null;
}

function distanceTo({x, y, w, h}: Box, spot: Spot): number {
  const dx = Math.max(x - spot.x, 0, spot.x - x - w);
  const dy = Math.max(y - spot.y, 0, spot.y - y - h);
  return Math.hypot(dx, dy);
}
