/** What is known at each point of a text: the dates told, the report's own today, whether a clause looks ahead. */
import {DAY, civilOf} from '../calendar/civil';
import {YEAR} from '../calendar/unknown';
import {type Narrative, type Told, opensLine, todayOf} from './anchor';
import type {Moment} from './draft';
import type {Mention} from './mention';
import {YEAR_RANK, finest} from './ranks';
import type {Glue} from './sense';
import {REPUBLIC} from './words/eras';

/** A date with one of these is told as a bound and not as a time. */
const BACKGROUND: ReadonlySet<Glue> = new Set<Glue>(['before', 'after', 'until-now']);
/** 民国, 112年6月, 113年度, 111学年, (113)年. */
const REPUBLICAN = /民国|(?<![\d.])1[0-2]\d ?(?:学年|年 ?(?:\d{1,2} ?月|度))|\( ?1[0-2]\d ?\) ?年/;
/** In a text of Taiwan the years are the Republic's, though none is marked as such: offices and places in its script. */
const OF_TAIWAN = /中央社記者|[臺台][灣東]|臺[北中南]|嘉義|屏東|花蓮|宜蘭|雲林|桃園|縣[府長]|公所|市議員/;
/** Before it stand the agency, places and names. */
const DATELINE = /^日?(?:专?电(?![话影视力])|讯)/;
/** Likewise, unless another's report is quoted. */
const REPORTING = /^日?(?:消息|报道|综合)/;

/** Before anything is told. */
export function begin(
  text: string,
  folded: string,
  mentions: readonly Mention[],
  dct: string | undefined,
): Narrative {
  return {
    today: todayOf(dct),
    told: null,
    toldDay: null,
    mentioned: null,
    heading: null,
    dayHeading: null,
    paragraph: 0,
    paragraphStart: 0,
    paragraphEnd: endOfLine(folded, 0),
    saidThisYear: -1,
    currentIn: -1,
    at: 0,
    end: 0,
    folded,
    query: isQuery(folded, mentions),
    republic: REPUBLICAN.test(folded) || OF_TAIWAN.test(text) ? REPUBLIC : 0,
  };
}

/** The sections of a notice are paragraphs, though they stand in one line: …。二、自即日起. */
const SECTION = /\n|[。;](?=[一二三四五六七八九十]{1,2}、(?![一二三四五六七八九十\d]{1,2}[、月日季点号年]))/g;

function endOfLine(folded: string, from: number): number {
  SECTION.lastIndex = from;
  return SECTION.exec(folded)?.index ?? folded.length;
}

/** Go on to a mention. */
export function advance(narrative: Narrative, {start, end}: Mention, folded: string): void {
  while (narrative.paragraphEnd < start) {
    narrative.paragraph++;
    narrative.paragraphStart = narrative.paragraphEnd + 1;
    narrative.paragraphEnd = endOfLine(folded, narrative.paragraphStart);
  }
  narrative.at = start;
  narrative.end = end;
}

/** Nothing but expressions and marks: what someone types into a box. */
function isQuery(folded: string, mentions: readonly Mention[]): boolean {
  if (folded.length > 60) return false;
  let rest = folded;
  for (const {start, end} of mentions.toReversed()) rest = rest.slice(0, start) + rest.slice(end);
  return !/[\p{Script=Han}\d]/u.test(rest.replace(/^从|[在的]/g, ''));
}

/** Remember a date for what follows; a dateline moves the report's today. */
export function tell(narrative: Narrative, mention: Mention, moment: Moment, folded: string): void {
  const {grain, start, end, yearWritten, inferred} = moment;
  if (moment.impossible || grain === 'century' || grain === 'decade') return;
  if (grain === 'day' && isDateline(narrative, mention, folded)) moveToday(narrative, moment);
  // 寒假, “八五”期间: a season that comes every year and five years set no scene.
  if (grain === 'season' && !yearWritten && !isOfYear(mention)) return;
  if (grain === 'year' && moment.since === undefined && end - start > 366 * DAY) return;
  if (isThisYear(mention)) {
    narrative.saidThisYear = mention.end;
    return;
  }
  const span = {start: moment.since ?? start, end};
  const {paragraph} = narrative;
  const told: Told = {
    start,
    grain,
    span,
    yearWritten,
    paragraph,
    end: mention.end,
    inferred,
    late: isLate(mention, start),
    asOf: mention.prefix?.startsWith('截') ?? false,
  };
  if (yearWritten && (inferred & YEAR) === 0 && opensLine(narrative))
    narrative.heading = isHeading(narrative, told) ? told : null;
  if (opensLine(narrative) && !isOfDay(grain))
    narrative.dayHeading = grain === 'day' && mention.end === narrative.paragraphEnd ? told : null;
  if (!isCompared(mention, folded)) narrative.mentioned = told;
  if (isBackground(mention, folded) || isPassing(narrative, mention, folded)) {
    // 今年春节前 says that it goes on in this year.
    if (isFromThisYear(mention)) narrative.saidThisYear = mention.end;
    return;
  }
  const {day} = narrative.today;
  const current = civilOf(start).year === civilOf(day).year;
  if (current && (!yearWritten || Math.abs(start - day) < 60 * DAY))
    narrative.currentIn = narrative.paragraph;
  narrative.told = told;
  if (end - start <= DAY) narrative.toldDay = told;
}

/** A clock or a part of the day goes on under the day above it. */
const isOfDay = (grain: Moment['grain']): boolean =>
  grain === 'part' || grain === 'hour' || grain === 'minute' || grain === 'second';

/** 1954年7月, alone on its line. */
function isHeading({end, paragraphEnd}: Narrative, {grain}: Told): boolean {
  return end === paragraphEnd && (grain === 'year' || grain === 'month');
}

/** 今晚, and 八时 behind it, which was read as being of the evening. */
function isLate({sense, to}: Mention, start: number): boolean {
  const {part, hour = 12} = sense.kind === 'date' ? (to ?? sense.parts) : {};
  return part === 'AF' || part === 'EV' || part === 'NI' || (hour < 12 && civilOf(start).hour >= 12);
}

function isDateline({paragraphStart}: Narrative, {start, end}: Mention, folded: string): boolean {
  if (start - paragraphStart > 30) return false;
  const [head, next] = [folded.slice(paragraphStart, start), folded.slice(end, end + 4)];
  return !/[。!?;]/.test(head) && (DATELINE.test(next) || (REPORTING.test(next) && !/[据引]/.test(head)));
}

function moveToday(narrative: Narrative, {start}: Moment) {
  const {today} = narrative;
  const day = Math.floor(start / DAY) * DAY;
  narrative.today = {...today, day, knows: {...today.knows, month: true, day: true}};
}

/** 今冬 and 去年夏天, not 暑假. */
function isOfYear({sense}: Mention): boolean {
  return sense.kind === 'date' && sense.parts.years !== undefined;
}

/** 今年 sets no scene. */
function isThisYear(mention: Mention): boolean {
  const {sense} = mention;
  return isFromThisYear(mention) && sense.kind === 'date' && finest(sense.parts) <= YEAR_RANK;
}

function isFromThisYear({sense}: Mention): boolean {
  return sense.kind === 'date' && sense.parts.years === 0 && !(sense.parts.from ?? sense.parts.turn);
}

/** 3月初，学生兑现去年春天的约定，3月31日: what only says which one sets no scene. */
function isPassing({currentIn, paragraph}: Narrative, {sense, end}: Mention, folded: string): boolean {
  const {years = 0, from} = sense.kind === 'date' ? sense.parts : {};
  return years < 0 && !from && folded.charAt(end) === '的' && currentIn === paragraph;
}

/** 9月22日开幕后的十六天, 4月1日开工以来. */
const SINCE_THEN = /^[^,。;、\n\d]{1,5}(?:以来|后的)/;

/** 比上年增长: the year of what follows is still that before. */
function isCompared({start, prefix}: Mention, folded: string): boolean {
  return /^[比较]/.test(prefix ?? folded.charAt(start - 1));
}

/** 7月20日以来, 截至20日 and 比上年 tell what it is held against, and not when what follows happened. */
function isBackground({start, end, glue, prefix}: Mention, folded: string): boolean {
  return (
    glue.some((each) => BACKGROUND.has(each)) ||
    (glue.includes('since') && folded.charAt(end - 1) === '来') ||
    /^[自比较截]/.test(prefix ?? folded.charAt(start - 1)) ||
    SINCE_THEN.test(folded.slice(end, end + 8)) ||
    /(?:原定|原计划|原拟)[于在]?$|[持延]续[到至]$/.test(folded.slice(Math.max(0, start - 4), start))
  );
}
