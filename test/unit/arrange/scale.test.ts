import {describe, expect, it} from 'vitest';
import {scaleTime} from '../../../src/lib/arrange';
import {GAP_PX} from '../../../src/lib/arrange/warp';

describe('scaleTime', () => {
  const gap = {start: 400, end: 900};

  it('is linear where nothing is cut out', () => {
    const {x, invert} = scaleTime({start: 0, end: 1000}, [0, 500], []);
    expect([x(0), x(100), x(1000)]).toEqual([0, 50, 500]);
    expect(invert(50)).toBe(100);
  });

  it('gives the panels what the gap leaves over', () => {
    const {x, k} = scaleTime({start: 0, end: 1000}, [0, 544], [gap]);
    expect(k).toBe(1);
    expect([x(400), x(900), x(1000)]).toEqual([400, 400 + GAP_PX, 544]);
  });

  it('runs evenly through a gap', () => {
    const {x, invert} = scaleTime({start: 0, end: 1000}, [0, 544], [gap]);
    expect(x(650)).toBe(400 + GAP_PX / 2);
    expect(invert(400 + GAP_PX / 2)).toBe(650);
  });

  it('begins and ends inside a gap', () => {
    const {x} = scaleTime({start: 650, end: 1000}, [0, 300], [gap]);
    expect(x(650)).toBe(0);
    expect(x(900)).toBeCloseTo(GAP_PX / 2);
    expect(x(1000)).toBeCloseTo(300);
  });

  it('shows the inside of a gap alone', () => {
    const {x} = scaleTime({start: 500, end: 600}, [0, 300], [gap]);
    expect(x(600) - x(500)).toBeGreaterThan(0);
  });
});
