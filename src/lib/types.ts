/**
 * The records that cross rooms: shapes and units, no code.
 *
 * Two coordinate spaces for text. *File* offsets count UTF-16 code units of the report's file as read
 * (after decoding). *Clean* offsets count the same units of `NewsReport.text`, the text that is analysed.
 * `tag`, `derive` and `link` work in clean space; the pipeline turns offsets into file space at the end.
 *
 * Time is civil time as read off a Chinese clock, stored as UTC milliseconds; spans are half-open.
 */
import type {Root} from 'mdast';

/* ───────────── text ───────────── */

/** A half-open extent of text, `start <= i < end`. The doc of its owner says in which space. */
export interface TextSpan {
  start: number;
  end: number;
}

/**
 * One run of clean text that stands in the file letter for letter. Runs are sorted in both spaces and do
 * not overlap; between two runs the file has something that was left out (markup, pinyin, blanks) or the
 * clean text has something that was put in (a line break between blocks).
 */
export interface MapRun {
  clean: number;
  file: number;
  length: number;
}

/** What a block of a report is. Only `heading`, `paragraph`, `item`, `quote` and `cell` are body. */
export type BlockRole =
  | 'front' // a value of the front matter, or of a page's head
  | 'title'
  | 'dateline' // 2022-04-18 17:14 · 来源: … · 发布日期: …
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'quote'
  | 'cell'
  | 'boilerplate'; // breadcrumbs, share links, editors, copyright, related links

/** A block of clean text, in document order. `start`, `end` are clean offsets. */
export interface TextBlock extends TextSpan {
  role: BlockRole;
  /** 1–6, of headings only. */
  depth?: number;
  /** Why it is boilerplate, or which field it gave: `share-link`, `editor`, `published`. */
  note?: string;
}

/* ───────────── diagnostics ───────────── */

export type DiagnosticLevel = 'error' | 'warning' | 'info';

/** A flaw in the input, as data. Collected, never thrown, never lost. */
export interface Diagnostic {
  level: DiagnosticLevel;
  /** `room/what-is-wrong`, as `read/no-date`. */
  rule: string;
  message: string;
  /** Path as given. */
  file: string;
  /** From 1. */
  line?: number;
  column?: number;
  /** File offsets. */
  start?: number;
  end?: number;
  found?: string;
  expected?: string;
  /** How to mend it. */
  hint?: string;
}

/* ───────────── read ───────────── */

export type Script = 'Hans' | 'Hant';
export type PlaceLevel =
  'country' | 'province' | 'prefecture' | 'county' | 'zone' | 'town' | 'village' | 'site';

export interface Place {
  name: string;
  level?: PlaceLevel;
  parent?: string;
}

/** A date a report offers for its own publication, and why it was or was not believed. */
export interface DateCandidate {
  value: string;
  basis: string;
  /** Higher is believed first. */
  weight: number;
  /** File offsets, where it stands in the file. */
  start?: number;
  end?: number;
}

/** An editor's word on what was derived, from the front matter's `corrections:`. */
export interface Correction {
  do:
    | 'drop'
    | 'retitle'
    | 'redate'
    | 'rekind'
    | 'split'
    | 'add'
    | 'hide'
    | 'connect'
    | 'disconnect'
    | 'former-id';
  /** Words of the source sentence, or an event's id. */
  match?: string;
  headline?: string;
  /** EDTF. */
  date?: string;
  kind?: EventKind;
  status?: EventStatus;
  /** A name to hide, `split`'s second headline, a connection's other end, a former id. */
  value?: string;
  theme?: string;
  /** Line in the file, from 1. */
  line?: number;
}

/** A report as read. Everything downstream is derived from this and nothing else. */
export interface NewsReport {
  /** ASCII slug, unique in its collection: `2022-04-18-jingkaiqu`. */
  id: string;
  /** Path as given. */
  source: string;
  /** The decoded file. File offsets point into it. */
  file: string;
  /** The text that is analysed: blocks joined by line breaks. Clean offsets point into it. */
  text: string;
  /** Clean → file. */
  map: readonly MapRun[];
  blocks: readonly TextBlock[];
  /** The body as a tree; `position` offsets are file offsets. */
  body: Root;
  /** Which reader took it: `jekyll`, `markdown`, `page`, `text` … */
  form: string;
  encoding: string;
  title: string;
  publisher?: string;
  byline: readonly string[];
  editor?: string;
  /** ISO 8601 civil time to its precision; `XXXX-04-17` while the year is unknown; absent if there is no date. */
  published?: string;
  publishedBasis: 'written' | 'inferred';
  publishedCandidates: readonly DateCandidate[];
  url?: string;
  archived?: readonly {url: string; date: string}[];
  retrieved?: string;
  script: Script;
  /** Places the front matter names; else empty, and `derive` finds the report's own place. */
  places: readonly Place[];
  corrections: readonly Correction[];
  diagnostics: readonly Diagnostic[];
}

/* ───────────── tag ───────────── */

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
export type TimexBasis = 'written' | 'dct' | 'previous' | 'lunar';
export type TimexPart = 'century' | 'decade' | 'year' | 'month' | 'day' | 'daypart' | 'hour';
/** TimeML `mod`. */
export type TimexMod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE';

/** A TIMEX3 expression (TimeML 1.2.1 § 2.2). Offsets are clean offsets of the text that was tagged. */
export interface Timex extends TextSpan {
  text: string;
  type: TimexType;
  /** TIMEX3 value as DESIGN's grammar writes it: `2022-04-03T06`, `../2022-04-30`, `P40D`, `PRESENT_REF`. */
  value: string;
  mod?: TimexMod;
  /** TIMEX3 `quant`, of sets: `EVERY`. */
  quant?: string;
  /** The calendar span meant, where `value` alone does not say it: `2022-03-01/2022-03-10`. */
  edtf?: string;
  basis: TimexBasis;
  /** Rule id: `date/relative-day`. */
  rule: string;
  /** Parts not written but inferred. */
  inferred?: readonly TimexPart[];
  /** Why, in words, one step a line; only where `tagTime` was asked to `trace`. */
  trace?: readonly string[];
}

/* ───────────── derive ───────────── */

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

/** A report on its way through the pipeline. Offsets are clean. */
export interface Reading {
  report: NewsReport;
  timexes: readonly Timex[];
  events: readonly DatedEvent[];
}

/* ───────────── link: the public record ───────────── */

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

/** An editor's word on an episode, from `content/episodes.yml`: a name, or reports to join or keep apart. */
export interface EpisodeHint {
  title: string;
  /** ASCII; made from place and year where absent. */
  id?: string;
  /** Ids or file names of the reports that belong to it; absent: found from `places` and time. */
  reports?: readonly string[];
  places?: readonly string[];
  /** EDTF: what to count days from. */
  dayZero?: string;
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

/* ───────────── the view ───────────── */

export * from './types-view';
