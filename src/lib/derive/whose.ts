/** Whom a headline is about, where its clause does not say. */
import type {Actor} from '../types';
import type {Draft, Reading} from './draft';
import {prefixed, type Line} from './line';
import {carriedSubject, firstBreak, masked, PRONOUN, subjectLength, type Printing} from './subject';
import {thingTold} from './thing';
import {named, type Wording} from './wording';
import {
  ASKED,
  COMPLETES,
  COUNTED,
  EXISTS,
  NOUN_HEAD,
  OFFICIAL,
  OFFICIAL_VERB,
  PART,
} from './words/headlineWords';
import {NATURE} from './words/phrases';

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
/** A clause as it is printed. */
type LineOf = Printing['lineOf'];

/** With the subject of a clause before, or the person or place it is told of, where it names none itself. */
export function withSubject(line: Line, draft: Draft, wording: Wording, lineOf: LineOf): Line {
  const at = line.folded.indexOf(draft.predicate.words.slice(0, 2));
  const {clause, person} = draft.main;
  const isMeant = person !== null && PRONOUN.test(clause.text) && !/[他她]/u.test(line.folded);
  if (isMeant && !line.folded.includes(person)) return meant(line, person, wording);
  if (/^其余\d{1,4}个/u.test(line.folded)) return line;
  if (PART.test(line.folded)) return withWhole(line, draft, {lineOf, named: (name) => named(name, wording)});
  const isVerb = firstBreak(line.folded) === 0 || (line.folded.length <= BARE && at >= 0);
  const opensWithVerb = at === 0 && isVerb && !NOUN_HEAD.test(line.folded);
  const length = RESULTS.test(line.folded) ? 0 : ownLength(line, draft.main.actors, Math.max(0, at));
  if (length > (opensWithVerb ? draft.predicate.words.length : 0)) return line;
  const subject = subjectFor(draft, line, wording, lineOf);
  if (!subject) return line;
  if (line.folded.includes(subject.folded)) return RENAMED.test(line.folded) ? withSort(line, subject) : line;
  return prefixed(line, subject.folded, subject.printed);
}

/** Of a line that opens with a verb the names behind it hide nothing: 设定点医院收治感染者. */
function ownLength({folded}: Line, actors: readonly Actor[], at: number): number {
  const opens = firstBreak(folded) === 0 && !actors.some(({name}) => folded.startsWith(name));
  return subjectLength(opens ? folded : masked(folded, actors), at);
}

/** 引来一家公司, 卖出38万斤: a verb that no table knows, with what it came to. */
const RESULTS = /^(?![原本后未将往近历])\p{sc=Han}[来到出起回成入下掉完](?=[\d一两了])/u;

/** 更名为临江县第二医院, of the hospital that bears the name today: 医院更名为… */
function withSort(line: Line, {folded, printed}: Line): Line {
  const sort = SORT.exec(folded)?.[0] ?? '';
  return sort ? prefixed(line, sort, printed.slice(-sort.length)) : line;
}

const RENAMED = /^(?:更名|改名|改称|定名|命名)/u;
const SORT =
  /(?:医院|学校|大学|学院|中学|小学|公司|集团|银行|工厂|博物馆|图书馆|研究所|出版社|剧团|车站|电厂)$/u;

/** 他 went with the leading words: the person last named. */
function meant(line: Line, person: string, wording: Wording): Line {
  const {folded, printed} = named(person, wording);
  return prefixed(line, folded, printed);
}

/** 主体完工 of the park told of before: 遗址公园主体完工. */
function withWhole(line: Line, draft: Draft, printing: Printing): Line {
  const whole = carriedSubject(draft.main, draft.kind, printing, {further: true});
  if (!whole || whole.folded.length > 12 || PART.test(whole.folded)) return line;
  return prefixed(line, whole.folded, whole.printed);
}

function subjectFor(draft: Draft, line: Line, wording: Wording, lineOf: LineOf): Line | null {
  const {main, kind} = draft;
  if (PRONOUN.test(main.clause.text) && main.person) return named(main.person, wording);
  if (kind === 'hazard' && EXISTS.test(main.clause.text)) return placeFor(draft, wording);
  if ((kind === 'hazard' || isOfPeople(draft)) && COUNTED.test(line.folded)) return null;
  const printing = {lineOf, named: (name: string) => named(name, wording)};
  const asked = askedOf(main, wording);
  if (asked) return asked;
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

/** Who was asked to do it, where the clause before says so. */
function askedOf({before, sentence}: Reading, {text}: Wording): Line | null {
  if (before?.sentence !== sentence) return null;
  const {clause} = before;
  const match = ASKED.exec(clause.text);
  const folded = match?.groups?.['thing'] ?? '';
  if (!match || !folded) return null;
  const end = clause.start + match.index + match[0].length;
  return {folded, printed: text.slice(end - folded.length, end)};
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
