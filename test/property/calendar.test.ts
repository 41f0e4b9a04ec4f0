import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  addDays,
  addMonths,
  civilOf,
  formatCivil,
  parseCivil,
  utcOf,
  weekday,
} from '../../src/lib/calendar/civil';
import {boundsOf, formatEdtf, parseEdtf} from '../../src/lib/calendar/edtf';
import {civilOfLunar, lunarOf} from '../../src/lib/calendar/lunar';

const seed = 19491001;
const day = fc.integer({min: utcOf(1, 1, 1) / 86_400_000, max: utcOf(9999, 12, 31) / 86_400_000});
const instant = fc.tuple(day, fc.integer({min: 0, max: 86_399})).map(([d, s]) => d * 86_400_000 + s * 1000);

describe('civil time', () => {
  it('prints and reads back, to the start of its unit', () => {
    fc.assert(
      fc.property(
        instant,
        fc.constantFrom('year', 'month', 'day', 'hour', 'minute', 'second'),
        (ms, precision) => {
          const read = parseCivil(formatCivil(ms, precision));
          expect(read && read.start <= ms && ms < read.end).toBe(true);
          expect(read && formatCivil(read.start, precision)).toBe(formatCivil(ms, precision));
        },
      ),
      {seed},
    );
  });
  it('utcOf is the inverse of civilOf', () => {
    fc.assert(
      fc.property(instant, (ms) => {
        const {year, month, day, hour, minute, second} = civilOf(ms);
        expect(utcOf(year, month, day, hour, minute, second)).toBe(ms);
      }),
      {seed},
    );
  });
  it('a week later is the same weekday, twelve months later the same month', () => {
    fc.assert(
      fc.property(instant, (ms) => {
        expect(weekday(addDays(ms, 7))).toBe(weekday(ms));
        expect(civilOf(addMonths(ms, -12)).month).toBe(civilOf(ms).month);
      }),
      {seed},
    );
  });
});

describe('EDTF', () => {
  const date = fc.tuple(instant, fc.constantFrom('year', 'month', 'day'), fc.constantFrom('', '~', '?', '%'));
  it('comes back from its parts, and a coarser date contains a finer', () => {
    fc.assert(
      fc.property(date, ([ms, precision, qualifier]) => {
        const edtf = formatCivil(ms, precision) + qualifier;
        expect(formatEdtf(parseEdtf(edtf))).toBe(edtf);
        const [outer, inner] = [boundsOf(formatCivil(ms, 'year')), boundsOf(edtf)];
        expect(outer.start <= inner.start && inner.end <= outer.end).toBe(true);
      }),
      {seed},
    );
  });
});

describe('the lunar year', () => {
  it('goes there and back', () => {
    const lunar = fc.record({
      year: fc.integer({min: 1900, max: 2099}),
      month: fc.integer({min: 1, max: 12}),
      day: fc.integer({min: 1, max: 29}),
      leap: fc.constant(false),
    });
    fc.assert(
      fc.property(lunar, (value) => {
        const ms = civilOfLunar(value);
        expect(ms === null ? null : lunarOf(ms)).toEqual(value);
      }),
      {seed},
    );
  });
});
