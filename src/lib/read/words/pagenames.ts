/** Names (`class`, `id`) that pages give to their parts. */

/** The article itself. */
export const BODY_NAMES =
  /(?:^|[\s_-])(?:article|articlecontent|article-?body|article-?content|content|main-?content|post-?content|post-?body|entry-?content|news-?content|detail|detail-?content|text|txt|neirong|zhengwen|trs_?editor|ucapcontent|view|rich_media_content|js_content|zoom|fontzoom|cnt|conBox|textbox)(?=$|[\s_-])/iu;

/** The line of date, outlet and author. */
export const HEADER_NAMES =
  /(?:^|[\s_-])(?:meta|metas|info|infos|byline|authors?|source|laiyuan|date|time|datetime|pubtime|pubdate|publish|riqi|post-?footer|date-?source|arti-?meta|function|subtime|timebref|pages-?date|from)(?=$|[\s_-])/iu;

/** What stands under a picture. */
export const CAPTION_NAMES =
  /(?:^|[\s_-])(?:captions?|wp-caption-text|(?:img|image|pic|photo)(?:[_-]?(?:text|desc|descr|note|info|title|caption|credit|explain))?|tushuo|tuzhu|tupianshuoming)(?=$|[\s_-])/iu;

/** What stands around it. */
export const ASIDE_NAMES: readonly {note: string; pattern: RegExp}[] = [
  {
    note: 'breadcrumb',
    pattern: /(?:^|[\s_-])(?:breadcrumbs?|crumbs?|position|location|path|weizhi|dqwz)(?=$|[\s_-])/iu,
  },
  {
    note: 'notice',
    pattern:
      /(?:^|[\s_-])(?:cookies?|cookie-?(?:banner|bar|notice|consent|law)|consent|gdpr|sf-hidden)(?=$|[\s_-])/iu,
  },
  {
    note: 'comment',
    pattern:
      /(?:^|[\s_-])(?:comments?|comm|comm_all|pinglun|reply|disqus|cmt|guestbook)(?=$|[\s_-]|list|box)/iu,
  },
  {
    note: 'related',
    pattern:
      /(?:^|[\s_-])(?:related|relate|xgxw|xiangguan|recommend|recommended|hot|hotnews|rank|ranking|paihang|top10|more-?news|guess|latest|popular|tuijian|also-?read|readmore)(?=$|[\s_-]|list|box|news|wrap)/iu,
  },
  {
    note: 'player',
    pattern:
      /(?:^|[\s_-])(?:player|video-?(?:player|box|info)|audio-?(?:player|box)|prism-player)(?=$|[\s_-]|box|wrap)/iu,
  },
  {
    note: 'share-link',
    pattern:
      /(?:^|[\s_-])(?:share|sharing|bdshare|bshare|jiathis|social|fenxiang|toolbar|tools?|print|addthis)(?=$|[\s_-]|box|bar|btn)/iu,
  },
  {
    note: 'navigation',
    pattern:
      /(?:^|[\s_-])(?:nav|navbar|navigation|menu|sidebar|side|right-?side|rightbar|sub-?nav|topbar|site-?header|search|login|pagination|pager|paging|prev-?next)(?=$|[\s_-]|list|box|bar)/iu,
  },
  {
    note: 'footer',
    pattern: /(?:^|[\s_-])(?:footer|foot|copyright|banquan|friend-?links?|bottom)(?=$|[\s_-]|er|bar|box)/iu,
  },
  {
    note: 'advertisement',
    pattern:
      /(?:^|[\s_-])(?:ads?|advert|advertisement|guanggao|banner|promo|sponsor|qrcode|erweima|ewm|app-?download|download-?app|down-?app|open-?app)(?=$|[\s_-]|box|bar)/iu,
  },
];

export type NamedField = 'published' | 'publisher' | 'byline' | 'editor';

const NAMED: Readonly<Record<NamedField, string>> = {
  published:
    'pubtime_baidu pubtime pub-time pub_time pubdate publish_time publish-time publishtime publish_date publish-date publishdate post-date posted-on entry-date article-date article-time article_time news-time news_time newstime h-time dt-published updatetime article-content__time art_time datepublished',
  publisher:
    'source_baidu js_name source ent-source article-source article_source news-source news_source media-name media_name media account account-name laiyuan',
  byline: 'author_baidu author authors author-name author_name writer zuozhe',
  editor: 'editor_baidu editor bianji zebian',
};

/** What an element of this `id` or class holds, where there is but one. */
export const NAMED_FIELDS: ReadonlyMap<string, NamedField> = new Map(
  (Object.entries(NAMED) as [NamedField, string][]).flatMap(([field, names]) =>
    names.split(' ').map((name): [string, NamedField] => [name, field]),
  ),
);
