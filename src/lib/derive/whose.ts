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
  GIFT,
  NOUN_HEAD,
  OFFICIAL,
  OFFICIAL_VERB,
  PART,
  PERSONAL,
} from './words/headlineWords';
import {NATURE} from './words/phrases';

/** What is asked: whose is this line? */
interface Question {
  line: Line;
  draft: Draft;
  wording: Wording;
  printing: Printing;
}

/** One way to answer. */
export interface SubjectRule {
  /** `subject/where-it-is-found`. */
  id: string;
  /** The line with its subject, or as it is where it needs none; undefined where the rule does not apply. */
  answer: (question: Question) => Line | undefined;
  /** A report of 2021-07-30, words of the event's clause, and its headline. */
  finds: readonly {body: string; words: string; headline: string; title?: string}[];
}

/** The first that applies answers. */
export const SUBJECT_RULES: readonly SubjectRule[] = [
  {
    id: 'subject/pronoun-stripped',
    answer: ({line, draft: {main}, wording}) => {
      const {clause, person} = main;
      const isLost = person !== null && PRONOUN.test(clause.text) && !/[他她]/u.test(line.folded);
      return isLost && !line.folded.includes(person) ? headed(line, named(person, wording)) : undefined;
    },
    finds: [{body: '7月2日,县长李明到任。7月9日他到大堤检查。', words: '检查', headline: '李明到大堤检查'}],
  },
  {
    id: 'subject/rest',
    answer: ({line}) => (/^其余\d{1,4}个/u.test(line.folded) ? line : undefined),
    finds: [{body: '7月9日其余6个陆续进场。', words: '进场', headline: '其余6个陆续进场'}],
  },
  {
    id: 'subject/whole-of-a-part',
    answer: ({line, draft, printing}) => {
      if (!PART.test(line.folded)) return undefined;
      const whole = carriedSubject(draft.main, draft.kind, printing, {further: true});
      return whole && whole.folded.length <= 12 && !PART.test(whole.folded) ? headed(line, whole) : line;
    },
    finds: [{body: '遗址公园7月1日动工,7月9日主体完工。', words: '完工', headline: '遗址公园主体完工'}],
  },
  {
    id: 'subject/giver',
    answer: (question) => {
      const {line, draft} = question;
      return draft.kind === 'aid' && GIFT.test(line.folded) ? by(question, placeFor(question)) : undefined;
    },
    finds: [
      {
        body: '岩溪县7月2日通报。岩溪县行动。\n\n7月9日,援助还送到了外地。',
        words: '援助',
        headline: '岩溪县援助送到了外地',
      },
    ],
  },
  {
    id: 'subject/own',
    answer: ({line, draft}) => (hasSubject(line, draft) ? line : undefined),
    finds: [{body: '7月9日,镇政府启动防汛响应。', words: '启动', headline: '镇政府启动防汛响应'}],
  },
  {
    id: 'subject/place-it-befell',
    answer: (question) =>
      question.draft.kind === 'hazard' && EXISTS.test(question.draft.main.clause.text)
        ? by(question, placeFor(question))
        : undefined,
    finds: [{body: '岩溪县7月9日发生5.4级地震。', words: '地震', headline: '岩溪县发生5.4级地震'}],
  },
  {
    id: 'subject/those-counted',
    answer: ({line, draft}) =>
      (draft.kind === 'hazard' || isOfPeople(draft)) && COUNTED.test(line.folded) ? line : undefined,
    finds: [{body: '7月9日,9人全部获救。', words: '获救', headline: '9人全部获救'}],
  },
  {
    id: 'subject/asked',
    answer: (question) => byIfAny(question, askedOf(question.draft.main, question.wording)),
    finds: [
      {
        body: '7月2日,县长要求施工单位,7月20日前完成分流。',
        words: '分流',
        headline: '施工单位完成分流',
      },
    ],
  },
  {
    id: 'subject/thing-told',
    answer: (question) =>
      byIfAny(question, thingTold(question.line, question.draft.main, question.printing.lineOf)),
    finds: [{body: '7月1日县里修建炮台,7月9日竣工。', words: '竣工', headline: '炮台竣工'}],
  },
  {
    id: 'subject/topic-completed',
    answer: (question) => {
      const {main} = question.draft;
      const completes = COMPLETES.test(main.clause.text) && !isBegun(main);
      return completes ? byIfAny(question, question.wording.topic) : undefined;
    },
    finds: [
      {
        title: '普济宫沿革',
        body: '1788年,泉州移民集资动建。1833年告竣。',
        words: '告竣',
        headline: '普济宫告竣',
      },
    ],
  },
  {
    id: 'subject/carried',
    answer: (question) => {
      const subject = carried(question);
      const isGoal = subject !== null && REACHES.test(question.line.folded) && NATURE.test(subject.folded);
      return isGoal ? undefined : byIfAny(question, subject);
    },
    finds: [
      {
        body: '7月2日,平安银行随即捐款,7月9日又捐赠大米。',
        words: '大米',
        headline: '平安银行捐赠大米',
      },
    ],
  },
  {
    id: 'subject/court-or-rescuers',
    answer: ({line, draft}) => (isHeard(draft) || SAVING.has(draft.predicate.rule.id) ? line : undefined),
    finds: [{body: '7月9日,公开审理此案。', words: '审理', headline: '公开审理此案'}],
  },
  {
    id: 'subject/place-cleared',
    answer: (question) =>
      question.draft.kind === 'containment' && question.line.folded.length <= CLEARED
        ? by(question, placeFor(question))
        : undefined,
    finds: [
      {
        body: '岩溪县7月2日通报。岩溪县行动。\n\n7月9日,实现清零。',
        words: '清零',
        headline: '岩溪县实现清零',
      },
    ],
  },
  {
    id: 'subject/person-told-of',
    answer: (question) => {
      const {person} = question.draft.main;
      const isDone = person !== null && PERSONAL.test(question.line.folded);
      return isDone ? by(question, named(person, question.wording)) : undefined;
    },
    finds: [
      {
        body: '江南大学教授李明来到临江。\n\n1995年当选院士。',
        words: '院士',
        headline: '李明当选院士',
      },
    ],
  },
  {
    id: 'subject/topic',
    answer: (question) => byIfAny(question, question.wording.topic),
    finds: [
      {
        title: '临江师范学校大事记',
        body: '1941年,增设简易师范科。',
        words: '师范科',
        headline: '临江师范学校增设简易师范科',
      },
    ],
  },
  {
    id: 'subject/official-place',
    answer: (question) =>
      OFFICIAL.has(question.draft.kind) || OFFICIAL_VERB.test(question.line.folded)
        ? by(question, placeFor(question))
        : undefined,
    finds: [
      {
        body: '杭州市余杭区7月3日通报。我区行动。7月9日,召开防汛调度会。',
        words: '调度会',
        headline: '余杭区召开防汛调度会',
      },
    ],
  },
];

/** With the subject of a clause before, or the person or place it is told of, where it names none itself. */
export function withSubject(line: Line, draft: Draft, wording: Wording, lineOf: Printing['lineOf']): Line {
  const question = {line, draft, wording, printing: {lineOf, named: (name: string) => named(name, wording)}};
  for (const {answer} of SUBJECT_RULES) {
    const answered = answer(question);
    if (answered) return answered;
  }
  return line;
}

function headed(line: Line, {folded, printed}: Line): Line {
  return prefixed(line, folded, printed);
}

/** With a subject, unless the line names it further in. */
function by({line}: Question, subject: Line | null): Line {
  if (!subject) return line;
  if (!line.folded.includes(subject.folded)) return headed(line, subject);
  return RENAMED.test(line.folded) ? withSort(line, subject) : line;
}

function byIfAny(question: Question, subject: Line | null): Line | undefined {
  return subject ? by(question, subject) : undefined;
}

/** Whether a line opens with who does it. */
function hasSubject(line: Line, {predicate, main}: Draft): boolean {
  if (PERSONAL.test(line.folded)) return false;
  const at = line.folded.indexOf(predicate.words.slice(0, 2));
  const isVerb = firstBreak(line.folded) === 0 || (line.folded.length <= BARE && at >= 0);
  const opensWithVerb = at === 0 && isVerb && !NOUN_HEAD.test(line.folded);
  const length = RESULTS.test(line.folded) ? 0 : ownLength(line, main.actors, Math.max(0, at));
  return length > (opensWithVerb ? predicate.words.length : 0);
}

/** Of a line that opens with a verb the names behind it hide nothing: 设定点医院收治感染者. */
function ownLength({folded}: Line, actors: readonly Actor[], at: number): number {
  const opens = firstBreak(folded) === 0 && !actors.some(({name}) => folded.startsWith(name));
  return subjectLength(opens ? folded : masked(folded, actors), at);
}

/** A clause of so few letters says nothing without its subject: 復工, 全面复产. */
const BARE = 4;

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

function carried({line, draft, printing}: Question): Line | null {
  const further = line.folded.length <= BARE || isHeard(draft);
  return carriedSubject(draft.main, draft.kind, printing, {
    speakers: PRONOUN.test(draft.main.clause.text),
    further,
  });
}

/** A goal is reached by people, not by what it was set against. */
const REACHES = /^(?:实现|完成|达到)/u;
/** Nor does it say where: 社会面清零. */
const CLEARED = 6;

/** A court hears a case, not the place it is in. */
function isHeard({predicate}: Draft): boolean {
  return predicate.rule.id === 'predicate/hearing';
}

/** Who was saved is told; by whom is not the place. */
const SAFE = 'predicate/people-safe';
const SAVING: ReadonlySet<string> = new Set(['predicate/people-saved', SAFE]);

/** What happened to so many people names them: 9人全部获救. */
function isOfPeople({predicate}: Draft): boolean {
  return predicate.rule.id === SAFE || predicate.rule.id === 'predicate/field-work';
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

/** The place told of, unless the clause names it as its object. */
function placeFor({draft: {main}, wording}: Question): Line | null {
  const place = main.places[0]?.name ?? wording.home.place?.name;
  const isObject = main.mentions.some((mention) => mention.place.name === place);
  return place && !isObject ? named(place, wording) : null;
}
