import type {DatedEvent, Precision} from '../types';
import {byText} from './wording';

const COARSE: ReadonlySet<Precision> = new Set(['century', 'decade', 'year', 'season', 'quarter', 'month']);

/** A share of its days in which a story lies; the rest is told of other times. */
const MOST = 3 / 4;

/** The day of a date with or without a time of day; a year before our era has a sign before its digits. */
export function dayOf(date: string): string {
  return date.split('T')[0] ?? '';
}

/** Whether an event is known to a dekad or finer: a year-long one says little of when a story began and ended. */
export function isFine({precision}: DatedEvent): boolean {
  return !COARSE.has(precision);
}

/**
 * The days, in order, between which a story runs: first and last days of its events; of those known only to the
 * month or year, only where they lie wholly outside what the finer ones span. A few that lie far from all others
 * (a look back) are left out.
 *
 * @param events  What has happened; plans are for the caller to leave out.
 * @param apart   Milliseconds: what lies further from the next day is told of another time.
 */
export function coreOf(events: readonly DatedEvent[], apart: number): string[] {
  const fine = inOrder(events.filter(isFine).flatMap(daysOf));
  const [first = '9999', last = ''] = [fine[0], fine.at(-1)];
  const coarse = events
    .filter((event) => !isFine(event))
    .map(daysOf)
    .filter((days) => fine.length === 0 || (days.at(-1) ?? '') < first || (days[0] ?? '') > last);
  const days = inOrder([...fine, ...coarse.flat()]);
  return clustersOf(days, apart).find((cluster) => cluster.length >= days.length * MOST) ?? days;
}

function daysOf({start, end}: DatedEvent): string[] {
  return [start, end].flatMap((date) => (date ? [dayOf(date)] : []));
}

function inOrder(days: readonly string[]): string[] {
  return [...days].sort((a, b) => Date.parse(a) - Date.parse(b) || byText(a, b));
}

function clustersOf(days: readonly string[], apart: number): string[][] {
  const clusters: string[][] = [];
  for (const day of days) {
    const cluster = clusters.at(-1);
    const last = cluster?.at(-1);
    if (cluster && last !== undefined && !(Date.parse(day) - Date.parse(last) > apart)) cluster.push(day);
    else clusters.push([day]);
  }
  return clusters;
}
