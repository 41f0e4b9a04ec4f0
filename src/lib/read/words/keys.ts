/** Front matter keys, as blogs, Jekyll, Hugo and Chinese editors write them, by the field they give. */
export type FieldName =
  | 'title'
  | 'published'
  | 'publisher'
  | 'byline'
  | 'editor'
  | 'url'
  | 'archived'
  | 'retrieved'
  | 'places'
  | 'lang'
  | 'corrections';

export const FRONT_MATTER_KEYS: Readonly<Record<string, FieldName>> = {
  title: 'title',
  标题: 'title',
  標題: 'title',
  题目: 'title',
  date: 'published',
  published: 'published',
  publishdate: 'published',
  publish_date: 'published',
  pubdate: 'published',
  datetime: 'published',
  日期: 'published',
  时间: 'published',
  發佈日期: 'published',
  发布日期: 'published',
  发布时间: 'published',
  publisher: 'publisher',
  outlet: 'publisher',
  source: 'publisher',
  media: 'publisher',
  site: 'publisher',
  来源: 'publisher',
  來源: 'publisher',
  媒体: 'publisher',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  reporter: 'byline',
  作者: 'byline',
  记者: 'byline',
  記者: 'byline',
  editor: 'editor',
  编辑: 'editor',
  編輯: 'editor',
  责任编辑: 'editor',
  url: 'url',
  original: 'url',
  source_url: 'url',
  sourceurl: 'url',
  original_url: 'url',
  canonical: 'url',
  link: 'url',
  原文: 'url',
  原文地址: 'url',
  原文链接: 'url',
  地址: 'url',
  archived: 'archived',
  archive: 'archived',
  archive_url: 'archived',
  存档: 'archived',
  retrieved: 'retrieved',
  accessed: 'retrieved',
  采集: 'retrieved',
  采集日期: 'retrieved',
  places: 'places',
  place: 'places',
  地点: 'places',
  lang: 'lang',
  language: 'lang',
  语言: 'lang',
  corrections: 'corrections',
  更正: 'corrections',
};

/** What a value looks like, for the hint of a diagnostic. */
export const FIELD_EXAMPLES: Readonly<Record<FieldName, string>> = {
  title: '"某市召开防汛会议"',
  published: '2022-04-18 15:53',
  publisher: '某日报',
  byline: '[张某, 李某]',
  editor: '王某',
  url: 'https://example.com/2022/0418/1.html',
  archived: '{url: https://web.archive.org/…, date: 2022-04-20}',
  retrieved: '2022-04-20',
  places: '[某县, {name: 某镇, level: town, parent: 某县}]',
  lang: 'zh-Hans',
  corrections: '[{do: retitle, match: 原句中的几个字, headline: 新标题}]',
};
