/** What a reader of an export sees instead of a code: the interface's own words, and notes on dates. */
import {kindsInWords, speaksOfEpidemic, type Lang, type Timeline, type TimelineReport} from '../../types';
import {EN} from '../strings/en';
import {HANS, type Strings} from '../strings/hans';
import {HANT} from '../strings/hant';
import {EXPORT_EN} from './words/en';
import {EXPORT_HANS, type ExportWords} from './words/hans';
import {EXPORT_HANT} from './words/hant';

/** The words of an export, with the names of kinds, statuses and strengths that the interface uses. */
export type Labels = ExportWords & Shared;

const LABELS: Readonly<Record<Lang, Labels>> = {
  'zh-Hans': {...EXPORT_HANS, ...shared(HANS)},
  'zh-Hant': {...EXPORT_HANT, ...shared(HANT)},
  en: {...EXPORT_EN, ...shared(EN)},
};

/** All an export says in one language. */
export function labelsOf(lang: Lang = 'zh-Hans'): Labels {
  return LABELS[lang];
}

/** The same, with the names that kinds have in a timeline: no 疫情 where there is no epidemic. */
export function labelsFor(timeline: Pick<Timeline, 'events'>, lang: Lang = 'zh-Hans'): Labels {
  return {...LABELS[lang], kinds: kindsInWords(lang, speaksOfEpidemic(timeline))};
}

/** `《标题》，媒体，2022-04-18` with the original's address, if it is known. */
export function citationOf(report: TimelineReport | undefined, lang?: Lang): string {
  if (!report) return '';
  const {title, publisher = '', published, url = ''} = report;
  return labelsOf(lang).cite(title, publisher, published.slice(0, 10), url);
}

type Shared = Pick<Strings, 'kinds' | 'statuses' | 'strengths' | 'siteName'>;

function shared({kinds, statuses, strengths, siteName}: Strings): Shared {
  return {kinds, statuses, strengths, siteName};
}
