/** What a reader looks at: the records between the address, the controls and the picture. */
import type {EventKind, EventStatus} from './types-event';

export const SCALES = ['gap', 'calendar', 'aligned'] as const;
export type ScaleKind = (typeof SCALES)[number];

export const LANES = ['strand', 'episode', 'place', 'kind', 'report'] as const;
export type LaneKind = (typeof LANES)[number];

export const LANGS = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** What is left in; an empty list or string leaves everything in. */
export interface Filter {
  q: string;
  kinds: readonly EventKind[];
  statuses: readonly EventStatus[];
  places: readonly string[];
  episodes: readonly string[];
  reports: readonly string[];
  theme: string;
}

/** The only browser state. A span of time, never pixels, so a link means the same on every screen. */
export interface View {
  scale: ScaleKind;
  lanes: LaneKind;
  /**
   * The span shown, half-open, in UTC milliseconds of civil time; in `aligned`, milliseconds since each
   * row's day zero. null: all there is.
   */
  span: {start: number; end: number} | null;
  /** The chosen event's id; empty if none. */
  event: string;
  /** Of `aligned`: the event (id) or kind (`kind:resumption`) to align by; empty: day zero. */
  anchor: string;
  filter: Filter;
}
