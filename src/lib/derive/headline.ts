import type {EventKind} from '../types';
import type {Draft, Reading} from './draft';
import {balance, cut, prefixed, removeAll, removeFirst, type Line} from './line';
import {nameOwnPlace, plainLine} from './plain';
import {restate} from './restate';
import {shorten} from './shorten';
import {masked, subjectLength} from './subject';
import {objectLast, withoutMark} from './voice';
import {withSubject} from './whose';
import type {Wording} from './wording';
import {ASPECT, ATTENDS, HELD, LEFT_OVER, SPARE, SPARE_ADVERB, SUCH, TAILS} from './words/headlineWords';

const DECIDING: ReadonlySet<EventKind> = new Set<EventKind>(['publication', 'meeting', 'policy']);

/** Letters a headline may have. */
const HEADLINE_LENGTH = 24;

/**
 * A clause that stands alone: no time, adverbial or conjunction at its head, 我区 by its name, the subject of
 * the clause before where it has none, at most 24 letters, never cut inside a word or bracket.
 *
 *     headlineOf(draft, wording)    // 1月22日,我区成立由…任组长的…领导小组 → 龙泉驿区成立应对疫情工作领导小组
 */
export function headlineOf(draft: Draft, wording: Wording): string {
  const telling = withDeed(withVerdict(draft));
  const {main, predicate} = telling;
  const lineOf = (reading: Reading) =>
    nameOwnPlace(restate(plainLine(reading, wording), reading, wording.text), telling, wording);
  const whose = withSubject(lineOf(main), telling, wording, lineOf);
  const told = objectLast(spareAdverb(withoutMark(whose), main));
  const whole = stripTail(removeAll(removeAll(told, ASPECT), SUCH));
  const isHost = DECIDING.has(draft.kind) && !ATTENDS.test(whole.folded);
  const held = isHost ? removeFirst(whole, HELD) : whole;
  const pattern = rowVerb(held, predicate.rule.pattern);
  const line = spare(shortenRow(firstOfRow(held, pattern), draft), pattern);
  const short =
    line.folded.length > HEADLINE_LENGTH
      ? shorten(line, predicate, HEADLINE_LENGTH, {starts: wording.starts, names: main.actors})
      : line;
  return balance(plainLetters(removeFirst(short, LEFT_OVER).printed));
}

/** ２３６人🙏: digits and Latin letters of the usual width, and no pictures. */
function plainLetters(text: string): string {
  return text.replace(WIDE, (letters) => letters.normalize('NFKC')).replace(PICTURES, '');
}

const WIDE = /[\uFF05\uFF10-\uFF19\uFF21-\uFF3A]|(?<=[\uFF10-\uFF19])\uFF0E(?=[\uFF10-\uFF19])/giu;
const PICTURES = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u200D]/gu;

/** 开展政策宣讲、供需对接、“金融抗疫”签约: what is only a member of a row is no verb; the row's own is. */
function rowVerb({folded}: Line, pattern: RegExp): RegExp {
  const at = folded.search(pattern);
  const isMember = at > 0 && ROW.test(folded.slice(0, at));
  return isMember && folded.length > HEADLINE_LENGTH ? ROW_VERB : pattern;
}

const ROW_VERB = /开展|举办|组织|进行|推出/u;
const ROW = /(?:开展|举办|组织|进行|推出)[^，、]{2,12}、(?:[^，、]{2,14}、)*[^，、]{0,10}$/u;

/** 努力 was what it took; what was done stands in the clause before: 调集各方人手,经过近40天的努力. */
function withDeed(draft: Draft): Draft {
  const {main, readings} = draft;
  const before = readings[readings.indexOf(main) - 1];
  const {rule} = draft.predicate;
  const match = before && DEED.exec(before.clause.text);
  if (!before || !match || rule.id !== STRUGGLE) return draft;
  const [words] = match;
  const at = {start: match.index, end: match.index + words.length};
  return {...draft, main: before, predicate: {rule: {...rule, pattern: DEED}, words, ...at}};
}

const DEED = /调集|动员|组织|集中|投入|抽调|整合|统筹|调动/u;
const STRUGGLE = 'predicate/struggle';

/** 公开宣判,被告人被判处有期徒刑: to what. */
const SENTENCES = /判[处刑赔令]|获刑|驳回|维持|改判|无罪|追缴|没收|退赔/u;

/** 作出二审裁定,驳回上诉: what was decided says more than that it was. */
function withVerdict(draft: Draft): Draft {
  const {main, readings} = draft;
  const {text} = main.clause;
  const later = readings.slice(readings.indexOf(main) + 1);
  const sentence = /宣判$/u.test(text) ? later.find(({clause}) => SENTENCES.test(clause.text)) : undefined;
  const next = sentence ?? (/[作做]出.{0,8}(?:裁定|判决|裁决|决定)$/u.test(text) ? later[0] : undefined);
  const predicate = next?.predicates[0];
  return next && predicate ? {...draft, main: next, predicate} : draft;
}

function spareAdverb(line: Line, {actors}: Reading): Line {
  const at = subjectLength(masked(line.folded, actors));
  const adverb = at > 0 ? (SPARE_ADVERB.exec(line.folded.slice(at))?.[0].length ?? 0) : 0;
  return adverb > 0 ? cut(line, at, at + adverb) : line;
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
