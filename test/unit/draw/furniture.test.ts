import {describe, expect, it} from 'vitest';
import {episodeText} from '../../../src/lib/draw/furniture';
import {aTimeline, anEvent, sceneOf, twoFloods} from '../../support/scene';

const notes = (scene: ReturnType<typeof sceneOf>) => episodeText(scene, 'zh-Hans').map(({note}) => note);

describe('beside an episode’s title', () => {
  it.each([
    ['across', 1200, '没有可对齐的事件，仍按自身第0天（2021年6月'],
    ['down', 360, '没有可对齐的事件'],
  ] as const)('stands that it has nothing to be aligned by: %s', (orientation, width, words) => {
    // No event of the second flood is of this kind.
    const scene = sceneOf(twoFloods(), {scale: 'aligned', anchor: 'kind:containment'}, {orientation, width});
    const lacking = scene.episodes.findIndex(({zero}) => zero?.found === false);
    expect(notes(scene)[lacking]).toContain(words);
  });

  it('stands how many others begin near by, in few letters where there is no room for more', () => {
    const episodes = ['甲', '乙', '丙'].map((id) => {
      const day = '2031-05-01';
      return {id, title: `第${id}次漫堤与抢修`, dayZero: {start: day, end: day}, start: day, end: day};
    });
    const timeline = aTimeline(
      episodes.map(({id}) => anEvent(id, '2031-05-01', {episode: id})),
      {episodes},
    );
    const [wide, narrow] = [1200, 330].map((width) => sceneOf(timeline, {scale: 'calendar'}, {width}));
    expect(wide && notes(wide)).toEqual(['1 件，近旁另有 2 段']);
    expect(narrow && notes(narrow)).toEqual(['1 +2']);
  });
});
