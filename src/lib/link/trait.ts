/** What a report has by which others belong to it. */
import {toHans} from '../script/hans';
import {lettersOf} from '../script/pairs';
import type {DatedEvent, Reading} from '../types';
import {namesOf} from './called';
import {coreOf, dayOf} from './core';
import {homeOf} from './home';
import {protagonistsOf, stemsOf, worksOf} from './protagonist';
import {APART, APART_IN_ANNALS, type Trait} from './reach';
import {hash} from './wording';
import {TITLED_PLACE} from './words/naming';

const SHORTEST_TITLE = 6;

export function traitOf({report, events}: Reading): Trait {
  const told = events.filter(({status, kind}) => status !== 'planned' && kind !== 'statistic');
  const core = coreOf(told, APART);
  const days = (core.length > 0 ? core : [dayOf(report.published ?? '')]).map((day) => Date.parse(day));
  const known = days.filter((day) => !Number.isNaN(day));
  const bodies = protagonistsOf([{report, events}]);
  const persons = personsOf(events);
  const stems = stemsOf(
    {report, events},
    events.flatMap(({places}) => places.flatMap(namesOf)),
  );
  const works = worksOf({report, events});
  const series = seriesTitle(report.title);
  const place = homeOf(events, report.places) ?? TITLED_PLACE.exec(toHans(report.title))?.[0] ?? null;
  return {
    id: report.id,
    names: new Set([report.source, report.source.split('/').at(-1) ?? '']),
    place,
    who: new Set([
      ...bodies,
      ...persons,
      ...stems,
      ...works,
      ...(place ? shortPlaces(events) : titleHeads(report.title, stems)),
    ]),
    keys: [
      {key: `text:${hash(lettersOf(toHans(report.text)))}`, apart: Infinity},
      ...(series ? [{key: `title:${series}`, apart: Infinity}] : []),
      ...bodies.map((name) => ({key: `body:${name}`, apart: APART_IN_ANNALS})),
      ...[...stems, ...works].map((name) => ({key: `named:${name}`, apart: APART_IN_ANNALS})),
      ...persons.map((name) => ({key: `person:${name}`, apart: APART})),
    ],
    from: known.reduce((least, day) => Math.min(least, day), Infinity),
    to: known.reduce((most, day) => Math.max(most, day), -Infinity),
  };
}

/** 门源, of events told of 门源县: within its province each place by its bare name, marked as one. */
function shortPlaces(events: readonly DatedEvent[]): string[] {
  return events.flatMap(({places: [place]}) =>
    place?.parent
      ? namesOf(place)
          .slice(1)
          .filter((name) => HEADS.includes(name.length))
          .map(placeMark)
      : [],
  );
}

const HEADS = [2, 3, 4];

/** 门源地震受损隧道: what may be the bare name of a place that others tell of; the name of a house is none. */
function titleHeads(title: string, stems: readonly string[]): string[] {
  const words = toHans(title).replace(/^\P{L}+/u, '');
  if (stems.some((stem) => words.startsWith(stem))) return [];
  return HEADS.map((length) => placeMark(words.slice(0, length)));
}

function placeMark(name: string): string {
  return `@${name}`;
}

/** A title without its numbers, if it is long enough to be that of one series. */
function seriesTitle(title: string): string | null {
  const words = toHans(title).replace(/[\P{sc=Han}年月日第期号之一二三四五六七八九十]/gu, '');
  return words.length >= SHORTEST_TITLE ? words : null;
}

function personsOf(events: readonly DatedEvent[]): string[] {
  const names = events.flatMap(({actors}) =>
    actors.flatMap(({name, type}) => (type === 'person' ? [toHans(name)] : [])),
  );
  return [...new Set(names)];
}
