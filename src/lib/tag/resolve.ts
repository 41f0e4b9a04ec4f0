/** Mentions → time expressions with values, in the order of the text. */
import {DAY, addDays, addMonths, civilOf, formatCivil} from '../calendar/civil';
import type {Timex, TimexBasis, TimexMod, TimexType} from '../types';
import {type Narrative, type Today, todayOf, toldWithin} from './anchor';
import {durationTimex, stretchTimex} from './length';
import type {Mention} from './merge';
import type {Moment} from './draft';
import {momentOf} from './moment';
import {printValue} from './print';
import {HOUR_RANK, YEAR_RANK, coarsest, finest} from './ranks';
import type {Parts} from './sense';

/** What is worked out for a mention, before its text is cut out. */
export interface Reading {
  type: TimexType;
  value: string;
  mod?: TimexMod;
  quant?: string;
  edtf?: string;
  basis: TimexBasis;
  /** What later expressions may count from. */
  moment?: Moment;
}

const AHEAD = /将|拟于|计划|预计|预期|力争|确保|争取|即将|打算|定于|有望|届时|目标|规划/;
/** What a dated meeting was told: 当前 in it is the day of the meeting. */
const REPORTED = /会议?[^。\n]{0,8}(?:指出|强调|要求|认为|提出|听取)/;
const DATELINE = /^日?(?:电|讯|专电|消息|报道|综合)(?![话影视力])/;

/** Resolve all mentions of a text. */
export function resolve(
  text: string,
  folded: string,
  mentions: readonly Mention[],
  dct: string | undefined,
): Timex[] {
  const narrative: Narrative = {
    today: todayOf(dct),
    told: null,
    paragraph: 0,
    currentIn: -1,
    ahead: false,
    sameSentence: false,
    reported: false,
    at: 0,
    query: isQuery(folded, mentions),
  };
  const timexes: Timex[] = [];
  let nextBreak = folded.indexOf('\n');
  for (const mention of mentions) {
    while (nextBreak !== -1 && nextBreak < mention.start) {
      narrative.paragraph++;
      nextBreak = folded.indexOf('\n', nextBreak + 1);
    }
    narrative.at = mention.start;
    narrative.sameSentence = isSameSentence(folded, narrative.told?.end, mention.start);
    narrative.ahead =
      AHEAD.test(
        folded.slice(Math.max(0, mention.start - 14), mention.start).replace(/^.*[。!?;\n]/su, ''),
      ) || AHEAD.test(folded.slice(mention.end, mention.end + 4));
    narrative.reported = isReported(folded, narrative, mention.start);
    const reading = read(mention, narrative);
    if (!reading) continue;
    timexes.push(timexOf(text, mention, reading));
    if (reading.moment) tell(narrative, mention, reading.moment, folded);
  }
  return timexes;
}

function isSameSentence(folded: string, from: number | undefined, to: number): boolean {
  return from !== undefined && to - from < 60 && !/[。!?;\n]/.test(folded.slice(from, to));
}

function isReported(folded: string, narrative: Narrative, at: number): boolean {
  const told = toldWithin(narrative, 0);
  return told?.grain === 'day' && at - told.end < 300 && REPORTED.test(folded.slice(told.end, at));
}

/** Nothing but expressions and marks: what someone types into a box. */
function isQuery(folded: string, mentions: readonly Mention[]): boolean {
  if (folded.length > 60) return false;
  let rest = folded;
  for (const mention of mentions.toReversed()) rest = rest.slice(0, mention.start) + rest.slice(mention.end);
  return !/[\p{Script=Han}\d]/u.test(rest.replace(/^从|[在的]/g, ''));
}

function timexOf(text: string, {start, end, rules, mod}: Mention, reading: Reading): Timex {
  const timex: Timex = {
    start,
    end,
    text: text.slice(start, end),
    type: reading.type,
    value: reading.value,
    basis: reading.basis,
    rule: rules[0] ?? '',
  };
  const said = reading.mod ?? mod;
  if (said) timex.mod = said;
  if (reading.quant) timex.quant = reading.quant;
  if (reading.edtf && reading.edtf !== reading.value) timex.edtf = reading.edtf;
  if (reading.moment && reading.moment.inferred.size > 0) timex.inferred = [...reading.moment.inferred];
  return timex;
}

/** Remember a date for what follows; a dateline moves the report's today. */
function tell(narrative: Narrative, mention: Mention, moment: Moment, folded: string) {
  if (moment.impossible || moment.grain === 'century' || moment.grain === 'decade') return;
  const day = Math.floor(moment.start / DAY) * DAY;
  if (DATELINE.test(folded.slice(mention.end, mention.end + 4)) && moment.grain === 'day') {
    narrative.today = {...narrative.today, day, knows: {...narrative.today.knows, month: true, day: true}};
  }
  if (
    mention.sense.kind === 'date' &&
    finest(mention.sense.parts) <= YEAR_RANK &&
    mention.sense.parts.years === 0
  )
    return;
  // 自7月20日以来 tells how far back, and not when what follows happened.
  if (folded[mention.start - 1] === '自' || mention.glue.has('before') || mention.glue.has('after')) return;
  const {today} = narrative;
  if (!moment.yearWritten && civilOf(moment.start).year === civilOf(today.day).year)
    narrative.currentIn = narrative.paragraph;
  narrative.told = {
    start: moment.start,
    grain: moment.grain,
    span: {start: moment.since ?? moment.start, end: moment.end},
    yearWritten: moment.yearWritten,
    paragraph: narrative.paragraph,
    end: mention.end,
    inferred: moment.inferred,
  };
}

function read(mention: Mention, narrative: Narrative): Reading | null {
  const {sense} = mention;
  if (sense.kind === 'date')
    return mention.to
      ? range(mention, sense.parts, mention.to, narrative)
      : point(mention, sense.parts, narrative);
  if (sense.kind === 'length') return durationTimex(mention, sense, narrative);
  if (sense.kind === 'stretch') return stretchTimex(sense, narrative);
  if (sense.kind === 'set') return {type: 'SET', value: sense.value, quant: sense.quant, basis: 'written'};
  if (sense.kind === 'relation') return relation(narrative);
  return sense.kind === 'vague' ? vague(sense.value, narrative) : null;
}

/* ───────────── points ───────────── */

function typeOf(parts: Parts): TimexType {
  return parts.part !== undefined || finest(parts) >= HOUR_RANK ? 'TIME' : 'DATE';
}

function point(mention: Mention, parts: Parts, narrative: Narrative): Reading | null {
  const moment = momentOf(parts, narrative);
  if (!moment) return null;
  const reading: Reading = {type: typeOf(parts), value: moment.value, basis: moment.basis, moment};
  if (moment.mod) reading.mod = moment.mod;
  const edtf = moment.edtf ?? edtfOf(moment, narrative.today);
  if (edtf) reading.edtf = edtf;
  return moment.impossible ? reading : withGlue(mention, reading, moment, narrative);
}

/** TIMEX3 values that are no EDTF, as EDTF. */
function edtfOf(moment: Moment, today: Today): string | null {
  if (moment.grain === 'half') return moment.value.replace('-H1', '-40').replace('-H2', '-41');
  if (moment.grain !== 'week' || moment.value.startsWith('XXXX')) return null;
  return [moment.start, addDays(moment.end, -1)]
    .map((ms) => printValue(ms, 'day', today, moment.inferred))
    .join('/');
}

/** 前, 后, 以来, 起, 至今, 同期. */
function withGlue(mention: Mention, reading: Reading, moment: Moment, narrative: Narrative): Reading {
  const {glue} = mention;
  const now = printValue(narrative.today.day, 'day', narrative.today, ALL);
  if (glue.has('same-period')) return samePeriod(reading, moment, narrative);
  if (glue.has('before') && glue.has('after')) return reading;
  if (glue.has('before'))
    return {
      ...without(reading),
      value: `../${lastBefore(mention, moment, narrative.today)}`,
      mod: 'BEFORE',
      ...closed(moment, narrative),
    };
  if (glue.has('after'))
    return {...without(reading), value: `${firstAfter(moment, narrative.today)}/..`, mod: 'AFTER'};
  if (glue.has('until-now'))
    return {...without(reading), value: `${firstAfter(moment, narrative.today)}/${now}`};
  if (!glue.has('since')) return reading;
  const value = `${firstAfter(moment, narrative.today)}/..`;
  return moment.start <= narrative.today.day
    ? {...without(reading), value, edtf: `${firstAfter(moment, narrative.today)}/${now}`}
    : {...without(reading), value};
}

/** A deadline ahead begins with the report's day. */
function closed(moment: Moment, {today}: Narrative): {edtf?: string} {
  if (moment.grain === 'hour' || moment.grain === 'minute' || moment.start <= today.day || !today.knows.day)
    return {};
  const edtf = [today.day, addDays(moment.end, -1)].map((ms) => printValue(ms, 'day', today, ALL)).join('/');
  return {edtf};
}

const ALL = new Set(['year', 'month', 'day'] as const);

function without(reading: Reading): Reading {
  const {type, value, basis, moment, mod} = reading;
  return {type, value, basis, ...(moment ? {moment} : {}), ...(mod ? {mod} : {})};
}

/** The first unit of what is meant: 3月初 begins on the first. */
function firstAfter(moment: Moment, today: Today): string {
  if (isPlain(moment)) return moment.value;
  const grain =
    moment.grain === 'century' || moment.grain === 'decade'
      ? 'year'
      : moment.grain === 'year'
        ? 'month'
        : 'day';
  return printValue(moment.start, grain, today, moment.inferred);
}

function isPlain(moment: Moment): boolean {
  return !/[~/QHW]|-[SFW][PUAI]/.test(moment.value) && moment.grain !== 'week' && !moment.mod;
}

/** The last unit of a deadline; before 以前 and 之前 the date itself does not count. */
function lastBefore(mention: Mention, moment: Moment, today: Today): string {
  const clock = moment.grain === 'hour' || moment.grain === 'minute' || moment.grain === 'second';
  if (clock) return formatCivil(moment.start, 'second').replace(/^8\d{3}/, 'XXXX');
  if (!isPlain(moment)) return printValue(addDays(moment.end, -1), 'day', today, moment.inferred);
  return mention.exclusive
    ? printValue(addDays(moment.start, -1), moment.grain, today, moment.inferred)
    : moment.value;
}

/** 去年同期: the period last told, in that year. */
function samePeriod(reading: Reading, moment: Moment, narrative: Narrative): Reading {
  const told = toldWithin(narrative, 0);
  const year = moment.value;
  const result = {...without(reading), basis: 'previous' as const};
  if (!told || told.grain === 'year') return result;
  const months = (Number(year) - new Date(told.start).getUTCFullYear()) * 12;
  if (!Number.isFinite(months)) return result;
  const start = addMonths(told.span.start, months);
  const last = addDays(addMonths(told.span.end, months), -1);
  if (told.grain === 'quarter' || told.grain === 'half')
    return {...result, value: printValue(start, told.grain, narrative.today, ALL)};
  const [from = '', to = ''] = [start, last].map((ms) => printValue(ms, 'month', narrative.today, ALL));
  return {...result, value: from === to ? from : `${from}/${to}`};
}

/* ───────────── ranges ───────────── */

function range(mention: Mention, head: Parts, tail: Parts, narrative: Narrative): Reading | null {
  const first = momentOf(head, narrative);
  if (!first) return null;
  const inner: Narrative = {
    ...narrative,
    told: {
      start: first.start,
      grain: first.grain,
      span: {start: first.start, end: first.end},
      yearWritten: first.yearWritten,
      paragraph: narrative.paragraph,
      end: narrative.at,
      inferred: first.inferred,
    },
  };
  const second = momentOf(tail, inner);
  if (!second) return null;
  const last = inOrder(first, second, tail, narrative);
  const type = typeOf(tail) === 'TIME' || typeOf(head) === 'TIME' ? 'TIME' : 'DATE';
  const clock = isClock(first) && isClock(last);
  const value = `${endValue(first, clock, 0)}/${endValue(last, clock || isClock(last), 1)}`;
  const moment: Moment = {
    ...last,
    since: first.start,
    inferred: new Set([...first.inferred, ...last.inferred]),
    value,
  };
  const reading: Reading = {type, value, basis: first.basis, moment};
  const edtf = [first, last].map((each, i) => edtfEnd(each, i, narrative.today)).join('/');
  if (edtf !== value && !clock && !first.impossible && !last.impossible) reading.edtf = edtf;
  return reading;
}

function isClock({grain}: Moment): boolean {
  return grain === 'hour' || grain === 'minute' || grain === 'second';
}

/** The end of a clock range is an instant and not the hour that begins there: 9时至11时 ends at 11:00:00. */
function endValue(moment: Moment, clock: boolean, side: 0 | 1): string {
  if (!clock)
    return moment.value.endsWith('~') ? (moment.edtf?.split('/')[side] ?? moment.value) : moment.value;
  const zone = /[+-]\d\d:\d\d$/.exec(moment.value)?.[0] ?? '';
  const plain = zone ? moment.value.slice(0, -zone.length) : moment.value;
  return plain + ':00:00'.slice((plain.length - 13) * 1) + zone;
}

function edtfEnd(moment: Moment, index: number, today: Today): string {
  if (isPlain(moment)) return moment.value;
  return printValue(index === 0 ? moment.start : moment.end - 1, 'day', today, moment.inferred);
}

/** An end that comes before its start is of the next day, year or decade: 8月至2月, 22时至6时. */
function inOrder(first: Moment, second: Moment, tail: Parts, narrative: Narrative): Moment {
  // 2月29日至3月1日: the first is of the last year that had such a day, and so is the second.
  const years = civilOf(second.start).year - civilOf(first.start).year;
  const leap = formatCivil(first.start, 'day').endsWith('-02-29') && first.inferred.has('year');
  if (leap && years > 0 && tail.year === undefined && second.inferred.has('year'))
    return shifted(second, addMonths(second.start, -12 * years), narrative);
  if (second.end > first.start || second.impossible || first.impossible) return second;
  if (coarsest(tail) >= 7 || second.inferred.has('day')) {
    if (!isClock(second) && second.grain !== 'part') return second;
    // 中午3点到6点 and 9点到9点 go on to the afternoon.
    const noon = second.start + DAY / 2;
    const later =
      isClock(second) &&
      tail.part !== 'EV' &&
      tail.part !== 'NI' &&
      noon > first.start &&
      isSameDay(first.start, noon);
    return shifted(second, later ? noon : addDays(second.start, 1), narrative);
  }
  if (tail.year === undefined && second.grain !== 'year')
    return shifted(second, addMonths(second.start, 12), narrative);
  return second;
}

function isSameDay(a: number, b: number): boolean {
  return Math.floor(a / DAY) === Math.floor(b / DAY);
}

function shifted(moment: Moment, start: number, {today}: Narrative): Moment {
  const end = start + (moment.end - moment.start);
  const value =
    printValue(start, moment.grain, today, moment.inferred) +
    (moment.grain === 'part' ? moment.value.slice(-3) : '');
  return {...moment, start, end, value};
}

/* ───────────── without a date ───────────── */

function vague(value: string, narrative: Narrative): Reading {
  if (value.startsWith('P') && !value.endsWith('REF')) return {type: 'DURATION', value, basis: 'written'};
  if (value === 'NEAR_REF')
    return narrative.ahead
      ? {type: 'DATE', value: 'FUTURE_REF', mod: 'AFTER', basis: 'dct'}
      : {type: 'DATE', value: 'PAST_REF', basis: 'dct'};
  const {today, told} = narrative;
  if (value === 'PRESENT_REF' && narrative.reported && told) {
    const edtf = printValue(told.start, 'day', today, told.inferred);
    return {type: 'DATE', value, basis: 'previous', edtf};
  }
  const now = today.knows.day ? {edtf: printValue(today.day, 'day', today, ALL)} : {};
  return {type: 'DATE', value, basis: 'dct', ...(value === 'PRESENT_REF' ? now : {})};
}

/** 随后, 此后: from the last date on. */
function relation(narrative: Narrative): Reading | null {
  const told = toldWithin(narrative, 0);
  if (!told) return null;
  const grain = told.grain === 'year' || told.grain === 'month' ? told.grain : 'day';
  return {
    type: 'DATE',
    value: `${printValue(told.start, grain, narrative.today, told.inferred)}/..`,
    mod: 'AFTER',
    basis: 'previous',
  };
}
