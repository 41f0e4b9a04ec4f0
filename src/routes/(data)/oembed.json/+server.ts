/** The whole timeline for a site that was given our address. */
import {oembed} from '$lib/site/export';
import {jsonAnswer, siteBase} from '../answer';
import type {RequestHandler} from './$types';

export const prerender = true;

export const GET: RequestHandler = ({url}) => jsonAnswer(oembed(null, {base: siteBase(url)}));
