/** Exports of many reports in one file: JSON lines, a JSON list, CSV or TSV → one text for each. */
import type {Fault} from './faults';
import {MAX_RECORDS} from './limits';
import {FRONT_MATTER_KEYS} from './words/keys';

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

/** Columns and keys that hold the text. */
const TEXT_KEYS = new Set([
  'content',
  'text',
  'body',
  'article',
  'html',
  'maintext',
  'fulltext',
  'full_text',
  '正文',
  '内容',
  '全文',
  '內容',
  '文章内容',
  '新闻内容',
]);

/**
 * The reports of an export.
 *
 * @param file  The decoded file.
 * @returns     undefined if it is no export: a report, then.
 */
export function readExport(file: string): Export | undefined {
  const text = file.replace(/^\uFEFF/, '');
  const first = text.slice(0, 2000).trimStart()[0];
  if (first === '{') return readLines(text);
  if (first === '[') return readList(text);
  return readTable(text);
}

function readLines(text: string): Export | undefined {
  const faults: Fault[] = [];
  const rows: {row: Row; record: number}[] = [];
  let start = 0;
  const lines = text.split('\n');
  // One more than is read, so that the surplus is told.
  lines.slice(0, MAX_RECORDS + 1).forEach((line, i) => {
    const value = line.trim() === '' ? null : parseJson(line);
    if (isRow(value)) rows.push({row: value, record: i + 1});
    else if (value !== null) faults.push(badRecord(i + 1, line.slice(0, 60), start));
    start += line.length + 1;
  });
  const hasText = rows.slice(0, 20).some(({row}) => textKey(row) !== undefined);
  return hasText ? toExport(rows, faults) : undefined;
}

function readList(text: string): Export | undefined {
  const list = parseJson(text);
  if (!Array.isArray(list)) return undefined;
  const rows = list.map((row: unknown, i) => ({row, record: i + 1}));
  const good = rows.filter((entry): entry is {row: Row; record: number} => isRow(entry.row));
  const faults = rows
    .filter(({row}) => !isRow(row))
    .map(({record, row}) => badRecord(record, (asJson(row) ?? '[…').slice(0, 60), 0));
  return good.some(({row}) => textKey(row) !== undefined) ? toExport(good, faults) : undefined;
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

const textKey = (row: Row): string | undefined =>
  Object.keys(row).find((key) => TEXT_KEYS.has(key.trim().toLowerCase()));

/** A table is an export if its first row names a text and a title or a date. */
function readTable(text: string): Export | undefined {
  const head = text.slice(0, 4000).split(/\r?\n/, 1)[0] ?? '';
  const separator = [',', '\t', ';'].find((sign) => head.split(sign).length > 1);
  if (!separator || head.length > 2000) return undefined;
  const names = head.split(separator).map((name) =>
    name
      .replace(/^[\s"]+/, '')
      .trimEnd()
      .replaceAll('"', ''),
  );
  const isNamed = names.some((name) => TEXT_KEYS.has(name.toLowerCase())) && names.some(isField);
  if (!isNamed) return undefined;
  const [, ...lines] = parseTable(text, separator);
  const rows = lines.map((cells, i) => ({
    row: Object.fromEntries(names.map((name, n) => [name, cells[n] ?? ''])),
    record: i + 2,
  }));
  const faults = lines.flatMap((cells, i) =>
    cells.length === names.length ? [] : [badRecord(i + 2, cells.join(separator).slice(0, 60), 0)],
  );
  return toExport(rows, faults);
}

/** RFC 4180: quoted cells may hold separators, line ends and doubled quotes. */
function parseTable(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length && rows.length <= MAX_RECORDS) {
    const {cell, end} = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, separator);
    row.push(cell);
    at = end;
    if (text[at] === separator) {
      at += 1;
      if (at < text.length) continue;
      row.push('');
    }
    if (row.some((value) => value.trim() !== '')) rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return rows;
}

function quotedCell(text: string, start: number): {cell: string; end: number} {
  const parts: string[] = [];
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return {cell: parts.join('') + text.slice(at), end: text.length};
    parts.push(text.slice(at, quote));
    if (text[quote + 1] !== '"') return {cell: parts.join(''), end: quote + 1};
    parts.push('"');
    at = quote + 2;
  }
}

function plainCell(text: string, start: number, separator: string): {cell: string; end: number} {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return {cell: text.slice(start, end), end};
}

function toExport(rows: readonly {row: Row; record: number}[], faults: Fault[]): Export {
  const reports = rows.slice(0, MAX_RECORDS).flatMap(({row, record}) => {
    const key = textKey(row);
    const text = key === undefined ? undefined : row[key];
    const whole = typeof text === 'string' ? withFrontMatter(row, text) : undefined;
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

/** By its own name only: `constructor` is a key of every object. */
const isField = (name: string): boolean => Object.hasOwn(FRONT_MATTER_KEYS, name.trim().toLowerCase());

/** JSON is YAML: a value written as JSON reads back as it was. Undefined if a value is too deep to be written. */
function withFrontMatter(row: Row, text: string): string | undefined {
  const fields = Object.entries(row).filter(([key, value]) => isField(key) && value !== null && value !== '');
  const lines: string[] = [];
  for (const [key, value] of fields) {
    const json = asJson(value);
    if (json === undefined) return undefined;
    lines.push(`${key.trim().toLowerCase()}: ${json}`);
  }
  return lines.length > 0 ? `---\n${lines.join('\n')}\n---\n\n${text}` : text;
}

/** What was parsed can be too deep to be written: the parser keeps no stack, the writer does. */
function asJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
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
