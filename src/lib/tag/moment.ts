/** The parts of a date and an anchor → one extent of civil time. */
import {DAY, formatCivil} from '../calendar/civil';
import {maskYear} from '../calendar/unknown';
import {bareLunarDay, festival, lunar} from './almanac';
import {type Grain, type Narrative, toldWithin} from './anchor';
import {bareDay, dayOfYear, relativeDay, unsaidDay, weekOrDay} from './day';
import type {Draft, Moment} from './draft';
import {printValue} from './print';
import {section} from './section';
import {HOUR_RANK, coarsest} from './ranks';
import type {Parts} from './sense';
import {hourIn} from './words/dayparts';
import {inMonth, withinYear} from './year';

const HOUR = DAY / 24;

/** Resolve the parts; null where there is nothing to go by. */
export function momentOf(parts: Parts, narrative: Narrative): Moment | null {
  const whole = dateOf(parts, narrative);
  if (!whole) return null;
  const draft =
    whole.grain === 'day' || whole.grain === 'week' || whole.impossible ? whole : section(parts, whole);
  if (draft.impossible) return {...draft, value: draft.value ?? ''};
  const timed =
    parts.hour !== undefined || parts.part !== undefined ? withClock(parts, draft, narrative) : draft;
  return {
    ...timed,
    value: timed.value ?? printValue(timed.start, timed.grain, narrative.today, timed.inferred),
  };
}

/** Coarse to fine: the first that applies. */
function dateOf(parts: Parts, narrative: Narrative): Draft | null {
  if (parts.days !== undefined) return relativeDay(parts, narrative);
  if (parts.festival) return festival(parts.festival, parts, narrative);
  if (parts.weeks !== undefined || (parts.weekday !== undefined && parts.nth === undefined))
    return weekOrDay(parts, narrative);
  if (parts.lunar)
    return parts.month === undefined ? bareLunarDay(parts, narrative) : lunar(parts, parts.month, narrative);
  if (parts.month !== undefined || parts.months !== undefined || parts.throughMonth !== undefined)
    return inMonth(parts, narrative);
  if (parts.day !== undefined)
    return parts.nth === 0 ? dayOfYear(parts, narrative) : bareDay(parts, parts.day, narrative);
  const coarse = withinYear(parts, narrative);
  if (coarse) return coarse;
  return parts.hour !== undefined || parts.part ? unsaidDay(parts, narrative) : null;
}

function withClock(parts: Parts, draft: Draft, narrative: Narrative): Draft {
  const day = Math.floor(draft.start / DAY) * DAY;
  const shown =
    draft.value?.length === 10 ? draft.value : printValue(day, 'day', narrative.today, draft.inferred);
  if (parts.hour === undefined) return partOfDay(parts, draft, day, shown);
  const written = parts.part ? hourIn(parts.part, parts.hour) : halfOfDay(parts, parts.hour, narrative);
  const midnight =
    written === 12 && (parts.part === 'EV' || parts.part === 'NI')
      ? 24
      : parts.hours && written === 12
        ? 0
        : written;
  const [minute, second] = [parts.minute ?? 0, parts.second ?? 0];
  const grain: Grain = parts.second !== undefined ? 'second' : parts.minute !== undefined ? 'minute' : 'hour';
  const two = (n: number) => String(n).padStart(2, '0');
  const clock = [midnight, ...(grain === 'hour' ? [] : [minute]), ...(grain === 'second' ? [second] : [])]
    .map(two)
    .join(':');
  const value = `${shown}T${clock}${parts.zone ?? ''}`;
  if (midnight > 24 || minute > 59 || second > 59 || (midnight === 24 && minute > 0))
    return {...draft, grain, value, impossible: true};
  const start = day + midnight * HOUR + minute * 60_000 + second * 1000;
  const unit = {hour: HOUR, minute: 60_000, second: 1000}[grain];
  return {...draft, start, end: start + unit, grain, value};
}

/** 今晚 … 八时三十分 is in the evening still. */
function halfOfDay(parts: Parts, hour: number, narrative: Narrative): number {
  const told = coarsest(parts) >= HOUR_RANK && hour < 12 ? toldWithin(narrative, 0) : null;
  return told?.late && told.start % DAY <= (hour + 12) * HOUR && told.start % DAY >= DAY / 2
    ? hour + 12
    : hour;
}

function partOfDay(parts: Parts, draft: Draft, day: number, shown: string): Draft {
  const [from, to] = parts.hours ??
    {MO: [6, 12], MI: [11, 13], AF: [12, 18], EV: [18, 24], NI: [18, 24], DT: [6, 18]}[
      parts.part ?? 'DT'
    ] ?? [0, 24];
  const start = day + (from ?? 0) * HOUR;
  const end = day + (to ?? 24) * HOUR;
  const edtf = `${maskYear(formatCivil(start, 'minute'))}/${to === 24 ? `${shown}T24:00` : maskYear(formatCivil(end, 'minute'))}`;
  return {...draft, start, end, grain: 'part', value: `${shown}T${parts.part ?? 'DT'}`, edtf};
}
