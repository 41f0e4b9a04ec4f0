import {describe, expect, it} from 'vitest';
import {isDeviceName} from '../../../src/lib/script/pathname';

describe('isDeviceName', () => {
  it.each(['con', 'CON', 'aux', 'com1', 'LPT9'])('%s is one', (name) => {
    expect(isDeviceName(name)).toBe(true);
  });

  it.each(['', 'console', 'com', 'com10', 'con-1', 'index'])('%j is none', (name) => {
    expect(isDeviceName(name)).toBe(false);
  });
});
