import {describe, expect, it} from 'vitest';
import {Lookup} from '../../../src/lib/derive/lookup';

describe('many words in one walk', () => {
  it('counts each, also one within another', () => {
    expect([...new Lookup(['何勋', '何', '无']).countIn('何勋说何勋')]).toEqual([
      ['何勋', 2],
      ['何', 2],
    ]);
  });

  it('nothing in nothing', () => {
    expect(new Lookup(['', '何']).countIn('').size).toBe(0);
    expect(new Lookup([]).countIn('何').size).toBe(0);
  });
});
