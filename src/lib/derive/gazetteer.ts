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

const byFull = new Map<string, Division[]>();
const byShort = new Map<string, Division[]>();
/** Pairs of letters that names begin with, each with its longest name. */
interface Heads {
  longest: Map<string, number>;
  /** Marks at sums of two letters: what has no mark begins no name. */
  marks: Uint8Array;
}

const heads: Heads = {longest: new Map(), marks: new Uint8Array(1 << 16)};
/** The same for the names that one report adds. */
const ownHeads = new WeakMap<ReadonlyMap<string, Division>, Heads>();
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

/** The level a place speaks of itself at: 满洲里市 is a county by rank, and says 我市. */
export function ownLevel({name, level}: Place): PlaceLevel {
  return level === 'county' && name.endsWith('市') ? 'prefecture' : (level ?? 'site');
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
  const own = headsOf(names.own);
  for (let i = 0; i < text.length;) {
    const pair = mayBegin(text, i, own) ? text.slice(i, i + 2) : '';
    const match =
      pair === ''
        ? null
        : (ownNameAt(text, i, names.own, own.longest.get(pair)) ??
          nameAt(text, i, names.shorts, heads.longest.get(pair)) ??
          insideAt(text, i, matches.at(-1), heads.longest.get(pair)));
    if (match && !isPartOfAName(text, match) && !isRegion(text, match, matches.at(-1))) matches.push(match);
    i = match ? match.end : i + 1;
  }
  return matches;
}

function headsOf(own: ReadonlyMap<string, Division>): Heads {
  const known = ownHeads.get(own);
  if (known) return known;
  const made: Heads = {longest: new Map(), marks: new Uint8Array(1 << 16)};
  for (const name of own.keys()) addHead(made, name);
  ownHeads.set(own, made);
  return made;
}

function addHead({longest, marks}: Heads, name: string): void {
  const pair = name.slice(0, 2);
  longest.set(pair, Math.max(longest.get(pair) ?? 0, name.length));
  marks[sumAt(name, 0)] = 1;
}

/** Most pairs of letters begin no name; to see that takes no string and no look-up. */
function mayBegin(text: string, at: number, own: Heads): boolean {
  const sum = sumAt(text, at);
  return heads.marks[sum] === 1 || own.marks[sum] === 1;
}

function sumAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & 0xffff;
}

function ownNameAt(
  text: string,
  start: number,
  own: ReadonlyMap<string, Division>,
  longest = 0,
): NameMatch | null {
  for (let length = Math.min(longest, text.length - start); length >= 2; length--) {
    const division = own.get(text.slice(start, start + length));
    if (division) return {start, end: start + length, divisions: [division], certain: true};
  }
  return null;
}

/** 浙江温岭: a county's short name right behind the name of what it lies in. */
function insideAt(text: string, start: number, above: NameMatch | undefined, longest = 0): NameMatch | null {
  if (above?.end !== start) return null;
  for (let length = Math.min(longest, text.length - start); length >= 2; length--) {
    const short = byShort.get(text.slice(start, start + length)) ?? [];
    const inside = short.filter(({parent}) =>
      above.divisions.some((each) => parent.startsWith(pathOf(each))),
    );
    if (inside.length === 1) return {start, end: start + length, divisions: inside, certain: true};
  }
  return null;
}

function nameAt(text: string, start: number, shorts: ReadonlySet<string>, longest = 0): NameMatch | null {
  for (let length = Math.min(longest, text.length - start); length >= 2; length--) {
    const name = text.slice(start, start + length);
    const full = byFull.get(name);
    const end = start + length;
    if (full && !COMMON_NAMES.has(name) && !isWord(text, end))
      return {start, end, divisions: full, certain: true};
    const short = byShort.get(name);
    if (!short || (name === '白山' && text.charAt(start - 1) === '长')) continue;
    const high = short.filter(({level}) => level !== 'county');
    if (high.length > 0 && !AMBIGUOUS_SHORT.has(name)) return {start, end, divisions: high, certain: true};
    if (name.length >= 3 && short.length === 1) return {start, end, divisions: short, certain: true};
    if (high.length > 0 || shorts.has(name)) return {start, end, divisions: short, certain: false};
  }
  return null;
}

/** 吉林市场 is a market in 吉林, not something of 吉林市. */
function isWord(text: string, end: number): boolean {
  return text.charAt(end - 1) === '市' && text.charAt(end) === '场';
}

/** 花东山区, 鲁西山区: mountains in the east of something, where no place that it lies in stands before. */
function isRegion(text: string, {start, end}: NameMatch, before: NameMatch | undefined): boolean {
  if (before?.end === start || !/^[东西南北]山区$/u.test(text.slice(start, end))) return false;
  return /^[^\P{sc=Han}在到赴从由向经与和往距至是自于及为达市]$/u.test(text.charAt(start - 1));
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
  addHead(heads, name);
  if (short !== name) addHead(heads, short);
  if (short !== name) byShort.set(short, [...(byShort.get(short) ?? []), division]);
  const state = name.endsWith('自治州') ? `${short}州` : null;
  if (state) {
    byFull.set(state, [...(byFull.get(state) ?? []), division]);
    addHead(heads, state);
  }
}
