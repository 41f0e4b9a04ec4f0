/**
 * The view and the address: each a function of the other.
 *
 *     ?scale=aligned&lanes=place&from=2022-03-10&to=2022-04-18&kind=aid&q=…&event=ID&anchor=…&theme=…&lang=en
 *
 * `from` and `to` are days and both are in; a time of day may follow (`2022-04-03T06:30`), and such a `to`
 * is where the view ends. In `aligned` they are days since day zero: `from=-5&to=44`. What is the default
 * is left out, junk is ignored, and nothing here throws.
 */
import {DAY, formatCivil, parseCivil} from '../calendar/civil';
import {
  EVENT_KINDS,
  EVENT_STATUSES,
  LANES,
  LANGS,
  SCALES,
  type Filter,
  type Lang,
  type LaneKind,
  type ScaleKind,
  type Timeline,
  type View,
} from '../types';
import {formerIds} from './former';

/** How the page looks. `auto` follows the system. */
export const LOOKS = ['auto', 'light', 'dark'] as const;
export type Look = (typeof LOOKS)[number];

/** What an address says. `lang` and `look` are absent where it is silent, and then are remembered ones. */
export interface Address {
  view: View;
  lang?: Lang;
  look?: Look;
}

type Span = NonNullable<View['span']>;

const SECOND = 1000;
const MINUTE = 60_000;
/** Of the years -9998 to 9998: a day to spare at either end. */
const FIRST_INSTANT = Date.UTC(-9998, 0, 1);
const LAST_INSTANT = Date.UTC(9998, 11, 31);
const LONGEST_QUERY = 200;
const LONGEST_ID = 200;

export const EVERYTHING: Filter = {
  q: '',
  kinds: [],
  statuses: [],
  places: [],
  episodes: [],
  reports: [],
  theme: '',
};

/** The first sight: all there is, the empty years cut out. */
export const FIRST_VIEW: View = {
  scale: 'gap',
  lanes: 'strand',
  span: null,
  event: '',
  anchor: '',
  filter: EVERYTHING,
};

/** `aligned` compares episodes, so its rows are the episodes unless the reader says otherwise. */
export function usualLanes(scale: ScaleKind): LaneKind {
  return scale === 'aligned' ? 'episode' : 'strand';
}

/**
 * What an address says, as far as it makes sense.
 *
 * @param params  Of the address as it stands: `new URLSearchParams(location.search)`.
 */
export function readAddress(params: URLSearchParams): Address {
  const scale = oneOf(SCALES, params.get('scale')) ?? FIRST_VIEW.scale;
  const view: View = {
    scale,
    lanes: oneOf(LANES, params.get('lanes')) ?? usualLanes(scale),
    span: readSpan(scale, params.get('from'), params.get('to')),
    event: clip(params.get('event'), LONGEST_ID),
    anchor: scale === 'aligned' ? clip(params.get('anchor'), LONGEST_ID) : '',
    filter: readFilter(params),
  };
  const lang = oneOf(LANGS, params.get('lang'));
  const look = oneOf(LOOKS, params.get('look'));
  return {view, ...(lang && {lang}), ...(look && {look})};
}

/**
 * The address of a view, shortest first: `new URLSearchParams()` for the first sight.
 *
 * @param at.lang  Given only where the link shall open in that language whatever its reader prefers.
 */
export function writeAddress({view, lang, look}: Address): URLSearchParams {
  const params = new URLSearchParams();
  if (view.scale !== FIRST_VIEW.scale) params.set('scale', view.scale);
  if (view.lanes !== usualLanes(view.scale)) params.set('lanes', view.lanes);
  if (view.span) writeSpan(params, view.scale, view.span);
  if (view.anchor && view.scale === 'aligned') params.set('anchor', view.anchor);
  writeFilter(params, view.filter);
  if (view.event) params.set('event', view.event);
  if (lang) params.set('lang', lang);
  if (look) params.set('look', look);
  return params;
}

/** `?a=b`, or nothing at all for an empty one. */
export function queryOf(params: URLSearchParams): string {
  const text = params.toString();
  return text && `?${text}`;
}

/**
 * The view without what this timeline does not have: a link may be older than the content. An event that has
 * got another id since is found by its former one.
 */
export function fitView(view: View, timeline: Timeline): View {
  const events = new Set(timeline.events.map(({id}) => id));
  const present = (id: string): string => (events.has(id) ? id : (formerIds(timeline).get(id) ?? ''));
  const {filter} = view;
  return {
    ...view,
    event: present(view.event),
    anchor: view.anchor.startsWith('kind:') ? view.anchor : present(view.anchor),
    filter: {
      ...filter,
      places: known(
        filter.places,
        timeline.events.flatMap(({places}) => places.map(({name}) => name)),
      ),
      episodes: known(
        filter.episodes,
        timeline.episodes.map(({id}) => id),
      ),
      reports: known(
        filter.reports,
        timeline.reports.map(({id}) => id),
      ),
      theme: timeline.connections.some(({theme}) => theme === filter.theme) ? filter.theme : '',
    },
  };
}

/**
 * Whether going from one view to another is a choice, to be kept in the history, or only a movement.
 * Typing in the search field is a movement too, else each letter would be a step back.
 */
export function isChoice(from: View, to: View): boolean {
  const still = (view: View): View => ({...view, span: null, filter: {...view.filter, q: ''}});
  return JSON.stringify(still(from)) !== JSON.stringify(still(to));
}

// ── the filter ──

function readFilter(params: URLSearchParams): Filter {
  return {
    q: clip(params.get('q'), LONGEST_QUERY),
    kinds: manyOf(EVENT_KINDS, params.getAll('kind')),
    statuses: manyOf(EVENT_STATUSES, params.getAll('status')),
    places: unique(params.getAll('place')),
    episodes: unique(params.getAll('episode')),
    reports: unique(params.getAll('report')),
    theme: clip(params.get('theme'), LONGEST_ID),
  };
}

function writeFilter(params: URLSearchParams, filter: Filter): void {
  if (filter.q) params.set('q', filter.q);
  for (const kind of filter.kinds) params.append('kind', kind);
  for (const status of filter.statuses) params.append('status', status);
  for (const place of filter.places) params.append('place', place);
  for (const episode of filter.episodes) params.append('episode', episode);
  for (const report of filter.reports) params.append('report', report);
  if (filter.theme) params.set('theme', filter.theme);
}

// ── the span ──

function readSpan(scale: ScaleKind, from: string | null, to: string | null): Span | null {
  if (!from || !to) return null;
  const [first, last] =
    scale === 'aligned' ? [dayNumber(from), dayNumber(to)] : [parseCivil(from), parseCivil(to)];
  if (!first || !last) return null;
  const end = scale !== 'aligned' && to.includes('T') ? last.start : last.end;
  return first.start < end ? {start: first.start, end} : null;
}

function writeSpan(params: URLSearchParams, scale: ScaleKind, span: Span): void {
  const start = wholeSecond(span.start);
  const end = Math.max(wholeSecond(span.end), start + SECOND);
  const write = scale === 'aligned' ? writeDayNumber : writeCivil;
  // A day named is in up to its end, so a view that ends at midnight ends with the day before.
  params.set('from', write(start));
  params.set('to', write(end % DAY === 0 ? end - DAY : end));
}

/** A view has no need of more, and years of five digits have no address. */
function wholeSecond(ms: number): number {
  return Math.min(Math.max(Math.round(ms / SECOND) * SECOND, FIRST_INSTANT), LAST_INSTANT);
}

/** `44` is a whole day; `44.5` is an instant. */
function dayNumber(text: string): Span | null {
  if (!/^-?\d{1,7}(?:\.\d{1,6})?$/u.test(text)) return null;
  const start = Math.round((Number(text) * DAY) / SECOND) * SECOND;
  return {start, end: text.includes('.') ? start : start + DAY};
}

/** Six decimals tell one second from the next. */
function writeDayNumber(ms: number): string {
  return ms % DAY === 0 ? String(ms / DAY) : (ms / DAY).toFixed(6).replace(/0{1,5}$/u, '');
}

function writeCivil(ms: number): string {
  if (ms % DAY === 0) return formatCivil(ms, 'day');
  return formatCivil(ms, ms % MINUTE === 0 ? 'minute' : 'second');
}

// ── words ──

function oneOf<T extends string>(all: readonly T[], text: string | null): T | undefined {
  return all.find((one) => one === text);
}

/** In the order of the table, so that one choice has one address. Commas are read as well. */
function manyOf<T extends string>(all: readonly T[], texts: readonly string[]): T[] {
  const said = new Set(texts.flatMap((text) => text.split(',')));
  return all.filter((one) => said.has(one));
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => clip(text, LONGEST_ID)).filter(Boolean))];
}

function clip(text: string | null, most: number): string {
  return (text ?? '').slice(0, most);
}

/** Those of the texts that there are. A list with commas is read as well: an attribute holds but one text. */
function known(texts: readonly string[], all: readonly string[]): string[] {
  const there = new Set(all);
  return unique(
    texts.flatMap((text) => (there.has(text) ? text : text.split(','))).filter((text) => there.has(text)),
  );
}
