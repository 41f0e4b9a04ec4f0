/** Every source sentence as a Web Annotation. */
import {site} from '$lib/pipeline.server';
import {toAnnotations} from '$lib/site/export';
import {absolute} from '$lib/site/where.server';
import {jsonAnswer} from '../answer';
import type {RequestHandler} from './$types';

export const prerender = true;

export const GET: RequestHandler = () => {
  const {timeline, readings} = site();
  const files = new Map(readings.map(({report}) => [report.id, report.file]));
  // Web Annotation Protocol § 3: the profile says which JSON-LD it is.
  return jsonAnswer(
    toAnnotations(timeline, files, {base: absolute('')}),
    'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  );
};
