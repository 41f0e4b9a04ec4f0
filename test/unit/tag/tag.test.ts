import {describe, expect, it} from 'vitest';
import {tagTime} from '../../../src/lib/tag';

const values = (text: string, dct?: string) => tagTime(text, dct ? {dct} : {}).map((timex) => timex.value);

describe('an unknown year', () => {
  it('prints as X wherever a value rests on it', () => {
    expect(values('4月17日召开，13日起，次日上午，4月底前，去年3月', 'XXXX-04-17')).toEqual([
      'XXXX-04-17',
      'XXXX-04-13/..',
      'XXXX-04-14TMO',
      '../XXXX-04-30',
      'XXXX-03',
    ]);
  });
  it('leaves written years alone', () => {
    expect(values('2021年3月5日', 'XXXX-04-17')).toEqual(['2021-03-05']);
  });
  it('makes weekdays and lunar days unknown', () => {
    expect(values('上周五休息，清明放假', 'XXXX-04-17')).toEqual(['XXXX-WXX-5', 'XXXX-XX-XX']);
  });
});

describe('no document time at all', () => {
  it('prints what is not known as X', () => {
    expect(values('今天，4月3日，5日')).toEqual(['XXXX-XX-XX', 'XXXX-04-03', 'XXXX-04-05']);
  });
});

describe('ranges', () => {
  it('a leap day and the days behind it are of one year', () => {
    expect(values('2月29日至3月1日', '2022-04-18')).toEqual(['2020-02-29/2020-03-01']);
    expect(values('五八年前七个月', '2022-04-18')).toEqual(['1958-01/1958-07']);
  });
  it('feasts that move are unknown in an unknown year', () => {
    expect(values('复活节，开斋节，母亲节，劳动节', 'XXXX-04-17')).toEqual([
      'XXXX-XX-XX',
      'XXXX-XX-XX',
      'XXXX-XX-XX',
      'XXXX-05-01',
    ]);
  });
});

describe('anchors', () => {
  it('当前 in what a dated meeting was told is the day of the meeting', () => {
    const now = (text: string) =>
      tagTime(text, {dct: '2022-04-18'}).find((timex) => timex.value === 'PRESENT_REF');
    expect(now('4月12日，县里召开会议。会议指出，当前汛情平稳。')).toMatchObject({
      edtf: '2022-04-12',
      basis: 'previous',
    });
    expect(now('4月12日，县里召开会议。\n目前汛情平稳。')?.edtf).toBe('2022-04-18');
  });
  it('today is the day of the dateline where there is one', () => {
    expect(values('本报4月16日讯 记者今天获悉', '2022-04-18')).toEqual(['2022-04-16', '2022-04-16']);
  });
  it('a part of the day belongs to the last date of its paragraph, and to no other', () => {
    expect(values('1月24日封路。下午，物资到达。\n下午召开会议', '2020-05-11')).toEqual([
      '2020-01-24',
      '2020-01-24TAF',
      '2020-05-11TAF',
    ]);
  });
  it('a December without a year in a January report is last year’s', () => {
    expect(values('12月23日零时起封闭，1月4日解封', '2022-01-05')).toEqual([
      '2021-12-23T00/..',
      '2022-01-04',
    ]);
  });
  it('a story of another year keeps its year, the report’s own weeks do not take it', () => {
    expect(values('2008年5月12日地震，6月10日泄洪', '2018-05-10')).toEqual(['2008-05-12', '2008-06-10']);
    expect(values('2018年2月被通报，3月21日爆炸', '2019-03-22')).toEqual(['2018-02', '2019-03-21']);
  });
});

describe('the record', () => {
  it('says how it came about', () => {
    expect(tagTime('4月3日早6点', {dct: '2022-04-18'})).toEqual([
      {
        start: 0,
        end: 7,
        text: '4月3日早6点',
        type: 'TIME',
        value: '2022-04-03T06',
        basis: 'dct',
        rule: 'date/month-day',
        inferred: ['year'],
      },
    ]);
  });
  it('keeps modifiers and the days meant', () => {
    expect(tagTime('近40天', {dct: '2022-04-18'})[0]).toMatchObject({
      type: 'DURATION',
      value: 'P40D',
      mod: 'LESS_THAN',
      edtf: '2022-03-10/2022-04-18',
    });
    expect(tagTime('3月初', {dct: '2022-04-18'})[0]).toMatchObject({
      value: '2022-03~',
      mod: 'START',
      edtf: '2022-03-01/2022-03-10',
    });
  });
});
