import {boundsOf} from '../calendar/edtf';
import {addDays, formatCivil} from '../calendar/civil';
import {toHans} from '../script/hans';
import type {Connection, Correction, DatedEvent, Diagnostic, Evidence, NewsReport, Reading} from '../types';

/** What an editor's word did, and what of it no longer fits. */
interface Corrected {
  events: readonly DatedEvent[];
  fits: boolean;
}

/**
 * Apply the corrections of each report's front matter to the events derived from it. One that fits no event
 * is a diagnostic. `connect` and `disconnect` wait until there are connections.
 */
export function correctReadings(readings: readonly Reading[]): {
  readings: Reading[];
  diagnostics: Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const corrected = readings.map((reading) => {
    let {events} = reading;
    for (const correction of reading.report.corrections) {
      if (correction.do === 'connect' || correction.do === 'disconnect') continue;
      const result = apply(correction, events, reading.report);
      events = result.events;
      if (!result.fits) diagnostics.push(unfit(correction, reading.report));
    }
    return {...reading, events};
  });
  return {readings: corrected, diagnostics};
}

function apply(correction: Correction, events: readonly DatedEvent[], report: NewsReport): Corrected {
  switch (correction.do) {
    case 'add':
      return addEvent(correction, events, report);
    case 'hide':
      return hideName(correction.value ?? correction.match ?? '', events, report);
    case 'drop': {
      const kept = events.filter((event) => !matches(event, correction));
      return {events: kept, fits: kept.length < events.length};
    }
    case 'split':
      return splitEvent(correction, events);
    default:
      return changeEvents(correction, events);
  }
}

function changeEvents(correction: Correction, events: readonly DatedEvent[]): Corrected {
  let fits = false;
  const changed = events.map((event) => {
    if (!matches(event, correction)) return event;
    const next = changed1(event, correction);
    if (next) fits = true;
    return next ?? event;
  });
  return {events: changed, fits};
}

/** null where the correction lacks what it needs. */
function changed1(
  event: DatedEvent,
  {do: action, headline, date, kind, status, value}: Correction,
): DatedEvent | null {
  const withStatus = status ? {...event, status} : event;
  switch (action) {
    case 'retitle':
      return headline ? {...withStatus, headline} : null;
    case 'rekind':
      return kind ? {...withStatus, kind} : null;
    case 'redate': {
      const dated = date ? datesOf(date) : null;
      return dated ? {...withStatus, ...dated} : null;
    }
    case 'former-id':
      return value ? {...withStatus, id: value} : null;
    default:
      return null;
  }
}

function splitEvent(correction: Correction, events: readonly DatedEvent[]): Corrected {
  const {headline, value, kind} = correction;
  const at = events.findIndex((event) => matches(event, correction));
  const event = events[at];
  if (!event || !value) return {events, fits: false};
  const first = headline ? {...event, headline} : event;
  const second: DatedEvent = {...event, id: `${event.id}-2`, headline: value, ...(kind ? {kind} : {})};
  return {events: [...events.slice(0, at), first, second, ...events.slice(at + 1)], fits: true};
}

/** An event the rules did not find: its words must stand in the report. */
function addEvent(correction: Correction, events: readonly DatedEvent[], report: NewsReport): Corrected {
  const {match = '', headline, date, kind, status} = correction;
  const start = match ? report.text.indexOf(match) : -1;
  const dated = date ? datesOf(date) : null;
  if (start < 0 || !dated) return {events, fits: false};
  const added: DatedEvent = {
    id: `${date?.replaceAll(/\D/gu, '').slice(0, 8) ?? ''}-${report.id}-${start.toString(36)}`,
    headline: headline ?? match.slice(0, 24),
    kind: kind ?? 'other',
    status: status ?? 'occurred',
    ...dated,
    places: report.places,
    actors: [],
    figures: [],
    salience: 2,
    episode: '',
    sources: [
      {
        report: report.id,
        start,
        end: start + match.length,
        text: match,
        timexes: [],
        rules: ['correction/add'],
      },
    ],
  };
  return {events: [...events, added], fits: true};
}

/** Take a name off every record; the text of the report is masked before it is read. */
function hideName(name: string, events: readonly DatedEvent[], report: NewsReport): Corrected {
  if (!name) return {events, fits: false};
  const fits = report.text.includes(name) || report.text.includes('○'.repeat(name.length));
  const mask = (text: string) => text.replaceAll(name, '某');
  return {
    events: events.map((event) => ({
      ...event,
      headline: mask(event.headline),
      actors: event.actors.filter((actor) => !actor.name.includes(name)),
    })),
    fits,
  };
}

/** By id, or by words of the source, in either script. */
function matches(event: DatedEvent, {match = ''}: Correction): boolean {
  if (!match) return false;
  const words = toHans(match);
  return (
    event.id === match ||
    event.sources.some(({text}) => toHans(text).includes(words)) ||
    toHans(event.headline) === words
  );
}

function datesOf(edtf: string): Pick<DatedEvent, 'edtf' | 'start' | 'end' | 'precision' | 'meaning'> | null {
  try {
    const {start, end} = boundsOf(edtf);
    const first = Number.isFinite(start) ? formatCivil(start) : null;
    const last = Number.isFinite(end) ? formatCivil(addDays(end, -1)) : null;
    const meaning =
      first === null ? 'by' : first === last ? 'on' : edtf.includes('/') ? 'throughout' : 'within';
    return {edtf, start: first, end: last, precision: 'day', meaning};
  } catch {
    // Not a date: the caller reports the correction as unfit.
    return null;
  }
}

/** Confirm or cut single connections. A pair is named by ids or by words of the two sources. */
export function correctConnections(
  drawn: readonly Connection[],
  events: readonly DatedEvent[],
  readings: readonly Reading[],
): {connections: Connection[]; diagnostics: Diagnostic[]} {
  let connections = [...drawn];
  const diagnostics: Diagnostic[] = [];
  for (const {report} of readings) {
    for (const correction of report.corrections) {
      if (correction.do !== 'connect' && correction.do !== 'disconnect') continue;
      const a = events.find((event) => matches(event, correction));
      const b = events.find((event) => matches(event, {do: 'connect', match: correction.value ?? ''}));
      if (!a || !b || a === b) {
        diagnostics.push(unfit(correction, report));
        continue;
      }
      const isPair = ({source, target}: Connection) =>
        (source === a.id && target === b.id) || (source === b.id && target === a.id);
      connections = connections.filter((connection) => !isPair(connection));
      if (correction.do === 'connect') connections.push(madeByHand(a, b, correction));
    }
  }
  return {connections, diagnostics};
}

function madeByHand(a: DatedEvent, b: DatedEvent, {theme}: Correction): Connection {
  const [source, target] = (a.start ?? a.end ?? '') <= (b.start ?? b.end ?? '') ? [a, b] : [b, a];
  const evidence = [source, target].flatMap(({sources}): Evidence[] =>
    sources.slice(0, 1).map(({report, start, end, text}) => ({report, start, end, text})),
  );
  return {source: source.id, target: target.id, theme: theme ?? '', strength: 'measure', evidence};
}

function unfit(correction: Correction, {source}: NewsReport): Diagnostic {
  const found = correction.match ?? correction.value;
  return {
    level: 'warning',
    rule: 'link/unfit-correction',
    message: `the correction “${correction.do}” fits nothing in the report`,
    file: source,
    ...(correction.line === undefined ? {} : {line: correction.line}),
    ...(found === undefined ? {} : {found}),
    hint: 'match 须是原句中的文字或事件的 id；原文改过之后请照新文字改写',
  };
}
