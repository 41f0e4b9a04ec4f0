import type {Clause} from './clauses';
import {firstLetters} from './first';
import {NOMINAL, NO_CLAUSE} from './words/cues';
import {DECIDING} from './words/deciding';
import {ECONOMY} from './words/economy';
import {HAPPENINGS} from './words/happenings';
import {HAZARDS} from './words/hazards';
import type {PredicateRule} from './words/predicates';
import {SOCIETY} from './words/society';
import {HAPPENS, VERBS} from './words/verbs';

export const PREDICATES: readonly PredicateRule[] = [
  ...DECIDING,
  ...HAZARDS,
  ...ECONOMY,
  ...SOCIETY,
  ...VERBS,
];

/** What a clause says that happened. Offsets are those of the clause's text. */
export interface Predicate {
  rule: PredicateRule;
  start: number;
  end: number;
  words: string;
}

/** Rules by the letters their matches begin with, as bits; those that may begin with any letter apart. */
const WORDS = Math.ceil(PREDICATES.length / 32);
const byLetter = new Map<number, Uint32Array>();
const always = new Uint32Array(WORDS);
PREDICATES.forEach(({pattern}, at) => {
  const letters = firstLetters(pattern);
  if (!letters) setBit(always, at);
  for (const letter of letters ?? []) {
    const unit = letter.charCodeAt(0);
    const bits = byLetter.get(unit) ?? new Uint32Array(WORDS);
    setBit(bits, at);
    byLetter.set(unit, bits);
  }
});

function setBit(bits: Uint32Array, at: number): void {
  bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31));
}

/** The rules that can fit a text by its letters: about one in three. */
function rulesFor(text: string): PredicateRule[] {
  const bits = always.slice();
  for (let i = 0; i < text.length; i++) {
    const more = byLetter.get(text.charCodeAt(i));
    if (more) for (let word = 0; word < WORDS; word++) bits[word] = (bits[word] ?? 0) | (more[word] ?? 0);
  }
  const rules: PredicateRule[] = [];
  bits.forEach((left, word) => {
    for (let rest = left; rest !== 0; rest &= rest - 1) {
      const rule = PREDICATES[word * 32 + 31 - Math.clz32(rest & -rest)];
      if (rule) rules.push(rule);
    }
  });
  return rules;
}

/** Only a common verb, that may stand in a clause which merely names who or when (省委决定,). */
export function isGeneral({rule}: Predicate): boolean {
  return rule.rank <= 2;
}

/**
 * The rules a clause fits, the one that says most first: by rank, then by weight, then the later, since the
 * main verb of a Chinese clause follows its adverbials.
 */
export function findPredicates(clause: Pick<Clause, 'text'>): Predicate[] {
  const found: Predicate[] = [];
  for (const rule of rulesFor(clause.text)) {
    const match = firstReal(rule.pattern, clause.text);
    if (match && !(rule.kind === 'hazard' && isAside(clause.text, match)))
      found.push({rule, start: match.index, end: match.index + match[0].length, words: match[0]});
  }
  return found.sort(
    (a, b) => b.rule.rank - a.rule.rank || b.rule.weight - a.rule.weight || b.start - a.start,
  );
}

/**
 * What a clause tells that has a date and no verb of any table: it happened, of whatever kind it is. A clause
 * with a time of its own needs no further sign; one that shares its sentence's needs an aspect or a passive.
 *
 * @param from   Where the clause's own time ends; 0 if it has none.
 * @param timed  The clause has a time of its own.
 */
export function findHappening({text}: Pick<Clause, 'text'>, from: number, timed: boolean): Predicate[] {
  const rest = text.slice(from);
  const isShort = rest.length < 5 && !(timed && SAYS_IT.test(text) && /^\p{sc=Han}{2,4}$/u.test(rest));
  if (NO_CLAUSE.test(text) || isShort || !/\p{sc=Han}{2}/u.test(rest)) return [];
  const match = HAPPENS.pattern.exec(text.slice(from));
  if (!match && (!timed || /^[与和跟同向对]/u.test(rest))) return [];
  const start = match ? from + match.index : from;
  const end = match ? start + match[0].length : text.length;
  return [{rule: ruleOf(text), start, end, words: text.slice(start, end)}];
}

/** The rule that a clause is of, told by who does it or to what. */
function ruleOf(text: string): PredicateRule {
  return OF_KIND.find(({sign}) => sign.test(text))?.rule ?? HAPPENS;
}

const OF_KIND = HAPPENINGS.map(({id, kind, pattern}) => ({
  sign: pattern,
  rule: {...HAPPENS, id: `${HAPPENS.id}-${id}`, kind},
}));

/** 罢驶起于11日, 上一次发生在2002年: a clause that ends with when it was. */
export function findBegun({text}: Pick<Clause, 'text'>, at: number): Predicate[] {
  const match = BEGUN.exec(text.slice(0, at));
  return match ? [{rule: HAPPENS, start: match.index, end: text.length, words: text.slice(match.index)}] : [];
}

const BEGUN = /(?<=\p{sc=Han}{2})(?:发生|出现|开始|[始起]|诞生|出生|成立|落成|完工|启动)[在于自]$/u;

/** 新滨港1921年开港: who, when, and what in two letters. */
const SAYS_IT = /^\p{sc=Han}{2,12}[\d民一二三四五六七八九十今去昨明]/u;

/** The first match that is not merely the name of something. */
function firstReal(pattern: RegExp, text: string): RegExpExecArray | null {
  let from = 0;
  for (let tries = 0; tries < 4; tries++) {
    const match = pattern.exec(text.slice(from));
    if (!match) return null;
    const end = from + match.index + match[0].length;
    if (!isNominal(text, from + match.index, end)) {
      match.index += from;
      return match;
    }
    from = end;
  }
  return null;
}

/** 复工的条件, 工作队的支援, 针对疫情蔓延的实际: the words name a thing, and nothing is said to happen. */
function isNominal(text: string, start: number, end: number): boolean {
  const after = text.slice(end);
  if (text.lastIndexOf('《', start) > text.lastIndexOf('》', start)) return true;
  if (text.lastIndexOf('(', start) > text.lastIndexOf(')', start)) return true;
  if (NOMINAL.test(after)) return true;
  const before = text.slice(0, start);
  return after === '' && (/的$/u.test(before) || PRAISED.test(before)) && !/[了已被]/u.test(before);
}

/** 倾情援助, 的大力支持: behind 的 and such a word a verb is a noun; 的铁路通车 is a clause. */
const PRAISED = /的(?!\p{sc=Han}?[路桥站厂校馆院店塔区楼车船城])\p{sc=Han}{1,3}$/u;

/** 占新增病例的96%: a share of the cases, not the cases; 失联人员: those it befell, of whom more is told. */
function isAside(text: string, {0: words, index}: RegExpExecArray): boolean {
  return (
    text.slice(Math.max(0, index - 12), index).includes('占') ||
    (CAUSE.test(text.slice(0, index)) && BEFALLS.test(text.slice(index + words.length))) ||
    VICTIMS.test(text.slice(index + words.length))
  );
}

/** 因储槽外泄|遭罚: what it was for, with what came of it behind. */
const CAUSE = /(?:因|由于)[^，因]{0,8}$/u;
const BEFALLS = /^[被遭]/u;

const VICTIMS =
  /^(?:人员|群众|者|\p{sc=Han}{0,4}家属|村民|居民|儿童|老人|地区|户|慰助|补助|救助|补偿|保险|消防员|战士|官兵|烈士)/u;
