import {expect, test} from 'vitest';
import {everyMatch} from '../../../src/lib/script/matches';

test.each([
  [/\d/gu, '3月10日'],
  [/(?<day>\d{1,2})日/gu, '10日至11日'],
  [/[甲乙丙]/gu, 'abc'],
  [/[甲乙丙]*/gu, '甲乙x𠮷丁丙'],
  [/(?=日)|月/gu, '3月10日'],
  [/日/gu, ''],
])('as matchAll: %s in %j', (pattern, text) => {
  const plain = (match: RegExpExecArray) => ({at: match.index, words: [...match], groups: match.groups});
  const expected = [...text.matchAll(pattern)].map(plain);
  expect(everyMatch(pattern, text).map(plain)).toEqual(expected);
  expect(everyMatch(pattern, text).map(plain)).toEqual(expected);
});
