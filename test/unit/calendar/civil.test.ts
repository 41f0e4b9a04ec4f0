import {describe, expect, it} from 'vitest';
import {
  addDays,
  addMonths,
  daysInMonth,
  formatCivil,
  parseCivil,
  utcOf,
  weekday,
} from '../../../src/lib/calendar/civil';

describe('utcOf', () => {
  it('agrees with the platform', () => {
    expect(utcOf(1970, 1, 1)).toBe(0);
    expect(utcOf(2022, 4, 3, 6, 30, 15)).toBe(Date.UTC(2022, 3, 3, 6, 30, 15));
    expect(utcOf(2024, 2, 29)).toBe(Date.UTC(2024, 1, 29));
  });
  it('takes 24:00 as the next day’s start', () => {
    expect(utcOf(2022, 12, 31, 24)).toBe(utcOf(2023, 1, 1));
  });
  it('reads years below 100 as they stand', () => {
    expect(formatCivil(utcOf(25, 1, 1))).toBe('0025-01-01');
    expect(formatCivil(utcOf(-220, 1, 1))).toBe('-0220-01-01');
  });
  it.each([
    [2024, 2, 30, 'no such day: 2024-02-30'],
    [2022, 2, 29, 'no such day: 2022-02-29'],
    [2022, 13, 1, 'no such day: 2022-13-01'],
    [10000, 1, 1, 'no such day: 10000-01-01'],
  ])('refuses %i-%i-%i', (year, month, day, message) => {
    expect(() => utcOf(year, month, day)).toThrow(new RangeError(message));
  });
  it('refuses hours that no clock shows', () => {
    expect(() => utcOf(2022, 1, 1, 25)).toThrow('no such time: 25:00:00');
    expect(() => utcOf(2022, 1, 1, 24, 1)).toThrow('no such time: 24:01:00');
  });
});

describe('parseCivil', () => {
  it.each([
    ['2022', '2022-01-01T00:00:00', '2023-01-01T00:00:00'],
    ['2022-04', '2022-04-01T00:00:00', '2022-05-01T00:00:00'],
    ['2022-12', '2022-12-01T00:00:00', '2023-01-01T00:00:00'],
    ['2022-04-03', '2022-04-03T00:00:00', '2022-04-04T00:00:00'],
    ['2022-04-03T06', '2022-04-03T06:00:00', '2022-04-03T07:00:00'],
    ['2022-04-03T06:00', '2022-04-03T06:00:00', '2022-04-03T06:01:00'],
    ['2022-04-03T06:00:00', '2022-04-03T06:00:00', '2022-04-03T06:00:01'],
    ['2022-04-03 06:00:00 +0800', '2022-04-03T06:00:00', '2022-04-03T06:00:01'],
    ['2022-04-03T06:00+08:00', '2022-04-03T06:00:00', '2022-04-03T06:01:00'],
    ['2022-04-12T24', '2022-04-13T00:00:00', '2022-04-13T01:00:00'],
    ['-0220', '-0220-01-01T00:00:00', '-0219-01-01T00:00:00'],
  ])('%s', (text, start, end) => {
    const span = parseCivil(text);
    expect(span && formatCivil(span.start, 'second')).toBe(start);
    expect(span && formatCivil(span.end, 'second')).toBe(end);
  });
  it.each([
    '',
    '22',
    '2022-4',
    '2022-13',
    '2022-02-29',
    '2022-04-03T',
    '2022-04-03T25',
    '2022-04-03TMO',
    '2022/04',
  ])('refuses %j', (text) => {
    expect(parseCivil(text)).toBeNull();
  });
});

describe('arithmetic', () => {
  it('clamps a day that the month does not have', () => {
    expect(formatCivil(addMonths(utcOf(2022, 3, 31), -1))).toBe('2022-02-28');
    expect(formatCivil(addMonths(utcOf(2020, 2, 29), 12))).toBe('2021-02-28');
    expect(formatCivil(addMonths(utcOf(2022, 1, 15, 9), -13), 'hour')).toBe('2020-12-15T09');
  });
  it('counts days, weekdays and months', () => {
    expect(formatCivil(addDays(utcOf(2022, 2, 28), 1))).toBe('2022-03-01');
    expect(weekday(utcOf(2022, 4, 18))).toBe(1);
    expect(weekday(utcOf(1969, 12, 28))).toBe(7);
    expect([2, 4, 12].map((month) => daysInMonth(2000, month))).toEqual([29, 30, 31]);
  });
});
