/** From one scale to another without losing sight of an event. */
import type {View} from '../types';
import {timeOfEvent} from './anchor';
import type {TimelineIndex} from './columns';
import type {Size} from './scene';
import {drawnScale} from './frame';
import {keepInside} from './view';
import {positionOf, timeAt} from './warp';

/** An event out of sight is brought in, so far from the end. */
const MARGIN_PX = 60;

/**
 * The span of a view that is about to be drawn on another scale, or by another anchor.
 *
 * With an event: where it was on the screen and with time as wide as it was, as far as the new scale reaches.
 * Without one a span of calendar time stays what it is; between days and dates there is nothing to keep.
 *
 *     carryView(index, view, {...view, scale: 'calendar'}, view.event, size)
 *
 * @param view  As it is drawn now.
 * @param next  The same but for its scale, lanes or anchor; its span is not looked at.
 * @param id    Of the event; empty if there is none.
 */
export function carryView(index: TimelineIndex, view: View, next: View, id: string, size: Size): View {
  const whole = {...next, span: null};
  const [before, after] = [timeOfEvent(index, view, id), timeOfEvent(index, next, id)];
  if (!before || !after) return isCivil(view) && isCivil(next) ? {...next, span: view.span} : whole;

  const now = drawnScale(index, view, size);
  const all = drawnScale(index, whole, size);
  if (now.k <= all.k) return whole;
  const [low, high] = all.range;
  const px = Math.max(low + MARGIN_PX, Math.min(high - MARGIN_PX, now.x(middle(before)))) - low;
  const start = timeAt(all.gaps, positionOf(all.gaps, middle(after), now.k) - px, now.k);
  return keepInside(index, next, start, now.k, high - low);
}

function middle({start, end}: {start: number; end: number}): number {
  return (start + end) / 2;
}

function isCivil({scale}: View): boolean {
  return scale !== 'aligned';
}
