import {describe, expect, it} from 'vitest';
import {isDatedByWords, whysOf, type Why} from '../../../src/lib/site/why';
import {derive} from '../../../src/lib/pipeline';
import type {EventSource} from '../../../src/lib/types';
import {readReport} from '../../../src/lib/read';

const TEXT = `---
title: 石桥县简报
date: 2022-04-18
corrections:
  - {do: redate, match: 大桥通车, date: 2022-04-05}
---

4月3日，石桥县启动防汛应急响应，县委召开调度会。全县累计转移群众3.4万人。大桥通车。
`;

const {timeline} = derive([readReport(TEXT, {path: 'a.md'})]);

function why(words: string): Why | undefined {
  const event = timeline.events.find(({sources}) => sources.some(({text}) => text.includes(words)));
  return event && whysOf(event.sources, timeline.timexes, true)[0];
}

describe('whysOf', () => {
  it('names the expression, its value, and that it stands in the sentence', () => {
    expect(why('启动')).toMatchObject({
      by: 'expression',
      timex: {text: '4月3日', value: '2022-04-03', rule: 'date/month-day'},
      where: 'within',
    });
    expect(why('启动')?.rules).toContain('time/own-day');
  });

  it('says that it stands before the sentence', () => {
    expect(why('调度会')).toMatchObject({by: 'expression', timex: {text: '4月3日'}, where: 'before'});
  });

  it('names the report’s own day, unless another telling has a time', () => {
    const told = {report: 'a', start: 0, end: 1, text: 'x', timexes: [], rules: []};
    const by = (...sources: EventSource[]) => {
      const own = sources.filter(({report}) => report === 'a');
      const {timexes} = timeline;
      return whysOf(own, timexes, isDatedByWords({sources}, timexes)).map((each) => each.by);
    };
    expect(by(told, told)).toEqual(['report', 'report']);
    expect(by(told, {...told, timexes: [0]})).toEqual(['other-telling', 'expression']);
    expect(by(told, {...told, report: 'b', timexes: [0]})).toEqual(['other-telling']);
  });

  it('names the editor where one has set the date', () => {
    expect(why('大桥通车')?.by).toBe('editor');
  });
});
