/** An editor's word on how a merged event is shown: its headline, kind, status and former ids. */
import {isDeviceName} from '../script/pathname';
import type {Correction, DatedEvent, Diagnostic, Reading} from '../types';
import {aimOf, ambiguous, namesAnId, unfit} from './fit';
import {byText} from './wording';

const AFTER_MERGING: ReadonlySet<Correction['do']> = new Set(['retitle', 'rekind', 'former-id']);

/**
 * Retitle and rekind events, and note the ids they had: `former-id` with `match` the event and `value` the id.
 * Ids do not change by it, so that links to a corrected event stay.
 */
export function relabel(
  merged: readonly DatedEvent[],
  readings: readonly Reading[],
): {events: DatedEvent[]; diagnostics: Diagnostic[]} {
  let events = [...merged];
  const diagnostics: Diagnostic[] = [];
  for (const {report} of readings) {
    for (const correction of report.corrections) {
      if (!AFTER_MERGING.has(correction.do)) continue;
      const reason = lackOf(correction, events);
      const {hits} = aimOf(correction.match ?? '', report);
      const count = events.filter(hits).length;
      if (reason || count === 0) {
        diagnostics.push(unfit(correction, report, reason));
        continue;
      }
      events = events.map((event) => (hits(event) ? labelled(event, correction) : event));
      if (count > 1 && !namesAnId(correction)) diagnostics.push(ambiguous(correction, report, count));
    }
  }
  return {events, diagnostics};
}

function lackOf({do: action, headline, kind, status, value}: Correction, events: readonly DatedEvent[]) {
  if (action === 'retitle' && !headline) return 'it lacks “headline”';
  if (action === 'rekind' && !kind && !status) return 'it lacks “kind”';
  if (action !== 'former-id') return undefined;
  if (!value) return 'it lacks “value”, the id that the event had';
  if (!makesAPath(value)) return `no page can have this id: ${value.slice(0, 80)}`;
  return events.some(({id}) => id === value) ? `an event has this id now: ${value}` : undefined;
}

/** An id makes a path: an editor's slip of the pen must not make another, nor one that Windows refuses. */
function makesAPath(id: string): boolean {
  return /^[\w-]{1,200}$/u.test(id) && !isDeviceName(id);
}

function labelled(event: DatedEvent, {do: action, headline, kind, status, value}: Correction): DatedEvent {
  const rule = `correction/${action}`;
  return {
    ...event,
    ...(action === 'retitle' && headline ? {headline} : {}),
    ...(action === 'rekind' && kind ? {kind} : {}),
    ...(status ? {status} : {}),
    ...(action === 'former-id' && value ? {former: [...(event.former ?? []), value]} : {}),
    sources: event.sources.map((source) => ({...source, rules: [...(source.rules ?? []), rule]})),
  };
}

/** Former ids in order, each of one event alone and none of an event that is there. */
export function withOwnFormerIds(events: readonly DatedEvent[]): DatedEvent[] {
  const taken = new Set(events.map(({id}) => id));
  return [...events]
    .sort((a, b) => byText(a.id, b.id))
    .map((event) => {
      const free = [...new Set(event.former ?? [])].filter((id) => !taken.has(id)).sort(byText);
      for (const id of free) taken.add(id);
      const own = {...event};
      delete own.former;
      return free.length > 0 ? {...own, former: free} : own;
    });
}
