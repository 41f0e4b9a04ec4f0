/** The card that stands for a link in a message: 1200 × 630 pixels, read at a third of that. */
import {arrange, indexTimeline, type Scene} from '../../arrange';
import type {Lang, Timeline, View} from '../../types';
import {node, type DrawnNode} from '../node';
import {picture} from '../picture';
import {linesOf} from './lines';

export interface CardOptions {
  lang: Lang;
  /** The site's own name. */
  name: string;
  title: string;
  note: string;
  /** Whether the picture says which episode is where; one alone is said by the card's title. */
  titled: boolean;
}

/** In device pixels, as the hosts of cards ask for. */
export const CARD_PX = {width: 1200, height: 630};

const MARGIN = 64;
const TITLE_PX = {usual: 72, long: 54};
/** The picture is drawn small and enlarged, so that its labels are legible. */
const ENLARGED = 1.5;
const TOP = 230;
const BOTTOM = 28;
/** Left of what is over the picture where its titles are cut off: the rule on top. */
const CUT_ABOVE = 2;
/** A first guess at the titles of lanes, which the card cuts off. */
const GUTTER = 90;

/** A timeline at a view as a card, all its events in one lane. */
export function card(timeline: Timeline, view: View, options: CardOptions): DrawnNode {
  const {width, height} = CARD_PX;
  const [inner, high] = [width - 2 * MARGIN, height - TOP - BOTTOM];
  const size = {w: Math.round(inner / ENLARGED), h: Math.round(high / ENLARGED)};
  const scene = sceneOf(timeline, view, options, size);
  const drawn = picture(scene, {lang: options.lang, uid: 'card'});
  const top = options.titled ? 0 : scene.plot.y - CUT_ABOVE;
  const cut = {
    x: MARGIN,
    y: TOP,
    width: inner,
    height: high,
    viewBox: `${scene.plot.x - 1} ${top} ${size.w} ${size.h}`,
  };
  const attributes = {xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`};
  return node('svg', 'card', attributes, [
    node('rect', 'ground', {class: 'bn-sheet-ground', width, height}),
    ...wordsOf(options, inner),
    node('svg', 'picture', cut, typeof drawn.children === 'string' ? [] : drawn.children),
  ]);
}

/** As wide and high as asked for, not counting what is cut off at the left and the top. */
function sceneOf(
  timeline: Timeline,
  view: View,
  {lang, titled}: CardOptions,
  {w, h}: {w: number; h: number},
): Scene {
  const events = timeline.events.map((event) => ({...event, kind: 'other' as const}));
  const index = indexTimeline({...timeline, events});
  const draw = (gutter: number, cut: number): Scene =>
    arrange(index, view, {width: w + gutter, height: h + cut, orientation: 'across', lang});
  const {plot} = draw(GUTTER, 0);
  return draw(plot.x, titled ? 0 : plot.y - CUT_ABOVE);
}

function wordsOf({name, title, note}: CardOptions, inner: number): DrawnNode[] {
  const usual = linesOf(title, TITLE_PX.usual, inner).length === 1;
  const [line = ''] = linesOf(title, usual ? TITLE_PX.usual : TITLE_PX.long, inner, 1);
  const css = usual ? 'bn-card-title' : 'bn-card-title bn-card-title-long';
  return [
    node('text', 'title', {class: css, x: MARGIN, y: 100}, line),
    node('text', 'note', {class: 'bn-card-note', x: MARGIN, y: 176}, note),
    node('text', 'name', {class: 'bn-card-name', x: MARGIN + inner, y: 176, 'text-anchor': 'end'}, name),
  ];
}
