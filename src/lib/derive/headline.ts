import type {Draft} from './draft';
import {breakAt, cut, prefixed, removeAll, stripTail, type Line} from './line';
import type {Home} from './home';
import {BARE_HEAD, LEADS, NOUN_HEAD, SPARE, VERB} from './words/headlineWords';

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
}

/** What is needed of a report to write its headlines. */
export function wordingOf(text: string, folded: string, home: Home): Wording {
  const starts = new Set<string>();
  for (const match of folded.matchAll(/(?<=^|[\P{sc=Han}的了和与对在为])\p{sc=Han}{2}/gmu))
    starts.add(match[0]);
  return {text, folded, home, starts};
}

/**
 * A clause that stands alone: no time, adverbial or conjunction at its head, 我区 by its name, a subject where
 * the clause has none, at most 24 letters, never cut inside a word or bracket.
 *
 *     headlineOf(draft, wording)    // 1月22日,我区成立由…任组长的…领导小组 → 龙泉驿区成立应对疫情工作领导小组
 */
export function headlineOf(draft: Draft, wording: Wording): string {
  const {clause} = draft.main;
  let line: Line = {folded: clause.text, printed: wording.text.slice(clause.start, clause.end)};
  line = stripLeads(withoutTimes(line, draft));
  line = shortenRow(nameOwnPlace(line, draft, wording), draft);
  line = stripTail(removeAll(line, /(?<=[成组设召举实完取出印提启打][立建开行施成得台发升动响现])了/gu));
  for (const spare of SPARE) {
    if (line.folded.length <= HEADLINE_LENGTH) break;
    const shorter = stripTail(removeAll(line, spare));
    if (draft.predicate.rule.pattern.test(shorter.folded)) line = shorter;
  }
  line = withSubject(line, draft, wording);
  if (line.folded.length > HEADLINE_LENGTH) line = core(line, draft, wording);
  return balance(line.printed);
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
      /(?:截至|自从|力争在?|争取在|定于|记者在|[从自于在到至继]){1,3}$/u.exec(
        result.folded.slice(0, from),
      )?.[0] ?? '';
    const after = /^(?:[份起，,、]|开始|以来|左右|前后){0,3}/u.exec(result.folded.slice(to))?.[0] ?? '';
    const leads = from - before.length <= 2;
    if (leads || before || role === 'present' || (role === 'point' && !result.folded.startsWith('的', to))) {
      result = cut(result, from - before.length, to + (leads ? after.length : 0));
    }
  }
  return result;
}

function stripLeads(line: Line): Line {
  let result = line;
  for (let round = 0; round < 4; round++) {
    const {length} = result.folded;
    for (const lead of LEADS) {
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
  const head = /^(?:[我全本][省市区县]|辖区|[省市区县](?:里|级层面))(?:内|上下)?/u.exec(line.folded);
  return head ? prefixed(cut(line, 0, head[0].length), name, printedName(name, wording)) : line;
}

/** A clause that opens with its verb, a number or an adverb takes the person or place it is told of. */
function withSubject(line: Line, draft: Draft, wording: Wording): Line {
  const {predicate, main} = draft;
  const at = line.folded.indexOf(predicate.words.slice(0, 2));
  const bare = ((at === 0 || at === 1) && !NOUN_HEAD.test(line.folded)) || BARE_HEAD.test(line.folded);
  if (!bare || main.mentions.some(({start}) => start < predicate.start && start < 8)) return line;
  const subject = subjectOf(draft, wording);
  if (!subject || line.folded.startsWith(subject.slice(0, 2))) return line;
  const named = prefixed(line, subject, printedName(subject, wording));
  return named.folded.length <= HEADLINE_LENGTH || at <= 1 ? named : line;
}

/** The person just named before the clause, else who the sentence is about, else the place. */
function subjectOf({main}: Draft, wording: Wording): string | null {
  if (/^[他她]/u.test(main.clause.text) && main.person) return main.person;
  const leads = main.leads.filter(({clause}) => !/[说称]|表示|介绍|透露|认为/u.test(clause.text));
  const person = leads.flatMap(({actors}) => actors.filter(({type}) => type === 'person')).at(-1);
  if (person) return person.name;
  const place = main.places[0]?.name ?? wording.home.place?.name ?? null;
  const isObject = main.mentions.some((mention) => mention.place.name === place);
  return isObject ? (main.about ?? null) : place;
}

/** Who does it, the verb, and the end of its object, where the whole clause is too long. */
function core(line: Line, draft: Draft, wording: Wording): Line {
  const match = draft.predicate.rule.pattern.exec(line.folded);
  const at = match?.index ?? 0;
  const subject = shortSubject(line, Math.max(0, at), draft, wording);
  const rest = at > 0 ? cut(line, 0, at) : line;
  const room = HEADLINE_LENGTH - subject.folded.length;
  const kept = fit(rest, match?.[0].length ?? 0, room, wording);
  return {folded: subject.folded + kept.folded, printed: subject.printed + kept.printed};
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
  const short = `等${places.length + 1}地`;
  const head = line.printed.slice(0, first.length);
  return prefixed(cut(line, 0, end), first + short, head + short);
}

/** What stands before the verb, if it is short; else the person or place it ends with. */
function shortSubject(line: Line, at: number, draft: Draft, wording: Wording): Line {
  const before = {folded: line.folded.slice(0, at), printed: line.printed.slice(0, at)};
  if (at > 0 && at <= 9) return before;
  const person = draft.main.actors.find(
    ({name, type}) => type === 'person' && before.folded.slice(-8).includes(name),
  );
  if (person) return {folded: person.name, printed: printedName(person.name, wording)};
  const tail =
    before.folded.length > 9 ? breakAt(before, before.folded.length - 9, wording.starts, 'after') : 0;
  if (tail > 0 && before.folded.length - tail >= 3) return cut(before, 0, tail);
  const place = draft.main.places[0]?.name ?? '';
  const rest = line.folded.slice(at);
  return rest.startsWith(place.slice(0, 2))
    ? {folded: '', printed: ''}
    : {folded: place, printed: printedName(place, wording)};
}

/** As much as there is room for: all, or up to a pause after the predicate, or the verb and its object's end. */
function fit(line: Line, predicate: number, room: number, wording: Wording): Line {
  const {folded} = line;
  if (folded.length <= room) return line;
  if (predicate <= room) {
    const pause = folded.slice(0, room + 1).search(/(?<=.{6})[、,，]/u);
    const end = pause >= predicate ? pause : breakAt(line, room, wording.starts, 'before');
    return cut(line, outsideNumber(folded, Math.max(end, Math.min(predicate, room))), folded.length);
  }
  const verb = VERB.exec(folded)?.[0].length ?? 2;
  const object = cut(line, predicate, folded.length);
  const from = breakAt(object, predicate - (room - verb), wording.starts, 'after');
  return cut(object, verb, Math.max(verb, from));
}

/** Back to before a number that would be cut. */
function outsideNumber(text: string, at: number): number {
  let i = at;
  while (i > 2 && /[\d.%]/u.test(text.charAt(i - 1)) && /[\d.%\p{sc=Han}]/u.test(text.charAt(i))) i--;
  return i;
}

/** A name as this report prints it, in its own script. */
export function printedName(name: string, {text, folded}: Pick<Wording, 'text' | 'folded'>): string {
  const at = folded.indexOf(name);
  return at < 0 ? name : text.slice(at, at + name.length);
}

const PAIRS = ['“”', '‘’', '《》', '（）', '()', '「」', '『』', '【】'];

/** A half bracket goes, with nothing else. */
function balance(text: string): string {
  let result = text.replace(/^[，,、；;。：:\s]{1,8}/u, '').replace(/[，,、；;。：:\s]{1,8}$/u, '');
  for (const pair of PAIRS) {
    const [open = '', close = ''] = pair;
    if (result.split(open).length !== result.split(close).length) {
      result = result.replaceAll(open, '').replaceAll(close, '');
    }
  }
  return result;
}
