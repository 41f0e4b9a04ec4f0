/** What passes between the page and its worker. */
import type {ContentFile} from '$lib/site/contentfile';
import type {ReportPageData} from '$lib/site/reporttext';
import type {Diagnostic, Timeline} from '$lib/types';

export interface PastedFile {
  path: string;
  content: string | Uint8Array;
}

export interface TryRequest {
  /** Counts up; an answer to an older request is thrown away. */
  id: number;
  files: readonly PastedFile[];
  /** Dates the reader has given, by path. */
  dates: Readonly<Record<string, string>>;
}

/** One report as it was understood. */
export interface TriedReport {
  path: string;
  title: string;
  /** Empty where no date was found; `XXXX-04-17` where the year is not known. */
  published: string;
  /** Absent while it has no date: without one there is nothing to count from. */
  page?: ReportPageData;
  file: ContentFile;
  diagnostics: readonly Diagnostic[];
}

export interface TryAnswer {
  id: number;
  reports: readonly TriedReport[];
  timeline: Timeline;
  /** Of no report in particular. */
  diagnostics: readonly Diagnostic[];
}
