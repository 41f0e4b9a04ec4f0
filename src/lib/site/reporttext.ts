/** A report as a page shows it: blocks, sentences that events came from, time expressions with their values. */
import type {
  BlockRole,
  DatedEvent,
  EventSource,
  Diagnostic,
  MapRun,
  Reading,
  TextBlock,
  TextSpan,
  Timex,
  Timeline,
} from '../types';
import {lineOf, type EventLine} from './eventpage';
import {inOrderOfTime} from './order';
import {isDatedByWords, whysOf, type Why} from './why';

export interface Piece {
  text: string;
  timex?: Pick<Timex, 'type' | 'value' | 'basis' | 'rule' | 'edtf' | 'inferred'>;
}

/** A stretch of a block: either plain, or the sentence of one or more events. */
export interface Run {
  /** Ids of the events that were derived from it, in order of time; empty if plain. */
  events: readonly string[];
  /**
   * Those of them that have their anchor here, under their former ids too: an event told twice is found at its
   * first sentence.
   */
  anchors: readonly string[];
  pieces: readonly Piece[];
}

export interface BlockView {
  role: BlockRole;
  depth: number;
  note: string;
  runs: readonly Run[];
  /** The events of its sentences, for the margin. */
  events: readonly MarginEvent[];
}

/** An event beside its sentence, with why it has its date: once for each time that this report tells it. */
export interface MarginEvent extends EventLine {
  whys: readonly Why[];
}

/** Neighbouring blocks that are shown, or folded away, together. */
export interface Section {
  folded: boolean;
  blocks: readonly BlockView[];
}

export interface ReportPageData {
  report: Timeline['reports'][number];
  form: string;
  encoding: string;
  sections: readonly Section[];
  counts: {events: number; timexes: number};
  diagnostics: readonly Diagnostic[];
}

interface Sentence extends TextSpan {
  events: DatedEvent[];
  /** What tells each of them, in the same order. */
  told: EventSource[];
  anchors: string[];
}

const FOLDED: readonly BlockRole[] = ['front', 'boilerplate'];

/** The page of one report; undefined if there is none of that id. */
export function reportPage(
  id: string,
  {
    timeline,
    readings,
    diagnostics,
  }: {timeline: Timeline; readings: readonly Reading[]; diagnostics: readonly Diagnostic[]},
): ReportPageData | undefined {
  const report = timeline.reports.find((one) => one.id === id);
  const reading = readings.find((one) => one.report.id === id);
  if (!report || !reading) return undefined;
  const sentences = sentencesOf(timeline.events, id, reading.report.map);
  const explained = explainer(timeline);
  const blocks = reading.report.blocks.map((block) => viewBlock(block, reading, sentences, explained));
  return {
    report,
    form: reading.report.form,
    encoding: reading.report.encoding,
    sections: fold(withLostAnchors(blocks, sentences)),
    counts: {events: new Set(sentences.flatMap(({events}) => events)).size, timexes: reading.timexes.length},
    diagnostics: diagnostics.filter(({file}) => file === report.source),
  };
}

/**
 * Every event has its anchor, or a link to it would stop the build: one whose words stand nowhere in the file, as
 * where a title is written in escapes, has it at the head of the report.
 */
function withLostAnchors(blocks: readonly BlockView[], sentences: readonly Sentence[]): readonly BlockView[] {
  const placed = new Set(blocks.flatMap(({runs}) => runs.flatMap(({anchors}) => anchors)));
  const anchors = sentences.flatMap((sentence) => sentence.anchors).filter((id) => !placed.has(id));
  const [first, ...others] = blocks;
  if (!first || anchors.length === 0) return blocks;
  return [{...first, runs: [{events: [], anchors, pieces: []}, ...first.runs]}, ...others];
}

/** The sections as far as so many blocks: a page that draws a long report bit by bit. */
export function firstBlocks(sections: readonly Section[], count: number): Section[] {
  let left = count;
  return sections.flatMap((section) => {
    const blocks = section.blocks.slice(0, Math.max(0, left));
    left -= section.blocks.length;
    if (blocks.length === 0) return [];
    return blocks.length === section.blocks.length ? section : {...section, blocks};
  });
}

/** The place of an event's sentence in the page of its report. */
export function sentenceAnchor(event: string): string {
  return `e-${event}`;
}

/**
 * The clean offset of a file offset. Where the file has something that the clean text leaves out, a start
 * moves to the next letter that was kept, and an end to the end of the last one.
 */
export function cleanOffset(map: readonly MapRun[], file: number, edge: 'start' | 'end'): number {
  let [low, high] = [0, map.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = map[middle];
    const before = run && (edge === 'start' ? run.file + run.length <= file : run.file < file);
    if (before) low = middle + 1;
    else high = middle;
  }
  const run = map[edge === 'start' ? low : low - 1];
  if (edge === 'start') return run ? run.clean + Math.max(0, file - run.file) : endOf(map.at(-1));
  return run ? run.clean + Math.min(run.length, file - run.file) : 0;
}

function endOf(run: MapRun | undefined): number {
  return run ? run.clean + run.length : 0;
}

/** Sentences in clean space, in order; those that overlap are one. */
function sentencesOf(events: readonly DatedEvent[], report: string, map: readonly MapRun[]): Sentence[] {
  const all = events.flatMap((event): Sentence[] =>
    event.sources
      .filter((source) => source.report === report)
      .map((source) => ({
        start: cleanOffset(map, source.start, 'start'),
        end: cleanOffset(map, source.end, 'end'),
        events: [event],
        told: [source],
        anchors: [],
      })),
  );
  return withAnchors(joinOverlapping(all));
}

function withAnchors(sentences: readonly Sentence[]): Sentence[] {
  const seen = new Set<string>();
  return sentences.map((sentence) => {
    const ids = sentence.events.flatMap(({id, former = []}) => [id, ...former]);
    const anchors = [...new Set(ids)].filter((id) => !seen.has(id));
    for (const id of anchors) seen.add(id);
    return {...sentence, anchors};
  });
}

function joinOverlapping(all: Sentence[]): Sentence[] {
  const joined: Sentence[] = [];
  for (const sentence of all.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && sentence.start < last.end) {
      last.end = Math.max(last.end, sentence.end);
      last.events.push(...sentence.events);
      last.told.push(...sentence.told);
    } else joined.push(sentence);
  }
  return joined;
}

/** So many tellings of an event are explained beside one block. */
const MOST_WHYS = 4;

function explainer({timexes}: Timeline) {
  const dated = new Map<DatedEvent, boolean>();
  return (event: DatedEvent, told: readonly EventSource[]): MarginEvent => {
    const isDated = dated.get(event) ?? isDatedByWords(event, timexes);
    dated.set(event, isDated);
    return {...lineOf(event), whys: whysOf(told.slice(0, MOST_WHYS), timexes, isDated)};
  };
}

function viewBlock(
  block: TextBlock,
  {report, timexes}: Reading,
  sentences: readonly Sentence[],
  explained: (event: DatedEvent, told: readonly EventSource[]) => MarginEvent,
): BlockView {
  const own = sentences.filter(({start, end}) => start < block.end && block.start < end);
  const inside = timexes.filter(({start, end}) => block.start <= start && end <= block.end);
  const runs: Run[] = [];
  const addRun = (
    start: number,
    end: number,
    events: readonly DatedEvent[],
    anchors: readonly string[],
  ): void => {
    if (start >= end) return;
    const ids = inOrderOfTime([...new Set(events)]).map(({id}) => id);
    runs.push({events: ids, anchors, pieces: cut(report.text, {start, end}, inside)});
  };

  let at = block.start;
  for (const {start, end, events, anchors} of own) {
    const from = Math.max(start, block.start);
    addRun(at, from, [], []);
    // A sentence that runs on from the block before has its anchors there.
    addRun(from, Math.min(end, block.end), events, start < block.start ? [] : anchors);
    at = Math.min(end, block.end);
  }
  addRun(at, block.end, [], []);
  const begun = own.filter(({start}) => start >= block.start);
  const told = tellings(begun);
  return {
    role: block.role,
    depth: block.depth ?? 0,
    note: block.note ?? '',
    runs,
    events: inOrderOfTime([...told.keys()]).map((event) => explained(event, told.get(event) ?? [])),
  };
}

/** The events of some sentences, with what tells each. */
function tellings(sentences: readonly Sentence[]): Map<DatedEvent, EventSource[]> {
  const told = new Map<DatedEvent, EventSource[]>();
  for (const {events, told: sources} of sentences) {
    for (const [i, event] of events.entries()) {
      const own = told.get(event) ?? [];
      if (own.length === 0) told.set(event, own);
      own.push(...sources.slice(i, i + 1));
    }
  }
  return told;
}

/** Text cut at the time expressions in it; one that crosses the end of a run is marked where it begins. */
function cut(text: string, span: TextSpan, timexes: readonly Timex[]): Piece[] {
  const pieces: Piece[] = [];
  let at = span.start;
  for (const timex of timexes) {
    const end = Math.min(timex.end, span.end);
    if (timex.start < at || timex.start >= span.end) continue;
    if (timex.start > at) pieces.push({text: text.slice(at, timex.start)});
    const {type, value, basis, rule, edtf, inferred} = timex;
    pieces.push({
      text: text.slice(timex.start, end),
      timex: {type, value, basis, rule, ...(edtf && {edtf}), ...(inferred && {inferred})},
    });
    at = end;
  }
  if (at < span.end) pieces.push({text: text.slice(at, span.end)});
  return pieces;
}

function fold(blocks: readonly BlockView[]): Section[] {
  const sections: {folded: boolean; blocks: BlockView[]}[] = [];
  for (const block of blocks) {
    // A block an event came from is never folded away.
    const folded = FOLDED.includes(block.role) && block.events.length === 0;
    const last = sections.at(-1);
    if (last?.folded === folded) last.blocks.push(block);
    else sections.push({folded, blocks: [block]});
  }
  return sections;
}
