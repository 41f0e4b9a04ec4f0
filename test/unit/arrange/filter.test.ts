import {describe, expect, it} from 'vitest';
import {filterEvents, filterKey, homeView, indexTimeline} from '../../../src/lib/arrange';
import {remember} from '../../../src/lib/arrange/columns';
import {aTimeline, anEvent} from '../../support/scene';

const timeline = aTimeline([
  anEvent('a', '2031-05-01', {headline: '渡口恢復通航'}),
  anEvent('b', '2031-05-02', {headline: 'Ferry runs again', kind: 'resumption'}),
]);
const {filter} = homeView(timeline);

describe('filterEvents', () => {
  it('leaves everything in where nothing is asked', () => {
    expect(filterEvents(indexTimeline(timeline), filter)).toBeNull();
  });

  it('does not answer for one way of folding with what it found by another', () => {
    const index = indexTimeline(timeline);
    const asked = {...filter, q: '恢复'};
    const simplified = (text: string) => text.replaceAll('復', '复');
    expect([...(filterEvents(index, asked) ?? [])]).toEqual([0, 0]);
    expect([...(filterEvents(index, asked, simplified) ?? [])]).toEqual([1, 0]);
    expect([...(filterEvents(index, asked) ?? [])]).toEqual([0, 0]);
  });
});

describe('filterKey', () => {
  it('is the same whatever the order of the lists, and whatever folds an empty query', () => {
    const [one, two] = [
      {...filter, kinds: ['aid', 'control'] as const},
      {...filter, kinds: ['control', 'aid'] as const},
    ];
    expect(filterKey(one)).toBe(filterKey(two));
    expect(filterKey(one, (text) => text)).toBe(filterKey(two));
  });
});

describe('remember', () => {
  it('computes once, and forgets the oldest rather than growing', () => {
    const index = indexTimeline(timeline);
    let computed = 0;
    for (let i = 0; i < 200; i++) remember(index, `key ${i}`, () => ++computed);
    expect(remember(index, 'key 199', () => ++computed)).toBe(200);
    expect(index.memo.size).toBeLessThanOrEqual(64);
  });
});
