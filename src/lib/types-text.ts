/** Text and what is wrong with it: extents, blocks, the way back to the file, diagnostics, places. */

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

export type Script = 'Hans' | 'Hant';
export type PlaceLevel =
  'country' | 'province' | 'prefecture' | 'county' | 'zone' | 'town' | 'village' | 'site';

export interface Place {
  name: string;
  level?: PlaceLevel;
  parent?: string;
}
