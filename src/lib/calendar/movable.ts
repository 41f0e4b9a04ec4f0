/**
 * The feasts of other calendars, reckoned from the days on which their years turn: Easter, the Jewish and the
 * Islamic new year. Days are civil days as UTC milliseconds.
 */
import {DAY, addDays, civilOf, utcOf} from './civil';

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm, Nature, 20 April 1876). */
export function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const rest = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * rest) / 451);
  return ofDays(year, epact + rest - 7 * late + 114, 0);
}

/** Easter Sunday of the Orthodox churches, by the Julian calendar (Meeus, Astronomical Algorithms, chapter 9). */
export function orthodoxEaster(year: number): number {
  const epact = (19 * (year % 19) + 15) % 30;
  const rest = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7;
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return ofDays(year, epact + rest + 114, behind);
}

/** Both algorithms give month and day as 31 · month + day − 1. */
function ofDays(year: number, days: number, behind: number): number {
  return addDays(utcOf(year, Math.floor(days / 31), (days % 31) + 1), behind);
}

const JEWISH_EPOCH = utcOf(1970, 1, 1) - 2_092_590 * DAY;
/** Parts of a day (25,920) in a month beyond 29 days, and at the first new moon. */
const [MONTH_PARTS, FIRST_PARTS, DAY_PARTS] = [13_753, 12_084, 25_920];

/** Days from the epoch to the mean new moon of a Jewish year, put off where its weekday may not be. */
function jewishDays(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const days = months * 29 + Math.floor((FIRST_PARTS + MONTH_PARTS * months) / DAY_PARTS);
  return (3 * (days + 1)) % 7 < 3 ? days + 1 : days;
}

/**
 * The Jewish new year that falls in a civil year (Reingold and Dershowitz, Calendrical Calculations, chapter 8).
 *
 *     jewishNewYear(2018)     // 2018-09-10; the feast begins on the evening before
 */
export function jewishNewYear(civilYear: number): number {
  const year = civilYear + 3761;
  const [before = 0, now = 0, after = 0] = [year - 1, year, year + 1].map(jewishDays);
  const putOff = after - now === 356 ? 2 : now - before === 382 ? 1 : 0;
  return JEWISH_EPOCH + (now + putOff) * DAY;
}

/** Days from the Jewish new year to the eve of the feast of lights; in a full year the second month is longer. */
export function maccabees(civilYear: number): number {
  const days = (jewishNewYear(civilYear + 1) - jewishNewYear(civilYear)) / DAY;
  return days % 10 === 5 ? 83 : 82;
}

const ISLAMIC_EPOCH = utcOf(622, 7, 19);

/**
 * A day of the tabular Islamic calendar, the first that falls in a civil year; the sighted moon may be a day off.
 *
 *     islamicDay(2013, 10, 1)     // 2013-08-08, the end of Ramadan
 */
export function islamicDay(civilYear: number, month: number, day: number): number {
  const guess = Math.floor(((civilYear - 622) * 33) / 32) - 1;
  for (let year = guess; ; year++) {
    const days =
      354 * (year - 1) + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1)) + day - 1;
    const found = ISLAMIC_EPOCH + days * DAY;
    if (civilOf(found).year >= civilYear) return found;
  }
}
