/** What a reader prefers: the language of the interface and light or dark. Remembered, never sent anywhere. */
import {kindsInWords, LANGS, type Lang} from '../types';
import {LOOKS, type Address, type Look} from './address';
import {HANS, type Strings} from './strings/hans';

/** The server renders in the first language; a browser may change it once the page has come alive. */
const state = $state<{lang: Lang; look: Look; letterKeys: boolean}>({
  lang: 'zh-Hans',
  look: 'auto',
  letterKeys: true,
});

/** Most readers need one language; the others are fetched by those who do. */
const FETCH: Readonly<Record<Lang, () => Promise<Strings>>> = {
  'zh-Hans': () => Promise.resolve(HANS),
  'zh-Hant': async () => (await import('./strings/hant')).HANT,
  en: async () => (await import('./strings/en')).EN,
};
let words: Strings = $state.raw(HANS);
/** Whether what the page shows is about an epidemic: two kinds have it in their names. */
let isEpidemic = $state(true);
const named: Strings = $derived({...words, kinds: kindsInWords(state.lang, isEpidemic)});
/** The last that was asked for: a slower answer to an earlier question is not taken. */
let asked: Lang = 'zh-Hans';

export const ui = {
  get lang(): Lang {
    return state.lang;
  },
  get look(): Look {
    return state.look;
  },
  /** Whether the page hears single letters: who speaks to a machine may want it not to (WCAG 2.2, 2.1.4). */
  get letterKeys(): boolean {
    return state.letterKeys;
  },
  /** The words of the interface. */
  get words(): Strings {
    return named;
  },
};

/** Of a timeline that is about to be shown: whether it speaks of an epidemic. */
export function nameKinds(epidemic: boolean): void {
  isEpidemic = epidemic;
}

/** Take up what the address says, or else what is remembered. In the browser only. */
export async function recallInterface(address: Pick<Address, 'lang' | 'look'>): Promise<void> {
  state.look = address.look ?? LOOKS.find((look) => look === recall('look')) ?? 'auto';
  state.letterKeys = recall('keys') !== 'off';
  await speak(address.lang ?? LANGS.find((lang) => lang === recall('lang')) ?? 'zh-Hans');
}

export async function chooseLang(lang: Lang): Promise<void> {
  remember('lang', lang);
  await speak(lang);
}

/** Words and language change together; where the words cannot be had, the language stays what it was. */
async function speak(lang: Lang): Promise<void> {
  asked = lang;
  try {
    const fetched = await FETCH[lang]();
    if (asked !== lang) return;
    words = fetched;
    state.lang = lang;
  } catch {
    // Offline: another language is no reason to show nothing.
  }
  showInterface();
}

export function chooseLook(look: Look): void {
  state.look = look;
  remember('look', look);
  showInterface();
}

export function chooseLetterKeys(on: boolean): void {
  state.letterKeys = on;
  remember('keys', on ? 'on' : 'off');
}

function showInterface(): void {
  const root = document.documentElement;
  root.lang = state.lang;
  if (state.look === 'auto') delete root.dataset.theme;
  else root.dataset.theme = state.look;
}

/** Storage may be forbidden, as in a sandboxed frame; then nothing is remembered. */
function recall(name: string): string | null {
  try {
    return localStorage.getItem(`biannian-${name}`);
  } catch {
    return null;
  }
}

function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`biannian-${name}`, value);
  } catch {
    // Not remembered, and nothing else is lost.
  }
}
