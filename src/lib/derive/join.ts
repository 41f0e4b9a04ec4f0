import {hasDate, hasTime, spanOfDraft, type Draft, type Reading} from './draft';
import {subjectLength} from './subject';
import {BODIES} from './words/names';

/** Letters an event's quotation may have; a longer chain of clauses is cut into several events. */
const LONGEST_QUOTE = 110;

/**
 * Drafts of one sentence that go on telling one thing become one: same kind, no time and no subject of its
 * own, nothing else told between. Figures that follow are taken in.
 */
export function joinClauses(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    if (before && continues(before, draft)) joined[joined.length - 1] = join(before, draft);
    else joined.push(draft);
  }
  return joined;
}

function continues(before: Draft, next: Draft): boolean {
  const last = before.readings.at(-1);
  const first = next.readings[0];
  if (!last || !first) return false;
  if (last.sentence !== first.sentence) return countsOnInList(before, next, last, first);
  if (next.main.clause.end - spanOfDraft(before).start > LONGEST_QUOTE) return false;
  if (!areNear(last, first) || FRAMES.test(last.clause.text)) return false;
  if (hasTime(before) && hasTime(next) && !sameDates(before, next)) return false;
  if (before.status === 'planned' && next.status !== 'planned') return false;
  if (next.status === 'planned' && before.status !== 'planned' && hasTime(next)) return false;
  if (countsOn(before, next) || presides(before, next)) return true;
  if (newSubject(before, next.main)) return false;
  if (before.kind !== next.kind) return elaborates(before, next);
  return (
    !(SINGLE.has(next.kind) && next.predicate.rule.weight === 3) || /^[并还]/u.test(next.main.clause.text)
  );
}

const FRAMES = /(?:之际|以后|之后|后|的同时)$/u;
/** Kinds of which each strong predicate tells a thing of its own: two bodies set up are two events. */
const SINGLE = new Set(['project', 'meeting', 'organization', 'publication', 'policy', 'containment']);
const DECIDING = new Set(['meeting', 'organization', 'policy', 'publication']);
const COUNTS = /累计|[共占总率达]/u;

/** 复工930户, 返厂11.1万人: what follows only counts what was told, or counts on. */
function countsOn(before: Draft, next: Draft): boolean {
  const {figures, clause} = next.main;
  if (figures.length === 0 || next.predicate.rule.weight > 2) return false;
  if (next.kind === 'statistic' && sameDates(before, next) && next.main.mentions.length === 0) return true;
  if (before.main.figures.length === 0) return false;
  if (next.kind === 'statistic') return true;
  const run = before.readings.some((reading) => COUNTS.test(reading.clause.text)) || COUNTS.test(clause.text);
  return run && next.status === before.status && next.kind !== 'resumption';
}

/** 50户全部复工;34户全部复工: a list of counts of one thing, cut by semicolons. */
function countsOnInList(before: Draft, next: Draft, last: Reading, first: Reading): boolean {
  const isNext = first.passage === last.passage && first.at.sentence === last.at.sentence + 1;
  const isList = last.sentence.mark === ';';
  const counts = before.main.figures.length > 0 && next.main.figures.length > 0;
  return (
    isNext &&
    isList &&
    counts &&
    before.kind === next.kind &&
    before.status === next.status &&
    before.predicate.rule.id === next.predicate.rule.id &&
    !newSubject(before, first) &&
    !hasTime(next) &&
    next.main.clause.end - spanOfDraft(before).start <= LONGEST_QUOTE
  );
}

/** 县里召开会议,县长主持会议: who was there. */
function presides(before: Draft, next: Draft): boolean {
  return (
    before.kind === 'meeting' &&
    next.kind === 'meeting' &&
    /(?:主持|出席|参加)了?(?:会议|大会)/u.test(next.main.clause.text)
  );
}

/** A weak predicate of the same strand after the event itself: who is told what, and what is looked into. */
function elaborates(before: Draft, next: Draft): boolean {
  if (next.predicate.rule.weight > 2 || hasTime(next) || next.main.figures.length > 0) return false;
  return DECIDING.has(before.kind) && next.kind === 'meeting';
}

function sameDates(a: Draft, b: Draft): boolean {
  return a.dating.start === b.dating.start && a.dating.end === b.dating.end;
}

function newSubject(before: Draft, reading: Reading): boolean {
  const {mentions, clause, actors} = reading;
  if (isOfAnotherTown(before.main, clause.text)) return true;
  if (opensWithBody(before, reading)) return true;
  const head = mentions[0];
  const person = actors.find(({name, type}) => type === 'person' && clause.text.startsWith(name));
  if (person && !before.readings.some((reading) => reading.actors.some(({name}) => name === person.name)))
    return true;
  if (!head || head.start > 3) return false;
  return !before.readings.some(({places}) => places.some(({name}) => name === head.place.name));
}

/** 铁路部门停运列车,机场取消航班: what another body does is another event. */
function opensWithBody({main, readings}: Draft, next: Reading): boolean {
  const body = bodyOf(next);
  return (
    body !== '' && bodyOf(main) !== '' && !readings.some(({clause}) => clause.text.includes(body.slice(-4)))
  );
}

/** The body a clause opens with. */
function bodyOf({clause: {text}, predicates}: Reading): string {
  const words = text.slice(0, subjectLength(text, predicates[0]?.start ?? 0));
  return BODY.test(words) ? words : '';
}

const BODY = new RegExp(`(?:${BODIES}|机场|车站|景区|码头|部门|方面)$`, 'u');

/** 清水县石桥镇转移…,清水县柳林镇转移…: what two towns do are two events, known to the table or not. */
function isOfAnotherTown({clause, governing}: Reading, next: string): boolean {
  const timed = governing.own.map(({timex}) => timex.end - clause.start).filter((end) => end <= 20);
  const one = TOWN_HEAD.exec(clause.text.slice(Math.max(0, ...timed)))?.[0];
  const other = TOWN_HEAD.exec(next)?.[0];
  return one !== undefined && other !== undefined && !one.includes(other) && !other.includes(one);
}

const TOWN_HEAD =
  /^(?![对在向从为由把将以全我各本该两多])(?:\p{sc=Han}{1,6}?(?:[县区市旗州]|[镇乡村](?!政)|街道|社区)){1,4}(?=\p{sc=Han}{2})/u;

/** Whether at most one clause stands between two readings of a sentence. */
function areNear(last: Reading, first: Reading): boolean {
  return [first, first.before, first.before?.before].some((each) => each?.before === last || each === last);
}

function join(before: Draft, next: Draft): Draft {
  const later = hasDate(next) && !hasDate(before);
  const head =
    later ||
    (next.predicate.rule.rank > before.predicate.rule.rank && before.kind === next.kind && !onlyCounts(next))
      ? next
      : before;
  const {dating, status} = later ? next : before;
  return {
    ...head,
    readings: [...before.readings, ...next.readings],
    dating,
    status,
    score: Math.max(before.score, next.score),
    rules: [...new Set([...before.rules, ...next.rules, 'join/goes-on'])],
  };
}

/** 庫房倒塌,損失約300萬元: what it cost is no better a headline than what happened. */
function onlyCounts({predicate, main}: Draft): boolean {
  return (
    predicate.rule.id === 'predicate/casualties' && /^(?:直接|经济|造成|共|预计)?损失/u.test(main.clause.text)
  );
}

/** Take in the clauses after a draft that only count (复工率94.2%), as long as they follow without a break. */
export function takeFigures(drafts: readonly Draft[], all: readonly Reading[]): Draft[] {
  const taken = new Set(drafts.flatMap(({readings}) => readings.map(({clause}) => clause)));
  const places = new Map(all.map((reading, at) => [reading, at]));
  return drafts.map((draft) => {
    const readings = [...draft.readings];
    let last = readings.at(-1);
    while (last) {
      const next: Reading | undefined = all[(places.get(last) ?? all.length) + 1];
      if (!next || next.sentence !== last.sentence || taken.has(next.clause)) break;
      if (
        next.figures.length === 0 ||
        next.governing.own.length > 0 ||
        next.mentions.length > 0 ||
        next.clause.text.length > 24
      )
        break;
      if (next.clause.end - spanOfDraft({readings}).start > LONGEST_QUOTE) break;
      readings.push(next);
      last = next;
    }
    return readings.length > draft.readings.length ? {...draft, readings} : draft;
  });
}
