/** What every writer needs of a timeline: look-ups, spans of events, addresses. */
import {formatCivil, parseCivil} from '../../calendar/civil';
import {eventDateInWords, originalPhrase} from '../../calendar/phrase';
import type {DatedEvent, EventSource, Lang, Timeline, TimelineReport} from '../../types';

/** Chinese civil time is eight hours ahead of UTC, in a calendar as in a feed. */
const OFFSET = '+08:00';
const OFFSET_MS = 8 * 3_600_000;
/** Stands for a report without a readable date, which the pipeline does not let through. */
const NO_DATE = 0;

export interface WriteOptions {
  /**
   * Address of the site with its last slash, `https://example.org/archive/`. Empty where it is not known when
   * the files are written: then links are relative to the site's root folder.
   */
  base?: string;
  /** What the file says of its own, and dates in words. Reports and headlines stay as they are. */
  lang?: Lang;
}

/** The extent of an event in civil UTC milliseconds, half-open; null where open. */
export interface EventSpan {
  start: number | null;
  end: number | null;
}

export interface LookUps {
  timeline: Timeline;
  report: (id: string) => TimelineReport | undefined;
  episodeTitle: (id: string) => string;
}

/** Reports and episodes by their ids. */
export function lookUps(timeline: Timeline): LookUps {
  const reports = new Map(timeline.reports.map((report) => [report.id, report]));
  const episodes = new Map(timeline.episodes.map(({id, title}) => [id, title]));
  return {
    timeline,
    report: (id) => reports.get(id),
    episodeTitle: (id) => episodes.get(id) ?? '',
  };
}

/**
 * From the first instant of an event's first unit to the end of its last.
 *
 *     eventSpan({start: '2022-04-03', end: '2022-04-03'})  // that whole day
 */
export function eventSpan({start, end}: Pick<DatedEvent, 'start' | 'end'>): EventSpan {
  return {start: spanOf(start)?.start ?? null, end: spanOf(end)?.end ?? null};
}

/** A part of day (`2022-04-03TMO`) counts as its day. */
function spanOf(civil: string | null): {start: number; end: number} | null {
  return civil === null ? null : (parseCivil(civil) ?? parseCivil(civil.slice(0, 10)));
}

/**
 * The date in words with the source's own: `2022年3月1日—10日之间（原文“3月初”）`.
 *
 * A phrase that the sentence has in another form (markup or noise stands inside it in the file) is left out.
 */
export function dateWithPhrase(event: DatedEvent, {timexes}: Timeline, lang: Lang = 'zh-Hans'): string {
  const phrases = event.sources.flatMap((source) =>
    source.timexes
      .map((index) => timexes[index]?.text ?? '')
      .filter((phrase) => quoteOf(source).includes(phrase)),
  );
  return eventDateInWords(event, lang) + originalPhrase(phrases, lang);
}

/** The sentence as a reader should see it. */
export function quoteOf({quote, text}: EventSource): string {
  return (quote ?? text).trim();
}

/**
 * When the newest of an event's reports was published, in civil UTC milliseconds. It stands for the time
 * of the record itself, so that the same reports give the same bytes.
 */
export function recordedAt(event: DatedEvent, {report}: LookUps): number {
  return Math.max(NO_DATE, ...event.sources.map((source) => publishedAt(report(source.report))));
}

/** Publication of a report in civil UTC milliseconds. */
export function publishedAt(report: Pick<TimelineReport, 'published'> | undefined): number {
  return spanOf(report?.published ?? null)?.start ?? NO_DATE;
}

/** RFC 3339 with China's offset: `2022-04-18T15:53:39+08:00`. */
export function rfc3339(civilMs: number): string {
  return formatCivil(civilMs, 'second') + OFFSET;
}

/** The instant in real UTC milliseconds. */
export function utcInstant(civilMs: number): number {
  return civilMs - OFFSET_MS;
}

export function eventAddress(id: string, {base = ''}: WriteOptions): string {
  return `${base}event/${encodeURIComponent(id)}/`;
}

export function reportAddress(id: string, {base = ''}: WriteOptions): string {
  return `${base}report/${encodeURIComponent(id)}/`;
}
