import {describe, expect, it} from 'vitest';
import {eventOf, eventsOf, readingOf} from '../../support/readings';

describe('which time dates which clause', () => {
  it.each([
    ['its own', '4月2日,县里召开防汛推进会。', '召开', '2022-04-02', 'on', 'occurred'],
    [
      'a year alone on a line above, though the report is of such a month',
      '1978年\n更名为县第二医院。\n3月 内科楼动工。',
      '内科楼',
      '1978-03-01/1978-03-31',
      'within',
      'occurred',
    ],
    [
      'a day between who and what, for what follows too',
      '省防指4月11日晚作出安排,调集官兵1200名上堤。',
      '上堤',
      '2022-04-11TEV',
      'on',
      'occurred',
    ],
    [
      'the finer of its clause and the one before',
      '4月3日2时,清江今年第二次洪峰通过柳埠。',
      '洪峰',
      '2022-04-03T02',
      'on',
      'occurred',
    ],
    [
      'so many days up to the report',
      '近30天来,全县累计转移群众3400人。',
      '转移',
      '2022-03-20~/2022-04-18',
      'throughout',
      'occurred',
    ],
    [
      'not how long a thing lasted',
      '4月17日晚,历时五天的县运动会闭幕。',
      '闭幕',
      '2022-04-17TEV',
      'on',
      'occurred',
    ],
    [
      'the match that the report is of',
      '4月17日,东港队3比1战胜石桥队。\n季军战中,柳林队2比0力克南山队。',
      '力克',
      '2022-04-17',
      'on',
      'occurred',
    ],
    [
      'the period of the sentence before',
      '一季度,全县完成投资19亿元。其中,工业投资额为7亿元。',
      '工业',
      '2022-33',
      'throughout',
      'occurred',
    ],
    [
      'no sentence to serve',
      '4月11日,县法院判处周某有期徒刑三年二月。',
      '判处',
      '2022-04-11',
      'on',
      'occurred',
    ],
    ['no 前提 in 前提出', '县里要求各镇4月底前提出方案。', '提出', '../2022-04-30', 'by', 'planned'],
    [
      'no longer than the telling',
      '今年,全县共发生火灾31起。',
      '火灾',
      '2022-01-01/2022-04-18',
      'throughout',
      'occurred',
    ],
    ['its own hour', '4月3日6时,首批物资运抵灾区。', '运抵', '2022-04-03T06', 'on', 'occurred'],
    ['a deadline', '力争在4月底前,推动大桥项目开工。', '开工', '../2022-04-30', 'by', 'planned'],
    [
      'a beginning, for what is counted',
      '3月10日以来,全省累计转移群众3.4万人。',
      '转移',
      '2022-03-10/2022-04-18',
      'throughout',
      'occurred',
    ],
    [
      'the day counted up to',
      '截至4月11日,本年全县共报告病例258例。',
      '报告',
      '2022-04-11',
      'as-of',
      'as-of',
    ],
    [
      'when it broke out',
      '3月初本轮疫情发生后,全省打了五场战役。',
      '疫情发生后',
      '2022-03-01/2022-03-10',
      'within',
      'occurred',
    ],
    ['the finer of two', '今年首例本地病例于4月6日在东港镇发现。', '发现', '2022-04-06', 'on', 'occurred'],
    ['none in a name', '4月2日,首展“五千年前的城”展出文物86件。', '展出', '2022-04-02', 'on', 'occurred'],
    [
      'not the dateline',
      '新华社临江4月13日电（记者 林晓）台风10日在东港登陆。',
      '登陆',
      '2022-04-10',
      'on',
      'occurred',
    ],
    [
      'how long it stood still',
      '2月14日,制曲车间失火,停产三天。',
      '停产',
      '2022-02-14/2022-02-16',
      'throughout',
      'occurred',
    ],
    ['not what led over to it', '环评历时14个月,4月2日才获批准。', '批准', '2022-04-02', 'on', 'occurred'],
    [
      'within the year, a plan',
      '快速通道年内实现主车道通车。',
      '通车',
      '2022-04-18/2022-12-31',
      'within',
      'planned',
    ],
    ['the report, for totals', '截至目前,全县累计转移群众3.4万人。', '转移', '2022-04-18', 'as-of', 'as-of'],
    ['the report, for states', '目前,全县企业已复工125户。', '复工', '2022-04-18', 'as-of', 'as-of'],
    ['the report, at the latest', '石桥县成立抗洪抢险指挥部。', '成立', '../2022-04-18', 'by', 'as-of'],
    [
      'a duration, back from the report',
      '经过近40天的奋战,石桥县实现险情清零目标。',
      '奋战',
      '2022-03-10~/2022-04-18',
      'throughout',
      'occurred',
    ],
    ['a month', '3月,邻县驰援石桥县。', '驰援', '2022-03', 'within', 'occurred'],
    [
      'a quarter that is counted',
      '4月10日,一季度经济数据出炉:全县实现产值29.4亿元。',
      '29.4亿元',
      '2022-33',
      'throughout',
      'occurred',
    ],
    [
      'the day of publication, not the quarter',
      '4月10日,一季度经济数据出炉:全县实现产值29.4亿元。',
      '出炉',
      '2022-04-10',
      'on',
      'occurred',
    ],
    [
      'a plan, from the telling on',
      '下一步,石桥县将全面启动灾后重建。',
      '重建',
      '2022-04-18/..',
      'within',
      'planned',
    ],
    [
      'a total just after a day',
      '4月2日,石桥县召开调度会。全县累计转移群众2.2万人。',
      '转移',
      '2022-04-02',
      'as-of',
      'as-of',
    ],
  ] as const)('%s', (_, body, words, edtf, meaning, status) => {
    const event = eventOf(body, words);
    expect([
      event.edtf.replace(/(?<=^2022-0[34])-01\/2022-0[34]-3[01]$|-01-01\/2022-03-31$/u, (rest) =>
        rest.startsWith('-01-01') ? '-33' : '',
      ),
      event.meaning,
      event.status,
    ]).toEqual([edtf, meaning, status]);
  });

  it('the ten days begin with the arrival and are counted inclusively', () => {
    const body = '邻县救援队于4月3日早6点到达石桥县开展支援,在十天的时间里,一共完成8轮排查。';
    expect(eventOf(body, '8轮排查')).toMatchObject({
      start: '2022-04-03',
      end: '2022-04-12',
      meaning: 'throughout',
    });
  });

  it('reported demands are plans dated by the meeting', () => {
    const body =
      '4月2日,石桥县召开常委会会议。\n\n会议强调,要加快重建,全面实施交通管制。要抓好二季度各项工作。';
    expect(eventOf(body, '交通管制')).toMatchObject({status: 'planned', start: '2022-04-02'});
    expect(eventOf(body, '二季度')).toMatchObject({status: 'planned', end: '2022-06-30'});
  });

  it('an undated decision before its dated execution has that day as its bound', () => {
    const body =
      '榆树市发生险情,榆树市成立指挥部。省里决定由梅河口组建工作队支援榆树市。梅河口市的队伍于4月3日到达榆树市开展支援。';
    expect(eventOf(body, '决定')).toMatchObject({start: null, end: '2022-04-03', meaning: 'by'});
  });
});

describe('what is an event', () => {
  it('a sentence that tells three things gives three', () => {
    const events = eventsOf('5月3日,石桥县召开防汛调度会,启动Ⅱ级应急响应,青山市派出队伍驰援石桥县。', {
      date: '2021-05-09',
    });
    expect(events.map(({kind}) => kind)).toEqual(['meeting', 'control', 'aid']);
  });

  it('a thing told in title and body is one with two sources', () => {
    const events = eventsOf('县长罗启明5月3日主持召开防汛专题会议,安排部署防汛工作。', {
      date: '2021-05-09',
      title: '罗启明主持召开防汛专题会议',
    });
    expect(events).toHaveLength(1);
    expect(events[0]?.sources).toHaveLength(2);
  });

  it.each([
    '每年年三十夜,这里都停课停工,十分热闹。',
    '产值比去年同期水平。',
    '他春节后本应到车站报到复工。',
    '我们要坚决防止发生聚集性疫情。',
    '始终坚持人民至上,众志成城。',
    '疫情发生以来,大家团结一心。',
    '疫情发生后,大家团结一心。',
    '感谢各地支援。',
    '第39场发布会上的问题很多。',
    '记者7月2日从县消防救援大队获悉。',
    '县气象台预计,7月20日降雨将减弱。',
    '法院认为,一审判决认定事实清楚,适用法律正确。',
    '受上游暴雨影响,',
    '2009年至2018年,孟某利用担任局长职务上的便利。',
    '7月6日上午,救援人员在向被困区域送风的同时。',
    '7月6日,在湖北武汉。',
  ])('none in: %s', (body) => {
    expect(eventsOf(body).map(({headline}) => headline)).toEqual([]);
  });

  it('every event says which rules fired and where it stands', () => {
    const {report, events, timexes} = readingOf('4月2日,石桥县召开防汛推进会,启动应急响应。');
    expect(events.length).toBeGreaterThan(0);
    for (const {sources} of events) {
      for (const {start, end, text, rules, timexes: used} of sources) {
        expect(report.text.slice(start, end)).toBe(text);
        expect(rules?.some((rule) => rule.startsWith('predicate/'))).toBe(true);
        expect(rules?.some((rule) => rule.startsWith('time/'))).toBe(true);
        expect(used.every((index) => index in timexes)).toBe(true);
      }
    }
  });

  it('of a report without a year the dates say so', () => {
    const [event] = eventsOf('4月13日,长春市实现险情清零目标。', {date: 'XXXX-04-17'}).filter(
      ({start}) => start,
    );
    expect(event === undefined || /^(?:XXXX|\d{4})-04-13$/u.test(event.start ?? '')).toBe(true);
  });
});
