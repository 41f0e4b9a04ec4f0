/** The page's own keys. Those that move the picture belong to the picture. */
export type Shortcut = 'search' | 'keys' | 'close' | 'next' | 'previous';

const KEYS: Readonly<Record<string, Shortcut>> = {
  '/': 'search',
  '?': 'keys',
  Escape: 'close',
  j: 'next',
  k: 'previous',
};

/** Where letters are typed. */
const FIELDS = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

/** The parts of a `KeyboardEvent` that decide. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  defaultPrevented: boolean;
  /** Where the focus is. */
  target: unknown;
}

/**
 * What a key asks for, if it is meant for the page: not while typing, in a dialog or with a modifier, and not
 * if something nearer has already answered it.
 */
export function shortcutOf(press: KeyPress): Shortcut | undefined {
  if (press.defaultPrevented || press.ctrlKey || press.metaKey || press.altKey) return undefined;
  const shortcut = KEYS[press.key.length === 1 ? press.key.toLowerCase() : press.key];
  if (isInside(press.target, 'dialog')) return undefined;
  return shortcut !== 'close' && isInside(press.target, FIELDS) ? undefined : shortcut;
}

function isInside(target: unknown, selector: string): boolean {
  const {closest} = (target ?? {}) as Partial<Pick<Element, 'closest'>>;
  return typeof closest === 'function' && closest.call(target, selector) !== null;
}
