import {describe, expect, it} from 'vitest';
import {findGaps} from '../../../src/lib/arrange/gaps';

const DAY = 86_400_000;
const gapsOf = (...spans: [from: number, to: number][]) =>
  findGaps(
    Float64Array.from(spans, ([from]) => from * DAY),
    Float64Array.from(spans, ([, to]) => to * DAY),
    Math.max(...spans.map(([, to]) => to * DAY)),
  ).pauses.map(({start, end}) => [start / DAY, end / DAY]);

describe('findGaps', () => {
  it('finds none in nothing, in one event, or in a short pause', () => {
    expect(gapsOf()).toEqual([]);
    expect(gapsOf([0, 1])).toEqual([]);
    expect(gapsOf([0, 1], [50, 51])).toEqual([]);
  });

  it('cuts a long pause', () => {
    expect(gapsOf([0, 30], [700, 740])).toEqual([[30, 700]]);
  });

  it('keeps a pause that is short against the whole', () => {
    expect(gapsOf([0, 30], [700, 740], [5000, 5001], [9000, 9001])).toEqual([
      [740, 5000],
      [5001, 9000],
    ]);
  });

  it('sees an event that lasts into a pause, however many begin after it', () => {
    expect(gapsOf([0, 80], [1, 2], [2, 3], [3, 4], [200, 210])).toEqual([[80, 200]]);
  });

  it('is not filled by a plan for the whole year', () => {
    expect(gapsOf([0, 30], [10, 375], [700, 740])).toEqual([[30, 700]]);
  });
});
