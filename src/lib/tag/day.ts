/** Days: written, counted from an anchor, of the week. */
import {DAY, addDays, addMonths, civilOf, utcOf, weekday} from '../calendar/civil';
import type {TimexPart} from '../types';
import {type Narrative, monthFor, toldWithin, anchorOf, yearOf} from './anchor';
import type {Draft} from './draft';
import {printValue, spanEdtf} from './print';
import type {Parts} from './sense';
import {monthOrDay, printImpossible} from './month';

export function bareDay(parts: Parts, day: number, narrative: Narrative): Draft {
  const said = yearOf(parts, narrative);
  if (said)
    return {
      start: 0,
      end: 0,
      grain: 'day',
      value: printImpossible(said.year, 0, day),
      impossible: true,
      basis: said.basis,
      inferred: new Set(),
      yearWritten: said.written,
    };
  const found = monthFor(narrative, day);
  const {year, month} = civilOf(found.month);
  const told = found.from === 'previous' && (narrative.told?.yearWritten ?? false);
  const draft = monthOrDay({day}, year, month, {
    basis: found.from,
    inferred: new Set<TimexPart>(['year', 'month']),
    yearWritten: told,
  });
  // The month of a date that was told is known, though this one did not say it.
  const toldMonth = found.from === 'previous' && !narrative.told?.inferred.has('month');
  if (toldMonth && !draft.impossible)
    draft.value = printValue(draft.start, 'day', narrative.today, new Set());
  // The month was inferred, so it is the inference that fails: 31日 in a report of April is of March.
  if (!draft.impossible || day > 31) return draft;
  const before = civilOf(addMonths(found.month, -1));
  return monthOrDay({day}, before.year, before.month, {
    basis: found.from,
    inferred: new Set<TimexPart>(['year', 'month']),
    yearWritten: told,
  });
}

/** 2023年第十天, 2月第二天. */
export function dayOfYear(parts: Parts, narrative: Narrative): Draft | null {
  const said = yearOf(parts, narrative);
  if (!said) return null;
  const start = addDays(utcOf(said.year, 1, 1), (parts.day ?? 1) - 1);
  return {
    start,
    end: addDays(start, 1),
    grain: 'day',
    basis: said.basis,
    inferred: new Set(),
    yearWritten: said.written,
  };
}

/** Counted from the anchor; 第三天, which is the third of something told, is null without it. */
export function relativeDay(parts: Parts, narrative: Narrative): Draft | null {
  const {day, basis, yearWritten} = anchorOf(parts, narrative);
  if (parts.nth === 0 && basis !== 'previous') return null;
  const base = parts.years === undefined ? day : addMonths(day, parts.years * 12);
  const start = addDays(Math.floor(base / DAY) * DAY, parts.days ?? 0);
  const inferred = new Set<TimexPart>(['year', 'month', 'day']);
  const end = addDays(start, parts.through ?? 1);
  const draft: Draft = {start, end, grain: 'day', basis, inferred, yearWritten};
  if (parts.through)
    draft.value = [start, addDays(end, -1)]
      .map((ms) => printValue(ms, 'day', narrative.today, inferred))
      .join('/');
  return draft;
}

/**
 * The last day told in this paragraph, else the report's: what a clock or 上午 alone belongs to. The small hours
 * that follow an evening are of the next day.
 */
export function unsaidDay({hours}: Parts, narrative: Narrative): Draft {
  const {today, ahead, sameSentence} = narrative;
  const last = toldWithin(narrative, 0);
  const near = last && last.span.end - last.start <= DAY ? last : null;
  // What is to come is not of a day that is told and past.
  const told = near && ahead && !sameSentence && near.start < today.day ? null : near;
  const inferred = new Set<TimexPart>(['year', 'month', 'day']);
  const evening = told !== null && hours?.[0] === 0 && civilOf(told.start).hour >= 18;
  const start = told ? addDays(Math.floor(told.start / DAY) * DAY, evening ? 1 : 0) : today.day;
  return {
    start,
    end: addDays(start, 1),
    grain: 'day',
    // What was told is known, though it is not said again.
    value: printValue(start, 'day', today, told?.inferred ?? inferred),
    basis: told ? 'previous' : 'dct',
    inferred,
    yearWritten: told?.yearWritten ?? false,
  };
}

export function weekOrDay(parts: Parts, narrative: Narrative): Draft {
  const anchor = anchorOf(parts, narrative);
  const inferred = new Set<TimexPart>(['year', 'month', 'day']);
  const common = {basis: anchor.basis, inferred, yearWritten: anchor.yearWritten};
  const monday = addDays(anchor.day, 1 - weekday(anchor.day));
  const week = addDays(monday, (parts.weeks ?? 0) * 7);
  const {knows} = narrative.today;
  if ((!knows.day || !knows.year) && anchor.basis === 'dct') {
    const value = parts.weekday ? `XXXX-WXX-${parts.weekday === 8 ? 'WE' : parts.weekday}` : 'XXXX-WXX';
    return {...common, start: week, end: addDays(week, 7), grain: 'week', value};
  }
  if (parts.weekday === undefined) return {...common, start: week, end: addDays(week, 7), grain: 'week'};
  if (parts.weekday === 8) {
    const value = `${printValue(week, 'week', narrative.today, inferred)}-WE`;
    return {
      ...common,
      start: addDays(week, 5),
      end: addDays(week, 7),
      grain: 'week',
      value,
      edtf: spanEdtf(addDays(week, 5), addDays(week, 7), 'month'),
    };
  }
  const start = addDays(week, parts.weekday - 1);
  const day = parts.weeks === undefined ? nearestWeekday(start, narrative) : start;
  return {...common, start: day, end: addDays(day, 1), grain: 'day'};
}

/** 周五 alone: in an account the last one, in a plan or a query the next. */
function nearestWeekday(inThisWeek: number, narrative: Narrative): number {
  const {day} = narrative.today;
  if (narrative.ahead || narrative.query) return inThisWeek < day ? addDays(inThisWeek, 7) : inThisWeek;
  return inThisWeek > addDays(day, 1) ? addDays(inThisWeek, -7) : inThisWeek;
}
