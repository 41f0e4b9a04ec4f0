import {everyMatch} from '../script/matches';
import type {Place} from '../types';
import {
  chainOf,
  findNames,
  ownLevel,
  pathOf,
  plain,
  shortName,
  type Division,
  type NameMatch,
} from './gazetteer';
import type {Home} from './home';
import {OWN_PLACE, OWN_WORD, ZONE} from './words/placeWords';

/** A place as a clause names it; offsets are those of the text searched. */
export interface PlaceMention {
  start: number;
  end: number;
  place: Place;
}

/**
 * Places named in a stretch of text, in order. 全市 and 省委 are read as the home's own; a bare 经开区 as the
 * home's zone.
 *
 * @param context  Places named just before, nearest first.
 * @param memo     Phrases once settled (吉林歼灭战): they mean the same from then on.
 */
export function findPlaces(
  text: string,
  home: Home,
  context: readonly Place[] = [],
  memo: Map<string, Place> = new Map(),
): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  for (const match of findNames(text, home)) addName(text, match, {home, context, memo, mentions});
  addOwn(text, home, context, mentions);
  addZones(text, home, mentions);
  return mentions.sort((a, b) => a.start - b.start);
}

interface Search {
  home: Home;
  context: readonly Place[];
  memo: Map<string, Place>;
  mentions: PlaceMention[];
}

function addName(text: string, match: NameMatch, {home, context, memo, mentions}: Search): void {
  const {start, end, divisions} = match;
  const before = mentions.at(-1);
  const above = before?.end === start ? before : null;
  const inside = above && divisions.find((each) => pathOf(each).startsWith(pathOf(above.place)));
  const phrase = text.slice(start, end + 2);
  const known = divisions.length > 1 && !inside ? memo.get(phrase) : undefined;
  const division = inside ?? settle(text, match, home, context);
  const place = known ?? (division && withParent(plain(division), home));
  if (!place) return;
  if (above && (inside || place.level === 'town')) {
    // 成都市龙泉驿区 is one place, named with the way to it.
    mentions[mentions.length - 1] = {start: above.start, end, place};
    return;
  }
  mentions.push({start, end, place});
  if (divisions.length > 1 && place.level === 'prefecture') memo.set(phrase, place);
}

/**
 * Which of the places of one name is meant: the only one, else one named in full, else one in the home's reach.
 *
 * @param context  Places named just before, nearest first.
 */
function settle(
  text: string,
  {start, end, divisions}: NameMatch,
  home: Home,
  context: readonly Place[],
): Division | undefined {
  const [first] = divisions;
  if (!first || divisions.length === 1) return first;
  const isShort = text.slice(start, end) !== first.name;
  const city = divisions.find(({level}) => level === 'prefecture');
  const province = divisions.find(({level}) => level === 'province');
  if (isShort && city && province) {
    const isCity = home.named.has(pathOf(city)) && speaksOfCity(text, {start, end}, city, home, context);
    return isCity ? city : province;
  }
  const reach = home.chain.at(-1);
  return (
    divisions.find((division) => home.named.has(pathOf(division))) ??
    divisions.find((division) => home.chain.some((place) => pathOf(division).startsWith(pathOf(place)))) ??
    divisions.find((division) => reach && division.parent.startsWith(pathOf(reach)))
  );
}

/** 吉林 in a row of cities (九台攻坚战、吉林歼灭战、长春保卫战), or where the city was just spoken of, is the city. */
function speaksOfCity(
  text: string,
  {start, end}: {start: number; end: number},
  city: Division,
  home: Home,
  context: readonly Place[],
): boolean {
  const isSibling = (piece: string | undefined) =>
    piece !== undefined &&
    findNames(piece, home).some(({divisions}) =>
      divisions.some(({parent}) => parent !== '' && parent.startsWith(city.parent)),
    );
  const before = /(?<left>[^、]{2,12})、$/u.exec(text.slice(Math.max(0, start - 14), start));
  const after = /^[^、]{0,8}、(?<right>[^、，]{2,10})/u.exec(text.slice(end, end + 20));
  if (isSibling(before?.groups?.['left']) || isSibling(after?.groups?.['right'])) return true;
  const [recent] = context;
  return recent !== undefined && pathOf(recent) === pathOf(city);
}

/** A town without a county before it lies in the home's. */
function withParent(place: Place, {chain}: Home): Place {
  if (place.level !== 'town' || place.parent) return place;
  const county = chain.find(({level}) => level === 'county');
  return county ? {...place, parent: pathOf(county)} : place;
}

/** 我区, 全市, 省委: the home's own place of that level. */
function addOwn(text: string, home: Home, context: readonly Place[], mentions: PlaceMention[]): void {
  for (const {0: word, index: start} of everyMatch(OWN_WORD, text)) {
    const place = ownPlace(word, home, [...mentions.map((each) => each.place), ...context]);
    const length = /^[我全本]/u.test(word) ? 2 : 1;
    if (place && isFree(mentions, start)) mentions.push({start, end: start + length, place});
  }
}

function ownPlace(word: string, home: Home, near: readonly Place[]): Place | undefined {
  const level = OWN_PLACE[word] ?? OWN_PLACE[`全${word.charAt(0)}`];
  if (!level) return undefined;
  const fits = (place: Place) =>
    (place.level === level && !(level === 'province' && /市$/u.test(place.name))) ||
    (level === 'county' && place.level === 'zone');
  if (home.place && ownLevel(home.place) === level && home.place.level === 'county') return home.place;
  const own = home.chain.find(fits);
  // Of several provinces none is the one whose paper this is.
  if (own ?? (level === 'province' && provincesNamed(home) > 1)) return own;
  return near.find(fits) ?? near.flatMap(chainOf).find(fits);
}

function provincesNamed({named}: Home): number {
  return [...named].filter((path) => /^[^省市区县州]{2,6}(?:省|自治区)$/u.test(path)).length;
}

const ZONES = new RegExp(ZONE, 'gu');

function addZones(text: string, home: Home, mentions: PlaceMention[]): void {
  if (!text.includes('区')) return;
  for (const {0: zone, index} of everyMatch(ZONES, text)) {
    const before = mentions.find(({end}) => end === index);
    const place = zonePlace(zone, before?.place, home);
    if (before) mentions.splice(mentions.indexOf(before), 1);
    mentions.push({start: before?.start ?? index, end: index + zone.length, place});
  }
}

/** The home itself, if it is that zone; else the zone of the place named before it, or of the home's city. */
function zonePlace(zone: string, before: Place | undefined, home: Home): Place {
  const {place} = home;
  const isOwn = place?.level === 'zone' && place.name.endsWith(zone);
  if (isOwn && (!before || place.parent === pathOf(before))) return place;
  const city = before ?? home.chain.find(({level}) => level === 'prefecture');
  const name = `${city ? shortName(city.name) : ''}${zone}`;
  return {name, level: 'zone', ...(city ? {parent: pathOf(city)} : {})};
}

function isFree(mentions: readonly PlaceMention[], at: number): boolean {
  return mentions.every(({start, end}) => at < start || at >= end);
}
