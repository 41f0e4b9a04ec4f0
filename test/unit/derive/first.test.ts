import {describe, expect, it} from 'vitest';
import {firstLetters} from '../../../src/lib/derive/first';
import {PREDICATES} from '../../../src/lib/derive/predicate';

describe('the letters a match begins with', () => {
  it.each([
    [/开工|竣工|[封吊]顶/u, '开竣封吊'],
    [/(?<![全都])开工(?!率)/u, '开'],
    [/已?完工/u, '已完'],
    [/(?:大|小){0,2}桥/u, '大小桥'],
    [/第?\d场/u, '第0123456789'],
    [/(?<name>通车)/u, '通'],
    [/\(完\)/u, '('],
  ])('%s: %s', (pattern, letters) => {
    expect([...(firstLetters(pattern) ?? [])].sort()).toEqual([...letters].sort());
  });

  it.each([/.{2}工/u, /[^的]工/u, /\p{sc=Han}工/u, /(?:开工)?/u, /[a-z]月/u])('%s: any', (pattern) => {
    expect(firstLetters(pattern)).toBeNull();
  });

  it('most predicates need not be tried on most clauses', () => {
    expect(PREDICATES.filter(({pattern}) => firstLetters(pattern) === null)).toEqual([]);
  });
});
