/** Exports of many reports in one file: JSON lines, JSON, CSV or TSV → one text for each. */
import type {Fault} from './faults';
import {MAX_RECORDS} from './limits';
import {readReportTable} from './table';
import {columnField, FIELD_KEYS, type ColumnField} from './words/columns';

/** A report of an export as a text with front matter, as it would stand in a folder. */
export interface ExportedReport {
  text: string;
  /** Number of the record, from 1. */
  record: number;
}

export interface Export {
  reports: ExportedReport[];
  faults: Fault[];
}

type Row = Readonly<Record<string, unknown>>;
interface Numbered {
  row: Row;
  record: number;
}

/**
 * The reports of an export.
 *
 * @param file  The decoded file.
 * @returns     undefined if it is no export: a report, then.
 */
export function readExport(file: string): Export | undefined {
  const text = file.replace(/^\uFEFF/, '');
  const first = text.slice(0, 2000).trimStart()[0];
  if (first === '{' || first === '[') return readWhole(text) ?? (first === '{' ? readLines(text) : undefined);
  return readTable(text);
}

function readLines(text: string): Export | undefined {
  const faults: Fault[] = [];
  const rows: Numbered[] = [];
  let start = 0;
  const lines = text.split('\n');
  // One more than is read, so that the surplus is told.
  lines.slice(0, MAX_RECORDS + 1).forEach((line, i) => {
    const value = line.trim() === '' ? null : parseJson(line);
    if (isRow(value)) rows.push({row: telling(value), record: i + 1});
    else if (value !== null) faults.push(badRecord(i + 1, line.slice(0, 60), start));
    start += line.length + 1;
  });
  const hasText = rows.slice(0, 20).some(({row}) => textOf(row) !== undefined);
  return hasText ? toExport(rows, faults) : undefined;
}

/** One value: a list of records, a record, or the answer of a service with a list somewhere in it. */
function readWhole(text: string): Export | undefined {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null) return undefined;
  const list = listIn(value);
  if (!list) return {reports: [], faults: [noReports(text)]};
  const rows = list.map((row: unknown, i) => ({row, record: i + 1}));
  const good = rows.flatMap(({row, record}) => (isRow(row) ? [{row: telling(row), record}] : []));
  const faults = rows
    .filter(({row}) => !isRow(row))
    .map(({record, row}) => badRecord(record, (asJson(row) ?? '[…').slice(0, 60), 0));
  return toExport(good, faults);
}

/** Levels of an answer, and lists of it, that are looked through for the records. */
const DEEPEST = 5;
const MOST_LOOKED_AT = 200;

/** The first list, the outermost first, that has a record with a text; a record alone is a list of one. */
function listIn(whole: object): readonly unknown[] | undefined {
  let level: readonly unknown[] = [whole];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    for (const value of level) {
      const list: readonly unknown[] = Array.isArray(value) ? value : [value];
      if (list.slice(0, 20).some((row) => isRow(row) && textOf(telling(row)) !== undefined)) return list;
    }
    level = level.flatMap((value): readonly unknown[] =>
      Array.isArray(value) ? value.slice(0, 20) : isRow(value) ? Object.values(value) : [],
    );
    level = level.filter((value) => typeof value === 'object').slice(0, MOST_LOOKED_AT);
  }
  return undefined;
}

/** A record may lie within one that says where it was kept: {_id, _source: {title, content}}. */
function telling(row: Row): Row {
  if (textOf(row) !== undefined) return row;
  return Object.values(row).find((value): value is Row => isRow(value) && textOf(value) !== undefined) ?? row;
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The text of a record: of its columns that hold one the first that is not empty. A list is its paragraphs. */
function textOf(row: Row): string | undefined {
  const texts = Object.entries(row)
    .filter(([key]) => columnField(key) === 'text')
    .map(([, value]) => (isTexts(value) ? value.join('\n\n') : unwrapped(value)))
    .filter((value) => typeof value === 'string');
  return texts.find((text) => text.trim() !== '') ?? texts[0];
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string');

/** Under which keys services and databases put a bare value: {rendered: '…'}, {$date: {$numberLong: '…'}}. */
const WRAPPERS = ['rendered', '$date', '$numberLong', '#text', '$t'] as const;

function unwrapped(value: unknown): unknown {
  if (!isRow(value)) return value;
  const key = WRAPPERS.find((wrapper) => Object.hasOwn(value, wrapper));
  const inner = key === undefined ? value : value[key];
  return isRow(inner) && typeof inner.$numberLong === 'string' ? inner.$numberLong : inner;
}

function readTable(text: string): Export | undefined {
  const table = readReportTable(text);
  if (!table) return undefined;
  const {rows, fields, separator} = table;
  const faults = rows
    .filter(({cells}) => cells.length !== fields.length)
    .map(({cells, record}) => unevenRow(record, cells, fields.length, separator));
  return toExport(
    rows.map(({cells, record}) => ({row: rowOf(cells, fields), record})),
    faults,
  );
}

/** Of columns that give the same the first that is not empty. */
function rowOf(cells: readonly string[], fields: readonly (ColumnField | undefined)[]): Row {
  const row: Record<string, string> = {};
  fields.forEach((field, n) => {
    if (!field) return;
    const key = field === 'text' ? field : FIELD_KEYS[field];
    row[key] ||= cells[n] ?? '';
  });
  return row;
}

function toExport(rows: readonly Numbered[], faults: Fault[]): Export {
  const reports = rows.slice(0, MAX_RECORDS).flatMap(({row, record}) => {
    const text = textOf(row);
    const whole = text === undefined ? undefined : withFrontMatter(row, text);
    if (whole !== undefined) return [{text: whole, record}];
    faults.push(badRecord(record, (asJson(row) ?? '{…').slice(0, 60), 0));
    return [];
  });
  if (rows.length > MAX_RECORDS) {
    faults.push({
      level: 'error',
      rule: 'read/too-many-records',
      message: `export has ${rows.length} records; only the first ${MAX_RECORDS} were read`,
      hint: '请拆分文件',
    });
  }
  return {reports, faults};
}

/** JSON is YAML: a value written as JSON reads back as it was. Undefined if a value is too deep to be written. */
function withFrontMatter(row: Row, text: string): string | undefined {
  const lines: string[] = [];
  for (const [key, value] of fieldsOf(row)) {
    const json = asJson(value);
    if (json === undefined) return undefined;
    lines.push(`${key}: ${json}`);
  }
  return lines.length > 0 ? `---\n${lines.join('\n')}\n---\n\n${text}` : text;
}

/** By field, what the first column that has it and is not empty says. */
function fieldsOf(row: Row): Map<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const [key, wrapped] of Object.entries(row)) {
    const field = columnField(key);
    const value = unwrapped(wrapped);
    if (!field || field === 'text' || value === null || value === '') continue;
    if (!fields.has(FIELD_KEYS[field])) fields.set(FIELD_KEYS[field], value);
  }
  return fields;
}

/** What was parsed can be too deep to be written: the parser keeps no stack, the writer does. */
function asJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** It is read as far as its cells go: spreadsheets leave out the empty ones at the end. */
function unevenRow(record: number, cells: readonly string[], columns: number, separator: string): Fault {
  return {
    ...badRecord(record, cells.join(separator).slice(0, 60), 0),
    level: cells.length < columns ? 'warning' : 'error',
    message: `row ${record} has ${cells.length} cells, the table ${columns} columns`,
    expected: `${columns} cells`,
    hint: '含分隔符、换行或引号的单元格要加引号',
  };
}

function badRecord(record: number, found: string, start: number): Fault {
  return {
    level: 'error',
    rule: 'read/bad-record',
    message: `record ${record} is no report`,
    line: record,
    ...(start > 0 ? {start} : {}),
    found,
    expected: 'a record with title, date and content',
    hint: '每条记录要有 title、date、content 三项',
  };
}

function noReports(text: string): Fault {
  return {
    level: 'error',
    rule: 'read/bad-record',
    message: 'file is JSON that holds no report',
    found: text.trimStart().slice(0, 60),
    expected: 'records with title, date and content',
    hint: '每条记录要有 title、date、content 三项',
  };
}
