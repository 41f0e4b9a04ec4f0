/** What a date leaves unsaid: the year of a month and day, the month of a day. */
import {DAY, addMonths, civilOf, utcOf} from '../calendar/civil';
import {
  LONG_AGO,
  type Narrative,
  type Told,
  firstOfMonth,
  inSameSentence,
  inSentence,
  looksAhead,
  opensLine,
  toldWithin,
} from './anchor';

/** Days back, up to which a bare day that this month has not reached is rather of last month than to come. */
const LATELY = 14;

/**
 * The year of a month and day that has none.
 *
 * That of the document; in a story told in another, written year, that one. A November or December in a January
 * report is last year's unless the clause looks ahead.
 */
export function yearFor(
  narrative: Narrative,
  month: number,
  day = 1,
): {year: number; from: 'dct' | 'previous'} {
  const today = civilOf(narrative.today.day);
  const heading = headingOf(narrative);
  if (heading) return {year: civilOf(heading.start).year, from: 'previous'};
  const titled = titleYear(narrative);
  if (titled === today.year - 1 && !looksAhead(narrative)) return {year: titled, from: 'previous'};
  const told = toldWithin(narrative, 1);
  if (told?.yearWritten && told.end > narrative.saidThisYear) {
    const {year, month: then} = civilOf(told.start);
    // A story that goes on from December to January goes on into the next year.
    const next = then - month >= 6 && year < today.year && !isListed(narrative, told) ? year + 1 : year;
    const goesOn = isNext(told, dayOf(next, month, day), narrative);
    if (
      year !== today.year &&
      (goesOn || isListed(narrative, told) || isStory(narrative, told)) &&
      !isRecent(narrative, told, month, day, goesOn)
    )
      return {year: next, from: 'previous'};
  }
  const {knows} = narrative.today;
  if (knows.month && today.month <= 2 && month >= 11 && !narrative.query && !looksAhead(narrative))
    return {
      year: today.year - 1,
      from: told?.yearWritten && isSameYear(told, today.year - 1) ? 'previous' : 'dct',
    };
  // In January 12月 … 7月 are both of last year.
  if (told && isOfLastYear(told, narrative) && month > today.month && !looksAhead(narrative))
    return {year: today.year - 1, from: 'previous'};
  // 明年二季度 … 九月, 11月21日 … 1月1日: what is to come goes on.
  if (told && told.start > narrative.today.day && inSameSentence(narrative) && month < today.month) {
    const {year, month: then} = civilOf(told.start);
    const turns = then - month > 5 && told.span.end - told.start < LONG_AGO;
    return {year: turns ? year + 1 : year, from: 'previous'};
  }
  // 去年七月以来 … 十二月二十日: no later than the report.
  const since = inSentence(narrative, narrative.mentioned);
  const before = dayOf(today.year - 1, month, day);
  if (since && since.start <= before && month > today.month && !looksAhead(narrative))
    return {year: today.year - 1, from: 'previous'};
  const soon =
    today.month === 12 &&
    month <= 2 &&
    narrative.saidThisYear < narrative.paragraphStart &&
    !(told && isSameYear(told, today.year) && told.start < narrative.today.day - LONG_AGO);
  if (knows.month && (soon || (today.month >= 11 && month <= 2 && looksAhead(narrative))))
    return {year: today.year + 1, from: 'dct'};
  return {year: today.year, from: 'dct'};
}

/** A day that need not exist: 13月5日, 2月30日. */
function dayOf(year: number, month: number, day: number): number {
  return utcOf(year, Math.min(Math.max(month, 1), 12), 1) + (day - 1) * DAY;
}

/** 2020年…统计公报: the year that a report of a whole year is of, by its title. */
function titleYear({folded, paragraph}: Narrative): number | null {
  if (paragraph === 0) return null;
  // Of the first line alone: this is asked for every month of the text.
  const [line = ''] = folded.slice(0, 60).split('\n', 1);
  const title = /^.{0,12}?(?<year>[12]\d{3})年.{0,24}(?:公报|年报|年鉴|总结|大事记|回顾)$/.exec(line);
  return title ? Number(title.groups?.['year']) : null;
}

/** Lines of a chronicle that one heading may stand above. */
const LINES_HEADED = 40;

/** The year or month that stands alone on a line above, where this line opens with a time as a chronicle's do. */
function headingOf(narrative: Narrative): Told | null {
  const {heading, paragraph} = narrative;
  return heading && paragraph - heading.paragraph <= LINES_HEADED && opensLine(narrative) ? heading : null;
}

function isSameYear({start}: Told, year: number): boolean {
  return civilOf(start).year === year;
}

function isOfLastYear({start}: Told, narrative: Narrative): boolean {
  const {year, month} = civilOf(narrative.today.day);
  const {knows} = narrative.today;
  return knows.month && month < 3 && civilOf(start).year === year - 1 && inSameSentence(narrative);
}

/** 去年7月、11月: members of a list share what the first says. */
function isListed({folded, at}: Narrative, told: Told): boolean {
  return /^[、和与及]$/.test(folded.slice(told.end, at));
}

/**
 * Whether the written year of the last date carries on: in the same sentence, or in a paragraph that has told
 * nothing of the report's own year. A year to come is no story.
 */
function isStory(narrative: Narrative, told: Told): boolean {
  const {today, currentIn, paragraph} = narrative;
  if (!today.knows.year || inSameSentence(narrative)) return told.grain !== 'year' || told.start <= today.day;
  return told.start <= today.day && currentIn !== paragraph;
}

/** Whether a day would go on with a story that was told to the day in this paragraph: 2018年10月12日 … 11月3日. */
function isNext(told: Told, day: number, {paragraph, today}: Narrative): boolean {
  const days = (day - told.start) / DAY;
  const near = told.paragraph === paragraph || told.start > today.day;
  const toTheDay = told.grain === 'day' || (told.start < today.day && told.span.end - told.span.start <= DAY);
  return near && toTheDay && days > 0 && days < 180;
}

/**
 * In a report of 22 March, 3月21日 is of this year, whatever year was told before; 3月2日 is so unless it goes on
 * with a story.
 */
function isRecent(narrative: Narrative, told: Told, month: number, day: number, goesOn: boolean): boolean {
  const {today, paragraph, currentIn, folded} = narrative;
  if (!today.knows.day || !today.knows.year) return false;
  const {year} = civilOf(today.day);
  const days = (today.day - dayOf(year, month, day)) / DAY;
  const story = inSameSentence(narrative) || (goesOn && currentIn !== paragraph);
  // 去年改造28个。In the next paragraph 3月 is of this year again.
  const isPassing = told.grain === 'year' && told.paragraph !== paragraph && folded.charAt(told.end) !== '\n';
  if (isPassing && days > 0 && days <= 120) return true;
  return days > -3
    ? days <= (story ? 3 : currentIn === paragraph ? 60 : 31)
    : days > -200 && looksAhead(narrative);
}

/** The month of a day that has none, as the first of that month; and the date that it was taken from. */
export function monthFor(narrative: Narrative, day: number): {month: number; told?: Told} {
  const heading = headingOf(narrative);
  if (heading?.grain === 'month') return {month: heading.start, told: heading};
  const today = narrative.today.day;
  const current = firstOfMonth(today);
  const last = toldWithin(narrative, 0);
  const told = last?.grain === 'month' ? last : toldWithin(narrative, 0, true);
  const stays = told !== null && inSameSentence(narrative) && !(told.grain === 'month' && isNear(day, today));
  if (told && (stays || carriesOn(narrative, told, day))) {
    return {month: addMonths(firstOfMonth(told.start), turned(narrative, told, day)), told};
  }
  const past = wasLately(day, narrative) && !narrative.query;
  return {month: past && !looksAhead(narrative) ? addMonths(current, -1) : current};
}

/** 30日 in a report of the 8th: of another month than its own a report says so, unless it is not long over. */
function wasLately(day: number, {today: {day: today, knows}}: Narrative): boolean {
  const now = civilOf(today).day;
  return knows.day && day > now + 7 && now + 31 - day <= LATELY;
}

/** A month on or back, where that brings a bare day nearer to what was told: 8月2日 … 31日, 7月31日 … 3日. */
function turned(narrative: Narrative, {start, grain}: Told, day: number): -1 | 0 | 1 {
  const {day: today, knows} = narrative.today;
  const days = grain === 'month' ? 0 : day - civilOf(start).day;
  // 30日 after 10月1日 in a report of 8 October is of September: what was told does not lie ahead.
  const past = knows.day && start <= today && firstOfMonth(start) === firstOfMonth(today);
  const ahead = past && wasLately(day, narrative);
  if (ahead || days > 20) return looksAhead(narrative) ? 0 : -1;
  return days < -20 && addMonths(firstOfMonth(start), 1) + (day - 1) * DAY <= today ? 1 : 0;
}

/** Whether the date last told, in a sentence before, gives a bare day its month. */
function carriesOn(narrative: Narrative, told: Told, day: number): boolean {
  const {today, at, currentIn, paragraph} = narrative;
  if (isNear(day, today.day) || at - told.end >= 200) return false;
  if (!today.knows.day || currentIn !== paragraph) return true;
  // 12月21日收官。国家队8日启程: from a plan the report comes back.
  if (told.start > today.day && told.grain === 'day' && day < civilOf(told.start).day) return false;
  // 将于本月中旬访华 … 十七日抵京.
  if (told.grain === 'month') return told.start > today.day && covers(told, day);
  // The report has told of its own days: it comes back to them from a plan, and from what was long ago.
  if (told.start > today.day + LONG_AGO) return false;
  const ahead = looksAhead(narrative) || narrative.folded.charAt(narrative.end - 1) === '前';
  const goesOn = told.yearWritten && !ahead && day > civilOf(told.start).day;
  return goesOn || told.start >= today.day - LONG_AGO;
}

/** Whether a month or a part of it has such a day. */
function covers({span}: Told, day: number): boolean {
  const start = firstOfMonth(span.start) + (day - 1) * DAY;
  return span.start <= start && start < span.end;
}

/** 18日 in a report of the 17th to the 24th needs no month but the report's. */
function isNear(day: number, today: number): boolean {
  const distance = civilOf(today).day - day;
  return distance >= -1 && distance <= 6;
}
