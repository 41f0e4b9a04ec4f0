import {json} from '@sveltejs/kit';
import {site} from '$lib/pipeline.server';

export const prerender = true;

export function GET(): Response {
  return json(site().timeline);
}
