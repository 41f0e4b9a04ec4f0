/** One event for a site that was given its address. */
import {error} from '@sveltejs/kit';
import {site} from '$lib/pipeline.server';
import {oembed} from '$lib/site/export';
import {absolute} from '$lib/site/where.server';
import {jsonAnswer} from '../../answer';
import type {EntryGenerator, RequestHandler} from './$types';

// Not `true`: a site without events has none of these, and that is no fault.
export const prerender = 'auto';

export const entries: EntryGenerator = () => site().timeline.events.map(({id}) => ({id}));

export const GET: RequestHandler = ({params}) => {
  const event = site().timeline.events.find(({id}) => id === params.id);
  return event ? jsonAnswer(oembed(event, {base: absolute('')})) : error(404);
};
