/** Folding of texts for search. Apart, because its table of letters is fetched only once somebody searches. */
import {toHans} from '../script/hans';

/**
 * A text as it is compared: either script, either case, either width finds the other.
 *
 *     foldText('長春 FAW')   // '长春 faw'
 */
export function foldText(text: string): string {
  return toHans(text).toLowerCase();
}
