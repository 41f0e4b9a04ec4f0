import {describe, expect, it} from 'vitest';
import {unitOf} from '../../../src/lib/calendar/unit';
import type {Precision} from '../../../src/lib/types';

describe('unitOf', () => {
  it.each<[from: string, to: string, precision: Precision, unit: string | undefined]>([
    ['2022-03-01', '2022-03-31', 'month', '2022-03'],
    ['2024-02-01', '2024-02-28', 'month', undefined],
    ['2020-01-01', '2020-12-31', 'year', '2020'],
    ['2020-10', '2020-12', 'quarter', '2020-Q4'],
    ['2020-06-01', '2020-08-31', 'season', '2020-22'],
    ['2020-12-01', '2021-02-28', 'season', '2020-24'],
    ['2020-01-01', '2020-03-31', 'season', undefined],
    ['2020-01-25T18', '2020-01-25T24', 'daypart', '2020-01-25TEV'],
    ['2020-01-25T18:00', '2020-01-26T00:00', 'daypart', '2020-01-25TEV'],
    ['2020-01-25T07', '2020-01-25T12', 'daypart', undefined],
    ['1980-01-01', '1989-12-31', 'decade', '198X'],
    ['1980-01-01', '1999-12-31', 'decade', undefined],
    ['1966-01-01', '1969-12-31', 'decade', undefined],
    ['2022-03-01', '2022-03-31', 'day', undefined],
    ['soon', '2022-03-31', 'month', undefined],
  ])('%s to %s as %s is %s', (from, to, precision, unit) => {
    expect(unitOf(from, to, precision)).toBe(unit);
  });
});
