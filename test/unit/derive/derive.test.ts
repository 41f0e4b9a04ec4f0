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

describe('headlines', () => {
  const full = '石桥县7月20日成立由县委书记罗勇、县长何敏任组长的县委防汛抗洪救灾工作领导小组。';
  it.each([
    ['no time, no modifier', full, '领导小组', '石桥县成立县委防汛抗洪救灾工作领导小组'],
    ['no conjunction', '同时,邻县捐赠帐篷500顶。', '捐赠', '邻县捐赠帐篷500顶'],
    [
      'no half bracket',
      '县里印发《防汛预案》《转移预案》《重建预案》《安置预案》等十余个预案。',
      '印发',
      '县里印发《防汛预案》等十余个预案',
    ],
    ['the subject of the clause before', '7月2日,县水利局调来水泵,连夜排涝。', '排涝', '县水利局连夜排涝'],
    ['not of a storm', '7月2日,暴雨袭击东港镇,连夜排涝。', '排涝', '连夜排涝'],
    [
      'the subject of the sentence before',
      '7月2日,李家村村民捐款。随后又捐赠大米。',
      '大米',
      '李家村村民捐赠大米',
    ],
    ['not of who is only quoted', '7月2日,县长何敏表示,已捐赠大米5吨。', '大米', '捐赠大米5吨'],
    ['who is meant by 他', '7月2日,县长何敏来到大堤。他宣布解除警报。', '警报', '何敏宣布解除警报'],
    [
      'no adverbial where room is short',
      '7月2日,临江市人民政府新闻办公室就防汛抗洪救灾工作情况举行第12场新闻发布会。',
      '发布会',
      '临江市人民政府新闻办公室举行第12场新闻发布会',
    ],
    ['by whom, as the subject', '7月2日,由十二家作坊合并组成酿造厂。', '酿造厂', '十二家作坊合并组成酿造厂'],
    ['no 将 without who did it', '7月2日,将工人全部接回。', '接回', '工人全部接回'],
    ['what was built, of its completion', '7月1日,巡抚聘工程师兴建炮台,7月20日竣工。', '竣工', '炮台竣工'],
    [
      'who was sent, of the arrival',
      '7月1日,省里从各地调派核酸检测医疗队,共计300人,7月3日抵达东港镇。',
      '抵达',
      '核酸检测医疗队抵达东港镇',
    ],
    ['the whole with its part', '7月1日,石桥公园奠基。7月20日主体完工。', '主体', '石桥公园主体完工'],
    [
      'a name is never cut',
      '7月2日,负责人郑明达到县里说明情况。郑明达7月3日以65元购入材料。',
      '购入',
      '郑明达以65元购入材料',
    ],
    ['no measure as who acts', '7月2日,出酒率提高12%,获省级科技奖。', '科技奖', '获省级科技奖'],
    ['the verdict, not that there was one', '7月2日,县法院作出二审裁定,驳回上诉。', '驳回', '县法院驳回上诉'],
    [
      'of a row of clauses the first',
      '7月2日,临江新区主体育场钢结构封顶、东湖下穿隧道贯通、滨江大道等多条道路整治全面开工。',
      '封顶',
      '临江新区主体育场钢结构封顶',
    ],
    ['no brackets without content', '普济宫（1832年）因地震倾颓。', '倾颓', '普济宫因地震倾颓'],
    ['the traditional script stays', '4月13日,東港鎮實現險情清零目標后。', '清零', '東港鎮實現險情清零目標'],
    ['what did the harm', '7月12日晚,东风村因短时强降雨引发山洪,造成1人死亡。', '造成', '山洪造成1人死亡'],
    ['the harm alone', '7月16日下午,一辆客车失控,造成4人死亡、17人受伤。', '造成', '4人死亡、17人受伤'],
    ['those something befell', '7月12日,被困人员已成功解救31人。', '解救', '被困人员成功解救31人'],
    [
      'those who were saved',
      '7月8日凌晨,9名矿工全部获救,随后送往县医院治疗。',
      '送往',
      '9名矿工送往县医院治疗',
    ],
    [
      'the object behind its verb',
      '7月20日,中级人民法院一审宣判,对胡某受贿所得财物予以追缴。',
      '追缴',
      '中级人民法院追缴胡某受贿所得财物',
    ],
    ['what was begun', '7月1日,内科楼动工,7月28日竣工。', '竣工', '内科楼竣工'],
    ['who tells of himself', '县公路局表示,7月3日调派3部机具抢修。', '机具', '县公路局调派3部机具抢修'],
    [
      'those who were asked',
      '县长何敏7月2日要求施工单位抓紧,7月28日前完成清淤。',
      '清淤',
      '施工单位完成清淤',
    ],
    ['what was sent', '县民政局已调拨棉被800床,预计8月2日运抵灾区。', '运抵', '棉被800床预计运抵灾区'],
    [
      'the sentence, not that it was pronounced',
      '7月2日,县法院公开宣判,被告人周某被判处有期徒刑六年。',
      '宣判',
      '被告人周某被判处有期徒刑六年',
    ],
    [
      'the verb of a row, no member of it',
      '7月2日,东港镇开展政策宣讲、供需对接、银企签约和名优特色农产品展销推介。',
      '签约',
      '东港镇开展政策宣讲',
    ],
    [
      'what was done, not what it took',
      '县消防队调集各方人手,经过近20天的努力。',
      '努力',
      '县消防队调集各方人手',
    ],
    ['a day between who and what goes', '东港镇7月2日至5日停课。', '停课', '东港镇停课'],
    ['no storm in motion', '7月2日,台风海神冲毁东港线路基,7月20日复驶。', '复驶', '复驶'],
    [
      'no catchword in brackets',
      '【暴雨来袭】7月2日,县气象台发布暴雨红色预警。',
      '预警',
      '县气象台发布暴雨红色预警',
    ],
    ['no length before the name', '7月28日,全长2.7公里的沅水特大桥合龙。', '合龙', '沅水特大桥合龙'],
  ])('%s', (_, body, words, headline) => {
    expect(eventOf(body, words, {date: '2021-07-30'}).headline).toBe(headline);
  });

  it('我区 is the place by its name', () => {
    const body = '成都市龙泉驿区7月3日通报。7月2日,我区成立防汛指挥部。全区行动。';
    expect(eventOf(body, '指挥部', {date: '2021-07-30'}).headline).toBe('龙泉驿区成立防汛指挥部');
  });

  it('a clause that opens with its verb gets the place', () => {
    const body = '成都市龙泉驿区7月3日通报。我区迅速行动。7月2日,召开防汛调度会。';
    expect(eventOf(body, '调度会', {date: '2021-07-30'}).headline).toBe('龙泉驿区召开防汛调度会');
  });
});
