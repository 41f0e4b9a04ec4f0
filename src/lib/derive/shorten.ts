import type {Actor} from '../types';
import {breakAt, cut, type Line} from './line';
import type {Predicate} from './predicate';
import {firstBreak, masked, subjectLength} from './subject';
import {LEADING_ADVERBS, SPARE_PHRASE} from './words/phrases';

interface Phrases {
  starts: ReadonlySet<string>;
  /** Who is named in the clause. */
  names?: readonly Pick<Actor, 'name'>[];
}

/**
 * A clause in at most `room` letters: first without adverbials between subject and verb, then with the head of
 * its subject alone, then up to the end of a phrase, and only then the verb with the end of its object.
 *
 *     长春市政府新闻办就新冠肺炎疫情防控举行第60场新闻发布会 → 长春市政府新闻办举行第60场新闻发布会
 */
export function shorten(line: Line, predicate: Predicate, room: number, phrases: Phrases): Line {
  const pattern = predicate.rule.pattern;
  const steps = [withoutAdverbial, withShortSubject, withoutAdverbial];
  let result = line;
  for (const step of steps) {
    if (result.folded.length <= room) return result;
    const next = step(result, predicateAt(result, pattern), phrases);
    if (pattern.test(next.folded)) result = next;
  }
  if (result.folded.length <= room) return result;
  const supports = subjectLength(masked(result.folded, phrases.names ?? []), predicateAt(result, pattern));
  if (supports > 0 && SUPPORTS.test(result.folded.slice(supports)))
    return endedEarly(result, SUPPORTS_AT, room) ?? core(result, pattern, room, phrases);
  return endedEarly(result, pattern, room) ?? core(result, pattern, room, phrases);
}

/** What is done, where the closer wording is only what it is done for: 支持某省做好救援, 调集某地搜救队. */
const SUPPORTS = /^(?:支持|协助|调集|调派)/u;
const SUPPORTS_AT = /支持|协助|调集|调派/u;

function predicateAt({folded}: Line, pattern: RegExp): number {
  return Math.max(0, folded.search(pattern));
}

/** Without 就…, 在…, 以… between the subject and the verb. */
function withoutAdverbial(line: Line, at: number, {names = []}: Phrases): Line {
  const subject = subjectLength(masked(line.folded, names), at);
  if (subject === 0 || at <= subject) return line;
  const phrase = SPARE_PHRASE.exec(line.folded.slice(subject, at));
  return phrase ? cut(line, subject + phrase.index, at) : line;
}

/** The noun itself, where the subject has modifiers: 由中铁六局承建的大桥 is 大桥; of a row the first, with 等. */
function withShortSubject(line: Line, at: number, {names = []}: Phrases): Line {
  const length = subjectLength(masked(line.folded, names), at);
  const words = line.folded.slice(0, length);
  const of = words.lastIndexOf('的');
  if (of >= 0 && length - of > 2) return cut(line, 0, of + 1);
  const row = /^(?<first>[^、“”《》]{2,12})、.{1,40}?(?<end>等[^、]{0,6})?$/u.exec(words);
  const {first = '', end = ''} = row?.groups ?? {};
  if (first && end) return cut(line, first.length, length - end.length);
  const pair = /^(?<one>[^、“”《》的]{2,10})、.{1,24}[和及与]/u.exec(words)?.groups?.['one'] ?? '';
  if (pair) return withAnd(cut(line, pair.length, length), pair.length);
  const title = /(?:书记|市长|县长|区长|省长|主任|局长|部长|董事长|总经理|队长|教授)、/u.exec(words);
  return title ? cut(line, 0, title.index + title[0].length) : line;
}

/** 消防、武警和民间救援队: the first, with 等. */
function withAnd({folded, printed}: Line, at: number): Line {
  return {
    folded: `${folded.slice(0, at)}等${folded.slice(at)}`,
    printed: `${printed.slice(0, at)}等${printed.slice(at)}`,
  };
}

/** Up to where another phrase begins after the predicate and something of its object: 出动3000人|连夜开展排水. */
function endedEarly(line: Line, pattern: RegExp, room: number): Line | null {
  const match = pattern.exec(line.folded);
  if (!match) return null;
  const {folded} = line;
  let best = 0;
  const least = Math.max(match.index + Math.min(match[0].length, room), match.index + 5);
  for (
    let at = firstBreak(folded, least);
    at <= room && at < folded.length;
    at = firstBreak(folded, at + 1)
  ) {
    if (isEnd(folded, at)) best = at;
  }
  for (const {index} of folded.matchAll(/[、，,](?!\d)|[和与及并](?=\p{sc=Han}{3})/gu)) {
    const isNext = folded.charAt(index) === '、' && index === match.index + match[0].length && index >= 8;
    if ((index >= least || isNext) && index <= room && index > best && isEnd(folded, index)) best = index;
  }
  return best > 0 ? cut(line, best, folded.length) : null;
}

/** Not after a word that asks for more, nor inside brackets, quotation marks or a number. */
function isEnd(folded: string, at: number): boolean {
  const kept = folded.slice(0, at);
  if (
    /[已均也又便即仍并的和与及在对向把被将从以由为使让于到了至、“《(]$|(?:条件|情况|背景|前提)下$|(?:进行|开展|组织|负责|通过|正在|对口|协同|联合|共同|分别|直接)$/u.test(
      kept,
    )
  )
    return false;
  if (/[\d.]$/u.test(kept) && /^[\d.%万亿千百]/u.test(folded.slice(at))) return false;
  return ['“”', '《》', '()'].every(
    ([open = '', close = '']) => kept.split(open).length === kept.split(close).length,
  );
}

/** Who does it, the verb, and the end of its object. */
function core(line: Line, pattern: RegExp, room: number, phrases: Phrases): Line {
  const match = pattern.exec(line.folded);
  const at = match?.index ?? 0;
  const length = subjectLength(masked(line.folded, phrases.names ?? []), at);
  const from = passiveAt(line.folded, at, length);
  const before = cut(line, from, line.folded.length);
  const head =
    length > 0 && length <= 12 ? cut(before, Math.min(length, from), from) : lastPhrase(before, 10, phrases);
  const rest = cut(line, 0, from);
  const kept = fit(rest, match?.[0].length ?? 0, room - head.folded.length, phrases);
  const twice = kept.folded.length > 4 && head.folded.endsWith(kept.folded.slice(0, 2)) ? 2 : 0;
  return {folded: head.folded + kept.folded.slice(twice), printed: head.printed + kept.printed.slice(twice)};
}

/** 聲請…遭高分院駁回: by whom it was done goes with the verb. */
function passiveAt(folded: string, at: number, subject: number): number {
  const agent = /[遭被](?![困害告灾])[^，、]{0,12}$/u.exec(folded.slice(0, at));
  return agent && agent.index >= subject ? agent.index : at;
}

/** The end of some words, from where a phrase begins. */
function lastPhrase(words: Line, room: number, {starts}: Phrases): Line {
  if (words.folded.length <= room) return words;
  const from = breakAt(words, words.folded.length - room, starts, 'after');
  return cut(words, 0, wholeFrom(words.folded, from));
}

/** As much as there is room for: all, or up to a pause after the predicate, or the verb and its object's end. */
function fit(line: Line, predicate: number, room: number, {starts}: Phrases): Line {
  const {folded} = line;
  if (folded.length <= room) return line;
  if (predicate <= room) {
    const pause = folded.slice(0, room + 1).search(/(?<=.{6})[、,，]/u);
    const end = pause >= predicate ? pause : breakAt(line, room, starts, 'before');
    const at = outsideNumber(folded, Math.max(end, Math.min(predicate, room)));
    return isEnd(folded, at) ? cut(line, at, folded.length) : withObject(line, predicate, {room, at});
  }
  const adverbs = LEADING_ADVERBS.exec(folded)?.[0].length ?? 0;
  if (adverbs > 0 && adverbs < predicate)
    return fit(cut(line, 0, adverbs), predicate - adverbs, room, {starts});
  const verb = firstBreak(folded) === 0 ? 2 : Math.max(2, Math.min(firstBreak(folded, 1), 4));
  const object = cut(line, predicate, folded.length);
  const from = breakAt(object, predicate - (room - verb), starts, 'after');
  return cut(object, verb, Math.max(verb, wholeFrom(object.folded, from)));
}

/** The verb and the end of its object, where it would be cut within what goes before: 攻克了…条件下|围堰施工难题. */
function withObject(line: Line, verb: number, {room, at}: {room: number; at: number}): Line {
  const before =
    /^.*(?:的|(?:条件|情况|背景|前提)下)(?=\p{sc=Han}{4})/u.exec(line.folded.slice(verb))?.[0].length ?? 0;
  const short = cut(line, verb, verb + before);
  return before > 0 && short.folded.length <= room ? short : cut(line, at, line.folded.length);
}

/** Not from inside a verb (举|办), nor from letters that only end a word (长春|市支持…). */
function wholeFrom(folded: string, from: number): number {
  if (from > 0 && firstBreak(folded, from - 1) === from - 1) return from - 1;
  const inQuotes = /^[^“]{1,12}”/u.exec(folded.slice(from));
  if (inQuotes) return from + inQuotes[0].length;
  return ENDS_WORD.test(folded.slice(from)) ? from + 1 : from;
}

const ENDS_WORD = /^[市县区省州的了们等者化毒员]/u;

/** Back to before a number that would be cut, or parted from its unit. */
function outsideNumber(text: string, at: number): number {
  let i = at;
  while (i > 2 && /[\d.%万亿千百]/u.test(text.charAt(i - 1)) && /[\d.%\p{sc=Han}]/u.test(text.charAt(i))) i--;
  return i;
}
