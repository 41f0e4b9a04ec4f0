/** What the element tells its picture: set from outside, read by the components. */
import {homeView} from '../lib/arrange';
import type {Lang, Timeline, View} from '../lib/types';

const EMPTY: Timeline = {version: 1, reports: [], timexes: [], events: [], connections: [], episodes: []};

/** Its records are not made deeply reactive: they may be large. */
export class Host {
  timeline = $state.raw<Timeline | null>(null);
  view = $state.raw<View>(homeView(EMPTY));
  lang = $state.raw<Lang>('zh-Hans');
  gestures = $state.raw<'page' | 'free'>('page');
  theme = $state.raw<'light' | 'dark' | undefined>();
  /** CSS pixels; 0 until it is connected. */
  width = $state.raw(0);
  /** CSS pixels; absent: as high as the lanes ask for. */
  height = $state.raw<number | undefined>();
  /** 1–6: the title is a heading of that level; 0: there is none. */
  headingLevel = $state.raw(0);
  /** Said in place of the picture. */
  message = $state.raw('');
  link = $state.raw('');
}
