/** Words behind a date that make a bound of it: 前, 后, 以来, 起, 至今; and 同期. */
import {addMonths, civilOf, formatCivil} from '../calendar/civil';
import {WHOLE_DATE, YEAR, maskYear} from '../calendar/unknown';
import {type Narrative, type Today, firstOfMonth} from './anchor';
import type {Moment, Reading} from './draft';
import type {Mention} from './mention';
import {printSpan, printValue} from './print';

/** The reading of a date with what stands behind it. */
export function withGlue(mention: Mention, reading: Reading, moment: Moment, narrative: Narrative): Reading {
  const {glue} = mention;
  if (glue.length === 0) return reading;
  const {today} = narrative;
  const {type, value, basis, mod} = reading;
  const bare: Reading = {type, value, basis, moment, ...(mod ? {mod} : {})};
  if (glue.includes('same-period')) return samePeriod(bare, moment, narrative);
  if (glue.includes('before') && glue.includes('after')) return reading;
  if (glue.includes('before'))
    return {
      ...bare,
      value: `../${lastBefore(mention, moment, today)}`,
      mod: 'BEFORE',
      ...fromToday(moment, today),
    };
  const from = firstAfter(moment, today);
  if (glue.includes('after')) return {...bare, value: `${from}/..`, mod: 'AFTER'};
  const now = printValue(today.day, 'day', today, WHOLE_DATE);
  if (glue.includes('until-now')) {
    const begun = hasBegun(moment, today);
    return {...bare, value: `${firstAfter(begun, today)}/${now}`, moment: begun};
  }
  if (!glue.includes('since')) return reading;
  return {...bare, value: `${from}/..`, ...(moment.start <= today.day ? {edtf: `${from}/${now}`} : {})};
}

/** What has gone on until now began before now: 1月10日至今, told on 5 January, is of last year. */
function hasBegun(moment: Moment, today: Today): Moment {
  const {start, end, grain, inferred, impossible} = moment;
  if (start <= today.day || (inferred & YEAR) === 0 || impossible || !isPlain(moment) || grain === 'part')
    return moment;
  const before = addMonths(start, -12);
  const value = printValue(before, grain, today, inferred);
  return {...moment, start: before, end: addMonths(end, -12), value};
}

/** A deadline ahead begins with the report's day. */
function fromToday(moment: Moment, today: Today): {edtf?: string} {
  if (isClock(moment) || moment.start <= today.day || !today.knows.day) return {};
  return {edtf: printSpan(today.day, moment.end, 'day', today)};
}

export function isClock({grain}: Moment): boolean {
  return grain === 'hour' || grain === 'minute' || grain === 'second';
}

/** Whether the value alone says the whole extent. */
export function isPlain({value, grain, mod}: Moment): boolean {
  return !/[~/QHW]|-[SFW][PUAI]/.test(value) && grain !== 'week' && !mod;
}

/** The first unit of what is meant: 3月初 begins on the first. */
function firstAfter(moment: Moment, today: Today): string {
  const {grain, start, inferred} = moment;
  if (isPlain(moment)) return moment.value;
  const finer = grain === 'century' || grain === 'decade' ? 'year' : grain === 'year' ? 'month' : 'day';
  return printValue(start, finer, today, inferred);
}

/** The last unit of a deadline; before 以前 and 之前 the date itself does not count. */
function lastBefore({exclusive}: Mention, moment: Moment, today: Today): string {
  const {start, end, grain, inferred} = moment;
  if (isClock(moment)) return maskYear(formatCivil(start, 'second'));
  if (!isPlain(moment)) return printValue(end - 1, 'day', today, inferred);
  return exclusive ? printValue(start - 1, grain, today, inferred) : moment.value;
}

/** 去年同期: the period last told, in that year; 去年同月 without one: the report's month. */
function samePeriod(reading: Reading, {value}: Moment, narrative: Narrative): Reading {
  const {mentioned: last, paragraph, today, folded, end: at} = narrative;
  // What is still to come is compared with nothing.
  const told = last?.paragraph === paragraph && last.start <= today.day ? last : null;
  const month = firstOfMonth(today.day);
  const inMonth = folded.charAt(at - 1) === '月' && {start: month, end: addMonths(month, 1)};
  const span = told?.grain === 'year' ? null : (told?.span ?? inMonth);
  const result: Reading = {...reading, basis: 'previous'};
  // 2018年第四季度 … 去年同期: what is compared is another than what was told.
  const years = Number(value) - civilOf(span ? span.start : 0).year;
  const months = (years === 0 ? -1 : years) * 12;
  if (!span || !Number.isFinite(months)) return result;
  const start = addMonths(span.start, months);
  if (told?.grain === 'quarter' || told?.grain === 'half')
    return {...result, value: printValue(start, told.grain, today, WHOLE_DATE)};
  const [from = '', to = ''] = printSpan(start, addMonths(span.end, months), 'month', today).split('/');
  return {...result, value: from === to ? from : `${from}/${to}`};
}
