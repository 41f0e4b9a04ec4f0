/** Time expressions, as TimeML has them. */
import type {TextSpan} from './types-text';

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
export type TimexBasis = 'written' | 'dct' | 'previous' | 'lunar';
export type TimexPart = 'century' | 'decade' | 'year' | 'month' | 'day' | 'daypart' | 'hour';
/** TimeML `mod`. */
export type TimexMod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE';

/** A TIMEX3 expression (TimeML 1.2.1 § 2.2). Offsets are clean offsets of the text that was tagged. */
export interface Timex extends TextSpan {
  text: string;
  type: TimexType;
  /** TIMEX3 value, with `A/B` for a range and `..` for an open end: `2022-04-03T06`, `../2022-04-30`, `P40D`, `PRESENT_REF`. */
  value: string;
  mod?: TimexMod;
  /** TIMEX3 `quant`, of sets: `EVERY`. */
  quant?: string;
  /** The calendar span meant, where `value` alone does not say it: `2022-03-01/2022-03-10`. */
  edtf?: string;
  basis: TimexBasis;
  /** Rule id: `date/relative-day`. */
  rule: string;
  /** Parts not written but inferred. */
  inferred?: readonly TimexPart[];
  /** Why, in words, one step a line; only where `tagTime` was asked to `trace`. */
  trace?: readonly string[];
}
