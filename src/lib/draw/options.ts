/** What a chart is given, and what it tells: the one contract of the page, the element and the Svelte component. */
import type {Lang, Timeline, View} from '../types';

export interface ChartOptions {
  timeline: Timeline;
  view: View;
  lang: Lang;
  /** `page`: the plain wheel scrolls the page. `free`: it zooms. */
  gestures: 'page' | 'free';
  /** CSS pixels. */
  width: number;
  /** CSS pixels; undefined: as high as the lanes ask for. */
  height: number | undefined;
  /** A theme whose connections are lit. */
  connection: string;
  fold: ((text: string) => string) | undefined;
  /** Put before every id. */
  uid: string;
}

export interface ChartListeners {
  onview(view: View): void;
  /** Empty: none is chosen any more. */
  onselect(id: string): void;
}
