import type {Salience} from '../types';
import type {Draft} from './draft';

/** How much an event is needed to follow the story: 3 at full zoom-out, 1 only close by. */
export function salienceOf(draft: Draft): Salience {
  const points = pointsOf(draft);
  if (points >= 4) return 3;
  return points >= 2 ? 2 : 1;
}

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
