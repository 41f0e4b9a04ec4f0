/** Timelines made up for tests of the picture. */
import type {DatedEvent, Episode, EventKind, Lang, Timeline, View} from '../../src/lib/types';
import {EVENT_KINDS} from '../../src/lib/types';
import {arrange, homeView, indexTimeline, type Scene, type Size} from '../../src/lib/arrange';

/** An event of one day with nothing special about it. */
export function anEvent(id: string, date: string, rest: Partial<DatedEvent> = {}): DatedEvent {
  return {
    id,
    headline: `第${id}件事`,
    kind: 'operation',
    status: 'occurred',
    edtf: date,
    start: date,
    end: date,
    precision: 'day',
    meaning: 'on',
    places: [{name: '河口镇'}],
    actors: [],
    figures: [],
    salience: 2,
    episode: '',
    sources: [],
    ...rest,
  };
}

export function aTimeline(events: readonly DatedEvent[], rest: Partial<Timeline> = {}): Timeline {
  return {version: 1, reports: [], timexes: [], events, connections: [], episodes: [], ...rest};
}

/** Two floods, two years apart: every kind of mark, a connection, an uncertain day zero. */
export function twoFloods(): Timeline {
  const first = (id: string, date: string, kind: EventKind, rest: Partial<DatedEvent> = {}) =>
    anEvent(id, date, {kind, episode: 'first', ...rest});
  const second = (id: string, date: string, kind: EventKind, rest: Partial<DatedEvent> = {}) =>
    anEvent(id, date, {kind, episode: 'second', places: [{name: '上游县'}], ...rest});
  const episodes: Episode[] = [
    {
      id: 'first',
      title: '河口 2019',
      dayZero: {start: '2019-07-02', end: '2019-07-02'},
      start: '2019-07-02',
      end: '2019-09-30',
    },
    {
      id: 'second',
      title: '上游 2021',
      dayZero: {start: '2021-06-01', end: '2021-06-10'},
      start: '2021-06-01',
      end: '2021-08-20',
    },
  ];
  const events = [
    first('f1', '2019-07-02', 'hazard', {headline: '河水越过警戒线', salience: 3}),
    first('f2', '2019-07-03', 'meeting', {headline: '县里连夜开会部署', salience: 3}),
    first('f3', '2019-07-03', 'control', {
      headline: '沿河道路封闭',
      edtf: '2019-07-03/2019-07-20',
      end: '2019-07-20',
      meaning: 'throughout',
    }),
    first('f4', '2019-07-05', 'aid', {
      headline: '邻县送来冲锋舟',
      edtf: '../2019-07-09',
      start: null,
      end: '2019-07-09',
      meaning: 'by',
    }),
    first('f5', '2019-07-21', 'containment', {
      headline: '水位回落',
      edtf: '2019-07-21~/2019-07-31~',
      end: '2019-07-31',
      meaning: 'within',
    }),
    first('f6', '2019-08-12', 'resumption', {headline: '第一家工厂恢复生产', salience: 3}),
    first('f7', '2019-09-30', 'statistic', {
      headline: '受灾农田补种完毕',
      status: 'as-of',
      meaning: 'as-of',
      salience: 1,
    }),
    second('s1', '2021-06-01', 'hazard', {
      headline: '上游连降暴雨',
      edtf: '2021-06-01/2021-06-10',
      end: '2021-06-10',
      meaning: 'within',
      salience: 3,
    }),
    second('s2', '2021-06-12', 'organization', {
      headline: '干部全部下到村里',
      edtf: '2021-06-12/..',
      end: null,
      meaning: 'throughout',
    }),
    second('s3', '2021-07-15', 'resumption', {headline: '供水恢复', salience: 3}),
    second('s4', '2021-07-20', 'project', {
      headline: '新堤计划八月二十日前开工',
      edtf: '../2021-08-20',
      end: '2021-08-20',
      status: 'planned',
      meaning: 'by',
    }),
    ...Array.from({length: 14}, (_, i) =>
      second(`s${5 + i}`, '2021-06-20', 'operation', {headline: `转移第${i + 1}批群众`}),
    ),
  ];
  const connections = [
    {source: 'f6', target: 's3', theme: '恢复生产', strength: 'measure' as const, evidence: []},
    {source: 'f4', target: 's2', theme: '邻县互助', strength: 'measure' as const, evidence: []},
  ];
  return aTimeline(events, {episodes, connections});
}

/** Many events in the lanes of a few places: `count` of them, the same for the same count. */
export function manyEvents(count: number): Timeline {
  let state = count;
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const events = Array.from({length: count}, (_, i) => {
    const day = new Date(Date.UTC(2020, 0, 1) + Math.floor(random() ** 2 * 900) * 86_400_000);
    const kind = EVENT_KINDS[Math.floor(random() * 12)] ?? 'other';
    const salience = random() < 0.05 ? 3 : random() < 0.5 ? 2 : 1;
    const places = [{name: `第${Math.floor(random() * 9)}镇`}];
    return anEvent(`e${i}`, day.toISOString().slice(0, 10), {kind, salience, places});
  });
  return aTimeline(events);
}

/** The scene of a timeline at its first view, or at another. */
export function sceneOf(timeline: Timeline, view: Partial<View> = {}, size: Partial<Size> = {}): Scene {
  const lang: Lang = 'zh-Hans';
  return arrange(indexTimeline(timeline), {...homeView(timeline), ...view}, {width: 1200, lang, ...size});
}
