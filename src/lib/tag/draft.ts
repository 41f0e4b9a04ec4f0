/** A moment in the making, and what is read of a mention. */
import type {TimexBasis, TimexMod, TimexPart, TimexType} from '../types';
import type {Grain} from './anchor';

/** Parts that were inferred, as the sum of their flags. */
export type Unsaid = number;
export const YEAR: Unsaid = 1;
export const MONTH: Unsaid = 2;
export const DAY_OF_MONTH: Unsaid = 4;
export const CENTURY: Unsaid = 8;
/** All that an expression counted from an anchor leaves unsaid. */
export const WHOLE_DATE: Unsaid = YEAR + MONTH + DAY_OF_MONTH;

const NAMES: readonly TimexPart[] = ['year', 'month', 'day', 'century'];

/** The parts by name, coarse to fine. */
export function partNames(unsaid: Unsaid): TimexPart[] {
  return NAMES.filter((_, i) => unsaid & (1 << i));
}

/** An extent of civil time, half-open, with how it is to be written. */
export interface Moment extends Origin {
  start: number;
  end: number;
  grain: Grain;
  /** Empty until it is printed from `start` and `grain`. */
  value: string;
  /** The calendar span, where the value does not say it. */
  edtf?: string;
  mod?: TimexMod;
  /** Start of the range that it ends. */
  since?: number;
  /** No such day or hour; the value is as written. */
  impossible?: true;
}

/** Where it comes from. */
export interface Origin {
  basis: TimexBasis;
  inferred: Unsaid;
  yearWritten: boolean;
}

/** An extent from somewhere. */
export function momentFrom(
  {basis, inferred, yearWritten}: Origin,
  start: number,
  end: number,
  grain: Grain,
  value = '',
): Moment {
  return {start, end, grain, value, basis, inferred, yearWritten};
}

/** What is worked out for a mention, before its text is cut out. */
export interface Reading {
  type: TimexType;
  value: string;
  mod?: TimexMod;
  quant?: string;
  edtf?: string;
  basis: TimexBasis;
  /** What later expressions may count from. */
  moment?: Moment;
}
