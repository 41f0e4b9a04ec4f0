/** Time is linear through every stage: of one endless sentence, of ten thousand names, twice the text takes at most 2.7 times as long. */
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

/** Names of two Han letters, no two alike. */
const named = (n: number): string => String.fromCharCode(0x4e00 + (n % 8000), 0x5000 + ((n * 7) % 8000));

/** Where each thing told was once held against every other of its sort. Sizes at which that showed. */
const CROWDS: Readonly<Record<string, (n: number) => string>> = {
  'days in a row': (n) => `${(n % 28) + 1}日、`,
  'times in brackets': () => '（4月5日，水站开工）',
  'people of one surname': (n) => `4月5日，${named(n)}局局长王${named(n).charAt(1)}到站检查。`,
  'counties of one name each': (n) => `4月5日，${named(n)}县水站开工。`,
};

describe('time to derive a crowd', () => {
  it.each(Object.entries(CROWDS))('of %s', (_, unit) => {
    const reportOf = (size: number) => {
      const parts = ['题\n2022-04-18\n4月5日，水站停工。'];
      for (let n = 0, length = 0; length < size; n += 1, length += parts.at(-1)?.length ?? 1)
        parts.push(unit(n));
      return readReport(parts.join(''), {path: 'a.txt'});
    };
    const reports = new Map([4 * KB, 32 * KB, 64 * KB].map((size) => [size, reportOf(size)]));
    const deriveOne = (size: number) => derive([reports.get(size) ?? reportOf(size)]);
    deriveOne(4 * KB);
    expect(growth(deriveOne, [32 * KB, 64 * KB], {most: MOST, noiseMs: 100})).toBeLessThanOrEqual(MOST);
  });

  it('of records about as many places', () => {
    const reportsOf = (count: number) =>
      Array.from({length: count}, (_, n) =>
        readReport(`通报\n2022-04-${String((n % 28) + 1).padStart(2, '0')}\n5日，${named(n)}县水站开工。`, {
          path: `${n}.txt`,
        }),
      );
    const piles = new Map([100, 500, 1000].map((count) => [count, reportsOf(count)]));
    const deriveAll = (count: number) => derive(piles.get(count) ?? []);
    deriveAll(100);
    expect(growth(deriveAll, [500, 1000], {most: MOST, noiseMs: 100})).toBeLessThanOrEqual(MOST);
  });
});
