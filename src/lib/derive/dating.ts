import {addDays, DAY, formatCivil} from '../calendar/civil';
import type {Span} from '../calendar/span';
import type {EventMeaning, Precision} from '../types';
import {daysIn, daysOf, edtfOfDays, wholeDays, type TimeWord} from './when';

/** A date as an event carries it, and the rule that gave it. */
export interface Dating {
  span: Span;
  edtf: string;
  start: string | null;
  end: string | null;
  precision: Precision;
  meaning: EventMeaning;
  rule: string;
  timexes: readonly number[];
}

/** On a day or finer, as written. */
export function datedOn(word: TimeWord): Dating {
  const {span, precision, timex} = word;
  const fine =
    precision === 'hour' || precision === 'minute' || precision === 'second' || precision === 'daypart';
  const unit = precision === 'daypart' ? 'hour' : precision;
  const value = precision === 'daypart' ? timex.value : (timex.edtf ?? timex.value);
  return {
    span,
    edtf: value,
    start: formatCivil(span.start, fine ? unit : 'day'),
    end: formatCivil(span.end - 1, fine ? unit : 'day'),
    precision,
    meaning: 'on',
    rule: 'time/own-day',
    timexes: [word.index],
  };
}

/** Whole days of a span, under one meaning. An open end stays open. */
export function datedBy(
  span: Span,
  meaning: EventMeaning,
  rule: string,
  timexes: readonly number[] = [],
  mark: {start?: string; end?: string} = {},
): Dating {
  const whole = wholeDays(span);
  return {
    span: whole,
    edtf: edtfOfDays(whole, mark),
    ...daysIn(whole),
    precision: 'day',
    meaning,
    rule,
    timexes,
  };
}

/** A month, a dekad, a quarter: somewhere in it, or all through it for what is counted over it. */
export function datedIn(word: TimeWord, counted: boolean): Dating {
  const {span, precision, index, timex} = word;
  const interval = timex.value.includes('/');
  const meaning = counted || interval ? 'throughout' : 'within';
  return {...datedBy(span, meaning, counted ? 'time/period-counted' : 'time/own-period', [index]), precision};
}

/** A plan cannot begin before it is told: what is asked for in a period runs from the telling. */
export function datedPlan(given: TimeWord | null, told: Span, text: string): Dating {
  const word = given && ahead(given, told);
  if (!word || word.role === 'present') {
    return datedBy(
      {start: told.start, end: Infinity},
      'within',
      'time/planned-from-telling',
      word ? [word.index] : [],
    );
  }
  if (word.role === 'until')
    return datedBy({start: -Infinity, end: word.span.end}, 'by', 'time/deadline', [word.index]);
  if (word.span.end <= told.start) return word.role === 'point' ? datedOn(word) : datedIn(word, false);
  const start = Math.max(told.start, word.span.start);
  if (word.role === 'point' && !/提前|之?前/u.test(text)) return datedOn(word);
  if (word.role === 'point')
    return datedBy({start: told.start, end: word.span.end}, 'by', 'time/planned-before', [word.index]);
  const span = {start, end: word.span.end};
  return {...datedBy(span, 'within', 'time/planned-period', [word.index]), precision: word.precision};
}

/** A plan for June after talk of last year is for the June to come, unless it says its year. */
function ahead(word: TimeWord, told: Span): TimeWord {
  const {timex, span} = word;
  if (timex.basis !== 'previous' || span.end > told.start || !Number.isFinite(told.start)) return word;
  const years = new Date(told.start).getUTCFullYear() - new Date(span.end - 1).getUTCFullYear();
  const later = {start: inYears(span.start, years), end: inYears(span.end, years)};
  return years > 0 && later.end > told.start && word.role !== 'point' ? {...word, span: later} : word;
}

function inYears(instant: number, years: number): number {
  if (!Number.isFinite(instant)) return instant;
  const date = new Date(instant);
  return date.setUTCFullYear(date.getUTCFullYear() + years);
}

/**
 * A duration, laid on the calendar: after a known beginning, else back from the report. Counted inclusively:
 * ten days from 3 April end on the 12th.
 *
 * @param onset  When it began, itself perhaps a span of days; null if not told.
 */
export function datedForDays(word: TimeWord, began: Span | null, dct: Span): Dating | null {
  const days = daysOf(word.timex.value) ?? daysCovered(word);
  if (days === null) return null;
  // What is told cannot last beyond the telling: then it began earlier than the day last named.
  const onset = began && addDays(began.start, days) <= dct.end ? began : null;
  const rough = word.timex.mod !== undefined || (onset !== null && onset.end - onset.start > DAY);
  const mark = rough ? {start: '~', ...(onset ? {end: '~'} : {})} : {};
  // A bar of the length told: of an uncertain beginning the middle is taken, and marked.
  const start = onset ? addDays(onset.start, Math.floor((onset.end - onset.start) / DAY / 2 - 0.5)) : 0;
  const span = onset ? {start, end: addDays(start, days)} : {start: addDays(dct.end, -days), end: dct.end};
  return datedBy(
    span,
    'throughout',
    onset ? 'time/duration-from-onset' : 'time/duration-to-report',
    [word.index],
    mark,
  );
}

/** Of years, as long as they are laid on the calendar. */
function daysCovered({span: {start, end}}: TimeWord): number | null {
  return Number.isFinite(end - start) ? Math.round((end - start) / DAY) : null;
}

/** The day on which a duration is over, as a window: as wide as its beginning is uncertain. */
export function datedAfterDays(first: number, last: number, onset: Span, timexes: readonly number[]): Dating {
  const span = {start: addDays(onset.start, first - 1), end: addDays(onset.end, last - 1)};
  return datedBy(span, 'within', 'time/end-of-duration', timexes, {start: '~', end: '~'});
}
