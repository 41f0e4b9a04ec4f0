import {describe, expect, it} from 'vitest';
import {FIRST_VIEW} from '../../../src/lib/site/address';
import {chaptersOf, stepFrom} from '../../../src/lib/site/chronicle';
import {dayNumber} from '../../../src/lib/site/daynumber';
import {effectiveFilter, withFilter} from '../../../src/lib/site/drawn';
import {hueOf} from '../../../src/lib/site/hue';
import {themeCounts} from '../../../src/lib/site/themes';
import type {Connection} from '../../../src/lib/types';
import {makeEvent} from '../../support/timeline';

const events = [
  makeEvent({id: 'c', edtf: '2031-06-01'}),
  makeEvent({id: 'a', edtf: '2031-05-02'}),
  makeEvent({id: 'b', edtf: '2031-05-20'}),
  makeEvent({id: 'later', edtf: '2033-05-01', episode: 'fire'}),
  makeEvent({id: 'year', edtf: '2034', episode: 'fire'}),
];

describe('chaptersOf', () => {
  it('is by month, in order of time, and says where another episode begins', () => {
    expect(
      chaptersOf(events).map(({month, year, opens, events: own}) => [
        month,
        year,
        opens,
        own.map(({id}) => id),
      ]),
    ).toEqual([
      ['2031-05', '2031', true, ['a', 'b']],
      ['2031-06', '2031', false, ['c']],
      ['2033-05', '2033', true, ['later']],
      ['2034', '2034', false, ['year']],
    ]);
  });

  it('puts what is known by its year under the year, not under a January that nobody named', () => {
    const coarse = [
      makeEvent({id: 'founded', edtf: '1953', start: '1953-01-01', end: '1953-12-31', meaning: 'within'}),
      makeEvent({id: 'halted', edtf: '1966/1969', start: '1966-01-01', end: '1969-12-31'}),
      makeEvent({id: 'new-year', edtf: '1970-01-01'}),
      makeEvent({id: 'ancient', edtf: '-0109', start: '-0109-01-01', end: '-0109-12-31', meaning: 'within'}),
    ];
    expect(chaptersOf(coarse).map(({month}) => month)).toEqual(['-0109', '1953', '1966', '1970-01']);
  });

  it('has keys of its own, and none for nothing', () => {
    const keys = chaptersOf(events).map(({key}) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(chaptersOf([])).toEqual([]);
  });
});

describe('stepFrom', () => {
  it.each([
    ['a', 1, 'b'],
    ['a', -1, 'a'],
    ['c', 1, 'c'],
    ['', 1, 'a'],
    ['', -1, 'c'],
  ] as const)('%j by %i', (id, by, expected) => {
    expect(stepFrom([{id: 'a'}, {id: 'b'}, {id: 'c'}], id, by)).toBe(expected);
  });

  it('has nowhere to go in an empty list', () => {
    expect(stepFrom([], 'a', 1)).toBeUndefined();
  });
});

describe('dayNumber', () => {
  it('counts from the middle of day zero, and says how far that may be off', () => {
    const sure = {dayZero: {start: '2031-05-01', end: '2031-05-01'}};
    const vague = {dayZero: {start: '2031-05-01', end: '2031-05-10'}};
    expect(dayNumber({start: '2031-05-22T06'}, sure)).toEqual({day: 21, spread: 0});
    expect(dayNumber({start: '2031-04-30'}, sure)).toEqual({day: -1, spread: 0});
    expect(dayNumber({start: '2031-05-22'}, vague)).toEqual({day: 17, spread: 5});
    expect(dayNumber({start: null}, sure)).toBeUndefined();
    expect(dayNumber({start: '2031-05-22'}, undefined)).toBeUndefined();
  });
});

describe('themes and hues', () => {
  const connect = (theme: string, strength: Connection['strength']): Connection => ({
    source: 'a',
    target: 'later',
    theme,
    strength,
    evidence: [],
  });

  it('the strongest themes come first, then those with most pairs', () => {
    const counts = themeCounts([
      connect('口号', 'slogan'),
      connect('堤坝', 'measure'),
      connect('船队', 'measure'),
      connect('船队', 'measure'),
      connect('电厂', 'entity'),
    ]);
    expect(counts.map(({theme, count}) => [theme, count])).toEqual([
      ['电厂', 1],
      ['船队', 2],
      ['堤坝', 1],
      ['口号', 1],
    ]);
  });

  it('the picture gets no theme, no search before it can fold, and gives the filter back', () => {
    const filter = {...FIRST_VIEW.filter, theme: '船队', q: '堤'};
    expect(effectiveFilter(filter, false)).toMatchObject({theme: '', q: ''});
    expect(effectiveFilter(filter, true)).toMatchObject({theme: '', q: '堤'});
    expect(effectiveFilter(FIRST_VIEW.filter, false)).toBe(FIRST_VIEW.filter);
    expect(withFilter(FIRST_VIEW, filter).filter).toBe(filter);
  });

  it('hues come round again', () => {
    const episodes = Array.from({length: 8}, (_, i) => ({id: String(i)}));
    expect([hueOf(episodes, '0'), hueOf(episodes, '7'), hueOf(episodes, 'gone')]).toEqual([0, 1, 0]);
  });
});
