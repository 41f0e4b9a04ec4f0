/** What the tables hold. */
import {site} from '$lib/pipeline.server';
import {toDataPackage} from '$lib/site/export';
import {jsonAnswer} from '../answer';
import type {RequestHandler} from './$types';

export const prerender = true;

export const GET: RequestHandler = () => jsonAnswer(toDataPackage(site().timeline));
