import type {Actor, DatedEvent, EventSource, Figure, Place, Precision} from '../types';
import {alike, pairsOf, seriesOf, wordsOf} from './alike';

/** An event with what is compared of it. */
interface Compared {
  event: DatedEvent;
  pairs: ReadonlySet<string>;
  headline: ReadonlySet<string>;
  series: ReadonlySet<string>;
  place: string;
}

/** How alike two tellings must be: by two reports, by one report twice, with one series number. */
const ENOUGH = {reports: 0.5, report: 0.7, series: 0.25, standing: 0.75};

/** Finer first. */
const FINENESS: readonly Precision[] = ['second', 'minute', 'hour', 'daypart', 'day'];

/**
 * One event told twice becomes one event with two sources.
 *
 * The same day (or the same deadline), the same place, no two different numbers of a series, and much the same
 * words. Every telling of a group must be alike every other, so that a chain of half likenesses joins nothing.
 *
 * @param events  In any order; which events are joined does not depend on it.
 */
export function mergeSame(events: readonly DatedEvent[]): DatedEvent[] {
  const days = new Map<string, Compared[]>();
  for (const event of [...events].sort(byContent)) {
    const day = `${event.start?.slice(0, 10)}/${event.end?.slice(0, 10)}`;
    days.set(day, [...(days.get(day) ?? []), compared(event)]);
  }
  return [...days.values()].flatMap((tellings) => groups(tellings).map(merge));
}

function compared(event: DatedEvent): Compared {
  const words = wordsOf(event);
  const [first] = event.places;
  return {
    event,
    pairs: pairsOf(words),
    headline: pairsOf(event.headline),
    series: seriesOf(`${event.headline}\n${words}`),
    place: first ? (first.parent ?? '') + first.name : '',
  };
}

function groups(tellings: readonly Compared[]): Compared[][] {
  const found: Compared[][] = [];
  for (const telling of tellings) {
    const home = found.find((group) => group.every((other) => same(telling, other)));
    if (home) home.push(telling);
    else found.push([telling]);
  }
  return found;
}

function same(a: Compared, b: Compared): boolean {
  if (a.place && b.place && a.place !== b.place) return false;
  const planned = [a, b].map(({event}) => event.status === 'planned');
  if (planned[0] !== planned[1]) return false;
  const series = compareSeries(a.series, b.series);
  if (series === 'different') return false;
  const likeness = Math.max(alike(a.pairs, b.pairs), alike(a.headline, b.headline));
  return likeness >= (series === 'same' ? ENOUGH.series : enough(a.event, b.event));
}

function enough(a: DatedEvent, b: DatedEvent): number {
  const reports = new Set(a.sources.map(({report}) => report));
  if (b.sources.some(({report}) => reports.has(report))) return ENOUGH.report;
  // Totals and standing measures of one day are many and sound alike.
  return a.meaning === 'as-of' || a.meaning === 'throughout' ? ENOUGH.standing : ENOUGH.reports;
}

function compareSeries(a: ReadonlySet<string>, b: ReadonlySet<string>): 'same' | 'different' | 'none' {
  if (!a.size && !b.size) return 'none';
  return [...a].some((number) => b.has(number)) ? 'same' : 'different';
}

function merge(group: readonly Compared[]): DatedEvent {
  const events = group.map(({event}) => event).sort(byFineness);
  const [first] = events;
  if (!first) throw new RangeError('nothing to merge');
  if (events.length === 1) return first;
  return {
    ...first,
    salience: events.reduce((most, {salience}) => (salience > most ? salience : most), first.salience),
    places: union(
      events.flatMap(({places}) => places),
      ({name}: Place) => name,
    ),
    actors: union(
      events.flatMap(({actors}) => actors),
      ({name}: Actor) => name,
    ),
    figures: union(
      events.flatMap(({figures}) => figures),
      ({label, unit}: Figure) => `${label}|${unit}`,
    ),
    sources: events.flatMap((event) => sourcesOf(event, first)),
  };
}

/** A source keeps its own date and figures where they are not the event's. */
function sourcesOf(event: DatedEvent, merged: DatedEvent): EventSource[] {
  const otherDate = event.edtf !== merged.edtf;
  const otherFigures = event.figures.filter((figure) => contradicts(figure, merged.figures));
  return event.sources.map((source) => ({
    ...source,
    ...(otherDate && !source.edtf ? {edtf: event.edtf} : {}),
    ...(otherFigures.length ? {figures: otherFigures} : {}),
  }));
}

function contradicts({label, unit, value}: Figure, figures: readonly Figure[]): boolean {
  return figures.some((other) => other.label === label && other.unit === unit && other.value !== value);
}

function union<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Map<string, T>();
  for (const item of items) if (!seen.has(key(item))) seen.set(key(item), item);
  return [...seen.values()];
}

function byFineness(a: DatedEvent, b: DatedEvent): number {
  const rank = ({precision}: DatedEvent) => {
    const index = FINENESS.indexOf(precision);
    return index === -1 ? FINENESS.length : index;
  };
  return rank(a) - rank(b) || b.salience - a.salience || byContent(a, b);
}

/** An order that depends on what the events say alone, not on files' names. */
function byContent(a: DatedEvent, b: DatedEvent): number {
  const key = (event: DatedEvent) => `${event.start}|${event.kind}|${event.headline}|${wordsOf(event)}`;
  const [left, right] = [key(a), key(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
