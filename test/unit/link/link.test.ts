import {describe, expect, it} from 'vitest';
import {linkReadings} from '../../../src/lib/link';
import {readingOf} from '../../support/readings';

const city = '4月13日,长春市实现社会面清零目标。长春市企业复工46户。全市行动。';
const province =
  '4月18日,吉林省召开第39场新闻发布会。长春市4月13日实现社会面清零目标。吉林省复工280户。全省行动。';
const valley =
  '2020年1月22日,成都市龙泉驿区成立防控领导小组。2月12日,一汽(四川)专用汽车有限公司复工。龙泉驿区封闭小区。我区行动。';
const zone = '4月17日,长春市成立复工领导小组。一汽在长春的5大主机厂全部复工。长春市封闭小区。全市行动。';

const link = (...readings: ReturnType<typeof readingOf>[]) => linkReadings(readings);

describe('one event, many reports', () => {
  const {events} = link(
    readingOf(city, {name: 'city', date: '2022-04-17'}),
    readingOf(province, {name: 'province'}),
  );

  it('same place, day and predicate are one, with both sources', () => {
    const cleared = events.filter(({headline}) => headline.includes('清零'));
    expect(cleared).toHaveLength(1);
    expect(cleared[0]?.sources.map(({report}) => report)).toEqual(['city', 'province']);
  });

  it('the finer time is kept', () => {
    const {events: told} = link(
      readingOf('4月18日,吉林省召开第39场新闻发布会。全省行动。', {name: 'a'}),
      readingOf('今天上午,吉林省召开第39场新闻发布会。全省行动。', {name: 'b'}),
    );
    expect(told.map(({precision}) => precision)).toEqual(['daypart']);
  });

  it.each([
    ['another place', '4月13日,吉林市实现社会面清零目标。吉林市复工。吉林市行动。'],
    ['another day', '4月10日,长春市实现社会面清零目标。长春市复工。长春市行动。'],
  ])('%s is another event', (_, body) => {
    const told = link(
      readingOf(city, {name: 'a', date: '2022-04-17'}),
      readingOf(body, {name: 'b', date: '2022-04-17'}),
    ).events;
    expect(told.filter(({headline}) => headline.includes('清零'))).toHaveLength(2);
  });

  it('two numbers of a series are two events, on one day and in one place', () => {
    const {events: told} = link(
      readingOf('4月18日,吉林省召开第39场新闻发布会。全省行动。', {name: 'a'}),
      readingOf('4月18日,吉林省召开第40场新闻发布会。全省行动。', {name: 'b'}),
    );
    expect(told).toHaveLength(2);
  });

  it('reports that disagree on the day of one number keep their days on their sources', () => {
    const {events: told} = link(
      readingOf('4月18日,吉林省召开第39场新闻发布会。全省行动。', {name: 'a'}),
      readingOf('4月17日,吉林省召开第39场新闻发布会。全省行动。', {name: 'b'}),
    );
    expect(told).toHaveLength(1);
    expect(told[0]?.sources.filter(({edtf}) => edtf)).toHaveLength(1);
  });
});

describe('episodes', () => {
  const readings = [
    readingOf(city, {name: 'city', date: '2022-04-17'}),
    readingOf(province, {name: 'province'}),
    readingOf(valley, {name: 'valley', date: '2020-05-11'}),
  ];

  it('are told apart by place and time', () => {
    const {episodes, reportEpisodes} = linkReadings(readings);
    expect(episodes.map(({title}) => title)).toEqual(['龙泉驿 2020', '吉林 2022']);
    expect(reportEpisodes.get('city')).toBe(reportEpisodes.get('province'));
    expect(reportEpisodes.get('valley')).not.toBe(reportEpisodes.get('city'));
  });

  it('have a day zero', () => {
    expect(linkReadings(readings).episodes[0]?.dayZero).toEqual({start: '2020-01-22', end: '2020-01-22'});
  });

  it('an editor names, joins and dates them; a hint that fits none is a diagnostic', () => {
    const {episodes, diagnostics} = linkReadings(readings, {
      episodes: [
        {title: '两地', id: 'both', reports: ['city', 'valley'], dayZero: '2020-01-20'},
        {title: '无', places: ['拉萨市']},
      ],
    });
    expect(episodes.map(({title, id}) => [title, id])[0]).toEqual(['两地', 'both']);
    expect(episodes[0]?.dayZero.start).toBe('2020-01-20');
    expect(diagnostics.map(({rule}) => rule)).toEqual(['link/unused-episode']);
  });
});

describe('connections', () => {
  const readings = [
    readingOf(zone, {name: 'zone', date: '2022-04-17'}),
    readingOf(valley, {name: 'valley', date: '2020-05-11'}),
  ];
  const {connections, events} = linkReadings(readings);
  const headlineOf = (id: string) => events.find((event) => event.id === id)?.headline ?? '';

  it('lead from the earlier episode to the later, each pair once', () => {
    expect(connections.length).toBeGreaterThan(0);
    const pairs = connections.map(({source, target}) => `${source} ${target}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const {source, target} of connections) {
      expect(
        (events.find(({id}) => id === source)?.episode ?? '') <
          (events.find(({id}) => id === target)?.episode ?? ''),
      ).toBe(true);
    }
  });

  it('a shared name is an entity, a shared measure a measure', () => {
    const byTheme = new Map(connections.map((each) => [each.theme, each]));
    expect(byTheme.get('一汽')?.strength).toBe('entity');
    expect(headlineOf(byTheme.get('一汽')?.target ?? '')).toContain('主机厂');
    expect(byTheme.get('领导小组与指挥体系')?.strength).toBe('measure');
  });

  it('each quotes both reports', () => {
    for (const {evidence} of connections)
      expect(evidence.map(({report}) => report).sort()).toEqual(['valley', 'zone']);
  });
});
