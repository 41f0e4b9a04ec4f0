/** Civil time as the address and the record write it, in UTC milliseconds. Nothing here throws. */
import type {DatedEvent} from '../types';

export const DAY_MS = 86_400_000;

const CIVIL = new RegExp(
  '^(?<year>-?\\d{4,6})(?:-(?<month>\\d{2})(?:-(?<day>\\d{2})' +
    '(?:T(?<hour>\\d{2})(?::(?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.(?<ms>\\d{3}))?)?)?)?)?)?$',
  'u',
);

/**
 * When an ISO 8601 civil time begins, and when its unit is over.
 *
 *     civilSpan('2022-04-03')   // that whole day
 *     civilSpan('2022-02-30')   // undefined: no such day
 *
 * @returns  Half-open, UTC milliseconds; undefined if the text is not a date that exists.
 */
export function civilSpan(text: string): {start: number; end: number} | undefined {
  const g = CIVIL.exec(text)?.groups;
  if (!g) return undefined;
  const [year, month, day] = [Number(g.year), Number(g.month ?? 1), Number(g.day ?? 1)];
  const [hour, minute, second] = [Number(g.hour ?? 0), Number(g.minute ?? 0), Number(g.second ?? 0)];
  if (hour > 24 || minute > 59 || second > 59) return undefined;
  const midnight = utc(year, month - 1, day);
  const date = new Date(midnight);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const start = midnight + ((hour * 60 + minute) * 60 + second) * 1000 + Number(g.ms ?? 0);
  const unit = g.ms ? 1 : g.second ? 1000 : g.minute ? 60_000 : g.hour ? 3_600_000 : DAY_MS;
  if (g.day) return {start, end: start + unit};
  return {start, end: g.month ? utc(year, month, 1) : utc(year + 1, 0, 1)};
}

/** `Date.UTC` without its rule that the years 0–99 mean 1900–1999. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day);
}

/** Where an event stands in a list: where it begins, or, if that is open, where it ends. */
export function timeOf({start, end}: Pick<DatedEvent, 'start' | 'end'>): number {
  const [from, to] = [civilSpan(plain(start)), civilSpan(plain(end))];
  return from?.start ?? (to ? to.end - 1 : 0);
}

/** Without a part of day (`TEV`) and without a zone, which is always the Chinese one. */
function plain(text: string | null): string {
  return (text ?? '').replace(/T[A-Z]{2}$|(?:Z|[+-]\d{2}:\d{2})$/u, '');
}

/** The events in order of time; of two at one time, the one that ends first, then by id. */
export function inOrderOfTime<E extends Pick<DatedEvent, 'id' | 'start' | 'end'>>(events: readonly E[]): E[] {
  const keyed = events.map((event) => ({event, time: timeOf(event), end: event.end ?? '~'}));
  keyed.sort((a, b) => a.time - b.time || order(a.end, b.end) || order(a.event.id, b.event.id));
  return keyed.map(({event}) => event);
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
