import {describe, expect, it} from 'vitest';
import {
  homeView,
  indexTimeline,
  neighbour,
  revealTime,
  timeOfEvent,
  viewSpan,
  zeroOf,
} from '../../../src/lib/arrange';
import type {View} from '../../../src/lib/types';
import {aTimeline, anEvent, manyEvents, sceneOf, twoFloods} from '../../support/scene';

const day = (scene: ReturnType<typeof sceneOf>, id: string) => scene.marks.find(({key}) => key === id);
const month = {start: '2031-05-05', end: '2031-05-25', edtf: '2031-05-05/2031-05-25'};

describe('a mark says how sure its date is', () => {
  const markOf = (rest: Parameters<typeof anEvent>[2]) =>
    day(
      sceneOf(aTimeline([anEvent('a', '2031-05-15', rest), anEvent('z', '2032-01-15')]), {scale: 'calendar'}),
      'a',
    );

  it.each([
    ['a day', {}, 'dot', 'solid', 'plain', 'plain'],
    ['all along', {...month, meaning: 'throughout'}, 'bar', 'solid', 'plain', 'plain'],
    ['some time within', {...month, meaning: 'within'}, 'bar', 'light', 'crisp', 'crisp'],
    [
      'about',
      {...month, edtf: '2031-05-05~/2031-05-25', meaning: 'within'},
      'bar',
      'light',
      'about',
      'crisp',
    ],
    ['by a deadline', {...month, start: null, meaning: 'by'}, 'bar', 'light', 'fade', 'cap'],
    ['from a day on', {...month, end: null, meaning: 'throughout'}, 'bar', 'solid', 'plain', 'fade'],
    ['planned', {status: 'planned'}, 'dot', 'hollow', 'plain', 'plain'],
    ['as of', {meaning: 'as-of', status: 'as-of'}, 'tick', 'solid', 'plain', 'plain'],
  ] as const)('%s', (_, rest, shape, fill, startEnd, endEnd) => {
    expect(markOf(rest)).toMatchObject({shape, fill, startEnd, endEnd});
  });
});

describe('arrange', () => {
  it('draws nothing of nothing', () => {
    expect(sceneOf(aTimeline([]))).toMatchObject({marks: [], labels: [], clusters: [], shown: 0});
  });

  it('writes the length of the gap on it', () => {
    const {gaps} = sceneOf(twoFloods());
    expect(gaps.map(({text, w}) => [text, w])).toEqual([['1年8个月', 44]]);
    expect(sceneOf(twoFloods(), {scale: 'calendar'}).gaps).toEqual([]);
  });

  it('has the same height at every width, so that nothing on the page moves', () => {
    const heights = [700, 1000, 1600].map((width) => sceneOf(twoFloods(), {}, {width}).height);
    expect(new Set(heights).size).toBe(1);
  });

  it('keeps to a height it is given', () => {
    expect(sceneOf(twoFloods(), {}, {height: 640}).height).toBe(640);
  });

  it('labels a chosen event, however full its lane', () => {
    const {labels} = sceneOf(twoFloods(), {event: 's17'});
    expect(labels.find(({key}) => key === 's17')).toMatchObject({lit: true});
  });

  it('says that a cluster of one day does not part, and that one of many does', () => {
    const {clusters} = sceneOf(twoFloods(), {}, {height: 400});
    expect(clusters.find(({first}) => first.startsWith('s'))?.parts).toBe(false);
  });

  it('shows what the filter leaves in, and counts what it hides', () => {
    const {filter} = homeView(twoFloods());
    const scene = sceneOf(twoFloods(), {filter: {...filter, kinds: ['aid']}});
    expect([scene.shown, scene.hidden]).toEqual([1, 24]);
  });

  it('has no lane that a filter has emptied, nor in any row of aligned, and all of them where nothing is left', () => {
    const lanes = (filter: Partial<View['filter']>, scale: View['scale']) =>
      sceneOf(twoFloods(), {
        scale,
        lanes: 'strand',
        filter: {...homeView(twoFloods()).filter, ...filter},
      }).lanes.map(({key}) => key);
    expect(lanes({}, 'gap').length).toBe(5);
    expect(lanes({kinds: ['hazard', 'meeting']}, 'gap')).toEqual(['command', 'situation']);
    expect(lanes({kinds: ['hazard']}, 'aligned')).toEqual(['0/situation', '1/situation']);
    expect(lanes({q: '没有这件事'}, 'gap')).toEqual(lanes({}, 'gap'));
  });

  it('leaves no mark of a free row without a label', () => {
    for (let count = 20; count <= 120; count += 10) {
      const {marks, labels, clusters, lanes, plot, gaps} = sceneOf(manyEvents(count), {});
      const taken = [...marks, ...clusters, ...gaps].concat(labels as never[]);
      const lone = marks.filter(
        (mark) =>
          !labels.some(({key}) => key === mark.key) &&
          (lanes[mark.lane]?.h ?? 0) > 20 &&
          mark.x + mark.w + 220 < plot.x + plot.w &&
          !taken.some(
            (other) =>
              other !== mark &&
              other.x < mark.x + mark.w + 220 &&
              other.x + other.w > mark.x + mark.w &&
              other.y < mark.y + mark.h &&
              other.y + other.h > mark.y,
          ),
      );
      expect(
        lone.map(({key}) => key),
        `of ${count}`,
      ).toEqual([]);
    }
  });

  it('hides no title of an episode behind the heads of its columns', () => {
    for (const height of [480, 720, 1900]) {
      const {episodes, plot} = sceneOf(twoFloods(), {}, {width: 360, height, orientation: 'down'});
      expect(Math.min(...episodes.map(({y}) => y))).toBeGreaterThanOrEqual(plot.y);
    }
  });

  it('draws a connection between rows, lit by the event at its end', () => {
    const {arcs} = sceneOf(twoFloods(), {scale: 'aligned', event: 's3'});
    expect(arcs.map(({theme, lit}) => [theme, lit])).toContainEqual(['恢复生产', true]);
  });

  it('keeps the label of a long bar in view', () => {
    const span = {start: Date.UTC(2019, 6, 10), end: Date.UTC(2019, 6, 14)};
    const {labels, plot} = sceneOf(twoFloods(), {span});
    expect(labels.find(({key}) => key === 'f3')?.x).toBeGreaterThanOrEqual(plot.x);
  });
});

describe('titles of episodes', () => {
  const episodes = Array.from({length: 12}, (_, i) => ({
    id: `e${i}`,
    title: `第${i + 1}段很长的经过`,
    dayZero: {start: '2031-05-01', end: '2031-05-01'},
    start: '2031-05-01',
    end: '2031-06-30',
  }));
  const events = episodes.flatMap(({id}, i) =>
    Array.from({length: 3 + (i % 5)}, (_, n) =>
      anEvent(`${id} ${n}`, `2031-05-${10 + n * 3}`, {episode: id}),
    ),
  );
  const crowded = aTimeline(events, {episodes});

  it.each(['across', 'down'] as const)(
    'do not lie on each other %s; the largest has one, and no episode is lost',
    (orientation) => {
      const {episodes: titles} = sceneOf(crowded, {scale: 'calendar'}, {orientation, width: 700});
      const [at, length] = orientation === 'down' ? (['y', 'h'] as const) : (['x', 'w'] as const);
      for (const [i, title] of titles.entries()) {
        const next = titles[i + 1];
        if (next) expect(title[at] + title[length]).toBeLessThanOrEqual(next[at] + 0.01);
      }
      expect(titles.map(({key}) => key)).toContain('e4');
      // Those without one are counted beside one that has.
      expect(titles.length).toBeLessThan(12);
      expect(titles.reduce((sum, {besides}) => sum + 1 + besides, 0)).toBe(12);
    },
  );
});

describe('zeroOf', () => {
  const index = indexTimeline(twoFloods());
  it.each([
    ['', 0, '2019-07-02', '', true],
    ['', 1, '2021-06-05', '', true],
    ['kind:resumption', 0, '2019-08-12', 'f6', true],
    ['f6', 1, '2021-07-15', 's3', true],
    ['f5', 1, '2021-06-05', '', false],
    ['kind:aid', 0, '2019-07-09', 'f4', true],
    ['kind:organization', 1, '2021-06-12', 's2', true],
  ])('%s in episode %i', (anchor, group, date, event, found) => {
    const zero = zeroOf(index, group, anchor);
    expect([new Date(zero.day).toISOString().slice(0, 10), zero.event, zero.found]).toEqual([
      date,
      event,
      found,
    ]);
  });
});

describe('an anchor without one of its bounds', () => {
  const index = indexTimeline(twoFloods());
  it('is the day of the other, and says which', () => {
    expect(zeroOf(index, 0, 'kind:aid')).toMatchObject({
      bound: 'by',
      span: {start: Date.UTC(2019, 6, 9), end: Date.UTC(2019, 6, 10)},
    });
    expect(zeroOf(index, 1, 'kind:organization').bound).toBe('from');
    expect(zeroOf(index, 0, 'f5').bound).toBe('');
  });
});

describe('moving about', () => {
  const timeline = twoFloods();
  const index = indexTimeline(timeline);
  const view = homeView(timeline);
  const size = {width: 1000, lang: 'en'} as const;

  it('steps through the events in order of time, and stays at the last', () => {
    expect(neighbour(index, view, 'f1', 1, size)).toBe('f2');
    expect(neighbour(index, view, 'f1', -1, size)).toBe('f1');
    expect(neighbour(index, view, '', 1, size)).toBe('f1');
  });

  it('moves a view no more than it must to show a time', () => {
    const zoomed = viewSpan(index, view, {start: Date.UTC(2019, 6, 1), end: Date.UTC(2019, 6, 11)});
    expect(revealTime(index, zoomed, Date.UTC(2019, 6, 6), 1000)).toBe(zoomed);
    const moved = revealTime(index, zoomed, Date.UTC(2019, 6, 20), 1000);
    expect(moved.span?.end).toBeGreaterThan(Date.UTC(2019, 6, 20));
  });

  it('takes an event’s time less its row’s day zero', () => {
    const span = timeOfEvent(index, {...view, scale: 'aligned'}, 'f6');
    expect(span?.start).toBe(41 * 86_400_000);
  });

  it('takes junk for a span as all there is', () => {
    expect(viewSpan(index, view, {start: NaN, end: 0}).span).toBeNull();
    expect(viewSpan(index, view, {start: 5, end: 1}).span).toBeNull();
  });
});
