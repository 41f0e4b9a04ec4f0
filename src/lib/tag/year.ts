/** Centuries to months, and the parts of them that have no number. */
import {addDays, addMonths, civilOf, formatCivil, utcOf} from '../calendar/civil';
import {isUnknownYear, maskYear} from '../calendar/unknown';
import type {TimexBasis, TimexPart} from '../types';
import {type Narrative, firstOfMonth, toldWithin, yearFor, anchorOf, yearOf} from './anchor';
import type {Draft} from './draft';
import {type Season, seasonEdtf, seasonStart} from './print';
import {monthOrDay} from './month';
import type {Parts} from './sense';

/** Centuries to seasons. */
export function withinYear(parts: Parts, narrative: Narrative): Draft | null {
  if (parts.century !== undefined || parts.centuries !== undefined || parts.decade !== undefined)
    return longAgo(parts, narrative);
  const said = yearOf(parts, narrative);
  const base = said ?? {
    year: civilOf(anchorOf(parts, narrative).day).year,
    basis: 'dct' as const,
    written: false,
  };
  if (!said) base.year = yearTold(parts, base.year, narrative) ?? base.year;
  if (isWinterOfLastYear(parts, said?.basis ?? 'dct', narrative)) base.year--;
  const span = divisionOf(parts, base.year, narrative);
  if (!span && !said) return null;
  const inferred = new Set<TimexPart>(said?.basis === 'written' ? [] : ['year']);
  const common = {basis: base.basis, inferred, yearWritten: base.written};
  const start = utcOf(base.year, 1, 1);
  if (span) return {...common, ...span};
  if (parts.throughYears) {
    const last = utcOf(base.year + parts.throughYears - 1, 1, 1);
    const value = [start, last].map((ms) => maskYear(formatCivil(ms, 'year'))).join('/');
    return {...common, start, end: addMonths(last, 12), grain: 'year', value};
  }
  return {...common, start, end: utcOf(base.year + 1, 1, 1), grain: 'year'};
}

/** 2023年 … 四季度: in a January report the fourth quarter is the last one, as the paragraph is about that year. */
function yearTold({quarter, half}: Parts, thisYear: number, narrative: Narrative): number | null {
  const told = toldWithin(narrative, 0);
  const end = quarter ? quarter * 3 : half ? half * 6 : 0;
  const over = end > 0 && narrative.today.day >= addMonths(utcOf(thisYear, 1, 1), end);
  const year = told?.yearWritten ? civilOf(told.start).year : thisYear;
  return end > 0 && !over && !narrative.ahead && year < thisYear ? year : null;
}

/** 今冬 in a January report began in December. */
function isWinterOfLastYear({season, years = 0}: Parts, basis: TimexBasis, {today}: Narrative): boolean {
  return (
    season === 'WI' && basis === 'dct' && years === 0 && today.knows.month && civilOf(today.day).month <= 3
  );
}

/** Half, quarter or season of a year. */
function divisionOf(
  parts: Parts,
  year: number,
  narrative: Narrative,
): Pick<Draft, 'start' | 'end' | 'grain' | 'value' | 'edtf'> | null {
  if (parts.half) {
    const start = utcOf(year, parts.half * 6 - 5, 1);
    return {start, end: addMonths(start, 6), grain: 'half'};
  }
  if (parts.throughQuarter) return months(utcOf(year, 1, 1), parts.throughQuarter * 3);
  if (parts.quarter || parts.quarters !== undefined) {
    const now = anchorOf(parts, narrative).day;
    const index = parts.quarter
      ? parts.quarter - 1
      : Math.floor((civilOf(now).month - 1) / 3) + (parts.quarters ?? 0);
    const start = addMonths(utcOf(year, 1, 1), index * 3);
    return {
      start,
      end: addMonths(start, 3),
      grain: 'quarter',
      edtf: `${formatCivil(start, 'year')}-${33 + (((index % 4) + 4) % 4)}`,
    };
  }
  if (!parts.season) return null;
  const start = seasonStart(year, parts.season);
  const shown = isUnknownYear(year) ? 'XXXX' : String(year).padStart(4, '0');
  return {
    start,
    end: addMonths(start, 3),
    grain: 'season',
    value: `${shown}-${parts.season}`,
    edtf: seasonEdtf(year, parts.season as Season),
  };
}

/** The first months of a year, as a range of months. */
function months(start: number, count: number): Pick<Draft, 'start' | 'end' | 'grain' | 'value'> {
  const end = addMonths(start, count);
  const value =
    count === 1
      ? formatCivil(start, 'month')
      : `${formatCivil(start, 'month')}/${formatCivil(addDays(end, -1), 'month')}`;
  return {start, end, grain: 'month', value};
}

function longAgo(parts: Parts, narrative: Narrative): Draft {
  const now = civilOf(narrative.today.day).year;
  const around = isUnknownYear(now) ? 2025 : now;
  const written = parts.century !== undefined;
  let century = parts.century ?? Math.floor(around / 100) + (parts.centuries ?? 0);
  if (century < 0) return beforeChrist(-century);
  if (parts.decade === undefined) {
    const start = utcOf(century * 100, 1, 1);
    const edtf = `${century}XX`;
    return {
      start,
      end: utcOf(century * 100 + 100, 1, 1),
      grain: 'century',
      edtf,
      basis: written ? 'written' : 'dct',
      inferred: new Set(),
      yearWritten: written,
    };
  }
  const unsaid = !written && parts.centuries === undefined;
  if (unsaid && century * 100 + parts.decade > around + 5) century--;
  const year = century * 100 + parts.decade;
  const draft: Draft = {
    start: utcOf(year, 1, 1),
    end: utcOf(year + 10, 1, 1),
    grain: 'decade',
    edtf: `${Math.floor(year / 10)}X`,
    basis: unsaid || !written ? 'dct' : 'written',
    inferred: new Set(unsaid ? ['century'] : []),
    yearWritten: !unsaid,
  };
  if (parts.throughDecade === undefined) return draft;
  const last = century * 10 + parts.throughDecade / 10;
  const value = `${Math.floor(year / 10)}/${last}`;
  return {...draft, end: utcOf(last * 10 + 10, 1, 1), value, edtf: value.replace(/\d(?=\/|$)/g, '$&X')};
}

/** The third century before Christ: 300–201, which are the years −299 to −200. */
function beforeChrist(century: number): Draft {
  const [first, last] = [1 - century * 100, -(century - 1) * 100];
  const [start, end] = [utcOf(first, 1, 1), utcOf(last + 1, 1, 1)];
  const value = [start, utcOf(last, 1, 1)].map((ms) => formatCivil(ms, 'year')).join('/');
  return {start, end, grain: 'century', value, basis: 'written', inferred: new Set(), yearWritten: true};
}

export function inMonth(parts: Parts, narrative: Narrative): Draft | null {
  const said = yearOf(parts, narrative);
  if (parts.throughMonth !== undefined) return firstMonths(parts, parts.throughMonth, said, narrative);
  const base = anchorOf(parts, narrative);
  const inferred = new Set<TimexPart>();
  let {year, basis} = said ?? {year: 0, basis: 'written' as TimexBasis};
  let month = parts.month ?? 0;
  if (parts.months !== undefined) {
    const moved = civilOf(addMonths(firstOfMonth(base.day), parts.months));
    [year, month, basis] = [moved.year, moved.month, base.basis];
    inferred.add('year').add('month');
  } else if (!said) {
    const found = yearFor(narrative, month, parts.day);
    [year, basis] = [found.year, found.from];
    inferred.add('year');
  } else if (said.basis !== 'written') inferred.add('year');
  const yearWritten =
    said?.written ?? (basis === 'previous' && (toldWithin(narrative, 2)?.yearWritten ?? false));
  return monthOrDay(parts, year, month, {basis, inferred, yearWritten});
}

function firstMonths(
  parts: Parts,
  count: number,
  said: ReturnType<typeof yearOf>,
  narrative: Narrative,
): Draft {
  const today = civilOf(narrative.today.day);
  const year = said?.year ?? today.year;
  const common = {
    basis: said?.basis ?? 'dct',
    inferred: new Set<TimexPart>(said?.basis === 'written' ? [] : ['year']),
    yearWritten: said?.written ?? false,
  } as const;
  // 前两个月 in spring is January and February; later in the year it is the last two months.
  if (!said && parts.year === undefined && (count > today.month || (count === 2 && today.month > 4))) {
    const now = firstOfMonth(narrative.today.day);
    return {...common, ...months(addMonths(now, -count), count)};
  }
  return {...common, ...months(utcOf(year, 1, 1), count)};
}
