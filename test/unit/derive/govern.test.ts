import {describe, expect, it} from 'vitest';
import {eventOf} from '../../support/readings';

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
