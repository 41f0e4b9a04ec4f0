/**
 * Reports that do not say on which day they were published. A magazine names its month; chronicles, articles of an
 * encyclopaedia, chapters of a gazette name the years of what they tell. So they need not be left out.
 */
import {formatCivil, parseCivil} from './calendar/civil';
import type {NewsReport, Timex} from './types';

const BODY: ReadonlySet<string> = new Set(['heading', 'paragraph', 'item', 'quote', 'cell']);
/** So many different times at least, or two years, must be named in full. */
const FEWEST = 3;
const YEAR = /^\d{4}(?!\d)/u;
const MONTH = /^\d{4}-\d{2}$/u;
/** What is hoped for lies after the day of publication. */
const AHEAD = /(?:到|至|计划|計劃|预计|預計|力争|力爭|将[于在]?|將[於在]?|拟[于在]?|擬[於在]?)\s?$/u;
const AHEAD_OF = /^(?:以?前|之前|[的年]?(?:目标|目標|规划|規劃|愿景|願景|远景|遠景))/u;

/**
 * The day that stands for an unknown day of publication: the last of the month that is printed, else the last day
 * that the text can not have been written before.
 *
 *     inferredDay(report, timexes)  // '2015-01-31'
 *
 * @param timexes  Of the report's text, tagged without a date.
 * @returns        undefined where what is told is counted from a day that nobody has told.
 */
export function inferredDay(report: NewsReport, timexes: readonly Timex[]): string | undefined {
  const month = report.publishedCandidates.find(({value}) => MONTH.test(value))?.value;
  const isCounted = timexes.some(({value}) => value.startsWith('XXXX-XX-XX'));
  return month && !isCounted ? lastDayOf(month) : lastWrittenDay(report, timexes);
}

/**
 * The last day that a text names in full, if it names its years from the first time expression on: it can not have
 * been written before. A month or a year gives its own last day.
 *
 * Nothing where anything, be it 昨日 or a bare 7月10日, is counted from a day that nobody has told.
 */
function lastWrittenDay(report: NewsReport, timexes: readonly Timex[]): string | undefined {
  const told = inBody(report, timexes).filter(({type}) => type === 'DATE' || type === 'TIME');
  if (!told[0] || !isFull(told[0]) || told.some(({value}) => value.includes('XXXX'))) return undefined;
  const full = told.filter(isFull);
  const [times, years] = [
    new Set(full.map(({value}) => value)),
    new Set(full.map(({value}) => value.slice(0, 4))),
  ];
  if (times.size < FEWEST && years.size < 2) return undefined;
  const days = full.filter((timex) => !isAhead(report, timex)).flatMap(({value}) => lastDayOf(value) ?? []);
  return days.sort().at(-1);
}

/** Blocks and time expressions both stand in the order of the text. */
function inBody({blocks}: NewsReport, timexes: readonly Timex[]): Timex[] {
  let at = 0;
  return timexes.filter(({start}) => {
    while ((blocks[at]?.end ?? Infinity) <= start) at += 1;
    return BODY.has(blocks[at]?.role ?? '');
  });
}

const isFull = ({value, inferred, basis}: Timex): boolean =>
  YEAR.test(value) && basis !== 'dct' && !inferred?.includes('year');

function isAhead({text}: NewsReport, {start, end}: Timex): boolean {
  return AHEAD.test(text.slice(Math.max(0, start - 4), start)) || AHEAD_OF.test(text.slice(end, end + 4));
}

function lastDayOf(value: string): string | undefined {
  const last =
    value.split('/').find((part, i, parts) => i === parts.length - 1 || parts[i + 1] === '..') ?? '';
  const span = parseCivil(/^\d{4}(?:-\d{2}){0,2}/u.exec(last)?.[0] ?? '');
  return span ? formatCivil(span.end - 1).slice(0, 10) : undefined;
}
