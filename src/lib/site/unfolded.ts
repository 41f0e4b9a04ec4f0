/** What unfolds over the page: one at a time, and gone with Escape or a press elsewhere. */

/**
 * Fold up every open `<details>` inside a part of the page, but for what holds `but`. Without a `but` it was
 * the keyboard that asked, and the focus goes to the summary.
 *
 * @returns  Whether there was any.
 */
export function foldUp(within: string, but: EventTarget | null): boolean {
  const open = [...document.querySelectorAll<HTMLDetailsElement>(`${within} details[open]`)];
  const others = open.filter((one) => !(but instanceof Node && one.contains(but)));
  for (const one of others) {
    if (!but) one.querySelector('summary')?.focus();
    one.open = false;
  }
  return others.length > 0;
}
