/** Found pieces → mentions: 4月 + 3日 + 早 + 6点 is one, 4月1日 + 至 + 13日 is one with two ends. */
import type {TextSpan} from '../types';
import {type Mention, isClosed} from './mention';
import {DAY_RANK, PART_RANK, YEAR_RANK, coarsest, continues, finest, inherit, unitOf} from './ranks';
import {atTime} from './recur';
import type {Found} from './scan';
import type {Glue, Length, Parts, Sense} from './sense';

const NONE: readonly Glue[] = [];
/** 2003年的那个春天. */
const JOINT = /^ {0,2}的?(?:那个)?$/;
const RANGE = /^ ?(?:起?[至到~]|-{1,3}|直到|直至|一直到|持续至|持续到|延续到) ?$/;
const BETWEEN = /^ ?[与和] ?$/;
/** 2007年与2009年之间. */
const BETWEEN_END = /^[与和][^,。、;与和]{2,16}间/;
const LIST = /^(?: ?[、或] ?)?$/;
const LISTED = /^ ?[、或] ?$/;
/** Between a date and its clock in figures. */
const CLOCK_JOINT = /^(?: {0,3}|[T\-(]|\) ?)$/;

/** Everything found, put together. `text` is folded. */
export function merge(text: string, found: readonly Found[]): Mention[] {
  const mentions: Mention[] = [];
  for (const piece of found) {
    const last = mentions.at(-1);
    if (last && joined(text, last, piece)) continue;
    const {sense} = piece;
    if (sense.kind === 'glue' || sense.kind === 'nothing') continue;
    const mention: Mention = {
      start: piece.start,
      end: piece.end,
      rules: [piece.rule.id],
      sense,
      glue: NONE,
    };
    if ('mod' in sense && sense.mod) mention.mod = sense.mod;
    if (sense.kind === 'date' && sense.glue) mention.glue = [sense.glue];
    mentions.push(mention);
  }
  return mentions.filter(({sense}) => sense.kind !== 'bare').map((mention) => withPrefix(text, mention));
}

/** Whether the piece was taken into the last mention. */
function joined(text: string, last: Mention, piece: Found): boolean {
  if (piece.start - last.end > 6) return false;
  const gap = text.slice(last.end, piece.start);
  if (gap.includes('\n')) return false;
  const {sense} = piece;
  const done =
    sense.kind === 'glue'
      ? glued(text, last, piece, gap)
      : sense.kind !== 'nothing' && bound(text, last, sense, gap);
  if (!done) return false;
  last.end = piece.end;
  if (gap === '(' && text[last.end] === ')') last.end++;
  last.rules.push(piece.rule.id);
  if ('mod' in sense && sense.mod) last.mod ??= sense.mod;
  return true;
}

function glued(text: string, last: Mention, {sense, start, end}: Found, gap: string): boolean {
  if (sense.kind !== 'glue' || gap !== '' || last.sense.kind === 'bare') return false;
  if (!sense.parts) return glueTo(text, last, sense.glue, {start, end});
  if (last.sense.kind === 'set') return recurs(last, last.sense, sense.parts, gap);
  if (last.sense.kind !== 'date' || isClosed(last)) return false;
  const tail = last.to ?? last.sense.parts;
  // 去年秋冬, 今年夏秋.
  if (!last.to && tail.season && sense.parts.season) return setEnd(last, tail, sense.parts);
  const {term, edge} = sense.parts;
  const within = (sense.glue === 'dekad' && finest(tail) < DAY_RANK) || (edge && tail.weeks !== undefined);
  if (!continues(tail, sense.parts) && !within) return false;
  // 2022—2023学年第一学期: two years that are one.
  if (term !== undefined) delete last.to;
  extend(last, sense.parts);
  return true;
}

function glueTo(text: string, last: Mention, glue: Glue, {start, end}: TextSpan): boolean {
  const words = text.slice(start, end);
  if (last.sense.kind === 'vague' || last.sense.kind === 'relation') return false;
  if (last.sense.kind === 'set') return glue === 'approximately';
  if (last.glue.includes(glue)) return false;
  // 5月开始施工 and 年底来京 are verbs: 开始 bounds a date that 从 opens, 来 one that a mark follows.
  if (words === '开始' && !/[自从由]$/.test(text.charAt(last.start - 1))) return false;
  if (words === '来' && last.sense.kind === 'date' && !/^(?:[,。;、的最首罕 ]|$)/.test(text.charAt(end)))
    return false;
  if (glue === 'same-period' && last.sense.kind === 'date' && finest(last.sense.parts) > 2) return false;
  last.glue = [...last.glue, glue];
  if (glue === 'before' && /^[以之]/.test(words)) last.exclusive = true;
  return true;
}

/** Take a date, clock or length that goes on with the last mention. */
function bound(text: string, last: Mention, sense: Sense, gap: string): boolean {
  if (sense.kind === 'date' && yearsAgoToday(last, sense.parts, gap)) return true;
  if (isClosed(last) && !RANGE.test(gap)) return false;
  if (last.sense.kind === 'set') return sense.kind === 'date' && recurs(last, last.sense, sense.parts, gap);
  if (sense.kind === 'length') return boundLength(last, sense.length, gap);
  if (sense.kind === 'bare') return boundBare(last, sense, gap);
  if (sense.kind !== 'date') return false;
  if (last.sense.kind === 'bare') return unitFor(last, sense.parts, gap);
  if (last.sense.kind !== 'date') return nowUntil(last, sense.parts, gap);
  return boundDate(text, last, last.sense.parts, sense.parts, gap);
}

/** 三年前的今天, 1999年的今天, 两年后的夏天. */
function yearsAgoToday(last: Mention, parts: Parts, gap: string): boolean {
  if (last.sense.kind === 'date' && gap === '的' && parts.days === 0 && !parts.from) {
    if (finest(last.sense.parts) !== YEAR_RANK || last.sense.parts.year === undefined) return false;
    return extend(last, parts);
  }
  if (last.sense.kind !== 'length' || gap !== '的' || parts.year !== undefined) return false;
  if ((parts.days ?? parts.month ?? parts.season) === undefined) return false;
  const {unit, amount} = last.sense.length;
  const after = last.glue.includes('after');
  // 二十年后的今天 is the report's own day.
  if (unit !== 'year' || !(after ? parts.days === undefined : last.glue.includes('before'))) return false;
  last.glue = NONE;
  const years: Parts = after ? {years: amount, from: 'previous'} : {years: -amount};
  last.sense = {kind: 'date', parts: {...parts, ...years}};
  delete last.mod;
  return true;
}

/** 大正三年(1914年)6月: a year said twice before its month. */
const YEAR_TWICE = /^[^)]{1,9}\)(?:\d{1,2}|[一二三四五六七八九十]{1,2})月/;

function boundDate(text: string, last: Mention, head: Parts, parts: Parts, gap: string): boolean {
  const tail = last.to ?? head;
  if (gap === '(' && finest(tail) === YEAR_RANK && finest(parts) === YEAR_RANK)
    return YEAR_TWICE.test(text.slice(last.end + 1, last.end + 14)) && extend(last, parts);
  const clock = coarsest(parts) >= PART_RANK;
  // 周一至周四11:00-22:00: the hours are of each of these days.
  if (parts.hour !== undefined && last.to?.weekday !== undefined && finest(head) === DAY_RANK) return false;
  const words = text.slice(last.start, last.end);
  const apart = /学(?:年度?|期)$/.test(words) || (gap === '' && /[寒暑]假$/.test(words));
  if (apart && parts.month !== undefined) return false;
  if ((JOINT.test(gap) || (clock && CLOCK_JOINT.test(gap))) && continues(tail, parts))
    return extend(last, parts);
  if (isWeekdayOf(tail, parts, gap)) return true;
  if (parts.part && isThatEvening(tail, parts, gap)) return extend(last, {part: parts.part});
  if (gap === '(' && isWeekday(tail) && parts.day !== undefined) return extend(last, parts);
  const between = BETWEEN.test(gap) && BETWEEN_END.test(text.slice(last.end, last.end + 20));
  if (!last.to && (RANGE.test(gap) || between) && !isClosed(last)) return setEnd(last, head, parts);
  const rule = last.rules.at(-1);
  // 去年七、八月间.
  const listed = LISTED.test(gap) && rule === 'range/bare-number' && follows(head, parts);
  if (!last.to && (listed || (gap === '' && rule === 'range/adjacent-number')))
    return setEnd(last, head, parts);
  if (!last.to && RANGE.test(gap) && last.glue.includes('since')) {
    last.glue = last.glue.filter((each) => each !== 'since');
    return setEnd(last, head, parts);
  }
  return false;
}

/** 七、八月; 三、四季度. */
function follows(head: Parts, {month, quarter}: Parts): boolean {
  return month === (head.month ?? 0) + 1 || quarter === (head.quarter ?? 0) + 1;
}

function setEnd(last: Mention, head: Parts, parts: Parts): boolean {
  const shifted = (parts.days ?? parts.weeks ?? parts.years ?? head.days) !== undefined;
  if (finest(parts) < coarsest(head) && !shifted) return false;
  last.to = inherit(head, parts);
  return true;
}

function extend(last: Mention, parts: Parts): boolean {
  if (last.sense.kind !== 'date') return false;
  if (last.to) last.to = {...last.to, ...parts};
  else last.sense = {...last.sense, parts: {...last.sense.parts, ...parts}};
  return true;
}

/** 周四(9/25), 周二(26日): a weekday whose date stands beside it. */
function isWeekday({weekday, weeks, nth}: Parts): boolean {
  return weekday !== undefined && weeks === undefined && nth === undefined;
}

/** 4月18日星期一, 4月18日(星期一): one day, said twice. */
function isWeekdayOf(tail: Parts, parts: Parts, gap: string): boolean {
  return (
    /^[ (,]?$/.test(gap) &&
    parts.weekday !== undefined &&
    coarsest(parts) === DAY_RANK &&
    tail.day !== undefined &&
    finest(tail) === DAY_RANK
  );
}

/** 中秋 + 当晚. */
function isThatEvening(tail: Parts, {days, from}: Parts, gap: string): boolean {
  return gap === '' && days === 0 && from !== undefined && finest(tail) === DAY_RANK;
}

/** 每天 + 下午 + 4点半, 每晚 + 18:00 + 至 + 次日5时. */
function recurs(last: Mention, set: Extract<Sense, {kind: 'set'}>, parts: Parts, gap: string): boolean {
  const until = RANGE.test(gap);
  const nextDay = until && parts.days === 1;
  const months = monthsOf(set, parts, until);
  if (months !== null) {
    last.sense = {...set, value: months};
    return true;
  }
  if (!(until || JOINT.test(gap)) || (coarsest(parts) < PART_RANK && !nextDay)) return false;
  last.sense = atTime(set, parts, until);
  return true;
}

/** 每年11月至次年1月: XXXX-11/XXXX-01. */
function monthsOf({value}: {value: string}, {month, years}: Parts, until: boolean): string | null {
  if (!(until ? /^XXXX-\d\d$/ : /\/$/).test(value)) return null;
  const from = until ? `${value}/` : value;
  if (month !== undefined) return `${from}XXXX-${String(month).padStart(2, '0')}`;
  return years === undefined ? null : from;
}

/** The 1 of 4月1至13日 goes on with 4月. */
function boundBare(last: Mention, sense: {kind: 'bare'; number: number}, gap: string): boolean {
  if (last.sense.kind !== 'date' || last.to || gap !== '') return false;
  const rank = finest(last.sense.parts);
  const unit =
    rank === 2 ? 'month' : rank === 4 ? 'day' : rank >= DAY_RANK && rank <= PART_RANK ? 'hour' : null;
  return unit !== null && extend(last, {[unit]: sense.number});
}

/** 1至3月: the number takes the unit of what follows, and they are a range. */
function unitFor(last: Mention, parts: Parts, gap: string): boolean {
  const unit = unitOf(parts);
  if (last.sense.kind !== 'bare' || !unit) return false;
  // 3、4月 is a range; 1、3、5日 is a list.
  const next = LIST.test(gap) && parts[unit as 'month'] === last.sense.number + 1;
  if (!next && !RANGE.test(gap)) return false;
  const short = unit === 'year' && parts.shortYear !== undefined;
  const head: Parts = {[short ? 'shortYear' : unit]: last.sense.number};
  if (unit === 'hour' && parts.part) head.part = parts.part;
  last.sense = {kind: 'date', parts: head};
  last.to = inherit(head, parts);
  return true;
}

function boundLength(last: Mention, length: Length, gap: string): boolean {
  const separate = last.sense.kind !== 'bare' && last.sense.kind !== 'length';
  if (
    separate ||
    !(
      RANGE.test(gap) ||
      (LIST.test(gap) && last.sense.kind === 'bare' && length.amount === last.sense.number + 1)
    )
  )
    return false;
  if (last.sense.kind === 'bare') {
    const {number} = last.sense;
    last.sense = {
      kind: 'length',
      length: {...length, amount: number, value: length.value.replace(/[\d.]+|X/, String(number))},
    };
  }
  last.toLength = length;
  return true;
}

/** 去年到现在 is a range; so is 现在到八点. */
function nowUntil(last: Mention, parts: Parts, gap: string): boolean {
  if (last.sense.kind !== 'vague' || last.sense.value !== 'PRESENT_REF' || !RANGE.test(gap)) return false;
  last.sense = {kind: 'date', parts: {days: 0}};
  last.to = inherit({days: 0}, parts);
  return true;
}

/** Words before a date that make it a bound. 从 does so only of one that is open: 从3月起. */
const PREFIX = /(?:(?<asOf>截[至止]到?)|自从?|从|由)$/;
const PREFIX_END = new Set('至止到自从由');
const NOT_SINCE = /[来亲各独源出发摘取引选擅私]自$/;

/** With the words before it that make it a bound. */
function withPrefix(text: string, mention: Mention): Mention {
  const {sense, start, glue} = mention;
  if (sense.kind !== 'date' || !PREFIX_END.has(text.charAt(start - 1))) return mention;
  const before = text.slice(Math.max(0, start - 3), start);
  const match = PREFIX.exec(before);
  if (!match || NOT_SINCE.test(before)) return mention;
  const [prefix] = match;
  if (match.groups?.asOf) mention.mod ??= 'ON_OR_BEFORE';
  else if (prefix === '自从' && !mention.to && !isClosed(mention)) mention.glue = [...glue, 'since'];
  else if (!glue.includes('since')) return mention;
  mention.prefix = prefix;
  mention.start -= prefix.length;
  return mention;
}
