/** Every event as a calendar. */
import {site} from '$lib/pipeline.server';
import {toIcs} from '$lib/site/export';
import {absolute} from '$lib/site/where.server';
import {textAnswer} from '../answer';
import type {RequestHandler} from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
  textAnswer(toIcs(site().timeline, {base: absolute('')}), 'text/calendar');
