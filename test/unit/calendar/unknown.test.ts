import {describe, expect, it} from 'vitest';
import {
  CENTURY,
  MONTH,
  UNKNOWN_YEAR,
  WHOLE_DATE,
  YEAR,
  isUnknownYear,
  maskYear,
  partNames,
} from '../../../src/lib/calendar/unknown';

describe('a year that is not known', () => {
  it('stays so in what is counted from it', () => {
    expect([UNKNOWN_YEAR, UNKNOWN_YEAR - 1, UNKNOWN_YEAR + 20, 2022, 9999].map(isUnknownYear)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
  it('is written as X', () => {
    expect(['8000-04-17', '7999', '2022-04-17'].map(maskYear)).toEqual(['XXXX-04-17', 'XXXX', '2022-04-17']);
  });
});

it('inferred parts are named coarse to fine', () => {
  expect([0, YEAR, YEAR + MONTH, WHOLE_DATE, CENTURY].map(partNames)).toEqual([
    [],
    ['year'],
    ['year', 'month'],
    ['year', 'month', 'day'],
    ['century'],
  ]);
});
