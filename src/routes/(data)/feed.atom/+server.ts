/** What is new: reports and their events. */
import {site} from '$lib/pipeline.server';
import {toAtom} from '$lib/site/export';
import {absolute} from '$lib/site/where.server';
import {textAnswer} from '../answer';
import type {RequestHandler} from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
  textAnswer(toAtom(site().timeline, {base: absolute('')}), 'application/atom+xml');
