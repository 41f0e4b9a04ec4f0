/** The words over and beside the picture: why two events are connected, hints, and what is read aloud. */
import type {Scene} from '../arrange';
import type {Lang, Timeline} from '../types';
import {node, type DrawnNode} from './node';
import {whyCard} from './say';
import {WORDS} from './words';

/** What is pointed at and told at the moment. */
export interface Attention {
  timeline: Timeline;
  lang: Lang;
  /** Put before every id. */
  uid: string;
  /** Key of the arc that is explained; empty: none. */
  arc: string;
  /** For the live region. */
  said: string;
  /** Whether to tell how the wheel zooms. */
  hint: boolean;
}

/** What the picture of a scene needs beside it. */
export function besideOf(scene: Scene, {timeline, lang, uid, arc: key, said, hint}: Attention): DrawnNode[] {
  const words = WORDS[lang];
  const arc = scene.arcs.find((each) => each.key === key);
  return [
    ...(arc ? [whyCard(timeline, arc)] : []),
    ...(scene.shown === 0 ? [node('p', 'empty', {class: 'bn-empty'}, words.empty)] : []),
    ...(hint ? [node('p', 'hint', {class: 'bn-hint'}, words.hint)] : []),
    node('p', 'keys', {class: 'bn-hidden', id: `${uid}-keys`}, words.keys),
    node('p', 'live', {class: 'bn-hidden', 'aria-live': 'polite'}, said),
  ];
}
