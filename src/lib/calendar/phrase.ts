/**
 * Dates in words: an EDTF string, or an event's date with its certainty, as each language writes it.
 *
 * The range comes first and the source's own phrase after it, since `3月初` alone tells a reader nothing.
 * Nothing here throws: what cannot be read is printed as it stands.
 */
import type {DatedEvent, Lang} from '../types';
import {inYears, unitOf} from './unit';
import {HOURS, SEASONS, WORDING, type Wording} from './wording';

/** What of an event its date in words depends on. */
export type EventDate = Pick<DatedEvent, 'edtf' | 'start' | 'end' | 'precision' | 'meaning' | 'status'>;

interface Moment {
  year: string;
  month: number;
  day: number;
  hour: number;
  minute: number;
  /** A TIMEX3 part of day, or empty. */
  daypart: string;
  /** 0 spring … 3 winter; -1 if none. */
  season: number;
  /** 0–3; -1 if none. */
  quarter: number;
  approximate: boolean;
  uncertain: boolean;
}

const OPEN = ['..', ''];
const MOMENT = new RegExp(
  '^(?<year>-?[\\dX]{4})' +
    '(?:-(?:Q(?<quarter>[1-4])|(?<season>SP|SU|FA|AU|WI|2[1-4])|(?<month>\\d{2})(?:-(?<day>\\d{2}))?))?' +
    '(?:T(?:(?<daypart>MO|MI|AF|EV|NI|DT)|(?<hour>\\d{2})(?::?(?<minute>\\d{2}))?(?::\\d{2})?(?:\\.\\d+)?))?' +
    '(?:Z|[+-]\\d{2}:?\\d{2})?(?<mark>[~?%]?)$',
  'u',
);

/**
 * An EDTF date, or a span of two, in words.
 *
 *     dateInWords('2022-04-03T06', 'zh-Hans')           // 2022年4月3日清晨6时
 *     dateInWords('2022-04-03T06', 'en')                // 3 April 2022, 6 am
 *     dateInWords('2022-03-01/2022-03-10', 'zh-Hans')   // 2022年3月1日—10日
 *     dateInWords('../2022-04-30', 'zh-Hant')           // 不晚於2022年4月30日
 *
 * @param edtf      EDTF level 0 or 1, or a TIMEX3 value of a date. Anything else is returned as it is.
 * @param omitYear  A year the reader already sees, to be left out in Chinese.
 */
export function dateInWords(edtf: string, lang: Lang, omitYear = ''): string {
  const w = WORDING[lang];
  const [a = '', b] = edtf.split('/');
  if (b === undefined) return whole(a, lang, omitYear) ?? edtf;
  if (OPEN.includes(a) && OPEN.includes(b)) return w.unknown;
  if (OPEN.includes(a)) return fill(w.by, whole(b, lang, omitYear) ?? b);
  if (OPEN.includes(b)) return fill(w.from, whole(a, lang, omitYear) ?? a);
  return span(a, b, lang, omitYear) ?? edtf;
}

/**
 * When an event happened, with how surely that is known.
 *
 *     within      2022年3月1日—10日之间 · between 1 and 10 March 2022
 *     by          不晚于2022年4月30日 · no later than 30 April 2022
 *     as-of       截至2022年4月18日 · as of 18 April 2022
 *     throughout  2022年4月3日—12日 · 3–12 April 2022 · 1966年—1969年, whose days nobody has named
 */
export function eventDateInWords(event: EventDate, lang: Lang, omitYear = ''): string {
  const w = WORDING[lang];
  const [a = '', b] = event.edtf.split('/');
  if (event.meaning === 'by') return fill(w.by, whole(lastOf(event), lang, omitYear) ?? event.edtf);
  if (b === undefined) return single(event, a, lang, omitYear);
  if (OPEN.includes(b)) return openEnd(event, a, lang, omitYear);
  const unit = unitOf(a, b, event.precision);
  if (unit) return single(event, unit, lang, omitYear);
  const [from, to] = inYears(a, b);
  const words = dateInWords(`${from}/${to}`, lang, omitYear);
  if (event.meaning !== 'within' || OPEN.includes(a)) return words;
  return lang === 'en' ? betweenInEnglish(from, to) : fill(w.between, words);
}

/**
 * The source's phrases for the date, in quotation marks, to be put after it; empty if there are none.
 *
 *     originalPhrase(['3月初'], 'zh-Hans')  // （原文“3月初”）
 */
export function originalPhrase(phrases: readonly string[], lang: Lang): string {
  const said = [...new Set(phrases.filter(Boolean))];
  if (said.length === 0) return '';
  const [open, close] = lang === 'zh-Hant' ? ['「', '」'] : ['“', '”'];
  return fill(WORDING[lang].original, said.map((s) => open + s + close).join(WORDING[lang].joinOriginals));
}

function single(event: EventDate, edtf: string, lang: Lang, omitYear: string): string {
  const w = WORDING[lang];
  const words = whole(withTime(event, edtf), lang, omitYear);
  if (words === undefined) return edtf;
  if (event.meaning === 'as-of') return fill(w.asOf, words);
  const day = /-\d\d-\d\d|T/u.test(edtf);
  return event.meaning === 'within' && !day ? fill(w.inside, words) : words;
}

/** EDTF has no part of day: an event's `start` and `end` may say more than its `edtf`. */
function withTime({precision, start, end}: EventDate, edtf: string): string {
  if (edtf.includes('T') || !start?.startsWith(edtf) || !start.includes('T')) return edtf;
  if (precision === 'hour' || precision === 'minute') return start;
  if (precision !== 'daypart') return edtf;
  return /T[A-Z]/u.test(start) ? start : (unitOf(start, end ?? '', precision) ?? edtf);
}

function openEnd(event: EventDate, a: string, lang: Lang, omitYear: string): string {
  const w = WORDING[lang];
  const words = whole(a, lang, omitYear) ?? a;
  if (event.status === 'ongoing') return fill(w.stillGoing, words);
  return fill(event.meaning === 'within' ? w.after : w.from, words);
}

function lastOf(event: EventDate): string {
  const [a = '', b] = event.edtf.split('/');
  return b === undefined || OPEN.includes(b) ? (event.end ?? a) : b;
}

// ── one moment ──

function parse(text: string): Moment | undefined {
  const g = MOMENT.exec(text)?.groups;
  if (!g) return undefined;
  return {
    year: g.year ?? '',
    month: Number(g.month ?? 0),
    day: Number(g.day ?? 0),
    hour: g.hour === undefined ? -1 : Number(g.hour),
    minute: Number(g.minute ?? 0),
    daypart: g.daypart ?? '',
    season: SEASONS[g.season ?? ''] ?? -1,
    quarter: g.quarter === undefined ? -1 : Number(g.quarter) - 1,
    approximate: g.mark === '~' || g.mark === '%',
    uncertain: g.mark === '?' || g.mark === '%',
  };
}

function whole(text: string, lang: Lang, omitYear: string): string | undefined {
  const m = parse(text);
  return (
    m && marked(m, bare(m, lang, omitYear ? {...m, year: omitYear, month: -1} : undefined), WORDING[lang])
  );
}

function marked(m: Moment, words: string, w: Wording): string {
  const about = m.approximate ? fill(w.approximate, words) : words;
  return m.uncertain ? fill(w.uncertain, about) : about;
}

/** Without marks; in Chinese, without the parts that `said` has already given. */
function bare(m: Moment, lang: Lang, said?: Moment): string {
  return lang === 'en' ? english(m) : chinese(m, WORDING[lang], said);
}

function chinese(m: Moment, w: Wording, said?: Moment): string {
  const sameYear = said?.year === m.year;
  const sameMonth = sameYear && said.month === m.month && m.day > 0;
  const sameDay = sameMonth && said.day === m.day && m.hour >= 0;
  const finer = m.month > 0 || m.season >= 0 || m.quarter >= 0;
  let words = sameYear && finer ? '' : yearWords(m.year, w);
  words += (m.season >= 0 && w.seasons[m.season]) || (m.quarter >= 0 && w.quarters[m.quarter]) || '';
  if (m.month > 0 && !sameMonth) words += `${m.month}月`;
  if (m.day > 0 && !sameDay) words += `${m.day}日`;
  return words + (w.dayparts[m.daypart] ?? '') + chineseHour(m, w);
}

function chineseHour({hour, minute}: Moment, w: Wording): string {
  if (hour < 0) return '';
  const minutes = minute > 0 ? `${String(minute).padStart(2, '0')}分` : '';
  return (HOURS[hour] ?? '') + fill(w.hour, String(hour > 12 && hour < 24 ? hour - 12 : hour)) + minutes;
}

function english(m: Moment, omit: 'year' | 'month' | '' = ''): string {
  const w = WORDING.en;
  const year = yearWords(m.year, w);
  if (m.season >= 0) return `${w.seasons[m.season] ?? ''} ${year}`;
  if (m.quarter >= 0) return `${w.quarters[m.quarter] ?? ''} ${year}`;
  const parts = [
    m.day > 0 ? String(m.day) : '',
    m.month > 0 && omit !== 'month' ? (w.months[m.month - 1] ?? '') : '',
    omit ? '' : year,
  ];
  const time = englishHour(m) || (w.dayparts[m.daypart] ?? '');
  return parts.filter(Boolean).join(' ') + (time && `, ${time}`);
}

function englishHour({hour, minute}: Moment): string {
  if (hour < 0) return '';
  if (minute === 0 && hour === 12) return 'noon';
  if (minute === 0 && hour % 24 === 0) return 'midnight';
  const minutes = minute > 0 ? `:${String(minute).padStart(2, '0')}` : '';
  return `${hour % 12 || 12}${minutes} ${hour < 12 || hour === 24 ? 'am' : 'pm'}`;
}

function yearWords(year: string, w: Wording): string {
  if (year === 'XXXX') return '';
  if (year.startsWith('-')) return fill(w.beforeChrist, fill(w.year, String(1 - Number(year))));
  if (year.endsWith('XX')) return fillBoth(w.century, year.slice(0, 2), String(Number(year.slice(0, 2)) + 1));
  if (year.endsWith('X')) return fill(w.decade, `${year.slice(0, 3)}0`);
  return fill(w.year, String(Number(year)));
}

// ── two moments ──

function span(a: string, b: string, lang: Lang, omitYear: string): string | undefined {
  const [from, to] = [parse(a), parse(b)];
  if (!from || !to) return undefined;
  const w = WORDING[lang];
  const first = whole(a, lang, omitYear) ?? a;
  const crisp = !(from.approximate || to.approximate || from.uncertain || to.uncertain);
  if (lang === 'en') return englishSpan(from, to, crisp);
  // After 约, a bare day is hard to read: 约3月5日至约3月15日.
  const last = marked(to, chinese(to, w, crisp ? from : {...from, month: -1}), w);
  return fillBoth(crisp ? w.range : w.looseRange, first, last);
}

function englishSpan(from: Moment, to: Moment, crisp: boolean): string {
  const w = WORDING.en;
  if (!crisp) return fillBoth(w.looseRange, marked(from, english(from), w), marked(to, english(to), w));
  const omit = shared(from, to);
  const tight = omit === 'month' ? `${english(from, omit)}–${english(to)}` : '';
  return tight || fillBoth(w.range, english(from, omit), english(to));
}

function betweenInEnglish(a: string, b: string): string {
  const [from, to] = [parse(a), parse(b)];
  const w = WORDING.en;
  if (!from || !to) return fillBoth(w.between, a, b);
  const omit = from.approximate === to.approximate ? shared(from, to) : '';
  return fillBoth(w.between, marked(from, english(from, omit), w), marked(to, english(to), w));
}

/** The coarser part that English need say once: `3–12 April 2022`, `3 April – 12 May 2022`. */
function shared(from: Moment, to: Moment): 'year' | 'month' | '' {
  if (from.year !== to.year || from.hour >= 0 || to.hour >= 0 || from.month === 0 || to.month === 0)
    return '';
  return from.month === to.month && from.day > 0 && to.day > 0 ? 'month' : 'year';
}

function fill(phrase: string, words: string): string {
  return phrase.replace('{}', () => words);
}

function fillBoth(phrase: string, a: string, b: string): string {
  return phrase.replace('{a}', () => a).replace('{b}', () => b);
}
