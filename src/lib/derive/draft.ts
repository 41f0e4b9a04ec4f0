import type {Actor, EventKind, EventStatus, Place, TextSpan} from '../types';
import type {Clause, Passage, Sentence} from './clauses';
import type {Dating} from './dating';
import type {FigureMention} from './figures';
import type {Governing} from './govern';
import type {PlaceMention} from './places';
import type {Predicate} from './predicate';

/** A clause with all that was read off it. */
export interface Reading {
  clause: Clause;
  sentence: Sentence;
  passage: Passage;
  /** Number of the passage and of the sentence in the report, from 0. */
  at: {passage: number; sentence: number};
  governing: Governing;
  mentions: readonly PlaceMention[];
  /** Places in force: the clause's own, else those of the sentence so far, else the report's own. */
  places: readonly Place[];
  actors: readonly Actor[];
  figures: readonly FigureMention[];
  predicates: readonly Predicate[];
  /** The clause read just before it, in this passage or an earlier one. */
  before: Reading | null;
  /** Clauses just before that only name who or when. */
  leads: readonly Reading[];
  /** Whom the sentence is about: the place or person it opens with. */
  about: string | null;
  /** The person last named before the clause: whom 他 and 她 mean. */
  person: string | null;
  /** End of the day the report was told on. */
  told: number;
}

/** An event in the making: one or more clauses of one sentence. */
export interface Draft {
  readings: readonly Reading[];
  predicate: Predicate;
  /** The clause that holds the predicate. */
  main: Reading;
  kind: EventKind;
  status: EventStatus;
  dating: Dating;
  score: number;
  rules: readonly string[];
  /** Further places in the report that tell the same. */
  also: readonly Draft[];
}

/** From the first clause to the last. */
export function spanOfDraft(draft: Pick<Draft, 'readings'>): TextSpan {
  const first = draft.readings[0]?.clause;
  const last = draft.readings.at(-1)?.clause;
  return {start: first?.start ?? 0, end: last?.end ?? 0};
}

/** The words of a draft, simplified. */
export function textOfDraft(draft: Pick<Draft, 'readings'>): string {
  return draft.readings.map(({clause}) => clause.text).join(',');
}

/** The same without the times in them: two things told of one day are not alike for that. */
export function wordsOfDraft({readings}: Pick<Draft, 'readings'>): string {
  return readings.map(({clause, governing}) => without(clause, governing.own)).join(',');
}

function without({start, text}: Clause, own: Governing['own']): string {
  return [...own].reverse().reduce((words, {timex, role}) => {
    const [from, to] = [timex.start - start, timex.end - start];
    return role === 'duration' || from < 0 || to > text.length
      ? words
      : words.slice(0, from) + words.slice(to);
  }, text);
}

/** Whether a clause of it has a day, a period or a deadline of its own; 时隔九年 is none. */
export function hasDate(draft: Pick<Draft, 'readings'>): boolean {
  return draft.readings.some(({governing}) =>
    governing.own.some(({role}) => role === 'point' || role === 'period' || role === 'until'),
  );
}

/** Whether a clause of it has a day, a period or a duration of its own. */
export function hasTime(draft: Pick<Draft, 'readings'>): boolean {
  return draft.readings.some(({governing}) =>
    governing.own.some(
      ({role}) => role === 'point' || role === 'period' || role === 'duration' || role === 'until',
    ),
  );
}
