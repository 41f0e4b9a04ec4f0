/**
 * The picture for Svelte developers: `import {Timeline} from 'biannian/svelte'`, with its looks in
 * `biannian/svelte.css`.
 */
import type {Component} from 'svelte';
import {Timeline as Picture} from './lib/draw';
import './lib/draw/tokens.css';
import type {Lang, Timeline as Record, View} from './lib/types';

export interface TimelineProps {
  timeline: Record;
  /** Bindable; absent: all there is. */
  view?: View;
  lang?: Lang;
  /** `page`: the plain wheel scrolls the page. `free`: it zooms. */
  gestures?: 'page' | 'free';
  /** CSS pixels; absent: as wide as there is room. */
  width?: number;
  /** CSS pixels; absent: as high as the lanes ask for. */
  height?: number;
  theme?: 'light' | 'dark';
  /** An event was chosen; empty: none is any more. */
  onselect?: (id: string) => void;
  onview?: (view: View) => void;
}

export const Timeline = Picture as unknown as Component<TimelineProps>;
export {homeView} from './lib/arrange';
