import type {Span} from '../calendar/span';
import type {Place, Timex} from '../types';
import type {Clause, Passage, Sentence} from './clauses';
import {pathOf} from './gazetteer';
import {DEMAND, SPEECH, UNREAL} from './words/cues';
import {readTimeWords} from './timeWords';
import type {TimeWord} from './when';
import {
  AFTER,
  AFTERMATH,
  ASKS,
  COUNTS_ON,
  GOES_ON,
  LATER,
  LISTS,
  PLAN,
  REPORTS,
  STILL,
  WHEN,
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
  after: {span: Span; timexes: readonly number[]} | null;
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

/** Times that wait for the clause they govern; of a list without end the last. */
const MOST_PENDING = 8;
/** Times of one clause that are asked what they govern. */
const MOST_OWN = 64;

interface Mark {
  word: TimeWord;
  sentence: number;
  /** Paths of the places its sentence names. */
  places: Set<string>;
}

/**
 * Which time governs which clause, walked in reading order: a clause's own time, else the time its sentence
 * opened with, else that of the paragraph or heading, else none.
 */
export class Governor {
  readonly #words: readonly TimeWord[];
  readonly #dct: Span;
  #next = 0;
  #heading: TimeWord | null = null;
  #since: TimeWord | null = null;
  #opening: TimeWord | null = null;
  #last: Mark | null = null;
  #lastTold: TimeWord | null = null;
  #sentenceWord: TimeWord | null = null;
  #sentenceAfter: {span: Span; timexes: readonly number[]} | null = null;
  #sentenceIndex = 0;
  /** With which the sentence before ended. */
  #mark = '';
  #goesOn = false;
  /** The parts of a title tell each of its own time. */
  #isTitle = false;
  /** The sentence has said that someone asks for what it goes on with. */
  #asked = false;
  #speech: Span | null = null;
  #meeting: Span | null = null;
  #plan = false;
  #pending: TimeWord[] = [];
  #listed: {span: Span; timexes: readonly number[]} | null = null;
  #report = false;
  #opensSpeech = false;

  constructor(timexes: readonly Timex[], folded: string, dct: Span) {
    this.#dct = dct;
    this.#words = readTimeWords(timexes, folded, dct);
  }

  enterPassage(passage: Passage): void {
    const {block, heading} = passage;
    this.#heading = heading && heading !== block ? (this.#wordsIn(heading)[0] ?? null) : null;
    this.#isTitle = block.role === 'title';
    if (this.#isTitle) this.#heading = null;
    this.#since = this.#opening = null;
    this.#last = null;
    this.#report = false;
    this.#goesOn = false;
    this.#sentenceIndex = 0;
    this.#speech = null;
    if (block.role === 'heading') this.#listed = null;
  }

  enterSentence(sentence: Sentence): void {
    this.#sentenceIndex++;
    this.#goesOn = GOES_ON.test(sentence.text) || (this.#goesOn && this.#mark === ';');
    if (!this.#goesOn) this.#sentenceWord = null;
    this.#mark = sentence.mark;
    this.#sentenceAfter = null;
    this.#pending = [];
    this.#opensSpeech = this.#asked = false;
    if (PLAN.test(sentence.text)) {
      this.#plan = true;
      this.#listed = null;
    }
  }

  /** The day of a meeting that was told: later speech is dated by it. */
  heldMeeting(span: Span): void {
    this.#meeting = span;
  }

  /**
   * @param bare  The clause tells nothing by itself: its time waits for the next clause (4月底前,).
   */
  govern(clause: Clause, places: readonly Place[], bare: boolean): Governing {
    const own = [...this.#pending, ...this.#wordsIn(clause).slice(0, MOST_OWN)].filter(
      (word) => word.role !== 'none' && !this.#isInStory(word, clause),
    );
    this.#pending = bare && !(this.#isTitle && saysMore(clause, own)) ? own.slice(-MOST_PENDING) : [];
    const speaks = SPEECH.test(clause.text) && !/发布会/u.test(clause.text);
    this.#opensSpeech ||= speaks;
    if (speaks && this.#meeting && /会议|强调|指出|要求/u.test(clause.text)) this.#speech = this.#meeting;
    if (AFTERMATH.test(clause.text) && this.#lastTold) {
      const {span, index} = this.#lastTold;
      this.#sentenceAfter ??= {span: {start: span.start, end: this.#dct.end}, timexes: [index]};
    }
    const {word, source, after} = this.#resolve(clause, own, places);
    const fresh = AFTER.test(clause.text) ? own : own.filter(({timex}) => timex.start >= clause.start);
    if (!UNREAL.test(clause.text)) this.#remember(clause, fresh, places);
    const plan = (this.#plan || this.#asked) && !STILL.test(clause.text);
    this.#asked ||= ASKS.test(clause.text);
    const last = this.#last;
    const isJustBefore =
      last?.sentence === this.#sentenceIndex - 1 && places.some((place) => last.places.has(pathOf(place)));
    return {
      word,
      source,
      after,
      own,
      since: this.#since,
      speech: this.#speech,
      plan,
      opensSpeech: this.#opensSpeech,
      justBefore: isJustBefore && !this.#report ? last.word : null,
    };
  }

  /** 近40天后实现清零, told as done: forty days into the story, not after the report. */
  #isInStory({timex, span}: TimeWord, {text}: Clause): boolean {
    return /[天日周月年]后$/u.test(timex.text) && span.start >= this.#dct.end && !DEMAND.test(text);
  }

  #resolve(
    clause: Clause,
    own: readonly TimeWord[],
    places: readonly Place[],
  ): Pick<Governing, 'word' | 'source' | 'after'> {
    const dates = own.filter(({role}) => role !== 'duration');
    const here = finest(dates.filter(({timex}) => timex.start >= clause.start));
    const dated = here ? finest([here, ...dates]) : dates[0];
    const after = this.#sentenceAfter ?? this.#lowerBound(clause, places) ?? this.#listed;
    const upTo = this.#sentenceWord;
    if (dated?.role === 'period' && upTo?.upTo && isWithin(upTo, dated) && COUNTS_ON.test(clause.text))
      return {word: upTo, source: 'sentence', after};
    if (dated) return {word: dated, source: 'own', after};
    if (LATER.test(clause.text)) return {word: null, source: 'none', after: this.#soFar() ?? after};
    if (this.#sentenceWord) return {word: this.#sentenceWord, source: 'sentence', after};
    const opening = this.#opening;
    if (opening && !this.#report) {
      return {word: opening, source: 'paragraph', after};
    }
    if (this.#heading) return {word: this.#heading, source: 'heading', after};
    return {word: null, source: 'none', after};
  }

  /** From the last day told on. */
  #soFar(): {span: Span; timexes: readonly number[]} | null {
    const last = this.#last;
    return last
      ? {span: {start: last.word.span.start, end: this.#dct.end}, timexes: [last.word.index]}
      : null;
  }

  /** Told after a dated thing in the same paragraph, of the same place: not before it. */
  #lowerBound(clause: Clause, places: readonly Place[]): {span: Span; timexes: readonly number[]} | null {
    const last = this.#last;
    if (!last || this.#report) return null;
    const near = this.#sentenceIndex - last.sentence <= 8;
    const shared = places.some((place) => last.places.has(pathOf(place)));
    if (!near || !(shared || (places.length === 0 && this.#sentenceIndex - last.sentence <= 1))) return null;
    return {span: {start: last.word.span.start, end: this.#dct.end}, timexes: [last.word.index]};
  }

  #remember(clause: Clause, own: readonly TimeWord[], places: readonly Place[]): void {
    const reports = REPORTS.test(clause.text);
    if (reports) this.#report = true;
    if (LISTS.test(clause.text)) this.#listed = this.#sentenceAfter ?? this.#soFar();
    if (this.#last?.sentence === this.#sentenceIndex)
      for (const place of places) this.#last.places.add(pathOf(place));
    for (const word of own) {
      const leads = word.timex.start - clause.start <= 2;
      const since =
        word.role === 'since' || (/^[自从].*以来$/u.test(clause.text) && word.role !== 'duration');
      if (since && (leads || /^[自从]/u.test(clause.text)) && !LATER.test(clause.text)) this.#since ??= word;
      if (since && word.role !== 'since') continue;
      if (/^[自从]/u.test(clause.text) && (word.role === 'point' || word.role === 'period')) {
        this.#sentenceAfter = {span: {start: word.span.start, end: this.#dct.end}, timexes: [word.index]};
        continue;
      }
      if (word.role === 'since' || AFTER.test(clause.text)) {
        const start = AFTER.test(clause.text) && word.role === 'period' ? word.span.end : word.span.start;
        const bound = Math.max(start, this.#last?.word.span.start ?? -Infinity);
        if (word.role !== 'duration' && bound < this.#dct.end) {
          this.#sentenceAfter = {span: {start: bound, end: this.#dct.end}, timexes: [word.index]};
        }
        this.#sentenceWord = word.role === 'since' && !AFTER.test(clause.text) ? word : null;
      } else if (word.role === 'point' || word.role === 'period' || word.role === 'present') {
        const isTold = !this.#report || (!reports && leads);
        const rules = leads || clause.text.length < 14 || WHEN.test(clause.text) || isAdverbial(word, clause);
        if (rules && isTold && !this.#isTitle) this.#sentenceWord = word;
      }
      if (word.role === 'point') {
        if (leads && this.#sentenceIndex === 1) this.#opening ??= word;
        else if (leads && this.#opening) this.#opening = word;
        this.#lastTold = word;
        this.#last = {word, sentence: this.#sentenceIndex, places: new Set(places.map(pathOf))};
      }
    }
  }

  /** In order of the text: the walk never goes back, so the list is read once. */
  #wordsIn(span: {start: number; end: number}): TimeWord[] {
    if (this.#next > 0 && (this.#words[this.#next - 1]?.timex.start ?? 0) >= span.start) this.#next = 0;
    while ((this.#words[this.#next]?.timex.end ?? Infinity) <= span.start) this.#next++;
    const found: TimeWord[] = [];
    for (let i = this.#next; i < this.#words.length; i++) {
      const word = this.#words[i];
      if (!word || word.timex.start >= span.end) break;
      if (word.timex.start >= span.start) found.push(word);
    }
    return found;
  }
}

/** 迎王祭10月登场, as the first half of a title, says what its time is of. */
function saysMore({text}: Clause, own: readonly TimeWord[]): boolean {
  return text.length - own.reduce((sum, {timex}) => sum + timex.end - timex.start, 0) > 4;
}

/** 省防指21日晚决定,调集官兵上堤: a day between who and what dates what follows too. */
function isAdverbial({role, precision, timex}: TimeWord, {start, text}: Clause): boolean {
  return (
    (role === 'point' || precision === 'month') &&
    /^\p{sc=Han}{2,14}$/u.test(text.slice(0, timex.start - start)) &&
    !text.slice(timex.end - start).includes('的')
  );
}

/** The first time of a clause, or one further on that says it more exactly: 今年首例于8月6日发现. */
function finest(words: readonly TimeWord[]): TimeWord | undefined {
  const [first, ...others] = words;
  return (
    others.find((word) => first?.role === 'period' && word.role === 'point' && isWithin(word, first)) ?? first
  );
}

function isWithin({span}: TimeWord, whole: TimeWord): boolean {
  return span.start >= whole.span.start && span.end <= whole.span.end;
}
