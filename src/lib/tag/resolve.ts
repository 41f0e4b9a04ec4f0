/** Mentions → time expressions with values, in the order of the text. */
import {civilOf} from '../calendar/civil';
import {WHOLE_DATE, partNames} from '../calendar/unknown';
import type {Timex} from '../types';
import {type Narrative, type Told, looksAhead, reportedOn, toldWithin} from './anchor';
import {withGlue} from './bound';
import type {Moment, Reading} from './draft';
import {durationTimex, stretchTimex} from './length';
import type {Mention} from './mention';
import {momentOf} from './moment';
import {advance, begin, tell} from './narrate';
import {printSpan, printValue} from './print';
import {range, typeOf} from './range';
import type {Length, Parts} from './sense';

/** Resolve all mentions of a text. */
export function resolve(
  text: string,
  folded: string,
  mentions: readonly Mention[],
  dct: string | undefined,
): Timex[] {
  const narrative = begin(text, folded, mentions, dct);
  const timexes: Timex[] = [];
  for (const mention of mentions) {
    advance(narrative, mention, folded);
    const reading = read(mention, narrative);
    if (!reading) continue;
    timexes.push(timexOf(text, mention, reading));
    if (reading.moment) tell(narrative, mention, reading.moment, folded);
  }
  return timexes;
}

function timexOf(text: string, {start, end, rules, mod}: Mention, reading: Reading): Timex {
  const {type, value, basis, quant, edtf, moment} = reading;
  const timex: Timex = {start, end, text: text.slice(start, end), type, value, basis, rule: rules[0] ?? ''};
  const said = reading.mod ?? mod;
  if (said) timex.mod = said;
  if (quant) timex.quant = quant;
  if (edtf && edtf !== value) timex.edtf = edtf;
  if (moment && moment.inferred > 0) timex.inferred = partNames(moment.inferred);
  return timex;
}

function read(mention: Mention, narrative: Narrative): Reading | null {
  const {sense, to} = mention;
  if (sense.kind === 'date')
    return to ? range(sense.parts, to, narrative) : point(mention, sense.parts, narrative);
  if (sense.kind === 'length') {
    const parts = asYear(mention, sense.length, narrative);
    if (!parts) return durationTimex(mention, sense, narrative);
    const last = mention.toLength && {
      year: mention.toLength.amount + (parts.year ?? 0) - sense.length.amount,
    };
    return last ? range(parts, last, narrative) : point(mention, parts, narrative);
  }
  if (sense.kind === 'stretch') return stretchTimex(sense, narrative);
  if (sense.kind === 'set') return {type: 'SET', value: sense.value, quant: sense.quant, basis: 'written'};
  if (sense.kind === 'relation') return afterwards(narrative);
  return sense.kind === 'vague' ? vague(sense.value, narrative) : null;
}

function point(mention: Mention, parts: Parts, narrative: Narrative): Reading | null {
  const moment = momentOf(parts, narrative);
  if (!moment) return null;
  const reading: Reading = {type: typeOf(parts), value: moment.value, basis: moment.basis, moment};
  if (moment.mod) reading.mod = moment.mod;
  const edtf = moment.edtf ?? edtfOf(moment, narrative);
  if (edtf) reading.edtf = edtf;
  return moment.impossible ? reading : withGlue(mention, reading, moment, narrative);
}

const REPUBLICAN = /^[自从]?1[0-2]\d ?年(?:起?$|[至到-]1[0-2]\d年)/;
const REPUBLICAN_AFTER = /^(?:1[0-2]|[3-9])\d ?年(?:起?$|[至到-]1[0-2]\d年)/;

const SHORTENED = /^(?:[5-7]\d ?年(?:$|[至到-][5-9]\d ?年$)|[三四五六七八九]十[一二三四五六七八九]?年$)/;

/** Whether a year would go on with what was told. */
function isNear({start}: Told, year: number): boolean {
  return Math.abs(civilOf(start).year - year) < 50;
}

/** 110年 and 于75年 in a text that counts by the Republic; 610年 in a story of that time, told by written years. */
function asYear(mention: Mention, {amount, unit}: Length, narrative: Narrative): Parts | null {
  const {start, end, sense} = mention;
  const {folded, republic} = narrative;
  if (sense.kind !== 'length' || 'mod' in sense || unit !== 'year') return null;
  const [at, written] = [folded.slice(Math.max(0, start - 2), start), folded.slice(start, end)];
  const words = written.replace(/度$/, '');
  if (words !== written && republic > 0 && amount > 9) return {year: amount + republic};
  if (/[近约达逾满长隔有]$/.test(at) || /^[来多余间以之历前后]/.test(folded.charAt(end))) return null;
  const told = toldWithin(narrative, 0);
  if (/^\d{3}年$/.test(words)) {
    if (told?.yearWritten && isNear(told, amount)) return {year: amount};
    // 869年的地震, 920年、1612年; of a round number 500年 is a length.
    const isYear = /[,。;:(\n于自从]$/.test(at) || /^[、至到-]\d{3,4}年/.test(folded.slice(end, end + 6));
    if (isYear && republic === 0 && (amount % 10 > 0 || folded.charAt(end) === '、')) return {year: amount};
  }
  // 1953年回国,55年转业; 民国二十六年建,五十八年重修.
  const figures = /\d/.test(words);
  const since = !SHORTENED.test(words) || (figures && republic > 0) ? 0 : figures ? 1900 : republic;
  const goesOn = since > 0 && told?.yearWritten && isNear(told, since + amount);
  if (goesOn && /(?:^|[,。;、(\n于从自至])$/.test(at)) return {year: since + amount};
  // 75年 is a length too, unless something happened in it: 建于75年.
  const shape = /[于在自从至到]$/.test(at) ? REPUBLICAN_AFTER : REPUBLICAN;
  return republic > 0 && shape.test(words) ? {year: amount + republic} : null;
}

/** TIMEX3 values that are no EDTF, as EDTF. */
function edtfOf({grain, value, start, end, inferred}: Moment, {today}: Narrative): string | null {
  if (grain === 'half') return value.replace('-H1', '-40').replace('-H2', '-41');
  if (grain !== 'week' || value.startsWith('XXXX')) return null;
  return printSpan(start, end, 'day', today, inferred);
}

/** 目前, 日前, 近期: without a date. */
function vague(value: string, narrative: Narrative): Reading {
  const {today} = narrative;
  if (value.startsWith('PX') || /^PT?\d/.test(value)) return {type: 'DURATION', value, basis: 'written'};
  if (value === 'NEAR_REF') return vague(looksAhead(narrative) ? 'FUTURE_REF' : 'PAST_REF', narrative);
  const reading: Reading = {type: 'DATE', value, basis: 'dct'};
  if (value !== 'PRESENT_REF') return reading;
  const told = reportedOn(narrative);
  if (told) return {...reading, basis: 'previous', edtf: printValue(told.start, 'day', today, told.inferred)};
  return today.knows.day ? {...reading, edtf: printValue(today.day, 'day', today, WHOLE_DATE)} : reading;
}

/** 随后, 此后: from the last date on. */
function afterwards(narrative: Narrative): Reading {
  const told = toldWithin(narrative, 0);
  if (!told) return {type: 'DATE', value: 'FUTURE_REF', mod: 'AFTER', basis: 'previous'};
  const grain = told.grain === 'year' || told.grain === 'month' ? told.grain : 'day';
  const from = printValue(told.start, grain, narrative.today, told.inferred);
  return {type: 'DATE', value: `${from}/..`, mod: 'AFTER', basis: 'previous'};
}
