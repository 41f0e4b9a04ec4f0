import {describe, expect, it} from 'vitest';
import {checkTimes, isPossible, tagTime} from '../../../src/lib/tag';

const dct = '2022-04-18';

describe('checkTimes', () => {
  it.each([
    ['2月30日', '2022-02-30', 'no such day: 2022-02-30'],
    ['2022年2月29日', '2022-02-29', 'no such day: 2022-02-29'],
    ['4月31日', '2022-04-31', 'no such day: 2022-04-31'],
    ['13月5日', '2022-13-05', 'no such day: 2022-13-05'],
    ['4月3日25时', '2022-04-03T25', 'no such time: 25'],
  ])('%s is found, kept as written and reported', (text, value, message) => {
    const timexes = tagTime(text, {dct});
    expect(timexes.map((timex) => timex.value)).toEqual([value]);
    expect(checkTimes(timexes)).toEqual([
      expect.objectContaining({message, start: 0, end: text.length, found: text, level: 'warning'}),
    ]);
  });
  it('reports a range that ends before it starts', () => {
    const [fault] = checkTimes(tagTime('2022年4月18日至2021年3月1日', {dct}));
    expect(fault?.rule).toBe('tag/ends-before-start');
  });
  it('reports a weekday that the date was not', () => {
    const text = '4月18日星期一开会，4月19日（星期三）散会，４月２０日週五返回';
    expect(checkTimes(tagTime(text, {dct})).map(({found, message}) => [found, message])).toEqual([
      ['4月19日（星期三）', 'not that weekday: 2022-04-19 is 星期二'],
      ['４月２０日週五', 'not that weekday: 2022-04-20 is 星期三'],
    ]);
    expect(checkTimes(tagTime('4月18日星期三', {dct: 'XXXX-04-20'}))).toEqual([]);
  });
  it('has nothing to say of possible ones', () => {
    const text = '12日0时至24时，4月底前，3月初，近40天，目前，2020年2月29日，每周一，上世纪80年代';
    expect(checkTimes(tagTime(text, {dct}))).toEqual([]);
    expect(checkTimes(tagTime('4月17日', {dct: 'XXXX-04-17'}))).toEqual([]);
  });
});

describe('isPossible', () => {
  it('reads values of every kind', () => {
    expect(['2022-04~', '../2022-04-30', 'P40D', 'XXXX-02-29', '2022-04-12T24:00:00'].every(isPossible)).toBe(
      true,
    );
    expect(['2022-02-30', '../2022-13', '2022-04-12T25'].some(isPossible)).toBe(false);
  });
});
