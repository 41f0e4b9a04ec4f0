import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {tagTime} from '../../src/lib/tag';
import {growth} from '../support/spent';

const SEED = 20220418;
const dct = '2022-04-18';
const chars = [
  ...'0123456789一二三四五六七八九十廿〇年月日号时点分秒周前后上下初中底末今明昨天晚早至到-—~/:.,、 \n春节每第两半个小',
];
const hostile = fc.string({unit: fc.constantFrom(...chars), maxLength: 60});

describe('tagTime', () => {
  it('gives expressions in order, apart, and cut out of the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        let last = 0;
        for (const {start, end, text: cut, value, rule} of tagTime(text, {dct})) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(cut);
          expect(value).not.toMatch(/NaN|undefined|null/);
          expect(rule).not.toBe('');
          last = end;
        }
      }),
      {seed: SEED, numRuns: 3000},
    );
  });

  it('reads both scripts and both widths alike', () => {
    const pairs = [
      ['2022年4月18日15时', '２０２２年４月１８日１５時'],
      ['去年8月3日以后', '去年8月3日以後'],
      ['腊月廿三', '臘月廿三'],
      ['近两个星期', '近兩個星期'],
      ['国庆节', '國慶節'],
    ];
    for (const [simple = '', other = ''] of pairs) {
      const values = (text: string) => tagTime(text, {dct}).map((timex) => timex.value);
      expect(values(other)).toEqual(values(simple));
      expect(values(simple)).not.toEqual([]);
    }
  });

  it('does not throw on any document time', () => {
    fc.assert(
      fc.property(
        hostile,
        fc.oneof(fc.constantFrom('', 'XXXX-04-17', '2022', '2022-02-31', '0001-01-01'), fc.string()),
        (text, time) => {
          expect(tagTime(text, {dct: time}).every((timex) => timex.value.length > 0)).toBe(true);
        },
      ),
      {seed: SEED, numRuns: 1000},
    );
  });
});

describe('time', () => {
  // Ratios, not seconds: twice the text may not cost much more than twice the time.
  it.each(['1', '一', '年月日', '4月1日、', '2022-04-', '年', '前', '今年', '一月', '每周', '1至', '3天零'])(
    'of %j grows with the length of the text',
    (unit) => {
      const text = unit.repeat(Math.ceil(40_000 / unit.length));
      const tag = (length: number) => tagTime(text.slice(0, length), {dct});
      tag(10_000);
      // Quadratic growth would make this 16; the slack is for the clock's grain and the collector.
      expect(growth(tag, [10_000, 40_000], {most: 9, noiseMs: 2})).toBeLessThan(9);
    },
  );
});
