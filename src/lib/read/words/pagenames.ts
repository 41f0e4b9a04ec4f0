/** Names (`class`, `id`) that pages give to their parts. */

/** The article itself. */
export const BODY_NAMES =
  /(?:^|[\s_-])(?:article|articlecontent|article-?body|article-?content|content|main-?content|post-?content|post-?body|entry-?content|news-?content|detail|detail-?content|text|txt|neirong|zhengwen|trs_?editor|ucapcontent|view|rich_media_content|js_content|zoom|fontzoom|cnt|conBox|textbox)(?=$|[\s_-])/iu;

/** What stands around it. */
export const ASIDE_NAMES: readonly {note: string; pattern: RegExp}[] = [
  {
    note: 'breadcrumb',
    pattern: /(?:^|[\s_-])(?:breadcrumbs?|crumbs?|position|location|path|weizhi|dqwz)(?=$|[\s_-])/iu,
  },
  {
    note: 'comment',
    pattern: /(?:^|[\s_-])(?:comments?|pinglun|reply|disqus|cmt|guestbook)(?=$|[\s_-]|list|box)/iu,
  },
  {
    note: 'related',
    pattern:
      /(?:^|[\s_-])(?:related|relate|xgxw|xiangguan|recommend|recommended|hot|hotnews|rank|ranking|paihang|top10|more-?news|guess|latest|popular|tuijian|also-?read|readmore)(?=$|[\s_-]|list|box|news|wrap)/iu,
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
      /(?:^|[\s_-])(?:ads?|advert|advertisement|guanggao|banner|promo|sponsor|qrcode|erweima|ewm)(?=$|[\s_-]|box|bar)/iu,
  },
];
