/** Which reports tell one story: by place and time, else by whom they are about. */
import type {Diagnostic, EpisodeHint, Reading} from '../types';
import {adopt} from './adopt';
import {disjointSets, type DisjointSets} from './sets';
import {APART, APART_IN_ANNALS, gapOf, isAnnals, type Key, type Run, type Trait} from './reach';
import {traitOf} from './trait';
import {byText} from './wording';

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

function componentsOf(traits: readonly Trait[]): string[][] {
  const sets = disjointSets(traits.map(({id}) => id));
  const known = withKnownPlaces(traits);
  const placed = known.filter(({place}) => place !== null);
  const placeless = known.filter(({place}) => place === null);
  joinPlaces(placed, sets);
  for (const run of runsBy(placeless, ({keys}) => keys)) joinRun(run, sets);
  adopt(placeless, placed, sets);
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
