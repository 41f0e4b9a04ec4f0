/** TimelineJS 3's JSON, which newsrooms know: slides in order of time, episodes as eras. */
import {civilOf} from '../../calendar/civil';
import {eventDateInWords} from '../../calendar/phrase';
import type {DatedEvent, Timeline} from '../../types';
import {citationOf, labelsFor, labelsOf} from './labels';
import {
  dateWithPhrase,
  eventAddress,
  eventSpan,
  lookUps,
  quoteOf,
  type LookUps,
  type WriteOptions,
} from './record';
import {escapeXml} from './xml';

export interface TimelineJsDate {
  year: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
}

interface Slide {
  unique_id: string;
  start_date: TimelineJsDate;
  end_date?: TimelineJsDate;
  display_date: string;
  group: string;
  text: {headline: string; text: string};
}

interface Era {
  start_date: TimelineJsDate;
  end_date: TimelineJsDate;
  text: {headline: string};
}

export interface TimelineJs {
  title: {text: {headline: string; text: string}};
  events: Slide[];
  eras: Era[];
}

/**
 * The timeline for TimelineJS. Uncertain dates keep their words as `display_date`; an event with one open end
 * stands at the other.
 *
 *     toTimelineJs(timeline).events[0]?.start_date  // {year: 2020, month: 1, day: 22}
 */
export function toTimelineJs(timeline: Timeline, options: WriteOptions = {}): TimelineJs {
  const found = lookUps(timeline);
  const words = labelsOf(options.lang);
  const headline = timeline.episodes.map(({title}) => title).join(' · ') || words.siteName;
  return {
    title: {
      text: {headline: escapeXml(headline), text: `<p>${words.madeFrom(timeline.reports.length)}</p>`},
    },
    events: timeline.events.flatMap((event) => slide(event, found, options)),
    eras: timeline.episodes.flatMap(({start, end, title}) => {
      const [from, to] = [dateOf(start), dateOf(end)];
      return from && to ? [{start_date: from, end_date: to, text: {headline: escapeXml(title)}}] : [];
    }),
  };
}

function slide(event: DatedEvent, found: LookUps, options: WriteOptions): Slide[] {
  const [start, end] = [dateOf(event.start), dateOf(event.end)];
  const from = start ?? end;
  if (!from) return [];
  const spans = start && end && event.start !== event.end;
  return [
    {
      unique_id: event.id,
      start_date: from,
      ...(spans ? {end_date: end} : {}),
      display_date: escapeXml(eventDateInWords(event, options.lang ?? 'zh-Hans')),
      group: labelsFor(found.timeline, options.lang).kinds[event.kind],
      text: {headline: escapeXml(event.headline), text: slideText(event, found, options)},
    },
  ];
}

function slideText(event: DatedEvent, found: LookUps, options: WriteOptions): string {
  const quotes = event.sources.map(
    (source) =>
      `<blockquote>${escapeXml(quoteOf(source))}</blockquote><p>${escapeXml(citationOf(found.report(source.report), options.lang))}</p>`,
  );
  const link = options.base
    ? `<p><a href="${escapeXml(eventAddress(event.id, options))}">${labelsOf(options.lang).source}</a></p>`
    : '';
  return [`<p>${escapeXml(dateWithPhrase(event, found.timeline, options.lang))}</p>`, ...quotes, link].join(
    '',
  );
}

/** To the precision that is written: a month has no day. */
function dateOf(civil: string | null): TimelineJsDate | null {
  const ms = eventSpan({start: civil, end: null}).start;
  if (civil === null || ms === null) return null;
  const {year, month, day, hour, minute} = civilOf(ms);
  const length = civil.replace(/^-/u, '').length;
  const timed = /T\d/u.test(civil);
  return {
    year,
    ...(length > 4 ? {month} : {}),
    ...(length > 7 ? {day} : {}),
    ...(timed ? {hour} : {}),
    ...(timed && length > 13 ? {minute} : {}),
  };
}
