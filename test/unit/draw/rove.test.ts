import {describe, expect, it} from 'vitest';
import type {Scene} from '../../../src/lib/arrange';
import {itemsOf, nearestItem, stepOver} from '../../../src/lib/draw/rove';

const box = (key: string, x: number, y: number) => ({key, x, y, w: 8, h: 8});
const scene = (orientation: Scene['orientation']) =>
  ({
    orientation,
    marks: [box('late', 90, 10), box('early', 10, 50)],
    clusters: [box('crowd', 40, 30)],
  }) as unknown as Scene;
const keys = (items: readonly {key: string}[]) => items.map(({key}) => key);

describe('itemsOf', () => {
  it('goes along the axis of time, across or down', () => {
    expect(keys(itemsOf(scene('across')))).toEqual(['early', 'crowd', 'late']);
    expect(keys(itemsOf(scene('down')))).toEqual(['late', 'crowd', 'early']);
  });
});

describe('stepOver', () => {
  const items = itemsOf(scene('across'));

  it.each([
    ['early', 1, 'crowd'],
    ['late', 1, 'late'],
    ['early', -10, 'early'],
    ['', 1, 'early'],
    ['', -1, 'late'],
    ['gone', Infinity, 'early'],
    ['crowd', Infinity, 'late'],
  ])('from %j by %d to %s', (from, by, to) => {
    expect(stepOver(items, from, by)?.key).toBe(to);
  });

  it('of nothing is nothing', () => {
    expect(stepOver([], 'early', 1)).toBeUndefined();
  });
});

describe('nearestItem', () => {
  it('is where the last one was', () => {
    expect(nearestItem(itemsOf(scene('across')), box('gone', 84, 12))?.key).toBe('late');
    expect(nearestItem([], box('gone', 84, 12))).toBeUndefined();
  });
});
