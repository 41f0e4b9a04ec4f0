import type {Span} from '../calendar/span';
import type {Place, Timex} from '../types';
import type {Clause, Passage, Sentence} from './clauses';
import {pathOf} from './gazetteer';
import {DEMAND, SPEECH, UNREAL} from './words/cues';
import {readTimeWord, type TimeWord} from './when';

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

const PLAN = /^(?:下一步|下阶段|下一阶段|接下来|今后|未来|展望)/u;
const AFTER = /(?:以后|之后|后|之余)$/u;
/** 一辆客车16日下午行经某路段时: the day is that of what befell it there. */
const WHEN = /(?<![小临同及按平准届当])时$/u;
/** 事故发生后: after the last day told, wherever that was. */
const AFTERMATH =
  /^(?:[地强余]震|事故|灾[害情]|险情|火灾|火警|事件|案件|山洪|爆炸)(?:发生)?[后後]|^(?:[事案]发|接[报警]|获报)[后後]/u;
const LATER = /^(?:随后|日后|之后|此后|后来|其后|接着|最终|经过)/u;
const REPORTS = /获悉|了解到|发布会|通气会|记者会|介绍了|通报/u;
const LISTS = /以下(?:举措|措施|工作|几个?方面|行动)|主要(?:举措|做法|措施)/u;
const STILL = /目前|已|正在|至今/u;

/** 其中,第一产业增加值…: still of the time that the sentence before was of. */
const GOES_ON = /^其中/u;
/** 截至11日18时: what is counted up to then. */
const UP_TO = /截[至止]/u;
/** 累计报告118例: counted up to a day that the sentence has named. */
const COUNTS_ON = /累计|[共已]/u;

/** “五千年前的城”, 《1921》: the time in a short name dates nothing. */
function isInName(folded: string, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - NAME_REACH), start);
  const after = folded.slice(end, end + NAME_REACH);
  return NAME_OPENS.test(before) && NAME_CLOSES.test(after);
}

const NAME_REACH = 12;
const NAME_OPENS = /[“《「『][^，。、；：,”》」』]{0,11}$/u;
const NAME_CLOSES = /^[^，。、；：,“《「『]{0,11}[”》」』](?![，。：,]|$)/u;

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
  #speech: Span | null = null;
  #meeting: Span | null = null;
  #plan = false;
  #pending: TimeWord[] = [];
  #listed: {span: Span; timexes: readonly number[]} | null = null;
  #report = false;
  #opensSpeech = false;

  constructor(timexes: readonly Timex[], folded: string, dct: Span) {
    this.#dct = dct;
    this.#words = timexes
      .map((timex, index) => ({
        ...readTimeWord(timex, folded.slice(timex.start, timex.end), index, dct),
        upTo: UP_TO.test(folded.slice(Math.max(0, timex.start - 3), timex.start + 3)),
      }))
      .filter(({timex: {start, end}}) => !isInName(folded, start, end))
      .sort((a, b) => a.timex.start - b.timex.start);
  }

  enterPassage(passage: Passage): void {
    const {block, heading} = passage;
    this.#heading = heading && heading !== block ? (this.#wordsIn(heading)[0] ?? null) : null;
    if (block.role === 'title') this.#heading = null;
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
    this.#opensSpeech = false;
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
    this.#pending = bare ? own.slice(-MOST_PENDING) : [];
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
    const plan = this.#plan && !STILL.test(clause.text);
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
        if (rules && isTold) this.#sentenceWord = word;
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

/** 省防指21日晚决定,调集官兵上堤: a day between who and what dates what follows too. */
function isAdverbial({role, timex}: TimeWord, {start, text}: Clause): boolean {
  return (
    role === 'point' &&
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
