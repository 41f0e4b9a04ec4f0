import {site} from '$lib/pipeline.server';
import {sitemap} from '$lib/site/sitemap';
import {absolute} from '$lib/site/where.server';

export const prerender = true;

export function GET(): Response {
  return new Response(sitemap(site().timeline, absolute), {headers: {'content-type': 'application/xml'}});
}
