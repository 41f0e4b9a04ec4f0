/** Decades and centuries. */
import {civilOf, formatCivil, utcOf} from '../calendar/civil';
import {CENTURY, isUnknownYear} from '../calendar/unknown';
import type {Narrative} from './anchor';
import type {Moment, Origin} from './draft';
import {momentFrom} from './month';
import type {Parts} from './sense';

/** A century or decade; one that is not said in full is counted from the report's. */
export function longAgo(parts: Parts, narrative: Narrative): Moment {
  const now = civilOf(narrative.today.day).year;
  const around = isUnknownYear(now) ? 2025 : now;
  const written = parts.century !== undefined;
  const origin: Origin = {basis: written ? 'written' : 'dct', inferred: 0, yearWritten: written};
  let century = parts.century ?? Math.floor(around / 100) + (parts.centuries ?? 0);
  if (century < 0) return beforeChrist(-century, origin);
  if (parts.decade === undefined)
    return ofYears(origin, century * 100, century * 100 + 100, 'century', `${century}XX`);
  if (!written && parts.centuries === undefined) {
    origin.inferred = CENTURY;
    if (century * 100 + parts.decade > around + 5) century--;
  } else origin.yearWritten = true;
  const first = century * 10 + parts.decade / 10;
  const last = century * 10 + (parts.throughDecade ?? parts.decade) / 10;
  const moment = ofYears(origin, first * 10, last * 10 + 10, 'decade', `${first}X`);
  if (parts.throughDecade !== undefined) {
    moment.value = `${first}/${last}`;
    moment.edtf = `${first}X/${last}X`;
  }
  return moment;
}

function ofYears(
  origin: Origin,
  from: number,
  to: number,
  grain: 'century' | 'decade',
  edtf: string,
): Moment {
  const moment = momentFrom(origin, utcOf(from, 1, 1), utcOf(to, 1, 1), grain);
  moment.edtf = edtf;
  return moment;
}

/** The third century before Christ: 300–201, which are the years −299 to −200. */
function beforeChrist(century: number, origin: Origin): Moment {
  const start = utcOf(1 - century * 100, 1, 1);
  const end = utcOf(101 - century * 100, 1, 1);
  const value = [start, end - 1].map((ms) => formatCivil(ms, 'year')).join('/');
  return momentFrom(origin, start, end, 'century', value);
}
