import {everyMatch} from '../script/matches';
import type {Actor} from '../types';
import {Lookup} from './lookup';
import {findNames} from './gazetteer';
import {AFTER_NAME, BEFORE_NAME, BODIES, NO_BODY, SORTING, SURNAMES, TITLES} from './words/names';

const TITLED = new RegExp(`(?:${TITLES})(?<name>(?:${SURNAMES})\\p{sc=Han}{1,2})`, 'gu');
const NAMED = new RegExp(`(?<name>(?:${SURNAMES})\\p{sc=Han}{1,2})(?:${TITLES})`, 'gu');
const BODY = new RegExp(`(?:${BODIES})`, 'gu');
/** Letters before the end of a body's name in which it begins. */
const REACH = 24;
const COUNT = /^[万亿千百余多]{0,3}[大名家个所支座间批位]?/u;
/** 一汽(四川): a name may go on behind a bracket. */
const BRACKETED = /\p{sc=Han}{2,6}\(\p{sc=Han}{2,6}\)$/u;

/**
 * Persons with a title, and later by name alone; bodies by the ends of their names.
 *
 *     new Cast('区委书记何勋主持会议。何勋强调').actorsIn('何勋强调')   // [{name: '何勋', type: 'person'}]
 */
export class Cast {
  readonly #persons: Lookup;

  /** @param text  The whole report, in simplified letters: a name is known once a title stood by it. */
  constructor(text: string) {
    const behind = new Set([...text.matchAll(TITLED)].map(({groups}) => groups?.['name'] ?? ''));
    const before = [...text.matchAll(NAMED)].map(({groups}) => groups?.['name'] ?? '');
    const counts = new Lookup([...behind].flatMap((name) => [name, name.slice(0, 2)])).countIn(text);
    const names = new Set([...[...behind].map((name) => trimName(name, counts)), ...before]);
    this.#persons = new Lookup(
      [...names].filter((name) => name.length >= 2 && !NOT_NAMES.test(name) && !isPlace(name)),
    );
  }

  /** Who is named in a stretch of the report, in order, once each. */
  actorsIn(text: string): Actor[] {
    const found: {at: number; actor: Actor}[] = [];
    this.#persons.forEachIn(text, (name, at) => found.push({at, actor: {name, type: 'person'}}));
    for (const match of everyMatch(BODY, text)) {
      const name = bodyName(text, match.index, match[0]);
      if (name) found.push({at: match.index, actor: {name, type: 'organization'}});
    }
    const seen = new Set<string>();
    return found
      .sort((a, b) => a.at - b.at)
      .map(({actor}) => actor)
      .filter(({name}) => !seen.has(name) && seen.add(name))
      .slice(0, 8);
  }
}

/** 吉林 after a title is the province, not a Mr Ji. */
function isPlace(name: string): boolean {
  return findNames(name).some(({start, end}) => start === 0 && end === name.length);
}

const NOT_NAMES =
  /[万名总级百千委]|[前原副代]$|(?:工作|队伍|方面|关于|任务|安全|全面|全区|全市|全省|高度|高兴|成立|成功|单位|时间|解决|解放|华人|[和及主]|包括|包保|连续|连夜|强调|向全|向人|安排|任何|文化|文件|有关|项目|常务)$|^(?:成立|成功|[向连强单时项包关方高]|解决|安全)/u;

/** Of three letters the last may begin the next word: 何勋主 is 何勋. Names that also stand alone settle it. */
function trimName(name: string, counts: ReadonlyMap<string, number>): string {
  if (name.length < 3) return name;
  const short = name.slice(0, 2);
  if (AFTER_NAME.test(name.charAt(2))) return short;
  const alone = (counts.get(short) ?? 0) - (counts.get(name) ?? 0);
  return alone > 1 ? short : name;
}

function bodyName(text: string, at: number, ending: string): string {
  const before = text.slice(Math.max(0, at - REACH), at);
  const last = everyMatch(BEFORE_NAME, before).at(-1);
  const from = last ? last.index + last[0].length : 0;
  const bracket = BRACKETED.exec(before.slice(0, from))?.[0] ?? '';
  const counted = /\d/u.test(before.charAt(from - 1))
    ? before.slice(from).replace(COUNT, '')
    : before.slice(from);
  const name = bracket + counted.replace(SORTING, '') + ending;
  if (NO_BODY.test(name)) return '';
  return name.length >= 3 || /^[省市区县州]委$/u.test(name) ? name : '';
}
