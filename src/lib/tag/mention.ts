/** An expression as it was put together, before it is known what it counts from. */
import type {TimexMod} from '../types';
import type {Glue, Length, Parts, Sense} from './sense';

/** One expression, not yet resolved. */
export interface Mention {
  start: number;
  end: number;
  /** Ids of the rules that made it, in order. */
  rules: string[];
  sense: Exclude<Sense, {kind: 'glue' | 'nothing'}>;
  /** Far end of a range. */
  to?: Parts;
  /** Far end of a range of lengths: 3至5天. */
  toLength?: Length;
  glue: readonly Glue[];
  /** Of 以前 and 之前: the date itself is not included. */
  exclusive?: true;
  mod?: TimexMod;
  /** Taken in from before it, because it makes a bound: 截至, 自, 从. */
  prefix?: string;
}

/** Behind these a date takes no more. */
const CLOSING: ReadonlySet<Glue> = new Set<Glue>(['before', 'after', 'since', 'until-now', 'same-period']);

/** Whether it is a bound already. */
export function isClosed({glue}: Mention): boolean {
  return glue.some((each) => CLOSING.has(each));
}
