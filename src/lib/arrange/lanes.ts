/** Events in lanes: which lane each belongs to, and each lane's own sorted columns. */
import type {DatedEvent, EventKind, LaneKind, View} from '../types';
import {EVENT_KINDS} from '../types';
import {zeroOf} from './anchor';
import {groupOf, remember, type TimelineIndex} from './columns';
import {filterEvents, filterKey} from './filter';
import type {Size} from './scene';

/** The strands a story runs in, and the kinds that make each. */
export const STRANDS: readonly (readonly [key: string, kinds: readonly EventKind[]])[] = [
  ['command', ['meeting', 'organization', 'policy', 'publication', 'other']],
  ['situation', ['hazard', 'containment', 'statistic']],
  ['control', ['control', 'operation']],
  ['aid', ['aid']],
  ['resumption', ['resumption', 'project']],
];

/** More lanes than this cannot be read; the smallest are drawn as one. */
const MOST_LANES = 24;

/** The key of the lane of what has no place, or of the smallest lanes drawn as one. */
export const OTHER = '…';

export interface Lane {
  key: string;
  /** From the data; empty where `draw` has the words. */
  title: string;
  /** Index into `timeline.episodes` in `aligned`, else -1. */
  group: number;
  /** What is taken from a time to put it on the axis: 0, or the group's day zero. */
  zero: number;
  ranks: Uint32Array;
  /** Of the events of the lane, UTC milliseconds, rising. */
  start: Float64Array;
  /** Positions in `ranks` of the most salient, rising. */
  salient: readonly number[];
}

/**
 * The lanes of a view, in order from the top. Where the view groups by episode, each has all that any of them needs,
 * so that the same lanes can be compared; elsewhere none is empty but where nothing at all is left in.
 */
export function lanesOf(index: TimelineIndex, view: View, {orientation, fold}: Size): readonly Lane[] {
  const grouped = view.scale === 'aligned';
  // A narrow picture has no room for every lane once for every episode.
  const kind = grouped && orientation === 'down' ? 'episode' : view.lanes;
  const key = `lanes ${kind} ${grouped ? `by ${view.anchor}` : ''} ${filterKey(view.filter, fold)}`;
  return remember(index, key, () => {
    const kept = filterEvents(index, view.filter, fold);
    const codes = grouped ? groupCodes(index, kind) : codesOf(index, kind);
    const lanes = split(index, codes, kept);
    return (kept ? withoutEmpty(lanes) : lanes).map((lane) =>
      withZero(index, lane, grouped ? view.anchor : null),
    );
  });
}

/** Without what a filter has emptied, in every episode. */
function withoutEmpty(lanes: Lane[]): Lane[] {
  const nameOf = ({key, group}: Lane) => (group === -1 ? key : key.slice(key.indexOf('/')));
  const filled = new Set(lanes.filter(({ranks}) => ranks.length > 0).map(nameOf));
  return filled.size === 0 ? lanes : lanes.filter((lane) => filled.has(nameOf(lane)));
}

interface Codes {
  /** Rank → code. */
  code: Uint16Array;
  /** Code → how many have it. */
  counts?: readonly number[];
  /** Code → lane. */
  place: readonly number[];
  lanes: readonly {key: string; title: string; group: number}[];
}

function withZero(index: TimelineIndex, lane: Lane, anchor: string | null): Lane {
  return anchor === null ? lane : {...lane, zero: zeroOf(index, lane.group, anchor).day};
}

/** Lanes by the view's kind alone. */
function codesOf(index: TimelineIndex, kind: LaneKind): Codes {
  const keys = new Map<string, number>();
  const found = new Uint16Array(index.count);
  const counts: number[] = [];
  const {events} = index.timeline;
  for (let rank = 0; rank < index.count; rank++) {
    const key = laneKey(events[index.order[rank] as number] as DatedEvent, kind);
    let code = keys.get(key);
    if (code === undefined) {
      code = Math.min(keys.size, 65_534);
      keys.set(key, code);
    }
    found[rank] = code;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  const ordered = orderLanes(index, kind, [...keys.keys()], counts);
  const laneOf = new Map(ordered.map((key, i) => [key, Math.min(i, MOST_LANES - 1)]));
  const shown = ordered.length > MOST_LANES ? [...ordered.slice(0, MOST_LANES - 1), OTHER] : ordered;
  return {
    code: found,
    counts,
    place: [...keys.keys()].map((key) => laneOf.get(key) ?? 0),
    lanes: shown.map((key) => ({key, title: titleOf(index, kind, key), group: -1})),
  };
}

/** The same lanes once for every episode. */
function groupCodes(index: TimelineIndex, kind: LaneKind): Codes {
  const {episodes} = index.timeline;
  const inner: Codes =
    kind === 'episode'
      ? {code: new Uint16Array(index.count), place: [0], lanes: [{key: '', title: '', group: -1}]}
      : codesOf(index, kind);
  const groups = Math.max(1, episodes.length);
  const width = Math.max(1, Math.min(inner.lanes.length, Math.floor((2 * MOST_LANES) / groups)));
  const lanes = Array.from({length: groups}, (_, group) =>
    inner.lanes.slice(0, width).map(({key, title}) => ({key: `${group}/${key}`, title, group})),
  ).flat();
  const within = inner.place.map((lane) => Math.min(lane, width - 1));
  const code = inner.code.map((c, rank) => groupOf(index, rank) * width + (within[c] ?? 0));
  return {code, place: lanes.map((_, i) => i), lanes};
}

const strandOf = new Map(STRANDS.flatMap(([key, kinds]) => kinds.map((kind) => [kind, key])));

function laneKey(event: DatedEvent, kind: LaneKind): string {
  if (kind === 'strand') return strandOf.get(event.kind) ?? OTHER;
  if (kind === 'kind') return event.kind;
  if (kind === 'episode') return event.episode || OTHER;
  if (kind === 'report') return event.sources[0]?.report ?? OTHER;
  return event.places[0]?.name ?? OTHER;
}

/** Strands, kinds and episodes in their own order; reports by date; places by how much happened there. */
function orderLanes(
  index: TimelineIndex,
  kind: LaneKind,
  keys: string[],
  counts: readonly number[],
): string[] {
  const {episodes, reports} = index.timeline;
  const size = new Map(keys.map((key, i) => [key, counts[i] ?? 0]));
  const fixed: Record<LaneKind, readonly string[]> = {
    strand: STRANDS.map(([key]) => key),
    kind: EVENT_KINDS,
    episode: episodes.map(({id}) => id),
    report: [...reports].sort((a, b) => (a.published < b.published ? -1 : 1)).map(({id}) => id),
    place: [],
  };
  const rank = new Map(fixed[kind].map((key, i) => [key, i]));
  const at = (key: string) => (key === OTHER ? Infinity : (rank.get(key) ?? 1e6));
  const larger = (a: string, b: string) => (size.get(b) ?? 0) - (size.get(a) ?? 0);
  return [...keys].sort((a, b) => (at(a) === at(b) ? larger(a, b) : at(a) - at(b)));
}

function titleOf({timeline}: TimelineIndex, kind: LaneKind, key: string): string {
  if (kind === 'place') return key === OTHER ? '' : key;
  if (kind === 'report')
    return timeline.reports.find(({id}) => id === key)?.title ?? (key === OTHER ? '' : key);
  if (kind === 'episode') return timeline.episodes.find(({id}) => id === key)?.title ?? '';
  return '';
}

/** A counting sort of the ranks into lanes; each keeps the order of time. */
function split(index: TimelineIndex, codes: Codes, kept: Uint8Array | null): Lane[] {
  const {code, place, lanes} = codes;
  const sizes = sizesOf(index, codes, kept);
  const made = lanes.map((lane, i) => {
    const size = sizes[i] ?? 0;
    return {
      ...lane,
      zero: 0,
      ranks: new Uint32Array(size),
      start: new Float64Array(size),
      salient: [] as number[],
    };
  });
  sizes.fill(0);
  for (let rank = 0; rank < index.count; rank++) {
    if (kept && !kept[rank]) continue;
    const lane = place[code[rank] as number] as number;
    const at = sizes[lane] as number;
    sizes[lane] = at + 1;
    const {ranks, start, salient} = made[lane] as (typeof made)[number];
    ranks[at] = rank;
    start[at] = index.start[rank] as number;
    if (index.salience[rank] === 3) salient.push(at);
  }
  return made;
}

function sizesOf(index: TimelineIndex, {code, counts, place, lanes}: Codes, kept: Uint8Array | null) {
  const sizes = new Uint32Array(lanes.length);
  const add = (lane: number, count: number) => (sizes[lane] = (sizes[lane] ?? 0) + count);
  if (counts && !kept) for (const [i, count] of counts.entries()) add(place[i] ?? 0, count);
  else
    for (let rank = 0; rank < index.count; rank++)
      if (!kept || kept[rank]) add(place[code[rank] as number] as number, 1);
  return sizes;
}
