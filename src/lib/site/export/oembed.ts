/** oEmbed 1.0: what a site that is given our link may put in its page. */
import type {DatedEvent} from '../../types';
import {SANDBOX, USUAL_HEIGHT} from '../frame';
import {escapeXml} from './xml';

const WIDTH = 800;
/** Lower, and it would scroll inside the page. */
const HEIGHT = USUAL_HEIGHT;
/** A day, in seconds: the pages are static. */
const CACHE_AGE = 86_400;
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  html: string;
  width: number;
  height: number;
}

/**
 * The timeline opened on an event, or (without one) on all there is.
 *
 *     oembed(event, {base: 'https://example.org/'}).html  // <iframe src="https://example.org/embed/?event=…"
 *
 * @param base  Address of the site with its last slash. A relative one works only on pages of the same site.
 */
export function oembed(event: Pick<DatedEvent, 'id' | 'headline'> | null, {base}: {base: string}): OEmbed {
  const title = event ? `${event.headline} · 编年` : '编年 Biannian';
  const query = event ? `?event=${encodeURIComponent(event.id)}` : '';
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: '编年 Biannian',
    provider_url: base,
    cache_age: CACHE_AGE,
    html:
      `<iframe src="${escapeXml(`${base}embed/${query}`)}" title="${escapeXml(title)}" width="${WIDTH}" height="${HEIGHT}"` +
      ` loading="lazy" sandbox="${SANDBOX}" referrerpolicy="no-referrer" style="border:0;max-width:100%"></iframe>`,
    width: WIDTH,
    height: HEIGHT,
  };
}
