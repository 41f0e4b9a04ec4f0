import type {DatedEvent, Reading} from '../types';
import {overlapOf, pairsOf, pathOf} from './wording';

/**
 * The year of a report that names none: that of a dated report which tells the same thing of the same place
 * on the same month and day. Where reports disagree, the year with more agreements, if it has twice as many.
 *
 *     inferYear(undated, dated)    // {year: 2022, evidence: '长春市, 04-13, “…” as in 2022-04-18-bulletin'}
 *
 * @param undated  Read with `published` as `XXXX-04-17`.
 * @returns        null where no dated report agrees.
 */
export function inferYear(
  undated: Reading,
  dated: readonly Reading[],
): {year: number; evidence: string} | null {
  const votes = new Map<number, string[]>();
  for (const event of undated.events) {
    for (const reading of dated) {
      const twin = reading.events.find((other) => agrees(event, other));
      if (!twin?.start) continue;
      const year = Number(twin.start.slice(0, 4));
      votes.set(year, [...(votes.get(year) ?? []), evidenceOf(event, reading, twin)]);
    }
  }
  const [best, second] = [...votes].sort((a, b) => b[1].length - a[1].length || b[0] - a[0]);
  if (!best || (second && best[1].length < 2 * second[1].length)) return null;
  return {year: best[0], evidence: best[1].join('; ')};
}

/** Same place, same month and day, same kind, much the same words. */
function agrees(a: DatedEvent, b: DatedEvent): boolean {
  if (!isOneDay(a) || !isOneDay(b) || a.kind !== b.kind) return false;
  if (a.start?.slice(-5) !== b.start?.slice(-5) && monthDay(a) !== monthDay(b)) return false;
  const [x, y] = [a.places[0], b.places[0]];
  if (!x || !y || pathOf(x) !== pathOf(y)) return false;
  return overlapOf(pairsOf(a.sources[0]?.text ?? ''), pairsOf(b.sources[0]?.text ?? '')) >= 0.5;
}

function isOneDay({start, end, meaning}: DatedEvent): boolean {
  return meaning === 'on' && start !== null && end !== null && start.slice(0, 10) === end.slice(0, 10);
}

function monthDay({start}: DatedEvent): string {
  return start?.slice(5, 10) ?? '';
}

function evidenceOf(event: DatedEvent, {report}: Reading, twin: DatedEvent): string {
  return `${event.places[0]?.name ?? ''} ${monthDay(event)} “${event.headline}” as “${twin.headline}” in ${report.id} (${twin.start?.slice(0, 10) ?? ''})`;
}
