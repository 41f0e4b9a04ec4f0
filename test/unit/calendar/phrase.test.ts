import {describe, expect, it} from 'vitest';
import {
  dateInWords,
  eventDateInWords,
  originalPhrase,
  type EventDate,
} from '../../../src/lib/calendar/phrase';

const DATES: [edtf: string, hans: string, hant: string, en: string][] = [
  ['2022', '2022年', '2022年', '2022'],
  ['2022-03', '2022年3月', '2022年3月', 'March 2022'],
  ['2022-04-03', '2022年4月3日', '2022年4月3日', '3 April 2022'],
  ['2022-04-03T06', '2022年4月3日清晨6时', '2022年4月3日清晨6時', '3 April 2022, 6 am'],
  ['2022-04-03T06:00:00+08:00', '2022年4月3日清晨6时', '2022年4月3日清晨6時', '3 April 2022, 6 am'],
  ['2022-04-18T17:14', '2022年4月18日下午5时14分', '2022年4月18日下午5時14分', '18 April 2022, 5:14 pm'],
  ['2022-04-18T12', '2022年4月18日中午12时', '2022年4月18日中午12時', '18 April 2022, noon'],
  ['2022-04-18T00:05', '2022年4月18日凌晨0时05分', '2022年4月18日凌晨0時05分', '18 April 2022, 12:05 am'],
  ['2020-01-25TEV', '2020年1月25日晚上', '2020年1月25日晚上', '25 January 2020, evening'],
  ['2022-21', '2022年春季', '2022年春季', 'spring 2022'],
  ['2020-SP', '2020年春季', '2020年春季', 'spring 2020'],
  ['2020-Q1', '2020年第一季度', '2020年第一季度', 'first quarter of 2020'],
  ['199X', '1990年代', '1990年代', '1990s'],
  ['19XX', '20世纪', '20世紀', '1900s'],
  ['-0220', '公元前221年', '公元前221年', '221 BC'],
  ['XXXX-04-17', '4月17日', '4月17日', '17 April'],
  ['2022-03~', '约2022年3月', '約2022年3月', 'about March 2022'],
  ['2022-03-05?', '2022年3月5日（存疑）', '2022年3月5日（存疑）', '5 March 2022 (uncertain)'],
  ['2022-03-05%', '约2022年3月5日（存疑）', '約2022年3月5日（存疑）', 'about 5 March 2022 (uncertain)'],
  ['2022-04-03/2022-04-12', '2022年4月3日—12日', '2022年4月3日—12日', '3–12 April 2022'],
  ['2022-03-10/2022-04-18', '2022年3月10日—4月18日', '2022年3月10日—4月18日', '10 March – 18 April 2022'],
  [
    '2019-12-30/2020-01-02',
    '2019年12月30日—2020年1月2日',
    '2019年12月30日—2020年1月2日',
    '30 December 2019 – 2 January 2020',
  ],
  ['2020-01/2020-03', '2020年1月—3月', '2020年1月—3月', 'January – March 2020'],
  ['2019/2021', '2019年—2021年', '2019年—2021年', '2019 – 2021'],
  [
    '2022-03-19~/2022-04-18',
    '约2022年3月19日至4月18日',
    '約2022年3月19日至4月18日',
    'about 19 March 2022 to 18 April 2022',
  ],
  [
    '2022-03-05~/2022-03-15~',
    '约2022年3月5日至约3月15日',
    '約2022年3月5日至約3月15日',
    'about 5 March 2022 to about 15 March 2022',
  ],
  ['../2022-04-30', '不晚于2022年4月30日', '不晚於2022年4月30日', 'no later than 30 April 2022'],
  ['2022-03-10/..', '2022年3月10日起', '2022年3月10日起', 'from 10 March 2022'],
  ['../..', '日期不详', '日期不詳', 'date unknown'],
];

describe('dateInWords', () => {
  it.each(DATES)('%s', (edtf, hans, hant, en) => {
    expect([dateInWords(edtf, 'zh-Hans'), dateInWords(edtf, 'zh-Hant'), dateInWords(edtf, 'en')]).toEqual([
      hans,
      hant,
      en,
    ]);
  });

  it.each(['', 'P40D', 'PRESENT_REF', '2022-4-3', 'soon/later', '{a}'])(
    'prints what it cannot read: %j',
    (text) => {
      expect(dateInWords(text, 'zh-Hans')).toBe(text);
    },
  );

  it('leaves out a year the reader already sees, and only that one', () => {
    expect(dateInWords('2022-04-03', 'zh-Hans', '2022')).toBe('4月3日');
    expect(dateInWords('2022-04-03/2022-04-12', 'zh-Hans', '2022')).toBe('4月3日—12日');
    expect(dateInWords('2022-04-03', 'zh-Hans', '2020')).toBe('2022年4月3日');
    expect(dateInWords('2022', 'zh-Hans', '2022')).toBe('2022年');
  });
});

const ON: EventDate = {
  edtf: '2022-04-18',
  start: '2022-04-18',
  end: '2022-04-18',
  precision: 'day',
  meaning: 'on',
  status: 'occurred',
};

const EVENTS: [what: string, event: Partial<EventDate>, hans: string, en: string][] = [
  ['a day', {}, '2022年4月18日', '18 April 2022'],
  ['counted as of a day', {meaning: 'as-of', status: 'as-of'}, '截至2022年4月18日', 'as of 18 April 2022'],
  [
    'within a dekad',
    {edtf: '2022-03-01/2022-03-10', meaning: 'within', precision: 'dekad'},
    '2022年3月1日—10日之间',
    'between 1 and 10 March 2022',
  ],
  [
    'within a vague span',
    {edtf: '2022-03-05~/2022-03-15~', meaning: 'within'},
    '约2022年3月5日至约3月15日之间',
    'between about 5 and about 15 March 2022',
  ],
  [
    'within two months',
    {edtf: '2022-03-01~/2022-04-18', meaning: 'within'},
    '约2022年3月1日至4月18日之间',
    'between about 1 March 2022 and 18 April 2022',
  ],
  [
    'within a month',
    {edtf: '2022-03', meaning: 'within', precision: 'month'},
    '2022年3月内',
    'sometime in March 2022',
  ],
  ['within a year', {edtf: '2020', meaning: 'within', precision: 'year'}, '2020年内', 'sometime in 2020'],
  ['within a day is that day', {meaning: 'within'}, '2022年4月18日', '18 April 2022'],
  [
    'throughout',
    {edtf: '2022-04-03/2022-04-12', meaning: 'throughout'},
    '2022年4月3日—12日',
    '3–12 April 2022',
  ],
  [
    'a quarter',
    {edtf: '2020-01-01/2020-03-31', meaning: 'throughout', precision: 'quarter'},
    '2020年第一季度',
    'first quarter of 2020',
  ],
  [
    'whole years by their days',
    {edtf: '1966-01-01/1969-12-31', meaning: 'throughout', precision: 'decade'},
    '1966年—1969年',
    '1966 – 1969',
  ],
  [
    'within whole years by their days',
    {edtf: '2010-01-01/2012-12-31', meaning: 'within', precision: 'decade'},
    '2010年—2012年之间',
    'between 2010 and 2012',
  ],
  [
    'a decade by its days',
    {edtf: '1980-01-01/1989-12-31', meaning: 'throughout', precision: 'decade'},
    '1980年代',
    '1980s',
  ],
  [
    'a part of day as a span',
    {edtf: '2020-01-25T06:00/2020-01-25T12:00', precision: 'daypart'},
    '2020年1月25日上午',
    '25 January 2020, morning',
  ],
  [
    'within a month by its days',
    {edtf: '2022-03-01/2022-03-31', meaning: 'within', precision: 'month'},
    '2022年3月内',
    'sometime in March 2022',
  ],
  [
    'within a season by its days',
    {edtf: '2020-03-01/2020-05-31', meaning: 'within', precision: 'season'},
    '2020年春季内',
    'sometime in spring 2020',
  ],
  [
    'a winter',
    {edtf: '2020-12-01/2021-02-28', meaning: 'throughout', precision: 'season'},
    '2020年冬季',
    'winter 2020',
  ],
  [
    'within a year by its days',
    {edtf: '2020-01-01/2020-12-31', meaning: 'within', precision: 'year'},
    '2020年内',
    'sometime in 2020',
  ],
  [
    'not a quarter',
    {edtf: '2020-02/2020-04', meaning: 'throughout', precision: 'quarter'},
    '2020年2月—4月',
    'February – April 2020',
  ],
  [
    'a deadline',
    {edtf: '../2022-04-30', start: '2022-04-18', end: '2022-04-30', meaning: 'by', status: 'planned'},
    '不晚于2022年4月30日',
    'no later than 30 April 2022',
  ],
  [
    'a deadline with a start',
    {edtf: '2020-02-22/2020-04-04', end: '2020-04-04', meaning: 'by', status: 'planned'},
    '不晚于2020年4月4日',
    'no later than 4 April 2020',
  ],
  [
    'some time after',
    {edtf: '2022-04-18/..', end: null, meaning: 'within', status: 'planned'},
    '2022年4月18日之后',
    'after 18 April 2022',
  ],
  [
    'going on when reported',
    {edtf: '2022-04-18/..', end: null, meaning: 'throughout', status: 'ongoing'},
    '2022年4月18日起（报道时仍在继续）',
    'from 18 April 2022, going on when reported',
  ],
  [
    'open towards the past',
    {edtf: '../2022-04-18', start: null, meaning: 'within'},
    '不晚于2022年4月18日',
    'no later than 18 April 2022',
  ],
  [
    'an hour only its start has',
    {edtf: '2022-04-03', start: '2022-04-03T06', precision: 'hour'},
    '2022年4月3日清晨6时',
    '3 April 2022, 6 am',
  ],
  [
    'a part of day',
    {edtf: '2020-01-25', start: '2020-01-25T18', end: '2020-01-25T24', precision: 'daypart'},
    '2020年1月25日晚上',
    '25 January 2020, evening',
  ],
  [
    'a part of day by its code',
    {edtf: '2020-01-25', start: '2020-01-25TMO', precision: 'daypart'},
    '2020年1月25日上午',
    '25 January 2020, morning',
  ],
  ['junk', {edtf: 'some day', meaning: 'within'}, 'some day', 'some day'],
];

describe('eventDateInWords', () => {
  it.each(EVENTS)('%s', (_what, change, hans, en) => {
    const event = {...ON, ...change};
    expect([eventDateInWords(event, 'zh-Hans'), eventDateInWords(event, 'en')]).toEqual([hans, en]);
  });
});

describe('originalPhrase', () => {
  it('quotes each phrase once, in the language’s own marks', () => {
    expect(originalPhrase(['3月初'], 'zh-Hans')).toBe('（原文“3月初”）');
    expect(originalPhrase(['3月初'], 'zh-Hant')).toBe('（原文「3月初」）');
    expect(originalPhrase(['37天', '3月初', '37天'], 'en')).toBe(' (source: “37天”, “3月初”)');
  });

  it('is empty without a phrase', () => {
    expect(originalPhrase([], 'zh-Hans')).toBe('');
    expect(originalPhrase([''], 'zh-Hans')).toBe('');
  });
});
