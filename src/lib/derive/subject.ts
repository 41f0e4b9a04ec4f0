import type {Actor, EventKind} from '../types';
import type {Reading} from './draft';
import {firstLetters} from './first';
import type {Line} from './line';
import {cut} from './line';
import {SPEAKS} from './words/cues';
import {TELLS_OF_ITSELF} from './words/headlineWords';
import {
  BEFALLEN,
  BREAK_WORDS,
  GOES_ON,
  LEADING_ADVERBS,
  MEASURE,
  NATURE,
  NOUN_END,
  NO_SUBJECT,
  OPENS_ADVERBIAL,
  OPENS_RELATIVE,
  TAKES_PERSON,
} from './words/phrases';
import {TITLES} from './words/names';
import {PLAIN_VERBS, VAGUE_HEAD} from './words/verbs';

const WORDS = new RegExp(`${BREAK_WORDS}|${PLAIN_VERBS}`, 'u');
/** Most letters begin none of the thousand words: to see that takes one look, not a thousand. */
const FIRSTS = [...(firstLetters(WORDS) ?? [])].join('');
const BREAKS = new RegExp(FIRSTS ? `(?=[${FIRSTS}])(?:${WORDS.source})` : WORDS.source, 'gu');

/** Letters of a noun made of a verb: 防汛救援突击队伍. */
const LONGEST_OF_VERB = 8;
/** 他 and 她, perhaps behind a time. */
export const PRONOUN = /^.{0,6}[他她](?!们)/u;
/** Letters a subject may have; what is longer was not understood. */
const LONGEST = 32;

/**
 * Letters of the noun phrase a line opens with: what stands before its first adverb, preposition or verb, a
 * relative clause with its noun taken in. 0 where it opens with none.
 *
 *     subjectLength('镇政府随即启动防汛响应')              // 3
 *     subjectLength('村民组成的突击队堵住缺口', 8)         // 8
 *     subjectLength('随即启动防汛响应')                    // 0
 *
 * @param predicateAt  Where the predicate begins, if that is known.
 */
export function subjectLength(folded: string, predicateAt = 0): number {
  let end = opensWithVagueVerb(folded) ? 0 : firstBreak(folded);
  if (end === 0) return lengthFromVerb(folded);
  if (folded.charAt(end - 1) === '的') end = firstBreak(folded, end + 1);
  const main = /^[以按凭]/u.test(folded.slice(end)) ? 0 : firstBreak(folded, predicateAt);
  for (let of = folded.indexOf('的', end); of >= 0 && of < main - 2; of = folded.indexOf('的', of + 1)) {
    end = firstBreak(folded, of + 1);
  }
  return isNoun(folded.slice(0, end)) ? end : nounOfVerb(folded);
}

/** 展览 is a verb, but not in 展览将持续. */
function opensWithVagueVerb(folded: string): boolean {
  const length = VAGUE_HEAD.exec(folded)?.[0].length ?? 0;
  const next = firstBreak(folded, length);
  return length > 0 && (next > length || next === folded.length);
}

/** Of a line that opens with a verb or a preposition: a relative clause with its noun, or a noun made of it. */
function lengthFromVerb(folded: string): number {
  if (OPENS_ADVERBIAL.test(folded) || TAKES_PERSON.test(folded)) return 0;
  if (BEFALLEN.test(folded)) return nounOfVerb(folded);
  const of = opensRelative(folded);
  const end = of > 0 ? firstBreak(folded, of + 1) : OPENS_RELATIVE.test(folded) ? 0 : nounOfVerb(folded);
  // 将进入附属工程的施工 is a verb and its object: nothing follows the noun.
  return end < folded.length && isNoun(folded.slice(0, end)) ? end : 0;
}

/** Where 的 stands in 由某局承建的大桥, and behind a bare verb with its object: 生产口罩的企业. 0 if nowhere. */
function opensRelative(folded: string): number {
  const of = folded.indexOf('的');
  return of > 0 && (OPENS_RELATIVE.test(folded) || firstBreak(folded, 2) > of) ? of : 0;
}

/** A noun that opens with a verb or an adverb (整修工程): up to the next break, if it ends as nouns do. */
function nounOfVerb(folded: string): number {
  for (let end = firstBreak(folded, 1); end < folded.length && end <= LONGEST_OF_VERB;) {
    const words = folded.slice(0, end);
    if (end >= 3 && NOUN_END.test(words) && !NO_SUBJECT.test(words)) return end;
    end = firstBreak(folded, end + 1);
  }
  return 0;
}

/** Where the first word stands that is no part of a noun phrase; the length of the line if there is none. */
export function firstBreak(folded: string, from = 0): number {
  BREAKS.lastIndex = from;
  for (let match = BREAKS.exec(folded); match; match = BREAKS.exec(folded)) {
    if (folded.charAt(match.index + 1) !== '的' && !isQuoted(folded, match.index)) return match.index;
  }
  return folded.length;
}

function isNoun(words: string): boolean {
  const letters = words.replace(/[^\p{sc=Han}A-Za-z]/gu, '').length;
  if (letters < 2 || words.length > LONGEST || NO_SUBJECT.test(words)) return false;
  const counts = /^[近约超逾]?[\d一二两三四五六七八九十百]/u.test(words);
  return (
    !counts ||
    ((letters >= 3 || /^[两双各]/u.test(words)) && !/[元吨米倍%亩]$/u.test(words)) ||
    /[人户家栋名]$/u.test(words) ||
    NOUN_END.test(words)
  );
}

function isQuoted(text: string, at: number): boolean {
  return (
    text.lastIndexOf('“', at) > text.lastIndexOf('”', at) ||
    text.lastIndexOf('《', at) > text.lastIndexOf('》', at)
  );
}

/** Without the adverbs it opens with, where a subject follows them: 累计降雨量达195毫米 → 降雨量达195毫米. */
export function withoutLeadingAdverbs(line: Line): Line {
  const adverbs = LEADING_ADVERBS.exec(line.folded)?.[0].length ?? 0;
  if (adverbs === 0) return line;
  const rest = cut(line, 0, adverbs);
  return subjectLength(rest.folded) > 0 && firstBreak(rest.folded) < rest.folded.length ? rest : line;
}

/** A line whose names are no words: 郑明达 does not end before 达. Letter for letter as long. */
export function masked(folded: string, names: readonly Pick<Actor, 'name'>[]): string {
  return names.reduce((line, {name}) => line.replaceAll(name, NAMELESS.repeat(name.length)), folded);
}

const NAMELESS = '某';

/** How the clauses of a report are printed. */
export interface Printing {
  /** A clause without times and leading words. */
  lineOf: (reading: Reading) => Line;
  /** A name in the report's own script. */
  named: (name: string) => Line;
}

/**
 * The subject a clause shares with one before it: of the nearest clause of its sentence that has one, else of
 * the sentence before it in the paragraph, if it goes on from there (随后又捐赠大米).
 *
 * @param how  `speakers`: take also those who are only quoted, he who says 我 or is meant by 他. `further`: of a
 *             clause that says next to nothing by itself (复工), go back to the sentence before in any case.
 */
export function carriedSubject(
  main: Reading,
  kind: EventKind,
  printing: Printing,
  {speakers = false, further = false} = {},
): Line | null {
  const goesOn = speakers || further || GOES_ON.test(main.clause.text);
  let ofSentenceBefore: Line | null = null;
  let teller: Line | null = null;
  for (let each = main.before; each !== null && each.passage === main.passage; each = each.before) {
    const isNear = each.sentence === main.sentence || isHalf(each, main);
    if (!isNear && (!goesOn || main.at.sentence - each.at.sentence > 1)) break;
    if (!speakers && isSpeech(each)) {
      if (each.sentence === main.sentence && DEEDS.has(kind)) teller ??= tellerOf(each, printing);
      continue;
    }
    const subject = subjectOf(each, printing);
    if (!subject || !suits(subject.folded, kind)) continue;
    if (each.sentence !== main.sentence && !goesOn && !isNamed(each, subject)) continue;
    if (isNear) return subject;
    ofSentenceBefore = subject;
  }
  return ofSentenceBefore ?? teller;
}

/** Kinds of what a body does that tells of it. */
const DEEDS: ReadonlySet<EventKind> = new Set<EventKind>([
  'operation',
  'control',
  'aid',
  'organization',
  'policy',
]);

function tellerOf(reading: Reading, printing: Printing): Line | null {
  const subject = subjectOf(reading, printing);
  return subject && TELLS_OF_ITSELF.test(subject.folded) ? subject : null;
}

/** The part before a semicolon, in which the subject of both parts may stand. */
function isHalf(each: Reading, main: Reading): boolean {
  return each.sentence.mark === ';' && main.at.sentence - each.at.sentence === 1;
}

/** A body or place known by name, no words that were merely not understood. */
function isNamed({actors, mentions}: Reading, {folded}: Line): boolean {
  return (
    actors.some(({name}) => folded.includes(name)) ||
    mentions.some(({start}) => start === 0) ||
    BODY.test(folded)
  );
}

const BODY = /(?:法院|检察院|政府|委员会|公司|集团|该院)$/u;

function isSpeech({clause: {text}}: Reading): boolean {
  return SPEAKS.test(text) || /^[“‘].{4,}[。！？!?][”’]/u.test(text);
}

function subjectOf(reading: Reading, {lineOf, named}: Printing): Line | null {
  if (PRONOUN.test(reading.clause.text)) return reading.person ? named(reading.person) : null;
  // 三是走出去招商: a heading of what is to be done, by nobody it names.
  if (/^[一二三四五六七八九十]是/u.test(reading.clause.text) && reading.predicates.length === 0) return null;
  const line = lineOf(reading);
  if (DESCRIBED.test(line.folded) && isName(reading, line)) return headOf(line);
  const predicateAt = line.folded.indexOf(reading.predicates[0]?.words ?? '');
  const length = subjectLength(masked(line.folded, reading.actors), Math.max(0, predicateAt));
  if (length === 0 || (length === line.folded.length && !isName(reading, line)))
    return actorOf(reading, line);
  const words = cut(line, length, line.folded.length);
  if (/^[“\d]/u.test(words.folded) && !/\p{sc=Han}{4}/u.test(words.folded)) return null;
  const of = words.folded.lastIndexOf('的');
  return of > 0 && length > 8 && length - of > 2 ? cut(words, 0, of + 1) : words;
}

const DESCRIBED = /^(?:这|作为|曾经).*的(?=\p{sc=Han}{2,6}$)/u;

/** 这个曾经的深度贫困村 is 深度贫困村. */
function headOf(line: Line): Line {
  return cut(line, 0, line.folded.lastIndexOf('的') + 1);
}

/** The body or person a clause opens with, whatever its verb. */
function actorOf({actors}: Reading, line: Line): Line | null {
  for (const {name} of actors) {
    const at = line.folded.indexOf(name);
    const isHead = at === 0 || (at > 0 && at <= 8 && TITLE_AT_END.test(line.folded.slice(0, at)));
    if (isHead) return cut(line, at + name.length, line.folded.length);
  }
  return null;
}

const TITLE_AT_END = new RegExp(`(?:${TITLES})$`, 'u');

/** A clause that is nothing but a name: 广西南宁至崇左的南崇高铁, */
function isName({predicates, mentions, actors}: Reading, {folded}: Line): boolean {
  if (predicates.length > 0 || folded.length > 20) return false;
  return (
    mentions.some(({start}) => start === 0) ||
    actors.some(({name}) => folded.endsWith(name)) ||
    NOUN_END.test(folded) ||
    /的\p{sc=Han}{2,6}$/u.test(folded)
  );
}

const STORM = /^(?:超?强?台风|飓风|热带风暴)/u;

/** A storm does not set up a staff, nor does a staff break out. */
function suits(noun: string, kind: EventKind): boolean {
  if (MEASURE.test(noun) && !NATURE.test(noun)) return kind === 'statistic';
  const isNature = NATURE.test(noun) || STORM.test(noun);
  return kind === 'hazard' ? isNature : kind === 'statistic' || kind === 'containment' || !isNature;
}
