import {toHans} from '../script/hans';
import type {DatedEvent, Place, Reading} from '../types';
import {namesOf} from './called';
import {clauseOf, contradicts, coresOf} from './differ';
import {isWithin, placesAgree} from './home';
import {overlapOf} from '../script/pairs';
import {byText, daysBetween, wordingPairs} from './wording';

/** The year that stands in the dates of a report that names none. */
const UNKNOWN = 'XXXX';
/** Any year that has a 29 February, to count days in. */
const LEAP = '2000';
/** A plan for a day further ahead, in days, would name its year. */
const MOST_AHEAD = 120;
/** What is told of another year than the report's own gives it none. */
const OTHER_YEAR = /[去前明后往上][一1]?年|年前|同期/u;
/** How alike two clauses must be to tell the same. */
const LEAST_ALIKE = 0.5;
/** So much of the evidence is said in words. */
const MOST_SAID = 3;

/** A year, from how many other reports, and which of their events agree. */
export interface YearFound {
  year: number;
  reports: number;
  evidence: string;
}

/**
 * The years that dated reports give to reports that name none: a report that tells the same thing, of the same
 * place, on the same month and day, has its year. What has been given a year may give it to others in turn.
 *
 * @param undated  Read with `published` as `XXXX-04-17`, by report id.
 * @param dated    All others.
 * @param dateAs   Reads an undated report once more, in its year.
 * @returns        By report id, the years that are likely, the likelier first. Only where the first has twice as many
 *                 agreeing reports as the second is it the report's year; see {@link yearOf}.
 */
export function inferYears(
  undated: readonly Reading[],
  dated: readonly Reading[],
  dateAs: (undated: Reading, year: number) => Reading,
): Map<string, {years: YearFound[]; reading: Reading | null}> {
  const found = new Map<string, {years: YearFound[]; reading: Reading | null}>();
  const known = new YearIndex(dated);
  let open = [...undated];
  for (let isNew = true; isNew && open.length > 0;) {
    // All of a round are held against the same reports, so that their order does not matter.
    const round = open.map((each) => ({each, years: yearsFor(each, known)}));
    for (const {each, years} of round) {
      const year = yearOf(years);
      found.set(each.report.id, {years, reading: year === null ? null : dateAs(each, year)});
    }
    const settled = round.flatMap(({each}) => found.get(each.report.id)?.reading ?? []);
    open = open.filter(({report}) => !found.get(report.id)?.reading);
    for (const reading of settled) known.add(reading);
    isNew = settled.length > 0;
  }
  return found;
}

/** The first of the years if it has at least twice as much for it as the next, else null. */
export function yearOf([best, second]: readonly YearFound[]): number | null {
  if (!best || (second && best.reports < 2 * second.reports)) return null;
  return best.year;
}

interface Told {
  event: DatedEvent;
  reading: Reading;
}

/** Events that are known to the day, by kind, month and day. */
class YearIndex {
  readonly #told = new Map<string, Told[]>();

  constructor(readings: readonly Reading[]) {
    for (const reading of readings) this.add(reading);
  }

  add(reading: Reading): void {
    for (const event of reading.events) {
      const key = keyOf(event);
      if (key === null) continue;
      const known = this.#told.get(key);
      if (known) known.push({event, reading});
      else this.#told.set(key, [{event, reading}]);
    }
  }

  twinsOf(event: DatedEvent): Told[] {
    const key = keyOf(event);
    return key === null ? [] : (this.#told.get(key) ?? []).filter((told) => tellsTheSame(event, told.event));
  }
}

function yearsFor(undated: Reading, known: YearIndex): YearFound[] {
  const votes = new Map<number, {reports: Set<string>; said: Set<string>}>();
  for (const event of undated.events) {
    const beside = yearBeside(event, undated.report.published ?? '');
    if (beside === null) continue;
    for (const {event: twin, reading} of known.twinsOf(event)) {
      const year = Number(twin.start?.slice(0, 4)) - beside;
      const vote = votes.get(year) ?? {reports: new Set(), said: new Set()};
      vote.reports.add(reading.report.id);
      vote.said.add(evidenceOf(event, reading, twin));
      votes.set(year, vote);
    }
  }
  return [...votes]
    .map(([year, {reports, said}]) => ({year, reports: reports.size, evidence: inWords([...said])}))
    .sort((a, b) => b.reports - a.reports || b.year - a.year);
}

/**
 * Years from the report's own to the event's: 0, or -1 of what lies far behind the day of publication in the year: in
 * January a day of December is one that was. null where the text tells of another year.
 */
function yearBeside(event: DatedEvent, published: string): number | null {
  if (!event.start?.startsWith(UNKNOWN) || OTHER_YEAR.test(toHans(clauseOf(event)))) return null;
  const ahead = daysBetween(LEAP + published.slice(4), LEAP + event.start.slice(4));
  if (event.start.slice(5, 10) <= published.slice(5, 10) || !(ahead > 0)) return 0;
  if (ahead > MOST_AHEAD) return -1;
  return event.status === 'planned' ? 0 : -1;
}

/** Same place, day, kind, much the same words and none that contradict. */
function tellsTheSame(a: DatedEvent, b: DatedEvent): boolean {
  const [x, y] = [a.places[0], b.places[0]];
  if (!x || !y || !isTelling(x) || !isTelling(y) || !placesAgree(x, y)) return false;
  return coresOf(a, a.places.flatMap(namesOf)).some((one) =>
    coresOf(b, b.places.flatMap(namesOf)).some(
      (other) => overlapOf(wordingPairs(one), wordingPairs(other)) >= LEAST_ALIKE && !contradicts(one, other),
    ),
  );
}

/** A town or village by its mere name may be anywhere. */
function isTelling(place: Place): boolean {
  return place.parent !== undefined || !isWithin(place);
}

function keyOf({kind, start, end, meaning}: DatedEvent): string | null {
  const isOneDay =
    meaning === 'on' && start !== null && end !== null && start.slice(0, 10) === end.slice(0, 10);
  return isOneDay ? `${kind}|${start.slice(5, 10)}` : null;
}

function evidenceOf(event: DatedEvent, {report}: Reading, twin: DatedEvent): string {
  const place = toHans(event.places[0]?.name ?? '');
  return `${place} ${event.start?.slice(5, 10) ?? ''} “${event.headline}” as “${twin.headline}” in ${report.id} (${twin.start?.slice(0, 10) ?? ''})`;
}

function inWords(said: readonly string[]): string {
  const some = [...said].sort(byText).slice(0, MOST_SAID).join('; ');
  return said.length > MOST_SAID ? `${some}; and ${said.length - MOST_SAID} more` : some;
}
