/** What the dialog "take it with you" says, in three languages. */
import type {DataForm} from '$lib/site/export';
import type {Lang} from '$lib/types';

export type PictureForm = 'svg' | 'png' | 'long';
/** What data files hold: the site's own of everything, or made here of the filter, or of the span in view. */
export type Extent = 'all' | 'filter' | 'view';

export interface TakeWords {
  title: string;
  pictures: string;
  picturesNote: string;
  forms: Record<PictureForm, string>;
  formNotes: Record<PictureForm, string>;
  making: string;
  failed: string;
  files: string;
  extents: Record<Extent, (events: number) => string>;
  extentNotes: Record<Extent, string>;
  writing: string;
  notWritten: string;
  print: string;
  printNote: string;
  /** Over the list under the long picture. */
  list: string;
  rest: (n: number) => string;
  shown: (events: number, all: number) => string;
  search: (q: string) => string;
  from: (publishers: string, reports: number) => string;
  separator: string;
}

export const TAKE: Readonly<Record<Lang, TakeWords>> = {
  'zh-Hans': {
    title: '带走',
    pictures: '当前视图成图',
    picturesNote: '时间、分行、筛选都照现在的样子；图例和出处写在图里。',
    forms: {svg: 'SVG', png: 'PNG', long: '长图'},
    formNotes: {
      svg: '矢量图，可再编辑',
      png: '宽 2560 像素',
      long: '宽 1080 像素，竖排，附事件列表，便于手机转发',
    },
    making: '正在画…',
    failed: '没有画成，请换一个浏览器再试',
    files: '数据',
    extents: {
      all: (n) => `全部（${n} 件）`,
      filter: (n) => `当前筛选（${n} 件）`,
      view: (n) => `当前视图的时间以内（${n} 件）`,
    },
    extentNotes: {
      all: '网站上的文件，地址长期有效，可以订阅。',
      filter: '在浏览器里生成，文字用现在的界面语言。',
      view: '在浏览器里生成，文字用现在的界面语言。',
    },
    writing: '正在写…',
    notWritten: '没有写成，请重试',
    print: '打印或存为 PDF',
    printNote: '一页图，后附列表和出处。',
    list: '事件',
    rest: (n) => `另有 ${n} 件，见网页。`,
    shown: (events, all) => (events === all ? `${all} 件事` : `${all} 件事中的 ${events} 件`),
    search: (q) => `搜索“${q}”`,
    from: (publishers, reports) =>
      publishers ? `据${publishers}等 ${reports} 篇报道` : `据 ${reports} 篇报道`,
    separator: '、',
  },
  'zh-Hant': {
    title: '帶走',
    pictures: '目前視圖成圖',
    picturesNote: '時間、分行、篩選都照現在的樣子；圖例和出處寫在圖裡。',
    forms: {svg: 'SVG', png: 'PNG', long: '長圖'},
    formNotes: {
      svg: '向量圖，可再編輯',
      png: '寬 2560 像素',
      long: '寬 1080 像素，豎排，附事件列表，便於手機轉發',
    },
    making: '正在畫…',
    failed: '沒有畫成，請換一個瀏覽器再試',
    files: '資料',
    extents: {
      all: (n) => `全部（${n} 件）`,
      filter: (n) => `目前篩選（${n} 件）`,
      view: (n) => `目前視圖的時間以內（${n} 件）`,
    },
    extentNotes: {
      all: '網站上的檔案，地址長期有效，可以訂閱。',
      filter: '在瀏覽器裡產生，文字用現在的介面語言。',
      view: '在瀏覽器裡產生，文字用現在的介面語言。',
    },
    writing: '正在寫…',
    notWritten: '沒有寫成，請重試',
    print: '列印或存為 PDF',
    printNote: '一頁圖，後附列表和出處。',
    list: '事件',
    rest: (n) => `另有 ${n} 件，見網頁。`,
    shown: (events, all) => (events === all ? `${all} 件事` : `${all} 件事中的 ${events} 件`),
    search: (q) => `搜尋「${q}」`,
    from: (publishers, reports) =>
      publishers ? `據${publishers}等 ${reports} 篇報道` : `據 ${reports} 篇報道`,
    separator: '、',
  },
  en: {
    title: 'Take it with you',
    pictures: 'This view as a picture',
    picturesNote: 'Time, lanes and filters as they are now; legend and sources are in the picture.',
    forms: {svg: 'SVG', png: 'PNG', long: 'Tall picture'},
    formNotes: {
      svg: 'vectors, to be edited',
      png: '2560 pixels wide',
      long: '1080 pixels wide, for phones, with a list of events',
    },
    making: 'Drawing…',
    failed: 'It could not be drawn; try another browser',
    files: 'Data',
    extents: {
      all: (n) => `Everything (${n})`,
      filter: (n) => `What the filters leave in (${n})`,
      view: (n) => `Of these, what lies in the span shown (${n})`,
    },
    extentNotes: {
      all: 'Files of the site: their addresses last, and can be subscribed to.',
      filter: 'Made in your browser, in the language of the interface.',
      view: 'Made in your browser, in the language of the interface.',
    },
    writing: 'Writing…',
    notWritten: 'It could not be written; try again',
    print: 'Print, or save as PDF',
    printNote: 'The picture on one page, then the list with its sources.',
    list: 'Events',
    rest: (n) => `${n} more on the web page.`,
    shown: (events, all) => (events === all ? `${all} events` : `${events} of ${all} events`),
    search: (q) => `search “${q}”`,
    from: (publishers, reports) =>
      publishers ? `From ${reports} reports by ${publishers} and others` : `From ${reports} reports`,
    separator: ', ',
  },
};

/** The data files of the site, by path, with the form that makes one of part of it, if any can, and what it is. */
export const FILES = [
  [
    '/timeline.json',
    'timeline',
    'timeline.json',
    {'zh-Hans': '全部记录', 'zh-Hant': '全部記錄', en: 'the whole record'},
  ],
  [
    '/timeline.schema.json',
    null,
    'JSON Schema',
    {'zh-Hans': '记录的格式', 'zh-Hant': '記錄的格式', en: 'its format'},
  ],
  [
    '/events.csv',
    'events',
    'events.csv',
    {'zh-Hans': '事件表', 'zh-Hant': '事件表', en: 'events as a table'},
  ],
  [
    '/reports.csv',
    'reports',
    'reports.csv',
    {'zh-Hans': '报道表', 'zh-Hant': '報道表', en: 'reports as a table'},
  ],
  [
    '/connections.csv',
    'connections',
    'connections.csv',
    {'zh-Hans': '呼应表', 'zh-Hant': '呼應表', en: 'connections as a table'},
  ],
  [
    '/datapackage.json',
    'datapackage',
    'datapackage.json',
    {'zh-Hans': '各表的说明', 'zh-Hant': '各表的說明', en: 'what the tables hold'},
  ],
  ['/timeline.ics', 'ics', 'iCalendar', {'zh-Hans': '日历', 'zh-Hant': '日曆', en: 'for calendars'}],
  ['/feed.atom', 'atom', 'Atom', {'zh-Hans': '订阅', 'zh-Hant': '訂閱', en: 'for feed readers'}],
  [
    '/timelinejs.json',
    'timelinejs',
    'TimelineJS',
    {'zh-Hans': '用于 TimelineJS', 'zh-Hant': '用於 TimelineJS', en: 'for TimelineJS'},
  ],
  [
    '/annotations.json',
    'annotations',
    'Web Annotation',
    {'zh-Hans': '原文出处', 'zh-Hant': '原文出處', en: 'source sentences'},
  ],
] as const satisfies readonly (readonly [
  path: string,
  form: DataForm | null,
  name: string,
  note: Readonly<Record<Lang, string>>,
])[];
