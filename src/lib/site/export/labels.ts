/** What a reader of an export sees instead of a code: the interface's own words, and notes on dates. */
import type {Lang} from '../../types';
import {stringsOf, type Strings} from '../strings';
import {EXPORT_EN} from './words/en';
import {EXPORT_HANS, type ExportWords} from './words/hans';
import {EXPORT_HANT} from './words/hant';

/** The words of an export, with the names of kinds, statuses and strengths that the interface uses. */
export type Labels = ExportWords & Pick<Strings, 'kinds' | 'statuses' | 'strengths' | 'siteName'>;

const LABELS: Readonly<Record<Lang, Labels>> = {
  'zh-Hans': {...EXPORT_HANS, ...shared('zh-Hans')},
  'zh-Hant': {...EXPORT_HANT, ...shared('zh-Hant')},
  en: {...EXPORT_EN, ...shared('en')},
};

/** All an export says in one language. */
export function labelsOf(lang: Lang = 'zh-Hans'): Labels {
  return LABELS[lang];
}

function shared(lang: Lang): Pick<Strings, 'kinds' | 'statuses' | 'strengths' | 'siteName'> {
  const {kinds, statuses, strengths, siteName} = stringsOf(lang);
  return {kinds, statuses, strengths, siteName};
}
