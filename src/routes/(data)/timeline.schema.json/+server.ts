/** The JSON Schema of timeline.json. */
import {timelineSchema} from '$lib/site/export';
import {jsonAnswer, siteBase} from '../answer';
import type {RequestHandler} from './$types';

export const prerender = true;

export const GET: RequestHandler = ({url}) =>
  jsonAnswer(timelineSchema({base: siteBase(url)}), 'application/schema+json');
