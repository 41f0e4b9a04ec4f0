/** Each way out of a timeline as a file with a name: what a reader saves of the present view. */
import type {Lang, Timeline} from '../../types';
import {toAnnotations} from './annotations';
import {toAtom} from './atom';
import {toCsv} from './csv';
import {toDataPackage} from './datapackage';
import {toIcs} from './ics';
import {toTimelineJs} from './timelinejs';

export const DATA_FORMS = [
  'timeline',
  'events',
  'reports',
  'connections',
  'datapackage',
  'ics',
  'atom',
  'timelinejs',
  'annotations',
] as const;
export type DataForm = (typeof DATA_FORMS)[number];

export interface DataFile {
  name: string;
  mediaType: string;
  text: string;
}

export interface FileOptions {
  /** What all names begin with: `biannian-12-of-131`. */
  stem: string;
  lang: Lang;
  /** Address of the site with its last slash. */
  base: string;
  /** Text of each report as read, by report id; only annotations need it. */
  texts?: ReadonlyMap<string, string>;
}

/**
 * A file of a timeline.
 *
 *     dataFile('ics', timeline, {stem: 'biannian', lang: 'en', base}).name  // 'biannian.ics'
 */
export function dataFile(form: DataForm, timeline: Timeline, options: FileOptions): DataFile {
  const {stem, lang, base, texts = new Map<string, string>()} = options;
  const written = {lang, base};
  switch (form) {
    case 'timeline':
      return json(`${stem}.json`, timeline);
    case 'events':
    case 'reports':
    case 'connections':
      return {name: `${stem}-${form}.csv`, mediaType: 'text/csv', text: toCsv(timeline, {lang})[form]};
    case 'datapackage':
      return json(
        `${stem}-datapackage.json`,
        toDataPackage(timeline, {lang, pathOf: (table) => `${stem}-${table}.csv`}),
      );
    case 'ics':
      return {name: `${stem}.ics`, mediaType: 'text/calendar', text: toIcs(timeline, written)};
    case 'atom':
      return {
        name: `${stem}.atom`,
        mediaType: 'application/atom+xml',
        text: toAtom(timeline, {...written, limit: Infinity}),
      };
    case 'timelinejs':
      return json(`${stem}-timelinejs.json`, toTimelineJs(timeline, written));
    case 'annotations':
      return json(`${stem}-annotations.json`, toAnnotations(timeline, texts, written));
  }
}

function json(name: string, value: unknown): DataFile {
  return {name, mediaType: 'application/json', text: `${JSON.stringify(value, null, 2)}\n`};
}
