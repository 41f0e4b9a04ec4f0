/** `datapackage.json` (Data Package 2.0): what the CSV files beside it hold. */
import type {Lang, Timeline} from '../../types';
import {labelsOf, type Labels} from './labels';
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
  const {lang, pathOf = (table: string) => `${table}.csv`} = options;
  const naming: Naming = {words, headings: lang && words, pathOf};
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'biannian',
    title: [words.siteName, ...timeline.episodes.map(({title}) => title)].join(' · '),
    description: words.package,
    resources: [
      resource('events', EVENT_COLUMNS, {primaryKey: 'id'}, naming),
      resource('connections', CONNECTION_COLUMNS, {toEvents: ['source', 'target']}, naming),
      resource('reports', REPORT_COLUMNS, {primaryKey: 'id'}, naming),
    ],
    sources: timeline.reports.map(({title, url}) => ({title, ...(url ? {path: url} : {})})),
  };
}

interface Naming {
  words: Labels;
  /** Absent: the columns' names. */
  headings: Labels | undefined;
  pathOf: (table: string) => string;
}

interface Keys {
  primaryKey?: string;
  toEvents?: readonly string[];
}

function resource<Row>(
  name: string,
  columns: readonly Column<Row>[],
  {primaryKey, toEvents}: Keys,
  naming: Naming,
): Resource {
  const called = (column: string): string => {
    const found = columns.find((one) => one.name === column);
    return found ? headingOf(found, naming.headings) : column;
  };
  return {
    name,
    path: naming.pathOf(name),
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: {delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true},
    schema: {
      fields: columns.map((column) => field(column, naming)),
      ...(primaryKey && {primaryKey: [called(primaryKey)]}),
      ...(toEvents && {foreignKeys: toEvents.map((column) => toEvent(called(column), naming))}),
      missingValues: [''],
    },
  };
}

function field<Row>(column: Column<Row>, {words, headings}: Naming): Field {
  return {
    name: headingOf(column, headings),
    type: column.type,
    title: words.columns[column.title],
    ...(column.required ? {constraints: {required: true as const}} : {}),
  };
}

function toEvent(column: string, {headings}: Naming): ForeignKey {
  const id = headings?.columns['events.id'] ?? 'id';
  return {fields: [column], reference: {resource: 'events', fields: [id]}};
}
