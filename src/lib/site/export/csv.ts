/** CSV (RFC 4180) that spreadsheets open with Chinese intact and without running anything in it. */
import {csvFormatRow} from 'd3';
import type {Lang, Timeline} from '../../types';
import {labelsFor} from './labels';
import {
  CONNECTION_COLUMNS,
  EVENT_COLUMNS,
  headingOf,
  REPORT_COLUMNS,
  tableContext,
  type Column,
  type TableContext,
} from './tables';

/** By this Excel knows UTF-8. */
const BOM = '\uFEFF';
/** § 2.1. */
const LINE_END = '\r\n';
/** A cell that begins so is a formula to some spreadsheet; those of East Asia take the wide forms too. */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠|%]|[\t\r\n])/u;

/** The tables of a timeline, each as the text of a file. */
export interface CsvTables {
  events: string;
  connections: string;
  reports: string;
}

/**
 * The timeline as three tables.
 *
 *     toCsv(timeline).events  // '\uFEFFid,headline,…\r\n…'
 *
 * A text that a spreadsheet would take for a formula is put behind an apostrophe. Several values in one cell
 * are kept apart by `; `, several sentences by line breaks.
 *
 * @param options.lang  For people: headings and codes in words of that language. Absent: the columns' names and
 *                      codes, for machines and for `datapackage.json`.
 */
export function toCsv(timeline: Timeline, {lang}: {lang?: Lang} = {}): CsvTables {
  const context = tableContext(timeline, lang, lang && labelsFor(timeline, lang));
  return {
    events: table(EVENT_COLUMNS, timeline.events, context),
    connections: table(CONNECTION_COLUMNS, timeline.connections, context),
    reports: table(REPORT_COLUMNS, timeline.reports, context),
  };
}

function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[], context: TableContext): string {
  const header = columns.map((column) => headingOf(column, context.labels));
  const cells = rows.map((row) => columns.map((column) => cell(column.value(row, context))));
  return BOM + [header, ...cells].map((row) => csvFormatRow(row) + LINE_END).join('');
}

/** Numbers cannot be formulas; a text that looks like one must not be. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = value.replaceAll('\0', '');
  return FORMULA.test(text) ? `'${text}` : text;
}
