/** What the routes of data files share: where the site lives, and answers with their media types. */
import {base} from '$app/paths';

/** What SvelteKit calls itself while it prerenders and nobody has told it where the site will live. */
const UNKNOWN_ORIGIN = 'http://sveltekit-prerender';

/**
 * Address of the site with its last slash; empty where it is not known (`kit.prerender.origin` is not set), and
 * then links in the files are relative.
 */
export function siteBase(url: URL): string {
  return url.origin === UNKNOWN_ORIGIN ? '' : `${url.origin}${base}/`;
}

export function textAnswer(text: string, mediaType: string): Response {
  return new Response(text, {headers: {'content-type': `${mediaType}; charset=utf-8`}});
}

/** JSON to be read by people too; a final line break, as text files have. */
export function jsonAnswer(value: unknown, mediaType = 'application/json'): Response {
  return new Response(`${JSON.stringify(value, null, 2)}\n`, {headers: {'content-type': mediaType}});
}
