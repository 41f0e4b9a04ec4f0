/** What a reader prefers: the language of the interface and light or dark. Remembered, never sent anywhere. */
import {LANGS, type Lang} from '../types';
import {LOOKS, type Address, type Look} from './address';
import {stringsOf, type Strings} from './strings';

/** The server renders in the first language; a browser may change it once the page has come alive. */
const state = $state<{lang: Lang; look: Look}>({lang: 'zh-Hans', look: 'auto'});

export const ui = {
  get lang(): Lang {
    return state.lang;
  },
  get look(): Look {
    return state.look;
  },
  /** The words of the interface. */
  get words(): Strings {
    return stringsOf(state.lang);
  },
};

/** Take up what the address says, or else what is remembered. In the browser only. */
export function recallInterface(address: Pick<Address, 'lang' | 'look'>): void {
  state.lang = address.lang ?? LANGS.find((lang) => lang === recall('lang')) ?? 'zh-Hans';
  state.look = address.look ?? LOOKS.find((look) => look === recall('look')) ?? 'auto';
  showInterface();
}

export function chooseLang(lang: Lang): void {
  state.lang = lang;
  remember('lang', lang);
  showInterface();
}

export function chooseLook(look: Look): void {
  state.look = look;
  remember('look', look);
  showInterface();
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
