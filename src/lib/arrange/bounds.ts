/** Bounds of many events: days and minutes of them read by way of the day read last, all else as ever. */
import {DAY, parseCivil} from '../calendar/civil';

const MINUTE = DAY / 1440;
/** `YYYY-MM-DD`, and with `THH:MM` after it. */
const DAY_LENGTH = 10;
const MINUTE_LENGTH = 16;
const ZERO = 48;
const COLON = 58;
const LETTER_T = 84;
/** What every engine reads alike, and faster than our code while that is new to it: no day that some months lack. */
const PLAIN = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/u;

/** What a reading leaves behind. One record is filled again and again: at 100,000 events, making them costs more. */
export interface Bounds {
  /** UTC milliseconds; NaN if the text is no date. */
  start: number;
  /** Exclusive. */
  end: number;
  /** The day read last, as it was written, and when it began: in order of time the next is mostly the same. */
  day: string;
  midnight: number;
}

/** A record for `readBounds` to fill. */
export function noBounds(): Bounds {
  return {start: NaN, end: NaN, day: '', midnight: NaN};
}

/**
 * Read a date into a record.
 *
 *     readBounds('2022-04-03T06:30', bounds)      // bounds: from 06:30 until 06:31
 *
 * Law: the same bounds as `parseCivil`, NaN where that gives null, whatever the record was filled with before.
 */
export function readBounds(text: string, into: Bounds): void {
  const {length} = text;
  const minute = length === DAY_LENGTH ? 0 : length === MINUTE_LENGTH ? minuteOf(text) : -1;
  const midnight = minute < 0 ? NaN : midnightOf(text, into);
  if (Number.isNaN(midnight)) {
    const span = parseCivil(text);
    into.start = span?.start ?? NaN;
    into.end = span?.end ?? NaN;
    return;
  }
  into.start = midnight + minute * MINUTE;
  into.end = into.start + (length === DAY_LENGTH ? DAY : MINUTE);
}

/** Mostly it is the day read last, and then nothing is made: what is made by the hundred thousand must be cleared away. */
function midnightOf(text: string, last: Bounds): number {
  if (last.day === '' || !text.startsWith(last.day)) {
    const day = text.slice(0, DAY_LENGTH);
    last.day = day;
    last.midnight = PLAIN.test(day) ? Date.parse(day) : (parseCivil(day)?.start ?? NaN);
  }
  return last.midnight;
}

/**
 * The minute of its day that a text of the second form ends in; -1 if it is not of that form. Digit by digit in one
 * function: ten thousand dates are read before a browser has compiled anything, and a call costs it most then.
 */
function minuteOf(text: string): number {
  if (text.charCodeAt(DAY_LENGTH) !== LETTER_T || text.charCodeAt(13) !== COLON) return -1;
  const a = text.charCodeAt(11) - ZERO;
  const b = text.charCodeAt(12) - ZERO;
  const c = text.charCodeAt(14) - ZERO;
  const d = text.charCodeAt(15) - ZERO;
  const isClock = a >= 0 && b >= 0 && b <= 9 && c >= 0 && c <= 5 && d >= 0 && d <= 9 && 10 * a + b < 24;
  return isClock ? 60 * (10 * a + b) + 10 * c + d : -1;
}
