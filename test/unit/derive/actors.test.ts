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
    ['经开区管委会发布通告', 'organization:经开区管委会'],
    ['省住房和城乡建设厅、国家发展和改革委员会批复', 'organization:国家发展和改革委员会'],
    ['1958年更名为沈河重型机器厂', 'organization:沈河重型机器厂'],
    ['主队逆转战胜江城联队', 'organization:江城联队'],
    ['检方接获检举后指挥调查局搜查东河油品公司', 'organization:东河油品公司'],
    ['有14家东河制药公司的供应商', 'organization:东河制药公司'],
    ['一汽(四川)专用汽车有限公司复工', 'organization:一汽(四川)专用汽车有限公司'],
    ['油品公司前董事长魏某出庭', 'person:魏某'],
  ])('%s', (text, actor) => {
    expect(actorsIn(text)).toContain(actor);
  });

  it('a person once named with a title is known by the name alone', () => {
    expect(actorsIn('何勋多次到现场', '区委书记何勋、区长杜海波任组长。何勋多次到现场。')).toEqual([
      'person:何勋',
    ]);
  });

  it.each([
    '全县中小学陆续复课',
    '共有14支球队参加',
    '各公司复工',
    '多家公司、三所医院',
    '搜查公司厂房',
    '工厂实行厂长负责制',
  ])('%s: no body by name', (text) => {
    expect(actorsIn(text)).toEqual([]);
  });

  it('前 before a title is not a name', () => {
    expect(actorsIn('油品公司前董事长魏某出庭')).toEqual(['organization:油品公司', 'person:魏某']);
  });

  it.each(['20余万名党员下沉', '带队检查', '向全体干部致敬', '高度重视'])('%s names nobody', (text) => {
    expect(actorsIn(text).filter((actor) => actor.startsWith('person'))).toEqual([]);
  });
});
