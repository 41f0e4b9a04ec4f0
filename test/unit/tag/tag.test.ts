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
  it('what began an event that goes on is no scene for what follows', () => {
    const text =
      '10月7日，赛会今晚闭幕。9月22日下午开幕后的十六天里，天气晴好。仪式七时整开始，八时二十分结束';
    expect(values(text, '1990-10-07').slice(-2)).toEqual(['1990-10-07T19', '1990-10-07T20:20']);
  });
  it('a feast behind a date to come is of that year', () => {
    expect(values('桥面明年五月底以前铺好，国庆节通车', '1993-11-05').at(-1)).toBe('1994-10-01');
  });
  it('a quarter behind a later one of last year is of this year', () => {
    expect(values('去年四季度出台的措施，二季度见效', '1998-03-25')).toEqual(['1997-Q4', '1998-Q2']);
  });
  it('a year in two figures is not taken for the year told, and 第二年 counts from it', () => {
    const text = '七九年扩建，九二年下半年起扭亏，第二年翻番。“九五”计划第二年';
    expect(values(text, '1997-06-10')).toEqual(['1979', '1992-07-01/..', '1993']);
  });
  it('New Year behind a day in November is the next, and 今年春节前 ends a story of another year', () => {
    expect(values('11月21日开售，1月1日-3日演出', '2023-11-20').at(-1)).toBe('2024-01-01/2024-01-03');
    expect(values('2020年9月28日上线，今年春节前改版，11月8日更新', '2023-11-20').at(-1)).toBe('2023-11-08');
  });
  it('three figures are a year in a story of that time, and a clock just told is counted back from', () => {
    expect(values('始于公元605年，至610年贯通，有610年历史', '2017-03-15')).toEqual([
      '0605',
      '0610',
      'P610Y',
    ]);
    expect(values('24日下午2点半，车厢于1小时前移走', '2011-07-24').at(-1)).toBe('2011-07-24T13:30');
  });
  it('two figures behind a year of the last century are a year where a clause begins', () => {
    const text = '1953年回国，55年转业，73年至75年加固，住了55年';
    expect(values(text, '2023-03-08')).toEqual(['1953', '1955', '1973/1975', 'P55Y']);
  });
  it('除夕前一天 and 上周同日 are days', () => {
    expect(values('到除夕前一天为止，较上周同日少', '2023-03-08')).toEqual([
      '2023-01-21',
      '2023-01-20',
      '2023-03-01',
    ]);
  });
  it('a season some years after is counted from the year told', () => {
    expect(values('1985年秋入学，两年后的夏天任教', '2018-03-14')).toEqual(['1985-FA', '1987-SU']);
    expect(values('三年前的春天', '2018-03-14')).toEqual(['2015-SP']);
  });
  it('the year of a range’s end is counted from its beginning', () => {
    expect(values('1916年元旦改版，1925年11月至翌年2月休刊', '2010-11-03').at(-1)).toBe('1925-11/1926-02');
    expect(values('去年七、八月间洪涝，创下一个月的纪录，中旬转雨', '1999-07-05')).toEqual([
      '1998-07/1998-08',
      'P1M',
      '1999-07~',
    ]);
  });
  it('the end of a month in 同年 is of the year told', () => {
    expect(values('1956年7月26日收回，同年10月底关闭，次年4月重开', '2018-03-14').slice(1)).toEqual([
      '1956-10~',
      '1957-04',
    ]);
  });
  it('hours behind days of the week are of each of them, and not of the last', () => {
    expect(values('该店周一至周四11:00-22:00营业', '2024-07-15')[0]).toBe('2024-07-15/2024-07-18');
    expect(values('该店周一9点至周四22点营业', '2024-07-15')).toEqual([
      '2024-07-15T09:00:00/2024-07-18T22:00:00',
    ]);
  });
  it('周末 told at the beginning of a week is over, else to come', () => {
    expect(values('片方说，周末收入大涨', '2025-02-10')).toEqual(['2025-W06-WE']);
    expect(values('气象台说，周末有雨', '2025-02-13')).toEqual(['2025-W07-WE']);
  });
  it('去年同月 is the month of the report where none was told, and no deadline is compared with', () => {
    expect(values('比去年同月多', '2018-07-06')).toEqual(['2017-07']);
    expect(values('8月15日前完成。去年同期有9起', '2014-07-25').at(-1)).toBe('2013');
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

describe('bare days', () => {
  const last = (text: string, dct: string) => values(text, dct).at(-1);
  it('are of the report’s month, unless another is just over', () => {
    expect(last('法人说明会18日举行', '2024-04-04')).toBe('2024-04-18');
    expect(last('30日下午塌方', '2024-04-04')).toBe('2024-03-30TAF');
  });
  it('are of the month of a visit to come, where they lie in it', () => {
    expect(last('四日电 总统将于本月中旬来访。代表团十七日抵京', '1997-02-04')).toBe('1997-02-17');
  });
  it('are of the report’s month behind days of this year that are long over', () => {
    const text = '5日电 今日逝世。今年6月8日入院，9月1日出院。追悼会10日举行，15日安葬';
    expect(values(text, '2013-12-06').slice(-2)).toEqual(['2013-12-10', '2013-12-15']);
  });
  it('are of the month that brings them nearer to the story', () => {
    expect(last('2012年8月2日登陆。警报31日发布', '2021-03-20')).toBe('2012-07-31');
    expect(last('2012年7月30日生成。3日登陆', '2021-03-20')).toBe('2012-08-03');
  });
});

describe('what is said of the report’s own time behind something else', () => {
  it('当天 in the middle of a sentence is its day, if the story told was long ago or is to come', () => {
    const dateline = '二十六日电 今日签约。';
    expect(values(`${dateline}今年七月二十五日发表宣言。总统当天到场`, '1994-10-26').at(-1)).toBe(
      '1994-10-26',
    );
    expect(values(`${dateline}今年七月二十五日发表宣言。当天，总统到场`, '1994-10-26').at(-1)).toBe(
      '1994-07-25',
    );
  });
  it('a day that the report’s year has not reached goes on with the year before', () => {
    const text = '4月30日着陆。飞船去年10月30日4时27分发射。12月17日出舱';
    expect(values(text, '2025-04-30').at(-1)).toBe('2024-12-17');
    expect(values('去年七月以来打出新井，其中一口十二月二十日喷油', '1995-04-12').at(-1)).toBe('1994-12-20');
  });
  it('what says how long or which one sets no scene', () => {
    const tenth = '9月13日旅游节启动，持续到10月8日。开幕当天人多';
    expect(values(tenth, '2023-09-14').at(-1)).toBe('2023-09-13');
    const spring = '5月7日客满。3月初兑现去年春天的约定，3月31日首发';
    expect(values(spring, '2023-05-08').at(-1)).toBe('2023-03-31');
  });
  it('a plan told gives its month only to days behind it', () => {
    const plan = '五日电 今日开赛。联赛十二月二十一日收官。';
    expect(values(`${plan}国家队八日出战`, '1997-11-05').at(-1)).toBe('1997-11-08');
    expect(values(`${plan}国家队二十五日出战`, '1997-11-05').at(-1)).toBe('1997-12-25');
  });
  it('当天 behind 截至24日8时 in another sentence is the story’s', () => {
    const text = '23日凌晨2时10分脱轨。截至24日8时，19人遇难。当日20时20分通车';
    expect(values(text, '2010-05-25').at(-1)).toBe('2010-05-23T20:20');
  });
  it('a weekday is not the day of its dateline', () => {
    expect(values('【2005年7月8日讯】伦敦周四上午爆炸', '2005-07-08').at(-1)).toBe('2005-07-07TMO');
  });
  it('能否 and 承诺 look ahead', () => {
    const text = '22日地震。去年5月10日还有冰雹。学校9月1日能否开学';
    expect(values(text, '2013-07-25').at(-1)).toBe('2013-09-01');
  });
  it('New Year behind a story of the year that ends is to come', () => {
    expect(values('2011年11月16日翻车，次年4月颁布条例。要求元旦前排查', '2012-12-25').at(-1)).toBe(
      '../2013-01-01',
    );
  });
  it('a review in December tells of its own year', () => {
    const text = '盘点即将过去的2020年：1月20日确诊。清明节默哀';
    expect(values(text, '2020-12-31')).toEqual(['2020', '2020-01-20', '2020-04-04']);
  });
  it('the month, quarter and period compared with are before what was told', () => {
    expect(values('三月份产量比上月增长', '1995-04-12')).toEqual(['1995-03', '1995-02']);
    expect(values('7至9月产值比上一季度增长', '1995-12-12').at(-1)).toBe('1995-Q2');
    expect(values('2018年第四季度盈利，去年同期亏损', '2019-03-28').at(-1)).toBe('2017-Q4');
  });
  it('the sections of a notice are paragraphs, though they stand in one line', () => {
    const text = '二、11月14日到过食堂的，请报备。三、三天内采样，上午7点开始';
    expect(values(text, '2022-11-15')).toEqual(['2022-11-14', 'P3D', '2022-11-15T07']);
  });
  it('a morning behind an evening is the next', () => {
    expect(values('昨晚冷空气抵达，清晨录得19度', '2014-10-28').at(-1)).toBe('2014-10-28TMO');
    expect(values('29日夜里出动，截至上午10点已无积雪', '2021-11-30').at(-1)).toBe('2021-11-30T10');
  });
  it('the small hours behind a late clock are of the next day', () => {
    expect(values('27日晚11点出发，2点至5点应停车', '2014-06-30').at(-1)).toBe(
      '2014-06-28T02:00:00/2014-06-28T05:00:00',
    );
  });
});

describe('texts of Taiwan', () => {
  it('write years of our era by their figures, and fiscal years by the Republic’s', () => {
    expect(values('臺北股市。八七年十一月開放，八十三年度預算', '1994-01-15')).toEqual(['1987-11', '1994']);
  });
  it('count years by the Republic without saying so, and lengths as lengths', () => {
    const text = '臺北市自102年起，106年至109年間，建於75年的老屋，住了45年';
    expect(values(text, '2023-05-12')).toEqual(['2013/..', '2017/2020', '1986', 'P45Y']);
    expect(values('自102年起，住了45年', '2023-05-12')).toEqual(['P102Y', 'P45Y']);
  });
  it('leave the name of the Republic out behind a year that has it', () => {
    expect(values('民國二十六年拓建，至五十八年重修，住了五十八年', '2021-09-12')).toEqual([
      '1937',
      '1969',
      'P58Y',
    ]);
  });
  it('have feasts of their own', () => {
    expect(values('縣府表示，國慶放煙火，兒童節放假', '2023-05-12')).toEqual(['2023-10-10', '2023-04-04']);
    expect(values('國慶放煙火，兒童節放假', '2023-05-12')).toEqual(['2023-10-01', '2023-06-01']);
  });
});

describe('asides', () => {
  it('give a later bare day no month', () => {
    const text = '8月20日夺冠。她2013年4月25日上任。队伍23日回国';
    expect(values(text, '2016-08-21')).toEqual(['2016-08-20', '2013-04-25', '2016-08-23']);
  });
  it('as bounds give 同年 their year, and 当晚 nothing', () => {
    expect(values('2012年至2014年，2013年春节前收受；同年8月再收', '2017-06-22').at(-1)).toBe('2013-08');
    const text = '7月23日20时追尾。截至25日8时，38人遇难。事发当晚，村民救人';
    expect(values(text, '2011-07-25').at(-1)).toBe('2011-07-23TEV');
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
