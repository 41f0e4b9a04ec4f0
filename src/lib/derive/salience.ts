import type {Salience} from '../types';
import {overlapOf, pairsOf} from '../script/pairs';
import {textOfDraft, type Draft} from './draft';

/** Of a report's events so many are seen at full zoom-out, and so many from half-way on. */
const FIRST = 1 / 4;
const SECOND = 3 / 5;

/**
 * How much each event of a report is needed to follow its story: 3 at full zoom-out, 1 only close by.
 *
 * By rank within the report, not by a mark to be reached: a chronicle in which every line has its date shows
 * one event in four at full zoom-out, as a page of prose does. Another report changes nothing in this one.
 *
 *     salienceOf(drafts, '大桥通车')    // of eight: two are 3, three are 2, three are 1
 *
 * @param drafts  All of one report, in order of its text, which settles ties.
 * @returns       In the same order.
 */
export function salienceOf(drafts: readonly Draft[], title: string): Salience[] {
  const subject = pairsOf(title);
  const evidence = drafts.map((draft, at) => ({
    at,
    points: pointsOf(draft) + 2 * overlapOf(subject, pairsOf(textOfDraft(draft))),
  }));
  const ranked = evidence.sort((a, b) => b.points - a.points || a.at - b.at);
  const first = Math.ceil(drafts.length * FIRST);
  const second = Math.ceil(drafts.length * SECOND);
  const result = new Array<Salience>(drafts.length);
  ranked.forEach(({at}, rank) => (result[at] = rank < first ? 3 : rank < second ? 2 : 1));
  return result;
}

/** What speaks for an event: a strong predicate, a day of its own, the title, the lead, a figure. */
function pointsOf({predicate, dating, status, main, also}: Draft): number {
  const {rule} = predicate;
  let points = rule.weight - 1 + (rule.salience ?? 0);
  if (dating.meaning === 'on' && dating.rule === 'time/own-day') points += 2;
  if (dating.rule === 'time/deadline' || dating.rule === 'time/own-period') points += 1;
  if (also.some(({main: {passage}}) => passage.block.role === 'title')) points += 2;
  if (main.at.passage <= 2) points += 1;
  if (main.figures.length > 0 && rule.weight > 1) points += 1;
  if (status === 'planned' && dating.meaning !== 'by') points -= 1;
  if (dating.rule === 'time/up-to-report') points -= 1;
  return points;
}
