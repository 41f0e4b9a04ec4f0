/** `datapackage.json` (Data Package 2.0): what the CSV files beside it hold. */
import type {Lang, Timeline} from '../../types';
import {labelsOf} from './labels';
import {
  CONNECTION_COLUMNS,
  EVENT_COLUMNS,
  headingOf,
  REPORT_COLUMNS,
  type Column,
  type FieldType,
} from './tables';

interface Field {
  name: string;
  type: FieldType;
  title: string;
  constraints?: {required: true};
}

interface ForeignKey {
  fields: string[];
  reference: {resource: string; fields: string[]};
}

interface Resource {
  name: string;
  path: string;
  type: 'table';
  format: 'csv';
  mediatype: 'text/csv';
  encoding: 'utf-8';
  dialect: {delimiter: ','; lineTerminator: '\r\n'; quoteChar: '"'; doubleQuote: true; header: true};
  schema: {fields: Field[]; primaryKey?: string[]; foreignKeys?: ForeignKey[]; missingValues: ['']};
}

export interface DataPackage {
  $schema: string;
  name: string;
  title: string;
  description: string;
  resources: Resource[];
  sources: {title: string; path?: string}[];
}

export interface PackageOptions {
  /** The tables' headings are in this language; absent: they are the columns' names. */
  lang?: Lang;
  /** What the tables' files are called: a name becomes a path. */
  pathOf?: (table: string) => string;
}

/**
 * The description of `events.csv`, `connections.csv` and `reports.csv`, with the reports as its sources.
 *
 *     toDataPackage(timeline).resources.map(({path}) => path)  // ['events.csv', 'connections.csv', 'reports.csv']
 */
export function toDataPackage(timeline: Timeline, options: PackageOptions = {}): DataPackage {
  const words = labelsOf(options.lang);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'biannian',
    title: [words.siteName, ...timeline.episodes.map(({title}) => title)].join(' · '),
    description: words.package,
    resources: [
      resource('events', EVENT_COLUMNS, {primaryKey: 'id'}, options),
      resource('connections', CONNECTION_COLUMNS, {toEvents: ['source', 'target']}, options),
      resource('reports', REPORT_COLUMNS, {primaryKey: 'id'}, options),
    ],
    sources: timeline.reports.map(({title, url}) => ({title, ...(url ? {path: url} : {})})),
  };
}

interface Keys {
  primaryKey?: string;
  toEvents?: readonly string[];
}

function resource<Row>(
  name: string,
  columns: readonly Column<Row>[],
  {primaryKey, toEvents}: Keys,
  {lang, pathOf = (table) => `${table}.csv`}: PackageOptions,
): Resource {
  const called = (column: string): string => {
    const found = columns.find((one) => one.name === column);
    return found ? headingOf(found, lang) : column;
  };
  return {
    name,
    path: pathOf(name),
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: {delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true},
    schema: {
      fields: columns.map((column) => field(column, lang)),
      ...(primaryKey && {primaryKey: [called(primaryKey)]}),
      ...(toEvents && {foreignKeys: toEvents.map((column) => toEvent(called(column), lang))}),
      missingValues: [''],
    },
  };
}

function field<Row>(column: Column<Row>, lang: Lang | undefined): Field {
  return {
    name: headingOf(column, lang),
    type: column.type,
    title: labelsOf(lang).columns[column.title],
    ...(column.required ? {constraints: {required: true as const}} : {}),
  };
}

function toEvent(column: string, lang: Lang | undefined): ForeignKey {
  const id = lang ? labelsOf(lang).columns['events.id'] : 'id';
  return {fields: [column], reference: {resource: 'events', fields: [id]}};
}
