import {describe, expect, it} from 'vitest';
import {beginningIn, homeView, indexTimeline, narrow, scaleOf, timeOfEvent} from '../../../src/lib/arrange';
import {DAY} from '../../../src/lib/calendar/civil';
import type {ScaleKind, Timeline, View} from '../../../src/lib/types';
import {makeEvent, makeTimeline} from '../../support/timeline';

const SIZE = {width: 1200, lang: 'zh-Hans'} as const;
const LENGTH = 1100;

/** Two bursts years apart, many events on one day, as reports have them. */
function bursts(n: number): Timeline {
  const events = Array.from({length: n}, (_, i) => {
    const second = i % 3 === 0;
    const day = Math.floor(((i * 7919) % n) ** 1.2 / n ** 1.2 / (1 / 90));
    const date = new Date(Date.UTC(second ? 2034 : 2031, 4, 1 + day)).toISOString().slice(0, 10);
    return makeEvent({
      id: `e${i}`,
      edtf: date,
      start: date,
      end: date,
      episode: second ? 'drought' : 'flood',
      kind: i % 2 ? 'control' : 'aid',
    });
  });
  const [flood] = makeTimeline().episodes;
  if (!flood) throw new Error('no episode');
  const drought = {
    ...flood,
    id: 'drought',
    title: '旱',
    dayZero: {start: '2034-05-01', end: '2034-05-01'},
  };
  return makeTimeline({events, episodes: [flood, drought]});
}

/** How many digits lead to an event, each chosen by where it is seen; Infinity if they do not. */
function digitsTo(timeline: Timeline, scale: ScaleKind, id: string): number {
  const index = indexTimeline(timeline);
  let view: View = {...homeView(timeline), scale};
  let among: readonly string[] | null = null;
  for (let digits = 1; digits <= 12; digits++) {
    const left: readonly string[] = among ?? beginningIn(index, view, SIZE);
    const {x, k} = scaleOf(index, view, [0, LENGTH]);
    const byTime = among === null && left.length > 9 && LENGTH / 9 / k >= DAY;
    const place = left.indexOf(id);
    const part = byTime
      ? Math.min(8, Math.floor((x(timeOfEvent(index, view, id)?.start ?? 0) * 9) / LENGTH))
      : left.length > 9
        ? [0, 1, 2, 3, 4, 5, 6, 7, 8].findIndex((p) => Math.floor((left.length * (p + 1)) / 9) > place)
        : place;
    const found = narrow(index, view, among, part, SIZE, LENGTH);
    if (!found) return Infinity;
    ({view, among} = found);
    if (found.first === id) return digits;
  }
  return Infinity;
}

describe('narrow', () => {
  const timeline = bursts(10_000);

  it.each(['gap', 'calendar', 'aligned'] as const)('finds any of 10,000 in eight digits: %s', (scale) => {
    const digits = timeline.events
      .filter((_, i) => i % 397 === 0)
      .map(({id}) => digitsTo(timeline, scale, id));
    expect(Math.max(...digits)).toBeLessThanOrEqual(8);
  });

  it('parts a view: what begins in it begins in one ninth, and in one only', () => {
    const index = indexTimeline(timeline);
    const view = {...homeView(timeline), scale: 'calendar'} as const;
    const ninths = [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((part) => {
      const found = narrow(index, view, null, part, SIZE, LENGTH);
      return found ? beginningIn(index, found.view, SIZE) : [];
    });
    expect(ninths).toEqual(beginningIn(index, view, SIZE));
  });

  it('counts nine or fewer off one by one, and finds nothing beyond them', () => {
    const few = bursts(4);
    const index = indexTimeline(few);
    const ids = beginningIn(index, homeView(few), SIZE);
    const found = [0, 1, 2, 3, 4].map(
      (part) => narrow(index, homeView(few), null, part, SIZE, LENGTH)?.first,
    );
    expect(found).toEqual([...ids, undefined]);
  });
});
