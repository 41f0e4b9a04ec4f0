/** The narrative: events in order of time, under headings by month. */
import type {DatedEvent} from '../types';
import {inOrderOfTime} from './order';

export interface Chapter {
  /** `2022-03`, with a number where a month comes up again; unique. */
  key: string;
  /** EDTF: the month, or the year where an event is no more precise. */
  month: string;
  year: string;
  episode: string;
  /** Whether this chapter begins a run of another episode. */
  opens: boolean;
  events: readonly DatedEvent[];
}

/** Events under the month in which they begin (or, with an open start, end). */
export function chaptersOf(events: readonly DatedEvent[]): Chapter[] {
  const chapters: (Chapter & {events: DatedEvent[]})[] = [];
  for (const event of inOrderOfTime(events)) {
    const month = monthOf(event);
    const last = chapters.at(-1);
    if (last?.month === month && last.episode === event.episode) last.events.push(event);
    else {
      chapters.push({
        key: `${month}.${chapters.length}`,
        month,
        year: /^-?\d{4}/u.exec(month)?.[0] ?? '',
        episode: event.episode,
        opens: last?.episode !== event.episode,
        events: [event],
      });
    }
  }
  return chapters;
}

/** The event before or after another in a list; the first, or last, if there is none yet. */
export function stepFrom(events: readonly {id: string}[], id: string, step: 1 | -1): string | undefined {
  const at = events.findIndex((event) => event.id === id);
  if (at < 0) return (step === 1 ? events[0] : events.at(-1))?.id;
  return (events[at + step] ?? events[at])?.id;
}

/** The month; of what fills whole years the first of them: nobody has said that it was in January. */
function monthOf({start, end}: DatedEvent): string {
  const isWholeYears = /-01-01$/u.test(start ?? '') && /-12-31$/u.test(end ?? '');
  const written = isWholeYears ? /^-?\d{4}/u : /^-?\d{4}(?:-\d{2})?/u;
  return written.exec(start ?? end ?? '')?.[0] ?? '';
}
