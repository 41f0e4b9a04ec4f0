import {forTerminal} from '../lib/diagnose';
import type {Derivation} from '../lib/pipeline';
import type {DatedEvent, EventSource, Reading, Timeline, TimelineTimex} from '../lib/types';

/**
 * Report by report, each event with its sentence, the time expressions that govern it and the rules that
 * fired, for a human to read; what a terminal would act on is shown as escapes.
 */
export function explain({timeline, readings}: Pick<Derivation, 'timeline' | 'readings'>): string {
  const text = readings.map((reading) => explainReport(reading, timeline)).join('\n');
  return text.split('\n').map(forTerminal).join('\n');
}

function explainReport({report, timexes}: Reading, {events, timexes: all}: Timeline): string {
  const told = events.filter(({sources}) => sources.some((source) => source.report === report.id));
  const date = `${report.published ?? '?'} (${report.publishedBasis})`;
  const head = `${report.source}\n  ${report.title}\n  published ${date}, ${timexes.length} time expressions, ${told.length} events\n`;
  return [head, ...told.map((event) => explainEvent(event, report.id, all))].join('\n');
}

function explainEvent(event: DatedEvent, report: string, timexes: readonly TimelineTimex[]): string {
  const sources = event.sources.filter((source) => source.report === report);
  const lines = sources.flatMap((source) => [
    `    “${source.quote ?? source.text}”`,
    `    ${governingOf(source, timexes, event.sources.length > 1)}`,
    `    ${(source.rules ?? []).join(' · ')}`,
  ]);
  const others = new Set(event.sources.map((source) => source.report));
  others.delete(report);
  const also = others.size ? [`    also told by ${[...others].join(', ')}`] : [];
  const head = `  ${event.edtf} (${event.meaning}) ${event.headline}  [${event.kind}, ${event.status}, ${event.salience}] ${event.id}`;
  return `${[head, ...lines, ...also].join('\n')}\n`;
}

/** Rules that date an event by its report, whatever times its sentence has. */
const BY_THE_REPORT: ReadonlySet<string> = new Set([
  ...['time/up-to-report', 'time/report-day', 'time/planned-from-telling', 'time/going-on'],
  ...['correction/add', 'correction/redate'],
]);

/** `dated by “4月3日” = 2022-04-03 (date/month-day), which stands before it`. */
function governingOf(
  {start, end, timexes, rules = []}: EventSource,
  all: readonly TimelineTimex[],
  isToldAgain: boolean,
): string {
  const corrected = rules.find((rule) => rule.startsWith('correction/') && BY_THE_REPORT.has(rule));
  if (corrected) return 'dated by an editor';
  const governing = all[timexes[0] ?? -1];
  if (!governing || rules.some((rule) => BY_THE_REPORT.has(rule)))
    return isToldAgain ? 'no time of its own; see how else it is told' : 'dated by the report’s own day';
  const {text, value, edtf, rule} = governing;
  const means = edtf && edtf !== value ? `${value}, ${edtf}` : value;
  const where =
    governing.start < start
      ? ', which stands before it'
      : governing.end > end
        ? ', which stands after it'
        : '';
  return `dated by “${text}” = ${means} (${rule})${where}`;
}
