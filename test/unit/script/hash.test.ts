import {describe, expect, it} from 'vitest';
import {hash32} from '../../../src/lib/script/hash';

describe('hash32', () => {
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of %j is that of FNV-1a', (text, hash) => {
    expect(hash32(text)).toBe(hash);
  });

  it('is another with another start', () => {
    expect(hash32('洪水', 1)).not.toBe(hash32('洪水'));
  });
});
