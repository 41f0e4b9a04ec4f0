import {describe, expect, it} from 'vitest';
import {arrange, homeView, indexTimeline} from '../../../src/lib/arrange';
import {heads} from '../../../src/lib/draw/heads';
import {print} from '../../../src/lib/draw/node';
import {sizeOf} from '../../../src/lib/draw/size';
import type {ScaleKind} from '../../../src/lib/types';
import {makeEvent, makeTimeline} from '../../support/timeline';

const timeline = makeTimeline({
  events: [
    makeEvent({id: 'a', kind: 'aid'}),
    makeEvent({id: 'b', kind: 'control', edtf: '2031-05-09'}),
    makeEvent({id: 'c', kind: 'meeting', edtf: '2031-05-12'}),
  ],
});

function headsAt(width: number, scale: ScaleKind): string[] {
  const size = sizeOf(width, undefined, {lang: 'zh-Hans'});
  const scene = arrange(indexTimeline(timeline), {...homeView(timeline), scale}, size);
  return heads(scene, 'zh-Hans').map(print);
}

describe('sizeOf', () => {
  it.each([
    ['a phone', 390, undefined, 'down'],
    ['a phone, in a place of a height of its own', 390, 1400, 'down'],
    ['a low strip', 390, 300, 'across'],
    ['a page', 1200, undefined, 'across'],
    ['a high place of a wide page', 800, 1400, 'across'],
  ])('%s', (_, width, height, orientation) => {
    expect(sizeOf(width, height, {lang: 'zh-Hans'}).orientation).toBe(orientation);
  });
});

describe('heads', () => {
  it('are those of the lanes, where time runs down', () => {
    const [drawn = ''] = headsAt(340, 'gap');
    for (const title of ['部署', '管控', '支援']) expect(drawn).toContain(title);
  });

  it('are those of the episodes, where their rows are aligned', () => {
    expect(headsAt(340, 'aligned').join('')).toContain('青禾镇洪水');
  });

  it('are not needed where time runs across', () => {
    expect(headsAt(1200, 'gap')).toEqual([]);
  });
});
