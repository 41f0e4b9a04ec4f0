import {hash32} from '../script/hash';
import {toHans} from '../script/hans';
import {pairsOf} from '../script/pairs';
import type {DatedEvent, NewsReport, Place} from '../types';

/** Path of a place from the top, simplified: 吉林省长春市九台区. A prefix is a place above. */
export function pathOf({name, parent = ''}: Place): string {
  return toHans(parent + name);
}

/** Pairs of neighbouring letters of a text, simplified. */
export function wordingPairs(text: string): Set<string> {
  return pairsOf(toHans(text));
}

const SERIES =
  /第(?<number>\d{1,4}|[一二三四五六七八九十百]{1,5})(?<unit>[场届次期号批轮])|首(?<one>[场届期轮])/u;
const NUMERALS = '零一二三四五六七八九';

/** 第39场, 第60場: the number in a series, told in a source; 首轮 and 第1轮 are 第一轮. */
export function seriesOf(event: DatedEvent): string | null {
  for (const {text} of event.sources) {
    const {number, one, unit} = SERIES.exec(toHans(text))?.groups ?? {};
    if (one) return `一${one}`;
    if (number && unit) return `${/^\d$/u.test(number) ? NUMERALS.charAt(Number(number)) : number}${unit}`;
  }
  return null;
}

/** The sentence round an extent of a report's text, in clean space. */
export function sentenceAround({text}: NewsReport, start: number, end: number): {start: number; end: number} {
  let from = start;
  let to = end;
  while (from > 0 && start - from < 160 && !/[。！？\n]/u.test(text.charAt(from - 1))) from--;
  while (to < text.length && to - end < 160 && !/[。！？\n]/u.test(text.charAt(to))) to++;
  return {start: from, end: to};
}

/** Text compared by code units, so that order never depends on a locale. */
export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The longest run of Han letters that two texts share, simplified; the first of equals. */
export function longestShared(a: string, b: string): string {
  const [x, y] = [toHans(a), toHans(b)];
  let best = '';
  for (let start = 0; start < x.length; start++) {
    for (let end = start + best.length + 1; end <= x.length; end++) {
      const run = x.slice(start, end);
      if (!/^\p{sc=Han}+$/u.test(run) || !y.includes(run)) break;
      best = run;
    }
  }
  return best;
}

/** Short, and the same everywhere. */
export function hash(text: string): string {
  return hash32(text).toString(36);
}

/** First and last day of an event, as one key. */
export function spanOf({start, end}: DatedEvent): string {
  return `${start?.slice(0, 10) ?? ''}/${end?.slice(0, 10) ?? ''}`;
}

/** Days from one ISO date to another, without sign; Infinity where one is not known. */
export function daysBetween(a: string | null, b: string | null): number {
  if (!a || !b) return Infinity;
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 864e5;
}
