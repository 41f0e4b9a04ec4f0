/** The legend as part of a picture that leaves the page: what each shape says, drawn as the picture draws it. */
import {widthOf, type Mark} from '../../arrange';
import type {Lang} from '../../types';
import {LEGEND, type LegendKey} from '../legend-words';
import {node, type DrawnNode} from '../node';
import {endsPath, markPath} from '../paths';

type Sample = Pick<Mark, 'shape' | 'fill' | 'startEnd' | 'endEnd' | 'w'>;

const bar = {shape: 'bar', fill: 'light', startEnd: 'crisp', endEnd: 'crisp', w: 30} as const;

/** A picture on paper has nothing to click, so clusters say only what they are. */
const SAMPLES: readonly (readonly [LegendKey, Sample])[] = [
  ['dot', {...bar, shape: 'dot', fill: 'solid', startEnd: 'plain', endEnd: 'plain', w: 11}],
  ['solid', {...bar, fill: 'solid', startEnd: 'plain', endEnd: 'plain'}],
  ['light', bar],
  ['about', {...bar, startEnd: 'about', endEnd: 'about'}],
  ['cap', {...bar, startEnd: 'fade', endEnd: 'cap'}],
  ['fade', {...bar, startEnd: 'crisp', endEnd: 'fade'}],
  ['hollow', {...bar, fill: 'hollow', startEnd: 'plain', endEnd: 'plain'}],
  ['tick', {...bar, shape: 'tick', fill: 'solid', startEnd: 'plain', endEnd: 'plain', w: 11}],
];

const FONT_PX = 12;
const ROW_PX = 24;
/** Between a shape and its word, and between a word and the next shape. */
const GAP_PX = {word: 6, next: 20};

/**
 * The legend, in as many rows as it needs.
 *
 * @param width  CSS pixels.
 * @returns      The drawing, its top left corner at the origin, and its height.
 */
export function legendNode(lang: Lang, uid: string, width: number): {drawn: DrawnNode; height: number} {
  let x = 0;
  let row = 0;
  const items = SAMPLES.map(([key, sample]) => {
    const word = LEGEND[lang][key];
    const wide = sample.w + GAP_PX.word + widthOf(word, FONT_PX);
    if (x > 0 && x + wide > width) {
      x = 0;
      row += 1;
    }
    const placed = itemNode(key, sample, word, uid, `translate(${x} ${row * ROW_PX})`);
    x += wide + GAP_PX.next;
    return placed;
  });
  return {drawn: node('g', 'legend', {class: 'bn-hn'}, items), height: (row + 1) * ROW_PX};
}

function itemNode(key: LegendKey, sample: Sample, word: string, uid: string, at: string): DrawnNode {
  const h = sample.shape === 'dot' ? 11 : 14;
  const mark = {...sample, x: 0, y: (ROW_PX - h) / 2, h};
  const faded = key === 'cap' || key === 'fade';
  const stops = key === 'cap' ? ['bn-from', 'bn-to'] : ['bn-to', 'bn-from'];
  return node('g', key, {transform: at}, [
    ...(faded
      ? [
          node(
            'linearGradient',
            'gradient',
            {id: `${uid}-legend-${key}`},
            stops.map((css, i) => node('stop', css, {class: css, offset: i})),
          ),
        ]
      : []),
    node('path', 'mark', {
      class: faded ? '' : `bn-${sample.fill}-${sample.shape}`,
      fill: faded ? `url(#${uid}-legend-${key})` : undefined,
      transform: `translate(0 ${mark.y})`,
      d: markPath(mark, 'across'),
    }),
    node('path', 'ends', {class: 'bn-ends', d: endsPath([mark], 'crisp', 'across')}),
    node('path', 'caps', {class: 'bn-ends bn-caps', d: endsPath([mark], 'cap', 'across')}),
    node('text', 'word', {class: 'bn-note', x: sample.w + GAP_PX.word, y: ROW_PX / 2}, word),
  ]);
}
