import {hash32} from '../script/hash';
import type {EventKind} from '../types';

/**
 * An event's id, from what it is: its day, then a hash of kind, date, place and wording. The same event gets
 * the same id whatever else a report tells, and wherever in it.
 *
 *     identify('control', ['2022-04-13', '2022-04-13'], '吉林省长春市', '长春市实现社会面清零')   // '20220413-…'
 */
export function identify(
  kind: EventKind,
  dates: readonly [string, string],
  placePath: string,
  headline: string,
): string {
  const day = (dates[0] || dates[1]).slice(0, 10).replaceAll('-', '') || 'undated';
  const words = headline.replace(/[^\p{L}\p{N}]/gu, '');
  return `${day}-${hash([kind, ...dates, placePath, words].join('|'))}`;
}

/** Two hashes with different offsets: short, and even enough for a million. */
function hash(text: string): string {
  return hash32(text).toString(36) + (hash32(text, 0x1b873593) % 1296).toString(36);
}
