/** Events that were once called something else: links to the old ids lead to the new. */
import type {Timeline} from '../types';

/** One index for a timeline, since every address asks for it. */
const indices = new WeakMap<Timeline, ReadonlyMap<string, string>>();

/**
 * Former ids and the present ones: an event's `former`.
 *
 *     formerIds(timeline).get('aid-2022-03-12-old1')   // 'aid-2022-03-12-new2'
 */
export function formerIds(timeline: Timeline): ReadonlyMap<string, string> {
  let index = indices.get(timeline);
  if (!index) {
    index = new Map(timeline.events.flatMap(({id, former = []}) => former.map((old) => [old, id] as const)));
    indices.set(timeline, index);
  }
  return index;
}
