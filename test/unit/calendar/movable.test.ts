import {describe, expect, it} from 'vitest';
import {formatCivil} from '../../../src/lib/calendar/civil';
import {
  easter,
  islamicDay,
  jewishNewYear,
  maccabees,
  orthodoxEaster,
} from '../../../src/lib/calendar/movable';

describe('days on which other calendars turn', () => {
  it.each([
    [2013, '2013-03-31', '2013-05-05'],
    [2017, '2017-04-16', '2017-04-16'],
    [2024, '2024-03-31', '2024-05-05'],
  ])('Easter of %i, by both reckonings', (year, western, eastern) => {
    expect([easter(year), orthodoxEaster(year)].map((ms) => formatCivil(ms))).toEqual([western, eastern]);
  });
  it.each([
    [2005, '2005-10-04'],
    [2013, '2013-09-05'],
    [2018, '2018-09-10'],
    [2023, '2023-09-16'],
  ])('Jewish new year in %i', (year, day) => {
    expect(formatCivil(jewishNewYear(year))).toBe(day);
  });
  it('a full Jewish year puts the feast of lights a day later', () => {
    expect(
      [2018, 2023].map((year) => formatCivil(jewishNewYear(year) + maccabees(year) * 86_400_000)),
    ).toEqual(['2018-12-02', '2023-12-07']);
  });
  it.each([
    [2013, 10, 1, '2013-08-08'],
    [2022, 12, 10, '2022-07-10'],
    [2034, 9, 1, '2034-11-12'],
  ])('Islamic day in %i: %i-%i', (year, month, day, civil) => {
    expect(formatCivil(islamicDay(year, month, day))).toBe(civil);
  });
});
