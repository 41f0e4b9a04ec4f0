/** The parts of a date and an anchor → one extent of civil time. */
import {DAY, formatCivil} from '../calendar/civil';
import {maskYear} from '../calendar/unknown';
import {bareLunarDay, festival, lunar} from './almanac';
import {type Grain, type Narrative, toldWithin} from './anchor';
import {longAgo} from './century';
import {bareDay, dayOfYear, relativeDay, unsaidDay, weekOrDay, weekdayAt} from './day';
import type {Moment} from './draft';
import {monthFor, yearFor} from './infer';
import {printValue} from './print';
import {HOUR_RANK, coarsest} from './ranks';
import {section} from './section';
import type {Daypart, Parts} from './sense';
import {hourIn} from './words/dayparts';
import {inMonth, withinYear} from './year';

const HOUR = DAY / 24;
const UNITS = {hour: HOUR, minute: HOUR / 60, second: 1000} as const;
/** The hours that a part of the day stands for. */
const HOURS: Record<Daypart, readonly [from: number, to: number]> = {
  MO: [6, 12], MI: [11, 13], AF: [12, 18], EV: [18, 24], NI: [18, 24], DT: [6, 18],
}; // prettier-ignore

/** Resolve the parts; null where there is nothing to go by. */
export function momentOf(parts: Parts, narrative: Narrative): Moment | null {
  const moment = dateOf(parts, narrative);
  if (!moment || moment.impossible) return moment;
  if (moment.grain !== 'day' && (moment.grain !== 'week' || parts.edge)) section(parts, moment);
  if (parts.hour !== undefined) setClock(parts, parts.hour, moment, narrative);
  else if (parts.part !== undefined) setPartOfDay(parts, parts.part, moment, narrative);
  moment.value ||= printValue(moment.start, moment.grain, narrative.today, moment.inferred);
  return moment;
}

/** Coarse to fine: the first that applies. */
function dateOf(parts: Parts, narrative: Narrative): Moment | null {
  if (parts.days !== undefined) return relativeDay(parts, narrative);
  if (parts.festival) return festival(parts.festival, parts, narrative);
  if (parts.weekday !== undefined && parts.day !== undefined) {
    const found = parts.month === undefined ? weekdayAt(parts.day, parts, narrative) : null;
    if (found) return found;
  } else if (parts.weeks !== undefined || (parts.weekday !== undefined && parts.nth === undefined))
    return weekOrDay(parts, narrative);
  if (parts.lunar && (parts.month ?? parts.day) !== undefined)
    return parts.month === undefined ? bareLunarDay(parts, narrative) : lunar(parts, parts.month, narrative);
  if (parts.month !== undefined || parts.months !== undefined || parts.throughMonth !== undefined)
    return inMonth(parts, yearFor(narrative, parts.month ?? 1, parts.day), narrative);
  if (parts.day !== undefined)
    return parts.nth === 0
      ? dayOfYear(parts, narrative)
      : bareDay(parts, parts.day, monthFor(narrative, parts.day), narrative);
  if ((parts.century ?? parts.centuries ?? parts.decade) !== undefined) return longAgo(parts, narrative);
  const coarse = withinYear(parts, narrative);
  if (coarse) return coarse;
  return parts.hour !== undefined || parts.part ? unsaidDay(parts, narrative) : null;
}

/** The day of a moment, as it is shown before a clock. */
function shownDay({start, value, inferred}: Moment, {today}: Narrative): string {
  return value.length === 10 ? value : printValue(start, 'day', today, inferred);
}

function setClock(parts: Parts, hour: number, moment: Moment, narrative: Narrative) {
  const {part, hours, minute, second} = parts;
  const night = part === 'EV' || part === 'NI';
  const written = part ? hourIn(part, hour) : halfOfDay(parts, hour, narrative);
  const shown = written !== 12 ? written : night ? 24 : hours ? 0 : 12;
  const grain: Grain = second !== undefined ? 'second' : minute !== undefined ? 'minute' : 'hour';
  const clock = [shown, minute, second].filter((unit) => unit !== undefined);
  const day = Math.floor(moment.start / DAY) * DAY;
  moment.value = `${shownDay(moment, narrative)}T${clock.map((unit) => String(unit).padStart(2, '0')).join(':')}${parts.zone ?? ''}`;
  moment.grain = grain;
  const [m, s] = [minute ?? 0, second ?? 0];
  if (shown > 24 || m > 59 || s > 59 || (shown === 24 && m > 0)) moment.impossible = true;
  else {
    moment.start = day + shown * HOUR + m * UNITS.minute + s * UNITS.second;
    moment.end = moment.start + UNITS[grain];
  }
}

/** 今晚 … 八时三十分 is in the evening still. */
function halfOfDay(parts: Parts, hour: number, narrative: Narrative): number {
  const told = hour < 12 && coarsest(parts) >= HOUR_RANK ? toldWithin(narrative, 0) : null;
  if (!told?.late) return hour;
  const since = told.start - Math.floor(told.start / DAY) * DAY;
  const later = (hour + 12) * HOUR + (parts.minute ?? 0) * UNITS.minute;
  return since >= DAY / 2 && since <= later && later - since <= 5 * HOUR ? hour + 12 : hour;
}

function setPartOfDay({hours}: Parts, part: Daypart, moment: Moment, narrative: Narrative) {
  const [from, to] = hours ?? HOURS[part];
  const shown = shownDay(moment, narrative);
  const day = Math.floor(moment.start / DAY) * DAY;
  moment.start = day + from * HOUR;
  moment.end = day + to * HOUR;
  moment.grain = 'part';
  moment.value = `${shown}T${part}`;
  const end = to === 24 ? `${shown}T24:00` : maskYear(formatCivil(moment.end, 'minute'));
  moment.edtf = `${maskYear(formatCivil(moment.start, 'minute'))}/${end}`;
}
