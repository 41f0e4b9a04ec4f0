/** Web Annotations (W3C): every event's source sentence, found again by its words and by its place. */
import type {DatedEvent, EventSource, Timeline} from '../../types';
import {labelsOf} from './labels';
import {eventAddress, lookUps, reportAddress, type LookUps, type WriteOptions} from './record';

/** Code points before and after a quote, enough to tell two like sentences apart. */
const CONTEXT = 32;
const CONTEXT_IRI = 'http://www.w3.org/ns/anno.jsonld';

interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** Counts code points (§ 4.2.4), not the UTF-16 code units of our offsets; `end` is not included. */
interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

export interface Annotation {
  id: string;
  type: 'Annotation';
  motivation: 'describing';
  body: {type: 'TextualBody'; value: string; format: 'text/plain'; language: string; purpose: 'describing'}[];
  target: {
    source: string;
    scope: string;
    selector: (TextQuoteSelector | TextPositionSelector)[];
  };
  'dcterms:references': string;
  canonical?: string;
}

export interface AnnotationCollection {
  '@context': [string, {dcterms: string}];
  id: string;
  type: 'AnnotationCollection';
  label: string;
  total: number;
  first: {id: string; type: 'AnnotationPage'; startIndex: 0; items: Annotation[]};
}

/**
 * An annotation for each sentence that an event was derived from.
 *
 * Its target is the report's text as read, which the site serves as `report/ID/source.txt`; both selectors
 * point into that file.
 *
 * @param files  Text of each report as read, by report id. Sources of other reports are left out.
 */
export function toAnnotations(
  timeline: Timeline,
  files: ReadonlyMap<string, string>,
  options: WriteOptions = {},
): AnnotationCollection {
  const found = lookUps(timeline);
  const points = new Map([...files].map(([id, file]) => [id, codePointCounter(file)]));
  const items = timeline.events.flatMap((event) =>
    event.sources.flatMap((source, index) => {
      const file = files.get(source.report);
      const count = points.get(source.report);
      if (file === undefined || !count) return [];
      return [annotation({event, source, index, file, count, found, options})];
    }),
  );
  const id = `${options.base ?? ''}annotations.json`;
  return {
    '@context': [CONTEXT_IRI, {dcterms: 'http://purl.org/dc/terms/'}],
    id,
    type: 'AnnotationCollection',
    label: labelsOf(options.lang).annotations,
    total: items.length,
    first: {id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items},
  };
}

interface Piece {
  event: DatedEvent;
  source: EventSource;
  index: number;
  file: string;
  count: (offset: number) => number;
  found: LookUps;
  options: WriteOptions;
}

function annotation({event, source, index, file, count, found, options}: Piece): Annotation {
  const {start, end} = source;
  const report = found.report(source.report);
  return {
    id: `${options.base ?? ''}annotations.json#${encodeURIComponent(event.id)}-${index + 1}`,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      {
        type: 'TextualBody',
        value: event.headline,
        format: 'text/plain',
        language: `zh-${report?.script ?? 'Hans'}`,
        purpose: 'describing',
      },
    ],
    target: {
      source: `${reportAddress(source.report, options)}source.txt`,
      scope: reportAddress(source.report, options),
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: file.slice(start, end),
          prefix: [...file.slice(Math.max(0, start - 2 * CONTEXT), start)].slice(-CONTEXT).join(''),
          suffix: [...file.slice(end, end + 2 * CONTEXT)].slice(0, CONTEXT).join(''),
        },
        {type: 'TextPositionSelector', start: count(start), end: count(end)},
      ],
    },
    'dcterms:references': eventAddress(event.id, options),
    ...(report?.url ? {canonical: report.url} : {}),
  };
}

/**
 * From UTF-16 offsets to code points.
 *
 *     codePointCounter('𠮷a')(2)  // 1
 *
 * Only the places of surrogate pairs are kept, so a long report costs no more than it has of them.
 *
 * @returns  A function of an offset between 0 and the length of the text. Inside a pair it counts to its start.
 */
export function codePointCounter(text: string): (offset: number) => number {
  const seconds = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({index}) => index + 1);
  return (offset) => offset - countBelow(seconds, offset);
}

/** How many of the sorted numbers are below a bound. */
function countBelow(sorted: readonly number[], bound: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? bound) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
