import {describe, expect, it} from 'vitest';
import {formatDay, formatLength} from '../../../src/lib/arrange';
import {formatTick} from '../../../src/lib/arrange/dates';

const span = (from: string, to: string) => ({start: Date.parse(from), end: Date.parse(to)});

describe('formatLength', () => {
  it.each([
    ['2020-05-12', '2022-03-01', '1年10个月', '1年10個月', '1 y 10 mo'],
    ['2020-01-01', '2022-01-01', '2年', '2年', '2 y'],
    ['2020-01-01', '2020-05-01', '4个月', '4個月', '4 mo'],
    ['0618-01-01', '1949-10-01', '相隔1331年', '相隔1331年', '1331 years'],
    ['2020-01-01', '2020-02-10', '40天', '40天', '40 days'],
  ])('%s to %s', (from, to, hans, hant, en) => {
    expect(formatLength(span(from, to), 'zh-Hans')).toBe(hans);
    expect(formatLength(span(from, to), 'zh-Hant')).toBe(hant);
    expect(formatLength(span(from, to), 'en')).toBe(en);
  });
});

describe('formatDay', () => {
  it('counts before day zero with a true minus', () => {
    expect(formatDay(21, 'zh-Hans')).toBe('第21天');
    expect(formatDay(-5, 'en')).toBe('Day −5');
  });
});

describe('formatTick', () => {
  const ms = Date.UTC(2022, 3, 3, 6);
  it.each([
    ['year', '2022年', '2022'],
    ['year-month', '2022年4月', 'Apr 2022'],
    ['month-day', '4月3日', '3 Apr'],
    ['full-day', '2022年4月3日 周日', 'Sun 3 Apr 2022'],
    ['hour', '6时', '06:00'],
  ] as const)('%s', (format, hans, en) => {
    expect(formatTick(ms, format, 'zh-Hans')).toBe(hans);
    expect(formatTick(ms, format, 'en')).toBe(en);
  });

  it('knows years before the first', () => {
    expect(formatTick(Date.UTC(-220, 0, 1), 'year', 'zh-Hans')).toBe('公元前221年');
    expect(formatTick(Date.UTC(-220, 0, 1), 'year', 'en')).toBe('221 BC');
  });
});
