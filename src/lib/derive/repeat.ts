import {overlapOf, pairsOf} from '../script/pairs';
import {hasTime, wordsOfDraft, type Draft} from './draft';

/** Drafts of one sort that a further one is compared with: the latest, so that time stays linear. */
const COMPARED = 48;

/** A draft kept, and those that tell the same. */
interface Told {
  draft: Draft;
  pairs: ReadonlySet<string>;
  again: Draft[];
}

/**
 * One thing told twice in a report, as in title and body, is one event with two sources: the same kind, no
 * two different days, and most of the shorter wording in the longer.
 */
export function mergeRepeats(drafts: readonly Draft[]): Draft[] {
  const kept: Told[] = [];
  const bySort = new Map<string, number[]>();
  for (const draft of drafts) {
    const told: Told = {draft, pairs: pairsOf(wordsOfDraft(draft)), again: []};
    const sorts = sortsOf(draft);
    const near = new Set(
      [...sorts, titleOf(draft)].flatMap((sort) => bySort.get(sort)?.slice(-COMPARED) ?? []),
    );
    const twin = [...near].sort((a, b) => a - b).find((at) => isSame(kept[at], told));
    const other = twin === undefined ? undefined : kept[twin];
    if (other) absorb(other, told);
    const at = twin ?? kept.push(told) - 1;
    const isTitle = kept[at]?.draft.main.passage.block.role === 'title';
    for (const sort of isTitle ? [...sorts, titleOf(draft)] : sorts) {
      const known = bySort.get(sort);
      if (!known) bySort.set(sort, [at]);
      else if (known.at(-1) !== at) known.push(at);
    }
  }
  return kept
    .map(together)
    .filter((draft) => draft.main.passage.block.role !== 'title' || hasTime(draft) || draft.also.length > 0);
}

/** Where to look for the same thing: the same day, or two windows; always of one kind and place. */
function sortsOf(draft: Draft): string[] {
  const {kind, dating} = draft;
  const sort = `${kind}|${placeName(draft)}`;
  const byDay = `${sort}|${dating.start}|${dating.end}`;
  return isLoose(draft) ? [byDay, `${sort}|loose`] : [byDay];
}

/** Titles are compared with anything of their kind. */
function titleOf({kind}: Draft): string {
  return `${kind}|title`;
}

/** What a title tells gives way to what the body tells of it. */
function absorb(told: Told, next: Told): void {
  const isTitle = told.draft.main.passage.block.role === 'title';
  told.again.push(isTitle ? told.draft : next.draft);
  if (!isTitle) return;
  told.draft = next.draft;
  told.pairs = next.pairs;
}

function together({draft, again}: Told): Draft {
  if (again.length === 0) return draft;
  return {...draft, also: again, rules: [...draft.rules, 'join/told-twice']};
}

function isSame(before: Told | undefined, next: Told): boolean {
  if (!before) return false;
  const [a, b] = [before.draft, next.draft];
  const title = a.main.passage.block.role === 'title';
  if (a.kind !== b.kind || (a.status === 'planned') !== (b.status === 'planned')) return false;
  const sameDay = a.dating.start === b.dating.start && a.dating.end === b.dating.end;
  if (!sameDay && !title && !(isLoose(a) && isLoose(b) && meet(a, b))) return false;
  if (!title && placeName(a) !== placeName(b)) return false;
  const least = title ? 0.5 : a.kind === 'containment' && sameGoal(a, b) ? 0.3 : 0.7;
  return overlapOf(before.pairs, next.pairs) >= least;
}

function sameGoal(a: Draft, b: Draft): boolean {
  return a.predicate.words.slice(-2) === b.predicate.words.slice(-2);
}

/** Windows that have no day in common hold two things: a new works of 1966 and one of 2026. */
function meet({dating: {span: a}}: Draft, {dating: {span: b}}: Draft): boolean {
  return a.start < b.end && b.start < a.end;
}

function isLoose({dating}: Draft): boolean {
  return dating.meaning === 'by' || dating.meaning === 'within';
}

function placeName({main}: Draft): string {
  return main.places[0]?.name ?? '';
}
