import {toHans} from '../script/hans';
import type {ConnectionStrength, DatedEvent, EventSource, Evidence, NewsReport, Reading} from '../types';
import {byText, sentenceAround, wordingPairs} from './wording';
import {MEASURES} from './words/measures';
import {COMMON_BODY} from './words/naming';

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
  /** Pairs of letters of `own`. */
  pairs: ReadonlySet<string>;
  evidence: Evidence;
}

/** The words of every event, from the report each source points into. */
export function profilesOf(events: readonly DatedEvent[], readings: readonly Reading[]): Profile[] {
  const reports = new Map(readings.map(({report}) => [report.id, report]));
  const starts = startsByReport(events);
  return events.flatMap((event) => {
    const source = tellingOf(event);
    if (!source) return [];
    const contexts = event.sources.map((each) => {
      const report = reports.get(each.report);
      return report ? contextOf(report, each.start, each.end, starts.get(each.report) ?? []) : '';
    });
    const {report, start, end, text} = source;
    // In order of what they say, so that the names of files count for nothing.
    const own = toHans(
      event.sources
        .map((each) => each.text)
        .sort(byText)
        .join('\n'),
    );
    const around = toHans(contexts.sort(byText).join('\n'));
    return [{event, own, around, pairs: wordingPairs(own), evidence: {report, start, end, text}}];
  });
}

/** The source that says most; of equals the first by its words, never by the name of its file. */
function tellingOf({sources}: DatedEvent): EventSource | undefined {
  return [...sources].sort(
    (a, b) => b.text.length - a.text.length || byText(a.text, b.text) || a.start - b.start,
  )[0];
}

function startsByReport(events: readonly DatedEvent[]): Map<string, number[]> {
  const starts = new Map<string, number[]>();
  for (const {sources} of events) {
    for (const {report, start} of sources) {
      const known = starts.get(report);
      if (known) known.push(start);
      else starts.set(report, [start]);
    }
  }
  for (const list of starts.values()) list.sort((a, b) => a - b);
  return starts;
}

/** How far an event's elaboration is followed, in letters. */
const CONTEXT = 240;

/**
 * What belongs to an event's clause: on to where the next event is told, in its paragraph; and the beginning of its
 * sentence, if no other event is told there.
 */
function contextOf(report: NewsReport, start: number, end: number, starts: readonly number[]): string {
  const sentence = sentenceAround(report, start, end);
  const line = report.text.indexOf('\n', end);
  const isFirst = !starts.some((other) => other >= sentence.start && other < start);
  const next = starts.find((other) => other > start);
  const limit = Math.min(line < 0 ? report.text.length : line, next ?? Infinity, end + CONTEXT);
  return report.text.slice(isFirst ? sentence.start : start, Math.max(end, limit));
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

const HOUSE = /(?:公司|集团|厂|银行|大学|医院|研究院|研究所|协会|基金会|俱乐部)$/u;
/** Letters that the head of a house's name may have: 一汽, 中石油. */
const HEADS = [2, 3, 4];

/**
 * Names of houses and people that events name, and the heads of houses' names, which may be a brand (一汽): by
 * name, the feature. What is the name of a place, or begins one, is none.
 */
export function entitiesOf(profiles: readonly Profile[]): Map<string, Feature> {
  const places = new Set<string>();
  for (const {event} of profiles) {
    for (const {name} of event.places)
      for (let length = 2; length <= name.length; length++) places.add(toHans(name.slice(0, length)));
  }
  const names = new Set<string>();
  for (const {actors} of profiles.map(({event}) => event)) {
    for (const {name, type} of actors) {
      const bare = toHans(name);
      if (type === 'organization' && !COMMON_BODY.test(bare)) names.add(bare);
      if (type === 'person' && bare.length > 2) names.add(bare);
      if (type === 'organization' && HOUSE.test(bare))
        for (const length of HEADS) names.add(bare.slice(0, length));
    }
  }
  return new Map(
    [...names]
      .filter((name) => name.length > 1 && !places.has(name) && !startsWithPlace(name, places))
      .map((name) => [name, {key: `entity:${name}`, theme: name, strength: 'entity'} as const]),
  );
}

/** 白沙轨道 where 白沙 is a place: a body of that place, which the place itself says. */
function startsWithPlace(name: string, places: ReadonlySet<string>): boolean {
  return name.length <= 4 && places.has(name.slice(0, 2));
}
