import {describe, expect, it} from 'vitest';
import {actionOf} from '../../../src/lib/draw/keys';

const free = {ctrlKey: false, metaKey: false, altKey: false};

describe('actionOf', () => {
  it.each([
    ['ArrowLeft', 'pan'],
    ['ArrowDown', 'rove'],
    ['PageDown', 'rove'],
    ['+', 'zoom'],
    ['=', 'zoom'],
    ['0', 'fit'],
    ['j', 'step'],
    ['K', 'step'],
    ['Enter', 'open'],
    ['Escape', 'close'],
    ['1', 'narrow'],
    ['9', 'narrow'],
    ['c', 'connection'],
  ])('%s', (key, action) => {
    expect(actionOf(key, free)?.do).toBe(action);
  });

  it('leaves the browser and the page their own keys', () => {
    expect(actionOf('Tab', free)).toBeNull();
    expect(actionOf('/', free)).toBeNull();
    expect(actionOf('+', {...free, ctrlKey: true})).toBeNull();
  });
});
