/** A scene as a drawing: the one way the picture is drawn, on a server, in a page, in an exported file. */
import {
  widthOf,
  type Arc,
  type Box,
  type Cluster,
  type EpisodeBox,
  type GapBox,
  type Mark,
  type Scene,
} from '../arrange';
import {eventDateInWords} from '../calendar/phrase';
import type {Lang} from '../types';
import {axisPaths, episodeText, laneNodes, tickTexts} from './furniture';
import {hueClass} from './hue';
import {node, type DrawnNode} from './node';
import {endsPath, tearPath} from './paths';
import {clusterNodes, elementId, gradients, labelNodes, markNodes} from './shapes';
import {barSigns} from './signs';
import {WORDS} from './words';

export interface PictureOptions {
  lang: Lang;
  /** Put before every id, so that two pictures on a page do not clash. */
  uid: string;
  /** Id of the event under the pointer. */
  hover?: string;
  /** Key of the mark or cluster the keyboard is on. */
  active?: string;
  /** Id of the chosen event. */
  selected?: string;
  /** Key of the connection that is explained. */
  arc?: string;
  /** Shrinks to a narrower place: its width is not known yet. */
  fluid?: boolean;
  /** Id of what explains the keys. */
  describedby?: string;
}

/**
 * The picture.
 *
 *     print(picture(scene, {lang: 'zh-Hans', uid: 'p1'}))     // <svg …>…</svg>
 */
export function picture(scene: Scene, options: PictureOptions): DrawnNode {
  const {uid, lang, hover = '', active = '', selected = '', fluid} = options;
  const current = [...scene.marks, ...scene.clusters].find(({key}) => key === active);
  const rings = scene.marks.filter(({key}) => key === selected || key === hover);
  const hovered = scene.marks.find(({key}) => key === hover);
  const populated = scene.marks.length + scene.clusters.length > 0;
  const isLit = (arc: Arc) =>
    arc.lit || arc.key === options.arc || (hover !== '' && (arc.source === hover || arc.target === hover));
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: scene.orientation === 'down' ? 'bn-picture bn-down' : 'bn-picture',
    width: fluid ? '100%' : scene.width,
    height: scene.height,
    viewBox: `0 0 ${scene.width} ${scene.height}`,
    preserveAspectRatio: 'xMinYMin meet',
    role: populated ? 'listbox' : 'img',
    tabindex: populated ? 0 : undefined,
    'aria-label': WORDS[lang].chart,
    'aria-describedby': options.describedby,
    'aria-activedescendant': current && elementId(uid, current.key),
  };
  return node('svg', 'svg', attributes, [
    clip(scene, uid),
    frame(scene, lang, uid),
    node('g', 'plot', {'clip-path': `url(#${uid}-plot)`, role: 'presentation'}, [
      gradients(scene, uid),
      node('g', 'clusters', {role: 'presentation'}, clusterNodes(scene, lang, uid)),
      node('g', 'marks', {role: 'presentation'}, markNodes(scene, lang, uid)),
      node('g', 'ends', {'aria-hidden': 'true'}, ends(scene)),
      ...scene.gaps.map((gap) => gapNode(gap, scene)),
      arcs(
        scene.arcs.filter((arc) => !isLit(arc)),
        'faint',
      ),
      node('g', 'words', {'aria-hidden': 'true'}, labelNodes(scene, hover)),
      ...rings.map((mark) => ring(mark, `ring ${mark.key}`, 'bn-ring', 3)),
      ...(current ? [ring(current, 'focus', 'bn-ring bn-ring-focus', 4)] : []),
      arcs(scene.arcs.filter(isLit), 'lit'),
    ]),
    ...(hovered ? [tip(hovered, scene, lang)] : []),
  ]);
}

function clip({orientation, plot, width, height}: Scene, uid: string): DrawnNode {
  const box =
    orientation === 'down'
      ? {x: 0, y: plot.y - 2, width, height: plot.h + 4}
      : {x: plot.x - 2, y: 0, width: plot.w + 4, height};
  return node('clipPath', 'clip', {id: `${uid}-plot`}, [node('rect', 'rect', box)]);
}

/** Behind the marks: grid, lanes, episodes' titles, axis. */
function frame(scene: Scene, lang: Lang, uid: string): DrawnNode {
  const paths = axisPaths(scene);
  return node('g', 'frame', {'aria-hidden': 'true'}, [
    node('path', 'minor', {class: 'bn-grid bn-grid-minor', d: paths.minor}),
    node('path', 'major', {class: 'bn-grid', d: paths.major}),
    node('path', 'rules', {class: 'bn-rules', d: paths.rules}),
    ...laneNodes(scene, lang),
    ...episodeText(scene, lang).flatMap(({key, title, css, note, noteX, hue, x, y, zero}) => [
      ...(zero ? [zeroNode(zero, `zero ${key}`, hue, uid)] : []),
      node('text', `episode ${key}`, {class: css, x, y}, title),
      ...(note ? [node('text', `note ${key}`, {class: 'bn-note', x: noteX, y}, note)] : []),
    ]),
    node('path', 'axis', {class: 'bn-axis', d: paths.axis}),
    ...tickTexts(scene).map(({key, label, x, y, context, anchor}) =>
      node(
        'text',
        `tick ${key}`,
        {class: context ? 'bn-tick bn-context' : 'bn-tick', x, y, 'text-anchor': anchor},
        label,
      ),
    ),
  ]);
}

/** The day taken as zero, as wide as where it may lie; it fades where it is not bounded. */
function zeroNode(
  {box, bound}: NonNullable<EpisodeBox['zero']>,
  key: string,
  hue: number,
  uid: string,
): DrawnNode {
  const faded = bound ? `url(#${uid}-${bound === 'by' ? 'in' : 'out'}-${hue})` : undefined;
  const css = faded ? 'bn-zero-open' : `bn-zero ${hueClass(hue)}`;
  return node('rect', key, {class: css, fill: faded, ...rectOf(box)});
}

function rectOf({x, y, w, h}: Box) {
  return {x, y, width: w, height: h};
}

/** Known bounds of all bars, and the signs in them, one element of each sort for each hue. */
function ends(scene: Scene): DrawnNode[] {
  const edge = scene.orientation === 'down' ? scene.plot.y : scene.plot.x;
  const hues = [...new Set(scene.marks.map(({hue}) => hue))];
  return hues.flatMap((hue) => {
    const own = scene.marks.filter((mark) => mark.hue === hue);
    const css = `bn-ends ${hueClass(hue)}`;
    return [
      node('path', `crisp ${hue}`, {class: css, d: endsPath(own, 'crisp', scene.orientation)}),
      node('path', `cap ${hue}`, {class: `${css} bn-caps`, d: endsPath(own, 'cap', scene.orientation)}),
      node('path', `signs ${hue}`, {
        class: `bn-signs ${hueClass(hue)}`,
        d: barSigns(own, edge, scene.orientation),
      }),
    ];
  });
}

/** Connections: the faint ones lie under the labels, the lit ones over all. */
function arcs(shown: readonly Arc[], key: 'faint' | 'lit'): DrawnNode {
  const css = key === 'lit' ? 'bn-arc bn-arc-lit' : 'bn-arc';
  return node(
    'g',
    key,
    {'aria-hidden': 'true'},
    shown.map((arc) => node('path', arc.key, {class: css, d: arc.d, 'data-connection': arc.theme})),
  );
}

function ring({x, y, w, h}: Mark | Cluster, key: string, css: string, by: number): DrawnNode {
  return node('rect', key, {class: css, x: x - by, y: y - by, width: w + 2 * by, height: h + 2 * by, rx: 7});
}

/** Time cut out: bare paper between torn edges. Chinese is written downwards, a Latin text is turned. */
function gapNode(gap: GapBox, {orientation, width}: Scene): DrawnNode {
  const {x, y, w, h, text} = gap;
  const down = orientation === 'down';
  const tears = down
    ? tearPath(y, 0, width, 'down') + tearPath(y + h - 5, 0, width, 'down')
    : tearPath(x, y, h + 6, 'across') + tearPath(x + w - 5, y, h + 6, 'across');
  const at = `translate(${Math.round((x + w / 2) * 10) / 10} ${Math.round(y + h / 2)})`;
  const latin = /[a-z]/.test(text);
  const written = {
    class: 'bn-gap-text',
    transform: latin && !down ? `${at} rotate(90)` : at,
    'writing-mode': latin || down ? undefined : 'vertical-rl',
  };
  return node('g', `gap ${gap.key}`, {'data-gap': text, 'aria-hidden': 'true'}, [
    node('rect', 'paper', {class: 'bn-gap', x, y, width: w, height: down ? h : h + 4}),
    node('path', 'tears', {class: 'bn-tear', d: tears}),
    node('text', 'length', written, text),
  ]);
}

/** The whole headline and the date, beside the mark under the pointer. */
function tip(mark: Mark, scene: Scene, lang: Lang): DrawnNode {
  const {headline} = mark.event;
  const date = eventDateInWords(mark.event, lang);
  const width = Math.max(widthOf(headline, 13), widthOf(date, 12)) + 20;
  const x = Math.round(Math.max(2, Math.min(scene.width - width - 2, mark.x + mark.w / 2 - width / 2)));
  const y = Math.round(mark.y > 62 ? mark.y - 54 : mark.y + mark.h + 8);
  return node('g', 'tip', {class: 'bn-tip', 'aria-hidden': 'true'}, [
    node('rect', 'card', {x, y, width, height: 46, rx: 4}),
    node('text', 'headline', {class: 'bn-label', x: x + 10, y: y + 16}, headline),
    node('text', 'date', {class: 'bn-note', x: x + 10, y: y + 33}, date),
  ]);
}
