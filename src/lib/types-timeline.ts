/** `timeline.json`: the public record. Offsets are file offsets. */
import type {DatedEvent} from './types-event';
import type {Place, Script, TextSpan} from './types-text';
import type {Timex} from './types-time';

export interface TimelineReport {
  id: string;
  source: string;
  title: string;
  publisher?: string;
  byline: readonly string[];
  editor?: string;
  published: string;
  publishedBasis: 'written' | 'inferred';
  url?: string;
  archived?: readonly {url: string; date: string}[];
  retrieved?: string;
  script: Script;
  episode: string;
  places: readonly Place[];
}

/** File offsets. */
export interface TimelineTimex extends Timex {
  report: string;
}

export type ConnectionStrength = 'entity' | 'measure' | 'slogan';

export interface Evidence extends TextSpan {
  report: string;
  text: string;
}

export interface Connection {
  /** Event ids, the earlier episode's first. */
  source: string;
  target: string;
  theme: string;
  strength: ConnectionStrength;
  evidence: readonly Evidence[];
}

export interface Episode {
  id: string;
  title: string;
  /** Calendar days, `start` = `end` where certain. */
  dayZero: {start: string; end: string};
  start: string;
  end: string;
}

/** `timeline.json`, version 1. Optional fields are absent, never null, except where said. */
export interface Timeline {
  version: 1;
  reports: readonly TimelineReport[];
  timexes: readonly TimelineTimex[];
  events: readonly DatedEvent[];
  connections: readonly Connection[];
  episodes: readonly Episode[];
}
