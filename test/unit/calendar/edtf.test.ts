import {describe, expect, it} from 'vitest';
import oracle from 'edtf';
import {formatCivil} from '../../../src/lib/calendar/civil';
import {boundsOf, formatEdtf, parseEdtf} from '../../../src/lib/calendar/edtf';

const show = (ms: number) => (Number.isFinite(ms) ? formatCivil(ms, 'minute') : String(ms));

describe('boundsOf', () => {
  it.each([
    ['2024', '2024-01-01T00:00', '2025-01-01T00:00'],
    ['2024-05~', '2024-05-01T00:00', '2024-06-01T00:00'],
    ['2024-05-06?', '2024-05-06T00:00', '2024-05-07T00:00'],
    ['199X', '1990-01-01T00:00', '2000-01-01T00:00'],
    ['19XX', '1900-01-01T00:00', '2000-01-01T00:00'],
    ['2022-XX', '2022-01-01T00:00', '2023-01-01T00:00'],
    ['2022-02-XX', '2022-02-01T00:00', '2022-03-01T00:00'],
    ['2022-XX-XX', '2022-01-01T00:00', '2023-01-01T00:00'],
    ['2022-21', '2022-03-01T00:00', '2022-06-01T00:00'],
    ['2022-24', '2022-12-01T00:00', '2023-03-01T00:00'],
    ['2022-33', '2022-01-01T00:00', '2022-04-01T00:00'],
    ['2022-41', '2022-07-01T00:00', '2023-01-01T00:00'],
    ['2022-04-03TMO', '2022-04-03T06:00', '2022-04-03T12:00'],
    ['2022-04-03TEV', '2022-04-03T18:00', '2022-04-04T00:00'],
    ['2022-03-10/2022-04-18', '2022-03-10T00:00', '2022-04-19T00:00'],
    ['2022-03~/2022-04-15?', '2022-03-01T00:00', '2022-04-16T00:00'],
    ['2022-03-10/..', '2022-03-10T00:00', 'Infinity'],
    ['../2022-04-30', '-Infinity', '2022-05-01T00:00'],
    ['2022-03-10/', '2022-03-10T00:00', 'Infinity'],
    ['XXXX-04-17', '-Infinity', 'Infinity'],
  ])('%s', (edtf, start, end) => {
    const span = boundsOf(edtf);
    expect([show(span.start), show(span.end)]).toEqual([start, end]);
  });
  it.each([
    ['2024-02-30', 'no such day: 2024-02-30'],
    ['2024-02-30~', 'no such day: 2024-02-30'],
    ['2024-2', 'not EDTF: 2024-2'],
    ['2024-13', 'not EDTF: 2024-13'],
    ['19X', 'not EDTF: 19X'],
    ['../..', 'not EDTF: ../..'],
    ['', 'not EDTF: '],
    ['2022-05/2022-04', 'ends before it starts: 2022-05/2022-04'],
  ])('refuses %j', (edtf, message) => {
    expect(() => boundsOf(edtf)).toThrow(new RangeError(message));
  });
});

describe('parseEdtf and formatEdtf', () => {
  it.each([
    '2024',
    '2024-05~',
    '199X',
    '2022-21',
    '../2022-04',
    '2022-03-10/..',
    '2022-03~/2022-04-15%',
    '2022-XX',
  ])('%s comes back as it was', (edtf) => {
    expect(formatEdtf(parseEdtf(edtf))).toBe(edtf);
  });
});

describe('against the edtf package', () => {
  // Its faults, left out here: spring is January to March, and an open interval has no bounds.
  it.each(['2024', '2024-02', '2024-02-29', '1985-04~', '199X', '19XX', '2004-06/2006-08', '2022-XX'])(
    '%s',
    (edtf) => {
      const other = oracle(edtf);
      const span = boundsOf(edtf);
      expect(span.start).toBe(other.min);
      expect(span.end).toBeGreaterThan(other.max);
      expect(span.end - other.max).toBeLessThanOrEqual(86_400_000);
    },
  );
});
