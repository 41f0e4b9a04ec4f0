/** Groups of reports, and what a reader says of them: which tellings are one event, which are not, what ties them. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {derive} from '../../../src/lib/pipeline';
import {readReport, uniqueIds} from '../../../src/lib/read';
import type {DatedEvent, EventMeaning, Timeline} from '../../../src/lib/types';

/** A telling, as `report: words of it`. */
type Telling = string;

/** A day, several that will do (`2022-09-10|2022-09-11`), null for an open side, `*` for any. */
type Day = string | null;

/** What was written by hand, before anything was run. */
interface Expected {
  merged: [Telling, Telling][];
  apart: [Telling, Telling][];
  /** One source disagrees with the event in its date or its figures. */
  conflicts: [Telling, 'edtf' | 'figures'][];
  /** The finer time that the merged event has. */
  finer: [Telling, string][];
  /** Year of publication of reports that name none; null: it cannot be known. */
  years?: Record<string, string | null>;
  episodes: {reports: string[]; zero?: string}[];
  /** First and last day and, where a reader could not take it otherwise, what the date means. */
  dated?: [Telling, Day, Day, EventMeaning?][];
  /** What a careful reader wants tied, and what is no worse than fair. Where given, all else is beside the point. */
  connected?: [Telling, Telling][];
  fair?: [Telling, Telling][];
  unconnected?: [Telling, Telling][];
  mostConnections?: number;
}

export interface Check {
  aspect: string;
  what: string;
  holds: boolean;
}

/** Every check of every group in a folder. */
export function judgeFolder(folder: string): Check[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap((name) => {
      const stem = name.slice(0, -'.md'.length);
      const text = readFileSync(join(folder, name), 'utf8');
      const expected = JSON.parse(readFileSync(join(folder, `${stem}.json`), 'utf8')) as Expected;
      return judge(new Group(text), expected).map((check) => ({...check, what: `${stem}: ${check.what}`}));
    });
}

/** Share of the checks that hold, by aspect. */
export function sharesOf(checks: readonly Check[]): Record<string, number> {
  const aspects = [...new Set(checks.map(({aspect}) => aspect))];
  return Object.fromEntries(
    aspects.map((aspect) => {
      const some = checks.filter((check) => check.aspect === aspect);
      return [aspect, some.filter(({holds}) => holds).length / some.length];
    }),
  );
}

/** The reports of one file, which stand after lines of `=== path`, derived together. */
class Group {
  readonly timeline: Timeline;
  readonly #files: ReadonlyMap<string, string>;

  constructor(text: string) {
    const parts = text.split(/^=== /mu).slice(1);
    const reports = parts.map((part) => {
      const end = part.indexOf('\n');
      return readReport(part.slice(end + 1), {path: part.slice(0, end)});
    });
    this.timeline = derive(uniqueIds(reports)).timeline;
    this.#files = new Map(reports.map(({id, file}) => [id, file]));
  }

  /** The event that quotes most of the words. */
  eventOf(telling: Telling): DatedEvent | undefined {
    const [report = '', words = ''] = telling.split(':');
    const at = this.#files.get(report)?.indexOf(words) ?? -1;
    if (at < 0) throw new RangeError(`no such words: ${telling}`);
    const shared = (event: DatedEvent) =>
      Math.max(
        0,
        ...event.sources.map((source) =>
          source.report === report
            ? Math.min(source.end, at + words.length) - Math.max(source.start, at)
            : 0,
        ),
      );
    const [best] = [...this.timeline.events].sort((a, b) => shared(b) - shared(a));
    return best && shared(best) >= words.length / 2 ? best : undefined;
  }

  /** Each connection that was drawn: is it one of these? */
  besides(pairs: readonly [Telling, Telling][]): Check[] {
    const known = pairs.map((pair) => pair.map((telling) => this.eventOf(telling)?.id));
    const headline = (id: string) => this.timeline.events.find((event) => event.id === id)?.headline;
    return this.timeline.connections.map(({source, target, theme, strength}) => ({
      aspect: 'to the point',
      what: `${headline(source)} | ${headline(target)} (${theme}, ${strength})`,
      holds: known.some((ids) => ids.includes(source) && ids.includes(target)),
    }));
  }

  isConnected(a: Telling, b: Telling): boolean {
    const ids = [this.eventOf(a)?.id, this.eventOf(b)?.id];
    return this.timeline.connections.some(({source, target}) => ids.includes(source) && ids.includes(target));
  }
}

function isDated({start, end, meaning}: DatedEvent, first: Day, last: Day, wanted = meaning): boolean {
  const isDay = (text: string | null, day: Day) =>
    day === '*' || (day === null ? text === null : day.split('|').includes(text?.slice(0, 10) ?? ''));
  return isDay(start, first) && isDay(end, last) && meaning === wanted;
}

function judge(group: Group, expected: Expected): Check[] {
  const {timeline} = group;
  const pair = (aspect: string, pairs: readonly [Telling, string][], test: (a: string, b: string) => boolean) =>
    pairs.map(([a, b]): Check => ({aspect, what: `${a} | ${b}`, holds: test(a, b)}));
  const event = (telling: Telling) => group.eventOf(telling);
  const episodeOf = (report: string) => timeline.reports.find(({id}) => id === report)?.episode;
  return [
    ...pair('merged', expected.merged, (a, b) => event(a) !== undefined && event(a) === event(b)),
    ...pair('apart', expected.apart, (a, b) => event(a) !== undefined && event(b) !== undefined && event(a) !== event(b)),
    ...pair('conflicts', expected.conflicts, (a, field) =>
      Boolean(event(a)?.sources.some((source) => source[field as 'edtf' | 'figures'] !== undefined)),
    ),
    ...pair('finer', expected.finer, (a, start) => event(a)?.start === start),
    ...pair('connected', expected.connected ?? [], (a, b) => group.isConnected(a, b)),
    ...pair('unconnected', expected.unconnected ?? [], (a, b) => !group.isConnected(a, b)),
    ...(expected.dated ?? []).map(([telling, ...date]): Check => {
      const found = event(telling);
      const got = found ? `${found.edtf} ${found.meaning} ${found.headline}` : 'not found';
      return {aspect: 'dated', what: `${telling} ${date.join(' ')}: ${got}`, holds: found !== undefined && isDated(found, ...date)};
    }),
    ...(expected.fair ? group.besides([...(expected.connected ?? []), ...expected.fair]) : []),
    ...Object.entries(expected.years ?? {}).map(([report, year]): Check => {
      const published = timeline.reports.find(({id}) => id === report)?.published.slice(0, 4) ?? null;
      return {aspect: 'years', what: `${report} ${published ?? 'none'}`, holds: published === year};
    }),
    ...expected.episodes.map(({reports, zero}): Check => {
      const [first = ''] = reports;
      const together = timeline.reports.filter(({episode}) => episode === episodeOf(first)).map(({id}) => id);
      const known = timeline.episodes.find(({id}) => id === episodeOf(first));
      const holds =
        together.join() === [...reports].sort().join() && (zero === undefined || zero.split('|').includes(known?.dayZero.start ?? ''));
      return {aspect: 'episodes', what: `${reports.join()} ${known?.dayZero.start ?? ''}: ${together.join()}`, holds};
    }),
    ...(expected.mostConnections === undefined
      ? []
      : [
          {
            aspect: 'few',
            what: `${timeline.connections.length} connections`,
            holds: timeline.connections.length <= expected.mostConnections,
          },
        ]),
  ];
}
