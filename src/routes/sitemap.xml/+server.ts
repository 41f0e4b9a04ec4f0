import {error} from '@sveltejs/kit';
import {site} from '$lib/pipeline.server';
import {sitemap} from '$lib/site/sitemap';
import {absolute} from '$lib/site/where.server';

// The protocol wants absolute addresses and at least one: a site that does not know its own has no such file.
export const prerender = absolute('') !== '';

export function GET(): Response {
  if (!prerender) error(404, 'sitemap.xml');
  return new Response(sitemap(site().timeline, absolute), {headers: {'content-type': 'application/xml'}});
}
