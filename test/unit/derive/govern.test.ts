import {describe, expect, it} from 'vitest';
import {eventOf, eventsOf} from '../../support/readings';

describe('the points of a list of tasks', () => {
  it.each([
    [
      'are plans',
      '会议还部署二季度的各项工作。一是办好实事;二是推动今年招商引资有新突破。',
      '新突破',
      {start: '2022-04-18', end: '2022-12-31', meaning: 'within', status: 'planned'},
    ],
    [
      'but for what they say is done',
      '会议部署了二季度工作。一是今年一季度已开工8个项目。',
      '开工',
      {start: '2022-01-01', end: '2022-03-31', meaning: 'within', status: 'occurred'},
    ],
    [
      'and no list of what was found',
      '会议指出了三个特点。一是今年一季度开工8个项目。',
      '开工',
      {start: '2022-01-01', end: '2022-03-31', meaning: 'within', status: 'occurred'},
    ],
  ])('%s', (_, body, words, facts) => {
    expect(eventOf(body, words)).toMatchObject(facts);
  });
});

describe('a time that dates nothing, or only ends something', () => {
  it.each([
    [
      'what a level is held against',
      '4月3日,清江水位比1954年高出0.6米。',
      '高出',
      {start: '2022-04-03', meaning: 'on'},
    ],
    [
      'up to when a bridge is closed',
      '清江大桥将封闭至4月27日。',
      '封闭',
      {start: null, end: '2022-04-27', meaning: 'by', status: 'planned'},
    ],
  ])('%s', (_, body, words, facts) => {
    expect(eventOf(body, words)).toMatchObject(facts);
  });

  it('an aim for a year is no event of that year', () => {
    const events = eventsOf('公司提出2035年目标:建成一流企业。');
    expect(events.filter(({start}) => start?.startsWith('2035'))).toEqual([]);
  });

  it('what a house can hold has not happened', () => {
    const events = eventsOf('安置房4月3日封顶,可安置群众96户。');
    expect(events.map(({headline}) => headline)).toEqual(['安置房封顶']);
  });
});

it('a stop inside the name of a thing is not what the clause tells', () => {
  expect(eventOf('4月3日,停办多年的龙灯会重新举行。', '龙灯会').kind).not.toBe('control');
});
