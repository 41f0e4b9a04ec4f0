/** What one lane has room for, and what has found a place in it. */
import type {Glyph} from './glyph';
import type {Extent} from './rows';

/** Kept free after a mark and its label, in CSS pixels. */
export const AFTER_PX = 9;

export interface Placed {
  glyph: Glyph;
  row: number;
  /** Along the main axis; null if there is no room for it. */
  label: {from: number; width: number; text: string} | null;
}

/** Events too close to be drawn apart. */
export interface Crowd extends Extent {
  row: number;
  members: Glyph[];
}

export interface Room {
  rows: number;
  /** Ends of the plot along the main axis. */
  low: number;
  high: number;
  /** Labels stand beside their marks, in the same row. */
  labels: boolean;
  /** Nothing is written here: the gaps. */
  blocked: readonly Extent[];
  /** Most marks; most crowds, or 0 where what is left over is counted elsewhere. */
  marks: number;
  crowds: number;
  pinned: (id: string) => boolean;
}

export interface Taken extends Extent {
  /** A label may give way to a mark; a mark to nothing. */
  labelOf?: Placed;
}
