/** The words of a report's page, in each language: the timeline's page does not carry them. */
import type {Lang} from '../../types';
import type {DatedOtherwise, Where} from '../why';

export interface ReportWords {
  published: string;
  publishedInferred: string;
  publishedWritten: string;
  publisher: string;
  byline: string;
  editor: string;
  retrieved: string;
  eventsInMargin: string;
  timexCount: (n: number) => string;
  showValues: string;
  /** Opens why an event has its date. */
  why: string;
  datedBy: Readonly<Record<DatedOtherwise, string>>;
  /** Behind the expression that dates it. */
  stands: Readonly<Record<Where, string>>;
}

export const REPORT_WORDS: Readonly<Record<Lang, ReportWords>> = {
  'zh-Hans': {
    published: '发布',
    publishedInferred: '推断',
    publishedWritten: '文中写明',
    publisher: '媒体',
    byline: '作者',
    editor: '编辑',
    retrieved: '取得',
    eventsInMargin: '由此得出的事件',
    timexCount: (n) => `${n} 处时间`,
    showValues: '标出日期值',
    why: '依据',
    datedBy: {report: '依报道日期', 'other-telling': '日期取自另一处说法', editor: '编者改定'},
    stands: {before: '（见上文）', within: '', after: '（见下文）'},
  },
  'zh-Hant': {
    published: '發佈',
    publishedInferred: '推斷',
    publishedWritten: '文中寫明',
    publisher: '媒體',
    byline: '作者',
    editor: '編輯',
    retrieved: '取得',
    eventsInMargin: '由此得出的事件',
    timexCount: (n) => `${n} 處時間`,
    showValues: '標出日期值',
    why: '依據',
    datedBy: {report: '依報道日期', 'other-telling': '日期取自另一處說法', editor: '編者改定'},
    stands: {before: '（見上文）', within: '', after: '（見下文）'},
  },
  en: {
    published: 'Published',
    publishedInferred: 'inferred',
    publishedWritten: 'as written',
    publisher: 'Outlet',
    byline: 'By',
    editor: 'Editor',
    retrieved: 'Retrieved',
    eventsInMargin: 'Events derived from this',
    timexCount: (n) => `${n} time expression${n === 1 ? '' : 's'}`,
    showValues: 'Show date values',
    why: 'Why',
    datedBy: {
      report: 'By the day of the report',
      'other-telling': 'Dated where else it is told',
      editor: 'Set by an editor',
    },
    stands: {before: ' (before it)', within: '', after: ' (after it)'},
  },
};
