/** Every event as a calendar. */
import {site} from '$lib/pipeline.server';
import {toIcs} from '$lib/site/export';
import {siteBase, textAnswer} from '../answer';
import type {RequestHandler} from './$types';

export const prerender = true;

export const GET: RequestHandler = ({url}) =>
  textAnswer(toIcs(site().timeline, {base: siteBase(url)}), 'text/calendar');
