/** What a report tells: dated events, and the sentences they were derived from. */
import type {Place, TextSpan} from './types-text';

export const EVENT_KINDS = [
  'publication',
  'meeting',
  'organization',
  'policy',
  'control',
  'operation',
  'aid',
  'hazard',
  'containment',
  'resumption',
  'project',
  'statistic',
  'other',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const EVENT_STATUSES = ['occurred', 'ongoing', 'planned', 'as-of'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** How the date holds the event: a point, somewhere inside, all along, at the latest, counted then. */
export type EventMeaning = 'on' | 'within' | 'throughout' | 'by' | 'as-of';
export type Precision =
  | 'century'
  | 'decade'
  | 'year'
  | 'season'
  | 'quarter'
  | 'month'
  | 'dekad'
  | 'day'
  | 'daypart'
  | 'hour'
  | 'minute'
  | 'second';
export type Salience = 1 | 2 | 3;

export interface Actor {
  name: string;
  type: 'person' | 'organization';
}

export interface Figure {
  label: string;
  /** Multiplied out: 2.5万 is 25000. */
  value: number;
  unit: string;
  /** 超, 余, 近, 累计 as written. */
  qualifier?: string;
}

/** The sentence an event was derived from. Offsets: clean inside the pipeline, file in a `Timeline`. */
export interface EventSource extends TextSpan {
  /** Report id. */
  report: string;
  /** Exactly the text between the offsets, in whichever space they are. */
  text: string;
  /** The same cleaned for display; absent where it equals `text`. */
  quote?: string;
  /** Indices into the timeline's `timexes` (inside the pipeline: into the report's own). */
  timexes: readonly number[];
  /** Where this source disagrees with the event. */
  edtf?: string;
  figures?: readonly Figure[];
  /** The rules that fired, for `--explain` and the report page. */
  rules?: readonly string[];
}

export interface DatedEvent {
  /** Stable: from what the event is, never from its position. */
  id: string;
  /** Ids it had before: an editor's word, or of the tellings that were merged into it. None is another's id. */
  former?: readonly string[];
  headline: string;
  summary?: string;
  kind: EventKind;
  status: EventStatus;
  edtf: string;
  /** ISO 8601 civil time to its precision; null where open. */
  start: string | null;
  /** Inclusive of its unit; null where open. */
  end: string | null;
  precision: Precision;
  meaning: EventMeaning;
  places: readonly Place[];
  actors: readonly Actor[];
  figures: readonly Figure[];
  salience: Salience;
  /** Episode id; empty until `link` has found the episodes. */
  episode: string;
  sources: readonly EventSource[];
}
