import {describe, expect, it} from 'vitest';
import {formatCivil} from '../../../src/lib/calendar/civil';
import {FESTIVAL_NAMES, festivalCalendar, festivalDay, nthWeekday} from '../../../src/lib/calendar/festivals';

describe('festivalDay', () => {
  it.each([
    ['春节', 2020, '2020-01-25'],
    ['大年三十', 2020, '2020-01-24'],
    ['中秋', 2022, '2022-09-10'],
    ['清明节', 2020, '2020-04-04'],
    ['立夏', 2020, '2020-05-05'],
    ['国庆', 2021, '2021-10-01'],
    ['母亲节', 2022, '2022-05-08'],
    ['感恩节', 2021, '2021-11-25'],
    ['复活节', 2024, '2024-03-31'],
    ['耶稣受难日', 2024, '2024-03-29'],
  ])('%s %i', (name, year, day) => {
    const ms = festivalDay(name, year);
    expect(ms === null ? null : formatCivil(ms)).toBe(day);
  });
  it('is null for what it does not know', () => {
    expect(formatCivil(festivalDay('小年夜', 2025) ?? 0)).toBe('2025-01-27');
    expect(festivalDay('泼水节', 2022)).toBeNull();
    expect(festivalDay('春节', 2200)).toBeNull();
  });
  it('has a day for every name', () => {
    expect(FESTIVAL_NAMES.filter((name) => festivalDay(name, 2022) === null)).toEqual([]);
  });
  it('knows the calendar of each', () => {
    expect(['春节', '清明', '国庆'].map(festivalCalendar)).toEqual(['lunar', 'lunar', 'civil']);
  });
});

describe('nthWeekday', () => {
  it('counts from either end', () => {
    expect(formatCivil(nthWeekday(2022, 5, 2, 7))).toBe('2022-05-08');
    expect(formatCivil(nthWeekday(2022, 5, -1, 1))).toBe('2022-05-30');
    expect(formatCivil(nthWeekday(2022, 12, -2, 5))).toBe('2022-12-23');
  });
});
