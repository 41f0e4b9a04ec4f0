import {forTerminal} from '../lib/diagnose';
import type {Derivation} from '../lib/pipeline';
import type {DatedEvent, Reading} from '../lib/types';

/**
 * Report by report, each event with its sentence, the time expressions that govern it and the rules that
 * fired, for a human to read; what a terminal would act on is shown as escapes.
 */
export function explain({timeline, readings}: Pick<Derivation, 'timeline' | 'readings'>): string {
  const text = readings.map((reading) => explainReport(reading, timeline.events)).join('\n');
  return text.split('\n').map(forTerminal).join('\n');
}

function explainReport({report, timexes}: Reading, events: readonly DatedEvent[]): string {
  const told = events.filter(({sources}) => sources.some((source) => source.report === report.id));
  const date = `${report.published ?? '?'} (${report.publishedBasis})`;
  const head = `${report.source}\n  ${report.title}\n  published ${date}, ${timexes.length} time expressions, ${told.length} events\n`;
  return [head, ...told.map((event) => explainEvent(event, report.id))].join('\n');
}

function explainEvent(event: DatedEvent, report: string): string {
  const sources = event.sources.filter((source) => source.report === report);
  const lines = sources.flatMap(({quote, text, rules = []}) => [
    `    “${quote ?? text}”`,
    `    ${rules.join(' · ')}`,
  ]);
  const others = new Set(event.sources.map((source) => source.report));
  others.delete(report);
  const also = others.size ? [`    also told by ${[...others].join(', ')}`] : [];
  const head = `  ${event.edtf} (${event.meaning}) ${event.headline}  [${event.kind}, ${event.status}, ${event.salience}] ${event.id}`;
  return `${[head, ...lines, ...also].join('\n')}\n`;
}
