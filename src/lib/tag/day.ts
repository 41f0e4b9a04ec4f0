/** Days: written, counted from an anchor, of the week. */
import {DAY, addDays, addMonths, civilOf, utcOf, weekday} from '../calendar/civil';
import {MONTH, WHOLE_DATE, YEAR} from '../calendar/unknown';
import {
  type Narrative,
  anchorOf,
  inSameSentence,
  inSentence,
  looksAhead,
  headedDay,
  toldWithin,
  yearOf,
  type Told,
} from './anchor';
import type {Moment, Origin} from './draft';
import {impossible, monthOrDay, oneDay, momentFrom} from './month';
import {edtfSpan, printSpan, printValue} from './print';
import type {Parts} from './sense';

/** A day whose month is unsaid; `found` is the month that is meant. */
export function bareDay(
  parts: Parts,
  day: number,
  found: {month: number; told?: Told},
  narrative: Narrative,
): Moment {
  const said = yearOf(parts, narrative);
  if (said) return impossible(said.year, 0, day, {basis: said.basis, inferred: 0, yearWritten: said.written});
  const {told} = found;
  const origin: Origin = {
    basis: told ? 'previous' : 'dct',
    inferred: YEAR + MONTH,
    yearWritten: told?.yearWritten ?? false,
  };
  const {year, month} = civilOf(found.month);
  const moment = monthOrDay({day}, year, month, origin);
  // The month was inferred, so it is the inference that fails: 31日 in a report of April is of March.
  if (moment.impossible && day <= 31) {
    const before = civilOf(addMonths(found.month, -1));
    return monthOrDay({day}, before.year, before.month, origin);
  }
  // The month of a date that was told is known, though this one did not say it.
  if (told && !moment.impossible && !(told.inferred & MONTH))
    moment.value = printValue(moment.start, 'day', narrative.today, 0);
  return moment;
}

/** 2023年第十天, 2月第二天. */
export function dayOfYear(parts: Parts, narrative: Narrative): Moment | null {
  const said = yearOf(parts, narrative);
  if (!said) return null;
  const origin: Origin = {basis: said.basis, inferred: 0, yearWritten: said.written};
  return oneDay(origin, addDays(utcOf(said.year, 1, 1), (parts.day ?? 1) - 1));
}

/** Counted from the anchor; 第三天, which is the third of something told, is null without it. */
export function relativeDay(parts: Parts, narrative: Narrative): Moment | null {
  const {day, basis, yearWritten} = anchorOf(parts, narrative);
  if (parts.nth === 0 && basis !== 'previous') return null;
  const years = parts.year === undefined ? parts.years : parts.year - civilOf(day).year;
  const base = years === undefined ? day : addMonths(day, years * 12);
  const step = parts.working ? Math.sign(parts.days ?? 0) : 0;
  let start = addDays(Math.floor(base / DAY) * DAY, parts.days ?? 0);
  while (step && weekday(start) > 5) start = addDays(start, step);
  const moment = oneDay({basis, inferred: WHOLE_DATE, yearWritten}, start);
  if (parts.through === undefined) return moment;
  moment.end = addDays(start, parts.through);
  moment.value = printSpan(start, moment.end, 'day', narrative.today);
  return moment;
}

/**
 * The last day told in this paragraph, else the one that heads it, else the report's: what a clock or 上午 alone belongs to. The small hours
 * that follow an evening are of the next day.
 */
export function unsaidDay({hour, part}: Parts, narrative: Narrative): Moment {
  const {today} = narrative;
  const last = toldWithin(narrative, 0) ?? headedDay(narrative);
  const near = last && last.span.end - last.start <= DAY ? last : null;
  // What is to come is not of a day that is told and past.
  const isPast =
    near !== null && near.start < today.day && looksAhead(narrative) && !inSameSentence(narrative);
  const told = isPast ? null : near;
  const small = part === 'MO' ? 18 : part === undefined && (hour ?? 6) < 6 ? 20 : 24;
  const evening = told !== null && civilOf(told.start).hour >= small;
  const start = told ? addDays(Math.floor(told.start / DAY) * DAY, evening ? 1 : 0) : today.day;
  const moment = oneDay(
    {basis: told ? 'previous' : 'dct', inferred: WHOLE_DATE, yearWritten: told?.yearWritten ?? false},
    start,
  );
  // What was told is known, though it is not said again.
  moment.value = printValue(start, 'day', today, told?.inferred ?? WHOLE_DATE);
  return moment;
}

export function weekOrDay(parts: Parts, narrative: Narrative): Moment {
  const {day, basis, yearWritten} = anchorOf(parts, narrative);
  const origin: Origin = {basis, inferred: WHOLE_DATE, yearWritten};
  const monday = addDays(day, 1 - weekday(day) + (parts.weeks ?? 0) * 7);
  const nearest = parts.weekday === 8 && parts.weeks === undefined;
  const week = nearest ? addDays(nearestWeekday(addDays(monday, 5), narrative, 3), -5) : monday;
  const moment = momentFrom(origin, week, addDays(week, 7), 'week');
  const {knows} = narrative.today;
  const weekend = parts.weekday === 8;
  if ((!knows.day || !knows.year) && basis === 'dct') {
    moment.value = `XXXX-WXX${parts.weekday === undefined ? '' : weekend ? '-WE' : `-${parts.weekday}`}`;
  } else if (weekend) {
    moment.value = `${printValue(week, 'week', narrative.today, WHOLE_DATE)}-WE`;
    moment.start = addDays(week, 5);
    moment.edtf = edtfSpan(moment.start, moment.end, 'day');
  } else if (parts.weekday !== undefined) {
    const inThisWeek = addDays(week, parts.weekday - 1);
    return oneDay(origin, parts.weeks === undefined ? nearestWeekday(inThisWeek, narrative) : inThisWeek);
  }
  return moment;
}

/** 周二(26日): of the Tuesdays about, the one on the 26th; null if that was none. */
export function weekdayAt(day: number, parts: Parts, narrative: Narrative): Moment | null {
  const {start, ...rest} = weekOrDay(parts, narrative);
  const found = [0, -7, 7].map((days) => addDays(start, days)).find((ms) => civilOf(ms).day === day);
  return found === undefined ? null : oneDay(rest, found);
}

/** 周五 alone: in an account the last one, if it is not due within `ahead` days; in a plan or a query the next. */
function nearestWeekday(inThisWeek: number, narrative: Narrative, ahead = 1): number {
  const {day} = narrative.today;
  const told = toldWithin(narrative, 0, true);
  // 周六、周日 are one weekend, and so is a day behind dates to come.
  // A dateline is not beside it.
  const isBeside = told && told === narrative.told && (told.start !== day || told.end === narrative.at);
  if (isBeside && inSameSentence(narrative) && told.span.end > day - 7 * DAY)
    return addDays(inThisWeek, 7 * Math.ceil((Math.floor(told.start / DAY) * DAY - inThisWeek) / (7 * DAY)));
  const toCome = (inSentence(narrative)?.start ?? 0) > day;
  if (narrative.query || toCome || looksAhead(narrative))
    return inThisWeek < day ? addDays(inThisWeek, 7) : inThisWeek;
  return inThisWeek > addDays(day, ahead) ? addDays(inThisWeek, -7) : inThisWeek;
}
