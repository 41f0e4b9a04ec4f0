import type {Place, PlaceLevel} from '../types';
import {DIVISIONS, FORMER_DIVISIONS} from './words/divisions';
import {AMBIGUOUS_SHORT, AUTONOMOUS, COMMON_NAMES, NOT_THE_PLACE} from './words/placeWords';

/** A division, and the way up from it. `parent` is the whole path: 吉林省长春市. */
export interface Division extends Place {
  level: PlaceLevel;
  parent: string;
}

/** Where a name stands in a text. `certain` unless it is a short name that has other readings. */
export interface NameMatch {
  start: number;
  end: number;
  divisions: readonly Division[];
  certain: boolean;
}

/** What one report adds to the table of all divisions. */
export interface Names {
  /** Short names of counties that may stand alone. */
  shorts: ReadonlySet<string>;
  /** Divisions the table does not have, by each name they are called by. */
  own: ReadonlyMap<string, Division>;
}

export const NO_NAMES: Names = {shorts: new Set(), own: new Map()};

const LONGEST = 12;

const byFull = new Map<string, Division[]>();
const byShort = new Map<string, Division[]>();
/** Pairs of letters that some name begins with: most places in a text need no further look. */
const heads = new Set<string>();
for (const row of [...DIVISIONS, ...FORMER_DIVISIONS]) addRow(row.split(' '));

/** Path of a place from the top: 吉林省长春市九台区. Equal paths are one place; a prefix is a place above. */
export function pathOf({name, parent = ''}: Place): string {
  return parent + name;
}

/** The name without its generic part: 长春市 → 长春, 延边朝鲜族自治州 → 延边, 郫县 → 郫县. */
export function shortName(name: string): string {
  const bare = name.replace(AUTONOMOUS, '').replace(/(?:特别行政区|[省市盟县区旗州]|地区)$/u, '');
  return bare.length >= 2 ? bare : name;
}

/** Divisions of a full name, wherever they lie. */
export function divisionsNamed(name: string): readonly Division[] {
  return byFull.get(name) ?? [];
}

/** A place without the way it was found. */
export function plain({name, level, parent}: Division): Place {
  return {name, level, ...(parent ? {parent} : {})};
}

/** 九台区, and the places above it. */
export function chainOf(place: Place): Place[] {
  const chain: Place[] = [place];
  let path = place.parent ?? '';
  while (path) {
    const above = divisionAt(path);
    if (!above) break;
    chain.push(above);
    path = above.parent ?? '';
  }
  return chain;
}

/** The division a path leads to, if the table has it. */
export function divisionAt(path: string): Place | null {
  for (let from = 0; from < path.length - 1; from++) {
    const hit = divisionsNamed(path.slice(from)).find((division) => pathOf(division) === path);
    if (hit) return plain(hit);
  }
  return null;
}

/**
 * Names of divisions in a text, longest first at each letter, left to right, without overlap. A short name
 * that only begins the name of a firm, a paper or a team (四川长虹集团, 北京时间) is none.
 *
 * @param text   Simplified letters.
 * @param names  What the report adds to the table.
 */
export function findNames(text: string, names: Names = NO_NAMES): NameMatch[] {
  const matches: NameMatch[] = [];
  for (let i = 0; i < text.length;) {
    const match = ownNameAt(text, i, names) ?? nameAt(text, i, names.shorts);
    if (match && !isPartOfAName(text, match)) matches.push(match);
    i = match ? match.end : i + 1;
  }
  return matches;
}

function ownNameAt(text: string, start: number, {own}: Names): NameMatch | null {
  if (own.size === 0) return null;
  for (let length = Math.min(LONGEST, text.length - start); length >= 2; length--) {
    const division = own.get(text.slice(start, start + length));
    if (division) return {start, end: start + length, divisions: [division], certain: true};
  }
  return null;
}

function nameAt(text: string, start: number, shorts: ReadonlySet<string>): NameMatch | null {
  if (!heads.has(text.slice(start, start + 2))) return null;
  for (let length = Math.min(LONGEST, text.length - start); length >= 2; length--) {
    const name = text.slice(start, start + length);
    const full = byFull.get(name);
    const end = start + length;
    if (full && !COMMON_NAMES.has(name) && !isWord(text, end))
      return {start, end, divisions: full, certain: true};
    const short = byShort.get(name);
    if (!short || (name === '白山' && text.charAt(start - 1) === '长')) continue;
    const high = short.filter(({level}) => level !== 'county');
    if (high.length > 0 && !AMBIGUOUS_SHORT.has(name)) return {start, end, divisions: high, certain: true};
    if (high.length > 0 || shorts.has(name)) return {start, end, divisions: short, certain: false};
  }
  return null;
}

/** 吉林市场 is a market in 吉林, not something of 吉林市. */
function isWord(text: string, end: number): boolean {
  return text.charAt(end - 1) === '市' && text.charAt(end) === '场';
}

/** 四川长虹集团, 一汽(四川), 北京时间: the place is in the name, what is told need not be in the place. */
function isPartOfAName(text: string, {start, end, divisions}: NameMatch): boolean {
  if (text.charAt(start - 1) === '(' && text.charAt(end) === ')') return true;
  const name = text.slice(start, end);
  if (divisions.some((division) => division.name === name)) return false;
  return NOT_THE_PLACE.test(text.slice(end, end + 12));
}

function addRow([province = '', prefecture = '-', ...counties]: string[]): void {
  add(province, 'province', '');
  if (prefecture !== '-') add(prefecture, 'prefecture', province);
  const parent = prefecture === '-' ? province : province + prefecture;
  for (const county of counties) add(county, 'county', parent);
}

function add(name: string, level: PlaceLevel, parent: string): void {
  const known = byFull.get(name) ?? [];
  if (known.some((other) => other.parent === parent)) return;
  const short = shortName(name);
  const division: Division = {name, level, parent};
  byFull.set(name, [...known, division]);
  heads.add(name.slice(0, 2));
  if (short !== name) byShort.set(short, [...(byShort.get(short) ?? []), division]);
  const state = name.endsWith('自治州') ? `${short}州` : null;
  if (state) byFull.set(state, [...(byFull.get(state) ?? []), division]);
}
