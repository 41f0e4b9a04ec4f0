/** A small outline for each kind of event, so that kinds are told apart without colour. */
import {SIGN_PX, type Mark, type Orientation} from '../arrange';
import type {EventKind} from '../types';

/** Side of the box a sign is drawn in, in CSS pixels; in a bar it is smaller. */
const SIGN_BOX = 11;
export const BAR_SIGN_PX = 9;

const disc = (r: number) => {
  const [a, b] = [r * 0.448, r * 0.552];
  return `c0 ${-b} ${a} ${-r} ${r} ${-r}s${r} ${a} ${r} ${r}s${-a} ${r} ${-r} ${r}s${-r} ${-a} ${-r} ${-r}z`;
};

/**
 * Path data from the box's top left corner. Relative commands and no arcs: so a sign is moved by an `M` before
 * it, and scaled by scaling every number. What is seen as equally large is not: a triangle overshoots its box.
 */
const SIGNS: Readonly<Record<EventKind, string>> = {
  /* a round table */
  meeting: `m0 5.5${disc(5.5)}`,
  /* a building block */
  organization: 'm.8 .8h9.4v9.4h-9.4z',
  /* a seal on its corner */
  policy: 'm5.5 -.8l6.3 6.3l-6.3 6.3l-6.3 -6.3z',
  /* a speech bubble */
  publication: 'm-.2 .8h11.4v7.2h-5.2l-3.2 3.6v-3.6h-3z',
  /* a warning triangle */
  hazard: 'm5.5 -.5l6.1 10.9h-12.2z',
  /* going down */
  containment: 'm5.5 11.5l6.1 -10.9h-12.2z',
  /* columns of a chart */
  statistic: 'm.3 6.4h2.8v4.6h-2.8zm3.8 -3.2h2.8v7.8h-2.8zm3.8 -3.2h2.8v11h-2.8z',
  /* no entry */
  control: `m0 5.5${disc(5.5)}m2.2 -1.2v2.4h6.6v-2.4z`,
  /* hands at work, crossed */
  operation:
    'm1.9 0l3.6 3.6l3.6 -3.6l1.9 1.9l-3.6 3.6l3.6 3.6l-1.9 1.9l-3.6 -3.6l-3.6 3.6l-1.9 -1.9l3.6 -3.6l-3.6 -3.6z',
  /* first aid */
  aid: 'm3.8 0h3.4v3.8h3.8v3.4h-3.8v3.8h-3.4v-3.8h-3.8v-3.4h3.8z',
  /* play */
  resumption: 'm1.2 -.6l10.4 6.1l-10.4 6.1z',
  /* a house */
  project: 'm5.5 -.6l6 5.6h-1.7v6h-8.6v-6h-1.7z',
  other: `m1.5 5.5${disc(4)}`,
};

const scaled = new Map<string, string>();

/**
 * A kind's sign as path data that goes on from a point, the top left corner of its box.
 *
 * @param px  Side of the box, in CSS pixels.
 */
export function signPath(kind: EventKind, px = SIGN_BOX): string {
  const key = `${kind} ${px}`;
  let d = scaled.get(key);
  if (d === undefined) {
    const factor = px / SIGN_BOX;
    d = SIGNS[kind].replace(/-?[\d.]+/gu, (number) => ` ${Math.round(Number(number) * factor * 100) / 100}`);
    scaled.set(key, d);
  }
  return d;
}

/** A dot is its kind's sign, upright whichever way time runs. */
export function dotPath({w, h}: {w: number; h: number}, kind: EventKind): string {
  const px = Math.min(w, h);
  return `M${round((w - px) / 2)} ${round((h - px) / 2)}${signPath(kind, px)}`;
}

/**
 * Signs in the bars of many marks, as one path: at a bar's beginning, or what is in view of it; at a deadline
 * where the beginning fades.
 *
 * @param edge  Where the view begins, along the axis of time.
 */
export function barSigns(marks: readonly Mark[], edge: number, orientation: Orientation): string {
  let d = '';
  for (const {shape, startEnd, x, y, w, h, event} of marks) {
    if (shape !== 'bar') continue;
    const down = orientation === 'down';
    const [start, end] = down ? [y, y + h] : [x, x + w];
    const from = startEnd === 'fade' ? end - SIGN_PX - 1 : Math.max(start, edge) + 4;
    if (from < start + 3 || from + BAR_SIGN_PX + 3 > end) continue;
    const across = (down ? x + w / 2 : y + h / 2) - BAR_SIGN_PX / 2;
    const at = down ? `${round(across)} ${round(from)}` : `${round(from)} ${round(across)}`;
    d += `M${at}${signPath(event.kind, BAR_SIGN_PX)}`;
  }
  return d;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
