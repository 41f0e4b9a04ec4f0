/** The JSON Schema of timeline.json. */
import {timelineSchema} from '$lib/site/export';
import {absolute} from '$lib/site/where.server';
import {jsonAnswer} from '../answer';
import type {RequestHandler} from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
  jsonAnswer(timelineSchema({base: absolute('')}), 'application/schema+json');
