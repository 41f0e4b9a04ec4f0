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
