import {describe, expect, it} from 'vitest';
import {widthOf} from '../../../src/lib/arrange';
import {aTimeline, anEvent, sceneOf} from '../../support/scene';

const headline = '河口镇沿河七个村的村民在天亮以前全部转移到高处的学校和祠堂';
const labelOf = (scene: ReturnType<typeof sceneOf>, id: string) => scene.labels.find(({key}) => key === id);
const calendar = {scale: 'calendar'} as const;

describe('a label', () => {
  it('is written out where nothing is in its way', () => {
    const scene = sceneOf(
      aTimeline([anEvent('a', '2031-05-01', {headline}), anEvent('z', '2031-12-31')]),
      calendar,
    );
    expect(labelOf(scene, 'a')?.text).toBe(headline);
  });

  it('is written out before its mark too, and the mark stays', () => {
    const scene = sceneOf(
      aTimeline([anEvent('a', '2031-01-01'), anEvent('z', '2031-12-31', {headline})]),
      calendar,
    );
    const [label, mark] = [labelOf(scene, 'z'), scene.marks.find(({key}) => key === 'z')];
    expect(label?.text).toBe(headline);
    expect((label?.x ?? 0) + (label?.w ?? 0)).toBeLessThan(mark?.x ?? 0);
  });

  it('is cut where the next one of its row begins', () => {
    const days = Array.from({length: 30}, (_, i) => anEvent(`${i}`, `2031-0${1 + (i % 9)}-05`, {headline}));
    const {labels} = sceneOf(aTimeline(days), calendar, {height: 400});
    expect(labels.some(({text}) => text.endsWith('…'))).toBe(true);
    for (const {text, w} of labels) expect(w).toBe(widthOf(text, 13));
  });

  it('in a bar ends before the bar does, and is as dark there as any', () => {
    const long = {start: '2031-03-01', end: '2031-08-31', edtf: '2031-03-01/2031-08-31', headline};
    const scene = sceneOf(
      aTimeline([
        anEvent('a', '2031-03-01', {...long, meaning: 'throughout', salience: 1}),
        anEvent('z', '2031-12-31'),
      ]),
      calendar,
    );
    const [label, mark] = [labelOf(scene, 'a'), scene.marks.find(({key}) => key === 'a')];
    expect(label?.inside).toBe(true);
    expect((label?.x ?? 0) + (label?.w ?? 0)).toBeLessThan((mark?.x ?? 0) + (mark?.w ?? 0));
  });
});
