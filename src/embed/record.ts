/** What a stranger's `timeline.json` must be like to be drawn: shapes, not truth. */
import {
  EVENT_KINDS,
  EVENT_STATUSES,
  type Connection,
  type DatedEvent,
  type Episode,
  type EventSource,
  type Evidence,
  type Figure,
  type Timeline,
} from '../lib/types';

/** A stranger's record: any field may be missing, or be anything. */
type Claimed<T> = {readonly [Name in keyof T]?: unknown};

const KINDS: ReadonlySet<unknown> = new Set(EVENT_KINDS);
const STATUSES: ReadonlySet<unknown> = new Set(EVENT_STATUSES);
const PRECISIONS: ReadonlySet<unknown> = new Set(
  'century decade year season quarter month dekad day daypart hour minute second'.split(' '),
);
/** Records that others make may leave out the meaning: it changes only how a date is drawn. */
const MEANINGS: ReadonlySet<unknown> = new Set(['on', 'within', 'throughout', 'by', 'as-of']);
/** Longer is no date. */
const LONGEST_DATE = 64;

const isText = (value: unknown): value is string => typeof value === 'string';
const isDate = (value: unknown): boolean => typeof value === 'string' && value.length <= LONGEST_DATE;
const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Events are the many, and come through here once each before anything is drawn: no closures, no lists of names. */
function isList(value: unknown, isSound: (value: unknown) => boolean): boolean {
  return Array.isArray(value) && (value.length === 0 || value.every(isSound));
}

const isNamed = (value: unknown): boolean => isRecord(value) && 'name' in value && isText(value.name);

function isFigure(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const {label, unit}: Claimed<Figure> = value;
  return isText(label) && isText(unit);
}

function isQuote(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const {report, text}: Claimed<Evidence> = value;
  return isText(report) && isText(text);
}

function isSource(value: unknown): boolean {
  return isQuote(value) && Array.isArray((value as Claimed<EventSource>).timexes);
}

/** Every call costs before a browser has compiled anything: the plain fields are looked at here. */
function isEvent(value: unknown): value is DatedEvent {
  if (!isRecord(value)) return false;
  const event: Claimed<DatedEvent> = value;
  const {start, end, edtf, episode, salience} = event;
  return (
    typeof event.id === 'string' &&
    typeof event.headline === 'string' &&
    // It may be left out where there is none.
    (episode === undefined || typeof episode === 'string') &&
    KINDS.has(event.kind) &&
    STATUSES.has(event.status) &&
    PRECISIONS.has(event.precision) &&
    (event.meaning === undefined || MEANINGS.has(event.meaning)) &&
    (salience === 1 || salience === 2 || salience === 3) &&
    isDate(edtf) &&
    (start === null || start === edtf || isDate(start)) &&
    (end === null || end === start || isDate(end)) &&
    isList(event.places, isNamed) &&
    isList(event.actors, isNamed) &&
    isList(event.figures, isFigure) &&
    isList(event.sources, isSource)
  );
}

function isConnection(value: unknown): value is Connection {
  if (!isRecord(value)) return false;
  const {source, target, theme, strength, evidence}: Claimed<Connection> = value;
  return [source, target, theme, strength].every(isText) && isList(evidence, isQuote);
}

function isEpisode(value: unknown): value is Episode {
  if (!isRecord(value)) return false;
  const {id, title, start, end, dayZero}: Claimed<Episode> = value;
  if (!isRecord(dayZero)) return false;
  const zero: Claimed<Episode['dayZero']> = dayZero;
  return [id, title].every(isText) && [start, end, zero.start, zero.end].every(isDate);
}

function isReport(value: unknown): value is Timeline['reports'][number] {
  if (!isRecord(value)) return false;
  const {id, title, published, episode}: Claimed<Timeline['reports'][number]> = value;
  return [id, title, published, episode].every(isText);
}

/** Expressions are found by their place in the list: all are sound, or none is kept. */
const soundTimexes = (value: unknown): Timeline['timexes'] =>
  isList(value, isQuote) ? (value as Timeline['timexes']) : [];

/**
 * A record that can be drawn: what is not of the shape that `timeline.schema.json` asks for is left out.
 *
 *     soundTimeline({version: 1, events: [{id: 7}]})?.events // []
 *
 * @param record  Anything.
 * @returns       The record itself if all of it is sound; undefined if it is no timeline.
 */
export function soundTimeline(record: unknown): Timeline | undefined {
  if (!isRecord(record)) return undefined;
  const claimed: Claimed<Timeline> = record;
  if (claimed.version !== 1 || !Array.isArray(claimed.events)) return undefined;
  const sound = {
    version: 1 as const,
    events: only(claimed.events, isEvent),
    reports: only(claimed.reports, isReport),
    connections: only(claimed.connections, isConnection),
    episodes: only(claimed.episodes, isEpisode),
    timexes: soundTimexes(claimed.timexes),
  };
  const names = ['events', 'reports', 'connections', 'episodes', 'timexes'] as const;
  return names.every((name) => sound[name] === claimed[name]) ? (record as Timeline) : sound;
}

/** The list itself where all of it is sound. */
function only<T>(list: unknown, isSound: (value: unknown) => value is T): readonly T[] {
  if (!Array.isArray(list)) return [];
  return list.every(isSound) ? list : list.filter(isSound);
}
