/** Why an event has its date: what `--explain` prints, and a report's page shows to whom asks. */
import type {DatedEvent, EventSource, TimelineTimex} from '../types';

/** Where the expression stands, seen from the event's sentence. */
export type Where = 'before' | 'within' | 'after';
/** What dates an event that no expression dates: the report's own day, another telling of it, an editor. */
export type DatedOtherwise = 'report' | 'other-telling' | 'editor';

export type Why = {
  /** The rules that fired: what was recognised, how it was weighed, whose day it is. */
  rules: readonly string[];
} & (
  | {by: 'expression'; timex: Pick<TimelineTimex, 'text' | 'value' | 'edtf' | 'rule'>; where: Where}
  | {by: DatedOtherwise}
);

/** Rules that date an event by its report, whatever times its sentence has. */
const BY_THE_REPORT: ReadonlySet<string> = new Set([
  ...['time/up-to-report', 'time/report-day', 'time/planned-from-telling', 'time/going-on'],
  ...['correction/add', 'correction/redate'],
]);

/** Whether a time expression dates an event, in whichever of its sources. */
export function isDatedByWords(
  {sources}: Pick<DatedEvent, 'sources'>,
  all: readonly TimelineTimex[],
): boolean {
  return sources.some((source) => whyOf(source, all).by === 'expression');
}

/**
 * Why an event has its date, as some of its sources tell it.
 *
 *     whysOf(event.sources, timeline.timexes, isDatedByWords(event, timeline.timexes))
 *     // [{by: 'expression', timex: {text: '4月3日', value: '2022-04-03', …}, where: 'before', rules: […]}]
 *
 * @param all             Of the timeline, which `timexes` of a source are places in.
 * @param isDatedByWords  The event is, perhaps in another source.
 */
export function whysOf(
  told: readonly EventSource[],
  all: readonly TimelineTimex[],
  isDatedByWords: boolean,
): Why[] {
  const whys = told.map((source) => whyOf(source, all));
  return whys.map((why) => (why.by === 'report' && isDatedByWords ? {...why, by: 'other-telling'} : why));
}

function whyOf({start, end, timexes, rules = []}: EventSource, all: readonly TimelineTimex[]): Why {
  if (rules.some((rule) => rule.startsWith('correction/') && BY_THE_REPORT.has(rule)))
    return {by: 'editor', rules};
  const governing = all[timexes[0] ?? -1];
  if (!governing || rules.some((rule) => BY_THE_REPORT.has(rule))) return {by: 'report', rules};
  const {text, value, edtf, rule} = governing;
  const where = governing.start < start ? 'before' : governing.end > end ? 'after' : 'within';
  return {by: 'expression', timex: {text, value, rule, ...(edtf && {edtf})}, where, rules};
}
