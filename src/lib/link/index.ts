import type {Connection, DatedEvent, Diagnostic, Episode, EpisodeHint, Reading} from '../types';
import {connect} from './connect';
import {findEpisodes} from './episodes';
import {withIds} from './ids';
import {mergeSame} from './same';

export {inferYear, type YearFound} from './year';

export interface Linked {
  events: readonly DatedEvent[];
  connections: readonly Connection[];
  episodes: readonly Episode[];
  /** Report id → episode id. */
  reportEpisodes: ReadonlyMap<string, string>;
  diagnostics: readonly Diagnostic[];
}

/**
 * All reports' events as one story: episodes found, one event told by many reports merged, events of
 * different episodes connected.
 *
 * @param readings  In any order; offsets stay what they are.
 */
export function linkReadings(
  readings: readonly Reading[],
  {episodes: hints = []}: {episodes?: readonly EpisodeHint[]} = {},
): Linked {
  const {episodes, reportEpisodes} = findEpisodes(readings, hints);
  const told = readings.flatMap(({report, events}) =>
    events.map((event) => ({...event, episode: reportEpisodes.get(report.id) ?? ''})),
  );
  const byEpisode = episodes.flatMap(({id}) => mergeSame(told.filter(({episode}) => episode === id)));
  const events = withIds(byEpisode.sort(inTime));
  return {events, connections: connect(events), episodes, reportEpisodes, diagnostics: []};
}

function inTime(a: DatedEvent, b: DatedEvent): number {
  const key = ({start, end, kind, headline}: DatedEvent) =>
    `${start ?? end ?? '9'}|${end}|${kind}|${headline}`;
  const [left, right] = [key(a), key(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
