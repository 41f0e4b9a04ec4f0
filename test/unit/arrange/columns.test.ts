import {describe, expect, it} from 'vitest';
import {eventAt, indexTimeline, rankOf} from '../../../src/lib/arrange';
import {aTimeline, anEvent} from '../../support/scene';

describe('indexTimeline', () => {
  it('ranks by start, whatever the order of the record', () => {
    const index = indexTimeline(
      aTimeline([anEvent('c', '2031-05-03'), anEvent('a', '2031-05-01'), anEvent('b', '2031-05-02')]),
    );
    expect([0, 1, 2].map((rank) => eventAt(index, rank).id)).toEqual(['a', 'b', 'c']);
    expect(rankOf(index, 'c')).toBe(2);
    expect(rankOf(index, 'nobody')).toBeUndefined();
  });

  it('keeps the order of the record where dates are the same, over any stretch of time', () => {
    for (const far of ['2031-05-04', '9998-01-01']) {
      const dates = [far, '2031-05-01', '-0500-01-01', '2031-05-01', '2031-05-01T06:30:15'];
      const index = indexTimeline(aTimeline(dates.map((date, i) => anEvent(String(i), date))));
      expect(dates.map((_, rank) => eventAt(index, rank).id)).toEqual(['2', '1', '3', '4', '0']);
      expect([...index.start]).toEqual([...index.start].sort((a, b) => a - b));
    }
  });

  it('stands an open bound at the known one', () => {
    const index = indexTimeline(aTimeline([anEvent('a', '2031-05-01', {start: null, meaning: 'by'})]));
    expect(index.start[0]).toBe(Date.UTC(2031, 4, 2));
    expect(index.open[0]).toBe(1);
  });

  it('gives no rank to an event without a readable date, and counts it as hidden', () => {
    const index = indexTimeline(
      aTimeline([
        anEvent('a', '2031-05-01'),
        anEvent('b', '?', {start: null, end: null}),
        anEvent('c', '2031-02-30'),
      ]),
    );
    expect(index.count).toBe(1);
  });

  it('takes a date that ends before it starts as its start', () => {
    const index = indexTimeline(aTimeline([anEvent('a', '2031-05-03', {end: '2031-05-01'})]));
    expect(index.end[0]).toBe(index.start[0]);
  });

  it('takes nothing at all', () => {
    expect(indexTimeline(aTimeline([])).count).toBe(0);
  });
});
