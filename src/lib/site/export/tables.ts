/** The three tables that CSV and `datapackage.json` share: one row here is one column there. */
import {eventDateInWords} from '../../calendar/phrase';
import type {Connection, DatedEvent, Figure, Lang, Timeline, TimelineReport} from '../../types';
import type {Labels} from './labels';
import {quoteOf} from './record';
import type {ColumnName} from './words/hans';

export type FieldType = 'string' | 'integer' | 'number';

export interface Column<Row> {
  /** The name in files for machines. */
  name: string;
  /** Which of the words it is called by, for people who open the table. */
  title: ColumnName;
  type: FieldType;
  value: (row: Row, context: TableContext) => string | number;
  required?: boolean;
}

export interface TableContext {
  headlines: ReadonlyMap<string, string>;
  episodeTitles: ReadonlyMap<string, string>;
  /** Dates are in words of this language. */
  lang: Lang;
  /** Codes become words; absent: they stay codes. */
  labels: Labels | undefined;
}

/** Several values in one cell are kept apart by this. */
const SEPARATOR = '; ';

export const EVENT_COLUMNS: readonly Column<DatedEvent>[] = [
  {...text<DatedEvent>('id', ({id}) => id, 'events.id'), required: true},
  {...text<DatedEvent>('headline', ({headline}) => headline), required: true},
  text('summary', ({summary}) => summary ?? ''),
  {...text<DatedEvent>('kind', ({kind}, {labels}) => labels?.kinds[kind] ?? kind), required: true},
  {...text<DatedEvent>('status', ({status}, {labels}) => labels?.statuses[status] ?? status), required: true},
  {...text<DatedEvent>('edtf', ({edtf}) => edtf), required: true},
  text('start', ({start}) => start ?? ''),
  text('end', ({end}) => end ?? ''),
  text('precision', ({precision}, {labels}) => labels?.precisions[precision] ?? precision),
  text('meaning', ({meaning}, {labels}) => labels?.meanings[meaning] ?? meaning),
  text('date_in_words', (event, {lang}) => eventDateInWords(event, lang)),
  text('places', ({places}) => join(places.map(({name}) => name))),
  text('actors', ({actors}) => join(actors.map(({name}) => name))),
  text('figures', ({figures}) => join(figures.map(figureInWords))),
  {name: 'salience', title: 'salience', type: 'integer', value: ({salience}) => salience},
  text('episode', ({episode}) => episode),
  text('episode_title', ({episode}, {episodeTitles}) => episodeTitles.get(episode) ?? ''),
  text('reports', ({sources}) => join([...new Set(sources.map(({report}) => report))])),
  text('quotes', ({sources}) => sources.map(quoteOf).join('\n')),
];

export const REPORT_COLUMNS: readonly Column<TimelineReport>[] = [
  {...text<TimelineReport>('id', ({id}) => id, 'reports.id'), required: true},
  {...text<TimelineReport>('title', ({title}) => title), required: true},
  text('publisher', ({publisher}) => publisher ?? ''),
  text('byline', ({byline}) => join(byline)),
  text('editor', ({editor}) => editor ?? ''),
  {...text<TimelineReport>('published', ({published}) => published), required: true},
  text('published_basis', ({publishedBasis}, {labels}) => labels?.bases[publishedBasis] ?? publishedBasis),
  text('url', ({url}) => url ?? ''),
  text('script', ({script}) => script),
  text('episode', ({episode}) => episode),
  text('places', ({places}) => join(places.map(({name}) => name))),
  text('source', ({source}) => source, 'reports.source'),
];

export const CONNECTION_COLUMNS: readonly Column<Connection>[] = [
  {...text<Connection>('source', ({source}) => source, 'connections.source'), required: true},
  text('source_headline', ({source}, {headlines}) => headlines.get(source) ?? ''),
  {...text<Connection>('target', ({target}) => target), required: true},
  text('target_headline', ({target}, {headlines}) => headlines.get(target) ?? ''),
  {...text<Connection>('theme', ({theme}) => theme), required: true},
  text('strength', ({strength}, {labels}) => labels?.strengths[strength] ?? strength),
  text('evidence', ({evidence}) => evidence.map((one) => one.text).join('\n')),
];

/** @param labels  For people: codes in their words. Absent: for machines. */
export function tableContext(
  {events, episodes}: Timeline,
  lang: Lang = 'zh-Hans',
  labels?: Labels,
): TableContext {
  return {
    headlines: new Map(events.map(({id, headline}) => [id, headline])),
    episodeTitles: new Map(episodes.map(({id, title}) => [id, title])),
    lang,
    labels,
  };
}

/** What stands at the head of a column: its name, or its title in a reader's language. */
export function headingOf<Row>({name, title}: Column<Row>, labels: Labels | undefined): string {
  return labels ? labels.columns[title] : name;
}

function text<Row>(name: ColumnName, value: Column<Row>['value']): Column<Row>;
function text<Row>(name: string, value: Column<Row>['value'], title: ColumnName): Column<Row>;
function text<Row>(name: string, value: Column<Row>['value'], title?: ColumnName): Column<Row> {
  return {name, title: title ?? (name as ColumnName), type: 'string', value};
}

/** `检测 超6951000人次`. */
function figureInWords({label, value, unit, qualifier = ''}: Figure): string {
  return `${label} ${qualifier}${value}${unit}`.trim();
}

function join(values: readonly string[]): string {
  return values.join(SEPARATOR);
}
