import {describe, expect, it} from 'vitest';
import {morph} from '../../../src/lib/draw/morph';
import {sceneOf, twoFloods} from '../../support/scene';

describe('morph', () => {
  const from = sceneOf(twoFloods());
  const to = sceneOf(twoFloods(), {scale: 'calendar'});
  const x = (scene: typeof from) => scene.marks.find(({key}) => key === 's3')?.x ?? NaN;

  it('begins where the first scene is and ends where the second is', () => {
    expect(x(morph(from, to, 0))).toBe(x(from));
    expect(x(morph(from, to, 1))).toBe(x(to));
  });

  it('is on its way between', () => {
    const [low, high] = [x(from), x(to)].sort((a, b) => a - b);
    expect(x(morph(from, to, 0.5))).toBeGreaterThan(low ?? 0);
    expect(x(morph(from, to, 0.5))).toBeLessThan(high ?? 0);
  });
});
