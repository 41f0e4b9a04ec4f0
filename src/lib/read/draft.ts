/**
 * What the readers of the several forms hand on: blocks of raw text that know where they stand.
 *
 * A form (Markdown, page, plain text) ends here; from here on all reports are treated alike.
 */
import type {MapRun} from '../types';

export type DraftKind = 'line' | 'heading' | 'paragraph' | 'item' | 'quote' | 'cell';

/** An inline mark, in file offsets. `url` of links only, already found safe. */
export interface Mark {
  type: 'strong' | 'emphasis' | 'link';
  start: number;
  end: number;
  url?: string;
}

export interface DraftBlock {
  /** `line` where the form does not say what it is (plain text). */
  kind: DraftKind;
  depth?: number;
  /** Text as it reads, before noise is taken out. */
  raw: string;
  /** `raw` → file; `clean` counts in `raw`. */
  map: MapRun[];
  marks: Mark[];
  /** Set apart by the form itself, as the page around an article is. */
  aside?: string;
  /** The page calls it the line of date, outlet and author. */
  header?: true;
  /** Stands behind the element that holds the article. */
  after?: true;
  /** The first text after a picture. */
  underPicture?: true;
  /** A blank line, or a new element, stands before it. */
  gap: boolean;
  /** Which links it has, and how much of the text they are: a line of links is no prose. */
  links: readonly string[];
  linked: number;
  /** How many links, safe or not. */
  anchors: number;
}

/**
 * Stands for a picture in raw text. Like all letters without width it is left out of the clean text; where it
 * stands alone between two breaks, what follows is the picture's caption.
 */
export const PICTURE = '\uFEFF';

/** A block that is one stretch of the file. */
export function lineBlock(file: string, start: number, end: number, gap: boolean): DraftBlock {
  return {
    kind: 'line',
    raw: file.slice(start, end),
    map: [{clean: 0, file: start, length: end - start}],
    marks: [],
    gap,
    links: [],
    linked: 0,
    anchors: 0,
  };
}
