/**
 * read → tag → derive → link, from reports in memory to a timeline. No disk, no clock: the same reports
 * give the same bytes, here, on the command line and in the browser.
 */
import {deriveEvents} from './derive';
import {inferYears, linkReadings, maskHidden, type YearFound} from './link';
import {inferredDay} from './ownyears';
import {toDiagnostics} from './read/faults';
import {toFile} from './read/map';
import {checkTimes, tagTime} from './tag';
import type {
  Connection,
  DatedEvent,
  Diagnostic,
  EpisodeHint,
  Evidence,
  EventSource,
  NewsReport,
  Reading,
  Timeline,
  TimelineReport,
  TimelineTimex,
} from './types';

export interface DeriveOptions {
  /** An editor's names, joins and splits of episodes (`content/episodes.yml`). */
  episodes?: readonly EpisodeHint[];
  /** Hands back what was derived before of a report that has not changed; absent: everything is derived. */
  remember?: (report: NewsReport, derive: (report: NewsReport) => Reading) => Reading;
}

export interface Derivation {
  timeline: Timeline;
  /** In clean space, in the order of `timeline.reports`. Reports without a date are not among them. */
  readings: readonly Reading[];
  /** As given, without the names that their editors hide. */
  reports: readonly NewsReport[];
  /** Of every stage and every report, also of those that were left out. */
  diagnostics: readonly Diagnostic[];
}

/**
 * The timeline of some reports.
 *
 *     deriveTimeline([readReport(source, {path: 'flood.md'})]).events
 *
 * @param reports  In any order; the result does not depend on it.
 * @returns        The public record, offsets in file space. A report is left out where its date can be inferred
 *                 neither from other reports nor from the years that it names.
 */
export function deriveTimeline(reports: readonly NewsReport[], options: DeriveOptions = {}): Timeline {
  return derive(reports, options).timeline;
}

/** The same with everything that was found on the way: readings in clean space and diagnostics. */
export function derive(given: readonly NewsReport[], options: DeriveOptions = {}): Derivation {
  const reports = maskHidden(given);
  const diagnostics = reports.flatMap((report) => report.diagnostics);
  const {remember} = options;
  const readings = readAll(reports, diagnostics, (report) =>
    remember ? remember(report, reading) : reading(report),
  );
  diagnostics.push(...readings.flatMap(impossibleTimes));
  const linked = linkReadings(readings, options.episodes ? {episodes: options.episodes} : {});
  diagnostics.push(...linked.diagnostics);

  const place = new FileSpace(readings);
  const timeline: Timeline = {
    version: 1,
    reports: readings.map(({report}) => publicReport(report, linked.reportEpisodes.get(report.id) ?? '')),
    timexes: readings.flatMap((reading) => place.timexes(reading)),
    events: linked.events.map((event) => place.event(event)),
    connections: linked.connections.map((connection) => place.connection(connection)),
    episodes: linked.episodes,
  };
  return {timeline, readings, reports, diagnostics};
}

/**
 * Tag and derive every report that has a date; one that lacks only the year asks the others for it; what neither has
 * nor gets one may name its month, or the years of what it tells.
 */
function readAll(
  reports: readonly NewsReport[],
  diagnostics: Diagnostic[],
  readOne: (report: NewsReport) => Reading,
): Reading[] {
  const inOrder = [...reports].sort((a, b) => (a.id < b.id ? -1 : 1));
  const dated = inOrder.filter(({published}) => published && !published.startsWith('XXXX')).map(readOne);
  const yearless = inOrder.filter(({published}) => published?.startsWith('XXXX'));

  const found = inferYears(yearless.map(readOne), dated, ({report}, year) => readOne(withYear(report, year)));
  const inferred = yearless.flatMap((report) => {
    const {years = [], reading: known = null} = found.get(report.id) ?? {};
    const own = known ? null : byOwnYears(report, diagnostics, readOne);
    if (!own) diagnostics.push(known ? yearInferred(report, years) : noYear(report, years));
    return known ?? own ?? [];
  });
  const dateless = inOrder.filter(({published}) => !published);
  const own = dateless.flatMap((report) => byOwnYears(report, diagnostics, readOne) ?? []);

  return [...dated, ...inferred, ...own].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
}

/** A report that names the years of what it tells; its date is then no error, but said to be inferred. */
function byOwnYears(
  report: NewsReport,
  diagnostics: Diagnostic[],
  readOne: (report: NewsReport) => Reading,
): Reading | null {
  const published = inferredDay(report, tagTime(report.text, {}));
  if (published === undefined) return null;
  const missing = diagnostics.findIndex(({file, rule}) => file === report.source && rule === 'read/no-date');
  if (missing >= 0) diagnostics.splice(missing, 1);
  diagnostics.push(dateInferred(report, published));
  return readOne({...report, published, publishedBasis: 'inferred'});
}

function reading(report: NewsReport): Reading {
  const timexes = tagTime(report.text, report.published ? {dct: report.published} : {});
  return {report, timexes, events: deriveEvents(report, timexes)};
}

/** A date that no calendar has is said, where it stands, and dates nothing. */
function impossibleTimes({report, timexes}: Reading): Diagnostic[] {
  const faults = checkTimes(timexes).map((fault) => ({
    ...fault,
    ...toFile(report.map, fault.start, fault.end),
    hint: '请核对原文的日期；读出来的其余日期不受影响',
  }));
  return toDiagnostics(faults, report.source, report.file);
}

function withYear(report: NewsReport, year: number): NewsReport {
  const published = report.published?.replace('XXXX', String(year).padStart(4, '0'));
  return published ? {...report, published, publishedBasis: 'inferred'} : report;
}

function yearInferred(report: NewsReport, [best]: readonly YearFound[]): Diagnostic {
  return {
    level: 'info',
    rule: 'link/year-inferred',
    message: `the report names no year; ${best?.year ?? ''} was inferred: ${best?.evidence ?? ''}`,
    file: report.source,
  };
}

function dateInferred({source}: NewsReport, day: string): Diagnostic {
  return {
    level: 'warning',
    rule: 'link/date-inferred',
    message: `no day of publication was found; ${day} stands for it, the last that the report names`,
    file: source,
    found: day,
    expected: 'a date in the front matter, the head or the foot of the report',
    hint: '文中写明了年份，照常收录；知道发布日期的，请在文件开头写上，例如：date: 2022-04-17',
  };
}

function noYear(report: NewsReport, years: readonly YearFound[]): Diagnostic {
  const torn = years.map(({year, evidence}) => `${year} (${evidence})`).join(' and ');
  return {
    level: 'error',
    rule: years.length > 0 ? 'link/torn-year' : 'link/no-year',
    message:
      years.length > 0
        ? `the report names no year, and others speak for ${torn}`
        : 'the report names no year and agrees with no dated report',
    file: report.source,
    ...(report.published ? {found: report.published} : {}),
    hint: '在文件开头写上发布日期，例如：date: 2022-04-17',
  };
}

function publicReport(report: NewsReport, episode: string): TimelineReport {
  const {id, source, title, publisher, byline, editor, published = '', publishedBasis} = report;
  const {url, archived, retrieved, script, places} = report;
  return {
    id,
    source,
    title,
    ...(publisher === undefined ? {} : {publisher}),
    byline,
    ...(editor === undefined ? {} : {editor}),
    published,
    publishedBasis,
    ...(url === undefined ? {} : {url}),
    ...(archived === undefined ? {} : {archived}),
    ...(retrieved === undefined ? {} : {retrieved}),
    script,
    episode,
    places,
  };
}

/** Turns clean offsets into file offsets, and a report's own timex numbers into the timeline's. */
class FileSpace {
  readonly #reports = new Map<string, {report: NewsReport; firstTimex: number}>();

  constructor(readings: readonly Reading[]) {
    let firstTimex = 0;
    for (const {report, timexes} of readings) {
      this.#reports.set(report.id, {report, firstTimex});
      firstTimex += timexes.length;
    }
  }

  timexes({report, timexes}: Reading): TimelineTimex[] {
    return timexes.map((timex) => {
      const {start, end} = toFile(report.map, timex.start, timex.end);
      return {...timex, report: report.id, start, end, text: report.file.slice(start, end)};
    });
  }

  event(event: DatedEvent): DatedEvent {
    return {...event, sources: event.sources.map((source) => this.#source(source))};
  }

  connection(connection: Connection): Connection {
    return {...connection, evidence: connection.evidence.map((evidence) => this.#evidence(evidence))};
  }

  #source(source: EventSource): EventSource {
    const first = this.#reports.get(source.report)?.firstTimex ?? 0;
    const placed = this.#evidence(source);
    return {
      ...placed,
      ...(placed.text === source.text ? {} : {quote: source.text}),
      timexes: source.timexes.map((index) => index + first),
    };
  }

  #evidence<T extends Evidence>(evidence: T): T {
    const report = this.#reports.get(evidence.report)?.report;
    if (!report) return evidence;
    const {start, end} = toFile(report.map, evidence.start, evidence.end);
    return {...evidence, start, end, text: report.file.slice(start, end)};
  }
}
