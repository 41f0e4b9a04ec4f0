/** CSV, TSV and what spreadsheets call so → rows. */
import {findDates} from './dates';
import {MAX_RECORDS} from './limits';
import {columnField, type ColumnField} from './words/columns';

/** A table whose columns are known. */
export interface ReportTable {
  /** Cells of each report, with the number of its row in the file, from 1. */
  rows: {cells: string[]; record: number}[];
  /** What each column gives. */
  fields: (ColumnField | undefined)[];
  separator: string;
}

const SEPARATORS = [',', '\t', ';', '|'] as const;

/**
 * The table in a text, if it is one of reports: its first row names a text and a title or a date, or, where the
 * names say nothing, its columns show by what is in them which is the date and which the text.
 *
 * @param text  Decoded, without a byte order mark.
 */
export function readReportTable(text: string): ReportTable | undefined {
  const head = text.slice(0, 4000);
  const line = head.split(/\r?\n/, 1)[0] ?? '';
  if (line.length > 2000) return undefined;
  for (const separator of SEPARATORS) {
    if (!line.includes(separator)) continue;
    const fields = (parseTable(head, separator, 1)[0] ?? []).map(columnField);
    if (!fields.includes('text') || !fields.some((field) => field && field !== 'text')) continue;
    const [, ...rows] = parseTable(text, separator, MAX_RECORDS + 2);
    return {rows: rows.map((cells, i) => ({cells, record: i + 2})), fields, separator};
  }
  return SEPARATORS.map((separator) => tableByValues(text, line, separator)).find(Boolean);
}

/** RFC 4180: quoted cells may hold separators, line ends and doubled quotes. Blank rows are none. */
function parseTable(text: string, separator: string, most: number): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length && rows.length < most) {
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

/** Rows that are looked at to tell what a column holds. */
const SAMPLE = 20;

/** Every row as wide as the first, one column of days, one of prose, one of something short before it. */
function tableByValues(text: string, line: string, separator: string): ReportTable | undefined {
  if (line.split(separator).length < 3) return undefined;
  const sample = parseTable(text.slice(0, 64 * 1024), separator, SAMPLE);
  const width = sample[0]?.length ?? 0;
  const even = sample.length > 1 && sample.slice(0, -1).every(({length}) => length === width);
  if (width < 3 || !even) return undefined;
  // The first row may be names that say nothing.
  const columns = Array.from({length: width}, (_, n) => sample.slice(1, -1).map((cells) => cells[n] ?? ''));
  if (sample.length === 2) columns.forEach((column, n) => column.push(sample[1]?.[n] ?? ''));
  const published = columns.findIndex((column) => column.every(isDay));
  const prose = columns.findIndex((column) => column.every(isProse));
  const title = columns.findIndex((column, n) => n !== published && n !== prose && column.every(isTitle));
  if (published < 0 || prose < 0 || title < 0) return undefined;
  const fields = columns.map((_, n): ColumnField | undefined =>
    n === published ? 'published' : n === prose ? 'text' : n === title ? 'title' : undefined,
  );
  const rows = parseTable(text, separator, MAX_RECORDS + 2).map((cells, i) => ({cells, record: i + 1}));
  const isNamed = !isDay(rows[0]?.cells[published] ?? '');
  return {rows: isNamed ? rows.slice(1) : rows, fields, separator};
}

const isDay = (cell: string): boolean => {
  const [date] = cell.length > 40 ? [] : findDates(cell);
  return date?.start === cell.search(/\S/u) && date.value.length >= 10 && !date.value.startsWith('X');
};
const isProse = (cell: string): boolean => cell.includes('。');
const isTitle = (cell: string): boolean =>
  cell.length >= 4 && cell.length <= 80 && /\p{sc=Han}{2}/u.test(cell) && !cell.includes('。');
