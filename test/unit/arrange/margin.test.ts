import {describe, expect, it} from 'vitest';
import {aTimeline, anEvent, sceneOf} from '../../support/scene';

const headline = '河口镇沿河七个村的村民转移到高处的学校';
const down = {width: 340, orientation: 'down'} as const;
const calendar = {scale: 'calendar'} as const;

describe('a label beside a picture that runs down', () => {
  it('goes on in a second line, so that a headline is read on a phone', () => {
    const scene = sceneOf(
      aTimeline([anEvent('a', '2031-05-01', {headline}), anEvent('z', '2031-06-01')]),
      calendar,
      down,
    );
    const [label] = scene.labels;
    expect(`${label?.text}${label?.more}`).toBe(headline);
    expect((label?.x ?? 0) + (label?.w ?? 0)).toBeLessThanOrEqual(340);
  });

  it('keeps to one where its neighbours have no room to give', () => {
    const days = Array.from({length: 40}, (_, i) =>
      anEvent(`e${i}`, `2031-05-${10 + (i % 9)}`, {headline, kind: 'aid'}),
    );
    const ends = [anEvent('a', '2031-03-01'), anEvent('z', '2033-06-01')];
    const {labels} = sceneOf(aTimeline([...days, ...ends]), calendar, down);
    const crowded = labels.filter(({key}) => key.startsWith('e'));
    expect(crowded.length).toBeGreaterThan(3);
    expect(crowded.some(({more}) => more === undefined)).toBe(true);
  });

  it('stands below the heads of the columns, under which it could not be read', () => {
    const days = Array.from({length: 6}, (_, i) => anEvent(`e${i}`, `2031-05-0${1 + i}`, {headline}));
    const {labels, plot} = sceneOf(aTimeline([...days, anEvent('z', '2041-09-01')]), calendar, down);
    expect(labels.length).toBeGreaterThan(2);
    expect(Math.min(...labels.map(({y}) => y))).toBeGreaterThanOrEqual(plot.y);
  });

  it('crosses no other leader', () => {
    const days = Array.from({length: 12}, (_, i) =>
      anEvent(`e${i}`, `2031-05-${10 + i}`, {headline, salience: i % 2 ? 3 : 1}),
    );
    const {labels, marks} = sceneOf(aTimeline([...days, anEvent('z', '2031-09-01')]), calendar, down);
    const middle = (id: string) => marks.find(({key}) => key === id)?.y ?? 0;
    const inOrder = [...labels].sort((a, b) => a.y - b.y).map(({key}) => middle(key));
    expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
  });
});
