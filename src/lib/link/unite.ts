import {toHans} from '../script/hans';
import type {DatedEvent, EventSource, Figure, Precision} from '../types';
import {byText, pathOf, spanOf} from './wording';

/**
 * One event of several tellings: the finest time or the one an editor gave, the plainest headline, all places,
 * actors and figures.
 */
export function unite(group: readonly DatedEvent[]): DatedEvent {
  const [first, ...rest] = group;
  if (!first) throw new RangeError('no event to unite');
  if (rest.length === 0) return first;
  const finest = [...group].sort((a, b) => trustOf(b) - trustOf(a) || byText(a.id, b.id))[0] ?? first;
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
      ({name}) => toHans(name),
    ),
    figures: unique(
      group.flatMap(({figures}) => figures),
      ({label, value, unit}) => toHans(`${label}${value}${unit}`),
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
  const otherDay = spanOf(event) !== spanOf(chosen);
  const otherFigures =
    event !== chosen &&
    event.figures.some((figure) =>
      chosen.figures.some((other) => isOneMeasure(other, figure) && other.value !== figure.value),
    );
  return {
    ...source,
    ...(otherDay ? {edtf: event.edtf} : {}),
    ...(otherFigures ? {figures: event.figures} : {}),
  };
}

function isOneMeasure(a: Figure, b: Figure): boolean {
  return toHans(a.label) === toHans(b.label) && toHans(a.unit) === toHans(b.unit);
}

/** By what they say, so that names of files decide only between twins. */
function bySource(a: EventSource, b: EventSource): number {
  return byText(a.report, b.report) || a.start - b.start;
}

const ORDER: readonly Precision[] = [
  ...(['century', 'decade', 'year', 'season', 'quarter', 'month', 'dekad'] as const),
  ...(['day', 'daypart', 'hour', 'minute', 'second'] as const),
];

/** An editor's date before all, a day of its own before a window, hours before days, an end that is told before none. */
function trustOf({precision, meaning, sources}: DatedEvent): number {
  const rules = new Set(sources.flatMap((source) => source.rules ?? []));
  const isEdited = rules.has('correction/redate');
  return (
    ORDER.indexOf(meaning === 'throughout' ? 'day' : precision) +
    (rules.has('time/since') ? 0 : 0.5) +
    (meaning === 'on' ? 20 : 0) +
    (isEdited ? 40 : 0)
  );
}

function unique<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
