/** The three tables that CSV and `datapackage.json` share: one row here is one column there. */
import {eventDateInWords} from '../../calendar/phrase';
import type {Connection, DatedEvent, Figure, Timeline, TimelineReport} from '../../types';
import {quoteOf} from './record';

export type FieldType = 'string' | 'integer' | 'number';

export interface Column<Row> {
  name: string;
  type: FieldType;
  /** What it holds, for people who open the table. */
  title: string;
  value: (row: Row, timeline: TableContext) => string | number;
  required?: boolean;
}

export interface TableContext {
  headlines: ReadonlyMap<string, string>;
  episodeTitles: ReadonlyMap<string, string>;
}

/** Several values in one cell are kept apart by this. */
const SEPARATOR = '; ';

export const EVENT_COLUMNS: readonly Column<DatedEvent>[] = [
  {name: 'id', type: 'string', title: '事件编号', value: ({id}) => id, required: true},
  {name: 'headline', type: 'string', title: '标题', value: ({headline}) => headline, required: true},
  {name: 'summary', type: 'string', title: '摘要', value: ({summary}) => summary ?? ''},
  {name: 'kind', type: 'string', title: '类别', value: ({kind}) => kind, required: true},
  {name: 'status', type: 'string', title: '状态', value: ({status}) => status, required: true},
  {name: 'edtf', type: 'string', title: '日期（EDTF）', value: ({edtf}) => edtf, required: true},
  {name: 'start', type: 'string', title: '起（ISO 8601，空为不详）', value: ({start}) => start ?? ''},
  {name: 'end', type: 'string', title: '止（含当日，空为不详）', value: ({end}) => end ?? ''},
  {name: 'precision', type: 'string', title: '日期精度', value: ({precision}) => precision},
  {name: 'meaning', type: 'string', title: '日期的含义', value: ({meaning}) => meaning},
  {
    name: 'date_in_words',
    type: 'string',
    title: '日期（文字）',
    value: (e) => eventDateInWords(e, 'zh-Hans'),
  },
  {name: 'places', type: 'string', title: '地点', value: ({places}) => join(places.map(({name}) => name))},
  {
    name: 'actors',
    type: 'string',
    title: '人物与机构',
    value: ({actors}) => join(actors.map(({name}) => name)),
  },
  {name: 'figures', type: 'string', title: '数字', value: ({figures}) => join(figures.map(figureInWords))},
  {name: 'salience', type: 'integer', title: '重要程度（1–3）', value: ({salience}) => salience},
  {name: 'episode', type: 'string', title: '事件线编号', value: ({episode}) => episode},
  {
    name: 'episode_title',
    type: 'string',
    title: '事件线',
    value: ({episode}, {episodeTitles}) => episodeTitles.get(episode) ?? '',
  },
  {
    name: 'reports',
    type: 'string',
    title: '出处（报道编号）',
    value: ({sources}) => join([...new Set(sources.map(({report}) => report))]),
  },
  {name: 'quotes', type: 'string', title: '原句', value: ({sources}) => sources.map(quoteOf).join('\n')},
];

export const REPORT_COLUMNS: readonly Column<TimelineReport>[] = [
  {name: 'id', type: 'string', title: '报道编号', value: ({id}) => id, required: true},
  {name: 'title', type: 'string', title: '标题', value: ({title}) => title, required: true},
  {name: 'publisher', type: 'string', title: '媒体', value: ({publisher}) => publisher ?? ''},
  {name: 'byline', type: 'string', title: '署名', value: ({byline}) => join(byline)},
  {name: 'editor', type: 'string', title: '编辑', value: ({editor}) => editor ?? ''},
  {name: 'published', type: 'string', title: '发布时间', value: ({published}) => published, required: true},
  {name: 'published_basis', type: 'string', title: '发布时间的依据', value: (r) => r.publishedBasis},
  {name: 'url', type: 'string', title: '原文地址', value: ({url}) => url ?? ''},
  {name: 'script', type: 'string', title: '字体', value: ({script}) => script},
  {name: 'episode', type: 'string', title: '事件线编号', value: ({episode}) => episode},
  {name: 'places', type: 'string', title: '地点', value: ({places}) => join(places.map(({name}) => name))},
  {name: 'source', type: 'string', title: '文件', value: ({source}) => source},
];

export const CONNECTION_COLUMNS: readonly Column<Connection>[] = [
  {name: 'source', type: 'string', title: '事件编号', value: ({source}) => source, required: true},
  {
    name: 'source_headline',
    type: 'string',
    title: '事件',
    value: ({source}, {headlines}) => headlines.get(source) ?? '',
  },
  {name: 'target', type: 'string', title: '相关事件编号', value: ({target}) => target, required: true},
  {
    name: 'target_headline',
    type: 'string',
    title: '相关事件',
    value: ({target}, {headlines}) => headlines.get(target) ?? '',
  },
  {name: 'theme', type: 'string', title: '主题', value: ({theme}) => theme, required: true},
  {name: 'strength', type: 'string', title: '关联的种类', value: ({strength}) => strength},
  {
    name: 'evidence',
    type: 'string',
    title: '依据',
    value: ({evidence}) => evidence.map(({text}) => text).join('\n'),
  },
];

export function tableContext({events, episodes}: Timeline): TableContext {
  return {
    headlines: new Map(events.map(({id, headline}) => [id, headline])),
    episodeTitles: new Map(episodes.map(({id, title}) => [id, title])),
  };
}

/** `检测 超6951000人次`. */
function figureInWords({label, value, unit, qualifier = ''}: Figure): string {
  return `${label} ${qualifier}${value}${unit}`.trim();
}

function join(values: readonly string[]): string {
  return values.join(SEPARATOR);
}
