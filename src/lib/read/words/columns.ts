/** Columns and keys of exports: what databases, crawlers and press archives call the parts of a report. */
import {FRONT_MATTER_KEYS, type FieldName} from './keys';
import {LABELS} from './labels';

/** What a column gives: a field of the front matter, or the text. */
export type ColumnField = FieldName | 'text';

/** Under which key a field stands in front matter. */
export const FIELD_KEYS: Readonly<Record<FieldName, string>> = {
  title: 'title',
  published: 'date',
  publisher: 'source',
  byline: 'author',
  editor: 'editor',
  url: 'url',
  archived: 'archived',
  retrieved: 'retrieved',
  places: 'places',
  lang: 'lang',
  corrections: 'corrections',
};

/** Words in Latin letters, without what stands around them: `news_pub_time` is `pubtime`. */
const LATIN: Readonly<Record<Exclude<ColumnField, 'places' | 'lang' | 'corrections' | 'archived'>, string>> =
  {
    title: 'title headline subject titlename maintitle biaoti',
    published:
      'date published pubdate publishdate publisheddate publicationdate pubtime publishtime publishedtime publishedat publishat postdate posttime postedat issuedate issuetime releasedate releasetime datetime time timestamp createdat senttime sent createtime createdtime createdate ctime datepublished displaytime inputtime writetime addtime fabushijian',
    publisher:
      'source publisher outlet media press newspaper paper site sitename sourcename medianame origin originname publishername from website channelname sourcesite laiyuan',
    byline: 'author authors authorname byline writer reporter journalist zuozhe',
    editor: 'editor editorname bianji',
    url: 'url urlsource link href permalink weburl pageurl sourceurl srcurl originalurl canonical canonicalurl shareurl docurl',
    retrieved:
      'retrieved retrievedat accessed crawltime crawldate crawledat crawlat fetchtime fetchedat scrapedat scrapetime collecttime spidertime downloadtime',
    text: 'content contents markdowncontent text body fulltext maintext maincontent contenttext contenthtml htmlcontent textcontent plaintext rawtext html bodytext bodyhtml articlebody detail paragraphs paras zhengwen neirong article',
  };

/** Words in Han letters, in both scripts; those of a page's labels are known besides. */
const HAN: Readonly<Partial<Record<ColumnField, string>>> = {
  title: '题名 題名 篇名 主题 主題 标题名称',
  published:
    '年月日 刊期 发送时间 發送時間 寄件日期 傳送日期 日期时间 发稿 見報日期 见报日期 上版时间 发文时间 發文時間 新闻日期 新聞日期',
  publisher:
    '报刊 報刊 报纸名称 報別 报别 報紙 报名 刊名 来源名称 来源网站 网站 網站 媒体名称 媒體名稱 站点 单位',
  byline: '作者 记者 記者 责任者',
  url: '链接地址 连结 連結 详情页 网页地址',
  retrieved: '抓取时间 爬取时间 入库时间 采集时间',
  text: '正文 内容 內容 全文 内文 內文 文本 新闻正文 文章正文 原文内容 本文',
};

/** Around the word that counts: what the record is (`news_title`, 文章标题), which type its column has. */
const CARRIERS: ReadonlySet<string> = new Set(
  'news article post doc document item entry page story report record raw fld field f c s n t str txt cn zh main full original'.split(
    ' ',
  ),
);
const HAN_CARRIERS = /^(?:新闻|新聞|文章|稿件|报道|報道|帖子|网页|網頁|信息|资讯)(?=.)/u;

const byWord = (table: Readonly<Partial<Record<string, string>>>): Map<string, ColumnField> =>
  new Map(
    Object.entries(table).flatMap(([field, words = '']) =>
      words.split(' ').map((word): [string, ColumnField] => [word, field as ColumnField]),
    ),
  );

const OWN_LABELS = Object.fromEntries(
  Object.entries(LABELS).filter(([field]) => field !== 'nothing' && field !== 'updated'),
);
const WORDS: ReadonlyMap<string, ColumnField> = new Map([
  ...byWord(OWN_LABELS),
  ...byWord(HAN),
  ...byWord(LATIN),
]);

/**
 * What a column of a table, or a key of a record, gives.
 *
 *     columnField('news_pub_time')  // 'published'
 *     columnField('articleContent') // 'text'
 *     columnField('来源媒体')       // 'publisher'
 *     columnField('版面')           // undefined: nothing that a report has
 */
export function columnField(name: string): ColumnField | undefined {
  const plain = name.replace(/[\s"']/gu, '');
  const lower = plain.toLowerCase();
  if (Object.hasOwn(FRONT_MATTER_KEYS, lower)) return FRONT_MATTER_KEYS[lower];
  const known = WORDS.get(lower) ?? WORDS.get(lower.replace(HAN_CARRIERS, ''));
  if (known || !/^[\w.-]{1,60}$/u.test(plain)) return known;
  const parts = plain
    .replace(/(?<=[a-z\d])(?=[A-Z])/gu, '_')
    .toLowerCase()
    .split(/[_.-]+/u);
  const telling = parts.filter((part) => !CARRIERS.has(part));
  return WORDS.get(parts.join('')) ?? WORDS.get(telling.join(''));
}
