import type {DatedEvent, EventSource, Place} from '../types';
import {toHans} from '../script/hans';
import {byText, overlapOf, pairsOf, pathOf, seriesOf} from './wording';

/**
 * Events that several reports tell become one, with the sources of all: the finer time, the union of places,
 * actors and figures. Where a source has another date, that stays on the source.
 *
 * @param events  Of all reports, in any order.
 * @returns       Ordered by id; the result does not depend on the order given.
 */
export function mergeSame(events: readonly DatedEvent[]): DatedEvent[] {
  const byBlock = new Map<string, DatedEvent[]>();
  const groupOf = new Map<DatedEvent, DatedEvent[]>();
  const merged: DatedEvent[][] = [];
  const sorted = [...events].sort((a, b) => byText(a.id, b.id) || byText(sourceKey(a), sourceKey(b)));

  for (const event of sorted) {
    const near = blocksOf(event).flatMap((block) => byBlock.get(block) ?? []);
    const twin = near.find((other) => isSame(other, event));
    const group = (twin && groupOf.get(twin)) ?? [];
    if (group.length === 0) merged.push(group);
    group.push(event);
    groupOf.set(event, group);
    for (const block of blocksOf(event)) {
      const known = byBlock.get(block);
      if (known) known.push(event);
      else byBlock.set(block, [event]);
    }
  }
  return merged.map(unite).sort((a, b) => byText(a.id, b.id));
}

/** Where to look for twins: same kind and day, or same kind and number in a series. */
function blocksOf(event: DatedEvent): string[] {
  const series = seriesOf(event);
  const blocks = [`${event.kind}|${dayOf(event)}`];
  if (series) blocks.push(`${event.kind}|${series}`);
  return blocks;
}

function dayOf({start, end}: DatedEvent): string {
  return `${start?.slice(0, 10) ?? ''}/${end?.slice(0, 10) ?? ''}`;
}

/**
 * Whether two events are one: the same kind, place and day, much the same words, no two numbers in a series.
 * A number in a series with the same words is stronger than a day.
 */
export function isSame(a: DatedEvent, b: DatedEvent): boolean {
  if (a.id === b.id) return true;
  if (a.kind !== b.kind || reportsOf(a).some((report) => reportsOf(b).includes(report))) return false;
  if ((a.status === 'planned') !== (b.status === 'planned')) return false;
  const series = [seriesOf(a), seriesOf(b)];
  if (series[0] !== series[1] && series[0] !== null && series[1] !== null) return false;
  if (!samePlace(a.places, b.places)) return false;

  const alike = overlapOf(wordsOf(a), wordsOf(b));
  const sameDay = dayOf(a) === dayOf(b);
  if (series[0] !== null && series[0] === series[1]) return alike >= 0.5 && (sameDay || daysApart(a, b) <= 3);
  if (!sameDay) return false;
  if (a.meaning === 'on' && b.meaning === 'on') return alike >= 0.6;
  return alike >= 0.8 && sameFigures(a, b);
}

/** The place told of is the first; one report may add the places above it. */
function samePlace(a: readonly Place[], b: readonly Place[]): boolean {
  const [x] = a;
  const [y] = b;
  if (!x || !y) return !x && !y;
  return pathOf(x) === pathOf(y);
}

function sameFigures(a: DatedEvent, b: DatedEvent): boolean {
  const values = new Set(b.figures.map(({value, unit}) => `${value}${unit}`));
  return (
    a.figures.every(({value, unit}) => values.has(`${value}${unit}`)) && a.figures.length === b.figures.length
  );
}

function daysApart(a: DatedEvent, b: DatedEvent): number {
  if (!a.start || !b.start) return Infinity;
  return Math.abs(Date.parse(a.start.slice(0, 10)) - Date.parse(b.start.slice(0, 10))) / 864e5;
}

function wordsOf(event: DatedEvent): Set<string> {
  return pairsOf(event.sources[0]?.text ?? event.headline);
}

function reportsOf(event: DatedEvent): string[] {
  return event.sources.map(({report}) => report);
}

/** What it quotes and where it stands come first, so that a file's name decides only between twins. */
function sourceKey(event: DatedEvent): string {
  return event.sources
    .map(({report, start, text}) => `${text}:${String(start).padStart(9, '0')}:${report}`)
    .join();
}

function unite(group: readonly DatedEvent[]): DatedEvent {
  const [first, ...rest] = group;
  if (!first) throw new RangeError('no event to unite');
  if (rest.length === 0) return first;
  const finest = [...group].sort((a, b) => finenessOf(b) - finenessOf(a) || byText(a.id, b.id))[0] ?? first;
  const head =
    [...group].sort(
      (a, b) =>
        b.salience - a.salience ||
        a.headline.length - b.headline.length ||
        byText(a.id, b.id) ||
        Number(isTraditional(a)) - Number(isTraditional(b)) ||
        byText(a.headline, b.headline),
    )[0] ?? first;
  const others = new Set(group.map(({id}) => id).filter((id) => id !== first.id));
  return {
    ...head,
    id: first.id,
    ...(others.size > 0 ? {former: [...others].sort(byText)} : {}),
    edtf: finest.edtf,
    start: finest.start,
    end: finest.end,
    precision: finest.precision,
    meaning: finest.meaning,
    places: unique(
      group.flatMap(({places}) => places),
      pathOf,
    ),
    actors: unique(
      group.flatMap(({actors}) => actors),
      ({name}) => name,
    ),
    figures: unique(
      group.flatMap(({figures}) => figures),
      ({label, value, unit}) => `${label}${value}${unit}`,
    ),
    sources: group
      .flatMap((event) => event.sources.map((source) => withConflicts(source, event, finest)))
      .sort(bySource),
  };
}

function isTraditional({headline}: DatedEvent): boolean {
  return toHans(headline) !== headline;
}

/** What this source says otherwise stays with it. */
function withConflicts(source: EventSource, event: DatedEvent, chosen: DatedEvent): EventSource {
  const otherDay = dayOf(event) !== dayOf(chosen);
  const otherFigures =
    event !== chosen &&
    event.figures.some((figure) =>
      chosen.figures.some(
        (other) => other.label === figure.label && other.unit === figure.unit && other.value !== figure.value,
      ),
    );
  return {
    ...source,
    ...(otherDay ? {edtf: event.edtf} : {}),
    ...(otherFigures ? {figures: event.figures} : {}),
  };
}

function bySource(a: EventSource, b: EventSource): number {
  return byText(a.report, b.report) || a.start - b.start;
}

/** Hours before days, days before months. */
function finenessOf({precision, meaning}: DatedEvent): number {
  const order = [
    'century',
    'decade',
    'year',
    'season',
    'quarter',
    'month',
    'dekad',
    'day',
    'daypart',
    'hour',
    'minute',
    'second',
  ];
  return order.indexOf(precision) + (meaning === 'on' ? 20 : 0);
}

function unique<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
