import {DAY, formatCivil, parseCivil} from '../calendar/civil';
import {boundsOf} from '../calendar/edtf';
import type {DatedEvent, EventMeaning, Precision} from '../types';

export type Dates = Pick<DatedEvent, 'edtf' | 'start' | 'end' | 'precision' | 'meaning'>;

const TIME_PARTS = ['hour', 'minute', 'second'] as const;
const FINE = new Set<Precision>(['hour', 'minute', 'second']);

/**
 * An editor's date as an event carries it.
 *
 *     datesOf('2022-04-19')      // on that day
 *     datesOf('2022-04')         // within that month
 *     datesOf('../2022-04-30')   // by its end
 *
 * @param edtf  EDTF, or a day with a time.
 * @returns     The dates, or why it is none: `no such day: 2024-02-30`.
 */
export function datesOf(edtf: string): Dates | string {
  try {
    const {start, end} = boundsOf(edtf);
    const precision = precisionOf(edtf);
    const unit = FINE.has(precision) ? precision : precision === 'daypart' ? 'hour' : 'day';
    const first = Number.isFinite(start) ? formatCivil(start, unit) : null;
    const last = Number.isFinite(end) ? formatCivil(end - 1, unit) : null;
    if (first === null && last === null) return `says nothing of when: ${edtf}`;
    return {edtf, start: first, end: last, precision, meaning: meaningOf(edtf, start, end)};
  } catch (error) {
    return error instanceof Error ? error.message : `not EDTF: ${edtf}`;
  }
}

function meaningOf(edtf: string, start: number, end: number): EventMeaning {
  if (start === -Infinity) return 'by';
  if (end - start <= DAY) return 'on';
  return edtf.includes('/') ? 'throughout' : 'within';
}

function precisionOf(edtf: string): Precision {
  const date = edtf.replace(/[~?%]$/u, '');
  if (date.includes('/')) return 'day';
  const [, time] = date.split(/[T ]/u);
  if (time !== undefined && !parseCivil(date)) return 'daypart';
  if (time !== undefined)
    return TIME_PARTS[time.slice(0, 'hh:mm:ss'.length).split(':').length - 1] ?? 'second';
  if (/^-?\d{3}X$/u.test(date)) return 'decade';
  if (/^-?\d{2}XX$/u.test(date)) return 'century';
  const [, month, day] = /^-?\d{4}(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(date) ?? [];
  if (day !== undefined) return 'day';
  if (month === undefined) return 'year';
  return Number(month) <= 12 ? 'month' : Number(month) <= 24 ? 'season' : 'quarter';
}
