import {toHans} from '../script/hans';
import type {Correction, DatedEvent, Diagnostic, EventSource, NewsReport} from '../types';

/** Which events an editor's words mean. */
export interface Aim {
  /** Words of the report, folded; empty if the correction names an event by its id. */
  words: string;
  hits: (event: DatedEvent) => boolean;
}

/** Where a telling stands: the same before and after events are merged. */
export function keyOf({report, start}: Pick<EventSource, 'report' | 'start'>): string {
  return `${report}@${start}`;
}

const EVENT_ID = /^(?:-?\d{4,}|undated)-[\da-z-]+$/u;

/** Whether a correction speaks of an event by its id, as the page of the event shows it. */
export function namesAnId({match = ''}: Correction): boolean {
  return EVENT_ID.test(match);
}

/**
 * What a correction's `match` means in a report: the event of that id, or those whose clause holds the words,
 * lies within them, or has them as its headline. Either script will do.
 *
 * @param tellings  Keys of the sources of the event that bears the id, in whichever reports they stand.
 */
export function aimOf(match: string, report: NewsReport, tellings: ReadonlySet<string> = new Set()): Aim {
  if (namesAnId({do: 'drop', match})) {
    const hits = (event: DatedEvent) =>
      event.id === match ||
      (event.former ?? []).includes(match) ||
      event.sources.some((source) => tellings.has(keyOf(source)));
    return {words: '', hits};
  }
  const words = toHans(match).trim();
  const places = words ? placesOf(words, toHans(report.text)) : [];
  const touches = ({start, end}: EventSource) =>
    places.some((at) => {
      const to = at + words.length;
      return (at >= start && to <= end) || (start >= at && end <= to);
    });
  const hits = (event: DatedEvent) =>
    event.sources.some((source) => source.report === report.id && touches(source)) ||
    (words !== '' && toHans(event.headline) === words && event.sources.some((s) => s.report === report.id));
  return {words, hits};
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** Why a correction did nothing: its own fault, or the text's. */
export function unfit(correction: Correction, report: NewsReport, reason?: string): Diagnostic {
  const found = correction.match ?? correction.value;
  return {
    level: 'warning',
    rule: 'link/unfit-correction',
    message: `the correction “${correction.do}” does nothing: ${reason ?? missReason(correction, report)}`,
    file: report.source,
    ...(correction.line === undefined ? {} : {line: correction.line}),
    ...(found === undefined ? {} : {found}),
    hint: 'match 须是原句中的文字或事件的 id；原文改过之后请照新文字改写',
  };
}

function missReason(correction: Correction, {text}: NewsReport): string {
  const {match = ''} = correction;
  if (!match) return 'it lacks “match”';
  if (namesAnId(correction)) return `there is no event ${match}`;
  return toHans(text).includes(toHans(match).trim())
    ? `no event was derived from these words: ${match}`
    : `the report has no such words: ${match}`;
}

/** Words that several events have: all of them were changed, which may be more than was meant. */
export function ambiguous(correction: Correction, {source}: NewsReport, count: number): Diagnostic {
  return {
    level: 'info',
    rule: 'link/wide-correction',
    message: `the correction “${correction.do}” fits ${count} events; all were changed`,
    file: source,
    ...(correction.line === undefined ? {} : {line: correction.line}),
    ...(correction.match === undefined ? {} : {found: correction.match}),
    hint: '只想改其中一个时，请写长一些的原文，或写事件的 id',
  };
}
