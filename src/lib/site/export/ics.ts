/** iCalendar (RFC 5545): a calendar of the events, or of one. */
import {DAY, civilOf, formatCivil} from '../../calendar/civil';
import type {DatedEvent, Timeline} from '../../types';
import {citationOf, labelsFor, labelsOf, type Labels} from './labels';
import {
  dateWithPhrase,
  eventAddress,
  eventSpan,
  lookUps,
  quoteOf,
  recordedAt,
  utcInstant,
  type LookUps,
  type WriteOptions,
} from './record';

/** § 3.1: a content line has at most 75 octets without its line break. */
const LINE_OCTETS = 75;

/** A calendar's extent: both ends in one form, the end not included. */
interface CalendarTime {
  start: number;
  end: number;
  allDay: boolean;
}

/**
 * The events as a calendar.
 *
 * All-day events end on the day after (§ 3.6.1); a time of day is written in UTC, so no zone table is needed.
 * An event that is only known to be over by a day, or due by it, stands on that day, and its description says
 * so; one without a known end stands on its first day. Dates that iCalendar cannot write (years before 1, no
 * date at all) are left out and counted in `X-BIANNIAN-OMITTED`.
 *
 *     toIcs(timeline, {base: 'https://example.org/'})  // 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n…'
 *
 * UID is the event's id, DTSTAMP its newest report's date: the same reports give the same bytes, and a
 * calendar that is loaded again updates its entries.
 */
export function toIcs(timeline: Timeline, options: WriteOptions = {}): string {
  const found = lookUps(timeline);
  const entries = timeline.events.map((event) => eventLines(event, found, options));
  const omitted = entries.filter((lines) => lines.length === 0).length;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Biannian//Timeline//ZH',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(calendarName(timeline, labelsOf(options.lang)))}`,
    ...(omitted ? [`X-BIANNIAN-OMITTED:${omitted}`] : []),
    ...entries.flat(),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** A calendar of one event, for a reader to add to their own. */
export function eventToIcs(timeline: Timeline, id: string, options: WriteOptions = {}): string {
  return toIcs({...timeline, events: timeline.events.filter((event) => event.id === id)}, options);
}

function calendarName({episodes, events}: Timeline, {siteName}: Labels): string {
  const [only] = events;
  if (only && events.length === 1) return only.headline;
  return [siteName, ...episodes.map(({title}) => title)].join(' · ');
}

function eventLines(event: DatedEvent, found: LookUps, options: WriteOptions): string[] {
  const time = calendarTime(event);
  if (!time) return [];
  const words = labelsFor(found.timeline, options.lang);
  const deadline = event.meaning === 'by' && event.status === 'planned';
  const places = event.places.map(({name}) => name).join('、');
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.id)}@biannian`,
    `DTSTAMP:${utcStamp(recordedAt(event, found))}`,
    `DTSTART${stamp(time.start, time.allDay)}`,
    `DTEND${stamp(time.end, time.allDay)}`,
    `SUMMARY:${escapeText((deadline ? words.deadline : '') + event.headline)}`,
    `DESCRIPTION:${escapeText(description(event, found, options))}`,
    ...(places ? [`LOCATION:${escapeText(places)}`] : []),
    `CATEGORIES:${[words.kinds[event.kind], found.episodeTitle(event.episode)].filter(Boolean).map(escapeText).join(',')}`,
    `STATUS:${isSure(event) ? 'CONFIRMED' : 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
    ...(options.base ? [`URL:${eventAddress(event.id, options)}`] : []),
    'END:VEVENT',
  ];
}

/** Planned, or on a day that the report does not name. */
function isSure({status, meaning, edtf}: DatedEvent): boolean {
  return status !== 'planned' && meaning !== 'within' && meaning !== 'by' && !/[~?%X]/u.test(edtf);
}

function calendarTime(event: DatedEvent): CalendarTime | null {
  const {start, end} = eventSpan(event);
  const timed = event.precision === 'hour' || event.precision === 'minute' || event.precision === 'second';
  if (timed && start !== null && end !== null && event.start?.includes('T')) {
    return inRange({start: utcInstant(start), end: utcInstant(end), allDay: false});
  }
  const first = dayOf(start) ?? dayBefore(end);
  if (first === null) return null;
  const last =
    start === null || end === null ? first + DAY : Math.max(Math.ceil(end / DAY) * DAY, first + DAY);
  return inRange({start: first, end: last, allDay: true});
}

function dayOf(ms: number | null): number | null {
  return ms === null ? null : Math.floor(ms / DAY) * DAY;
}

/** The last day that an exclusive end still includes. */
function dayBefore(end: number | null): number | null {
  return end === null ? null : (Math.ceil(end / DAY) - 1) * DAY;
}

/** § 3.3.4 writes four digits of a year and no sign. */
function inRange(time: CalendarTime): CalendarTime | null {
  return civilOf(time.start).year >= 1 && civilOf(time.end).year <= 9999 ? time : null;
}

function description(event: DatedEvent, found: LookUps, {lang}: WriteOptions): string {
  const words = labelsFor(found.timeline, lang);
  const sources = event.sources.map(
    (source) => `${words.quote(quoteOf(source))}\n——${citationOf(found.report(source.report), lang)}`,
  );
  const parts = [
    dateWithPhrase(event, found.timeline, lang),
    `${words.kinds[event.kind]} · ${words.statuses[event.status]}`,
    note(event, words),
    event.summary ?? '',
    ...sources,
  ];
  return parts.filter(Boolean).join('\n');
}

function note({status, meaning, end}: DatedEvent, words: Labels): string {
  if (status === 'planned') return meaning === 'by' ? words.plannedBy : words.planned;
  return end === null ? words.noEnd : words.meaningNotes[meaning];
}

function stamp(ms: number, allDay: boolean): string {
  return allDay ? `;VALUE=DATE:${compact(ms, 'day')}` : `:${compact(ms, 'second')}Z`;
}

function utcStamp(civilMs: number): string {
  return `${compact(utcInstant(civilMs), 'second')}Z`;
}

function compact(ms: number, precision: 'day' | 'second'): string {
  return formatCivil(ms, precision).replaceAll(/[-:]/gu, '');
}

/** § 3.3.11: backslash, semicolon, comma and line break are escaped; other controls may not occur. */
function escapeText(text: string): string {
  return text
    .replaceAll(/[\\;,]/gu, '\\$&')
    .replaceAll(/\r\n|[\n\r\u2028\u2029]/gu, '\\n')
    .replaceAll(/[^\P{Cc}\t]/gu, '');
}

/** § 3.1: longer lines go on in the next one after a blank; no character is cut in two. */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** Octets of one character in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x8_00) return 2;
  return point < 0x1_00_00 ? 3 : 4;
}
