import type {Actor, DatedEvent, EventSource, Figure, NewsReport, Place, Salience, Timex} from '../types';
import {toHans} from '../script/hans';
import {boundByContext} from './bounds';
import {spanOfDraft, type Draft} from './draft';
import {gatherDrafts} from './gather';
import {pathOf} from './gazetteer';
import {findHome} from './home';
import {headlineOf} from './headline';
import {identify} from './identity';
import {joinClauses, takeFigures} from './join';
import {mergeRepeats} from './repeat';
import {salienceOf} from './salience';
import {printedName, wordingOf, type Wording} from './wording';

/**
 * The events a report tells, each with its date, its kind and the clause that says so.
 *
 *     deriveEvents(report, tagTime(report.text, {dct: report.published}))
 *     // [{headline: '龙泉驿区成立疫情防控指挥部', kind: 'organization', edtf: '2020-01-22', meaning: 'on', …}]
 *
 * @param report   As read. Where `published` has no year, dates are right but for the year.
 * @param timexes  Of `report.text`, in clean space.
 * @returns        In order of the text. Offsets are clean; `timexes` of a source are places in the list given.
 */
export function deriveEvents(report: NewsReport, timexes: readonly Timex[]): DatedEvent[] {
  if (report.published?.startsWith(UNKNOWN_YEAR)) return deriveYearless(report, timexes);
  const folded = toHans(report.text);
  const home = findHome(report, folded);
  const gathered = gatherDrafts(report, timexes, folded, home);
  const joined = takeFigures(joinClauses(gathered.drafts), gathered.readings);
  const bounded = boundByContext(joined, gathered.readings, home);
  const merged = mergeRepeats(bounded);
  const wording = wordingOf(report.text, folded, home, report.title);
  const saliences = salienceOf(merged, toHans(report.title));
  return withoutTwins(
    merged.map((draft, i) => ({...eventOf(draft, report, wording), salience: saliences[i] ?? 1})),
  );
}

const UNKNOWN_YEAR = 'XXXX';
/** Stands in for the year that is not known; a leap year, so that 29 February can be. */
const STAND_IN = '2000';

function deriveYearless(report: NewsReport, timexes: readonly Timex[]): DatedEvent[] {
  const known = (text: string) => text.replaceAll(UNKNOWN_YEAR, STAND_IN);
  const unknown = (text: string) => text.replaceAll(STAND_IN, UNKNOWN_YEAR);
  const standIns = timexes.map((timex) => ({
    ...timex,
    value: known(timex.value),
    ...(timex.edtf ? {edtf: known(timex.edtf)} : {}),
  }));
  const dated = {...report, published: known(report.published ?? '')};
  return deriveEvents(dated, standIns).map((event) => ({
    ...event,
    edtf: unknown(event.edtf),
    start: event.start && unknown(event.start),
    end: event.end && unknown(event.end),
  }));
}

function eventOf(draft: Draft, report: NewsReport, wording: Wording): Omit<DatedEvent, 'salience'> {
  const {kind, status, dating} = draft;
  const headline = headlineOf(draft, wording);
  const named = draft.readings.flatMap(({mentions}) => mentions.map(({place}) => place));
  const places = uniquePlaces([...draft.main.places, ...named]);
  const {edtf, start, end, precision, meaning} = dating;
  return {
    id: identify(kind, [start ?? '', end ?? ''], places[0] ? pathOf(places[0]) : '', toHans(headline)),
    headline,
    kind,
    status,
    edtf,
    start,
    end,
    precision,
    meaning,
    places,
    actors: uniqueActors(draft.readings.flatMap(({actors}) => actors)).map((actor) => ({
      ...actor,
      name: printedName(actor.name, wording),
    })),
    figures: figuresOf(draft).map((figure) => ({...figure, label: printedName(figure.label, wording)})),
    episode: '',
    sources: [draft, ...draft.also].map((each) => sourceOf(each, report)),
  };
}

function sourceOf(draft: Draft, report: NewsReport): EventSource {
  const {start, end} = spanOfDraft(draft);
  const inside = draft.readings.flatMap(({governing}) => governing.own.map(({index}) => index));
  return {
    report: report.id,
    start,
    end,
    text: report.text.slice(start, end),
    // What governs comes first.
    timexes: [...new Set([...draft.dating.timexes, ...inside])],
    rules: [...draft.rules, timeRuleOf(draft)],
  };
}

/** Whose the day or period is that dates it: the clause's own, or that of what it stands in. */
function timeRuleOf({dating: {rule}, main: {governing, sentence}}: Draft): string {
  const [, what] = /^time\/own-(day|period)$/u.exec(rule) ?? [];
  const {word, source} = governing;
  if (!what || !word || source === 'own') return rule;
  if (source === 'sentence' && word.timex.start < sentence.start) return `time/${what}-told-before`;
  return `time/${what}-of-${source}`;
}

function figuresOf(draft: Draft): Figure[] {
  return draft.readings.flatMap(({figures}) => figures.map(({figure}) => figure)).slice(0, 12);
}

function uniquePlaces(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [pathOf(place), place])).values()].slice(0, 8);
}

function uniqueActors(actors: readonly Actor[]): Actor[] {
  return [...new Map(actors.map((actor) => [actor.name, actor])).values()];
}

/** The same kind, date, place and headline are the same event: one with the sources of all. */
function withoutTwins(events: readonly DatedEvent[]): DatedEvent[] {
  const byId = new Map<string, DatedEvent[]>();
  for (const event of events) {
    const twins = byId.get(event.id);
    if (twins) twins.push(event);
    else byId.set(event.id, [event]);
  }
  return [...byId.values()].flatMap(together);
}

function together(twins: readonly DatedEvent[]): DatedEvent[] {
  const [first] = twins;
  if (!first || twins.length === 1) return [...twins];
  const salience = twins.reduce<Salience>((most, next) => (next.salience > most ? next.salience : most), 1);
  return [{...first, salience, sources: twins.flatMap(({sources}) => sources)}];
}
