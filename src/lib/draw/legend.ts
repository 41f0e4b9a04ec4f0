/** What the legend explains: each shape drawn as the picture draws it, each kind's sign. */
import type {Mark} from '../arrange';
import {EVENT_KINDS, kindsInWords, type EventKind, type Lang} from '../types';
import {LEGEND, type LegendKey} from './legend-words';
import {node, type DrawnNode} from './node';
import {endsPath, markPath, pillPath} from './paths';
import {dotPath} from './signs';

/** A line of the legend. */
export interface LegendEntry {
  key: string;
  word: string;
  /** CSS pixels; the drawing is `LEGEND_PX` high. */
  width: number;
  drawn: DrawnNode;
}

/** Height of every sample. */
export const LEGEND_PX = 19;
/** Widths of a dot's and of a bar's sample. */
const WIDTH = {dot: 11, bar: 30};

type Sample = Pick<Mark, 'shape' | 'fill' | 'startEnd' | 'endEnd' | 'w'>;

const solid = {shape: 'bar', fill: 'solid', startEnd: 'plain', endEnd: 'plain', w: WIDTH.bar} as const;
const band = {...solid, fill: 'light', startEnd: 'crisp', endEnd: 'crisp'} as const;

const SAMPLES: readonly (readonly [LegendKey, Sample])[] = [
  ['dot', {...solid, shape: 'dot', w: WIDTH.dot}],
  ['solid', solid],
  ['light', band],
  ['about', {...band, startEnd: 'about', endEnd: 'about'}],
  ['cap', {...band, startEnd: 'fade', endEnd: 'cap'}],
  ['fade', {...band, endEnd: 'fade'}],
  ['hollow', {...solid, fill: 'hollow'}],
  ['tick', {...solid, shape: 'tick', w: WIDTH.dot}],
];

/**
 * The shapes, which say when and how surely.
 *
 * @param uid  Put before every id.
 */
export function shapeEntries(lang: Lang, uid: string): LegendEntry[] {
  return SAMPLES.map(([key, sample]) => ({
    key,
    word: LEGEND[lang][key],
    width: sample.w,
    drawn: sampleNode(key, sample, uid),
  }));
}

/** What is there on a screen only: counts that open, and connections where there are any. */
export function liveEntries(lang: Lang, isConnected: boolean): LegendEntry[] {
  const {bar: width} = WIDTH;
  const at = `translate(0 ${(LEGEND_PX - 15) / 2})`;
  const cluster = node('g', 'cluster', {}, [
    node('path', 'pill', {class: 'bn-cluster', transform: at, d: pillPath(width, 15)}),
    node('text', 'count', {class: 'bn-count', x: width / 2, y: LEGEND_PX / 2}, '12'),
  ]);
  const arc = node('path', 'arc', {class: 'bn-arc bn-arc-lit', d: 'M1 16C9 2 21 2 29 16'});
  return [
    {key: 'cluster', word: LEGEND[lang].cluster, width, drawn: cluster},
    ...(isConnected ? [{key: 'arc', word: LEGEND[lang].arc, width, drawn: arc}] : []),
  ];
}

/**
 * The kinds' signs; `other` last.
 *
 * @param isEpidemic  Whether the kinds go by the names of an epidemic.
 */
export function kindEntries(lang: Lang, isEpidemic: boolean): LegendEntry[] {
  const words = kindsInWords(lang, isEpidemic);
  const px = WIDTH.dot;
  const at = `translate(0 ${(LEGEND_PX - px) / 2})`;
  return EVENT_KINDS.map((kind: EventKind) => ({
    key: kind,
    word: words[kind],
    width: px,
    drawn: node('path', kind, {class: 'bn-solid-dot', transform: at, d: dotPath({w: px, h: px}, kind)}),
  }));
}

function sampleNode(key: LegendKey, sample: Sample, uid: string): DrawnNode {
  const h = sample.shape === 'dot' ? WIDTH.dot : 14;
  const mark = {...sample, x: 0, y: (LEGEND_PX - h) / 2, h};
  const faded = sample.startEnd === 'fade' || sample.endEnd === 'fade';
  const id = `${uid}-legend-${key}`;
  const stops = sample.startEnd === 'fade' ? ['bn-from', 'bn-to'] : ['bn-to', 'bn-from'];
  return node('g', key, {}, [
    ...(faded
      ? [
          node(
            'linearGradient',
            'gradient',
            {id},
            stops.map((css, i) => node('stop', css, {class: css, offset: i})),
          ),
        ]
      : []),
    node('path', 'mark', {
      class: faded ? '' : `bn-${sample.fill}-${sample.shape}`,
      fill: faded ? `url(#${id})` : undefined,
      transform: `translate(0 ${mark.y})`,
      d: sample.shape === 'dot' ? dotPath(mark, 'meeting') : markPath(mark, 'across'),
    }),
    node('path', 'ends', {class: 'bn-ends', d: endsPath([mark], 'crisp', 'across')}),
    node('path', 'caps', {class: 'bn-ends bn-caps', d: endsPath([mark], 'cap', 'across')}),
  ]);
}
