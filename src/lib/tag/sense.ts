/** What a rule reads out of words, before any anchor is known. */
import type {TimexMod} from '../types';

export type Anchor = 'dct' | 'previous';
export type Daypart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';
/** 过去, 未来; 前, 后: up to the anchor or from it on, with it or without. */
export type Toward = 'past' | 'future' | 'previous' | 'next';
export type Section = 'START' | 'MID' | 'END';
export type Unit = 'year' | 'quarter' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';

/** The parts of a date or time that are written or said. */
export interface Parts {
  /** 19 for the 1900s; `centuries` counts from the anchor's. */
  century?: number;
  centuries?: number;
  /** 90 for the nineties. */
  decade?: number;
  /** The last of several decades: 七八十年代. */
  throughDecade?: number;
  year?: number;
  /** Last two digits. */
  shortYear?: number;
  years?: number;
  /** How many years from that one on: 今明两年. */
  throughYears?: number;
  /** Years that turn in summer, as those of schools and sport do; and 新的一年, the one that begins about now. */
  turn?: 'summer' | 'nearest';
  /** First or second half of a school year; and how many from the report's. */
  term?: number;
  terms?: number;
  half?: number;
  quarter?: number;
  quarters?: number;
  /** Last quarter or month of 前三季度, 前五个月. */
  throughQuarter?: number;
  throughMonth?: number;
  season?: 'SP' | 'SU' | 'FA' | 'WI';
  month?: number;
  months?: number;
  lunar?: boolean;
  leap?: boolean;
  section?: Section;
  /** 1–3, 上旬 to 下旬. */
  dekad?: number;
  /** The last of several: 中下旬. */
  throughDekad?: number;
  /** First or second half of a month. */
  halfMonth?: number;
  /** Nth week of the year or month before it; -1 the last. */
  week?: number;
  weeks?: number;
  /** The first or last units of what stands before: 前10天. */
  edge?: {count: number; unit: Unit; last: boolean};
  /** From Monday, 1; 8 is the weekend. */
  weekday?: number;
  /** Nth of that weekday in the month. */
  nth?: number;
  day?: number;
  days?: number;
  /** On from a Saturday or Sunday, the way that it counts. */
  working?: boolean;
  /** How many days from that day on: 今明两天. */
  through?: number;
  /** Name of a festival or solar term. */
  festival?: string;
  part?: Daypart;
  /** Hours of a part of the day that TIMEX3 has no letters for. */
  hours?: readonly [from: number, to: number];
  hour?: number;
  minute?: number;
  second?: number;
  zone?: string;
  /** What the shifts count from. */
  from?: Anchor;
}

/** A length of time: `value` as TIMEX3 writes it; `amount` of `unit` where it is one unit and known. */
export interface Length {
  value: string;
  amount: number;
  unit: Unit;
}

/** What a word behind an expression makes of it. */
export type Glue =
  | 'before'
  | 'after'
  | 'since'
  | 'until-now'
  | 'within'
  | 'approximately'
  | 'period'
  | 'same-period'
  | 'section'
  | 'dekad'
  | 'daypart';

export type Sense =
  | {kind: 'date'; parts: Parts; mod?: TimexMod; glue?: Glue}
  /** A number whose unit is that of what follows: the 1 of 1至3月. */
  | {kind: 'bare'; number: number}
  | {kind: 'length'; length: Length; mod?: TimexMod; near?: boolean}
  /** A number of units up to, or from, the anchor: 前两天, 未来三年. */
  | {kind: 'stretch'; length: Length; toward: Toward; from?: Anchor}
  | {kind: 'set'; value: string; quant: string; part?: Daypart}
  | {kind: 'vague'; value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' | string; mod?: TimexMod; from?: Anchor}
  | {kind: 'relation'; relation: 'before' | 'after'}
  | {kind: 'glue'; glue: Glue; parts?: Parts; mod?: TimexMod}
  /** Looks like a time and is none. */
  | {kind: 'nothing'};
