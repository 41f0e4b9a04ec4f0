import {toHans} from '../script/hans';
import type {EventKind} from '../types';
import type {Draft, Reading} from './draft';
import type {Home} from './home';
import {balance, cut, prefixed, removeAll, removeFirst, type Line} from './line';
import {shorten} from './shorten';
import {
  carriedSubject,
  firstBreak,
  masked,
  PRONOUN,
  subjectLength,
  withoutLeadingAdverbs,
  type Printing,
} from './subject';
import {thingTold} from './thing';
import {objectLast, withoutMark} from './voice';
import {NATURE} from './words/phrases';
import type {TimeRole} from './when';
import {
  ASPECT,
  BY_WHOM,
  COMPLETES,
  COUNTED,
  EXISTS,
  HELD,
  LEADS,
  LEFT_OVER,
  NOUN_HEAD,
  OFFICIAL,
  OFFICIAL_VERB,
  PART,
  SPARE,
  SPARE_ADVERB,
  TAILS,
  TAKES_OBJECT,
  TOPIC,
} from './words/headlineWords';

const DECIDING: ReadonlySet<EventKind> = new Set<EventKind>(['publication', 'meeting', 'policy']);

/** A clause of so few letters says nothing without its subject: 復工, 全面复产. */
const BARE = 4;
/** A goal is reached by people, not by what it was set against. */
const REACHES = /^(?:实现|完成|达到)/u;
/** Nor does it say where: 社会面清零. */
const CLEARED = 6;
/** A court hears a case, not the place it is in. */
const HEARS = 'predicate/hearing';
/** Who was saved is told; by whom is not the place. */
const SAFE = 'predicate/people-safe';
const SAVING: ReadonlySet<string> = new Set(['predicate/people-saved', SAFE]);
/** Letters a headline may have. */
export const HEADLINE_LENGTH = 24;

/** A report's words in both scripts, and where its phrases begin. */
export interface Wording {
  /** Clean text, in its own script. */
  text: string;
  /** The same, simplified. */
  folded: string;
  home: Home;
  /** Pairs of letters that begin a phrase somewhere in the report. */
  starts: ReadonlySet<string>;
  /** Names as they were found in the text, so that each is looked for once. */
  printed: Map<string, string>;
  /** What a chronicle is of, by its title (临江师范学校大事记): who does what no clause names anyone for. */
  topic: Line | null;
}

/** What is needed of a report to write its headlines. */
export function wordingOf(text: string, folded: string, home: Home, title = ''): Wording {
  const starts = new Set<string>();
  for (const match of folded.matchAll(/(?<=^|[\P{sc=Han}的了和与对在为])\p{sc=Han}{2}/gmu))
    starts.add(match[0]);
  return {text, folded, home, starts, printed: new Map(), topic: topicOf(title)};
}

function topicOf(title: string): Line | null {
  const words = TOPIC.exec(toHans(title))?.groups?.['words'] ?? '';
  return words ? {folded: words, printed: title.slice(0, words.length)} : null;
}

/**
 * A clause that stands alone: no time, adverbial or conjunction at its head, 我区 by its name, the subject of
 * the clause before where it has none, at most 24 letters, never cut inside a word or bracket.
 *
 *     headlineOf(draft, wording)    // 1月22日,我区成立由…任组长的…领导小组 → 龙泉驿区成立应对疫情工作领导小组
 */
export function headlineOf(draft: Draft, wording: Wording): string {
  const telling = withVerdict(draft);
  const {main, predicate} = telling;
  const own = nameOwnPlace(plainLine(main, wording), telling, wording);
  const told = objectLast(spareAdverb(withoutMark(withSubject(own, telling, wording)), main));
  const whole = stripTail(removeAll(told, ASPECT));
  const held = DECIDING.has(draft.kind) ? removeFirst(whole, HELD) : whole;
  const {pattern} = predicate.rule;
  const line = spare(shortenRow(firstOfRow(held, pattern), draft), pattern);
  const short =
    line.folded.length > HEADLINE_LENGTH
      ? shorten(line, predicate, HEADLINE_LENGTH, {starts: wording.starts, names: main.actors})
      : line;
  return balance(removeFirst(short, LEFT_OVER).printed);
}

/** 作出二审裁定,驳回上诉: what was decided says more than that it was. */
function withVerdict(draft: Draft): Draft {
  const {main, readings} = draft;
  if (!/[作做]出.{0,8}(?:裁定|判决|裁决|决定)$/u.test(main.clause.text)) return draft;
  const next = readings[readings.indexOf(main) + 1];
  const predicate = next?.predicates[0];
  return next && predicate ? {...draft, main: next, predicate} : draft;
}

function spareAdverb(line: Line, {actors}: Reading): Line {
  const at = subjectLength(masked(line.folded, actors));
  const adverb = at > 0 ? (SPARE_ADVERB.exec(line.folded.slice(at))?.[0].length ?? 0) : 0;
  return adverb > 0 ? cut(line, at, at + adverb) : line;
}

/** A clause as it is printed, without what dates it and without the words that only lead over to it. */
function plainLine(reading: Reading, {text}: Wording): Line {
  const {clause} = reading;
  const line = {folded: clause.text, printed: text.slice(clause.start, clause.end)};
  return withoutLeadingAdverbs(
    stripLeads(
      removeAll(withoutTimes(line, reading), /\((?=[^()]{0,40}[\d、，男女])[^()第]{1,40}\)|\(\)|则?要才能/gu),
    ),
  );
}

/** Expressions that date the event go, with their prepositions; those within a noun phrase stay. */
function withoutTimes(line: Line, {clause, governing}: Reading): Line {
  let result = line;
  for (const {timex, role} of [...governing.own].reverse()) {
    if (role === 'duration' || timex.start < clause.start || timex.end > clause.end) continue;
    const from = timex.start - clause.start;
    const to = timex.end - clause.start;
    const before =
      /(?:截至|自从|直到|力争在?|争取在|[定拟]于|将于|记者在|[从自于在到至继]){1,3}$/u.exec(
        result.folded.slice(0, from),
      )?.[0] ?? '';
    const after =
      /^(?:\(\d{1,2}日\)|[份起的，,、]|开始|以来|左右|前后|时(?=\p{sc=Han}{2}[^，]{3})){0,3}/u.exec(
        result.folded.slice(to),
      )?.[0] ?? '';
    const leads = from - before.length <= 2;
    if (holds(result.folded.slice(0, from), result.folded.slice(to))) continue;
    if (leads || before || role === 'present' || standsAlone(timex.text, role, result.folded.slice(to))) {
      result = cut(result, from - before.length, to + (leads ? after.length : 0));
    }
  }
  return result;
}

/** 比前七个月, 建于1920年代, 持续到8月20日: the words before cannot do without the time. */
function holds(before: string, after: string): boolean {
  return /[比较]$/u.test(before) || (after === '' && /[建生始卒毁死]于$|[到至]$/u.test(before));
}

/** A day, or a written month or year before the verb (新馆2020年9月动工), not one within a name (春季开工项目). */
function standsAlone(words: string, role: TimeRole, after: string): boolean {
  if (after.startsWith('的')) return false;
  const isDay = role === 'point' && /[\d日号天晚早晨]/u.test(words);
  return isDay || role === 'since' || (/[\d年月]/u.test(words) && firstBreak(after) === 0);
}

/** 将 of an object, not of the future: no adverb or verb stands behind it. */
function takesObject(folded: string): boolean {
  return TAKES_OBJECT.test(folded) && firstBreak(folded, 1) > 1;
}

function stripLeads(line: Line): Line {
  let result = removeFirst(line, BY_WHOM);
  for (let round = 0; round < 4; round++) {
    const {length} = result.folded;
    for (const lead of LEADS) {
      if (takesObject(result.folded)) return result;
      const match = lead.exec(result.folded);
      const isLead = match !== null && match[0].length > 0 && result.folded.length - match[0].length >= 4;
      if (isLead) result = cut(result, 0, match[0].length);
    }
    if (result.folded.length === length) break;
  }
  return result;
}

/** 我区 and 全市 at the head are the place's name; 我 and 全 further in are left out. */
function nameOwnPlace(line: Line, draft: Draft, wording: Wording): Line {
  const name = draft.main.places[0]?.name ?? wording.home.place?.name;
  if (!name) return line;
  const head = /^(?:[我全本][省市区县]|辖区|(?<level>[省市区县旗州])(?:里|级层面))(?:内|上下)?/u.exec(
    line.folded,
  );
  const level = head?.groups?.['level'];
  if (!head || (level && !name.endsWith(level))) return line;
  return prefixed(cut(line, 0, head[0].length), name, printedName(name, wording));
}

/** With the subject of a clause before, or the person or place it is told of, where it names none itself. */
function withSubject(line: Line, draft: Draft, wording: Wording): Line {
  const at = line.folded.indexOf(draft.predicate.words.slice(0, 2));
  if (PART.test(line.folded)) return withWhole(line, draft, wording);
  const isVerb = firstBreak(line.folded) === 0 || (line.folded.length <= BARE && at >= 0);
  const opensWithVerb = at === 0 && isVerb && !NOUN_HEAD.test(line.folded);
  const length = subjectLength(masked(line.folded, draft.main.actors), Math.max(0, at));
  if (length > (opensWithVerb ? draft.predicate.words.length : 0)) return line;
  const subject = subjectFor(draft, line, wording);
  if (!subject || line.folded.includes(subject.folded)) return line;
  return prefixed(line, subject.folded, subject.printed);
}

/** 主体完工 of the park told of before: 遗址公园主体完工. */
function withWhole(line: Line, draft: Draft, wording: Wording): Line {
  const whole = carriedSubject(draft.main, draft.kind, printingOf(draft, wording), {further: true});
  if (!whole || whole.folded.length > 12 || PART.test(whole.folded)) return line;
  return prefixed(line, whole.folded, whole.printed);
}

function printingOf(draft: Draft, wording: Wording): Printing {
  return {
    lineOf: (reading) => nameOwnPlace(plainLine(reading, wording), draft, wording),
    named: (name) => named(name, wording),
  };
}

function subjectFor(draft: Draft, line: Line, wording: Wording): Line | null {
  const {main, kind} = draft;
  if (PRONOUN.test(main.clause.text) && main.person) return named(main.person, wording);
  if (kind === 'hazard' && EXISTS.test(main.clause.text)) return placeFor(draft, wording);
  if ((kind === 'hazard' || isOfPeople(draft)) && COUNTED.test(line.folded)) return null;
  const printing = printingOf(draft, wording);
  const thing = thingTold(line, main, printing.lineOf);
  if (thing) return thing;
  if (wording.topic && COMPLETES.test(main.clause.text) && !isBegun(main)) return wording.topic;
  const speakers = PRONOUN.test(main.clause.text);
  const isHeard = draft.predicate.rule.id === HEARS;
  const carried = carriedSubject(main, kind, printing, {
    speakers,
    further: line.folded.length <= BARE || isHeard,
  });
  if (carried && !(REACHES.test(line.folded) && NATURE.test(carried.folded))) return carried;
  if (isHeard || SAVING.has(draft.predicate.rule.id)) return null;
  if (kind === 'containment' && line.folded.length <= CLEARED) return placeFor(draft, wording);
  if (wording.topic) return wording.topic;
  return OFFICIAL.has(kind) || OFFICIAL_VERB.test(line.folded) ? placeFor(draft, wording) : null;
}

/** 内科楼动工,次年12月竣工: what was begun is what was finished. */
function isBegun({before, sentence}: Reading): boolean {
  return before?.sentence === sentence && /(?:[开动兴]工|奠基|破土|始建)$/u.test(before.clause.text);
}

/** What happened to so many people names them: 9人全部获救. */
function isOfPeople({predicate}: Draft): boolean {
  return predicate.rule.id === SAFE || predicate.rule.id === 'predicate/field-work';
}

/** The place told of, unless the clause names it as its object. */
function placeFor({main}: Draft, wording: Wording): Line | null {
  const place = main.places[0]?.name ?? wording.home.place?.name;
  const isObject = main.mentions.some((mention) => mention.place.name === place);
  return place && !isObject ? named(place, wording) : null;
}

function named(name: string, wording: Wording): Line {
  return {folded: name, printed: printedName(name, wording)};
}

function stripTail(line: Line): Line {
  const match = TAILS.exec(line.folded);
  return match && match.index >= 4 ? cut(line, match.index, line.folded.length) : line;
}

/** 主体育场封顶、隧道冲刺、多条大道开工: of a row of clauses the first, where there is no room for all. */
function firstOfRow(line: Line, pattern: RegExp): Line {
  const {folded} = line;
  const match = pattern.exec(folded);
  const end = match ? match.index + match[0].length : 0;
  const isRow = folded.charAt(end) === '、' && pattern.test(folded.slice(end));
  return isRow && end >= 6 && folded.length > HEADLINE_LENGTH ? cut(line, end, folded.length) : line;
}

/** Without modifiers, one sort after the other, as long as it is too long and its predicate stays. */
function spare(line: Line, pattern: RegExp): Line {
  let result = line;
  for (const words of SPARE) {
    if (result.folded.length <= HEADLINE_LENGTH) break;
    const shorter = stripTail(removeAll(result, words));
    if (pattern.test(shorter.folded)) result = shorter;
  }
  return result;
}

/** 松原市、辽源市、白城市组建…: a row of places is the first of them and their number. */
function shortenRow(line: Line, {main}: Draft): Line {
  const row = /^(?<first>\p{sc=Han}{2,6})(?:、\p{sc=Han}{2,6}){1,8}、/u.exec(line.folded);
  const first = row?.groups?.['first'] ?? '';
  if (!row || line.folded.length <= HEADLINE_LENGTH) return line;
  const places = main.mentions.filter(({start, end}) => row[0].includes(main.clause.text.slice(start, end)));
  const last = main.mentions[places.length];
  if (places.length < 2 || !last) return line;
  const name = main.clause.text.slice(last.start, last.end);
  const end = line.folded.startsWith(name, row[0].length) ? row[0].length + name.length : 0;
  if (end === 0) return line;
  const counted =
    /^等?[\d一二三四五六七八九十两]{1,2}[个地省市区县盟州]{1,2}/u.exec(line.folded.slice(end))?.[0] ?? '';
  const short = `等${places.length + 1}地`;
  const head = line.printed.slice(0, first.length);
  return prefixed(cut(line, 0, end + counted.length), first + short, head + short);
}

/** A name as this report prints it, in its own script. */
export function printedName(
  name: string,
  {text, folded, printed}: Pick<Wording, 'text' | 'folded' | 'printed'>,
): string {
  const known = printed.get(name);
  if (known !== undefined) return known;
  const at = folded.indexOf(name);
  const found = at < 0 ? name : text.slice(at, at + name.length);
  printed.set(name, found);
  return found;
}
