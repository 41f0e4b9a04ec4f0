import {forTerminal} from '../lib/diagnose';
import type {Derivation} from '../lib/pipeline';
import {isDatedByWords, whysOf, type Why} from '../lib/site/why';
import type {DatedEvent, Reading, Timeline, TimelineTimex} from '../lib/types';

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
  const whys = whysOf(sources, timexes, isDatedByWords(event, timexes));
  const lines = sources.flatMap((source, i) => [
    `    “${source.quote ?? source.text}”`,
    ...whys.slice(i, i + 1).map((why) => `    ${dated(why)}`),
    `    ${(source.rules ?? []).join(' · ')}`,
  ]);
  const others = new Set(event.sources.map((source) => source.report));
  others.delete(report);
  const also = others.size ? [`    also told by ${[...others].join(', ')}`] : [];
  const head = `  ${event.edtf} (${event.meaning}) ${event.headline}  [${event.kind}, ${event.status}, ${event.salience}] ${event.id}`;
  return `${[head, ...lines, ...also].join('\n')}\n`;
}

const BY = {
  editor: 'dated by an editor',
  report: 'dated by the report’s own day',
  'other-telling': 'no time of its own; see how else it is told',
} as const;
const WHERE = {before: ', which stands before it', within: '', after: ', which stands after it'} as const;

/** `dated by “4月3日” = 2022-04-03 (date/month-day), which stands before it`. */
function dated(why: Why): string {
  if (why.by !== 'expression') return BY[why.by];
  const {text, value, edtf, rule} = why.timex;
  const means = edtf && edtf !== value ? `${value}, ${edtf}` : value;
  return `dated by “${text}” = ${means} (${rule})${WHERE[why.where]}`;
}
