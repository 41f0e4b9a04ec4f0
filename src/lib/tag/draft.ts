/** A moment in the making, and the anchor that shifts count from. */
import {civilOf} from '../calendar/civil';
import type {TimexBasis, TimexMod, TimexPart} from '../types';
import {type Grain, type Narrative, isUnknownYear, toldWithin} from './anchor';
import type {Parts} from './sense';

/** An extent of civil time, half-open, with how it is to be written. */
export interface Moment {
  start: number;
  end: number;
  grain: Grain;
  value: string;
  /** The calendar span, where the value does not say it. */
  edtf?: string;
  mod?: TimexMod;
  basis: TimexBasis;
  inferred: Set<TimexPart>;
  yearWritten: boolean;
  /** No such day or hour; the value is as written. */
  impossible?: true;
}

/** Without a value yet: it is printed from `start` and `grain` unless one is set. */
export interface Draft extends Omit<Moment, 'value'> {
  value?: string;
}

export type Origin = Pick<Draft, 'basis' | 'inferred' | 'yearWritten'>;
export type Extent = Pick<Draft, 'start' | 'end' | 'grain' | 'value' | 'edtf'>;

/** The written or shifted year; null if none is said. */
export function yearOf(
  parts: Parts,
  narrative: Narrative,
): {year: number; basis: TimexBasis; written: boolean} | null {
  if (parts.year !== undefined) return {year: parts.year, basis: 'written', written: true};
  const base = anchorOf(parts, narrative);
  if (parts.shortYear !== undefined)
    return {
      year: fullYear(parts.shortYear, civilOf(narrative.today.day).year),
      basis: 'written',
      written: true,
    };
  if (parts.years === undefined) return null;
  return {
    year: civilOf(base.day).year + parts.years,
    basis: base.basis,
    written: base.yearWritten && base.basis === 'previous',
  };
}

/** 98 → 1998, 22 → 2022: the century that brings it nearest, and not twenty years ahead. */
export function fullYear(short: number, around: number): number {
  if (short > 99) return short;
  const now = isUnknownYear(around) ? 2025 : around;
  const year = Math.floor(now / 100) * 100 + short;
  return year > now + 20 ? year - 100 : year <= now - 80 ? year + 100 : year;
}

/** The day from which shifts count. */
export function anchorOf(
  parts: Parts,
  narrative: Narrative,
): {day: number; basis: TimexBasis; yearWritten: boolean} {
  const told = parts.from === 'previous' ? toldWithin(narrative, 2) : null;
  return told
    ? {day: told.start, basis: 'previous', yearWritten: told.yearWritten}
    : {day: narrative.today.day, basis: 'dct', yearWritten: false};
}
