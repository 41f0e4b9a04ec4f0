/**
 * The words of the interface, by language. A missing or superfluous one does not compile.
 *
 * Pages have them from `interface.svelte.ts`, which fetches a language only when it is asked for.
 */
import type {Lang} from '../types';
import {EN} from './strings/en';
import {HANS, type Strings} from './strings/hans';
import {HANT} from './strings/hant';

export {LANG_NAMES, type Strings} from './strings/hans';

const TABLES: Readonly<Record<Lang, Strings>> = {'zh-Hans': HANS, 'zh-Hant': HANT, en: EN};

/** All the words of one language. */
export function stringsOf(lang: Lang): Strings {
  return TABLES[lang];
}
