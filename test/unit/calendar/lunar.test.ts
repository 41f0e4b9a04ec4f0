import {Lunar, LunarYear, Solar} from 'lunar-typescript';
import {describe, expect, it} from 'vitest';
import {addDays, civilOf, formatCivil, utcOf} from '../../../src/lib/calendar/civil';
import {SOLAR_TERMS, civilOfLunar, lunarOf, solarTermDay} from '../../../src/lib/calendar/lunar';

describe('lunar days', () => {
  it('are the almanac’s on every day of 1841–2100, and back again', () => {
    const wrong: string[] = [];
    const last = utcOf(2100, 12, 31);
    for (let ms = utcOf(1841, 1, 1); ms <= last; ms = addDays(ms, 1)) {
      const {year, month, day} = civilOf(ms);
      const almanac = Lunar.fromSolar(Solar.fromYmd(year, month, day));
      const lunar = lunarOf(ms);
      const same =
        lunar !== null &&
        lunar.year === almanac.getYear() &&
        (lunar.leap ? -lunar.month : lunar.month) === almanac.getMonth() &&
        lunar.day === almanac.getDay();
      if (!same || civilOfLunar(lunar) !== ms) wrong.push(formatCivil(ms));
    }
    expect(wrong).toEqual([]);
  });
  it('know what there is not', () => {
    expect(civilOfLunar({year: 2022, month: 1, day: 30, leap: false})).toBe(utcOf(2022, 3, 2));
    expect(civilOfLunar({year: 2021, month: 12, day: 30, leap: false})).toBeNull();
    expect(civilOfLunar({year: 2022, month: 4, day: 1, leap: true})).toBeNull();
    expect(civilOfLunar({year: 2200, month: 1, day: 1, leap: false})).toBeNull();
    expect(lunarOf(utcOf(1840, 1, 1))).toBeNull();
    expect(lunarOf(utcOf(2150, 1, 1))).toBeNull();
  });
});

describe('solar terms', () => {
  it('are the almanac’s in every year of 1900–2100', () => {
    const wrong: string[] = [];
    for (let year = 1900; year <= 2100; year++) {
      const table = Lunar.fromSolar(Solar.fromYmd(year, 6, 15)).getJieQiTable();
      // Terms at the edges of a lunar year stand in the table under Latin names.
      const days = new Set(Object.values(table).map((solar) => solar.toYmd()));
      SOLAR_TERMS.forEach((name, term) => {
        const ms = solarTermDay(year, term);
        if (ms === null || !days.has(formatCivil(ms))) wrong.push(`${year} ${name}`);
      });
    }
    expect(wrong).toEqual([]);
  });
  it('are null where the almanac ends', () => {
    expect(solarTermDay(1899, 0)).toBeNull();
    expect(solarTermDay(2022, 24)).toBeNull();
    expect(LunarYear.fromYear(2022).getLeapMonth()).toBe(0);
  });
});
