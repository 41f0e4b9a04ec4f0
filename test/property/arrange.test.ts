import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {arrange, filterEvents, homeView, indexTimeline, type Box, type Scene} from '../../src/lib/arrange';
import {isFree, shareOut} from '../../src/lib/arrange/rows';
import {scaleTime} from '../../src/lib/arrange/scale';
import {fullSpan, panView, spanOf, zoomView} from '../../src/lib/arrange/view';
import {picture, type DrawnNode} from '../../src/lib/draw';
import {LANES, LANGS, SCALES, type View} from '../../src/lib/types';
import {manyEvents, twoFloods} from '../support/scene';

const SEED = 20_200_222;
const DAY = 86_400_000;

const timelines = [twoFloods(), manyEvents(60), manyEvents(700), manyEvents(9000)].map((timeline) => ({
  timeline,
  index: indexTimeline(timeline),
}));

const aView = fc.record({
  which: fc.nat(timelines.length - 1),
  scale: fc.constantFrom(...SCALES),
  lanes: fc.constantFrom(...LANES),
  lang: fc.constantFrom(...LANGS),
  width: fc.integer({min: 300, max: 2400}),
  height: fc.option(fc.integer({min: 200, max: 1400}), {nil: undefined}),
  down: fc.boolean(),
  anchor: fc.constantFrom('', 'kind:resumption', 'f6', 'nothing'),
  from: fc.double({min: 0, max: 1, noNaN: true}),
  zoom: fc.double({min: 0, max: 12, noNaN: true}),
  pin: fc.constantFrom('', 'f5', 's7', 'e11'),
});
type Drawn = typeof aView extends fc.Arbitrary<infer T> ? T : never;

function sceneAt({which, scale, lanes, lang, width, height, down, anchor, from, zoom, pin}: Drawn): Scene {
  const {timeline, index} = timelines[which] ?? timelines[0] ?? fail();
  const view: View = {...homeView(timeline), scale, lanes, anchor, event: pin};
  const all = fullSpan(index, view);
  const length = (all.end - all.start) * 2 ** -zoom;
  const start = all.start + from * (all.end - all.start - length);
  return arrange(
    index,
    {...view, span: zoom < 0.1 ? null : {start, end: start + length}},
    {width, lang, orientation: down ? 'down' : 'across', ...(height === undefined ? {} : {height})},
  );
}

function fail(): never {
  throw new Error('no timeline');
}

function meet(a: Box, b: Box): boolean {
  const slack = 0.01;
  return (
    a.x + a.w > b.x + slack && b.x + b.w > a.x + slack && a.y + a.h > b.y + slack && b.y + b.h > a.y + slack
  );
}

function count(node: DrawnNode): number {
  return (
    1 + (typeof node.children === 'string' ? 0 : node.children.reduce((sum, child) => sum + count(child), 0))
  );
}

describe('a scene, at 500 views of every scale, lane, width and language', () => {
  const holds = (law: (scene: Scene) => void) =>
    fc.assert(
      fc.property(aView, (drawn) => law(sceneAt(drawn))),
      {seed: SEED, numRuns: 500},
    );

  it('has no two labels that overlap', () => {
    holds(({labels}) => {
      for (const [i, a] of labels.entries())
        for (const b of labels.slice(i + 1)) expect(meet(a, b)).toBe(false);
    });
  });

  it('has no mark and no cluster outside its lane', () => {
    holds(({marks, clusters, lanes, orientation}) => {
      for (const box of [...marks, ...clusters]) {
        const lane = lanes[box.lane] ?? fail();
        const [at, size, from, room] =
          orientation === 'down' ? [box.x, box.w, lane.x, lane.w] : [box.y, box.h, lane.y, lane.h];
        expect(at).toBeGreaterThanOrEqual(from - 0.6);
        expect(at + size).toBeLessThanOrEqual(from + room + 0.6);
      }
    });
  });

  it('has no two marks of a lane that overlap, and no cluster on a mark', () => {
    holds(({marks, clusters}) => {
      const small = clusters.filter(({outline}) => outline === '');
      const boxes = [...marks, ...small];
      for (const [i, a] of boxes.entries()) {
        for (const b of boxes.slice(i + 1)) if (a.lane === b.lane) expect(meet(a, b)).toBe(false);
      }
    });
  });

  it('is drawn with at most 400 elements', () => {
    holds((scene) => {
      expect(count(picture(scene, {lang: 'zh-Hans', uid: 'p'}))).toBeLessThanOrEqual(400);
    });
  });

  it('has keys that tell its parts apart', () => {
    holds((scene) => {
      for (const parts of [scene.marks, scene.labels, scene.clusters, scene.arcs, scene.ticks, scene.lanes]) {
        const keys = parts.map((part: {key: string; rank?: string}) => (part.rank ?? '') + part.key);
        expect(new Set(keys).size).toBe(keys.length);
      }
    });
  });

  it('loses no event: each is drawn, counted, or out of sight', () => {
    fc.assert(
      fc.property(aView, (drawn) => {
        const scene = sceneAt({...drawn, zoom: 0, which: Math.min(drawn.which, 1)});
        const counted = scene.clusters.reduce((sum, cluster) => sum + cluster.count, 0);
        expect(scene.marks.length + counted).toBe(scene.shown);
      }),
      {seed: SEED, numRuns: 200},
    );
  });
});

describe('a scale of time', () => {
  const aScale = fc.record({
    start: fc.integer({min: 0, max: 4000}),
    days: fc.double({min: 0.05, max: 4000, noNaN: true}),
    width: fc.integer({min: 200, max: 2400}),
    gaps: fc.array(fc.tuple(fc.integer({min: 20, max: 900}), fc.integer({min: 1, max: 700})), {maxLength: 4}),
  });
  const make = ({start, days, width, gaps}: typeof aScale extends fc.Arbitrary<infer T> ? T : never) => {
    let at = 0;
    const cut = gaps.map(([pause, length]) => {
      const from = at + pause;
      at = from + length;
      return {start: from * DAY, end: at * DAY};
    });
    return scaleTime({start: start * DAY, end: (start + days) * DAY}, [80, 80 + width], cut);
  };

  it('inverts exactly, across gaps too', () => {
    const time = fc.double({min: -500, max: 9000, noNaN: true});
    fc.assert(
      fc.property(aScale, time, (drawn, day) => {
        const scale = make(drawn);
        // A thousandth of a pixel, or a millisecond.
        const slack = Math.max(1, 0.001 / scale.k);
        const back = scale.invert(scale.x(day * DAY));
        const gap = scale.gaps.find(({start, end}) => day * DAY >= start && day * DAY <= end);
        expect(Math.abs(back - day * DAY)).toBeLessThanOrEqual(gap ? (gap.end - gap.start) / 10_000 : slack);
      }),
      {seed: SEED, numRuns: 1000},
    );
  });

  it('rises', () => {
    const time = fc.double({min: -500, max: 9000, noNaN: true});
    fc.assert(
      fc.property(aScale, time, time, (drawn, a, b) => {
        const {x} = make(drawn);
        if (Math.abs(a - b) < 1e-3) return;
        expect(Math.sign(x(a * DAY) - x(b * DAY))).toBe(Math.sign(a - b));
      }),
      {seed: SEED, numRuns: 500},
    );
  });

  it('gives a gap the same width at every zoom', () => {
    const {timeline, index} = timelines[0] ?? fail();
    const home = homeView(timeline);
    const middle = ((index.gaps[0]?.start ?? 0) + (index.gaps[0]?.end ?? 0)) / 2;
    const zooms = fc.array(fc.double({min: 0.7, max: 1.5, noNaN: true}), {maxLength: 12});
    fc.assert(
      fc.property(zooms, fc.integer({min: 400, max: 2000}), (factors, width) => {
        const view = factors.reduce((v, factor) => zoomView(index, v, factor, middle, width), home);
        const gap = arrange(index, view, {width, lang: 'en'}).gaps[0];
        expect(gap?.w).toBe(44);
        const scale = scaleTime(spanOf(index, view), [0, width], index.gaps);
        const cut = index.gaps[0] ?? fail();
        expect(scale.x(cut.end) - scale.x(cut.start)).toBeCloseTo(44, 3);
      }),
      {seed: SEED, numRuns: 200},
    );
  });
});

describe('gestures', () => {
  const {timeline, index} = timelines[0] ?? fail();

  it('zoom keeps the time under the pointer where it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SCALES),
        fc.double({min: 0.05, max: 0.95, noNaN: true}),
        (scale, part) => {
          const view = {...homeView(timeline), scale};
          const width = 1000;
          const closer = zoomView(index, view, 3, timeAt(view, part * width, width), width);
          const at = timeAt(view, part * width, width);
          const next = scaleTime(spanOf(index, closer), [0, width], scale === 'gap' ? index.gaps : []);
          expect(Math.abs(next.x(at) - part * width)).toBeLessThan(0.01);
        },
      ),
      {seed: SEED, numRuns: 200},
    );
  });

  it('pan stays within the timeline and keeps the scale', () => {
    fc.assert(
      fc.property(fc.integer({min: -5000, max: 5000}), (px) => {
        const zoomed = zoomView(index, homeView(timeline), 4, index.extent.start + 20 * DAY, 1000);
        const span = spanOf(index, panView(index, zoomed, px, 1000));
        expect(span.start).toBeGreaterThanOrEqual(index.extent.start - 1);
        expect(span.end).toBeLessThanOrEqual(index.extent.end + 1);
      }),
      {seed: SEED, numRuns: 200},
    );
  });

  function timeAt(view: View, px: number, width: number): number {
    return scaleTime(spanOf(index, view), [0, width], view.scale === 'gap' ? index.gaps : []).invert(px);
  }
});

describe('marks', () => {
  it('keep their rows while the view is panned and zoomed', () => {
    const {timeline, index} = timelines[2] ?? fail();
    const size = {width: 1200, lang: 'zh-Hans'} as const;
    let [kept, all] = [0, 0];
    fc.assert(
      fc.property(
        fc.double({min: 2, max: 40, noNaN: true}),
        fc.integer({min: -120, max: 120}),
        (zoom, px) => {
          const whole = {...homeView(timeline), scale: 'calendar', lanes: 'place'} as const;
          const view = panView(index, zoomView(index, whole, zoom, index.extent.start, 1100), 3000, 1100);
          const before = new Map(arrange(index, view, size).marks.map((mark) => [mark.key, mark]));
          const next = zoomView(index, panView(index, view, px, 1100), 1.1, spanOf(index, view).start, 1100);
          for (const {key, y, h} of arrange(index, next, size).marks) {
            const was = before.get(key);
            if (!was) continue;
            all++;
            if (Math.abs(was.y + was.h / 2 - y - h / 2) < 1) kept++;
          }
        },
      ),
      {seed: SEED, numRuns: 150},
    );
    expect(all).toBeGreaterThan(2000);
    expect(kept / all).toBeGreaterThan(0.94);
  });
});

describe('rows', () => {
  it('shareOut gives no more than is needed, nor than there is', () => {
    const needs = fc.array(fc.nat(50), {minLength: 1, maxLength: 24});
    fc.assert(
      fc.property(fc.nat(200), needs, (total, wanted) => {
        const shares = shareOut(total, wanted);
        const sum = shares.reduce((a, b) => a + b, 0);
        expect(shares.every((share, i) => share <= (wanted[i] ?? 0))).toBe(true);
        expect(sum).toBeLessThanOrEqual(total);
        expect(sum).toBeGreaterThan(
          Math.min(
            total,
            wanted.reduce((a, b) => a + b, 0),
          ) - wanted.length,
        );
      }),
      {seed: SEED},
    );
  });

  it('isFree is symmetric', () => {
    const extent = fc
      .tuple(fc.nat(50), fc.integer({min: 1, max: 20}))
      .map(([from, w]) => ({from, to: from + w}));
    fc.assert(
      fc.property(extent, extent, (a, b) => {
        expect(isFree([a], b.from, b.to)).toBe(isFree([b], a.from, a.to));
      }),
      {seed: SEED},
    );
  });
});

describe('filters', () => {
  it('leave in no more the more they ask', () => {
    const {index, timeline} = timelines[1] ?? fail();
    const {filter} = homeView(timeline);
    const kinds = fc.subarray(['aid', 'control', 'meeting'] as const, {minLength: 1});
    fc.assert(
      fc.property(kinds, (wanted) => {
        const wide = filterEvents(index, {...filter, kinds: wanted});
        const narrow = filterEvents(index, {...filter, kinds: wanted, q: '7'});
        expect([...(narrow ?? [])].every((kept, rank) => !kept || wide?.[rank] === 1)).toBe(true);
      }),
      {seed: SEED},
    );
  });
});
