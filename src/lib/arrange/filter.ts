/** Which events a filter leaves in. */
import type {DatedEvent, Filter} from '../types';
import {eventAt, remember, type TimelineIndex} from './columns';

/** Folds a text for comparison, so that script and case do not matter. */
export type Fold = (text: string) => string;

const lower: Fold = (text) => text.toLowerCase();

/**
 * The ranks a filter leaves in: 1 where kept; null if it leaves everything in.
 *
 *     const kept = filterEvents(index, {...filter, kinds: ['aid']});
 *     kept?.[rank]      // 1 if that event is aid
 *
 * @param fold  Applied to the query and to what it is sought in; lower case if absent.
 */
export function filterEvents(index: TimelineIndex, filter: Filter, fold: Fold = lower): Uint8Array | null {
  if (!isActive(filter)) return null;
  return remember(index, `filter ${filterKey(filter, fold)}`, () => {
    const keeps = testOf(index, filter, fold);
    return Uint8Array.from({length: index.count}, (_, rank) => (keeps(eventAt(index, rank)) ? 1 : 0));
  });
}

/** One string for one filter and one way to fold its query, whatever the order of its lists. */
export function filterKey(filter: Filter, fold: Fold = lower): string {
  let key = keys.get(filter);
  if (key === undefined) keys.set(filter, (key = keyOf(filter)));
  return filter.q.trim() === '' ? key : `${numberOf(fold)} ${key}`;
}

/** A filter is a record that is replaced, never changed; a frame need not print it again. */
const keys = new WeakMap<Filter, string>();
/** Functions have no names to tell them apart by, so they are counted. */
const folds = new WeakMap<Fold, number>();
let counted = 0;

function numberOf(fold: Fold): number {
  let number = folds.get(fold);
  if (number === undefined) folds.set(fold, (number = ++counted));
  return number;
}

function keyOf(filter: Filter): string {
  return JSON.stringify([
    filter.q.trim(),
    ...[filter.kinds, filter.statuses, filter.places, filter.episodes, filter.reports].map((list) =>
      [...list].sort(),
    ),
    filter.theme,
  ]);
}

function isActive({q, kinds, statuses, places, episodes, reports, theme}: Filter): boolean {
  return q.trim() + theme !== '' || [kinds, statuses, places, episodes, reports].some((list) => list.length);
}

function testOf({timeline}: TimelineIndex, filter: Filter, fold: Fold): (event: DatedEvent) => boolean {
  const words = fold(filter.q).split(/\s+/).filter(Boolean);
  const themed = filter.theme ? eventsOfTheme(timeline.connections, filter.theme) : null;
  return (event) =>
    has(filter.kinds, event.kind) &&
    has(filter.statuses, event.status) &&
    has(filter.episodes, event.episode) &&
    hasAny(
      filter.places,
      event.places.map(({name}) => name),
    ) &&
    hasAny(
      filter.reports,
      event.sources.map(({report}) => report),
    ) &&
    (!themed || themed.has(event.id)) &&
    (words.length === 0 || hasWords(fold(textOf(event)), words));
}

function has<T>(list: readonly T[], value: T): boolean {
  return list.length === 0 || list.includes(value);
}

function hasAny(list: readonly string[], values: readonly string[]): boolean {
  return list.length === 0 || values.some((value) => list.includes(value));
}

function hasWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

function textOf(event: DatedEvent): string {
  const names = [...event.places, ...event.actors].map(({name}) => name);
  const quotes = event.sources.map(({text, quote}) => quote ?? text);
  return [event.headline, event.summary ?? '', ...names, ...quotes].join('\n');
}

function eventsOfTheme(connections: TimelineIndex['timeline']['connections'], theme: string): Set<string> {
  return new Set(connections.filter((c) => c.theme === theme).flatMap((c) => [c.source, c.target]));
}
