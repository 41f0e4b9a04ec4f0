/** Small records for tests: what a case does not speak of has a plain default. */
import type {DatedEvent, EventSource, NewsReport, Reading} from '../../src/lib/types';

/** A source of a report, quoting itself. */
export function source(text: string, report = 'a'): EventSource {
  return {report, start: 0, end: text.length, text, timexes: []};
}

/** An event on a day, told by its own headline. */
export function event(headline: string, day: string | null, more: Partial<DatedEvent> = {}): DatedEvent {
  return {
    id: `${day}-${headline}`,
    headline,
    kind: 'operation',
    status: 'occurred',
    edtf: day ?? '..',
    start: day,
    end: day,
    precision: 'day',
    meaning: 'on',
    places: [],
    actors: [],
    figures: [],
    salience: 2,
    episode: '',
    sources: [source(headline)],
    ...more,
  };
}

/** A report of one paragraph. */
export function report(id: string, published: string, text = '', more: Partial<NewsReport> = {}): NewsReport {
  return {
    id,
    source: `${id}.md`,
    file: text,
    text,
    map: [{clean: 0, file: 0, length: text.length}],
    blocks: [{role: 'paragraph', start: 0, end: text.length}],
    body: {type: 'root', children: []},
    form: 'text',
    encoding: 'utf-8',
    title: id,
    byline: [],
    published,
    publishedBasis: published.startsWith('XXXX') ? 'inferred' : 'written',
    publishedCandidates: [],
    script: 'Hans',
    places: [],
    corrections: [],
    diagnostics: [],
    ...more,
  };
}

/** A report on its way, with events told by it. */
export function reading(of: NewsReport, events: readonly DatedEvent[]): Reading {
  const told = events.map((each) => ({
    ...each,
    sources: each.sources.map((one) => ({...one, report: of.id})),
  }));
  return {report: of, timexes: [], events: told};
}
