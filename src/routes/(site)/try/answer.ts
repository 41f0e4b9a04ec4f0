/** Pasted reports → what the page shows. Pure: it runs in a worker as in a test. */
import {derive} from '$lib/pipeline';
import {readReports, uniqueIds} from '$lib/read';
import {toContentFile} from '$lib/site/contentfile';
import {reportPage} from '$lib/site/reporttext';
import type {NewsReport} from '$lib/types';
import type {TriedReport, TryAnswer, TryRequest} from './messages';
import {refusalOf} from './refuse';

/**
 * Read, tag, derive and link what was pasted.
 *
 *     answerOf({id: 1, files: [{path: 'a.txt', content: '…'}], dates: {}}).timeline.events
 *
 * A date that the reader gives replaces the one that was found. A file that holds no text is refused, and said so.
 */
export function answerOf({id, files, dates}: TryRequest): TryAnswer {
  const refusals = files.flatMap((file) => refusalOf(file) ?? []);
  const refused = new Set(refusals.map(({file}) => file));
  const texts = files.filter(({path}) => !refused.has(path));
  const read = texts.flatMap(({path, content}) => readReports(content, {path}));
  const reports = uniqueIds(read.map((report) => withDate(report, dates[report.source])));
  const derived = derive(reports);
  const paths = new Set(reports.map(({source}) => source));
  return {
    id,
    reports: reports.map((report) => triedReport(report, derived)),
    timeline: derived.timeline,
    diagnostics: [...refusals, ...derived.diagnostics.filter(({file}) => !paths.has(file))],
  };
}

function withDate(report: NewsReport, date: string | undefined): NewsReport {
  if (!date || date === report.published?.slice(0, date.length)) return report;
  const diagnostics = report.diagnostics.filter(({rule}) => rule !== 'read/no-date');
  // An id made of the day that was found would name the file after it.
  const found = report.published?.slice(0, date.length);
  const id = found && report.id.startsWith(found) ? date + report.id.slice(found.length) : report.id;
  return {...report, id, published: date, publishedBasis: 'written', diagnostics};
}

function triedReport(report: NewsReport, derived: ReturnType<typeof derive>): TriedReport {
  const understood = derived.readings.find((reading) => reading.report.id === report.id)?.report ?? report;
  const page = reportPage(report.id, derived);
  return {
    path: report.source,
    title: report.title,
    published: understood.published ?? '',
    ...(page && {page}),
    file: toContentFile(understood),
    diagnostics: derived.diagnostics.filter(({file}) => file === report.source),
  };
}
