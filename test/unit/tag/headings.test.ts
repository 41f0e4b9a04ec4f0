import {describe, expect, it} from 'vitest';
import {tagTime} from '../../../src/lib/tag';

function valuesOf(text: string, dct: string): string[] {
  return tagTime(text, {dct}).map(({value}) => value);
}

describe('a year or month alone on a line', () => {
  it.each([
    [
      'gives its month to days and its year to months below',
      '1954年7月\n5日至9日 连降暴雨。\n10日 成立指挥部。\n8月2日 洪水退去。',
      ['1954-07', '1954-07-05/1954-07-09', '1954-07-10', '1954-08-02'],
    ],
    [
      'also in letters and of another era',
      '民國二十六年七月\n● 廿三日 開課。\n八月 遷校。',
      ['1937-07', '1937-07-23', '1937-08'],
    ],
    ['also a year to come', '1990年\n1月5日 开幕。', ['1990', '1990-01-05']],
    [
      'gives way to a year of their own',
      '1954年\n5月 开工。\n1955年3月 停工。\n4月 复工。',
      ['1954', '1954-05', '1955-03', '1955-04'],
    ],
    ['gives nothing to a day inside a sentence', '1954年7月\n他说，五日再来。', ['1954-07', '1989-06-05']],
  ])('%s', (_, text, values) => {
    expect(valuesOf(text, '1989-06-08')).toEqual(values);
  });
});
