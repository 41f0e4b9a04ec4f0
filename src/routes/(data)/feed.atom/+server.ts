/** What is new: reports and their events. */
import {site} from '$lib/pipeline.server';
import {toAtom} from '$lib/site/export';
import {siteBase, textAnswer} from '../answer';
import type {RequestHandler} from './$types';

export const prerender = true;

export const GET: RequestHandler = ({url}) =>
  textAnswer(toAtom(site().timeline, {base: siteBase(url)}), 'application/atom+xml');
