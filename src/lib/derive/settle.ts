import type {Place} from '../types';
import {findNames, pathOf, type Division, type NameMatch} from './gazetteer';
import type {Home} from './home';

/**
 * Which of the places of one name is meant: the only one, else one named in full, else one in the home's reach.
 *
 * @param context  Places named just before, nearest first.
 */
export function settle(
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
