import {describe, expect, it} from 'vitest';
import {findFigures} from '../../../src/lib/derive/figures';

const figuresIn = (text: string) => findFigures(text).map(({figure}) => figure);

describe('figures', () => {
  it.each([
    ['累计检测695.1 万人次', {label: '检测', value: 6951000, unit: '人次', qualifier: '累计'}],
    ['组织动员2.5万人', {label: '动员', value: 25000, unit: '人'}],
    ['复工率94.2%', {label: '复工率', value: 94.2, unit: '%'}],
    ['消杀100余万平方米', {label: '消杀', value: 1000000, unit: '平方米', qualifier: '余'}],
    ['产值达1.47亿元', {label: '产值', value: 147000000, unit: '元'}],
    ['降雨量超1,200毫米', {label: '降雨量', value: 1200, unit: '毫米', qualifier: '超'}],
  ])('%s', (text, figure) => {
    const [found] = figuresIn(text);
    expect(found?.value).toBe(figure.value);
    expect(found?.unit).toBe(figure.unit);
    expect(found?.label).toContain(figure.label);
    expect(found?.qualifier).toBe('qualifier' in figure ? figure.qualifier : undefined);
  });

  it.each([
    ['疏散213户居民', '居民'],
    ['68名指战员赶赴现场处置', '指战员'],
    ['4200余名群众被转移', '群众'],
    ['造成6人死亡', '死亡'],
    ['其中3人遇难', '遇难'],
    ['只有23名工人', '工人'],
    ['全年实现利润6.7亿元', '利润'],
    ['试制成功第一台5吨桥式起重机', '桥式起重机'],
    ['概算投资29.8亿元', '概算投资'],
    ['1.3万辆次车辆通过大桥', '车辆'],
    ['组织民兵300余人抢险', '民兵'],
    ['对46家危化企业开展排查', '危化企业'],
  ])('%s counts %s', (text, label) => {
    expect(figuresIn(text)[0]?.label).toBe(label);
  });

  it('what stands between the label and the number is passed over where it is a time or a place', () => {
    const text = '水位20日零时涨至58.12米';
    expect(findFigures(text, [{start: 2, end: 7}])[0]?.figure).toEqual({
      label: '水位',
      value: 58.12,
      unit: '米',
    });
  });

  it.each(['以3比1取胜', '158.2公里处坍方'])('%s holds no amount', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });

  it.each(['第39场发布会', '2022', '318国道', '“1136”举措', '九台区', '第三轮'])('%s holds none', (text) => {
    expect(figuresIn(text).filter(({unit}) => unit !== '台')).toEqual([]);
  });

  it('a range keeps both ends in its qualifier', () => {
    expect(figuresIn('抢修用了3至5台吊车')[0]).toMatchObject({value: 3, unit: '台', qualifier: '3—5'});
  });

  it('numbers inside times are left to the times', () => {
    expect(findFigures('4月3日到了', [{start: 0, end: 4}])).toEqual([]);
  });
});
