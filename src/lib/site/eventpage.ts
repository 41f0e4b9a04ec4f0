/** What the page of one event needs, and nothing more: a page does not carry the whole timeline. */
import {DAY} from '../calendar/civil';
import type {
  Connection,
  DatedEvent,
  Episode,
  Figure,
  Timeline,
  TimelineReport,
  TimelineTimex,
} from '../types';
import {inOrderOfTime, timeOf} from './order';

/** An event as a list names it. */
export type EventLine = Pick<
  DatedEvent,
  | 'id'
  | 'headline'
  | 'kind'
  | 'edtf'
  | 'start'
  | 'end'
  | 'precision'
  | 'meaning'
  | 'status'
  | 'episode'
  | 'salience'
>;

/** A connected event and why it is one. */
export interface Related {
  event: EventLine;
  connection: Connection;
}

/** A sentence an event was derived from, cut where its time expressions begin and end. */
export interface Quotation {
  report: TimelineReport | undefined;
  reportId: string;
  pieces: readonly {text: string; timex?: {value: string; text: string}}[];
  /** Time expressions that date it from elsewhere in the report, each once; absent if none does. */
  datedBy?: readonly string[];
  /** Its own date and figures, where they are not the event's. */
  edtf?: string;
  figures?: readonly Figure[];
}

export interface EventDetailData {
  event: DatedEvent;
  episode: Episode | undefined;
  quotations: readonly Quotation[];
  related: readonly Related[];
}

export interface EventPageData extends EventDetailData {
  previous: EventLine | undefined;
  next: EventLine | undefined;
  /** The events around it in its own episode, as a timeline of their own. */
  near: Timeline;
}

/** How many events are drawn on each side. */
const NEAR = 7;
const NEAR_OF_ONE_DAY = 2;
const LEAST_DAYS = 14;
/** Bare time at each end, as a share of what is shown. */
const MARGIN = 0.04;

interface Index {
  ordered: readonly DatedEvent[];
  places: ReadonlyMap<string, number>;
  reports: ReadonlyMap<string, TimelineReport>;
  connections: ReadonlyMap<string, readonly Connection[]>;
}

/** One index for a timeline, since each of its events asks for it. */
const indices = new WeakMap<Timeline, Index>();

/** All a reader is told of an event; undefined if there is none of that id. */
export function eventDetail(timeline: Timeline, id: string): EventDetailData | undefined {
  const index = indexOf(timeline);
  const event = index.ordered[index.places.get(id) ?? -1];
  if (!event) return undefined;
  return {
    event,
    episode: timeline.episodes.find((episode) => episode.id === event.episode),
    quotations: event.sources.map((source) => quotationOf(source, timeline, index)),
    related: relatedTo(event.id, index),
  };
}

/** The same with its neighbours in time. */
export function eventPage(timeline: Timeline, id: string): EventPageData | undefined {
  const detail = eventDetail(timeline, id);
  if (!detail) return undefined;
  const {ordered, places} = indexOf(timeline);
  const at = places.get(id) ?? 0;
  const [previous, next] = [ordered[at - 1], ordered[at + 1]];
  return {
    ...detail,
    previous: previous && lineOf(previous),
    next: next && lineOf(next),
    near: neighbourhood(timeline, detail.event, ordered),
  };
}

/**
 * A quoted sentence, cut at its time expressions.
 *
 * The expressions are found by their words, in order, because the cleaned quotation may be shorter than
 * what stands in the file, and offsets are the file's.
 */
export function cutAtTimexes(
  text: string,
  timexes: readonly Pick<TimelineTimex, 'text' | 'value'>[],
): Quotation['pieces'] {
  const pieces: {text: string; timex?: {value: string; text: string}}[] = [];
  let at = 0;
  for (const {text: words, value} of timexes) {
    const found = words ? text.indexOf(words, at) : -1;
    if (found < 0) continue;
    if (found > at) pieces.push({text: text.slice(at, found)});
    pieces.push({text: words, timex: {value, text: words}});
    at = found + words.length;
  }
  if (at < text.length) pieces.push({text: text.slice(at)});
  return pieces;
}

/** The words the sources date an event by, each once. */
export function phrasesOf({quotations}: Pick<EventDetailData, 'quotations'>): string[] {
  const all = quotations.flatMap(({pieces, datedBy = []}) => [
    ...datedBy,
    ...pieces.flatMap(({timex}) => (timex ? [timex.text] : [])),
  ]);
  return [...new Set(all)];
}

/**
 * A figure as a reader reads it.
 *
 *     figureInWords({label: '群众', qualifier: '近', value: 12000, unit: '人'})   // '群众 近12,000 人'
 */
export function figureInWords({label, qualifier, value, unit}: Figure): string {
  const number = value.toLocaleString('en-US', {maximumFractionDigits: 4});
  return `${label} ${qualifier ?? ''}${number} ${unit}`.trim();
}

function quotationOf(source: DatedEvent['sources'][number], timeline: Timeline, index: Index): Quotation {
  const timexes = source.timexes
    .flatMap((i) => timeline.timexes[i] ?? [])
    .filter(({report}) => report === source.report)
    .sort((a, b) => a.start - b.start);
  const quote = source.quote ?? source.text;
  const elsewhere = timexes.filter(({start, end}) => start < source.start || end > source.end);
  const datedBy = new Set(elsewhere.map(({text}) => text).filter((words) => !quote.includes(words)));
  return {
    report: index.reports.get(source.report),
    reportId: source.report,
    pieces: cutAtTimexes(quote, timexes),
    ...(datedBy.size > 0 && {datedBy: [...datedBy]}),
    ...(source.edtf && {edtf: source.edtf}),
    ...(source.figures && {figures: source.figures}),
  };
}

function relatedTo(id: string, {connections, ordered, places}: Index): Related[] {
  return (connections.get(id) ?? []).flatMap((connection) => {
    const other = connection.source === id ? connection.target : connection.source;
    const event = ordered[places.get(other) ?? -1];
    return event ? [{event: lineOf(event), connection}] : [];
  });
}

/** What stands around an event; of a day with a crowd a few, or the picture would be that day alone. */
function neighbourhood(timeline: Timeline, event: DatedEvent, ordered: readonly DatedEvent[]): Timeline {
  const own = ordered.filter(({episode}) => episode === event.episode);
  const at = own.indexOf(event);
  const before = nearest(own.slice(0, at).reverse()).reverse();
  const events = [...before, event, ...nearest(own.slice(at + 1))].map(withoutEvidence);
  return {version: 1, reports: [], timexes: [], events, connections: [], episodes: timeline.episodes};
}

function nearest(events: readonly DatedEvent[]): DatedEvent[] {
  const ofDay = new Map<string, number>();
  const few = events.filter(({start, end}) => {
    const day = (start ?? end ?? '').slice(0, 10);
    const count = (ofDay.get(day) ?? 0) + 1;
    ofDay.set(day, count);
    return count <= NEAR_OF_ONE_DAY;
  });
  return few.slice(0, NEAR);
}

/** The span that shows a neighbourhood without going closer than some days. */
export function nearSpan({events}: Timeline): {start: number; end: number} {
  const times = events.map(timeOf);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  // A day is nothing beside a century: at the edge a mark would be cut in half.
  const margin = Math.max(DAY, (last - first) * MARGIN, (LEAST_DAYS * DAY - (last - first)) / 2);
  return {start: first - margin, end: last + margin};
}

/** A mark needs no sentence. */
function withoutEvidence(event: DatedEvent): DatedEvent {
  return {...event, sources: [], figures: [], actors: []};
}

/** What a list shows of an event. */
export function lineOf(event: DatedEvent): EventLine {
  const {id, headline, kind, edtf, start, end, precision, meaning, status, episode, salience} = event;
  return {id, headline, kind, edtf, start, end, precision, meaning, status, episode, salience};
}

function indexOf(timeline: Timeline): Index {
  let index = indices.get(timeline);
  if (!index) {
    const ordered = inOrderOfTime(timeline.events);
    index = {
      ordered,
      places: new Map(ordered.map(({id}, i) => [id, i])),
      reports: new Map(timeline.reports.map((report) => [report.id, report])),
      connections: byEvent(timeline.connections),
    };
    indices.set(timeline, index);
  }
  return index;
}

function byEvent(connections: readonly Connection[]): Map<string, Connection[]> {
  const map = new Map<string, Connection[]>();
  for (const connection of connections) {
    for (const id of [connection.source, connection.target])
      map.set(id, [...(map.get(id) ?? []), connection]);
  }
  return map;
}
