/** Time is linear through every stage: of one endless sentence, twice the text takes at most 2.7 times as long. */
import {describe, expect, it} from 'vitest';
import {derive} from '../../src/lib/pipeline';
import {readReport} from '../../src/lib/read';
import {growth} from '../support/spent';

const KB = 1024;
/** A heap twice as large is swept a little more than twice as long. */
const MOST = 2.7;

describe('time to derive one endless sentence', () => {
  it.each(['1,', '水，', '4月5日，', '今天成立', '长春市、', '开工，', '其中1万人，'])('of %s', (unit) => {
    const deriveOne = (size: number) => {
      const text = `题\n2022-04-18\n4月5日，${unit.repeat(size / unit.length)}`;
      return derive([readReport(text, {path: 'a.txt'})]);
    };
    deriveOne(4 * KB);
    expect(growth(deriveOne, [16 * KB, 32 * KB], {most: MOST, noiseMs: 100})).toBeLessThanOrEqual(MOST);
  });
});
