/** Atom (RFC 4287): a feed of the reports and their events. */
import type {DatedEvent, Timeline, TimelineReport} from '../../types';
import {isWebAddress} from './fragment';
import {citationOf, labelsFor, labelsOf} from './labels';
import {
  dateWithPhrase,
  eventAddress,
  lookUps,
  publishedAt,
  quoteOf,
  recordedAt,
  reportAddress,
  rfc3339,
  type LookUps,
  type WriteOptions,
} from './record';
import {element, escapeXml} from './xml';

const AUTHOR = '编年 Biannian';
/** A feed shows what is new; readers of feeds fetch it again and again. */
const DEFAULT_LIMIT = 500;

interface Entry {
  at: number;
  id: string;
  xml: string;
}

export interface AtomOptions extends WriteOptions {
  /** At most so many entries, newest first. */
  limit?: number;
}

/**
 * The newest reports and events as a feed, newest report first.
 *
 * `updated` is the date of the report that tells of it, not the time of the build, so the feed changes only
 * when the reports do. Ids are made from those of the record and do not change when the site moves.
 *
 *     toAtom(timeline, {base: 'https://example.org/'})
 *
 * @param options.base  Without it, links are relative to the feed, which lies in the site's root.
 */
export function toAtom(timeline: Timeline, options: AtomOptions = {}): string {
  const found = lookUps(timeline);
  const entries = [
    ...timeline.reports.map((report) => reportEntry(report, options)),
    ...timeline.events.map((event) => eventEntry(event, found, options)),
  ].sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
  const titles = timeline.episodes.map(({title}) => title);
  const head = [
    element('id', {}, uuidUrn('feed')),
    element('title', {}, escapeXml([labelsOf(options.lang).siteName, ...titles].join(' · '))),
    element('updated', {}, rfc3339(entries[0]?.at ?? 0)),
    element('author', {}, element('name', {}, escapeXml(AUTHOR))),
    element('link', {rel: 'self', type: 'application/atom+xml', href: `${options.base ?? ''}feed.atom`}),
    element('link', {rel: 'alternate', type: 'text/html', href: options.base || './'}),
  ];
  const shown = entries.slice(0, options.limit ?? DEFAULT_LIMIT).map(({xml}) => xml);
  const feed = element(
    'feed',
    {xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh-Hans'},
    `\n${[...head, ...shown].join('\n')}\n`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`;
}

function reportEntry(report: TimelineReport, options: AtomOptions): Entry {
  const at = publishedAt(report);
  return entry(at, `report/${report.id}`, [
    element('title', {}, escapeXml(report.title)),
    element('link', {rel: 'alternate', type: 'text/html', href: reportAddress(report.id, options)}),
    ...(isWebAddress(report.url) ? [element('link', {rel: 'via', href: report.url})] : []),
    element('category', {term: 'report', label: labelsOf(options.lang).report}),
    element('summary', {}, escapeXml(citationOf(report, options.lang))),
  ]);
}

function eventEntry(event: DatedEvent, found: LookUps, options: AtomOptions): Entry {
  const at = recordedAt(event, found);
  const html = [
    paragraph(dateWithPhrase(event, found.timeline, options.lang)),
    ...event.sources.map(
      (source) =>
        `<blockquote>${paragraph(quoteOf(source))}</blockquote>${paragraph(citationOf(found.report(source.report), options.lang))}`,
    ),
  ].join('');
  return entry(at, `event/${event.id}`, [
    element('title', {}, escapeXml(event.headline)),
    element('link', {rel: 'alternate', type: 'text/html', href: eventAddress(event.id, options)}),
    element('category', {term: event.kind, label: labelsFor(found.timeline, options.lang).kinds[event.kind]}),
    element('content', {type: 'html'}, escapeXml(html)),
  ]);
}

function entry(at: number, id: string, parts: readonly string[]): Entry {
  const dates = [element('published', {}, rfc3339(at)), element('updated', {}, rfc3339(at))];
  return {at, id, xml: element('entry', {}, [element('id', {}, uuidUrn(id)), ...dates, ...parts].join(''))};
}

function paragraph(text: string): string {
  return `<p>${escapeXml(text)}</p>`;
}

/** RFC 9562 § 5.8: a UUID of our own making, here four FNV-1a hashes of the name. */
function uuidUrn(name: string): string {
  const hex = [0, 1, 2, 3]
    .map((seed) => fnv1a(`${seed}biannian/${name}`).toString(16).padStart(8, '0'))
    .join('');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

function fnv1a(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01_00_01_93);
  return hash >>> 0;
}
