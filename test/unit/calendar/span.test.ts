import {expect, it} from 'vitest';
import {contains, hull, intersect, overlaps} from '../../../src/lib/calendar/span';

const whole = {start: 0, end: 10};

it('spans are half-open: touching is not overlapping', () => {
  expect(overlaps(whole, {start: 9, end: 20})).toBe(true);
  expect(overlaps(whole, {start: 10, end: 20})).toBe(false);
  expect(intersect(whole, {start: 10, end: 20})).toBeNull();
});
it('intersect and hull are the greatest and least bounds', () => {
  expect(intersect(whole, {start: 5, end: Infinity})).toEqual({start: 5, end: 10});
  expect(hull(whole, {start: 20, end: 30})).toEqual({start: 0, end: 30});
});
it('a span contains itself', () => {
  expect(contains(whole, whole)).toBe(true);
  expect(contains(whole, {start: 0, end: 11})).toBe(false);
});
