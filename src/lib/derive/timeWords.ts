/** A report's time expressions as its clauses use them. */
import {DAY} from '../calendar/civil';
import type {Span} from '../calendar/span';
import type {Timex} from '../types';
import {readTimeWord, type TimeWord} from './when';
import {UP_TO} from './words/timeCues';

/**
 * Each expression with what it covers, in order of the text, those left out that date nothing: in names, in
 * sentences to serve.
 *
 * @param folded  The report in simplified letters.
 * @param dct     Its day.
 */
export function readTimeWords(timexes: readonly Timex[], folded: string, dct: Span): TimeWord[] {
  return timexes
    .map((timex, index) => wordOf(timex, index, folded, dct))
    .filter(({timex: {start, end}}) => !isInName(folded, start, end) && !isPenalty(folded, start))
    .sort((a, b) => a.timex.start - b.timex.start);
}

function wordOf(timex: Timex, index: number, folded: string, dct: Span): TimeWord {
  const {start, end} = timex;
  const word = readTimeWord(timex, folded.slice(start, end), index, dct);
  const upTo = UP_TO.test(folded.slice(Math.max(0, start - 3), start + 3));
  const lead = folded.slice(Math.max(0, start - LEAD), start);
  if (HELD_AGAINST.test(lead) || AIMED_AT.test(folded.slice(end, end + 6)))
    return {...word, role: 'none', upTo};
  const isLast = PREMISE.test(folded.slice(end, end + 3)) || GOES_ON_TO.test(lead);
  const used = isLast ? asDeadline(word) : word;
  return {...(upTo && MIDNIGHT.test(folded.slice(start, end)) ? dayBefore(used) : used), upTo};
}

/** Letters before an expression that may tell what it is for. */
const LEAD = 10;
/** 水位比1954年高: what it is held against is another time. */
const HELD_AGAINST = /[比较]$/u;
/** 2035年目标: an aim, and nothing that happens then. */
const AIMED_AT = /^(?:的|远景){0,2}(?:目标|愿景)/u;
/** 封闭至8月27日. */
const GOES_ON_TO =
  /(?:封[闭控锁]|关闭|中断|停\p{sc=Han}|延[长续期]|持续|管制|隔离|休[市业馆]|展[出期览])[^，。,;、]{0,2}[至到]$/u;

/** 截至6日24时: up to the end of the 6th, not the beginning of the 7th. */
const MIDNIGHT = /(?:24|二十四|廿四)[时点:]/u;

function dayBefore(word: TimeWord): TimeWord {
  const {start} = word.span;
  return start % DAY === 0 ? {...word, span: {start: start - DAY, end: start}} : word;
}

/** “五千年前的城”, 《1921》: the time in a short name dates nothing. */
function isInName(folded: string, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - NAME_REACH), start);
  const after = folded.slice(end, end + NAME_REACH);
  return NAME_OPENS.test(before) && NAME_CLOSES.test(after);
}

const NAME_REACH = 12;
const NAME_OPENS = /[“《「『][^，。、；：,”》」』]{0,11}$/u;
const NAME_CLOSES = /^[^，。、；：,“《「『]{0,11}[”》」』](?![，。：,]|$)/u;

/** 有期徒刑3年2月: a sentence to serve. */
function isPenalty(folded: string, start: number): boolean {
  return /(?:徒刑|拘役|管制|刑期|缓刑)[^，。；,;]{0,6}$/u.test(folded.slice(Math.max(0, start - 10), start));
}

/** 4月底前提出, where 前 is no part of 前提. */
const PREMISE = /^前提[出交供请]/u;

function asDeadline(word: TimeWord): TimeWord {
  const isDay = word.role === 'point' || word.role === 'period';
  return isDay ? {...word, role: 'until', span: {start: -Infinity, end: word.span.end}} : word;
}

/** Reads a list of words in order of the text: the walk seldom goes back, so the list is read once. */
export class TimeWordCursor {
  #next = 0;

  constructor(private readonly words: readonly TimeWord[]) {}

  /** The words that begin within a span. */
  within(span: Readonly<Span>): TimeWord[] {
    if ((this.words[this.#next - 1]?.timex.start ?? -1) >= span.start) this.#next = 0;
    while ((this.words[this.#next]?.timex.end ?? Infinity) <= span.start) this.#next++;
    const found: TimeWord[] = [];
    for (let i = this.#next; i < this.words.length; i++) {
      const word = this.words[i];
      if (!word || word.timex.start >= span.end) break;
      if (word.timex.start >= span.start) found.push(word);
    }
    return found;
  }
}
