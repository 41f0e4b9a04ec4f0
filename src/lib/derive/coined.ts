import type {PlaceLevel} from '../types';
import {divisionsNamed, findNames, pathOf, shortName, type Division} from './gazetteer';
import {Lookup} from './lookup';
import {COINED, GENERIC_DIVISION, NO_TOWN, SEAT, TOWN} from './words/placeWords';

/** A letter before which a name may begin. */
const BOUNDARY = /[\P{sc=Han}在到赴从由向经与和往距抵至是自的于及为达被]/u;
/** Letters such a name may have, its generic part included. */
const LENGTHS = [3, 4, 5];
const HAN = /^\p{sc=Han}+$/u;
/** Times a bare name must be written to be taken for one. */
const ENOUGH = 2;

interface Candidate {
  name: string;
  above: Division | undefined;
  seat: boolean;
}

/**
 * Places that the table of divisions does not have but the report itself names: counties and cities that are
 * new, old or elsewhere, and towns.
 *
 *     coinedNames('云南省云岭县马家乡发生地震').get('云岭县')    // {name: '云岭县', level: 'county', parent: '云南省'}
 *
 * A name is taken if it stands behind the name of the division above it, in the name of an office (清江县委,
 * 清江县防汛指挥部), or, but for districts, often enough. Its short name is taken with it.
 *
 * @param text  Simplified letters.
 */
export function coinedNames(text: string): Map<string, Division> {
  const own = new Map<string, Division>();
  const groups = groupByName(candidatesIn(text));
  const counts = new Lookup([...groups.keys()].flatMap((name) => [name, shortName(name)])).countIn(text);
  for (const [name, candidates] of groups) {
    const above = candidates.find((each) => each.above)?.above;
    const short = shortName(name);
    const often = timesNamed(name, candidates.length, counts) >= ENOUGH;
    if (!above && !often && !candidates.some(({seat}) => seat)) continue;
    const division = {name, level: levelOf(name, above), parent: above ? pathOf(above) : ''};
    own.set(name, division);
    if (short !== name) own.set(short, division);
  }
  for (const town of townsIn(text, own)) if (!own.has(town.name)) own.set(town.name, town);
  return own;
}

/** By its full name where it surely begins; a county's short name counts too. Districts have words for names. */
function timesNamed(name: string, times: number, counts: ReadonlyMap<string, number>): number {
  if (/[^新]区$|旗$/u.test(name)) return 0;
  const short = shortName(name);
  if (short === name || !name.endsWith('县')) return times;
  return times + (counts.get(short) ?? 0) - (counts.get(name) ?? 0);
}

function groupByName(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.name);
    if (group) group.push(candidate);
    else groups.set(candidate.name, [candidate]);
  }
  return groups;
}

function candidatesIn(text: string): Candidate[] {
  const divisions = divisionsByEnd(text);
  return [...text.matchAll(COINED)].flatMap((match) => {
    const end = match.index + match[0].length;
    const name = nameEnding(text, end, divisions, isDivision);
    if (!name) return [];
    return [{name, above: divisions.get(end - name.length), seat: SEAT.test(text.slice(end, end + 6))}];
  });
}

/** The shortest name that ends there and begins where one may begin. */
function nameEnding(
  text: string,
  end: number,
  divisions: ReadonlyMap<number, Division>,
  isName: (name: string) => boolean,
): string | undefined {
  return LENGTHS.filter((length) => length <= end)
    .filter((length) => divisions.has(end - length) || isBoundary(text.charAt(end - length - 1)))
    .map((length) => text.slice(end - length, end))
    .find(isName);
}

function isBoundary(letter: string): boolean {
  return letter === '' || BOUNDARY.test(letter);
}

/** Letters of names only, no word for divisions in general, and none that the table has. */
function isDivision(name: string): boolean {
  return HAN.test(name) && !GENERIC_DIVISION.test(name) && divisionsNamed(name).length === 0;
}

function isTown(name: string): boolean {
  return HAN.test(name) && !NO_TOWN.test(name);
}

function levelOf(name: string, above: Division | undefined): PlaceLevel {
  if (name.endsWith('新区')) return 'zone';
  return name.endsWith('市') && above?.level !== 'prefecture' ? 'prefecture' : 'county';
}

function townsIn(text: string, own: ReadonlyMap<string, Division>): Division[] {
  const divisions = divisionsByEnd(text, own);
  return [...text.matchAll(TOWN)].flatMap((match) => {
    const end = match.index + match[0].length;
    const name = nameEnding(text, end, divisions, isTown);
    const above = name ? divisions.get(end - name.length) : undefined;
    return name ? [{name, level: 'town' as const, parent: above ? pathOf(above) : ''}] : [];
  });
}

/** Divisions beyond doubt, by where their names end. */
function divisionsByEnd(text: string, own: ReadonlyMap<string, Division> = new Map()): Map<number, Division> {
  const found = new Map<number, Division>();
  for (const {end, certain, divisions} of findNames(text, {shorts: new Set(), own})) {
    const [division] = divisions;
    if (certain && division && divisions.length === 1) found.set(end, division);
  }
  return found;
}
