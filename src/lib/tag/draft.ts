/** A moment in the making: shapes only. */
import type {TimexBasis, TimexMod, TimexPart, TimexType} from '../types';
import type {Grain} from './anchor';

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
  /** Start of the range that it ends. */
  since?: number;
  /** No such day or hour; the value is as written. */
  impossible?: true;
}

/** Without a value yet: it is printed from `start` and `grain` unless one is set. */
export interface Draft extends Omit<Moment, 'value'> {
  value?: string;
}

export type Origin = Pick<Draft, 'basis' | 'inferred' | 'yearWritten'>;
export type Extent = Pick<Draft, 'start' | 'end' | 'grain' | 'value' | 'edtf'>;

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
