import {describe, expect, it} from 'vitest';
import {inOrderOfTime, inSpan, timeOf} from '../../../src/lib/site/order';

const event = (id: string, start: string | null, end: string | null) => ({id, start, end});

describe('inOrderOfTime', () => {
  it('goes by the start, then the end, then the id; an open start counts as its end', () => {
    const events = [
      event('deadline', null, '2022-04-30'),
      event('b', '2022-04-03', '2022-04-03'),
      event('long', '2022-04-03', '2022-04-12'),
      event('open', '2022-04-03', null),
      event('a', '2022-04-03', '2022-04-03'),
      event('dawn', '2022-04-03T06', '2022-04-03T06'),
      event('bc', '-0220', '-0220'),
    ];
    expect(inOrderOfTime(events).map(({id}) => id)).toEqual([
      'bc',
      'a',
      'b',
      'long',
      'open',
      'dawn',
      'deadline',
    ]);
  });

  it('does not change its input, and takes nothing', () => {
    const events = [event('b', '2023', '2023'), event('a', '2022', '2022')];
    inOrderOfTime(events);
    expect(events[0]?.id).toBe('b');
    expect(inOrderOfTime([])).toEqual([]);
  });
});

describe('timeOf', () => {
  it.each([
    ['2020-01-25TEV', '2020-01-25TEV', Date.UTC(2020, 0, 25)],
    [null, '2022-04-30', Date.UTC(2022, 4, 1) - 1],
    [null, null, 0],
    ['2022-02-30', null, 0],
  ])('%j, %j', (start, end, ms) => {
    expect(timeOf({start, end})).toBe(ms);
  });
});

describe('inSpan', () => {
  const day = (month: number, date: number) => Date.UTC(2031, month - 1, date);
  const view = {scale: 'gap' as const, span: {start: day(5, 2), end: day(5, 4)}};

  it.each([
    ['the day before', '2031-05-01', '2031-05-01', false],
    ['its first day', '2031-05-02', '2031-05-02', true],
    ['the day after', '2031-05-04', '2031-05-04', false],
    ['a month it lies in', '2031-05', '2031-05', true],
    ['a part of its day', '2031-05-03TEV', '2031-05-03TEV', true],
    ['what has no known start', null, '2031-05-02', true],
    ['what has no known end', '2031-05-03', null, true],
    ['what was over before', null, '2031-05-01', false],
  ])('%s', (_, start, end, met) => {
    expect(inSpan([{start, end}], view)).toHaveLength(Number(met));
  });

  it('leaves all in where days are counted, and where all is shown', () => {
    const events = [{start: '1999', end: '1999'}];
    expect(inSpan(events, {...view, scale: 'aligned'})).toEqual(events);
    expect(inSpan(events, {...view, span: null})).toEqual(events);
  });
});
