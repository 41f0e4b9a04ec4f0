import {describe, expect, it} from 'vitest';
import {WORDS} from '../../../src/lib/draw/words';
import {EN} from '../../../src/lib/site/strings/en';
import {HANS} from '../../../src/lib/site/strings/hans';
import {HANT} from '../../../src/lib/site/strings/hant';

describe('words of the picture', () => {
  it('name kinds as the page around it does', () => {
    expect(WORDS['zh-Hans'].kinds).toEqual(HANS.kinds);
    expect(WORDS['zh-Hant'].kinds).toEqual(HANT.kinds);
    expect(WORDS.en.kinds).toEqual(EN.kinds);
  });
});
