/** The letters that a search folds; fetched only once somebody searches. */
import {json} from '@sveltejs/kit';
import {site} from '$lib/pipeline.server';
import {lettersOf} from '$lib/site/letters';
import type {RequestHandler} from './$types';

export const prerender = true;

export const GET: RequestHandler = () => json(lettersOf(site().timeline));
