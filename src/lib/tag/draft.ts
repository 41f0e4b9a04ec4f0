/** A moment in the making, and what is read of a mention: shapes only. */
import type {Unsaid} from '../calendar/unknown';
import type {TimexBasis, TimexMod, TimexType} from '../types';
import type {Grain} from './anchor';

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
