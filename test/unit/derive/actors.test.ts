import {describe, expect, it} from 'vitest';
import {Cast} from '../../../src/lib/derive/actors';

const actorsIn = (text: string, report = text) =>
  new Cast(report).actorsIn(text).map(({name, type}) => `${type}:${name}`);

describe('who is named', () => {
  it.each([
    ['县长罗启明主持会议', 'person:罗启明'],
    ['区委书记何勋主持会议', 'person:何勋'],
    ['王昕教授介绍', 'person:王昕'],
    ['由县防汛指挥部统一调度', 'organization:县防汛指挥部'],
    ['东江机械股份有限公司上市', 'organization:东江机械股份有限公司'],
  ])('%s', (text, actor) => {
    expect(actorsIn(text)).toContain(actor);
  });

  it('a person once named with a title is known by the name alone', () => {
    expect(actorsIn('何勋多次到现场', '区委书记何勋、区长杜海波任组长。何勋多次到现场。')).toEqual([
      'person:何勋',
    ]);
  });

  it.each(['20余万名党员下沉', '带队检查', '向全体干部致敬', '高度重视'])('%s names nobody', (text) => {
    expect(actorsIn(text).filter((actor) => actor.startsWith('person'))).toEqual([]);
  });
});
