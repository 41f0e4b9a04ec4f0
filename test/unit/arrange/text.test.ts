import {describe, expect, it} from 'vitest';
import {widthOf} from '../../../src/lib/arrange';
import {clip, wrap} from '../../../src/lib/arrange/text';

describe('widthOf', () => {
  it('takes a Han letter and its punctuation as one em', () => {
    expect(widthOf('复工，', 12)).toBe(36);
    expect(widthOf('𠮷', 10)).toBe(10);
  });

  it('takes Latin letters as narrower', () => {
    expect(widthOf('resumption', 12)).toBeLessThan(120);
    expect(widthOf('', 12)).toBe(0);
  });
});

describe('clip', () => {
  it('keeps what fits and marks what does not', () => {
    expect(clip('河水越过警戒线', 10, 70)).toBe('河水越过警戒线');
    expect(clip('河水越过警戒线', 10, 50)).toBe('河水越过…');
    expect(clip('河水', 10, 8)).toBe('');
  });
});

describe('wrap', () => {
  it('goes on in a second line, and cuts that where it must', () => {
    expect(wrap('河水越过警戒线', 10, 40)).toEqual(['河水越过', '警戒线']);
    expect(wrap('河水越过警戒线后村民转移', 10, 50)).toEqual(['河水越过警', '戒线后村…']);
  });

  it('leaves no letter or two alone, no closing mark at the start, no word or number in two', () => {
    expect(wrap('河水越过警戒线', 10, 60)).toEqual(['河水越过', '警戒线']);
    expect(wrap('河水越过，警戒线', 10, 40)).toEqual(['河水越', '过，警…']);
    expect(wrap('工厂1275家开工', 10, 34)).toEqual(['工厂', '1275…']);
    // Wherever the line ends within the number.
    for (const width of [47, 53, 59, 62, 66])
      expect(wrap('生产总值291.44亿元', 10, width)).toEqual(['生产总值', expect.stringMatching(/^291\./u)]);
    expect(wrap('Water over the line', 10, 90)).toEqual(['Water over the', 'line']);
  });

  it('cuts a word that is longer than a line', () => {
    const [first] = wrap('Donaudampfschiff', 10, 64);
    expect(first).toMatch(/^Donaudam/u);
    expect(widthOf(first, 10)).toBeLessThanOrEqual(64);
  });
});
