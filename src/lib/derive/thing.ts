import type {Reading} from './draft';
import {cut, type Line} from './line';
import {BUILDS, OF_A_THING, TAKEN} from './words/headlineWords';

/**
 * The thing that the clause before built or gave away, where a clause tells what became of it and names nothing.
 *
 *     thingTold(…)    // 劉銘傳聘工程師興建滬尾砲台,1889年竣工 → 滬尾砲台
 *
 * @param line    The clause itself, without what dates it.
 * @param lineOf  A clause as it is printed.
 */
export function thingTold(
  line: Line,
  {before, passage}: Reading,
  lineOf: (reading: Reading) => Line,
): Line | null {
  if (!OF_A_THING.test(line.folded) || before?.passage !== passage) return null;
  const told = lineOf(before);
  const match = BUILDS.exec(told.folded) ?? TAKEN.exec(told.folded);
  const thing = match?.groups?.['thing'] ?? '';
  if (!match || !thing) return null;
  const at = told.folded.indexOf(thing, match.index);
  return cut(cut(told, at + thing.length, told.folded.length), 0, at);
}
