/** One report's text → its time expressions. */
import type {Timex} from '../types';
export {checkTimes, isPossible, type TimeFault} from './check';
import {fold} from './fold';
import {merge} from './merge';
import {resolve} from './resolve';
import {type Dropped, scan} from './scan';
import {explain} from './trace';

export interface TagOptions {
  /**
   * Document time: ISO date or date-time of publication. `XXXX-04-17` while the year is unknown; absent if nothing
   * is. What rests on an unknown part prints as X.
   */
  dct?: string;
  /** Say of each expression why it has its value and what was considered and dropped. */
  trace?: boolean;
}

/**
 * Every time expression of a text, in order, none overlapping.
 *
 *     tagTime('4月3日早6点出发', {dct: '2022-04-18'})
 *     // [{start: 0, end: 7, text: '4月3日早6点', type: 'TIME', value: '2022-04-03T06', basis: 'dct', …}]
 *
 * @param text  A whole report or one expression; either script, any width of digits; blocks parted by '\n'.
 * @returns     Offsets are UTF-16 code units of `text`. Impossible dates are kept as written; see `checkTimes`.
 */
export function tagTime(text: string, options: TagOptions = {}): Timex[] {
  const folded = fold(text);
  const dropped: Dropped[] | undefined = options.trace ? [] : undefined;
  const found = scan(folded, dropped);
  const timexes = resolve(text, folded, merge(folded, found), options.dct);
  return dropped ? explain(timexes, {text, found, dropped, dct: options.dct}) : timexes;
}
