/**
 * The picture as a sheet that leaves the page: with title, legend and source, since nothing around it will say
 * them. One SVG of plain elements; `styled.ts` writes its colours and letters into it.
 */
import {arrange, indexTimeline, type Orientation} from '../../arrange';
import {eventDateInWords} from '../../calendar/phrase';
import {speaksOfEpidemic, type DatedEvent, type Lang, type Timeline, type View} from '../../types';
import {hueClass} from '../hue';
import {node, type DrawnNode} from '../node';
import {picture} from '../picture';
import {legendNode} from './legend';
import {linesOf} from './lines';

export interface SheetOptions {
  lang: Lang;
  title: string;
  /** Under the title: what is shown, and what the filter leaves out. */
  note: string;
  /** At the foot: whose reports, and where the view lives. */
  source: readonly string[];
  /** A theme whose connections are lit. */
  theme: string;
  /** Folds texts for the filter's query, so that either script finds both. */
  fold?: (text: string) => string;
}

/** What stands under the long picture. */
export interface EventList {
  title: string;
  /** In order of time. */
  events: readonly DatedEvent[];
  /** Said after the last, if some are not in the list. */
  rest: string;
}

/** CSS pixels. */
interface Measures {
  orientation: Orientation;
  width: number;
  margin: number;
  titlePx: number;
}

const WIDE: Measures = {orientation: 'across', width: 1280, margin: 40, titlePx: 30};
/** Two device pixels to each make the 1080 that phones show. */
const LONG: Measures = {orientation: 'down', width: 540, margin: 28, titlePx: 28};
const NOTE_PX = 13;
const HEADLINE_PX = 16;
const UID = 'bn';

/** Blocks from top to bottom, each of its own height. */
class Column {
  readonly parts: DrawnNode[] = [];
  y: number;

  constructor(top: number) {
    this.y = top;
  }

  add(key: string, x: number, drawn: readonly DrawnNode[], height: number): void {
    this.parts.push(node('g', key, {transform: `translate(${x} ${this.y})`}, drawn));
    this.y += height;
  }
}

/** The view as a page of a report or a slide takes it, 1280 px wide. */
export function wideSheet(timeline: Timeline, view: View, options: SheetOptions): DrawnNode {
  return sheet(timeline, view, options, WIDE);
}

/** The view as a phone scrolls it: time downwards, and the events in words beneath. 540 px wide. */
export function longSheet(timeline: Timeline, view: View, options: SheetOptions, list: EventList): DrawnNode {
  return sheet(timeline, view, options, LONG, list);
}

function sheet(
  timeline: Timeline,
  view: View,
  options: SheetOptions,
  measures: Measures,
  list?: EventList,
): DrawnNode {
  const {lang, theme, fold} = options;
  const {orientation, width, margin} = measures;
  const inner = width - 2 * margin;
  const size = {width: inner, lang, orientation, theme, ...(fold ? {fold} : {})};
  const scene = arrange(indexTimeline(timeline), view, size);
  const column = new Column(margin);

  addHead(column, options, measures);
  const drawn = picture(scene, {lang, uid: UID, selected: view.event});
  column.add('picture', margin, typeof drawn.children === 'string' ? [] : drawn.children, scene.height + 18);
  const legend = legendNode(lang, UID, inner, speaksOfEpidemic(timeline));
  column.add('legend', margin, [legend.drawn], legend.height + 14);
  if (list) addList(column, list, timeline, options.lang, measures);
  addFoot(column, options.source, measures);

  const height = Math.ceil(column.y + margin - 8);
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'bn-sheet',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'xml:lang': lang,
  };
  return node('svg', 'sheet', attributes, [
    node('title', 'title', {}, options.title),
    node('desc', 'desc', {}, [options.note, ...options.source].join('\n')),
    node('rect', 'ground', {class: 'bn-sheet-ground', width, height}),
    ...column.parts,
  ]);
}

function addHead(column: Column, {title, note}: SheetOptions, {width, margin, titlePx}: Measures): void {
  const inner = width - 2 * margin;
  const css = titlePx === LONG.titlePx ? 'bn-sheet-title bn-sheet-title-long' : 'bn-sheet-title';
  addLines(column, 'title', linesOf(title, titlePx, inner, 3), {css, x: margin, step: titlePx * 1.32});
  column.y += 4;
  addLines(column, 'note', linesOf(note, NOTE_PX, inner, 4), {css: 'bn-sheet-note', x: margin, step: 20});
  column.y += 18;
}

function addFoot(column: Column, source: readonly string[], {width, margin}: Measures): void {
  const inner = width - 2 * margin;
  column.add('rule', margin, [node('path', 'rule', {class: 'bn-rules', d: `M0 0.5H${inner}`})], 14);
  const lines = source.flatMap((text) => linesOf(text, NOTE_PX, inner));
  addLines(column, 'source', lines, {css: 'bn-sheet-note', x: margin, step: 20});
}

/** A dot in the episode's hue, the headline, and under it the date. */
function addList(
  column: Column,
  {title, events, rest}: EventList,
  {episodes}: Timeline,
  lang: Lang,
  {width, margin}: Measures,
): void {
  const indent = 20;
  const inner = width - 2 * margin - indent;
  const x = margin + indent;
  column.y += 10;
  addLines(column, 'list', [title], {css: 'bn-sheet-heading', x: margin, step: 36});
  for (const event of events) {
    const hue = episodes.findIndex(({id}) => id === event.episode);
    const dot = node('circle', 'dot', {
      class: `bn-${event.status === 'planned' ? 'hollow' : 'solid'}-dot ${hueClass(hue < 0 ? 255 : hue)}`,
      cx: 5,
      cy: 11,
      r: 5,
    });
    column.add(`dot ${event.id}`, margin, [dot], 0);
    const headline = linesOf(event.headline, HEADLINE_PX, inner, 3);
    addLines(column, `headline ${event.id}`, headline, {css: 'bn-sheet-headline', x, step: 23});
    const date = linesOf(eventDateInWords(event, lang), NOTE_PX, inner, 2);
    addLines(column, `date ${event.id}`, date, {css: 'bn-sheet-note', x, step: 19});
    column.y += 12;
  }
  if (rest) addLines(column, 'rest', [rest], {css: 'bn-sheet-note', x, step: 24});
  column.y += 8;
}

function addLines(
  column: Column,
  key: string,
  lines: readonly string[],
  {css, x, step}: {css: string; x: number; step: number},
): void {
  for (const [i, line] of lines.entries()) {
    column.add(`${key} ${i}`, x, [node('text', 'line', {class: css, x: 0, y: step / 2}, line)], step);
  }
}
