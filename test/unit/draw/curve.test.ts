import {describe, expect, it} from 'vitest';
import {distanceToPath} from '../../../src/lib/draw/curve';

describe('distanceToPath', () => {
  it.each([
    ['M0 0L10 0', {x: 5, y: 3}, 3],
    ['M0 0H10V10', {x: 13, y: 10}, 3],
    ['M0 0L10 0M20 0L30 0', {x: 40, y: 0}, 10],
  ])('%s', (d, spot, distance) => {
    expect(distanceToPath(d, spot)).toBeCloseTo(distance, 6);
  });

  it.each(['M0 0C0 40 80 40 80 0', 'M0 0Q40 60 80 0'])('a spot on the curve is near: %s', (d) => {
    expect(distanceToPath(d, {x: 40, y: 30})).toBeLessThan(0.5);
    expect(distanceToPath(d, {x: 40, y: 5})).toBeGreaterThan(10);
  });

  it('nothing is infinitely far', () => {
    expect(distanceToPath('', {x: 0, y: 0})).toBe(Infinity);
  });
});
