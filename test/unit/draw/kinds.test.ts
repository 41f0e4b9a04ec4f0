/** What kinds are called: nothing speaks of an epidemic where there is none. */
import {describe, expect, it} from 'vitest';
import {kindEntries} from '../../../src/lib/draw/legend';
import {picture} from '../../../src/lib/draw/picture';
import {print} from '../../../src/lib/draw/node';
import {kindsInWords, LANGS, speaksOfEpidemic, type EventKind} from '../../../src/lib/types';
import {anEvent, aTimeline, sceneOf} from '../../support/scene';

const of = (kind: EventKind, headline: string, text = headline) =>
  aTimeline([
    anEvent('a', '2021-07-20', {
      kind,
      headline,
      sources: [{report: 'r', start: 0, end: 1, text, timexes: []}],
    }),
  ]);

describe('speaksOfEpidemic', () => {
  it('takes what befell people for one by its words, in either script', () => {
    expect(speaksOfEpidemic(of('hazard', '新增本土确诊病例12例'))).toBe(true);
    expect(speaksOfEpidemic(of('containment', '實現社會面動態清零'))).toBe(true);
    expect(speaksOfEpidemic(of('hazard', '新增12例', '当日核酸检测发现12例'))).toBe(true);
  });

  it('takes no flood for one, though its places are disinfected, and no history of a firm', () => {
    expect(speaksOfEpidemic(of('hazard', '卫河新镇段决口'))).toBe(false);
    expect(speaksOfEpidemic(of('operation', '开展灾后卫生防疫消杀'))).toBe(false);
    expect(speaksOfEpidemic(of('hazard', '一车间起火', '职工的奋战富有感染力'))).toBe(false);
    expect(speaksOfEpidemic(aTimeline([]))).toBe(false);
  });
});

describe('kinds in words', () => {
  it.each(LANGS)('name no epidemic where there is none, in %s', (lang) => {
    const epidemic = /疫|清零|containment/iu;
    expect(kindEntries(lang, false).filter(({word}) => epidemic.test(word))).toEqual([]);
    expect(kindEntries(lang, true).filter(({word}) => epidemic.test(word))).not.toEqual([]);
    expect(kindsInWords(lang, false).aid).toBe(kindsInWords(lang, true).aid);
  });

  it('are those of the pile in the picture', () => {
    const drawn = (headline: string) =>
      print(picture(sceneOf(of('hazard', headline), {lanes: 'kind'}), {lang: 'zh-Hans', uid: 'p'}));
    expect(drawn('卫河新镇段决口')).not.toContain('疫情');
    expect(drawn('新增病例12例')).toContain('灾情疫情');
  });
});
