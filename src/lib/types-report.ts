/** A report as it was read, and as it goes through the pipeline. */
import type {Root} from 'mdast';
import type {Correction} from './types-editor';
import type {DatedEvent} from './types-event';
import type {Diagnostic, MapRun, Place, Script, TextBlock} from './types-text';
import type {Timex} from './types-time';

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

/** A report on its way through the pipeline. Offsets are clean. */
export interface Reading {
  report: NewsReport;
  timexes: readonly Timex[];
  events: readonly DatedEvent[];
}
