/** Names of `meta` elements by the field they give, with weights: portals and councils have their own. */
type MetaField = 'title' | 'published' | 'updated' | 'publisher' | 'byline' | 'editor' | 'url';

const ROWS: readonly (readonly [MetaField, number, string])[] = [
  ['title', 75, 'articletitle'],
  ['title', 50, 'og:title twitter:title dc.title headline'],
  [
    'published',
    85,
    'article:published_time publishdate pubdate publish_time publishtime og:published_time datepublished dc.date dc.date.issued dcterms.created article.created date weibo:article:create_at apub:time bytedance:published_time publish-date publish_date publish-time publication_date pub_date pubtime publish_at release_date datecreated dc.date.created parsely-pub-date og:time og:release_date',
  ],
  [
    'updated',
    60,
    'article:modified_time og:updated_time last-modified lastmodified datemodified dc.date.modified bytedance:updated_time',
  ],
  ['publisher', 72, 'contentsource source mediaid article:source'],
  ['publisher', 35, 'og:site_name article:publisher'],
  ['publisher', 30, 'sitename application-name dc.publisher publisher'],
  ['byline', 55, 'author article:author og:article:author dc.creator byl'],
  ['editor', 60, 'editor contenteditor'],
  ['url', 58, 'og:url twitter:url url'],
];

export const META_FIELDS: ReadonlyMap<string, {field: MetaField; weight: number}> = new Map(
  ROWS.flatMap(([field, weight, names]) => names.split(' ').map((name) => [name, {field, weight}] as const)),
);
