import type {DatedEvent} from '../types';
import {toHans} from '../script/hans';

/**
 * An id from what the event is: its date, its kind and a check sum of place and wording. It stays the same
 * when other events, reports or files change.
 *
 *     eventId({…})   // '2022-04-13-containment-4k7q'
 */
export function eventId({start, end, kind, places, headline}: DatedEvent): string {
  const date = (start ?? end ?? 'undated').slice(0, 10).toLowerCase();
  const place = places[0]?.name ?? '';
  return `${date}-${kind}-${checkSum(`${place}|${toHans(headline)}|${end}`)}`;
}

/** The same events with ids; two that are alike in everything are told apart by a number. */
export function withIds(events: readonly DatedEvent[]): DatedEvent[] {
  const taken = new Map<string, number>();
  return events.map((event) => {
    const id = eventId(event);
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return {...event, id: count === 1 ? id : `${id}-${count}`};
  });
}

/** FNV-1a over UTF-16 units, as five digits of base 36. */
function checkSum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36).padStart(5, '0').slice(-5);
}
