import type {Span} from '../calendar/span';
import type {Place, Timex} from '../types';
import type {Clause, Passage, Sentence} from './clauses';
import {pathOf} from './gazetteer';
import {
  beginPassage,
  beginSentence,
  newMemory,
  remember,
  soFar,
  type Bound,
  type Mark,
  type Memory,
} from './memory';
import {onDayOf, ToldEvents, wholeDay} from './pointsBack';
import {readTimeWords, TimeWordCursor} from './timeWords';
import {finest, isWithin, type TimeWord} from './when';
import {DEMAND, SPEECH, UNREAL} from './words/cues';
import {
  AFTER,
  AFTERMATH,
  ASKS,
  ASSIGNS,
  AT_ONCE,
  BRIEFING,
  COUNTED_AFTER,
  COUNTS_ON,
  LATER,
  POINT,
  SAYS,
  STILL,
} from './words/timeCues';

/** How a clause came by its time. */
export type TimeSource = 'own' | 'sentence' | 'paragraph' | 'heading' | 'none';

/** What is known of when a clause holds. */
export interface Governing {
  /** Time expressions inside the clause, those that date nothing left out. */
  own: readonly TimeWord[];
  /** The expression that governs, if any. */
  word: TimeWord | null;
  source: TimeSource;
  /** Told after this was over: the least bound of what has no date of its own. */
  after: Bound | null;
  /** Since when the passage tells (自3月初以来). */
  since: TimeWord | null;
  /** The day of the meeting whose speech is reported. */
  speech: Span | null;
  /** What is told as a plan (下一步). */
  plan: boolean;
  /** The sentence in which someone begins to speak. */
  opensSpeech: boolean;
  /** The day of the sentence just before, of the same place: what a total counts up to. */
  justBefore: TimeWord | null;
}

type Governed = Pick<Governing, 'word' | 'source' | 'after'>;

/** Times that wait for the clause they govern; of a list without end the last. */
const MOST_PENDING = 8;
/** Times of one clause that are asked what they govern. */
const MOST_OWN = 64;
/** Sentences for which a day told is still the least bound of what its place goes on to do. */
const NEAR_SENTENCES = 8;

/**
 * Which time governs which clause, walked in reading order: a clause's own time, else the time its sentence
 * opened with, else that of the paragraph or heading, else none.
 */
export class Governor {
  /** Events told before that a clause may point back to. */
  readonly events = new ToldEvents();
  readonly #words: TimeWordCursor;
  readonly #memory: Memory;

  constructor(timexes: readonly Timex[], folded: string, dct: Span) {
    this.#words = new TimeWordCursor(readTimeWords(timexes, folded, dct));
    this.#memory = newMemory(dct);
  }

  enterPassage(passage: Passage): void {
    const {block, heading} = passage;
    const own = heading && heading !== block ? this.#words.within(heading)[0] : null;
    beginPassage(this.#memory, passage, own ?? null);
  }

  enterSentence(sentence: Sentence): void {
    beginSentence(this.#memory, sentence);
  }

  /** The day of a meeting that was told: later speech is dated by it. */
  heldMeeting(span: Span): void {
    this.#memory.story.meeting = span;
  }

  /**
   * @param bare  The clause tells nothing by itself: its time waits for the next clause (4月底前,).
   */
  govern(clause: Clause, places: readonly Place[], bare: boolean): Governing {
    const memory = this.#memory;
    const {story, passage, sentence} = memory;
    const event = this.events.namedIn(clause);
    const own = this.#ownWords(clause, event);
    const paths = places.map(pathOf);
    sentence.pending = bare && !(passage.isTitle && saysMore(clause, own)) ? own.slice(-MOST_PENDING) : [];
    hearSpeech(memory, clause);
    sentence.cause = event ?? sentence.cause;
    sentence.after ??= since(event ?? (AFTERMATH.test(clause.text) ? story.lastTold : null), memory.dct);
    const governed = resolve(memory, clause, own, paths);
    const fresh = AFTER.test(clause.text) ? own : own.filter(({timex}) => timex.start >= clause.start);
    if (!UNREAL.test(clause.text)) remember(memory, clause, fresh, paths);
    const plan = (story.plan || sentence.asked || sentence.task) && !STILL.test(clause.text);
    sentence.asked ||= ASKS.test(clause.text);
    return {
      ...governed,
      own,
      since: passage.since,
      speech: passage.speech,
      plan,
      opensSpeech: sentence.opensSpeech,
      justBefore: justBefore(memory, paths),
    };
  }

  #ownWords(clause: Clause, event: TimeWord | null): TimeWord[] {
    const {sentence, dct} = this.#memory;
    const inside = this.#words.within(clause).slice(0, MOST_OWN);
    const here = inside.map((word) => onDayOf(event, word));
    return [...sentence.pending, ...here].filter(
      (word) => word.role !== 'none' && !isInStory(word, clause, dct),
    );
  }
}

/** 近40天后实现清零, told as done: forty days into the story, not after the report. */
function isInStory({timex, span}: TimeWord, {text}: Clause, dct: Span): boolean {
  return COUNTED_AFTER.test(timex.text) && span.start >= dct.end && !DEMAND.test(text);
}

function hearSpeech({story, passage, sentence}: Memory, {text}: Clause): void {
  passage.assigns ||= ASSIGNS.test(text);
  sentence.task ||= passage.assigns && POINT.test(text);
  if (!SPEECH.test(text) || BRIEFING.test(text)) return;
  sentence.opensSpeech = true;
  if (story.meeting && SAYS.test(text)) passage.speech = story.meeting;
}

function resolve(
  memory: Memory,
  clause: Clause,
  own: readonly TimeWord[],
  places: readonly string[],
): Governed {
  const {story, passage, sentence} = memory;
  const dates = own.filter(({role}) => role !== 'duration');
  const here = finest(dates.filter(({timex}) => timex.start >= clause.start));
  const dated = here ? finest([here, ...dates]) : dates[0];
  const after = sentence.after ?? lowerBound(memory, places) ?? story.listed;
  const upTo = sentence.word;
  if (dated?.role === 'period' && upTo?.upTo && isWithin(upTo, dated) && COUNTS_ON.test(clause.text))
    return {word: upTo, source: 'sentence', after};
  if (dated) return {word: dated, source: 'own', after};
  const sameDay = sentence.word ? null : atOnce(memory, clause);
  if (sameDay) return {word: sameDay, source: 'sentence', after};
  if (LATER.test(clause.text)) return {word: null, source: 'none', after: soFar(memory) ?? after};
  if (sentence.word) return {word: sentence.word, source: 'sentence', after};
  if (passage.opening && !passage.report) return {word: passage.opening, source: 'paragraph', after};
  if (passage.heading) return {word: passage.heading, source: 'heading', after};
  return {word: null, source: 'none', after};
}

/** 随即启动, 当庭上诉: on the day of what was told just before. */
function atOnce({story, passage, sentence}: Memory, {text}: Clause): TimeWord | null {
  if (!AT_ONCE.test(text) || DEMAND.test(text) || passage.speech || story.plan) return null;
  if (sentence.cause) return wholeDay(sentence.cause);
  const isNear = passage.sentences - (passage.last?.sentence ?? 0) <= 1;
  return story.lastTold && isNear ? wholeDay(story.lastTold) : null;
}

/** Told after a dated thing in the same paragraph, of the same place: not before it. */
function lowerBound(memory: Memory, places: readonly string[]): Bound | null {
  const {last, report, sentences} = memory.passage;
  if (!last || report) return null;
  const away = sentences - last.sentence;
  const follows = isOf(last, places) || (places.length === 0 && away <= 1);
  return follows && away <= NEAR_SENTENCES ? soFar(memory) : null;
}

function justBefore(
  {passage: {last, report, sentences}}: Memory,
  places: readonly string[],
): TimeWord | null {
  return last && !report && last.sentence === sentences - 1 && isOf(last, places) ? last.word : null;
}

function isOf(mark: Mark, places: readonly string[]): boolean {
  return places.some((place) => mark.places.has(place));
}

function since(word: TimeWord | null, dct: Span): Bound | null {
  return word && {span: {start: word.span.start, end: dct.end}, timexes: [word.index]};
}

/** 迎王祭10月登场, as the first half of a title, says what its time is of. */
function saysMore({text}: Clause, own: readonly TimeWord[]): boolean {
  return text.length - own.reduce((sum, {timex}) => sum + timex.end - timex.start, 0) > 4;
}
