import {addDays, formatCivil, parseCivil} from '../calendar/civil';
import type {DatedEvent, Episode, EpisodeHint, Place, Reading} from '../types';

/** Two reports of one place belong together if no longer time lies between what they tell. */
const APART_DAYS = 120;
/** A place that takes this share of a report's mentions is what the report is about. */
const MAIN = 0.15;

interface Strand {
  readings: Reading[];
  start: number;
  end: number;
  regions: Set<string>;
}

/**
 * Reports of one region and one stretch of time form an episode; an editor may name, join or keep apart.
 *
 * @returns  Episodes in order of time, and each report's.
 */
export function findEpisodes(
  readings: readonly Reading[],
  hints: readonly EpisodeHint[] = [],
): {episodes: Episode[]; reportEpisodes: Map<string, string>} {
  const strands = join(readings.map(strandOf).sort((a, b) => a.start - b.start || a.end - b.end));
  const reportEpisodes = new Map<string, string>();
  const taken = new Set<string>();
  const episodes = strands.map((strand) => {
    const hint = hints.find((each) => fits(each, strand));
    const episode = describe(strand, hint, taken);
    for (const {report} of strand.readings) reportEpisodes.set(report.id, episode.id);
    return episode;
  });
  return {episodes, reportEpisodes};
}

function strandOf(reading: Reading): Strand {
  const published = parseCivil(reading.report.published ?? '')?.start ?? 0;
  const starts = reading.events
    .filter(isPoint)
    .map(startOf)
    .filter((ms) => ms <= published);
  const start = Math.min(published, ...starts.filter((ms) => ms > addDays(published, -365)));
  return {readings: [reading], start, end: published, regions: regionsOf(reading)};
}

function join(strands: readonly Strand[]): Strand[] {
  const joined: Strand[] = [];
  for (const strand of strands) {
    const kin = joined.filter((other) => near(strand, other) && sharesRegion(strand.regions, other.regions));
    const [home, ...more] = kin;
    if (!home) {
      joined.push(strand);
      continue;
    }
    for (const other of [strand, ...more]) absorb(home, other);
    for (const other of more) joined.splice(joined.indexOf(other), 1);
  }
  return joined;
}

function absorb(home: Strand, other: Strand): void {
  home.readings.push(...other.readings);
  home.start = Math.min(home.start, other.start);
  home.end = Math.max(home.end, other.end);
  for (const region of other.regions) home.regions.add(region);
}

function near(a: Strand, b: Strand): boolean {
  return a.start <= addDays(b.end, APART_DAYS) && b.start <= addDays(a.end, APART_DAYS);
}

/** Of two regions one lies in the other, or one of the reports names none. */
function sharesRegion(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (!a.size || !b.size) return true;
  return [...a].some((one) => [...b].some((two) => one.startsWith(two) || two.startsWith(one)));
}

function regionsOf({report, events}: Reading): Set<string> {
  const counts = new Map<string, number>();
  const places = [...report.places, ...events.flatMap((event) => event.places)];
  for (const place of places) {
    const path = pathOf(place);
    counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  const main = [...counts].filter(([, count]) => count >= places.length * MAIN);
  return new Set(main.map(([path]) => path));
}

function describe({readings}: Strand, hint: EpisodeHint | undefined, taken: Set<string>): Episode {
  const events = readings.flatMap((reading) => reading.events);
  const days = events.flatMap(({start, end}) => [start, end]).filter((day) => day !== null);
  const published = readings.map(({report}) => report.published ?? '');
  const sorted = (days.length ? days : published).map((day) => day.slice(0, 10)).sort();
  const [start = '', end = start] = [sorted[0], sorted.at(-1)];
  const zero = hint?.dayZero ? {start: hint.dayZero, end: hint.dayZero} : dayZero(events, start);
  const id = unused(hint?.id ?? `episode-${zero.start.slice(0, 7)}`, taken);
  return {id, title: hint?.title ?? titleOf(events, zero.start), dayZero: zero, start, end};
}

/**
 * What days are counted from: the first thing that happened at a known time, with the bounds of that time. A
 * period's figures and a standing measure begin nothing.
 */
function dayZero(events: readonly DatedEvent[], otherwise: string): {start: string; end: string} {
  const [first] = events
    .filter((event) => isPoint(event) && event.kind !== 'statistic' && lengthOf(event) <= 31)
    .sort((a, b) => startOf(a) - startOf(b) || lengthOf(a) - lengthOf(b));
  if (!first?.start || !first.end) return {start: otherwise, end: otherwise};
  return {start: first.start.slice(0, 10), end: first.end.slice(0, 10)};
}

function isPoint({status, meaning, start, end}: DatedEvent): boolean {
  return (
    status === 'occurred' && (meaning === 'on' || meaning === 'within') && start !== null && end !== null
  );
}

function startOf({start}: DatedEvent): number {
  return parseCivil(start ?? '')?.start ?? Infinity;
}

function lengthOf({start, end}: DatedEvent): number {
  return ((parseCivil(end ?? '')?.end ?? Infinity) - (parseCivil(start ?? '')?.start ?? 0)) / 86_400_000;
}

/** The place or two that its events name most, and the year: 长春·吉林 2022. */
function titleOf(events: readonly DatedEvent[], start: string): string {
  const counts = new Map<string, number>();
  for (const {name} of events.flatMap(({places}) => places)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const names = [first, second && first && second[1] > first[1] * 0.4 ? second : undefined];
  const places = names.flatMap((each) => (each ? [each[0].replace(/(?<=..)[省市区县州盟旗]$/u, '')] : []));
  return [[...new Set(places)].join('·'), formatCivil(parseCivil(start)?.start ?? 0, 'year')]
    .filter(Boolean)
    .join(' ');
}

function fits({reports = [], places = []}: EpisodeHint, {readings}: Strand): boolean {
  const events = readings.flatMap((reading) => reading.events);
  return (
    readings.some(({report}) => reports.includes(report.id) || reports.includes(report.source)) ||
    places.some((name) => events.some((event) => event.places.some((place) => place.name.startsWith(name))))
  );
}

function pathOf({name, parent = ''}: Place): string {
  return parent + name;
}

function unused(id: string, taken: Set<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  taken.add(free);
  return free;
}
