import type {Reading} from './draft';
import {cut, type Line} from './line';
import {
  ARRIVES,
  BREAKS_OUT,
  BRINGS_HARM,
  BUILDS,
  BURNS,
  IS_BROUGHT,
  IS_DELIVERED,
  IS_PUT_OUT,
  OF_A_THING,
  SAVED,
  SENDS,
  SENT,
  TAKEN,
} from './words/headlineWords';

/** What may be told of a thing that a clause before names, and how that clause names it. */
const TOLD_OF: readonly {tells: RegExp; names: readonly RegExp[]}[] = [
  {tells: ARRIVES, names: SENDS},
  {tells: OF_A_THING, names: [BUILDS, TAKEN]},
  {tells: IS_DELIVERED, names: [SENT]},
  {tells: IS_PUT_OUT, names: [BURNS]},
  {tells: IS_BROUGHT, names: SAVED},
  {tells: BRINGS_HARM, names: [BREAKS_OUT]},
];

/** Clauses back that may name the thing: one that only counts may stand between. */
const REACH = 2;

/**
 * What a clause before built, gave away or sent, where a clause tells what became of it and names nothing.
 *
 *     thingTold(…)    // 劉銘傳聘工程師興建滬尾砲台,1889年竣工 → 滬尾砲台
 *     thingTold(…)    // 省里调派医疗队,共计300人,3日抵达 → 医疗队
 *
 * @param line    The clause itself, without what dates it.
 * @param lineOf  A clause as it is printed.
 */
export function thingTold(line: Line, main: Reading, lineOf: (reading: Reading) => Line): Line | null {
  const names = TOLD_OF.find(({tells}) => tells.test(line.folded))?.names ?? [];
  let each = main.before;
  for (let back = 0; names.length > 0 && back < REACH && each?.passage === main.passage; back++) {
    const told = lineOf(each);
    const match = names.map((name) => name.exec(told.folded)).find((found) => found !== null);
    const thing = match?.groups?.['thing'] ?? '';
    if (match && thing) {
      const at = told.folded.indexOf(thing, match.index);
      return cut(cut(told, at + thing.length, told.folded.length), 0, at);
    }
    each = each.before;
  }
  return null;
}
