import type {NewsReport, Place, PlaceLevel} from '../types';
import {toHans} from '../script/hans';
import {divisionsNamed, findNames, pathOf, shortName, type Division} from './gazetteer';
import {OWN_PLACE, TOWN, ZONE} from './words/placeWords';

/** A place as a clause names it; offsets are those of the text searched. */
export interface PlaceMention {
  start: number;
  end: number;
  place: Place;
}

/** The place a report is from, and how to read the names in it. */
export interface Home {
  /** Null where the report does not say. */
  place: Place | null;
  /** The places above it, itself included, nearest first. */
  chain: readonly Place[];
  /** Short names of counties that may stand alone in this report. */
  shorts: ReadonlySet<string>;
  /** Places named in full, by path: what an ambiguous name is settled by. */
  named: ReadonlySet<string>;
}

/** Letters of title and lead, where a name counts more. */
const LEAD = 120;
/** Votes below which a place is only mentioned. */
const FEWEST = 3;
const LEVELS: readonly PlaceLevel[] = ['zone', 'county', 'prefecture', 'province'];

/**
 * The report's own place: what the front matter says, else the place the text names most at the level at
 * which it speaks of itself (全省, 我市, 全区). Title and lead count more.
 */
export function findHome(report: NewsReport): Home {
  const text = toHans(report.text);
  const [declared] = report.places;
  const votes = new Map<string, {place: Place; votes: number}>();
  const named = new Set<string>();
  for (const {start, end, divisions, certain} of findNames(text)) {
    if (!certain || startsZone(text, end)) continue;
    const [division] = divisions;
    if (divisions.length === 1 && division) {
      named.add(pathOf(division));
      vote(votes, plain(division), start < LEAD ? 3 : 1);
    }
  }
  settleProvince(text, votes, named);
  const zone = ownZone(text, votes);
  if (zone) vote(votes, zone.place, zone.votes);

  const place = declared ? complete(declared) : (strongest(text, votes) ?? null);
  const chain = place ? chainOf(place) : [];
  return {place, chain, named, shorts: shortsOf(chain, named)};
}

/**
 * Places named in a stretch of text, in order. 全市 and 省委 are read as the home's own; a bare 经开区 as the
 * home's zone.
 *
 * @param memo  Phrases once settled (吉林歼灭战): they mean the same from then on.
 */
export function findPlaces(
  text: string,
  home: Home,
  context: readonly Place[] = [],
  memo: Map<string, Place> = new Map(),
): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  for (const {start, end, divisions} of findNames(text, home.shorts)) {
    if (text.charAt(start - 1) === '(' && text.charAt(end) === ')') continue;
    const phrase = text.slice(start, end + 2);
    const before = mentions.at(-1);
    const above = before?.end === start ? before : null;
    const inside = above && divisions.find((each) => pathOf(each).startsWith(pathOf(above.place)));
    const division = inside ?? settle(divisions, text, start, end, home, context);
    const place =
      (divisions.length > 1 && !inside ? memo.get(phrase) : undefined) ?? (division && plain(division));
    if (!place) continue;
    if (inside && above) {
      // 成都市龙泉驿区 is one place, named with the way to it.
      mentions[mentions.length - 1] = {start: above.start, end, place};
      continue;
    }
    mentions.push({start, end, place});
    if (divisions.length > 1 && place.level === 'prefecture') memo.set(phrase, place);
  }
  for (const match of text.matchAll(/[我全本][省市区县]|[省市区县](?:委|政府)|全自治区/gu)) {
    const place = ownPlace(match[0], home, [...mentions.map((each) => each.place), ...context]);
    const start = match.index;
    if (place && free(mentions, start))
      mentions.push({start, end: start + (/^[我全本]/u.test(match[0]) ? 2 : 1), place});
  }
  addZones(text, home, mentions);
  for (const match of text.matchAll(TOWN)) {
    if (free(mentions, match.index)) {
      const parent = home.chain.find(({level}) => level === 'county');
      const place: Place = {name: match[0], level: 'town', ...(parent ? {parent: pathOf(parent)} : {})};
      mentions.push({start: match.index, end: match.index + match[0].length, place});
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}

/** 九台区, and the places above it. */
export function chainOf(place: Place): Place[] {
  const chain: Place[] = [place];
  let path = place.parent ?? '';
  while (path) {
    const above = aboveOf(path);
    if (!above) break;
    chain.push(above);
    path = above.parent ?? '';
  }
  return chain;
}

function aboveOf(path: string): Place | null {
  for (let from = 0; from < path.length - 1; from++) {
    const hit = divisionsNamed(path.slice(from)).find((division) => pathOf(division) === path);
    if (hit) return plain(hit);
  }
  return null;
}

function plain({name, level, parent}: Division): Place {
  return {name, level, ...(parent ? {parent} : {})};
}

function complete(place: Place): Place {
  if (place.level && place.parent) return place;
  const found = divisionsNamed(place.name).filter(
    (each) => !place.parent || pathOf(each).includes(place.parent),
  );
  const [only] = found;
  return only && found.length === 1 ? plain(only) : place;
}

function vote(votes: Map<string, {place: Place; votes: number}>, place: Place, weight: number): void {
  const path = pathOf(place);
  const known = votes.get(path);
  if (known) known.votes += weight;
  else votes.set(path, {place, votes: weight});
}

function startsZone(text: string, at: number): boolean {
  return text.slice(at, at + 14).search(ZONE) === 0;
}

/** 吉林 alone is the province, unless the report names only the city. */
function settleProvince(
  text: string,
  votes: Map<string, {place: Place; votes: number}>,
  named: Set<string>,
): void {
  for (const {start, divisions, certain} of findNames(text)) {
    if (certain) continue;
    const province = divisions.find(({level}) => level === 'province');
    const city = divisions.find(({level}) => level === 'prefecture');
    const meant =
      province && !(city && named.has(pathOf(city)) && !named.has(pathOf(province))) ? province : city;
    if (meant && (province || named.has(pathOf(meant)))) vote(votes, plain(meant), start < LEAD ? 3 : 1);
  }
}

function ownZone(
  text: string,
  votes: Map<string, {place: Place; votes: number}>,
): {place: Place; votes: number} | null {
  const zones = [...text.matchAll(new RegExp(ZONE, 'gu'))];
  const [first] = zones;
  if (!first) return null;
  const counts = new Map<string, number>();
  for (const zone of zones) counts.set(zone[0], (counts.get(zone[0]) ?? 0) + (zone.index < LEAD ? 3 : 1));
  const [name, count] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best));
  const city =
    best([...votes.values()].filter(({place}) => place.level === 'prefecture')) ?? cityBefore(text, zones);
  if (!city) return null;
  const self = `${shortName(city.place.name)}${name}`;
  const named = text.split(self).length - 1;
  if (named === 0) return null;
  return {place: {name: self, level: 'zone', parent: pathOf(city.place)}, votes: count};
}

/** 长春经开区: the city that stands before the zone's name. */
function cityBefore(
  text: string,
  zones: readonly RegExpExecArray[],
): {place: Place; votes: number} | undefined {
  const ends = new Set(zones.map(({index}) => index));
  const named = findNames(text).find(({end}) => ends.has(end));
  const city = named?.divisions.find(({level}) => level === 'prefecture');
  return city && {place: plain(city), votes: 1};
}

function strongest(text: string, votes: Map<string, {place: Place; votes: number}>): Place | undefined {
  const own = new Map<PlaceLevel, number>();
  for (const [word, level] of Object.entries(OWN_PLACE)) {
    const count = text.split(word).length - 1;
    own.set(level, (own.get(level) ?? 0) + count);
    if (level === 'county') own.set('zone', (own.get('zone') ?? 0) + count);
  }
  const total = Math.max(1, ...LEVELS.map((level) => own.get(level) ?? 0));
  const weighed = [...votes.values()].map(({place, votes: count}) => ({
    place,
    votes: count * (1 + (2 * (own.get(place.level ?? 'site') ?? 0)) / total),
  }));
  const chosen = best(weighed);
  return chosen && chosen.votes >= FEWEST ? chosen.place : undefined;
}

function best(list: readonly {place: Place; votes: number}[]): {place: Place; votes: number} | undefined {
  return [...list].sort((a, b) => b.votes - a.votes || (pathOf(a.place) < pathOf(b.place) ? -1 : 1))[0];
}

/** Counties named in full somewhere, and the home itself, may be called by their short names. */
function shortsOf(chain: readonly Place[], named: ReadonlySet<string>): Set<string> {
  const shorts = new Set(chain.map(({name}) => shortName(name)));
  for (const path of named) shorts.add(shortName(aboveOf(path)?.name ?? ''));
  shorts.delete('');
  return shorts;
}

/** Which of the places of one name is meant: one named in full, one in the home's reach, the only one. */
function settle(
  divisions: readonly Division[],
  text: string,
  start: number,
  end: number,
  home: Home,
  context: readonly Place[],
): Division | undefined {
  if (divisions.length === 1 && divisions[0]?.level === 'county' && !home.named.size) return divisions[0];
  const [first] = divisions;
  if (divisions.length === 1 && first) return first;
  const isShort = first !== undefined && text.slice(start, end) !== first.name;
  const city = divisions.find(({level}) => level === 'prefecture');
  if (isShort && city && divisions.some(({level}) => level === 'province')) {
    return meansCity(text, start, end, city, home, context)
      ? city
      : divisions.find(({level}) => level === 'province');
  }
  const reach = home.chain.at(-1);
  return (
    divisions.find((division) => home.named.has(pathOf(division))) ??
    divisions.find((division) => home.chain.some((place) => pathOf(division).startsWith(pathOf(place)))) ??
    divisions.find((division) => reach && division.parent.startsWith(pathOf(reach)))
  );
}

/** 吉林 in a row of cities (九台攻坚战、吉林歼灭战、长春保卫战), or where the city was just spoken of, is the city. */
function meansCity(
  text: string,
  start: number,
  end: number,
  city: Division,
  home: Home,
  context: readonly Place[],
): boolean {
  if (!home.named.has(pathOf(city))) return false;
  const sibling = (piece: string) =>
    findNames(piece, home.shorts).some(({divisions}) =>
      divisions.some(({parent}) => parent.startsWith(city.parent) && parent !== ''),
    );
  const before = /(?<left>[^、]{2,12})、$/u.exec(text.slice(Math.max(0, start - 14), start))?.groups?.[
    'left'
  ];
  const after = /^[^、]{0,8}、(?<right>[^、，]{2,10})/u.exec(text.slice(end, end + 20))?.groups?.['right'];
  if ((before && sibling(before)) || (after && sibling(after))) return true;
  const recent = context[0];
  return recent !== undefined && pathOf(recent) === pathOf(city);
}

function ownPlace(word: string, home: Home, near: readonly Place[]): Place | undefined {
  const level = OWN_PLACE[word] ?? OWN_PLACE[`全${word.charAt(0)}`];
  if (!level) return undefined;
  const fits = (place: Place) => place.level === level || (level === 'county' && place.level === 'zone');
  return home.chain.find(fits) ?? near.find(fits) ?? near.flatMap(chainOf).find(fits);
}

function addZones(text: string, home: Home, mentions: PlaceMention[]): void {
  for (const match of text.matchAll(new RegExp(ZONE, 'gu'))) {
    const before = mentions.find(({end}) => end === match.index);
    const city = before?.place ?? home.chain.find(({level}) => level === 'prefecture');
    const own = home.place?.level === 'zone' && home.place.name.endsWith(match[0]);
    const place: Place =
      own && (!before || home.place?.parent === pathOf(before.place)) && home.place
        ? home.place
        : {
            name: `${city ? shortName(city.name) : ''}${match[0]}`,
            level: 'zone',
            ...(city ? {parent: pathOf(city)} : {}),
          };
    if (before) mentions.splice(mentions.indexOf(before), 1);
    mentions.push({start: before?.start ?? match.index, end: match.index + match[0].length, place});
  }
}

function free(mentions: readonly PlaceMention[], at: number): boolean {
  return mentions.every(({start, end}) => at < start || at >= end);
}
