import {DAY, parseCivil} from '../calendar/civil';
import type {Span} from '../calendar/span';
import type {EventStatus, NewsReport, Place, Timex} from '../types';
import {Cast} from './actors';
import {readPassages, type Clause} from './clauses';
import {CONTESTS, dateOf, OF_MATCH, type Known} from './date';
import type {Dating} from './dating';
import type {Draft, Reading} from './draft';
import {findFigures} from './figures';
import {Governor, type Governing} from './govern';
import type {Home} from './home';
import {findPlaces, type PlaceMention} from './places';
import {findBegun, findHappening, findPredicates, isGeneral, type Predicate} from './predicate';
import {THRESHOLD, weigh} from './weigh';
import type {TimeRole} from './when';

/** What one report gives before its drafts are joined. */
export interface Gathered {
  drafts: Draft[];
  readings: Reading[];
}

/**
 * Read a report clause by clause, in order, and keep a draft of every clause that weighs enough.
 *
 * @param timexes  Of this report, in clean space.
 * @param folded   Its text in simplified letters.
 * @param home     The place it is from.
 */
export function gatherDrafts(
  report: NewsReport,
  timexes: readonly Timex[],
  folded: string,
  home: Home,
): Gathered {
  const dct = dayOf(report.published);
  const walk = new Walk(new Governor(timexes, folded, dct), new Cast(folded), home, dct, timexes);
  for (const [index, passage] of readPassages(report, folded).entries()) walk.passage(passage, index);
  return {drafts: walk.drafts, readings: walk.readings};
}

/** The report's day; all of time if it has none, which leaves every undated event open at both ends. */
function dayOf(published: string | undefined): Span {
  const span = published ? parseCivil(published.replace('XXXX', '2000').slice(0, 10)) : null;
  return span ?? {start: -Infinity, end: Infinity};
}

/** Clauses before a verb that may still belong to it; a row without end costs no more than this. */
const MOST_LEADS = 12;

/** 2019赛季联赛昨晚落幕: with a match. */
const SEASON_ENDS = /(?:联赛|赛季|锦标赛|决赛|比赛|杯).{0,12}(?:落幕|收官|结束|收兵)/u;
/** A match is reported within so long. */
const MATCH_REACH = 3 * DAY;

class Walk {
  readonly drafts: Draft[] = [];
  readonly readings: Reading[] = [];
  readonly #known: Known;
  readonly #memo = new Map<string, Place>();
  readonly #times: readonly Timex[];
  #nextTime = 0;
  #reached = 0;
  #recent: Place[] = [];
  #leads: readonly Reading[] = [];
  #about: string | null = null;
  #person: string | null = null;
  /** Matches of several days were told. */
  #several = false;

  constructor(
    private readonly governor: Governor,
    private readonly cast: Cast,
    private readonly home: Home,
    dct: Span,
    timexes: readonly Timex[],
  ) {
    this.#times = [...timexes].sort((a, b) => a.start - b.start);
    this.#known = {dct, onset: null, lastDay: null, match: null, duration: null, day: null, period: null};
  }

  passage(passage: Reading['passage'], index: number): void {
    this.governor.enterPassage(passage);
    if (passage.block.start < this.#reached) this.#nextTime = 0;
    this.#reached = passage.block.start;
    this.#known.lastDay = null;
    this.#recent = [];
    passage.sentences.forEach((sentence, number) => {
      this.governor.enterSentence(sentence);
      this.#known.duration = this.#known.day = this.#known.period = null;
      this.#leads = [];
      this.#about = null;
      let places: readonly Place[] = [];
      for (const clause of sentence.clauses) {
        const mentions = findPlaces(clause.text, this.home, this.#recent, this.#memo);
        if (mentions.length > 0) {
          places = mentions.map(({place}) => place);
          this.#recent = [...places, ...this.#recent].slice(0, 6);
        }
        this.#clause(
          this.#read(clause, mentions, places, {sentence, passage, at: {passage: index, sentence: number}}),
        );
      }
    });
  }

  #read(
    clause: Clause,
    mentions: readonly PlaceMention[],
    places: readonly Place[],
    where: Pick<Reading, 'sentence' | 'passage' | 'at'>,
  ): Reading {
    const times = this.#timesIn(clause);
    const predicates = findPredicates(clause);
    const letters = clause.text.length - times.reduce((sum, {start, end}) => sum + end - start, 0);
    const bare = predicates.length === 0 && times.length > 0 && letters <= 12;
    const head = mentions.find(({start}) => start === 0);
    this.#about ??= head ? clause.text.slice(head.start, head.end) : null;
    const governing = this.governor.govern(clause, places, bare);
    const {sentence, passage, at} = where;
    return {
      // Written out: engines make an object that begins with a spread many times slower.
      sentence,
      passage,
      at,
      clause,
      about: this.#about,
      person: this.#person,
      governing,
      mentions,
      places: places.length > 0 || !this.home.place ? places : [this.home.place],
      actors: this.cast.actorsIn(clause.text),
      figures: findFigures(clause.text, [...times, ...mentions]),
      predicates: predicates.length > 0 ? predicates : happening(clause, governing),
      before: this.readings.at(-1) ?? null,
      leads: this.#leads,
      told: this.#known.dct.end,
    };
  }

  #clause(reading: Reading): void {
    this.readings.push(reading);
    this.#person = reading.actors.findLast(({type}) => type === 'person')?.name ?? this.#person;
    const {governing} = reading;
    const known = this.#known;
    const best = reading.predicates
      .map((predicate) => ({predicate, weight: weigh(reading, predicate)}))
      .find(({weight}) => weight.score >= THRESHOLD);
    const isLead = !best && reading.predicates.every(isGeneral) && reading.clause.text.length <= 30;
    this.#leads = isLead ? [...reading.leads, reading].slice(-MOST_LEADS) : [];
    if (best) {
      const {predicate, weight} = best;
      const {score, rules} = weight;
      const dating = dateOf(reading, predicate, weight.status, known);
      const status = statusOf(weight.status, dating, known.dct);
      const {kind} = predicate.rule;
      this.drafts.push({
        readings: [...spokenFor(reading), reading],
        predicate,
        main: reading,
        kind,
        status,
        dating,
        score,
        rules,
        also: [],
      });
      if (kind === 'meeting' && dating.meaning === 'on') this.governor.heldMeeting(dating.span);
      if (dating.meaning === 'on' && governing.word)
        this.governor.events.add(reading.clause.text, governing.word);
      if (CONTESTS.has(predicate.rule.id) || SEASON_ENDS.test(reading.clause.text))
        this.#playedOn(dating, governing);
      if (kind === 'hazard' && governing.since && known.onset === null) known.onset = governing.since.span;
    }
    const day = governing.own.find(({role}) => role === 'point');
    const since = governing.own.find(({role}) => role === 'since');
    if (since) known.lastDay = {start: since.span.start, end: since.span.start + DAY};
    if (day && !/发布会|通气会|记者会/u.test(reading.clause.text)) known.lastDay = day.span;
    if (day) known.day = day;
    known.period = governing.own.find(({role}) => role === 'period') ?? known.period;
    const duration = governing.own.find(({role}) => role === 'duration');
    if (duration) known.duration = {word: duration, onset: governing.since?.span ?? null};
  }

  /** A match told to the day, if it was just played, is the report's own; where several are, none is. */
  #playedOn({meaning, span}: Dating, {word}: Governing): void {
    const {dct, match} = this.#known;
    const isRecent = span.start >= dct.start - MATCH_REACH && span.start < dct.end;
    if (meaning !== 'on' || word?.role !== 'point' || !isRecent) return;
    const isOther = match && (span.start >= match.span.end || span.end <= match.span.start);
    this.#several ||= isOther === true;
    this.#known.match = this.#several ? null : (match ?? word);
  }

  /** Extents of the time expressions in a clause, which are walked in order. */
  #timesIn({start, end}: Clause): {start: number; end: number}[] {
    while ((this.#times[this.#nextTime]?.end ?? Infinity) <= start) this.#nextTime++;
    const found: {start: number; end: number}[] = [];
    for (let i = this.#nextTime; i < this.#times.length; i++) {
      const time = this.#times[i];
      if (!time || time.start >= end) break;
      if (time.end > start) found.push({start: time.start - start, end: time.end - start});
    }
    return found;
  }
}

/** What holds on a day that is only counted up to is told as of it; what a match brought has happened. */
function statusOf(status: EventStatus, {meaning, rule, span}: Dating, told: Span): EventStatus {
  if (rule === 'time/since' && status === 'occurred' && span.start >= told.end) return 'planned';
  if (rule === OF_MATCH && status === 'as-of') return 'occurred';
  return status === 'occurred' && meaning === 'as-of' ? 'as-of' : status;
}

/** What a dated clause without a known verb tells; nothing where no day or period governs it. */
function happening(clause: Clause, {word, source, own}: Governing): Predicate[] {
  if (
    !word ||
    !(DATES.has(word.role) || word.timex.text.endsWith('起')) ||
    (source !== 'own' && source !== 'sentence')
  )
    return [];
  const {length} = clause.text;
  const dates = own.filter(({role}) => role !== 'duration');
  const ends = dates.map(({timex}) => timex.end - clause.start).filter((end) => end <= length);
  const last = dates.find(({timex}) => timex.end === clause.end);
  if (last) return findBegun(clause, last.timex.start - clause.start);
  return findHappening(clause, Math.max(0, ...ends), source === 'own');
}

const DATES = new Set<TimeRole>(['point', 'period']);

/** Of the clauses just before, the run that gives the time or the subject: quoted with the event. */
function spokenFor({leads}: Reading): Reading[] {
  const from = leads.findIndex(({governing, actors}) => governing.own.length > 0 || actors.length > 0);
  if (from < 0) return [];
  const run = leads.slice(from);
  const length = run.reduce((sum, {clause}) => sum + clause.text.length, 0);
  return length <= 40 ? run : [];
}
