/** What is known of one episode: its name, its days, the day it is counted from. */
import {DAY} from '../calendar/civil';
import {toHans} from '../script/hans';
import type {DatedEvent, EventMeaning, Episode, EpisodeHint, Reading} from '../types';
import {coreOf, dayOf} from './core';
import type {Group} from './groups';
import {ranked, votesOf} from './home';
import {protagonistsOf} from './protagonist';
import {APART} from './reach';
import {byText, hash} from './wording';
import {DIVISION_END, DIVISION_SUFFIX, TITLED_PLACE} from './words/naming';

/** The onset of a hazard is day zero if it is told within so many days of the first thing told. */
const ONSET_WITHIN = 10 * DAY;
/** A place in fewer of the events than this is not what they are about. */
const LEAST_SHARE = 0.1;
const LONGEST_SUBJECT = 14;
const LONGEST_ZERO = 366 * DAY;

/**
 * The record of an episode, from its merged events.
 *
 * @param members  Its reports: where no event has a day, the day of publication is when it was.
 */
export function episodeOf(
  group: Group,
  events: readonly DatedEvent[],
  members: readonly Pick<Reading, 'report' | 'events'>[] = [],
): Episode {
  const told = events.filter(({status}) => status !== 'planned');
  const published = members.map(({report}) => dayOf(report.published ?? '')).sort(byText);
  const core = coreOf(told, APART);
  const days = core.length > 0 ? core : published;
  const dayZero = hintedZero(group.hint) ?? zeroOf(told, days);
  const start = days.find((day) => day >= dayZero.start) ?? dayZero.start;
  const end = days.at(-1) ?? start;
  const subject = subjectOf(events, members);
  return {
    id: group.hint?.id ?? `e${yearOf(dayZero.start)}-${hash(subject.key).slice(0, 5)}`,
    title: group.hint?.title ?? ([subject.name, yearsOf(start, end)].filter(Boolean).join(' ') || UNNAMED),
    dayZero,
    start,
    end: end < start ? start : end,
  };
}

const UNNAMED = '未名';

function hintedZero(hint: EpisodeHint | null): {start: string; end: string} | null {
  const [start, end] = hint?.dayZero?.replaceAll('~', '').split('/') ?? [];
  return start ? {start, end: end ?? start} : null;
}

/**
 * The first thing that has a day of its own, or the onset of the hazard itself if that is told within ten days of
 * it; of a story whose beginning is known only by the month or year, that month or year.
 */
function zeroOf(told: readonly DatedEvent[], days: readonly string[]): {start: string; end: string} {
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const inside = told
    .filter(({start}) => start && dayOf(start) >= first && dayOf(start) <= last)
    .sort(byStart);
  const dated = inside.filter(
    ({kind, meaning}) =>
      kind !== 'statistic' && (meaning === 'on' || (kind === 'hazard' && SPREAD.has(meaning))),
  );
  const [opening] = inside;
  const [own] = dated;
  if (!own?.start || Date.parse(dayOf(own.start)) - Date.parse(first) > APART)
    return opening ? boundsOf(opening) : {start: first, end: first};
  const limit = Date.parse(dayOf(own.start)) + ONSET_WITHIN;
  const onset = dated.find(
    (event) => isOnset(event) && event.start && Date.parse(dayOf(event.start)) <= limit,
  );
  return boundsOf(onset ?? own);
}

const SPREAD: ReadonlySet<EventMeaning> = new Set(['within', 'throughout']);

/** The hazard itself, or the alarm raised at it: the flood's peak comes days after both. */
function isOnset({kind, sources}: DatedEvent): boolean {
  return kind === 'hazard' || sources.some(({rules = []}) => rules.includes('predicate/alert-raised'));
}

/** Its own bounds; of what went on for days the first, of what went on for years its first year. */
function boundsOf({kind, meaning, start, end}: DatedEvent): {start: string; end: string} {
  const first = dayOf(start ?? end ?? '');
  if (kind === 'hazard' && meaning === 'throughout') return {start: first, end: first};
  const last = dayOf(end ?? first);
  const isLong = Date.parse(last) - Date.parse(first) > LONGEST_ZERO;
  return {start: first, end: isLong ? `${yearOf(first)}-12-31` : last};
}

function byStart(a: DatedEvent, b: DatedEvent): number {
  return byText(a.start ?? '', b.start ?? '') || byText(a.end ?? '', b.end ?? '') || byText(a.id, b.id);
}

/** What an episode is called by, and what its id is made from: its place, else whom or what its reports are about. */
function subjectOf(
  events: readonly DatedEvent[],
  members: readonly Pick<Reading, 'report' | 'events'>[],
): {name: string; key: string} {
  const place = commonPlace(events) ?? titledPlace(members);
  if (place) return {name: shortOf(place), key: place};
  const [who] = protagonistsOf(members);
  if (who) return {name: who, key: who};
  const [title = ''] = members
    .map(({report}) => report.title.split(/[\s,，。:：;；!！?？|｜]/u)[0] ?? '')
    .sort((a, b) => a.length - b.length || byText(a, b));
  const name = title.length > LONGEST_SUBJECT ? `${title.slice(0, LONGEST_SUBJECT - 1)}…` : title;
  return {name, key: toHans(title)};
}

/** Path of the place most events are told of, or of the highest above it that is itself often named. */
function commonPlace(events: readonly DatedEvent[]): string | null {
  const votes = votesOf(events);
  const [most] = ranked(votes);
  const least = [...votes.values()].reduce((sum, count) => sum + count, 0) * LEAST_SHARE;
  if (!most || most[1] < events.length * LEAST_SHARE) return null;
  const above = [...votes].filter(([path, count]) => most[0].startsWith(path) && count >= least);
  return above.map(([path]) => path).sort((a, b) => a.length - b.length)[0] ?? most[0];
}

/** The place at the head of most of the titles. */
function titledPlace(members: readonly Pick<Reading, 'report'>[]): string | null {
  const counts = new Map<string, number>();
  for (const {report} of members) {
    const [name] = TITLED_PLACE.exec(toHans(report.title)) ?? [];
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [most] = ranked(counts);
  return most && most[1] > members.length / 2 ? most[0] : null;
}

/** 四川省成都市龙泉驿区 → 龙泉驿, 广西壮族自治区 → 广西. */
function shortOf(path: string): string {
  const name = path.split(DIVISION_END).filter(Boolean).at(-1) ?? path;
  return name.replace(DIVISION_SUFFIX, '');
}

/** 2022, or 1949–2026 of what lasted longer than one story does. */
function yearsOf(start: string, end: string): string {
  const [from, to] = [yearSaid(start), yearSaid(end)];
  return from === to || Date.parse(end) - Date.parse(start) <= APART ? from : `${from}–${to}`;
}

/** A year as a title says it: there was none numbered 0, so -0220 is 221 before our era (ISO 8601, 4.2). */
function yearSaid(day: string): string {
  if (!yearOf(day)) return '';
  const year = Number(yearOf(day));
  return year < 1 ? `公元前${1 - year}` : `${year}`;
}

function yearOf(day: string): string {
  return /^-?\d{4}/u.exec(day)?.[0] ?? '';
}
