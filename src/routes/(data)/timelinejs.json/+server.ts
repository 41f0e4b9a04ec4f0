/** The timeline for TimelineJS. */
import {site} from '$lib/pipeline.server';
import {toTimelineJs} from '$lib/site/export';
import {jsonAnswer, siteBase} from '../answer';
import type {RequestHandler} from './$types';

export const prerender = true;

export const GET: RequestHandler = ({url}) =>
  jsonAnswer(toTimelineJs(site().timeline, {base: siteBase(url)}));
