/** The table of events. */
import {site} from '$lib/pipeline.server';
import {toCsv} from '$lib/site/export';
import {textAnswer} from '../answer';
import type {RequestHandler} from './$types';

export const prerender = true;

export const GET: RequestHandler = () => textAnswer(toCsv(site().timeline).events, 'text/csv');
