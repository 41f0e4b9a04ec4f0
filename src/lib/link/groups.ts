/** Which reports tell one story: by place and time, else by whom they are about. */
import {DAY} from '../calendar/civil';
import {toHans} from '../script/hans';
import {lettersOf} from '../script/pairs';
import type {DatedEvent, Diagnostic, EpisodeHint, Reading} from '../types';
import {coreOf, dayOf} from './core';
import {homeOf} from './home';
import {protagonistsOf} from './protagonist';
import {disjointSets, type DisjointSets} from './sets';
import {byText, hash} from './wording';
import {TITLED_PLACE} from './words/naming';

/** Reports further apart than this tell two stories even of one place. */
export const APART = 200 * DAY;
/** Unless they are annals, or about one body: those leave out years. */
const APART_IN_ANNALS = 5 * 365 * DAY;
const ANNALS = 2 * 365 * DAY;
/** A name in reports of more places than this tells none of them from another. */
const MOST_HOMES = 8;
const SHORTEST_TITLE = 6;

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

interface Key {
  key: string;
  /** Milliseconds between two reports of the key that still tell one story. */
  apart: number;
}

interface Trait {
  id: string;
  /** Names of its file. */
  names: ReadonlySet<string>;
  place: string | null;
  /** People and bodies it is about. */
  who: ReadonlySet<string>;
  /** What reports without a place have in common if they tell one story. */
  keys: readonly Key[];
  from: number;
  to: number;
}

/** Traits whose times are within reach of each other. */
interface Run {
  members: Trait[];
  from: number;
  to: number;
}

/**
 * Put reports together that tell of one place at about the same time; of those that name no place, those of the
 * same people, bodies, title or text. What an editor has joined or split goes first. Names of files say nothing.
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
  const found = componentsOf(traits.filter(({id}) => !taken.has(id)));
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
  const told = events.filter(({status, kind}) => status !== 'planned' && kind !== 'statistic');
  const core = coreOf(told, APART);
  const days = (core.length > 0 ? core : [dayOf(report.published ?? '')]).map((day) => Date.parse(day));
  const known = days.filter((day) => !Number.isNaN(day));
  const bodies = protagonistsOf([{report, events}]);
  const persons = personsOf(events);
  const series = seriesTitle(report.title);
  return {
    id: report.id,
    names: new Set([report.source, report.source.split('/').at(-1) ?? '']),
    place: homeOf(events, report.places) ?? TITLED_PLACE.exec(toHans(report.title))?.[0] ?? null,
    who: new Set([...bodies, ...persons]),
    keys: [
      {key: `text:${hash(lettersOf(toHans(report.text)))}`, apart: Infinity},
      ...(series ? [{key: `title:${series}`, apart: Infinity}] : []),
      ...bodies.map((name) => ({key: `body:${name}`, apart: APART_IN_ANNALS})),
      ...persons.map((name) => ({key: `person:${name}`, apart: APART})),
    ],
    from: known.reduce((least, day) => Math.min(least, day), Infinity),
    to: known.reduce((most, day) => Math.max(most, day), -Infinity),
  };
}

/** A title without its numbers, if it is long enough to be that of one series. */
function seriesTitle(title: string): string | null {
  const words = toHans(title).replace(/[\P{sc=Han}年月日第期号之一二三四五六七八九十]/gu, '');
  return words.length >= SHORTEST_TITLE ? words : null;
}

function personsOf(events: readonly DatedEvent[]): string[] {
  const names = events.flatMap(({actors}) =>
    actors.flatMap(({name, type}) => (type === 'person' ? [toHans(name)] : [])),
  );
  return [...new Set(names)];
}

function componentsOf(traits: readonly Trait[]): string[][] {
  const sets = disjointSets(traits.map(({id}) => id));
  const known = withKnownPlaces(traits);
  const placed = known.filter(({place}) => place !== null);
  const placeless = known.filter(({place}) => place === null);
  joinPlaces(placed, sets);
  for (const run of runsBy(placeless, ({keys}) => keys)) joinRun(run, sets);
  joinToPlaces(placeless, placed, sets);
  return sets.groups().sort((a, b) => byText(a[0] ?? '', b[0] ?? ''));
}

/** A place told by its mere name is the one place of that name whose county or province another report tells. */
function withKnownPlaces(traits: readonly Trait[]): Trait[] {
  const paths = new Set(traits.flatMap(({place}) => (place ? [place] : [])));
  const full = new Map<string, string[]>();
  for (const path of paths) {
    for (let i = 1; i < path.length - 1; i++) {
      const tail = path.slice(i);
      if (paths.has(tail)) full.set(tail, [...(full.get(tail) ?? []), path]);
    }
  }
  return traits.map((trait) => {
    const [only, ...more] = full.get(trait.place ?? '') ?? [];
    return only && more.length === 0 ? {...trait, place: only} : trait;
  });
}

/** Reports of one place, and of a place above it. */
function joinPlaces(placed: readonly Trait[], sets: DisjointSets): void {
  const byPath = new Map<string, Run[]>();
  for (const run of runsBy(placed, ({place}) => (place ? [{key: place, apart: APART}] : []))) {
    joinRun(run, sets);
    const path = run.members[0]?.place ?? '';
    byPath.set(path, [...(byPath.get(path) ?? []), run]);
  }
  for (const [path, runs] of byPath) {
    for (let length = 1; length < path.length; length++) {
      for (const above of byPath.get(path.slice(0, length)) ?? []) {
        for (const run of runs) if (gapOf(run, above) <= APART) joinFirst(run, above, sets);
      }
    }
  }
}

/** Those without a place join the one place's story that names most of their people, if there is one. */
function joinToPlaces(placeless: readonly Trait[], placed: readonly Trait[], sets: DisjointSets): void {
  const homes = new Map<string, Map<string, Run>>();
  for (const trait of placed) {
    for (const name of trait.who) {
      const roots = homes.get(name) ?? new Map<string, Run>();
      const root = sets.rootOf(trait.id);
      const run = roots.get(root) ?? {members: [trait], from: trait.from, to: trait.to};
      roots.set(root, {...run, from: Math.min(run.from, trait.from), to: Math.max(run.to, trait.to)});
      homes.set(name, roots);
    }
  }
  const joins: [string, string][] = [];
  for (const trait of placeless) {
    const votes = new Map<string, number>();
    for (const name of trait.who) {
      const roots = homes.get(name);
      if (!roots || roots.size > MOST_HOMES) continue;
      for (const [root, run] of roots)
        if (gapOf(trait, run) <= APART) votes.set(root, (votes.get(root) ?? 0) + 1);
    }
    const [best, second] = [...votes].sort((a, b) => b[1] - a[1]);
    if (best && best[1] !== second?.[1]) joins.push([trait.id, best[0]]);
  }
  for (const [id, root] of joins) sets.join(id, root);
}

function joinRun({members}: Run, sets: DisjointSets): void {
  const [first, ...rest] = members;
  for (const each of rest) if (first) sets.join(first.id, each.id);
}

function joinFirst(a: Run, b: Run, sets: DisjointSets): void {
  const [x, y] = [a.members[0], b.members[0]];
  if (x && y) sets.join(x.id, y.id);
}

/** By key, the traits in order of time, cut where the next is out of reach. */
function runsBy(traits: readonly Trait[], keysOf: (trait: Trait) => readonly Key[]): Run[] {
  const byKey = new Map<string, {apart: number; list: Trait[]}>();
  for (const trait of [...traits].sort((a, b) => a.from - b.from)) {
    for (const {key, apart} of keysOf(trait)) {
      const known = byKey.get(key);
      if (known) known.list.push(trait);
      else byKey.set(key, {apart, list: [trait]});
    }
  }
  return [...byKey.values()].flatMap(({apart, list}) => cutRuns(list, apart));
}

function cutRuns(inTime: readonly Trait[], apart: number): Run[] {
  const runs: Run[] = [];
  for (const trait of inTime) {
    const run = runs.at(-1);
    const annals = run && (isAnnals(run) || isAnnals(trait));
    if (run && !(gapOf(run, trait) > (annals ? Math.max(apart, APART_IN_ANNALS) : apart))) {
      run.members.push(trait);
      run.to = Math.max(run.to, trait.to);
    } else runs.push({members: [trait], from: trait.from, to: trait.to});
  }
  return runs;
}

function isAnnals({from, to}: Pick<Run, 'from' | 'to'>): boolean {
  return to - from > ANNALS;
}

function gapOf(a: Pick<Run, 'from' | 'to'>, b: Pick<Run, 'from' | 'to'>): number {
  return Math.max(a.from, b.from) - Math.min(a.to, b.to);
}
