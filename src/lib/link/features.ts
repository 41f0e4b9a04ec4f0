import {toHans} from '../script/hans';
import type {ConnectionStrength, DatedEvent, Evidence, NewsReport, Reading} from '../types';
import {sentenceAround} from './wording';
import {MEASURES} from './words/measures';

/** Something two events may have in common. */
export interface Feature {
  key: string;
  theme: string;
  strength: ConnectionStrength;
}

/** What an event says, and where: its own clauses, then the sentences round them. */
export interface Profile {
  event: DatedEvent;
  /** Simplified words of the clauses the event was derived from. */
  own: string;
  /** Simplified words of the sentences they stand in. */
  around: string;
  evidence: Evidence;
}

/** The words of every event, from the report each source points into. */
export function profilesOf(events: readonly DatedEvent[], readings: readonly Reading[]): Profile[] {
  const reports = new Map(readings.map(({report}) => [report.id, report]));
  const starts = startsByReport(events);
  return events.flatMap((event) => {
    const [source] = event.sources;
    if (!source) return [];
    const contexts = event.sources.map((each) => {
      const report = reports.get(each.report);
      return report ? contextOf(report, each.start, each.end, starts.get(each.report) ?? []) : '';
    });
    const {report, start, end, text} = source;
    const own = toHans(event.sources.map((each) => each.text).join('\n'));
    return [{event, own, around: toHans(contexts.join('\n')), evidence: {report, start, end, text}}];
  });
}

function startsByReport(events: readonly DatedEvent[]): Map<string, number[]> {
  const starts = new Map<string, number[]>();
  for (const {sources} of events) {
    for (const {report, start} of sources) starts.set(report, [...(starts.get(report) ?? []), start]);
  }
  for (const list of starts.values()) list.sort((a, b) => a - b);
  return starts;
}

/** How far an event's elaboration is followed, in letters. */
const CONTEXT = 240;

/** The sentence, and what follows in its paragraph until the next event is told. */
function contextOf(report: NewsReport, start: number, end: number, starts: readonly number[]): string {
  const sentence = sentenceAround(report, start, end);
  const line = report.text.indexOf('\n', end);
  const next = starts.find((other) => other >= sentence.end);
  const limit = Math.min(line < 0 ? report.text.length : line, next ?? Infinity, end + CONTEXT);
  return report.text.slice(sentence.start, Math.max(sentence.end, limit));
}

/** The measures named in an event's own clauses, and those in its elaboration. */
export function measuresIn({own, around}: Profile): {own: Feature[]; around: Feature[]} {
  const fits = (text: string) =>
    MEASURES.filter(({pattern}) => pattern.test(text)).map(({theme, strength}) => ({
      key: `measure:${theme}`,
      theme,
      strength,
    }));
  const mine = fits(own);
  const keys = new Set(mine.map(({key}) => key));
  return {own: mine, around: fits(around).filter(({key}) => !keys.has(key))};
}
const QUOTED = /[“‘「『](?<words>[^”’」』]{3,14})[”’」』]/gu;

/** Words in quotation marks anywhere in the reports: slogans, names of campaigns. */
export function quotedIn(texts: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const text of texts) {
    for (const match of toHans(text).matchAll(QUOTED)) {
      for (const words of (match.groups?.['words'] ?? '').split(/[、，,+]/u))
        if (words.length >= 3) found.add(words);
    }
  }
  return found;
}

/** Heads of the names of firms and bodies, of two to four letters, that may be a brand or a house. */
export function headsOf(events: readonly DatedEvent[]): Set<string> {
  const heads = new Set<string>();
  for (const {actors, places} of events) {
    const local = places.map(({name}) => name);
    for (const {name, type} of actors) {
      if (type !== 'organization' || !/(?:公司|集团|厂|银行|大学|医院|研究院)$/u.test(name)) continue;
      const bare = toHans(name);
      for (const length of [2, 3, 4]) {
        const head = bare.slice(0, length);
        if (!local.some((place) => place.startsWith(head)) && head.length === length) heads.add(head);
      }
    }
  }
  return heads;
}
