/** What a stranger's `timeline.json` must be like to be drawn: shapes, not truth. */
import {
  EVENT_KINDS,
  EVENT_STATUSES,
  type Connection,
  type DatedEvent,
  type Episode,
  type Timeline,
} from '../lib/types';

type Fields = Readonly<Record<string, unknown>>;

const PRECISIONS = 'century decade year season quarter month dekad day daypart hour minute second'.split(' ');
const MEANINGS = ['on', 'within', 'throughout', 'by', 'as-of'];
/** Longer is no date. */
const LONGEST_DATE = 64;

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isDate = (value: unknown): boolean => isText(value) && value.length <= LONGEST_DATE;
const isOneOf = (list: readonly unknown[], value: unknown): boolean => list.includes(value);

/** Records that others make may leave out the episode, where there is none, and the meaning, which changes only how a date is drawn. */
const isOptional = (isSound: (value: unknown) => boolean, value: unknown): boolean =>
  value === undefined || isSound(value);

/** A list of records that have these texts. */
function isList(value: unknown, ...texts: readonly string[]): boolean {
  return (
    Array.isArray(value) &&
    value.every((each: unknown) => isRecord(each) && texts.every((name) => isText(each[name])))
  );
}

function isEvent(value: unknown): value is DatedEvent {
  return (
    isRecord(value) &&
    isText(value['id']) &&
    isText(value['headline']) &&
    isOptional(isText, value['episode']) &&
    isOneOf(EVENT_KINDS, value['kind']) &&
    isOneOf(EVENT_STATUSES, value['status']) &&
    isOneOf(PRECISIONS, value['precision']) &&
    isOptional((meaning) => isOneOf(MEANINGS, meaning), value['meaning']) &&
    isOneOf([1, 2, 3], value['salience']) &&
    isDate(value['edtf']) &&
    (value['start'] === null || isDate(value['start'])) &&
    (value['end'] === null || isDate(value['end'])) &&
    isList(value['places'], 'name') &&
    isList(value['actors'], 'name') &&
    isList(value['figures'], 'label', 'unit') &&
    isList(value['sources'], 'report', 'text') &&
    (value['sources'] as readonly Fields[]).every(({timexes}) => Array.isArray(timexes))
  );
}

function isConnection(value: unknown): value is Connection {
  return (
    isRecord(value) &&
    ['source', 'target', 'theme', 'strength'].every((name) => isText(value[name])) &&
    isList(value['evidence'], 'report', 'text')
  );
}

function isEpisode(value: unknown): value is Episode {
  const zero = isRecord(value) ? value['dayZero'] : undefined;
  return (
    isRecord(value) &&
    isText(value['id']) &&
    isText(value['title']) &&
    [value['start'], value['end']].every(isDate) &&
    isRecord(zero) &&
    [zero['start'], zero['end']].every(isDate)
  );
}

const isReport = (value: unknown): value is Timeline['reports'][number] =>
  isRecord(value) && ['id', 'title', 'published', 'episode'].every((name) => isText(value[name]));

/** Expressions are found by their place in the list: all are sound, or none is kept. */
const soundTimexes = (value: unknown): Timeline['timexes'] =>
  isList(value, 'report', 'text') ? (value as Timeline['timexes']) : [];

/**
 * A record that can be drawn: what is not of the shape that `timeline.schema.json` asks for is left out.
 *
 *     soundTimeline({version: 1, events: [{id: 7}]})?.events // []
 *
 * @param record  Anything.
 * @returns       The record itself if all of it is sound; undefined if it is no timeline.
 */
export function soundTimeline(record: unknown): Timeline | undefined {
  if (!isRecord(record) || record['version'] !== 1 || !Array.isArray(record['events'])) return undefined;
  const sound = {
    version: 1 as const,
    events: only(record['events'], isEvent),
    reports: only(record['reports'], isReport),
    connections: only(record['connections'], isConnection),
    episodes: only(record['episodes'], isEpisode),
    timexes: soundTimexes(record['timexes']),
  };
  const names = ['events', 'reports', 'connections', 'episodes', 'timexes'] as const;
  return names.every((name) => sound[name] === record[name]) ? (record as unknown as Timeline) : sound;
}

/** The list itself where all of it is sound. */
function only<T>(list: unknown, isSound: (value: unknown) => value is T): readonly T[] {
  if (!Array.isArray(list)) return [];
  return list.every(isSound) ? list : list.filter(isSound);
}
