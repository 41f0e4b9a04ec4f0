/** The timeline for TimelineJS. */
import {site} from '$lib/pipeline.server';
import {toTimelineJs} from '$lib/site/export';
import {absolute} from '$lib/site/where.server';
import {jsonAnswer} from '../answer';
import type {RequestHandler} from './$types';

export const prerender = true;

export const GET: RequestHandler = () => jsonAnswer(toTimelineJs(site().timeline, {base: absolute('')}));
