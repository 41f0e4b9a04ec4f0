import type {Connection, DatedEvent, Diagnostic, Episode, EpisodeHint, Reading} from '../types';
import {connectEpisodes} from './connections';
import {correctConnections, correctReadings} from './corrections';
import {episodeOf, groupReports} from './episodes';
import {mergeSame} from './same';
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
 * connections. The order of the reports does not matter.
 *
 * @param readings  Dated, each with the events derived from it.
 * @param options   The editor's word on episodes.
 */
export function linkReadings(
  readings: readonly Reading[],
  options: {episodes?: readonly EpisodeHint[]} = {},
): Linked {
  const {readings: corrected, diagnostics} = correctReadings(
    [...readings].sort((a, b) => byText(a.report.id, b.report.id)),
  );
  const grouped = groupReports(corrected, options.episodes ?? []);
  const episodes: Episode[] = [];
  const events: DatedEvent[] = [];
  const reportEpisodes = new Map<string, string>();

  for (const group of grouped.groups) {
    const members = corrected.filter(({report}) => group.reports.includes(report.id));
    const merged = mergeSame(members.flatMap((reading) => reading.events));
    const published = members.map(({report}) => (report.published ?? '').slice(0, 10));
    const episode = withFreeId(episodeOf(group, merged, published), episodes);
    episodes.push(episode);
    for (const id of group.reports) reportEpisodes.set(id, episode.id);
    events.push(...merged.map((event) => ({...event, episode: episode.id})));
  }

  const inOrder = withOwnIds(events).sort(byTime);
  const drawn = connectEpisodes(inOrder, episodes, corrected);
  const connected = correctConnections(drawn, inOrder, corrected);
  return {
    events: inOrder,
    connections: connected.connections,
    episodes: episodes.sort((a, b) => byText(a.start, b.start) || byText(a.id, b.id)),
    reportEpisodes,
    diagnostics: [...diagnostics, ...grouped.diagnostics, ...connected.diagnostics],
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
  const used = new Set<string>();
  return inOrder.map((event) => {
    let {id} = event;
    for (let n = 2; used.has(id) || (id !== event.id && taken.has(id)); n++) id = `${event.id}-${n}`;
    used.add(id);
    return id === event.id ? event : {...event, id};
  });
}

function withFreeId(episode: Episode, taken: readonly Episode[]): Episode {
  let id = episode.id;
  for (let n = 2; taken.some((other) => other.id === id); n++) id = `${episode.id}-${n}`;
  return {...episode, id};
}
