/**
 * What has been read and derived once in this process, kept as long as a file stays as it is: a folder that is
 * derived again after an edit parses the edited file alone. A module of its own, so that it outlives a reload of
 * those that use it.
 */
import {createHash} from 'node:crypto';
import type {NewsReport, Reading} from './types';

/** Reports of a file, by a hash of its path and bytes. Those of the last run are kept, no more. */
export interface Unchanged {
  /** What the file holds, read now or before. */
  reports: (file: {path: string; bytes: Uint8Array}, read: () => NewsReport[]) => NewsReport[];
  /** What a report tells, derived now or before. */
  reading: (report: NewsReport, derive: (report: NewsReport) => Reading) => Reading;
  /** Forgets what this run did not ask for. */
  endRun: () => void;
}

/** An empty memory. */
export function rememberUnchanged(): Unchanged {
  let [reports, asked] = [new Map<string, NewsReport[]>(), new Map<string, NewsReport[]>()];
  // By tree, which copies of a report share; by day, for a report may be read once without its year and once with it.
  const readings = new WeakMap<NewsReport['body'], Map<string, Reading>>();
  return {
    reports: ({path, bytes}, read) => {
      const key = createHash('sha256').update(path).update('\0').update(bytes).digest('base64');
      const known = reports.get(key) ?? read();
      asked.set(key, known);
      return known;
    },
    reading: (report, derive) => {
      const byDay = readings.get(report.body) ?? new Map<string, Reading>();
      readings.set(report.body, byDay);
      const key = `${report.id} ${report.published ?? ''}`;
      const known = byDay.get(key);
      if (known?.report.text === report.text) return {...known, report};
      const reading = derive(report);
      byDay.set(key, reading);
      return reading;
    },
    endRun: () => {
      [reports, asked] = [asked, new Map()];
    },
  };
}

/** The memory of this process. */
export const unchanged: Unchanged = rememberUnchanged();
