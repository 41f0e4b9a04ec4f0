/** The words of the interface, by language. A missing or superfluous one does not compile. */
import type {Lang} from '../types';
import {EN} from './strings/en';
import {HANS, type Strings} from './strings/hans';
import {HANT} from './strings/hant';

export type {Strings} from './strings/hans';

const TABLES: Readonly<Record<Lang, Strings>> = {'zh-Hans': HANS, 'zh-Hant': HANT, en: EN};

/** How each language calls itself. */
export const LANG_NAMES: Readonly<Record<Lang, string>> = {
  'zh-Hans': '简体',
  'zh-Hant': '繁體',
  en: 'English',
};

/** All the words of one language. */
export function stringsOf(lang: Lang): Strings {
  return TABLES[lang];
}
