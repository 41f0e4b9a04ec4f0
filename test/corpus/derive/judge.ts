/** Holds what is derived from a report against the events a reader marked in it by hand. */
import {readdirSync, readFileSync} from 'node:fs';
import {deriveEvents} from '../../../src/lib/derive';
import {readReport} from '../../../src/lib/read';
import {tagTime} from '../../../src/lib/tag';
import type {DatedEvent, EventKind, EventStatus} from '../../../src/lib/types';

/** An event as marked by hand: words of its clause, first and last day, kinds and statuses that will do. */
export interface Marked {
  words: string;
  /** Null where the text gives no day: then that side of the event is free. */
  start: string | null;
  end: string | null;
  kinds: readonly EventKind[];
  /** Absent where a reader could not say. */
  statuses?: readonly EventStatus[];
  /** What its headline must hold, in this order: at least who and what. Absent where not marked. */
  headline?: readonly string[];
}

export interface Judgement {
  name: string;
  events: readonly DatedEvent[];
  /** Counts. */
  marked: number;
  found: number;
  dated: number;
  kind: number;
  status: number;
  /** Headlines marked of what was found, and those of them that say it. */
  titled: number;
  told: number;
  given: number;
  right: number;
}

/** Shares of the marked events, and of the derived ones (`precision`). */
export interface Shares {
  found: number;
  dated: number;
  kind: number;
  status: number;
  /** 1 where no headline is marked. */
  headline: number;
  precision: number;
}

/** Every report of a folder (`NAME.md`) against its marks (`NAME.json`), in order of their names. */
export function judgeFolder(folder: string): Judgement[] {
  return readdirSync(folder).flatMap((file) => (file.endsWith('.md') ? [judge(folder, file.slice(0, -3))] : []));
}

/** All reports together; `kind`, `status` and `headline` are shares of what was found. */
export function sharesOf(reports: readonly Judgement[]): Shares {
  const total = (count: (report: Judgement) => number) => reports.reduce((sum, each) => sum + count(each), 0);
  const [marked, found] = [total((each) => each.marked), total((each) => each.found)];
  return {
    found: found / marked,
    dated: total((each) => each.dated) / marked,
    kind: total((each) => each.kind) / found,
    status: total((each) => each.status) / found,
    headline: total((each) => each.told) / total((each) => each.titled) || 1,
    precision: total((each) => each.right) / total((each) => each.given),
  };
}

function judge(folder: string, name: string): Judgement {
  const report = readReport(new Uint8Array(readFileSync(`${folder}${name}.md`)), {path: `${name}.md`});
  const events = deriveEvents(report, tagTime(report.text, report.published ? {dct: report.published} : {}));
  const marks = JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8')) as Marked[];
  const matched = marks.map((mark) => ({mark, event: bestOf(events, mark)}));
  const beside = events.filter((event) => !marks.some(({words}) => tells(event, words)));
  if (process.env['CORPUS_MISSES']) show(name, matched, beside);
  const count = (fits: (event: DatedEvent, mark: Marked) => boolean) =>
    matched.filter(({mark, event}) => event && fits(event, mark)).length;
  return {
    name,
    events,
    marked: marks.length,
    found: count(() => true),
    dated: count(isDated),
    kind: count(isKind),
    status: count(isStatus),
    titled: count((_, mark) => mark.headline !== undefined),
    told: count((event, mark) => mark.headline !== undefined && isTold(event, mark)),
    given: events.length,
    right: events.length - beside.length,
  };
}

function tells(event: DatedEvent, words: string): boolean {
  return event.sources.some(({text}) => text.includes(words));
}

function bestOf(events: readonly DatedEvent[], mark: Marked): DatedEvent | undefined {
  const telling = events.filter((event) => tells(event, mark.words));
  const fitness = (event: DatedEvent) => Number(isDated(event, mark)) * 2 + Number(isKind(event, mark));
  return telling.reduce<DatedEvent | undefined>(
    (best, next) => (best && fitness(best) >= fitness(next) ? best : next),
    undefined,
  );
}

function isDated({start, end}: DatedEvent, mark: Marked): boolean {
  const day = (text: string | null) => text?.slice(0, 10) ?? null;
  return (mark.start === null || day(start) === mark.start) && (mark.end === null || day(end) === mark.end);
}

function isKind({kind}: DatedEvent, {kinds}: Marked): boolean {
  return kinds.includes(kind);
}

function isStatus({status}: DatedEvent, {statuses}: Marked): boolean {
  return statuses?.includes(status) ?? true;
}

function isTold({headline}: DatedEvent, mark: Marked): boolean {
  let from = 0;
  return (mark.headline ?? []).every((part) => {
    const at = headline.indexOf(part, from);
    from = at + part.length;
    return at >= 0;
  });
}

function show(
  name: string,
  matched: readonly {mark: Marked; event: DatedEvent | undefined}[],
  beside: readonly DatedEvent[],
): void {
  for (const {mark, event} of matched) {
    if (event && isDated(event, mark) && isKind(event, mark) && isStatus(event, mark) && isTold(event, mark)) continue;
    const {words, start, end, kinds, statuses = []} = mark;
    console.log(`${name}: want ${words} ${start}…${end} ${kinds} ${statuses}`);
    if (event) console.log(`   got ${event.headline} ${event.edtf} ${event.kind} ${event.status}`);
  }
  for (const {headline, edtf, kind} of beside) console.log(`${name}: beside ${headline} ${edtf} ${kind}`);
}
