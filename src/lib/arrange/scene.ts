/**
 * What `arrange` hands to `draw`: boxes, ticks, labels, in CSS pixels of the chart, as plain records.
 *
 * The *main* axis is the one time runs along: x across the screen, y down it. `Box` is always in chart space,
 * whatever the orientation.
 */
import type {DatedEvent, EventKind, LaneKind, Lang, ScaleKind} from '../types';
import type {Span} from '../calendar/span';

export type Orientation = 'across' | 'down';

/** The space to fill and the words to fill it with. */
export interface Size {
  /** CSS pixels. */
  width: number;
  /** CSS pixels; absent: as high as the lanes ask for. */
  height?: number;
  lang: Lang;
  orientation?: Orientation;
  /** Events (ids) to be drawn and labelled whatever the crowd. */
  pins?: readonly string[];
  /** The lane (key) that takes as many rows as its events ask for. */
  unfolded?: string;
  /** A theme whose connections are lit. */
  theme?: string;
  /** Folds texts before they are compared, so that either script finds both; lower case if absent. */
  fold?: (text: string) => string;
}

export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** The outline of a mark. */
export type MarkShape = 'dot' | 'bar' | 'tick';
/** How it is filled: sure, somewhere inside, not yet. */
export type MarkFill = 'solid' | 'light' | 'hollow';
/** What an end says: nothing more, a known bound, about here, a deadline, no bound, goes on out of sight. */
export type EndKind = 'plain' | 'crisp' | 'about' | 'cap' | 'fade' | 'cut';

export interface Mark extends Box {
  /** The event's id. */
  key: string;
  event: DatedEvent;
  shape: MarkShape;
  fill: MarkFill;
  startEnd: EndKind;
  endEnd: EndKind;
  hue: number;
  /** Index into `Scene.lanes`. */
  lane: number;
  lit: boolean;
}

export interface Label extends Box {
  key: string;
  text: string;
  /** A second line, under the first. */
  more?: string;
  hue: number;
  salience: number;
  lane: number;
  lit: boolean;
  /** Stands on its mark, and not on the paper. */
  inside: boolean;
  /** From the mark to a label that stands apart from it; empty if it stands beside it. */
  leader: string;
}

export interface Cluster extends Box {
  key: string;
  count: number;
  kind: EventKind;
  hue: number;
  lane: number;
  /** The silhouette of a crowd as path data, empty for a small cluster. */
  outline: string;
  /** Where the count stands. */
  label: {x: number; y: number};
  /** The time it covers, on the scale's own axis. */
  span: Span;
  /** Whether some zoom parts its members; if none does, its lane is unfolded. */
  parts: boolean;
  /** Id of its first member. */
  first: string;
  /** The event that it stands for alone: it is named, and not counted. */
  only?: DatedEvent;
}

export interface Arc {
  key: string;
  theme: string;
  source: string;
  target: string;
  d: string;
  lit: boolean;
}

export interface Tick {
  key: string;
  /** Along the main axis. */
  at: number;
  label: string;
  /** Without what is said elsewhere: the year, where an episode's title says it. */
  short: string;
  rank: 'minor' | 'major' | 'context';
}

export interface LaneBox extends Box {
  key: string;
  /** From the data; empty where `draw` has the words (strands, kinds). */
  title: string;
  count: number;
  group: number;
  rows: number;
}

/** An episode: over its panel in `gap` and `calendar`, over its rows in `aligned`. */
export interface EpisodeBox extends Box {
  key: string;
  title: string;
  hue: number;
  count: number;
  /** How many other episodes begin so near that their titles had no room. */
  besides: number;
  /** Of `aligned`: the day taken as zero and the days it may be (ISO 8601), and where they are drawn. */
  zero?: {
    day: string;
    from: string;
    to: string;
    /** Not bounded on the other side: at the latest that day, or from then on. */
    bound: '' | 'by' | 'from';
    box: Box;
    found: boolean;
  };
}

export interface GapBox extends Box {
  key: string;
  /** `1年10个月`. */
  text: string;
  span: Span;
}

export interface Scene {
  scale: ScaleKind;
  /** What the lanes are, as far as their titles go. */
  lanesBy: LaneKind;
  orientation: Orientation;
  width: number;
  height: number;
  /** Where time is drawn. */
  plot: Box;
  span: Span;
  lanes: LaneBox[];
  episodes: EpisodeBox[];
  gaps: GapBox[];
  ticks: Tick[];
  marks: Mark[];
  labels: Label[];
  clusters: Cluster[];
  arcs: Arc[];
  shown: number;
  hidden: number;
  hues: number;
  /** Whether kinds go by the names of an epidemic; looked for only where a kind that has one is named. */
  epidemic: boolean;
}
