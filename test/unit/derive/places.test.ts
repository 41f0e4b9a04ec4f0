import {describe, expect, it} from 'vitest';
import {coinedNames} from '../../../src/lib/derive/coined';
import {chainOf, findNames, pathOf, shortName} from '../../../src/lib/derive/gazetteer';
import {findHome} from '../../../src/lib/derive/home';
import {findPlaces} from '../../../src/lib/derive/places';
import {readingOf} from '../../support/readings';

const homeOf = (body: string, title = '简报') => findHome(readingOf(body, {title}).report);
const namesIn = (text: string, body: string) =>
  findPlaces(text, homeOf(body)).map(({place}) => pathOf(place));

describe('the gazetteer', () => {
  it.each([
    ['延边朝鲜族自治州', '延边'],
    ['内蒙古自治区', '内蒙古'],
    ['长春市', '长春'],
    ['郫县', '郫县'],
    ['香港特别行政区', '香港'],
  ])('the short name of %s is %s', (name, short) => {
    expect(shortName(name)).toBe(short);
  });

  it('full names match anywhere, the longest first; a market is no city', () => {
    expect(findNames('成都市龙泉驿区').map(({start, end}) => [start, end])).toEqual([
      [0, 3],
      [3, 7],
    ]);
    expect(findNames('吉林市场回暖').every(({end}) => end === 2)).toBe(true);
  });

  it('short names of counties match behind what they lie in; a town is no city of its name', () => {
    expect(namesIn('浙江温岭发生火灾', '')).toEqual(['浙江省台州市温岭市']);
    expect(namesIn('吉安乡民宅倒塌', '')).toEqual([]);
    expect(namesIn('上海南京路封闭施工', '')).toEqual(['上海市']);
  });

  it('a city that is a county by rank says 全市 of itself', () => {
    const body = '满洲里市召开会议。全市行动起来。满洲里市部署工作。';
    expect(namesIn('全市关闭景区', body)).toEqual(['内蒙古自治区呼伦贝尔市满洲里市']);
  });

  it('short names of counties do not match alone', () => {
    expect(findNames('和平与新华')).toEqual([]);
  });
});

describe('places that only the report knows', () => {
  const pathsOf = (body: string) => [...coinedNames(body)].map(([name, place]) => `${name}=${pathOf(place)}`);

  it.each([
    [
      '云南省楚雄彝族自治州云岭县发生地震。',
      ['云岭县=云南省楚雄彝族自治州云岭县', '云岭=云南省楚雄彝族自治州云岭县'],
    ],
    ['清江县防汛指挥部发布预警。', ['清江县=清江县', '清江=清江县']],
    ['抵达青禾市时已是傍晚，青禾市下着雨。', ['青禾市=青禾市', '青禾=青禾市']],
    ['云岭地震后，云岭县中小学复课。', ['云岭县=云岭县', '云岭=云岭县']],
    ['位于清江县红旗镇的堤防。清江县委要求加固。', ['清江县=清江县', '清江=清江县', '红旗镇=清江县红旗镇']],
    ['工作组前往石门乡、马家街道。', ['石门乡=石门乡', '马家街道=马家街道']],
  ])('%s', (body, paths) => {
    expect(pathsOf(body)).toEqual(paths);
  });

  it.each([
    '股市与楼市回暖，股市成交放大。',
    '灾区群众和小区居民，在灾区与小区。',
    '在全县推开，帮扶贫困县，贫困县摘帽。',
    '在上海市场，上海市区。',
    '公司上市，企业在上市后，等上市。',
    '进城返乡，回到故乡，故乡的人。',
    '由省市县区各级负责，由省市县区落实。',
    '下乡、入乡、返乡，在下乡途中。',
  ])('none in %s', (body) => {
    expect(pathsOf(body)).toEqual([]);
  });
});

describe('a place in another name', () => {
  it.each([
    ['北京时间5月28日晚落幕', []],
    ['花东山区连日豪雨', []],
    ['鲁西山区降雪', []],
    ['四川长虹集团复工', []],
    ['一汽(四川)复工', []],
    ['在上海证券交易所挂牌', []],
    ['北京某报', ['北京市']],
    ['四川复工企业', ['四川省']],
    ['长春市某某有限公司', ['吉林省长春市']],
  ])('%s', (text, paths) => {
    expect(namesIn(text, '')).toEqual(paths);
  });
});

describe('the report’s own place', () => {
  const body = '成都市龙泉驿区7月3日发布消息。我区成立专班。全区企业复工。';

  it('is the place at the level at which the report speaks of itself', () => {
    expect(homeOf(body).place).toEqual({name: '龙泉驿区', level: 'county', parent: '四川省成都市'});
    expect(homeOf(body).chain.map(({name}) => name)).toEqual(['龙泉驿区', '成都市', '四川省']);
  });

  it.each([
    ['我区成立专班', ['四川省成都市龙泉驿区']],
    ['经开区企业复工', ['四川省成都市成都经开区']],
    ['龙泉驿与简阳交界', ['四川省成都市龙泉驿区']],
  ])('%s', (text, paths) => {
    expect(namesIn(text, body)).toEqual(expect.arrayContaining(paths));
  });

  it('of a zone whose city is named with it', () => {
    const zone = homeOf(
      '长春经开区召开会议。经开区企业复工。经开区加强服务。全区到岗1万人。',
      '长春经开区复工',
    );
    expect(zone.place).toEqual({name: '长春经开区', level: 'zone', parent: '吉林省长春市'});
  });

  it('a city and a province of one name: the city in a row of cities, else the province', () => {
    const both = '吉林省召开会议。吉林市、长春市复工。';
    expect(namesIn('吉林推进复工', both)).toEqual(['吉林省']);
    expect(namesIn('长春保卫战、吉林歼灭战', both)).toEqual(['吉林省长春市', '吉林省吉林市']);
  });

  it('a place once named in passing is not it', () => {
    expect(homeOf(`${'会议讨论了许多事情。'.repeat(20)}有人来自西安。`).place).toBeNull();
  });

  it('the way up', () => {
    expect(chainOf({name: '九台区', level: 'county', parent: '吉林省长春市'}).map(({name}) => name)).toEqual([
      '九台区',
      '长春市',
      '吉林省',
    ]);
  });
});
