import type {EventStatus} from '../types';
import type {Reading} from './draft';
import type {Predicate} from './predicate';
import {BACKGROUND, DEMAND, DONE, RHETORIC, UNREAL} from './words/cues';

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
  const {clause, governing, figures, mentions, actors} = reading;
  const rules: string[] = [predicate.rule.id];
  let score: number = predicate.rule.weight;
  const add = (points: number, rule: string) => {
    score += points;
    rules.push(rule);
  };

  const before = clause.text.slice(0, predicate.end);
  const status = statusOf(reading, predicate);
  if (governing.source === 'own') add(2, 'weight/own-time');
  else if (governing.source !== 'none') add(1, `weight/time-of-${governing.source}`);
  else if (governing.own.length > 0) add(1, 'weight/own-duration');
  if (figures.length > 0) add(1, 'weight/figure');
  if (DONE.test(before)) add(1, 'weight/done');
  if (mentions.some(({start}) => start - 0 < 6) || actors.length > 0) add(1, 'weight/named-subject');

  if (status === 'planned' && governing.source !== 'own' && governing.word?.role !== 'until')
    add(-2, 'weight/asked-for');
  if (RHETORIC.test(clause.text) && figures.length === 0)
    add(governing.source === 'own' ? -1 : -2, 'weight/rhetoric');
  if (UNREAL.test(before)) add(-4, 'weight/unreal');
  if (BACKGROUND.test(clause.text) && !/首次|创/u.test(clause.text)) add(-4, 'weight/background');
  if (clause.text.length < 5) add(-1, 'weight/too-short');
  return {score, status, rules};
}

function statusOf({clause, governing, figures}: Reading, predicate: Predicate): EventStatus {
  const {word, speech, plan, since, source} = governing;
  const {text} = clause;
  if (word?.role === 'until') return 'planned';
  const present = word?.role === 'present' && source !== 'paragraph';
  const done = present || /[已了]|全部|正在|目前/u.test(text.slice(0, predicate.end + 1));
  const past = word?.role === 'point' && source === 'own';
  if (
    !past &&
    !done &&
    (plan ||
      DEMAND.test(text) ||
      (speech && predicate.rule.kind !== 'hazard' && predicate.rule.kind !== 'meeting'))
  ) {
    return 'planned';
  }
  if (GOING_ON.test(text) && word?.role !== 'point' && figures.length === 0) return 'ongoing';
  if (present) return 'as-of';
  if (word || since || governing.own.length > 0 || governing.after) return 'occurred';
  return TOTAL.test(text) || figures.length > 0 || !governing.after ? 'as-of' : 'occurred';
}
