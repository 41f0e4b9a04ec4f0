/** Small timelines for tests: whatever is not given has a plain default. */
import type {DatedEvent, EventSource, Timeline, TimelineReport} from '../../src/lib/types';

export function makeEvent(change: Partial<DatedEvent> & {id: string}): DatedEvent {
  const day = change.edtf ?? '2031-05-02';
  return {
    headline: change.id,
    kind: 'other',
    status: 'occurred',
    edtf: day,
    start: day,
    end: day,
    precision: 'day',
    meaning: 'on',
    places: [],
    actors: [],
    figures: [],
    salience: 2,
    episode: 'flood',
    sources: [],
    ...change,
  };
}

export function makeSource(change: Partial<EventSource> = {}): EventSource {
  return {report: 'r1', start: 0, end: 0, text: '', timexes: [], ...change};
}

export function makeReport(change: Partial<TimelineReport> & {id: string}): TimelineReport {
  return {
    source: `${change.id}.md`,
    title: change.id,
    byline: [],
    published: '2031-05-09',
    publishedBasis: 'written',
    script: 'Hans',
    episode: 'flood',
    places: [],
    ...change,
  };
}

export function makeTimeline(change: Partial<Timeline> = {}): Timeline {
  return {
    version: 1,
    reports: [],
    timexes: [],
    events: [],
    connections: [],
    episodes: [
      {
        id: 'flood',
        title: '青禾镇洪水',
        dayZero: {start: '2031-05-01', end: '2031-05-01'},
        start: '2031-05-01',
        end: '2031-05-20',
      },
    ],
    ...change,
  };
}
