import type {DatedEvent, Diagnostic, Episode, EpisodeHint, Reading} from '../types';
import {homeOf} from './home';
import {byText, hash, pathOf} from './wording';

/** Reports further apart than this, in days, tell two stories even of one place. */
const APART_DAYS = 200;
const APART = APART_DAYS * 864e5;

/** Which report belongs to which episode, and what is known of each. */
export interface Grouped {
  groups: readonly Group[];
  diagnostics: readonly Diagnostic[];
}

/** The reports of one episode, and the editor's word on it. */
export interface Group {
  reports: readonly string[];
  hint: EpisodeHint | null;
}

interface Trait {
  id: string;
  names: ReadonlySet<string>;
  place: string | null;
  persons: ReadonlySet<string>;
  from: number;
  to: number;
}

/**
 * Put reports together that tell of one place, or name the same officials, at about the same time. What an
 * editor has joined or split goes first.
 */
export function groupReports(readings: readonly Reading[], hints: readonly EpisodeHint[]): Grouped {
  const traits = readings.map(traitOf).sort((a, b) => byText(a.id, b.id));
  const taken = new Set<string>();
  const hinted: Group[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const hint of hints) {
    const reports = traits.filter((trait) => !taken.has(trait.id) && fits(trait, hint)).map(({id}) => id);
    for (const id of reports) taken.add(id);
    if (reports.length > 0) hinted.push({reports, hint});
    else diagnostics.push(unused(hint));
  }
  const found = components(traits.filter(({id}) => !taken.has(id)));
  return {groups: [...hinted, ...found.map((reports) => ({reports, hint: null}))], diagnostics};
}

function fits({id, names, place}: Trait, hint: EpisodeHint): boolean {
  if (hint.reports) return hint.reports.some((name) => name === id || names.has(name));
  return (hint.places ?? []).some((name) => place?.includes(name));
}

function unused({title}: EpisodeHint): Diagnostic {
  return {
    level: 'warning',
    rule: 'link/unused-episode',
    message: `no report belongs to the episode “${title}”`,
    file: 'episodes.yml',
    found: title,
  };
}

function traitOf({report, events}: Reading): Trait {
  const days = events
    .filter(({status, kind}) => status !== 'planned' && kind !== 'statistic')
    .flatMap(({start, meaning}) => (start && meaning !== 'as-of' ? [Date.parse(start.slice(0, 10))] : []));
  const published = Date.parse((report.published ?? '').slice(0, 10));
  const all = Number.isNaN(published) ? days : [...days, published];
  return {
    id: report.id,
    names: new Set([report.source, report.source.split('/').at(-1) ?? '']),
    place: homeOf(events, report.places),
    persons: new Set(
      events.flatMap(({actors}) => actors.filter(({type}) => type === 'person').map(({name}) => name)),
    ),
    from: all.reduce((least, day) => Math.min(least, day), Infinity),
    to: all.reduce((most, day) => Math.max(most, day), -Infinity),
  };
}

/** Connected components, by union-find over the reports in order of time. */
function components(traits: readonly Trait[]): string[][] {
  const parent = new Map(traits.map(({id}) => [id, id]));
  const rootOf = (id: string): string => {
    let root = id;
    while (parent.get(root) !== root) root = parent.get(root) ?? root;
    parent.set(id, root);
    return root;
  };
  const inTime = [...traits].sort((a, b) => a.from - b.from || byText(a.id, b.id));
  const farthest = inTime.map(({to}) => to);
  for (let i = 1; i < farthest.length; i++) farthest[i] = Math.max(farthest[i] ?? 0, farthest[i - 1] ?? 0);
  inTime.forEach((trait, i) => {
    // Those that begin before it and all end too early cannot touch it: stop there.
    for (let k = i - 1; k >= 0 && trait.from - (farthest[k] ?? 0) <= APART; k--) {
      const other = inTime[k];
      if (other && isOneStory(trait, other)) parent.set(rootOf(trait.id), rootOf(other.id));
    }
  });
  const groups = new Map<string, string[]>();
  for (const {id} of traits) groups.set(rootOf(id), [...(groups.get(rootOf(id)) ?? []), id]);
  return [...groups.values()]
    .map((group) => group.sort(byText))
    .sort((a, b) => byText(a[0] ?? '', b[0] ?? ''));
}

function isOneStory(a: Trait, b: Trait): boolean {
  const gap = Math.max(a.from, b.from) - Math.min(a.to, b.to);
  if (gap > APART) return false;
  if (a.place && b.place) return a.place.startsWith(b.place) || b.place.startsWith(a.place);
  return [...a.persons].some((name) => b.persons.has(name));
}

/**
 * The record of an episode, from its merged events.
 *
 * @param members  Its reports: where no event has a day, the day of publication is when it was.
 */
export function episodeOf(
  group: Group,
  events: readonly DatedEvent[],
  members: readonly Reading[] = [],
): Episode {
  const published = members.map(({report}) => (report.published ?? '').slice(0, 10));
  const told = events.filter(({status}) => status !== 'planned');
  const found = told.flatMap(({start, end}) => [start, end].flatMap((day) => (day ? [dayOf(day)] : [])));
  const days = (found.length > 0 ? found : [...published]).sort(byText);
  const dayZero = hintedZero(group.hint) ?? zeroOf(told) ?? {start: days[0] ?? '', end: days[0] ?? ''};
  const start = days.find((day) => day >= dayZero.start) ?? dayZero.start;
  const home = commonPlace(events);
  const year = /^-?\d{4}/.exec(dayZero.start)?.[0] ?? '';
  const title = group.hint?.title ?? [home ? shortOf(home) : '', year].filter(Boolean).join(' ');
  return {
    id: group.hint?.id ?? `e${year}-${hash(home ?? group.reports.join())}`,
    title: title || group.reports[0] || '',
    dayZero,
    start,
    end: days.at(-1) ?? start,
  };
}

/** The day of a date with or without a time of day; a year before our era has a sign before its digits. */
function dayOf(date: string): string {
  return date.split('T')[0] ?? '';
}

function hintedZero(hint: EpisodeHint | null): {start: string; end: string} | null {
  const [start, end] = hint?.dayZero?.replaceAll('~', '').split('/') ?? [];
  return start ? {start, end: end ?? start} : null;
}

/** The first thing that has a day of its own; the onset of the hazard itself, if that is told within ten days of it. */
function zeroOf(events: readonly DatedEvent[]): {start: string; end: string} | null {
  const dated = events
    .filter(
      ({start, kind, meaning}) =>
        start && kind !== 'statistic' && (meaning === 'on' || (meaning === 'within' && kind === 'hazard')),
    )
    .sort(
      (a, b) =>
        byText(a.start ?? '', b.start ?? '') || byText(a.end ?? '', b.end ?? '') || byText(a.id, b.id),
    );
  const [first] = dated;
  if (!first?.start) return null;
  const limit = Date.parse(dayOf(first.start)) + 10 * 864e5;
  const hazard = dated.find(
    ({kind, start}) => kind === 'hazard' && start && Date.parse(dayOf(start)) <= limit,
  );
  const zero = hazard ?? first;
  const start = dayOf(zero.start ?? '');
  return {start, end: dayOf(zero.end ?? start)};
}

/** The place under which most events lie: the highest that is itself often named. */
function commonPlace(events: readonly DatedEvent[]): string | null {
  const paths = events
    .flatMap(({places}) => (places[0] ? [pathOf(places[0])] : []))
    .filter((path) => /[省市区县州盟旗]$/u.test(path));
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(path, (counts.get(path) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= Math.max(1, paths.length / 10));
  return often.sort((a, b) => a[0].length - b[0].length || b[1] - a[1] || byText(a[0], b[0]))[0]?.[0] ?? null;
}

/** 四川省成都市龙泉驿区 → 龙泉驿. */
function shortOf(path: string): string {
  const last = /(?<name>[^省市州盟]{2,8})(?:[省市区县州盟旗]|自治区|自治州)$/u.exec(path)?.groups?.['name'];
  return last ?? path;
}
