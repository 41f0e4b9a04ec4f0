import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {linkReadings} from '../../src/lib/link';
import {readingOf} from '../support/readings';

const readings = [
  readingOf('4月13日,长春市实现社会面清零目标。长春市企业复工46户。全市行动。', {
    name: 'city',
    date: '2022-04-17',
  }),
  readingOf('4月18日,吉林省召开第39场新闻发布会。长春市4月13日实现社会面清零目标。全省复工280户。', {
    name: 'province',
  }),
  readingOf('2020年1月22日,成都市龙泉驿区成立防控领导小组。2月12日,龙泉驿区企业复工。我区行动。', {
    name: 'valley',
    date: '2020-05-11',
  }),
  readingOf('4月16日,长春市成立复工领导小组。长春市转移群众3000人。全市行动。', {
    name: 'zone',
    date: '2022-04-17',
  }),
];
const unrelated = readingOf('2011年5月3日,西藏自治区拉萨市建成大桥。拉萨市通车。拉萨市行动。', {
  name: 'far',
  date: '2011-05-09',
});
const options = {seed: 20220418, numRuns: 24};

describe('linking', () => {
  it('does not depend on the order of the reports', () => {
    const expected = JSON.stringify(linkReadings(readings));
    fc.assert(
      fc.property(fc.shuffledSubarray(readings, {minLength: readings.length}), (shuffled) => {
        expect(JSON.stringify(linkReadings(shuffled))).toBe(expected);
      }),
      options,
    );
  });

  it('keeps every source once, whatever reports there are', () => {
    fc.assert(
      fc.property(fc.subarray(readings), (some) => {
        const given = some.flatMap(({events}) => events.flatMap(({sources}) => sources)).length;
        const kept = linkReadings(some).events.flatMap(({sources}) => sources).length;
        expect(kept).toBe(given);
      }),
      options,
    );
  });

  it('an unrelated report changes no event', () => {
    const before = linkReadings(readings).events;
    const after = linkReadings([...readings, unrelated]).events;
    expect(after.filter((event) => event.sources[0]?.report !== 'far')).toEqual(before);
  });

  it('gives at most sixty connections, each pair once', () => {
    const {connections} = linkReadings([...readings, unrelated]);
    const pairs = connections.map(({source, target}) => [source, target].sort().join(' '));
    expect(connections.length).toBeLessThanOrEqual(60);
    expect(new Set(pairs).size).toBe(pairs.length);
  });
});
