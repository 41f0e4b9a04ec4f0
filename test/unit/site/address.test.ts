import {describe, expect, it} from 'vitest';
import {
  FIRST_VIEW,
  fitView,
  isChoice,
  queryOf,
  readAddress,
  writeAddress,
} from '../../../src/lib/site/address';
import type {View} from '../../../src/lib/types';
import {makeEvent, makeTimeline} from '../../support/timeline';

const read = (query: string) => readAddress(new URLSearchParams(query));
const write = (view: Partial<View>) =>
  decodeURIComponent(queryOf(writeAddress({view: {...FIRST_VIEW, ...view}})));

describe('writeAddress', () => {
  it.each<[what: string, view: Partial<View>, query: string]>([
    ['the first sight has no query', {}, ''],
    ['the usual lanes of a scale go without saying', {scale: 'aligned', lanes: 'episode'}, '?scale=aligned'],
    ['other lanes are said', {scale: 'aligned', lanes: 'place'}, '?scale=aligned&lanes=place'],
    [
      'whole days are days, both in',
      {span: {start: Date.UTC(2022, 2, 10), end: Date.UTC(2022, 3, 19)}},
      '?from=2022-03-10&to=2022-04-18',
    ],
    [
      'an instant has its time',
      {span: {start: Date.UTC(2022, 3, 3, 6), end: Date.UTC(2022, 3, 3, 6, 30)}},
      '?from=2022-04-03T06:00&to=2022-04-03T06:30',
    ],
    [
      'aligned counts days',
      {scale: 'aligned', lanes: 'episode', span: {start: -5 * 864e5, end: 44.5 * 864e5}},
      '?scale=aligned&from=-5&to=44.5',
    ],
    ['an anchor is for aligned only', {anchor: 'kind:resumption'}, ''],
    [
      'lists repeat their key',
      {filter: {...FIRST_VIEW.filter, kinds: ['aid', 'project'], places: ['九台区']}},
      '?kind=aid&kind=project&place=九台区',
    ],
  ])('%s', (_what, view, query) => {
    expect(write(view)).toBe(query);
  });
});

describe('readAddress', () => {
  it.each([
    ['?scale=wide&lanes=x&kind=war&status=maybe&lang=fr&look=pink'],
    ['?from=2022-02-30&to=2022-03-01'],
    ['?from=2022-03-01'],
    ['?from=2022-04-01&to=2022-03-01'],
    ['?from=yesterday&to=tomorrow'],
    ['?anchor=x'],
    ['?%E0%A4%A'],
  ])('ignores junk: %s', (query) => {
    expect(read(query)).toEqual({view: FIRST_VIEW});
  });

  it('reads months and years as wholes', () => {
    expect(read('?from=2022-03&to=2022-04').view.span).toEqual({
      start: Date.UTC(2022, 2),
      end: Date.UTC(2022, 4),
    });
    expect(read('?from=0099&to=0099').view.span?.end).toBe(new Date('0100-01-01T00:00Z').getTime());
  });

  it('reads kinds apart or with commas, in the order of the table', () => {
    expect(read('?kind=project,aid&kind=aid').view.filter.kinds).toEqual(['aid', 'project']);
  });

  it('cuts a query that is too long', () => {
    expect(read(`?q=${'长'.repeat(5000)}`).view.filter.q).toHaveLength(200);
  });
});

describe('isChoice', () => {
  it('a pan or a letter typed is none; a scale, an event, a kind is one', () => {
    const panned = {...FIRST_VIEW, span: {start: 0, end: 1}};
    expect(isChoice(FIRST_VIEW, panned)).toBe(false);
    expect(isChoice(FIRST_VIEW, {...panned, filter: {...FIRST_VIEW.filter, q: '复工'}})).toBe(false);
    expect(isChoice(FIRST_VIEW, {...FIRST_VIEW, event: 'a'})).toBe(true);
    expect(isChoice(FIRST_VIEW, {...FIRST_VIEW, filter: {...FIRST_VIEW.filter, kinds: ['aid']}})).toBe(true);
  });
});

describe('fitView', () => {
  it('lets go of what the timeline does not have', () => {
    const nothing = {
      version: 1 as const,
      reports: [],
      timexes: [],
      events: [],
      connections: [],
      episodes: [],
    };
    const wild = read(
      '?scale=aligned&anchor=gone&event=gone&place=gone&episode=gone&report=gone&theme=gone',
    ).view;
    expect(fitView(wild, nothing)).toEqual({...FIRST_VIEW, scale: 'aligned', lanes: 'episode'});
    expect(fitView({...wild, anchor: 'kind:aid'}, nothing).anchor).toBe('kind:aid');
  });

  it('reads a list with commas, as an attribute has it', () => {
    const events = [makeEvent({id: 'a', places: [{name: '九台区'}, {name: '二道区'}, {name: '甲,乙'}]})];
    const {filter} = fitView(read('?place=九台区,二道区,丙区&place=甲,乙').view, makeTimeline({events}));
    expect(filter.places).toEqual(['九台区', '二道区', '甲,乙']);
  });

  it('finds an event by the id it once had', () => {
    const timeline = makeTimeline({events: [makeEvent({id: 'new', former: ['old', 'older']})]});
    expect(fitView(read('?event=old&scale=aligned&anchor=older').view, timeline)).toMatchObject({
      event: 'new',
      anchor: 'new',
    });
    expect(fitView(read('?event=new').view, timeline).event).toBe('new');
    expect(fitView(read('?event=oldest').view, timeline).event).toBe('');
  });
});
