/** Time is linear through every stage: of one endless sentence, twice the text takes at most three times as long. */
import {describe, expect, it} from 'vitest';
import {derive} from '../../src/lib/pipeline';
import {readReport} from '../../src/lib/read';
import {leastSpent} from '../support/spent';

const KB = 1024;
/** Below this a time is the machine's, not the text's. */
const NOISE_MS = 100;

describe('time to derive one endless sentence', () => {
  it.each(['1,', '水，', '4月5日，', '今天成立', '长春市、', '其中1万人，'])('of %s', (unit) => {
    const spent = (letters: number) => {
      const text = `题\n2022-04-18\n4月5日，${unit.repeat(letters / unit.length)}`;
      return leastSpent(() => derive([readReport(text, {path: 'a.txt'})]), 2);
    };
    spent(4 * KB);
    expect(spent(32 * KB) / Math.max(spent(16 * KB), NOISE_MS)).toBeLessThan(3);
  });
});
