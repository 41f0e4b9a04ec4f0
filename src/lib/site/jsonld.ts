/** Linked data for search engines and archives (schema.org), as text that is safe inside a script element. */
import type {DatedEvent, TimelineReport} from '../types';

const ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * A value as JSON that cannot end the script element it stands in, whatever a report says.
 *
 *     scriptJson({a: '</script>'})   // '{"a":"\\u003c/script\\u003e"}'
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/gu, (letter) => ESCAPES[letter] ?? letter);
}

/** schema.org `Event`. An open end is left out, not guessed. */
export function eventLinkedData(event: DatedEvent, url: string): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': url,
    url,
    name: event.headline,
    ...(event.summary && {description: event.summary}),
    ...(event.start && {startDate: plainDate(event.start)}),
    ...(event.end && {endDate: plainDate(event.end)}),
    temporalCoverage: event.edtf,
    location: event.places.map(({name, parent}) => ({
      '@type': 'Place',
      name,
      ...(parent && {containedInPlace: {'@type': 'Place', name: parent}}),
    })),
    ...(event.actors.length > 0 && {
      organizer: event.actors.map(({name, type}) => ({
        '@type': type === 'person' ? 'Person' : 'Organization',
        name,
      })),
    }),
    inLanguage: 'zh',
  };
}

/** schema.org `NewsArticle`. */
export function reportLinkedData(report: TimelineReport, url: string): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    url,
    headline: report.title,
    datePublished: plainDate(report.published),
    inLanguage: report.script === 'Hant' ? 'zh-Hant' : 'zh-Hans',
    ...(report.publisher && {publisher: {'@type': 'Organization', name: report.publisher}}),
    ...(report.byline.length > 0 && {author: report.byline.map((name) => ({'@type': 'Person', name}))}),
    ...(report.url && {isBasedOn: report.url}),
  };
}

/** ISO 8601, to the day where there is a part of day. */
function plainDate(text: string): string {
  return text.replace(/T[A-Z]{2}$/u, '');
}
