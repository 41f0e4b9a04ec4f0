import {describe, expect, it} from 'vitest';
import {widthOf} from '../../../src/lib/arrange';
import {clip} from '../../../src/lib/arrange/text';

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
