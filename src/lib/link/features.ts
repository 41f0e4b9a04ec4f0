import {toHans} from '../script/hans';
import type {ConnectionStrength, DatedEvent, Evidence, Reading} from '../types';
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
  return events.flatMap((event) => {
    const [source] = event.sources;
    const report = source && reports.get(source.report);
    if (!source || !report) return [];
    const sentences = event.sources.map((each) => {
      const home = reports.get(each.report) ?? report;
      const {start, end} = sentenceAround(home, each.start, each.end);
      return home.text.slice(start, end);
    });
    const {start, end, text} = source;
    return [
      {
        event,
        own: toHans(event.sources.map((each) => each.text).join('\n')),
        around: toHans(sentences.join('\n')),
        evidence: {report: report.id, start, end, text},
      },
    ];
  });
}

/** The measures named in an event's own clauses. */
export function measuresIn({own}: Profile): Feature[] {
  return MEASURES.filter(({pattern}) => pattern.test(own)).map(({theme, strength}) => ({
    key: `measure:${theme}`,
    theme,
    strength,
  }));
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
