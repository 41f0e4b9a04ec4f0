/**
 * Reports of many subjects, in both scripts, each with the events a reader would mark in it. What is found is
 * counted, and the counts may only rise.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {deriveEvents} from '../../../src/lib/derive';
import {readReport} from '../../../src/lib/read';
import {tagTime} from '../../../src/lib/tag';
import type {DatedEvent, EventKind} from '../../../src/lib/types';

/** An event as marked by hand: words of its clause, first and last day, kind. */
interface Marked {
  words: string;
  start: string | null;
  end: string | null;
  kind: EventKind;
}

const folder = fileURLToPath(new URL('./', import.meta.url));
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.md') ? [file.slice(0, -3)] : []));
const reports = names.map((name) => ({name, ...judge(name)}));
const total = (count: (report: (typeof reports)[number]) => number) => reports.reduce((sum, each) => sum + count(each), 0);

describe('events of reports about other things than epidemics', () => {
  it.each(reports)('$name: at least half are found, with their days', ({found, dated, marked}) => {
    expect(found / marked).toBeGreaterThanOrEqual(0.5);
    expect(dated / marked).toBeGreaterThanOrEqual(0.5);
  });

  it('all in all: found, dated, of their kind, and little else', () => {
    const marked = total((report) => report.marked);
    const figures = {
      found: total((report) => report.found) / marked,
      dated: total((report) => report.dated) / marked,
      kind: total((report) => report.kind) / marked,
      precision: total((report) => report.right) / total((report) => report.given),
    };
    console.log('derive corpus', marked, JSON.stringify(figures, (_, value: unknown) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value)));
    expect(figures.found).toBeGreaterThanOrEqual(FLOOR.found);
    expect(figures.dated).toBeGreaterThanOrEqual(FLOOR.dated);
    expect(figures.kind).toBeGreaterThanOrEqual(FLOOR.kind);
    expect(figures.precision).toBeGreaterThanOrEqual(FLOOR.precision);
  });

  it('none has a headline of more than 24 letters, a half bracket or epidemic wording', () => {
    const headlines = reports.flatMap(({events}) => events.map(({headline}) => headline));
    expect(headlines.filter((headline) => headline.length > 24 || headline.length < 3)).toEqual([]);
    expect(headlines.filter((headline) => /疫/u.test(headline))).toEqual([]);
    expect(headlines.filter((headline) => headline.split('“').length !== headline.split('”').length)).toEqual([]);
  });
});

/** Reached; to be raised with the rules, never lowered. */
const FLOOR = {found: 0.98, dated: 0.91, kind: 0.95, precision: 0.97};

function judge(name: string) {
  const path = `${folder}${name}.md`;
  const report = readReport(new Uint8Array(readFileSync(path)), {path: `${name}.md`});
  const events = deriveEvents(report, tagTime(report.text, report.published ? {dct: report.published} : {}));
  const marked = JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8')) as Marked[];
  const matched = marked.map((mark) => ({mark, event: bestOf(events, mark)}));
  const right = events.filter((event) => marked.some(({words}) => tells(event, words))).length;
  if (process.env['CORPUS_MISSES']) showMisses(name, matched, events, marked);
  return {
    events,
    marked: marked.length,
    found: matched.filter(({event}) => event).length,
    dated: matched.filter(({mark, event}) => event && isDated(event, mark)).length,
    kind: matched.filter(({mark, event}) => event?.kind === mark.kind).length,
    given: events.length,
    right,
  };
}

function tells(event: DatedEvent, words: string): boolean {
  return event.sources.some(({text}) => text.includes(words));
}

function bestOf(events: readonly DatedEvent[], mark: Marked): DatedEvent | undefined {
  const telling = events.filter((event) => tells(event, mark.words));
  return telling.find((event) => isDated(event, mark) && event.kind === mark.kind) ?? telling[0];
}

/** An open side of the mark leaves that side of the event free, since the text gives no day for it. */
function isDated({start, end}: DatedEvent, mark: Marked): boolean {
  const day = (text: string | null) => text?.slice(0, 10) ?? null;
  return (mark.start === null || day(start) === mark.start) && (mark.end === null || day(end) === mark.end);
}

function showMisses(
  name: string,
  matched: readonly {mark: Marked; event: DatedEvent | undefined}[],
  events: readonly DatedEvent[],
  marked: readonly Marked[],
): void {
  for (const {mark, event} of matched) {
    if (event && isDated(event, mark) && event.kind === mark.kind) continue;
    console.log(name, 'want', mark.words, mark.start, mark.end, mark.kind, 'got', event?.headline, event?.start, event?.end, event?.kind);
  }
  for (const event of events) {
    if (!marked.some(({words}) => tells(event, words))) console.log(name, 'beside', event.headline, event.edtf, event.kind);
  }
  console.log(name, events.map(({headline}) => headline).join(' | '));
}
