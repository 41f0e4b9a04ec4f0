/** A report's text as it was read: what the positions in timeline.json and annotations.json count in. */
import {error} from '@sveltejs/kit';
import {site} from '$lib/pipeline.server';
import {textAnswer} from '../../../answer';
import type {EntryGenerator, RequestHandler} from './$types';

// Not `true`: a site without reports has none of these, and that is no fault.
export const prerender = 'auto';

export const entries: EntryGenerator = () => site().readings.map(({report}) => ({slug: report.id}));

export const GET: RequestHandler = ({params}) => {
  const reading = site().readings.find(({report}) => report.id === params.slug);
  return reading ? textAnswer(reading.report.file, 'text/plain') : error(404);
};
