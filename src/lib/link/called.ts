import type {Place} from '../types';
import {pathOf} from './wording';
import {DIVISION_END, DIVISION_SUFFIX} from './words/naming';

/** A place and those above it as a clause may call them: 甘孜藏族自治州, 甘孜州, 甘孜. */
export function namesOf(place: Place): string[] {
  return pathOf(place)
    .split(DIVISION_END)
    .flatMap((name) => {
      const short = name.replace(DIVISION_SUFFIX, '');
      return short.length > 1 ? [name, short + name.slice(-1), short] : [name];
    });
}
