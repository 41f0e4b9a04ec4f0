import {expect, it} from 'vitest';
import {textFragment} from '../../../../src/lib/site/export';

const page = 'https://news.example/a.html';
const directive = (quote: string, url = page) => {
  const address = textFragment(url, quote);
  return address
    .slice(address.indexOf(':~:text=') + 8)
    .split(',')
    .map(decodeURIComponent);
};

it('gives a short sentence whole', () => {
  expect(directive('4月3日，开闸。')).toEqual(['4月3日，开闸。']);
});

it('gives a long one by its first and last clause', () => {
  expect(directive('4月3日早6点，梅山镇开闸泄洪，沿岸三个村的居民已经全部转移，无人受伤。')).toEqual([
    '4月3日早6点',
    '无人受伤',
  ]);
});

it('gives a long one of one clause whole', () => {
  const quote = '一'.repeat(60);
  expect(directive(quote)).toEqual([quote]);
});

it('escapes what means something in a fragment', () => {
  expect(textFragment(page, 'a-b,c&d')).toBe(`${page}#:~:text=a%2Db%2Cc%26d`);
});

it('keeps a fragment that the address has', () => {
  expect(textFragment(`${page}#p3`, '开闸')).toBe(`${page}#p3:~:text=%E5%BC%80%E9%97%B8`);
});

it('is the address itself where there is nothing to find', () => {
  expect(textFragment(page, ' \n')).toBe(page);
});

it('does not fail on half a character', () => {
  expect(directive('a\uD800b')).toEqual(['a\uFFFDb']);
});
