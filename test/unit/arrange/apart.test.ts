import {describe, expect, it} from 'vitest';
import {apart} from '../../../src/lib/arrange/apart';

const things = (...wants: number[]) => wants.map((want) => ({want, height: 20}));

describe('things kept apart', () => {
  it('stay where they want to be, if nothing stands there', () => {
    expect(apart(things(20, 60), 0, 100)).toEqual([10, 50]);
  });

  it('share what they are moved', () => {
    expect(apart(things(50, 50, 50), 0, 100)).toEqual([20, 40, 60]);
  });

  it('are pushed from the ends', () => {
    expect(apart(things(2, 4), 0, 100)).toEqual([0, 20]);
    expect(apart(things(98, 99), 0, 100)).toEqual([60, 80]);
  });

  it('keep their order and never overlap, however high they are', () => {
    const mixed = [8, 3, 40, 41, 41, 43, 90]
      .sort((a, b) => a - b)
      .map((want, i) => ({want, height: 9 + (i % 3) * 7}));
    const tops = apart(mixed, 0, 200);
    for (let i = 1; i < tops.length; i++) {
      expect(tops[i]).toBeGreaterThanOrEqual((tops[i - 1] ?? 0) + (mixed[i - 1]?.height ?? 0));
    }
  });

  it('are nothing where there is nothing', () => {
    expect(apart([], 0, 100)).toEqual([]);
  });
});
