/** Heads of the columns of a picture that runs down: they stay in sight while the page scrolls past it. */
import type {Scene} from '../arrange';
import type {Lang} from '../types';
import {episodeText, laneNodes} from './furniture';
import {node, type DrawnNode} from './node';

/** Drawn over the picture's own heads, at the same place; nothing for a picture that runs across. */
export function heads(scene: Scene, lang: Lang): DrawnNode[] {
  if (scene.orientation !== 'down') return [];
  const {width, plot} = scene;
  const titles = scene.scale === 'aligned' ? episodeText(scene, lang) : [];
  const drawn = node('svg', 'svg', {width, height: plot.y, viewBox: `0 0 ${width} ${plot.y}`}, [
    ...laneNodes(scene, lang),
    ...titles.map(({key, title, css, x, y}) => node('text', `episode ${key}`, {class: css, x, y}, title)),
  ]);
  return [node('div', 'heads', {class: 'bn-heads', 'aria-hidden': 'true'}, [drawn])];
}
