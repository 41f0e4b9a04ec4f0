/** A view of a timeline at a size → what to draw. */
import {formatCivil} from '../calendar/civil';
import type {Span} from '../calendar/span';
import {speaksOfEpidemic, type Lang, type View} from '../types';
import {zeroOf} from './anchor';
import {arcsOf, type Ground} from './arcs';
import {eventAt, rankOf, type TimelineIndex} from './columns';
import {formatLength} from './dates';
import {fillLanes, type Filling} from './fill';
import {FADE_PX} from './glyph';
import {frameOf, rangeOf, TITLE_DOWN_PX, TITLE_PX, type Frame} from './frame';
import {lanesOf, type Lane} from './lanes';
import type {TimeScale} from './scale';
import type {Box, EpisodeBox, GapBox, Scene, Size} from './scene';
import {dayTicksOf, ticksOf} from './ticks';
import {widthOf} from './text';
import {GAP_PX} from './warp';
import {scaleOf} from './view';

/** Size of an episode's title, in CSS pixels. */
const EPISODE_PX = 18;

/**
 * Lay out a view: boxes, ticks and labels in CSS pixels, for `draw` to put on the screen.
 *
 *     const scene = arrange(indexTimeline(timeline), homeView(timeline), {width: 1200, lang: 'zh-Hans'});
 *
 * A pure function. The time it takes grows with what is visible, the scene never beyond some 400 elements.
 * Laws: no two labels overlap; every mark lies in its lane; an event is drawn, counted in a cluster, out of
 * sight, or hidden by the filter.
 */
export function arrange(index: TimelineIndex, view: View, size: Size): Scene {
  const lanes = lanesOf(index, view, size);
  const frame = frameOf(lanes, view, size);
  const scale = scaleOf(index, view, rangeOf(frame));
  const episodes = episodesOf(index, view, lanes, frame, scale);
  const gaps = gapBoxes(index, scale, frame, size.lang);
  const blocked = [...episodes.map(({y, h}) => y + h / 2), ...gaps.flatMap(linesIn)];
  const filling = fillLanes(index, lanes, frame, scale, view, size, blocked);
  if (view.scale === 'aligned') greyOut(index, view, lanes, filling);
  const shown = lanes.reduce((sum, {ranks}) => sum + ranks.length, 0);
  const {lanes: boxes, orientation, width, height, plot} = frame;
  return {
    scale: view.scale,
    lanesBy: view.lanes,
    orientation,
    width,
    height,
    plot,
    span: scale.domain,
    lanes: boxes,
    episodes,
    gaps,
    ticks: view.scale === 'aligned' ? dayTicksOf(scale, size.lang) : ticksOf(scale, size.lang),
    ...filling,
    arcs: arcs(index, view, size, filling, {
      orientation,
      aligned: view.scale === 'aligned',
      gaps,
      plot,
      lanes: boxes,
    }),
    shown,
    hidden: index.timeline.events.length - shown,
    hues: index.timeline.episodes.length,
    epidemic: !namesHazards(view, filling) || speaksOfEpidemic(index.timeline),
  };
}

/** Whether the picture names a kind whose name depends on what befell people: of a lane, or of most in a crowd. */
function namesHazards({lanes}: View, {clusters}: Filling): boolean {
  return lanes === 'kind' || clusters.some(({kind}) => kind === 'hazard' || kind === 'containment');
}

/** An episode that has nothing to be aligned by stays, without its colour. */
function greyOut(index: TimelineIndex, view: View, lanes: readonly Lane[], filling: Filling): void {
  for (const part of [...filling.marks, ...filling.labels, ...filling.clusters]) {
    const group = lanes[part.lane]?.group ?? 0;
    if (!zeroOf(index, group, view.anchor).found) part.hue = 255;
  }
}

function gapBoxes(
  {pauses}: TimelineIndex,
  scale: TimeScale,
  {plot, orientation}: Frame,
  lang: Lang,
): GapBox[] {
  return scale.gaps
    .map((span, i) => ({span, i}))
    .filter(({span: {start, end}}) => end > scale.domain.start && start < scale.domain.end)
    .map(({span, i}) => {
      const at = scale.x(span.start);
      const box =
        orientation === 'down'
          ? {x: plot.x, y: at, w: plot.w, h: GAP_PX}
          : {x: at, y: plot.y, w: GAP_PX, h: plot.h};
      return {key: `${i}`, ...box, text: formatLength(pauses[i] ?? span, lang), span};
    });
}

function episodesOf(
  index: TimelineIndex,
  view: View,
  lanes: readonly Lane[],
  frame: Frame,
  scale: TimeScale,
): EpisodeBox[] {
  const counts = countByHue(index, lanes);
  return view.scale === 'aligned'
    ? rowTitles(index, view, counts, frame, scale)
    : panelTitles(index, counts, frame, scale);
}

function countByHue(index: TimelineIndex, lanes: readonly Lane[]): Map<number, number> {
  const counts = new Map<number, number>();
  if (index.timeline.episodes.length === 0) return counts;
  for (const {ranks} of lanes) {
    for (const rank of ranks)
      counts.set(index.hue[rank] ?? 255, (counts.get(index.hue[rank] ?? 255) ?? 0) + 1);
  }
  return counts;
}

/** Lines so near to each other that nothing is written between them. */
function linesIn({y, h}: GapBox): number[] {
  return [y + 8, y + h / 2, y + h - 8];
}

/** Each episode's title over where its events begin, kept in view while any of it is; those that have room. */
function panelTitles(
  index: TimelineIndex,
  counts: Map<number, number>,
  {plot, orientation, width}: Frame,
  scale: TimeScale,
): EpisodeBox[] {
  const boxes: EpisodeBox[] = [];
  for (const [hue, {id, title}] of index.timeline.episodes.entries()) {
    const span = extentOf(index, hue);
    if (!span || span.end <= scale.domain.start || span.start >= scale.domain.end) continue;
    const from = Math.max(scale.range[0], scale.x(span.start));
    const own = {key: id, title, hue, count: counts.get(hue) ?? 0, besides: 0};
    if (orientation === 'down') {
      const x = plot.x + plot.w + 16;
      boxes.push({...own, x, y: titleDown(scale, from), w: width - x, h: 24});
    } else {
      const need = Math.min(widthOf(title, EPISODE_PX) + 12, scale.range[1] - scale.range[0]);
      const x = Math.min(from, scale.range[1] - need);
      boxes.push({...own, x, y: plot.y - TITLE_PX, w: need, h: TITLE_PX});
    }
  }
  return orientation === 'down' ? apart(boxes, 'y', 'h') : widened(apart(boxes, 'x', 'w'), scale.range[1]);
}

/** Where titles would lie on each other, those of the larger episodes stay, and count the others. */
function apart(boxes: readonly EpisodeBox[], at: 'x' | 'y', length: 'w' | 'h'): EpisodeBox[] {
  const kept: EpisodeBox[] = [];
  for (const box of [...boxes].sort((a, b) => b.count - a.count || a.hue - b.hue)) {
    const met = kept.find((k) => box[at] + box[length] > k[at] && k[at] + k[length] > box[at]);
    if (met) met.besides++;
    else kept.push(box);
  }
  return kept.sort((a, b) => a[at] - b[at]);
}

/** A title may say more up to where the next begins. */
function widened(boxes: EpisodeBox[], end: number): EpisodeBox[] {
  for (const [i, box] of boxes.entries()) box.w = (boxes[i + 1]?.x ?? end) - box.x;
  return boxes;
}

/** In the gap before it, or just above where its events begin, but below the columns' heads, which lie over all. */
function titleDown(scale: TimeScale, from: number): number {
  const gap = scale.gaps.map(({start}) => scale.x(start)).find((at) => at < from && from < at + GAP_PX + 60);
  return gap === undefined ? Math.max(scale.range[0], from - 30) : gap + GAP_PX / 2 - 12;
}

function extentOf(index: TimelineIndex, hue: number): Span | null {
  const from = index.hue.indexOf(hue);
  if (from === -1) return null;
  return {start: index.start[from] ?? 0, end: index.end[index.hue.lastIndexOf(hue)] ?? 0};
}

/** Each episode's title over its own lanes, with its day zero. */
function rowTitles(
  index: TimelineIndex,
  view: View,
  counts: Map<number, number>,
  frame: Frame,
  scale: TimeScale,
): EpisodeBox[] {
  return index.timeline.episodes.flatMap(({id, title}, hue) => {
    const own = frame.lanes.filter(({group}) => group === hue);
    const top = own[0];
    if (!top) return [];
    const {day, span, bound, found} = zeroOf(index, hue, view.anchor);
    const from = scale.x(span.start - day) - (bound === 'by' ? FADE_PX : 0);
    const to = scale.x(span.end - day) + (bound === 'from' ? FADE_PX : 0);
    const down = frame.orientation === 'down';
    const lane: Box = down
      ? {x: 0, y: 4 + hue * TITLE_DOWN_PX, w: frame.width, h: TITLE_DOWN_PX}
      : {x: top.x, y: top.y - TITLE_PX, w: frame.plot.w, h: TITLE_PX};
    const box = down
      ? {x: top.x + 1, y: from, w: 5, h: to - from}
      : {x: from, y: top.y - 5, w: to - from, h: 5};
    const [first, last] = [formatCivil(span.start), formatCivil(span.end - 1)];
    const zero = {day: formatCivil(day), from: first, to: last, bound, box, found};
    return [{key: id, title, hue: found ? hue : 255, count: counts.get(hue) ?? 0, besides: 0, ...lane, zero}];
  });
}

function arcs(index: TimelineIndex, view: View, size: Size, filling: Filling, ground: Ground) {
  const {connections} = index.timeline;
  if (connections.length === 0) return [];
  const boxes = new Map<string, Box>(filling.marks.map((mark) => [mark.key, mark]));
  const asked = new Set([view.event, ...(size.pins ?? [])].filter(Boolean));
  const theme = size.theme ?? view.filter.theme;
  return arcsOf(
    connections,
    (id) => boxes.get(id) ?? null,
    (c) => c.theme === theme || asked.has(c.source) || asked.has(c.target),
    ground,
  );
}

/** The event after or before another in order of time, among those the view's filter leaves in. */
export function neighbour(index: TimelineIndex, view: View, id: string, step: 1 | -1, size: Size): string {
  const lanes = lanesOf(index, view, size);
  const kept = new Set<number>();
  for (const {ranks} of lanes) for (const rank of ranks) kept.add(rank);
  let rank = id ? (rankOf(index, id) ?? -1) : firstInView(index, view, step);
  do rank += step;
  while (rank >= 0 && rank < index.count && !kept.has(rank));
  return rank >= 0 && rank < index.count ? eventAt(index, rank).id : id;
}

function firstInView(index: TimelineIndex, view: View, step: 1 | -1): number {
  if (!view.span || view.scale === 'aligned') return step === 1 ? -1 : index.count;
  const edge = step === 1 ? view.span.start : view.span.end;
  const at = index.start.findIndex((start) => start >= edge);
  return (at === -1 ? index.count : at) - (step === 1 ? 1 : 0);
}
