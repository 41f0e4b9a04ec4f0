import {describe, expect, it} from 'vitest';
import {EVERYTHING} from '../../../src/lib/site/address';
import {toHans} from '../../../src/lib/script/hans';
import {fetchFolding, folding} from '../../../src/lib/site/fold';
import {lettersOf} from '../../../src/lib/site/letters';
import {isFiltered, searchOf, toggle} from '../../../src/lib/site/search';
import type {Filter} from '../../../src/lib/types';
import {makeEvent, makeSource, makeTimeline} from '../../support/timeline';

const timeline = makeTimeline({
  events: [
    makeEvent({
      id: 'bridge',
      headline: '青禾大桥恢复通车',
      kind: 'resumption',
      places: [{name: '青禾镇', parent: '临溪县'}],
      sources: [makeSource({text: '大桥今天恢复通车，首日过车3000辆。'})],
    }),
    makeEvent({
      id: 'boats',
      headline: '鄰縣派出衝鋒舟',
      kind: 'aid',
      places: [{name: '临溪县'}],
      sources: [makeSource({report: 'r2'}), makeSource({report: 'r2'})],
    }),
    makeEvent({id: 'plan', headline: 'GDP 目标', status: 'planned', episode: ''}),
  ],
});
const fold = folding(lettersOf(timeline));
const search = searchOf(timeline, fold);
const ids = (change: Partial<Filter>) => search.leftIn({...EVERYTHING, ...change}).map(({id}) => id);

describe('leftIn', () => {
  it.each<[what: string, change: Partial<Filter>, ids: string[]]>([
    ['nothing asked leaves all', {}, ['bridge', 'boats', 'plan']],
    ['simplified finds traditional', {q: '邻县 冲锋舟'}, ['boats']],
    ['traditional finds simplified', {q: '恢復通車'}, ['bridge']],
    ['case and width do not matter', {q: 'ｇｄｐ'}, ['plan']],
    ['the sentence is searched', {q: '3000'}, ['bridge']],
    ['a place is searched', {q: '临溪县'}, ['boats']],
    ['all words must be there', {q: '青禾镇 通车'}, ['bridge']],
    ['blanks ask for nothing', {q: '  　'}, ['bridge', 'boats', 'plan']],
    ['values of one facet are alternatives', {kinds: ['aid', 'resumption']}, ['bridge', 'boats']],
    ['facets are all to be met', {kinds: ['aid', 'resumption'], places: ['青禾镇']}, ['bridge']],
    ['an unknown value leaves none', {reports: ['gone']}, []],
    ['a theme hides nothing', {theme: '通车'}, ['bridge', 'boats', 'plan']],
  ])('%s', (_what, change, expected) => {
    expect(ids(change)).toEqual(expected);
  });
});

describe('facets', () => {
  it('counts each facet under all the others, and an event once', () => {
    const facets = search.facets({...EVERYTHING, kinds: ['aid']});
    expect(facets.kinds).toEqual([
      {value: 'aid', count: 1},
      {value: 'resumption', count: 1},
      {value: 'other', count: 1},
    ]);
    expect(facets.reports).toEqual([{value: 'r2', count: 1}]);
  });

  it('keeps a chosen value that finds nothing, so that it can be taken back', () => {
    expect(search.facets({...EVERYTHING, q: 'gdp', places: ['青禾镇']}).places).toEqual([
      {value: '青禾镇', count: 0},
    ]);
  });
});

describe('toggle, isFiltered', () => {
  it('puts in and takes out', () => {
    const once = toggle(EVERYTHING, 'kinds', 'aid');
    expect(once.kinds).toEqual(['aid']);
    expect(toggle(once, 'kinds', 'aid')).toEqual(EVERYTHING);
  });

  it('a theme or blanks are no filter', () => {
    expect(isFiltered({...EVERYTHING, q: ' ', theme: 'x'})).toBe(false);
    expect(isFiltered({...EVERYTHING, statuses: ['planned']})).toBe(true);
  });
});

describe('folding by the letters of a timeline', () => {
  it('folds its texts as the whole table does', () => {
    const text = JSON.stringify(timeline.events);
    expect(fold(text)).toBe(toHans(text).toLowerCase());
    expect(fold('鄰縣 ＧＤＰ')).toBe('邻县 gdp');
  });

  it('twice is as once', () => {
    expect(fold(fold('長春ＦＡＷ'))).toBe(fold('長春ＦＡＷ'));
  });

  it('has no letter that no text has', () => {
    const {hant, hans} = lettersOf(timeline);
    expect([...hant].length).toBe([...hans].length);
    expect([...hant].length).toBeLessThan(60);
    expect(lettersOf(makeTimeline({}))).toMatchObject({hans: ''});
  });

  it('goes on without letters where they cannot be had', async () => {
    const bare = await fetchFolding('no address');
    expect(bare('長ＡB')).toBe('長ab');
  });
});
