/** What an editor writes at the head of a report's file to put an event right. */
import type {DatedEvent} from '../types';

export const MENDS = ['retitle', 'redate', 'rekind', 'drop'] as const;
export type Mend = (typeof MENDS)[number];

type Wrong = Pick<DatedEvent, 'id' | 'headline' | 'edtf' | 'kind'>;

/**
 * The front matter that corrects an event, with what stands there now where the right word belongs.
 *
 *     correctionOf('redate', event)
 *     // corrections:
 *     //   - {do: redate, match: 20220403-1abc, date: "2022-04-03"}   # 梅河口5000人抵达
 *
 * It names the event by its id, so it is of this event only, whichever reports tell of it.
 */
export function correctionOf(mend: Mend, event: Wrong): string {
  const fields = [`do: ${mend}`, `match: ${event.id}`, ...wordsOf(mend, event)];
  return `corrections:\n  - {${fields.join(', ')}}   # ${event.headline.replaceAll(/\s+/gu, ' ')}\n`;
}

/** A JSON string is a YAML string in double quotes. */
function wordsOf(mend: Mend, {headline, edtf, kind}: Wrong): string[] {
  if (mend === 'retitle') return [`headline: ${JSON.stringify(headline)}`];
  if (mend === 'redate') return [`date: ${JSON.stringify(edtf)}`];
  return mend === 'rekind' ? [`kind: ${kind}`] : [];
}
