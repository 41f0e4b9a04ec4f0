/**
 * A scene's marks, clusters and labels as the attributes of their elements.
 *
 * Worked out in one pass, so that a frame costs one effect an element and no more.
 */
import type {Cluster, Label, Mark, Scene} from '../arrange';
import {eventDateInWords} from '../calendar/phrase';
import type {DatedEvent, Lang} from '../types';
import {hueClass} from './hue';
import {markPath, pillPath} from './paths';
import {fill, WORDS} from './words';

export interface DrawnMark {
  key: string;
  id: string;
  css: string;
  d: string;
  at: string;
  fill: string | undefined;
  name: string;
  lit: boolean;
}

export interface DrawnCluster extends Omit<DrawnMark, 'fill' | 'lit'> {
  count: number;
  text: string;
  textAt: string;
}

export interface DrawnLabel {
  key: string;
  css: string;
  at: string;
  text: string;
}

export function drawMarks(scene: Scene, lang: Lang, uid: string): DrawnMark[] {
  return scene.marks.map((mark) => {
    const faded = fadeOf(mark, uid);
    return {
      key: mark.key,
      id: elementId(uid, mark.key),
      css: `bn-mark bn-${faded ? 'faded' : mark.fill}-${mark.shape} ${hueClass(mark.hue)}`,
      d: markPath(mark, scene.orientation),
      at: translate(mark.x, mark.y),
      fill: faded,
      name: nameOf(mark.event, lang),
      lit: mark.lit,
    };
  });
}

export function drawClusters(scene: Scene, lang: Lang, uid: string): DrawnCluster[] {
  const words = WORDS[lang];
  const down = scene.orientation === 'down';
  return scene.clusters.map((cluster: Cluster) => {
    const {key, count, outline, hue, kind, x, y, label} = cluster;
    return {
      key,
      id: elementId(uid, key),
      css: `bn-cluster ${outline ? 'bn-crowd ' : ''}${hueClass(hue)}`,
      d: outline || pillPath(cluster.w, cluster.h),
      at: outline ? '' : translate(x, y),
      name: fill(words.cluster, {n: count, kind: words.kinds[kind]}),
      count,
      text: down || outline ? `${count}` : `+${count}`,
      textAt: translate(label.x, label.y),
    };
  });
}

export function drawLabels(scene: Scene, hover: string): DrawnLabel[] {
  return scene.labels.map(({key, x, y, h, text, salience, lit}: Label) => ({
    key,
    css: lit || key === hover ? 'bn-label bn-lit' : salience < 2 ? 'bn-label bn-quiet' : 'bn-label',
    at: translate(x, y + h / 2),
    text,
  }));
}

/** Ids must have no blank in them, and must not clash with another timeline's on the page. */
export function elementId(uid: string, key: string): string {
  return `${uid}-${key.replaceAll(' ', '_')}`;
}

const names = new WeakMap<DatedEvent, {lang: Lang; name: string}>();

/** Headline, date with its certainty, place: no more, or a reader who listens is worn out. */
export function nameOf(event: DatedEvent, lang: Lang): string {
  const known = names.get(event);
  if (known?.lang === lang) return known.name;
  const parts = [event.headline, eventDateInWords(event, lang), event.places[0]?.name ?? ''];
  const name = parts.filter(Boolean).join(lang === 'en' ? ', ' : '，');
  names.set(event, {lang, name});
  return name;
}

/** A bar without a bound fades by a gradient; an outline has no ground to fade. */
function fadeOf({startEnd, endEnd, fill: filling, hue}: Mark, uid: string): string | undefined {
  if (filling === 'hollow' || (startEnd !== 'fade' && endEnd !== 'fade')) return undefined;
  return `url(#${uid}-${startEnd === 'fade' ? 'in' : 'out'}-${hue})`;
}

function translate(x: number, y: number): string {
  return `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`;
}
