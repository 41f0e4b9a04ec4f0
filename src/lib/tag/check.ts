/** Dates and times that no calendar or clock has, as data: never thrown, never rolled over. */
import {parseCivil, weekday} from '../calendar/civil';
import type {DiagnosticLevel, Timex} from '../types';
import {weekdayOf} from './words/weekdays';

/** A flaw of a text's times. The pipeline adds the file and its offsets. */
export interface TimeFault {
  level: DiagnosticLevel;
  rule: 'tag/no-such-day' | 'tag/no-such-time' | 'tag/ends-before-start' | 'tag/wrong-weekday';
  message: string;
  /** Clean offsets. */
  start: number;
  end: number;
  found: string;
}

const DATE = /(?:-?\d{4}|XXXX)-\d{2}(?:-\d{2})?(?:T\d{2}(?::\d{2}){0,2}(?:[+-]\d{2}:\d{2})?)?/g;
/** A leap year stands in for one that is unknown. */
const ANY_YEAR = '2000';

/**
 * Impossible dates and times among the expressions of a text.
 *
 *     checkTimes(tagTime('2月30日', {dct: '2022-04-18'}))
 *     // [{rule: 'tag/no-such-day', message: 'no such day: 2022-02-30', start: 0, end: 5, …}]
 */
export function checkTimes(timexes: readonly Timex[]): TimeFault[] {
  return timexes.flatMap((timex) => {
    const fault = faultOf(timex.value) ?? weekdayFault(timex);
    if (!fault) return [];
    return [{level: 'warning' as const, ...fault, start: timex.start, end: timex.end, found: timex.text}];
  });
}

/** Whether the value names days and hours that exist. */
export function isPossible(value: string): boolean {
  return faultOf(value) === null;
}

const SAID_WEEKDAY = /[日号\d][ (（,，]?(?:[周週]|星期|[礼禮]拜)([一二三四五六日天])/;

/** 4月18日星期三, where that day was a Monday. A day whose year is not known is any weekday. */
function weekdayFault({text, value}: Timex): Pick<TimeFault, 'rule' | 'message'> | null {
  const said = SAID_WEEKDAY.exec(text)?.[1];
  const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(value)?.[0];
  const known = day === undefined ? null : parseCivil(day);
  if (said === undefined || !known || weekday(known.start) === weekdayOf(said)) return null;
  const is = '一二三四五六日'.charAt(weekday(known.start) - 1);
  return {rule: 'tag/wrong-weekday', message: `not that weekday: ${day ?? ''} is 星期${is}`};
}

function faultOf(value: string): Pick<TimeFault, 'rule' | 'message'> | null {
  for (const [date] of value.matchAll(DATE)) {
    const known = date.replace('XXXX', ANY_YEAR);
    if (parseCivil(known)) continue;
    const [day = '', clock = ''] = known.split('T');
    if (parseCivil(day)) return {rule: 'tag/no-such-time', message: `no such time: ${clock}`};
    return {rule: 'tag/no-such-day', message: `no such day: ${date.split('T')[0] ?? date}`};
  }
  const [from, to] = value.split('/').map((end) => parseCivil(end));
  if (from && to && to.end <= from.start)
    return {rule: 'tag/ends-before-start', message: `ends before it starts: ${value}`};
  return null;
}
