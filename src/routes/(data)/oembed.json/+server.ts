/** The whole timeline for a site that was given our address. */
import {oembed} from '$lib/site/export';
import {absolute} from '$lib/site/where.server';
import {jsonAnswer} from '../answer';
import type {RequestHandler} from './$types';

export const prerender = true;

export const GET: RequestHandler = () => jsonAnswer(oembed(null, {base: absolute('')}));
