import {describe, expect, it} from 'vitest';
import {eventOf} from '../../support/readings';

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
    [
      'digits of the usual width, no pictures',
      '7月2日,县里连夜转移群众２３６人🙏🏽,发放雨衣１．２万件。',
      '转移',
      '县里连夜转移群众236人',
    ],
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
    [
      'the rest, of which the total says what',
      '全市有12家罐头厂,其中2家搬迁,其余10家7月9日复产。',
      '复产',
      '10家罐头厂复产',
    ],
    ['both halves', '7月9日,会议提出,一手抓防汛,一手抓抢种。', '抢种', '会议一手抓防汛一手抓抢种'],
    ['a deed, not what it came to', '目前,帮农户追回的货款累计26万元。', '货款', '帮农户追回货款26万元'],
    [
      'the measures, whatever they are taken against',
      '7月9日,某某镇防洪指挥部对沿岸道路、桥梁、渡口、码头的人员流动实行最严管控。',
      '管控',
      '某某镇防洪指挥部对人员流动实行最严管控',
    ],
    [
      'those who were sent, by their number',
      '青河县集结起300人连夜出发,7月9日早6点起陆续抵达三岔镇。',
      '抵达',
      '300人陆续抵达三岔镇',
    ],
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
