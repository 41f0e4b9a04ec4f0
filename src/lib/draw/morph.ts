/** Between two scenes, while the marks move from the one to the other. */
import type {Box, Scene} from '../arrange';

/**
 * The second scene with everything that is in both on its way from where it was.
 *
 * What is new stands where it will be; connections are left out until all has arrived.
 *
 * @param part  0 at the first scene, 1 at the second.
 */
export function morph(from: Scene, to: Scene, part: number): Scene {
  const ease = part * part * (3 - 2 * part);
  return {
    ...to,
    marks: between(from.marks, to.marks, ease),
    labels: between(from.labels, to.labels, ease).map((label) => ({...label, leader: ''})),
    clusters: to.clusters,
    arcs: [],
  };
}

function between<T extends Box & {key: string}>(from: readonly T[], to: readonly T[], part: number): T[] {
  const before = new Map(from.map((box) => [box.key, box]));
  return to.map((box) => {
    const was = before.get(box.key);
    if (!was) return box;
    const mix = (a: number, b: number) => a + (b - a) * part;
    return {...box, x: mix(was.x, box.x), y: mix(was.y, box.y), w: mix(was.w, box.w), h: mix(was.h, box.h)};
  });
}
