import type {EventStatus} from '../types';
import type {Reading} from './draft';
import {isGeneral, type Predicate} from './predicate';
import {HAPPENS} from './words/verbs';
import {subjectLength} from './subject';
import type {TimeWord} from './when';
import {BACKGROUND, DEMAND, DONE, FORECAST, FRAME, RHETORIC, UNREAL} from './words/cues';

/** Whether a clause tells an event, and why. */
export interface Weight {
  score: number;
  status: EventStatus;
  rules: readonly string[];
}

/** What a clause must weigh to become an event. */
export const THRESHOLD = 3;

const TOTAL = /累计|共计|总计|截至|达到?|占/u;
const GOING_ON = /正在|正(?=有序|加紧|紧张|全力)|持续|抓紧|加紧|进行中|(?:已经)?有序(?:组织|推动|推进)/u;

/**
 * Weigh a predicate in its clause: its own weight; a time, a figure, a sign of completion, a named subject
 * beside it; less for what is asked, wished, praised, habitual or unreal.
 */
export function weigh(reading: Reading, predicate: Predicate): Weight {
  const {clause, governing, figures, leads} = reading;
  const rules: string[] = [predicate.rule.id];
  let score: number = predicate.rule.weight;
  const add = (points: number, rule: string) => {
    score += points;
    rules.push(rule);
  };

  const before = clause.text.slice(0, predicate.end);
  const told = leads.map((lead) => lead.clause.text).join('') + before;
  const status = statusOf(reading, predicate);
  const timed = governing.source === 'own';
  if (timed) add(2, 'weight/own-time');
  else if (governing.source !== 'none') add(1, `weight/time-of-${governing.source}`);
  else if (governing.own.length > 0 || governing.after) add(1, 'weight/bounded-in-time');
  if (figures.length > 0) add(1, 'weight/figure');
  if (DONE.test(told)) add(1, 'weight/done');
  if (hasSubject(reading)) add(1, 'weight/named-subject');
  if (governing.speech && governing.opensSpeech && clause.start - reading.sentence.start <= 36)
    add(1, 'weight/opens-speech');

  const subject = hasSubject(reading);
  const isBare = isGeneral(predicate) && governing.source === 'none' && figures.length === 0 && !subject;
  if (isBare && !isDoneTo(clause.text, predicate)) add(-1, 'weight/general-verb');
  const isDefinite = predicate.rule.weight === 3 && predicate.rule.kind !== 'organization';
  const concrete = figures.length > 0 || timed || isDefinite || subject;
  if (predicate.rule === HAPPENS && !subject && figures.length === 0 && isScene(reading))
    add(-2, 'weight/nobody-named');
  if (status === 'planned') add(concrete ? -1 : -2, 'weight/asked-for');
  if (RHETORIC.test(clause.text) && figures.length === 0) add(timed ? -1 : -2, 'weight/rhetoric');
  if (FRAME.test(clause.text) || isCause(reading)) add(-5, 'weight/frame');
  if (status === 'planned' && FORECAST.test(clause.text)) add(-4, 'weight/forecast');
  if (UNREAL.test(before)) add(-4, 'weight/unreal');
  if (isBackground(reading, predicate)) add(-4, 'weight/background');
  if (isHeader(reading)) add(-3, 'weight/header');
  if (inTime(reading, predicate)) add(-4, 'weight/part-of-a-time');
  if (lacksTime(reading, predicate)) add(-4, 'weight/needs-a-time');
  if (isQuoted(reading)) add(-3, 'weight/quoted');
  if (clause.text.length < 5) add(-1, 'weight/too-short');
  return {score: status === 'planned' ? score + 1 : score, status, rules};
}

/** 杜鹃已经谢了: of nobody and nothing that a report is of, and in so few words. */
function isScene({clause, actors, mentions}: Reading): boolean {
  return actors.length === 0 && mentions.length === 0 && clause.text.length <= 8;
}

/** 塔吊被大风吹倒, 煤矿被关闭: a thing, and a sign right behind it that something was done to it. */
function isDoneTo(text: string, {start, end}: Predicate): boolean {
  const sign = /(?:已经?被|[被遭已])(?=[^，的]{0,10}$)/u.exec(text.slice(0, start));
  return sign !== null && subjectLength(text, sign.index) >= 2 && !/^[的者]/u.test(text.slice(end));
}

/** Without the times it opens with: 1月27日至29日 受冰冻影响. */
function withoutHead({clause, governing}: Reading): string {
  const ends = governing.own.map(({timex}) => timex.end - clause.start).filter((end) => end <= 24);
  return clause.text.slice(Math.max(0, ...ends)).trimStart();
}

const SUFFERS = /^[受因].{1,16}(?:影响|波及|冲击|拖累|困扰)$/u;

/** 因钢材涨价, with what came of it behind. */
function isCause(reading: Reading): boolean {
  const {sentence, clause} = reading;
  const text = withoutHead(reading);
  if (SUFFERS.test(text)) return true;
  return /^(?:因(?!此|而)|由于)/u.test(text) && sentence.clauses.at(-1) !== clause;
}

/** A place or a person at the head of the clause, or just before it. */
function hasSubject({clause, mentions, actors, leads}: Reading): boolean {
  if (mentions.some(({start}) => start < 6)) return true;
  const head = clause.text.slice(0, 14);
  return (
    actors.some(({name}) => head.includes(name)) ||
    leads.some((lead) => lead.actors.some(({type}) => type === 'person'))
  );
}

/** What is said in so many words: “水最大的时候离堤顶只有三十厘米。” */
function isQuoted({clause}: Reading): boolean {
  return /^“[^”]{4,}[。!?]”/u.test(clause.text);
}

function opensWithName({clause, mentions, actors}: Reading): boolean {
  return mentions.some(({start}) => start === 0) || actors.some(({name}) => clause.text.startsWith(name));
}

function lacksTime(reading: Reading, predicate: Predicate): boolean {
  const {rule} = predicate;
  if (!rule.needs || hasOwnTime(reading)) return false;
  // 民政署已开放社区中心: a name, and right behind it that it is done.
  const isDone = /已经?$/u.test(reading.clause.text.slice(0, predicate.start));
  if (rule.needs === 'date' && rule.kind !== 'statistic' && isDone && hasSubject(reading)) return false;
  const {governing, figures} = reading;
  const isDated = governing.source === 'sentence' && governing.word?.role !== 'present';
  return rule.needs === 'own-time' || !isDated || !(figures.length > 0 || opensWithName(reading));
}

function hasOwnTime({governing}: Reading): boolean {
  return governing.own.some(
    ({role, timex}) => role !== 'present' && (role !== 'since' || timex.text.endsWith('起')),
  );
}

/** 每年…的灯会关了: the habit belongs to a noun; 每年停课 is one. */
function isBackground({clause: {text}, leads}: Reading, {start, end}: Predicate): boolean {
  if (leads.some((lead) => BACKGROUND.test(lead.clause.text))) return true;
  const match = BACKGROUND.exec(text.slice(0, end));
  if (!match || /首次|创/u.test(text)) return false;
  return !text.slice(match.index + match[0].length, start).includes('的');
}

/** 一是扎实抓好项目开复工。 standing alone: the heading of a list. */
function isHeader({clause, sentence, passage, figures, governing}: Reading): boolean {
  return (
    /^[一二三四五六七八九十][是、]/u.test(clause.text) &&
    passage.sentences.length === 1 &&
    sentence.clauses.length === 1 &&
    figures.length === 0 &&
    governing.source !== 'own'
  );
}

/** 疫情发生以来: the verb is part of a time expression, or of a bare 以来 without a date. */
function inTime({clause, governing}: Reading, {rule, start, end}: Predicate): boolean {
  const inside = governing.own.some(
    ({timex}) =>
      timex.start - clause.start <= start && timex.end - clause.start >= end && timex.end <= clause.end,
  );
  // 郑明达自2012年2月起: the number is that of a year.
  const countsTime =
    rule.kind === 'statistic' &&
    governing.own.some(
      ({timex, role}) =>
        role !== 'duration' && timex.start < clause.start + end && clause.start + end <= timex.end,
    );
  if (countsTime) return true;
  const dated = governing.own.some(({role}) => role === 'point' || role === 'period');
  const after = clause.text.slice(end);
  // 3月初疫情发生后 tells when it broke out; 地震发生后 tells nothing new.
  if (rule.kind === 'hazard' && /^(?:[之以]?前|时)$/u.test(after)) return true;
  if (rule.kind === 'hazard' && !dated && /^[之以]?后$/u.test(after)) return true;
  return inside || (!dated && /^.{0,4}(?:以来|以后|后|期间|之初|初期)/u.test(after));
}

/** A deadline not yet over, a day or period not yet begun when the report was told. */
function isAhead({role, span}: TimeWord, told: number): boolean {
  if (role === 'until') return span.end > told;
  return (role === 'point' || role === 'period') && span.start >= told;
}

/** 年内通车, told before the year is over. */
function isWithinReach({role, span, timex}: TimeWord, told: number): boolean {
  return role === 'period' && span.end > told && /内$/u.test(timex.text);
}

function statusOf({clause, governing, figures, told, sentence}: Reading, predicate: Predicate): EventStatus {
  const {word, speech, plan, since, source} = governing;
  const {text} = clause;
  if (word && isAhead(word, told)) return 'planned';
  if (word && source === 'own' && isWithinReach(word, told) && !/[已了]|累计|同比/u.test(text))
    return 'planned';
  const present = word?.role === 'present' && source !== 'paragraph';
  const done = present || /[已了派]|全部|正在|目前|决定|起了/u.test(text.slice(0, predicate.end + 1));
  const isOver =
    word?.role === 'period' ? word.span.end <= told : word?.role === 'point' && word.span.start < told;
  const past = isOver && source === 'own';
  if (
    !past &&
    !done &&
    (plan ||
      DEMAND.test(text) ||
      (speech &&
        (governing.opensSpeech || DEMAND.test(sentence.text)) &&
        predicate.rule.kind !== 'hazard' &&
        predicate.rule.kind !== 'meeting'))
  ) {
    return 'planned';
  }
  if (governing.speech && predicate.rule.kind === 'hazard') return 'as-of';
  if (GOING_ON.test(text) && word?.role !== 'point' && figures.length === 0) return 'ongoing';
  if (present) return 'as-of';
  if (word || since || governing.own.length > 0 || governing.after) return 'occurred';
  return TOTAL.test(text) || figures.length > 0 || !governing.after ? 'as-of' : 'occurred';
}
