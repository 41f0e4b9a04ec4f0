/** An editor's word on what the sentences tell: before events are merged, so that a right date can merge. */
import {toHans} from '../script/hans';
import type {Correction, DatedEvent, Diagnostic, NewsReport, Reading} from '../types';
import {aimOf, ambiguous, namesAnId, unfit, type Aim} from './fit';
import {homePlace} from './home';
import {datesOf} from './redate';
import {hash} from './wording';

export interface Corrected {
  readings: Reading[];
  diagnostics: Diagnostic[];
}

/** Keys of the tellings of the event with an id, of all reports. */
export type TellingsOf = (id: string) => ReadonlySet<string>;

const BEFORE_MERGING: ReadonlySet<Correction['do']> = new Set(['drop', 'redate', 'split', 'add']);

/**
 * Drop, redate, split and add events as the front matter says. A correction by words is of its own report; one
 * by id is of the event, whichever reports tell it. One that does nothing is a diagnostic.
 */
export function correctReadings(readings: readonly Reading[], tellingsOf: TellingsOf): Corrected {
  const diagnostics: Diagnostic[] = [];
  const events = new Map(readings.map((reading) => [reading.report.id, reading.events]));

  for (const reading of readings) {
    for (const correction of reading.report.corrections) {
      if (!BEFORE_MERGING.has(correction.do)) continue;
      const aims = namesAnId(correction) ? readings : [reading];
      const tellings = namesAnId(correction) ? tellingsOf(correction.match ?? '') : new Set<string>();
      const outcomes = aims.map(({report, timexes}) => {
        const aim = aimOf(correction.match ?? '', report, tellings);
        const mine = events.get(report.id) ?? [];
        const outcome = apply(correction, aim, {report, timexes, events: mine});
        if (typeof outcome !== 'string') events.set(report.id, outcome);
        return {outcome, count: mine.filter(aim.hits).length};
      });
      diagnostics.push(...judge(correction, reading.report, outcomes));
    }
  }
  return {
    readings: readings.map((reading) => ({...reading, events: events.get(reading.report.id) ?? []})),
    diagnostics,
  };
}

type Outcome = readonly DatedEvent[] | string;

function judge(
  correction: Correction,
  report: NewsReport,
  outcomes: readonly {outcome: Outcome; count: number}[],
): Diagnostic[] {
  const done = outcomes.filter(({outcome}) => typeof outcome !== 'string');
  const [first] = outcomes;
  if (done.length === 0)
    return [
      unfit(
        correction,
        report,
        typeof first?.outcome === 'string' && first.outcome ? first.outcome : undefined,
      ),
    ];
  const count = done.reduce((sum, each) => sum + each.count, 0);
  return count > 1 && !namesAnId(correction) && correction.do !== 'add'
    ? [ambiguous(correction, report, count)]
    : [];
}

/** The events as corrected, or why nothing was done; empty where simply nothing fits. */
function apply(correction: Correction, aim: Aim, reading: Reading): Outcome {
  const {events} = reading;
  if (correction.do === 'add') return addEvent(correction, aim, reading);
  const lacks = lackOf(correction);
  if (lacks) return lacks;
  if (!events.some(aim.hits)) return '';
  if (correction.do === 'drop') return events.filter((event) => !aim.hits(event));
  if (correction.do === 'split')
    return events.flatMap((event) => (aim.hits(event) ? splitEvent(correction, event) : [event]));
  return events.map((event) => (aim.hits(event) ? redated(event, correction) : event));
}

/** What the correction needs and does not have. */
function lackOf({do: action, date, value}: Correction): string {
  if (action === 'split' && !value) return 'it lacks “value”, the headline of the second event';
  if (action === 'redate' && !date) return 'it lacks “date”';
  const dates = date === undefined ? null : datesOf(date);
  return typeof dates === 'string' ? dates : '';
}

function redated(event: DatedEvent, {date = '', status}: Correction): DatedEvent {
  const dates = datesOf(date);
  if (typeof dates === 'string') return event;
  return marked({...event, ...dates, ...(status ? {status} : {})}, 'correction/redate');
}

function splitEvent(correction: Correction, event: DatedEvent): [DatedEvent, DatedEvent] {
  const {headline, value = '', kind, status, date} = correction;
  const dates = date === undefined ? null : datesOf(date);
  const second: DatedEvent = {
    ...event,
    id: `${event.id}-${hash(toHans(value))}`,
    headline: value,
    ...(kind ? {kind} : {}),
    ...(status ? {status} : {}),
    ...(dates && typeof dates !== 'string' ? dates : {}),
  };
  return [
    marked(headline ? {...event, headline} : event, 'correction/split'),
    marked(second, 'correction/split'),
  ];
}

/** An event the rules did not find: its words must stand in the report. */
function addEvent(correction: Correction, {words}: Aim, {report, timexes, events}: Reading): Outcome {
  const {match = '', headline, date, kind, status} = correction;
  if (!date) return 'it lacks “date”';
  const start = words ? toHans(report.text).indexOf(words) : -1;
  if (start < 0) return '';
  const dates = datesOf(date);
  if (typeof dates === 'string') return dates;
  const end = start + words.length;
  const inside = timexes.flatMap((timex, i) => (timex.start >= start && timex.end <= end ? [i] : []));
  const place = homePlace(events, report.places);
  const added: DatedEvent = {
    id: `${(dates.start ?? dates.end ?? '').slice(0, 10).replaceAll('-', '')}-${hash(`${words}|${date}|${headline ?? ''}`)}`,
    headline: headline ?? match.slice(0, LONGEST_HEADLINE),
    kind: kind ?? 'other',
    status: status ?? 'occurred',
    ...dates,
    places: place ? [place] : [],
    actors: [],
    figures: [],
    salience: 2,
    episode: '',
    sources: [
      {
        report: report.id,
        start,
        end,
        text: report.text.slice(start, end),
        timexes: inside,
        rules: ['correction/add'],
      },
    ],
  };
  return [...events, added];
}

const LONGEST_HEADLINE = 24;

/** So that a reader sees why, and merging knows whose word counts. */
function marked(event: DatedEvent, rule: string): DatedEvent {
  return {
    ...event,
    sources: event.sources.map((source) => ({...source, rules: [...(source.rules ?? []), rule]})),
  };
}
