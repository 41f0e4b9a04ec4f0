/** One event for a reader's own calendar. */
import {site} from '$lib/pipeline.server';
import {eventToIcs} from '$lib/site/export';
import {absolute} from '$lib/site/where.server';
import {textAnswer} from '../../../answer';
import type {EntryGenerator, RequestHandler} from './$types';

// Not `true`: a site without events has none of these, and that is no fault.
export const prerender = 'auto';

export const entries: EntryGenerator = () => site().timeline.events.map(({id}) => ({id}));

export const GET: RequestHandler = ({params}) =>
  textAnswer(eventToIcs(site().timeline, params.id, {base: absolute('')}), 'text/calendar');
