import {addDays} from '../calendar/civil';
import type {Span} from '../calendar/span';
import {datedBy, type Dating} from './dating';
import {textOfDraft, type Draft, type Reading} from './draft';
import {pathOf} from './gazetteer';
import type {Home} from './home';

/**
 * Upper bounds that the text gives to what has no day of its own: the next dated thing told of the same
 * place or person in the same paragraph, and a dated goal it is said to have helped to reach.
 */
export function boundByContext(told: readonly Draft[], readings: readonly Reading[], home: Home): Draft[] {
  const drafts = inheritPeriods(told);
  const goals = goalsOf(readings, drafts);
  return drafts.map((draft, i) => {
    if (!isOpen(draft)) return draft;
    const next = nextDated(drafts, i, home);
    const goal = goals.get(draft.main.passage);
    if (next !== null) return bounded(draft, next, 'time/before-next-told');
    if (goal !== undefined && draft.main.governing.after && draft.kind !== 'statistic')
      return bounded(draft, goal, 'time/before-goal-reached');
    return draft;
  });
}

/**
 * Sentences that go on with instances of what was told of a period: 停办春节活动。寺庙关门;灯会取消。 The same
 * kind, without a date, in the next sentences of the paragraph.
 */
function inheritPeriods(drafts: readonly Draft[]): Draft[] {
  const result: Draft[] = [];
  for (const draft of drafts) {
    const before = result.at(-1);
    if (before && isNextInList(before, draft)) {
      result.push({...draft, dating: before.dating, status: before.status, rules: [...draft.rules, OF_LIST]});
      continue;
    }
    const inherits =
      before !== undefined &&
      before.kind === draft.kind &&
      before.main.passage === draft.main.passage &&
      draft.main.at.sentence - before.main.at.sentence <= 2 &&
      draft.dating.rule === 'time/up-to-report' &&
      (before.dating.rule === 'time/own-period' || before.dating.rule === 'time/of-the-instances');
    if (!inherits) result.push(draft);
    else {
      const dating = datedBy(before.dating.span, 'within', 'time/of-the-instances', before.dating.timexes, {
        start: '~',
        end: '~',
      });
      result.push({...draft, dating, status: 'occurred'});
    }
  }
  return result;
}

/** 3日,甲市捐赠蔬菜52吨;乙市捐赠大米30吨: of the same day, where the same is told of another. */
function isNextInList(before: Draft, draft: Draft): boolean {
  const [last, first] = [before.main, draft.main];
  return (
    last.passage === first.passage &&
    (last.sentence === first.sentence
      ? before.rules.includes(OF_LIST)
      : last.sentence.mark === ';' && first.at.sentence === last.at.sentence + 1) &&
    before.predicate.rule.id === draft.predicate.rule.id &&
    UNDATED.has(draft.dating.rule) &&
    !UNDATED.has(before.dating.rule)
  );
}

const OF_LIST = 'time/of-the-list';
const UNDATED: ReadonlySet<string> = new Set(['time/up-to-report', 'time/report-day']);

/** At some time up to the report: a window or a limit that context may narrow. */
function isOpen({dating, status}: Draft): boolean {
  return status !== 'planned' && (dating.rule === 'time/up-to-report' || dating.rule === 'time/after-told');
}

/** Drafts ahead in which the next dated thing is looked for. */
const REACH = 24;

function nextDated(drafts: readonly Draft[], at: number, home: Home): Span | null {
  const draft = drafts[at];
  if (!draft) return null;
  const names = sharedNames(draft, home);
  if (names.size === 0) return null;
  for (let i = at + 1; i < drafts.length && i <= at + REACH; i++) {
    const other = drafts[i];
    if (other?.main.passage !== draft.main.passage) return null;
    if (other.main.at.sentence - draft.main.at.sentence > 2) return null;
    if (other.dating.meaning !== 'on' || other.status !== 'occurred') continue;
    const {text} = other.main.sentence;
    if ([...names].some((name) => text.includes(name))) return other.dating.span;
  }
  return null;
}

/** Names in the draft that are not the report's own place: what a story is followed by. */
function sharedNames({readings}: Draft, home: Home): Set<string> {
  const own = new Set(home.chain.map(pathOf));
  const names = new Set<string>();
  for (const {mentions, actors, clause} of readings) {
    for (const {place, start, end} of mentions)
      if (!own.has(pathOf(place))) names.add(clause.text.slice(start, end));
    for (const {name, type} of actors) if (type === 'person') names.add(name);
  }
  return names;
}

const HELPED = /为.{0,30}?(?:实现|取得|完成)(?<goal>\p{sc=Han}{2,12}?)(?:起到|作出|做出|奠定|提供|打下)/u;

/** By paragraph: the day of a goal that what it tells has helped to reach. */
function goalsOf(readings: readonly Reading[], drafts: readonly Draft[]): Map<Reading['passage'], Span> {
  const goals = new Map<Reading['passage'], Span>();
  for (const {clause, sentence, passage} of readings) {
    if (!/起到|作出|做出|奠定|打下/u.test(clause.text)) continue;
    const {text} = sentence;
    const goal = goalIn(text);
    if (!goal) continue;
    const reached = drafts.find(
      (draft) =>
        draft.dating.meaning === 'on' &&
        draft.kind === 'containment' &&
        textOfDraft(draft).includes(goal) &&
        mentionsPlace(draft, text),
    );
    if (reached) goals.set(passage, reached.dating.span);
  }
  return goals;
}

function goalIn(text: string): string | null {
  return (
    HELPED.exec(text)?.groups?.['goal'] ??
    /实现(?<goal>\p{sc=Han}{2,8}?)起到/u.exec(text)?.groups?.['goal'] ??
    null
  );
}

function mentionsPlace(draft: Draft, text: string): boolean {
  return draft.main.places.some(({name}) => text.includes(name.replace(/[省市区县]$/u, '')));
}

function bounded(draft: Draft, by: Span, rule: string): Draft {
  const {dating} = draft;
  const end = Math.ceil(by.end / 864e5) * 864e5;
  if (dating.span.start >= end) return draft;
  const isWindow = Number.isFinite(dating.span.start);
  const span = {start: dating.span.start, end: Math.max(end, isWindow ? addDays(dating.span.start, 1) : end)};
  const next: Dating = datedBy(span, isWindow ? 'within' : 'by', rule, dating.timexes);
  return {...draft, dating: next, status: 'occurred', rules: [...draft.rules, rule]};
}
