/** Which day of its episode an event falls on. */
import {DAY, parseCivil} from '../calendar/civil';
import type {DatedEvent, Episode} from '../types';

/**
 * Days since the middle of the episode's day zero, and how far that middle may be off.
 *
 *     dayNumber({start: '2020-02-12', …}, {dayZero: {start: '2020-01-22', end: '2020-01-22'}, …})
 *     // {day: 21, spread: 0}
 *
 * @returns  Whole days; undefined for an event without a start, or without an episode.
 */
export function dayNumber(
  event: Pick<DatedEvent, 'start'>,
  episode: Pick<Episode, 'dayZero'> | undefined,
): {day: number; spread: number} | undefined {
  const at = event.start ? parseCivil(event.start.slice(0, 10)) : null;
  const first = episode && parseCivil(episode.dayZero.start);
  const last = episode && parseCivil(episode.dayZero.end);
  if (!at || !first || !last) return undefined;
  const days = Math.floor((last.start - first.start) / DAY);
  const zero = first.start + Math.floor(days / 2) * DAY;
  return {day: Math.floor((at.start - zero) / DAY), spread: Math.ceil(days / 2)};
}
