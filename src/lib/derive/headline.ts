import type {Draft} from './draft';
import type {Home} from './places';
import {LEADS, SPARE, TAILS} from './words/headlineWords';

/** Letters a headline may have. */
export const HEADLINE_LENGTH = 24;

/** The words of a clause twice over, letter for letter: as matched and as printed. */
interface Line {
  folded: string;
  printed: string;
}

/**
 * A clause that stands alone: no time, adverbial or conjunction at its head, 我区 by its name, a subject where
 * the clause has none, at most 24 letters, never cut inside a word or bracket.
 *
 *     headlineOf(draft, text, home)    // 1月22日,我区成立由…任组长的…领导小组 → 龙泉驿区成立应对疫情工作领导小组
 *
 * @param text  The report's clean text, in its own script.
 */
export function headlineOf(draft: Draft, text: string, home: Home): string {
  const {clause} = draft.main;
  let line: Line = {folded: clause.text, printed: text.slice(clause.start, clause.end)};
  line = withoutTimes(line, draft);
  line = stripLeads(line);
  line = nameOwnPlace(line, draft, home);
  line = stripTail(replaceAll(line, /(?<=[成组设召举实完取出印提启打][立建开行施成得台发升动响现])了/gu));
  line = withSubject(line, draft);
  for (const spare of SPARE) {
    if (line.folded.length <= HEADLINE_LENGTH) break;
    line = stripTail(replaceAll(line, spare));
  }
  if (line.folded.length > HEADLINE_LENGTH) line = core(line, draft);
  return balance(line.printed).slice(0, HEADLINE_LENGTH);
}

/** Expressions that date the event go, with their prepositions; those within a noun phrase stay. */
function withoutTimes(line: Line, draft: Draft): Line {
  const {clause, governing} = draft.main;
  let result = line;
  for (const {timex, role} of [...governing.own].reverse()) {
    if (role === 'duration' || timex.start < clause.start || timex.end > clause.end) continue;
    const from = timex.start - clause.start;
    const to = timex.end - clause.start;
    const before =
      /(?:截至|自从|[从自于在到至继]|力争|力争在|争取在|定于|记者在){1,3}$/u.exec(
        result.folded.slice(0, from),
      )?.[0] ?? '';
    const after = /^(?:[份起，,、]|开始|以来|左右|前后)*/u.exec(result.folded.slice(to))?.[0] ?? '';
    const leads = from - before.length <= 2;
    if (leads || before || role === 'present')
      result = cut(result, from - before.length, to + (leads ? after.length : 0));
  }
  return result;
}

function stripLeads(line: Line): Line {
  let result = line;
  for (let round = 0; round < 4; round++) {
    const length = result.folded.length;
    for (const lead of LEADS) {
      const match = lead.exec(result.folded);
      if (match && match[0].length > 0 && result.folded.length - match[0].length >= 4)
        result = cut(result, 0, match[0].length);
    }
    if (result.folded.length === length) break;
  }
  return result;
}

/** 我区 and 全市 at the head are the place's name; further in they are left out. */
function nameOwnPlace(line: Line, draft: Draft, home: Home): Line {
  const name = draft.main.places[0]?.name ?? home.place?.name;
  if (!name) return line;
  const head = /^(?:[我全本][省市区县]|辖区)(?:内|上下)?/u.exec(line.folded);
  const named = head
    ? {folded: name + line.folded.slice(head[0].length), printed: name + line.printed.slice(head[0].length)}
    : line;
  return replaceAll(named, /(?!^)[我全本][省市区县]内?(?=\p{sc=Han})/gu);
}

/** A clause that opens with its verb takes the place it is told of as its subject. */
function withSubject(line: Line, draft: Draft): Line {
  const {predicate, main} = draft;
  const [place] = main.places;
  const first = predicate.words.slice(0, 2);
  const at = line.folded.indexOf(first);
  const bare = at >= 0 && at <= 2 && !main.mentions.some(({start}) => start < predicate.start);
  if (!place || !bare || line.folded.startsWith(place.name.slice(0, 2))) return line;
  return {folded: place.name + line.folded, printed: place.name + line.printed};
}

/** The predicate and what it needs, where the whole clause is too long. */
function core(line: Line, {predicate, main}: Draft): Line {
  const place = main.places[0]?.name ?? '';
  const at = line.folded.indexOf(predicate.words);
  const words = at < 0 ? line : {folded: line.folded.slice(at), printed: line.printed.slice(at)};
  const prefix = words.folded.startsWith(place.slice(0, 2)) ? '' : place;
  const room = HEADLINE_LENGTH - prefix.length;
  const kept = room > 8 ? fit(words, room) : fit(words, HEADLINE_LENGTH);
  const lead = room > 8 ? prefix : '';
  return {folded: lead + kept.folded, printed: lead + kept.printed};
}

/** As much as fits, up to a pause or the end of a phrase; a verb keeps the end of its object (成立…领导小组). */
function fit(line: Line, room: number): Line {
  if (line.folded.length <= room) return line;
  const head = line.folded.slice(0, room);
  const pause = Math.max(head.lastIndexOf('、'), head.lastIndexOf(','), head.lastIndexOf(' '));
  if (pause >= 6) return cut(line, pause, line.folded.length);
  const object = line.folded.lastIndexOf('的');
  const tail = line.folded.length - object - 1;
  if (object > 2 && tail >= 2 && tail + 2 <= room) return cut(line, 2, object + 1);
  const soft = Math.max(
    ...['和', '与', '及', '的', '等', '在', '对', '由', '向'].map((word) => head.lastIndexOf(word)),
  );
  return cut(line, soft >= 6 ? soft : room, line.folded.length);
}

function cut({folded, printed}: Line, from: number, to: number): Line {
  return {
    folded: folded.slice(0, from) + folded.slice(to),
    printed: printed.slice(0, from) + printed.slice(to),
  };
}

function replaceAll(line: Line, pattern: RegExp): Line {
  let result = line;
  for (const match of [...line.folded.matchAll(pattern)].reverse())
    result = cut(result, match.index, match.index + match[0].length);
  return result;
}

function stripTail(line: Line): Line {
  const match = TAILS.exec(line.folded);
  return match && match.index >= 4 ? cut(line, match.index, line.folded.length) : line;
}

const PAIRS = ['“”', '‘’', '《》', '（）', '()', '「」', '『』', '【】'];

/** A half bracket goes, with nothing else. */
function balance(text: string): string {
  let result = text.replace(/^[，,、；;。：:\s]+|[，,、；;。：:\s]{1,8}$/gu, '');
  for (const pair of PAIRS) {
    const [open = '', close = ''] = pair;
    if (result.split(open).length !== result.split(close).length)
      result = result.replaceAll(open, '').replaceAll(close, '');
  }
  return result;
}
