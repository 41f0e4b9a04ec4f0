/** `datapackage.json` (Data Package 2.0): what the CSV files beside it hold. */
import type {Timeline} from '../../types';
import {CONNECTION_COLUMNS, EVENT_COLUMNS, REPORT_COLUMNS, type Column, type FieldType} from './tables';

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

/**
 * The description of `events.csv`, `connections.csv` and `reports.csv`, with the reports as its sources.
 *
 *     toDataPackage(timeline).resources.map(({path}) => path)  // ['events.csv', 'connections.csv', 'reports.csv']
 */
export function toDataPackage(timeline: Timeline): DataPackage {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'biannian',
    title: ['编年', ...timeline.episodes.map(({title}) => title)].join(' · '),
    description:
      '由报道的句子推得的事件、事件之间的关联和报道。日期为中国民用时间；日期的写法见 EDTF（ISO 8601-2）。',
    resources: [
      resource('events', EVENT_COLUMNS, {primaryKey: ['id']}),
      resource('connections', CONNECTION_COLUMNS, {foreignKeys: [toEvent('source'), toEvent('target')]}),
      resource('reports', REPORT_COLUMNS, {primaryKey: ['id']}),
    ],
    sources: timeline.reports.map(({title, url}) => ({title, ...(url ? {path: url} : {})})),
  };
}

function resource<Row>(
  name: string,
  columns: readonly Column<Row>[],
  keys: {primaryKey?: string[]; foreignKeys?: ForeignKey[]},
): Resource {
  return {
    name,
    path: `${name}.csv`,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: {delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true},
    schema: {fields: columns.map(field), ...keys, missingValues: ['']},
  };
}

function field<Row>({name, type, title, required}: Column<Row>): Field {
  return {name, type, title, ...(required ? {constraints: {required: true as const}} : {})};
}

function toEvent(column: string): ForeignKey {
  return {fields: [column], reference: {resource: 'events', fields: ['id']}};
}
