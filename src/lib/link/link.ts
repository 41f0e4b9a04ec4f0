import type {Connection, DatedEvent, Diagnostic, Episode, EpisodeHint, Reading} from '../types';
import {connectEpisodes} from './connections';
import {correctReadings, type TellingsOf} from './corrections';
import {episodeOf} from './episodes';
import {keyOf} from './fit';
import {groupReports} from './groups';
import {relabel, withOwnFormerIds} from './relabel';
import {mergeSame} from './same';
import {correctConnections} from './ties';
import {byText} from './wording';

/** A whole timeline's events, and what ties them. Offsets are clean. */
export interface Linked {
  events: readonly DatedEvent[];
  connections: readonly Connection[];
  episodes: readonly Episode[];
  /** Report id → episode id. */
  reportEpisodes: ReadonlyMap<string, string>;
  diagnostics: readonly Diagnostic[];
}

/**
 * Make one timeline of many readings: an editor's corrections, one event of many reports, episodes,
 * connections. The order of the reports does not matter, nor do the names of their files.
 *
 * @param given    Dated, each with the events derived from it.
 * @param options  The editor's word on episodes.
 */
export function linkReadings(
  given: readonly Reading[],
  options: {episodes?: readonly EpisodeHint[]} = {},
): Linked {
  const hints = options.episodes ?? [];
  const readings = [...given].sort((a, b) => byText(a.report.id, b.report.id));
  const corrected = correctReadings(readings, tellingsIn(readings, hints));
  const assembled = assemble(corrected.readings, hints);
  const shown = relabel(assembled.events, readings);
  const events = withOwnFormerIds(shown.events).sort(byTime);
  const drawn = connectEpisodes(events, assembled.episodes, corrected.readings);
  const connected = correctConnections(drawn, events, readings);
  return {
    events,
    connections: connected.connections,
    episodes: assembled.episodes,
    reportEpisodes: assembled.reportEpisodes,
    diagnostics: [corrected, assembled, shown, connected].flatMap(({diagnostics}) => diagnostics),
  };
}

type Assembled = Omit<Linked, 'connections'>;

/** Episodes, and the events of each, merged. */
function assemble(readings: readonly Reading[], hints: readonly EpisodeHint[]): Assembled {
  const grouped = groupReports(readings, hints);
  const byId = new Map(readings.map((reading) => [reading.report.id, reading]));
  const told = grouped.groups.map((group) => {
    const members = group.reports.flatMap((id) => byId.get(id) ?? []);
    const events = mergeSame(members.flatMap((reading) => reading.events));
    return {group, events, episode: episodeOf(group, events, members)};
  });
  const episodes = withFreeIds(told.map(({episode}) => episode));
  const reportEpisodes = new Map(
    told.flatMap(({group}, i) => group.reports.map((id) => [id, episodes[i]?.id ?? ''] as const)),
  );
  const events = told.flatMap((each, i) =>
    each.events.map((event) => ({...event, episode: episodes[i]?.id ?? ''})),
  );
  return {
    events: withOwnIds(events),
    episodes: [...episodes].sort((a, b) => byText(a.start, b.start) || byText(a.id, b.id)),
    reportEpisodes,
    diagnostics: grouped.diagnostics,
  };
}

/** Where the event with an id is told, as a reader of the uncorrected timeline sees it; worked out if asked. */
function tellingsIn(readings: readonly Reading[], hints: readonly EpisodeHint[]): TellingsOf {
  let keys: Map<string, Set<string>> | undefined;
  return (id) => {
    keys ??= new Map(
      withOwnFormerIds(assemble(readings, hints).events).flatMap((event) => {
        const tellings = new Set(event.sources.map(keyOf));
        return [event.id, ...(event.former ?? [])].map((each) => [each, tellings] as const);
      }),
    );
    return keys.get(id) ?? new Set();
  };
}

/** By start, or by end where that is all there is; then by id. */
function byTime(a: DatedEvent, b: DatedEvent): number {
  const key = ({start, end}: DatedEvent) => start ?? end ?? '9999';
  return byText(key(a), key(b)) || byText(a.id, b.id);
}

/**
 * One id, one event: two episodes may tell the same words of the same day and place, each as its own event.
 * What they quote, and where it stands, says which of them keeps the id: never the order of the reports.
 */
function withOwnIds(events: readonly DatedEvent[]): DatedEvent[] {
  const words = ({sources}: DatedEvent) => sources.map(({start, text}) => `${text}@${start}`).join('\n');
  const inOrder = [...events].sort((a, b) => byText(words(a), words(b)) || byText(a.episode, b.episode));
  const taken = new Set(events.map(({id}) => id));
  const free = freeIds(taken);
  return inOrder.map((event) => {
    const id = free(event.id);
    return id === event.id ? event : {...event, id};
  });
}

/** Of episodes that would have one id, all but the first by what they are take a number. */
function withFreeIds(episodes: readonly Episode[]): Episode[] {
  const key = ({dayZero, start, end, title}: Episode) => [dayZero.start, start, end, title].join('|');
  const free = freeIds(new Set(episodes.map(({id}) => id)));
  const ids = new Map<Episode, string>();
  for (const episode of [...episodes].sort((a, b) => byText(key(a), key(b))))
    ids.set(episode, free(episode.id));
  return episodes.map((episode) => ({...episode, id: ids.get(episode) ?? episode.id}));
}

/**
 * Gives the first who asks for an id that id, those after it the next free number behind it. It goes on counting
 * where it stopped: ten thousand who ask for one id count to ten thousand together, not each.
 *
 * @param own  Ids that somebody will ask for: no number makes one of them.
 */
function freeIds(own: ReadonlySet<string>): (id: string) => string {
  const numbers = new Map<string, number>();
  const used = new Set<string>();
  return (id) => {
    let n = numbers.get(id) ?? 1;
    let free = n === 1 ? id : `${id}-${n}`;
    while (used.has(free) || (free !== id && own.has(free))) free = `${id}-${++n}`;
    numbers.set(id, n + 1);
    used.add(free);
    return free;
  };
}
