import {describe, expect, it} from 'vitest';
import {hitOf} from '../../../src/lib/draw/hit';
import {sceneOf, twoFloods} from '../../support/scene';

describe('hitOf', () => {
  const scene = sceneOf(twoFloods());
  const mark = scene.marks.find(({key}) => key === 'f6');
  const spot = {x: (mark?.x ?? 0) + 5, y: (mark?.y ?? 0) + 5};

  it('finds the mark under the pointer, and near it, as a finger needs', () => {
    expect(hitOf(scene, spot)).toEqual({type: 'event', id: 'f6'});
    expect(hitOf(scene, {x: spot.x, y: spot.y - 14})).toEqual({type: 'event', id: 'f6'});
  });

  it('finds the gap, and nothing on bare paper', () => {
    const gap = scene.gaps[0];
    expect(hitOf(scene, {x: (gap?.x ?? 0) + 20, y: scene.plot.y + 3})?.type).toBe('gap');
    expect(hitOf(scene, {x: 2, y: scene.height - 2})).toBeNull();
  });
});
