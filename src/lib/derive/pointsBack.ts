/** Clauses that point back to an event told before, and so to its day: 宣判后, 投产当天. */
import type {Clause} from './clauses';
import {edtfOfDays, wholeDays, type TimeWord} from './when';
import {POINTS_BACK, SAME_DAY} from './words/timeCues';

/** So many of the last events are held. */
const MOST_TOLD = 40;

/** The dated events of a report so far, by the words of their clauses. */
export class ToldEvents {
  readonly #told: {text: string; word: TimeWord}[] = [];

  add(text: string, word: TimeWord): void {
    this.#told.push({text, word});
    if (this.#told.length > MOST_TOLD) this.#told.shift();
  }

  /** When the last event happened that a clause names as what it came after or with; null if it names none. */
  namedIn({text}: Clause): TimeWord | null {
    const {what = ''} = POINTS_BACK.exec(text)?.groups ?? {};
    return (what && this.#told.findLast((event) => event.text.includes(what))?.word) || null;
  }
}

/** 投产当天 is the day of that event, whatever day was told last. */
export function onDayOf(event: TimeWord | null, word: TimeWord): TimeWord {
  if (!event || !SAME_DAY.test(word.timex.text)) return word;
  const {span, timex} = wholeDay(event);
  return {...word, span, precision: 'day', timex: {...word.timex, value: timex.value, edtf: timex.value}};
}

/** The day or days of a time, without the hour. */
export function wholeDay(word: TimeWord): TimeWord {
  const span = wholeDays(word.span);
  const value = edtfOfDays(span);
  return {...word, span, precision: 'day', timex: {...word.timex, value, edtf: value}};
}
