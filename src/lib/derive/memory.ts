/**
 * What a reader has in mind of times when the next clause begins: of the report, of its passage, of its
 * sentence. Each is forgotten where the next of its kind begins.
 */
import type {Span} from '../calendar/span';
import type {Clause, Passage, Sentence} from './clauses';
import type {TimeWord} from './when';
import {AFTER, FROM, GOES_ON, LATER, LISTS, PLAN, REPORTS, SINCE, WHEN} from './words/timeCues';

/** What had begun by then: the least bound of what has no date of its own. */
export interface Bound {
  span: Span;
  timexes: readonly number[];
}

/** A day that was told, and where in the passage. */
export interface Mark {
  word: TimeWord;
  sentence: number;
  /** Paths of the places its sentence names. */
  places: Set<string>;
}

export interface Memory {
  dct: Span;
  story: Story;
  passage: PassageMemory;
  sentence: SentenceMemory;
}

interface Story {
  /** The last day told, of whatever passage. */
  lastTold: TimeWord | null;
  /** The day of the last meeting that was told. */
  meeting: Span | null;
  /** From here on plans are told (下一步). */
  plan: boolean;
  /** Behind a sentence that announces a list (主要举措如下). */
  listed: Bound | null;
}

interface PassageMemory {
  /** The parts of a title tell each of its own time. */
  isTitle: boolean;
  heading: TimeWord | null;
  /** Since when the passage tells (自3月初以来). */
  since: TimeWord | null;
  /** The day with which its first sentence began, or a later one in its place. */
  opening: TimeWord | null;
  last: Mark | null;
  /** From here on it says what was made known, and no longer what happened that day. */
  report: boolean;
  /** The day of the meeting whose speech is reported. */
  speech: Span | null;
  /** It has said that tasks are given out. */
  assigns: boolean;
  /** Sentences begun. */
  sentences: number;
}

interface SentenceMemory {
  word: TimeWord | null;
  after: Bound | null;
  /** What it names as having gone before. */
  cause: TimeWord | null;
  /** Times that wait for the clause they govern. */
  pending: readonly TimeWord[];
  /** Someone begins to speak. */
  opensSpeech: boolean;
  /** It has said that someone asks for what it goes on with. */
  asked: boolean;
  /** It is one point of a list of tasks. */
  task: boolean;
  /** It is still of the time that the one before was of. */
  goesOn: boolean;
  /** With which it ends. */
  mark: string;
}

export function newMemory(dct: Span): Memory {
  return {
    dct,
    story: {lastTold: null, meeting: null, plan: false, listed: null},
    passage: {
      isTitle: false,
      heading: null,
      since: null,
      opening: null,
      last: null,
      report: false,
      speech: null,
      assigns: false,
      sentences: 0,
    },
    sentence: newSentence(''),
  };
}

function newSentence(mark: string): SentenceMemory {
  return {
    word: null,
    after: null,
    cause: null,
    pending: [],
    opensSpeech: false,
    asked: false,
    task: false,
    goesOn: false,
    mark,
  };
}

/** @param heading  The time that the passage's heading names. */
export function beginPassage(memory: Memory, {block}: Passage, heading: TimeWord | null): void {
  const isTitle = block.role === 'title';
  memory.passage = {...newMemory(memory.dct).passage, isTitle, heading: isTitle ? null : heading};
  memory.sentence.goesOn = false;
  if (block.role === 'heading') memory.story.listed = null;
}

export function beginSentence(memory: Memory, {text, mark}: Sentence): void {
  const before = memory.sentence;
  const goesOn = GOES_ON.test(text) || (before.goesOn && before.mark === ';');
  memory.sentence = {...newSentence(mark), goesOn, word: goesOn ? before.word : null};
  memory.passage.sentences++;
  if (PLAN.test(text)) {
    memory.story.plan = true;
    memory.story.listed = null;
  }
}

/**
 * Keep in mind what a clause has told.
 *
 * @param fresh   The clause's own times.
 * @param places  Paths of the places that it names.
 */
export function remember(
  memory: Memory,
  clause: Clause,
  fresh: readonly TimeWord[],
  places: readonly string[],
): void {
  const {story, passage, sentence} = memory;
  const reports = REPORTS.test(clause.text);
  passage.report ||= reports;
  if (LISTS.test(clause.text)) story.listed = sentence.after ?? soFar(memory);
  if (passage.last?.sentence === passage.sentences)
    for (const place of places) passage.last.places.add(place);
  for (const told of fresh) {
    const word = SINCE.test(clause.text) ? asSince(told) : told;
    const leads = word.timex.start - clause.start <= 2;
    if (word.role === 'since' && (leads || FROM.test(clause.text)) && !LATER.test(clause.text))
      passage.since ??= word;
    if (FROM.test(clause.text) && isDate(word)) {
      sentence.after = {span: {start: word.span.start, end: memory.dct.end}, timexes: [word.index]};
      continue;
    }
    if (word.role === 'since' || AFTER.test(clause.text)) goOnAfter(memory, clause, word);
    else if (isDate(word) || word.role === 'present') goOnWith(memory, clause, word, leads, reports);
    if (word.role === 'point') markDay(memory, word, places, leads);
  }
}

/** From the last day told on. */
export function soFar({passage: {last}, dct}: Memory): Bound | null {
  return last && {span: {start: last.word.span.start, end: dct.end}, timexes: [last.word.index]};
}

/** 7月20日启动响应以来: since then, also where the two halves stand apart. */
function asSince(word: TimeWord): TimeWord {
  return isDate(word) ? {...word, role: 'since', span: {start: word.span.start, end: Infinity}} : word;
}

function isDate({role}: TimeWord): boolean {
  return role === 'point' || role === 'period';
}

/** 3月10日以来, 会议结束后: what the sentence goes on to tell had begun by then. */
function goOnAfter({passage, sentence, dct}: Memory, {text}: Clause, word: TimeWord): void {
  const isAfter = AFTER.test(text);
  const start = isAfter && word.role === 'period' ? word.span.end : word.span.start;
  const bound = Math.max(start, passage.last?.word.span.start ?? -Infinity);
  if (word.role !== 'duration' && bound < dct.end) {
    sentence.after = {span: {start: bound, end: dct.end}, timexes: [word.index]};
  }
  sentence.word = word.role === 'since' && !isAfter ? word : null;
}

/** A time that leads, or stands like an adverb, is also that of the clauses to come. */
function goOnWith(
  {passage, sentence}: Memory,
  clause: Clause,
  word: TimeWord,
  leads: boolean,
  reports: boolean,
): void {
  const rules = leads || clause.text.length < 14 || WHEN.test(clause.text) || isAdverbial(word, clause);
  const isTold = !passage.report || (!reports && leads);
  if (rules && isTold && !passage.isTitle) sentence.word = word;
}

function markDay({story, passage}: Memory, word: TimeWord, places: readonly string[], leads: boolean): void {
  if (leads && passage.sentences === 1) passage.opening ??= word;
  else if (leads && passage.opening) passage.opening = word;
  story.lastTold = word;
  passage.last = {word, sentence: passage.sentences, places: new Set(places)};
}

/** 省防指21日晚决定,调集官兵上堤: a day between who and what dates what follows too. */
function isAdverbial({role, precision, timex}: TimeWord, {start, text}: Clause): boolean {
  return (
    (role === 'point' || precision === 'month') &&
    /^\p{sc=Han}{2,14}$/u.test(text.slice(0, timex.start - start)) &&
    !text.slice(timex.end - start).includes('的')
  );
}
