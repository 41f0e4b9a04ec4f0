/** The index of a timeline: its events read once, in order of time. */
import type {DatedEvent, Timeline} from '../types';
import {noBounds, readBounds} from './bounds';
import {gather, OPEN_END, OPEN_START, type TimelineIndex} from './columns';
import {findGaps} from './gaps';

/** No date is finer. */
const SECOND = 1000;

/**
 * Index a timeline for `arrange`. Linear in its events where they come in order of time.
 *
 *     const index = indexTimeline(timeline);
 *     const scene = arrange(index, homeView(timeline), {width: 1200, lang: 'zh-Hans'});
 */
export function indexTimeline(timeline: Timeline): TimelineIndex {
  const {events} = timeline;
  const n = events.length;
  const starts = new Float64Array(n);
  const ends = new Float64Array(n);
  const open = new Uint8Array(n);
  const salience = new Uint8Array(n);
  const order = new Uint32Array(n);
  const read = boundsReader(starts, ends, open);
  let count = 0;
  let sorted = true;
  let last = -Infinity;
  let latest = -Infinity;

  for (let i = 0; i < n; i++) {
    const event = events[i] as DatedEvent;
    const start = read(event, i);
    salience[i] = event.salience;
    if (Number.isNaN(start)) continue;
    if (start < last) sorted = false;
    last = start;
    const end = ends[i] ?? start;
    if (end > latest) latest = end;
    order[count++] = i;
  }

  const ranked = order.subarray(0, count);
  if (!sorted) sortByColumn(ranked, starts);
  // Rank and place are the same where the record comes in order.
  const ordered = sorted && count === n;
  const start = ordered ? starts : gather(starts, ranked, new Float64Array(count));
  const end = ordered ? ends : gather(ends, ranked, new Float64Array(count));
  return {
    timeline,
    count,
    order: ranked,
    start,
    end,
    open: ordered ? open : gather(open, ranked, new Uint8Array(count)),
    salience: ordered ? salience : gather(salience, ranked, new Uint8Array(count)),
    hue: huesOf(timeline, ranked),
    memo: new Map(),
    ...findGaps(start, end, latest),
  };
}

/** Fills the columns for an event and returns its start; NaN if it has no date that can be read. */
function boundsReader(starts: Float64Array, ends: Float64Array, open: Uint8Array) {
  const [from, to] = [noBounds(), noBounds()];
  return (event: DatedEvent, i: number): number => {
    const first = event.start;
    const last = event.end;
    if (first === null) from.start = NaN;
    else readBounds(first, from);
    if (last === null) to.end = NaN;
    else if (last === first) to.end = from.end;
    else readBounds(last, to);
    const unbegun = Number.isNaN(from.start);
    const start = unbegun ? to.end : from.start;
    starts[i] = start;
    // A date that ends before it starts is drawn as its start: a flaw of the data, never a crash.
    ends[i] = to.end > start ? to.end : start;
    open[i] = (unbegun ? OPEN_START : 0) | (Number.isNaN(to.end) ? OPEN_END : 0);
    return start;
  };
}

/**
 * Sorts places by their values, equal ones by place: as one number each, where they have room in it, since
 * numbers alone are sorted ten times as fast.
 */
function sortByColumn(places: Uint32Array, column: Float64Array): void {
  const n = column.length;
  let [low, high] = [Infinity, -Infinity];
  for (const i of places) {
    low = Math.min(low, column[i] ?? 0);
    high = Math.max(high, column[i] ?? 0);
  }
  if (((high - low) / SECOND + 1) * n >= Number.MAX_SAFE_INTEGER) {
    places.sort((a, b) => (column[a] ?? 0) - (column[b] ?? 0) || a - b);
    return;
  }
  const keys = new Float64Array(places.length);
  for (const [at, i] of places.entries()) keys[at] = (((column[i] ?? 0) - low) / SECOND) * n + i;
  for (const [at, key] of keys.sort().entries()) places[at] = key % n;
}

function huesOf({events, episodes}: Timeline, order: Uint32Array): Uint8Array {
  const hues = new Uint8Array(order.length).fill(255);
  if (episodes.length === 0) return hues;
  const byEpisode = new Map(episodes.map(({id}, i) => [id, Math.min(i, 254)]));
  for (let rank = 0; rank < order.length; rank++) {
    hues[rank] = byEpisode.get(events[order[rank] ?? 0]?.episode ?? '') ?? 255;
  }
  return hues;
}
