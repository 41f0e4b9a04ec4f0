import {describe, expect, it} from 'vitest';
import {
  carryView,
  drawnScale,
  firstReached,
  fullSpan,
  homeView,
  indexTimeline,
  reachEvent,
  spanOf,
  timeOfEvent,
} from '../../../src/lib/arrange';
import {DAY} from '../../../src/lib/calendar/civil';
import {SCALES, type View} from '../../../src/lib/types';
import {makeEvent, makeTimeline} from '../../support/timeline';

const SIZE = {width: 1200, lang: 'zh-Hans'} as const;
const day = (text: string) => Date.parse(`${text}T00:00Z`);
const episode = (id: string, zero: string, end: string) => ({
  ...{id, title: id, start: zero, end},
  dayZero: {start: zero, end: zero},
});
const timeline = makeTimeline({
  episodes: [episode('flood', '2031-05-01', '2031-05-30'), episode('drought', '2034-07-01', '2034-07-20')],
  events: [
    ...[1, 3, 9, 20, 30].map((n) =>
      makeEvent({
        id: `f${n}`,
        edtf: `2031-05-${String(n).padStart(2, '0')}`,
        kind: n === 9 ? 'aid' : 'other',
      }),
    ),
    ...[1, 12, 20].map((n) =>
      makeEvent({
        id: `d${n}`,
        edtf: `2034-07-${String(n).padStart(2, '0')}`,
        episode: 'drought',
        kind: n === 12 ? 'aid' : 'other',
      }),
    ),
  ],
});
const index = indexTimeline(timeline);
const home = homeView(timeline);
const zoomed: View = {
  ...home,
  event: 'f9',
  span: {start: day('2031-05-05'), end: day('2031-05-15')},
};

const xOf = (view: View, id: string) => {
  const {start, end} = timeOfEvent(index, view, id) ?? {start: NaN, end: NaN};
  return drawnScale(index, view, SIZE).x((start + end) / 2);
};

describe('carryView', () => {
  it.each(['calendar', 'aligned'] as const)('keeps the event in place and time as wide: %s', (scale) => {
    const carried = carryView(index, zoomed, {...zoomed, scale}, 'f9', SIZE);
    expect(carried.scale).toBe(scale);
    expect(xOf(carried, 'f9')).toBeCloseTo(xOf(zoomed, 'f9'), 3);
    expect(drawnScale(index, carried, SIZE).k).toBeCloseTo(drawnScale(index, zoomed, SIZE).k, 12);
  });

  it('and back again', () => {
    const there = carryView(index, zoomed, {...zoomed, scale: 'aligned'}, 'f9', SIZE);
    const back = carryView(index, there, {...there, scale: 'gap'}, 'f9', SIZE);
    expect(back.span?.start).toBeCloseTo(zoomed.span?.start ?? NaN, -2);
    expect(back.span?.end).toBeCloseTo(zoomed.span?.end ?? NaN, -2);
  });

  it('keeps it in place by another anchor, too', () => {
    const aligned = carryView(index, zoomed, {...zoomed, scale: 'aligned'}, 'd12', SIZE);
    const anchored = carryView(index, aligned, {...aligned, anchor: 'kind:aid'}, 'd12', SIZE);
    expect(xOf(anchored, 'd12')).toBeCloseTo(xOf(aligned, 'd12'), 3);
  });

  it('brings an event into sight that is not', () => {
    const elsewhere = carryView(
      index,
      {...zoomed, event: 'd20'},
      {...zoomed, scale: 'calendar'},
      'd20',
      SIZE,
    );
    const {start, end} = spanOf(index, elsewhere);
    expect(start <= day('2034-07-20') && day('2034-07-20') < end).toBe(true);
  });

  it('shows everything where the new scale has room for it', () => {
    expect(carryView(index, {...home, scale: 'calendar'}, home, 'f9', SIZE).span).toBeNull();
  });

  it('without an event keeps dates, but makes no days of them', () => {
    expect(carryView(index, zoomed, {...zoomed, scale: 'calendar'}, '', SIZE).span).toEqual(zoomed.span);
    expect(carryView(index, zoomed, {...zoomed, scale: 'aligned'}, '', SIZE).span).toBeNull();
  });
});

describe('reachEvent', () => {
  it.each(SCALES)('moves no more than needed, and not at all for what is in sight: %s', (scale) => {
    const all = fullSpan(index, {...home, scale});
    const view = {...home, scale, span: {start: all.start, end: all.start + 12 * DAY}};
    expect(reachEvent(index, view, 'f3')).toBe(view);
    const moved = reachEvent(index, view, 'f20');
    const {start, end} = timeOfEvent(index, moved, 'f20') ?? {start: NaN, end: NaN};
    expect(spanOf(index, moved).start).toBeLessThan(start);
    expect(spanOf(index, moved).end).toBeGreaterThan(end);
    expect(spanOf(index, moved).end - spanOf(index, moved).start).toBeCloseTo(12 * DAY, -3);
  });

  it('of an event that is not there is the same view', () => {
    expect(reachEvent(index, zoomed, 'nowhere')).toBe(zoomed);
  });
});

describe('firstReached', () => {
  it('is the first that begins in the view, or after it', () => {
    expect(firstReached(index, zoomed, timeline.events)).toBe('f9');
    const between = {...home, span: {start: day('2031-05-10'), end: day('2031-05-12')}};
    expect(firstReached(index, between, timeline.events)).toBe('f20');
  });

  it('goes by days where the rows are aligned', () => {
    const view = {...home, scale: 'aligned' as const, span: {start: 10 * DAY, end: 13 * DAY}};
    expect(firstReached(index, view, timeline.events)).toBe('d12');
  });

  it('is none where everything is shown', () => {
    expect(firstReached(index, home, timeline.events)).toBeUndefined();
  });
});
