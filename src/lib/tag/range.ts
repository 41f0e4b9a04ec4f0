/** Ranges: two ends, of which the second takes from the first what it leaves unsaid. */
import {DAY, addDays, addMonths, civilOf, formatCivil} from '../calendar/civil';
import {DAY_OF_MONTH, YEAR} from '../calendar/unknown';
import type {TimexType} from '../types';
import {type Narrative, looksAhead} from './anchor';
import {isClock, isPlain} from './bound';
import type {Moment, Reading} from './draft';
import {momentOf} from './moment';
import {printValue} from './print';
import {HOUR_RANK, PART_RANK, coarsest, finest} from './ranks';
import type {Parts} from './sense';

/** TIME where a clock or a part of the day is said. */
export function typeOf(parts: Parts): TimexType {
  return parts.part !== undefined || finest(parts) >= HOUR_RANK ? 'TIME' : 'DATE';
}

/** Both ends, the second counted from the first; null where the first cannot be resolved. */
export function range(head: Parts, tail: Parts, narrative: Narrative): Reading | null {
  const first = momentOf(head, narrative);
  if (!first) return null;
  const {start, end, grain, yearWritten, inferred} = first;
  const {paragraph, at} = narrative;
  const told = {start, grain, span: {start, end}, yearWritten, paragraph, end: at, inferred};
  const toldDay = end - start <= DAY ? told : narrative.toldDay;
  const second = momentOf(tail, {...narrative, told, toldDay, mentioned: told});
  if (!second) return null;
  const ordered = inOrder(first, second, tail, narrative);
  if (isToCome(head, first, ordered, narrative))
    return range({...head, years: -1}, {...tail, years: -1}, narrative);
  const last = ordered;
  // Never backwards out of what was only inferred; what is written so is reported.
  if (last.end <= start && (inferred | last.inferred) > 0 && !first.impossible && !last.impossible)
    return {type: typeOf(head), value: first.value, basis: first.basis, moment: first};
  const clock = isClock(first) && isClock(last);
  const value = `${endValue(first, clock, 0)}/${endValue(last, clock || isClock(last), 1)}`;
  const moment: Moment = {...last, since: start, inferred: inferred | last.inferred, value};
  const type = typeOf(tail) === 'TIME' ? 'TIME' : typeOf(head);
  const reading: Reading = {type, value, basis: first.basis, moment};
  const edtf = `${edtfEnd(first, 0, narrative)}/${edtfEnd(last, 1, narrative)}`;
  if (edtf !== value && !clock && !first.impossible && !last.impossible) reading.edtf = edtf;
  return reading;
}

/** 1—12月 in January, said of what was: the months of last year. */
function isToCome(head: Parts, first: Moment, last: Moment, narrative: Narrative): boolean {
  const {today, query} = narrative;
  if (head.month !== 1 || last.grain !== 'month' || first.basis !== 'dct' || head.years !== undefined)
    return false;
  return today.knows.month && !query && last.start > today.day && !looksAhead(narrative);
}

/** The end of a clock range is an instant and not the hour that begins there: 9时至11时 ends at 11:00:00. */
function endValue({value, edtf}: Moment, clock: boolean, side: 0 | 1): string {
  if (!clock) return value.endsWith('~') ? (edtf?.split('/')[side] ?? value) : value;
  const zone = /[+-]\d\d:\d\d$/.exec(value)?.[0] ?? '';
  const plain = zone ? value.slice(0, -zone.length) : value;
  return plain + ':00:00'.slice(plain.length - 13) + zone;
}

function edtfEnd(moment: Moment, side: 0 | 1, {today}: Narrative): string {
  if (isPlain(moment)) return moment.value;
  return printValue(side === 0 ? moment.start : moment.end - 1, 'day', today, moment.inferred);
}

/** An end that comes before its start is of the next day, year or decade: 8月至2月, 22时至6时. */
function inOrder(first: Moment, second: Moment, tail: Parts, narrative: Narrative): Moment {
  const yearUnsaid = tail.year === undefined && (second.inferred & YEAR) > 0;
  // 2月29日至3月1日: the first is of the last year that had such a day, and so is the second.
  const years = civilOf(second.start).year - civilOf(first.start).year;
  if (yearUnsaid && years > 0 && (first.inferred & YEAR) > 0 && isLeapDay(first.start))
    return shifted(second, addMonths(second.start, -12 * years), narrative);
  const clock = isClock(second) && isClock(first);
  if (
    (clock ? second.start > first.start : second.end > first.start) ||
    second.impossible ||
    first.impossible
  )
    return second;
  if (coarsest(tail) >= PART_RANK || (second.inferred & DAY_OF_MONTH) > 0) {
    if (!isClock(second) && second.grain !== 'part') return second;
    return shifted(second, laterToday(first, second, tail) ?? addDays(second.start, 1), narrative);
  }
  if (tail.year === undefined && second.grain !== 'year')
    return shifted(second, addMonths(second.start, 12), narrative);
  return second;
}

function isLeapDay(ms: number): boolean {
  return formatCivil(ms, 'day').endsWith('-02-29');
}

/** 中午3点到6点 and 9点到9点 go on to the afternoon. */
function laterToday(first: Moment, second: Moment, {part}: Parts): number | null {
  const noon = second.start + DAY / 2;
  const sameDay = Math.floor(first.start / DAY) === Math.floor(noon / DAY);
  return isClock(second) && part !== 'EV' && part !== 'NI' && noon > first.start && sameDay ? noon : null;
}

function shifted(moment: Moment, start: number, {today}: Narrative): Moment {
  const {grain, inferred} = moment;
  const end = start + (moment.end - moment.start);
  const value =
    printValue(start, grain, today, inferred) +
    (grain === 'part' || grain === 'season' ? moment.value.slice(-3) : '');
  return {...moment, start, end, value};
}
