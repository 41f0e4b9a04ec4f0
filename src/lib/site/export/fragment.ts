/** Text fragments (WICG): a link that leads to a sentence on a page that is not ours. */

/** Quotes up to this length are given whole. */
const WHOLE = 24;
/** Where a browser may begin and end: at a clause, since a match has to keep to whole words. */
const CLAUSE = /[^，。；：、！？,;:!?\s“”"]+/gu;

/**
 * The address of a sentence on a page.
 *
 *     textFragment('https://example.org/a.html', '3月16日，初筛阳性1275例。')
 *     // https://example.org/a.html#:~:text=3%E6%9C%88…
 *
 * A long quote is given by its first and last clause. `-`, `,` and `&` mean something in a fragment, so they are
 * percent-encoded.
 *
 * @param url    Absolute; a fragment of its own is kept.
 * @param quote  As the page shows it; without anything to look for, the address comes back as it is.
 */
export function textFragment(url: string, quote: string): string {
  const text = quote.replaceAll(/\s+/gu, ' ').trim();
  if (text === '') return url;
  const clauses = text.match(CLAUSE) ?? [];
  const [first, last] = [clauses[0], clauses.at(-1)];
  const range = [...text].length > WHOLE && first && last && first !== last ? [first, last] : [text];
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${range.map(encode).join(',')}`;
}

/** Whether an address is one of the web: any other kind may run as a script. */
export function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\/[^\s<>"]+$/u.test(url);
}

function encode(text: string): string {
  return encodeURIComponent(wellFormed(text)).replaceAll('-', '%2D');
}

/** A surrogate without its other half cannot be encoded. */
function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}
