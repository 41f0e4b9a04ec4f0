/** A report as a file ready for `content/`: Markdown with front matter, whatever form it came in. */
import type {BlockRole, NewsReport, TextBlock} from '../types';

export interface ContentFile {
  name: string;
  text: string;
}

const BODY: readonly BlockRole[] = ['heading', 'paragraph', 'item', 'quote', 'cell'];

/**
 * The report as its editor would file it: what was found out about it on top, its body below.
 *
 * Read again, it has the same title, date and text. What was set apart as no part of the article is left
 * out; keep the original file where it matters.
 *
 *     toContentFile(report).name  // '2022-04-18-jingkaiqu.md'
 */
export function toContentFile(report: NewsReport): ContentFile {
  const body = report.blocks
    .filter(({role}) => BODY.includes(role))
    .map((block) => markdownOf(block, report.text));
  // The heading also tells a reader of files that the signs in the text are escaped: this is Markdown.
  const parts = [['---', ...frontMatter(report), '---'].join('\n'), `# ${escapeLine(report.title)}`, ...body];
  return {name: nameOf(report), text: `${parts.join('\n\n')}\n`};
}

function nameOf({id, published = ''}: NewsReport): string {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(published)?.[0];
  return `${day && !/^\d{4}-?\d{2}-?\d{2}/u.test(id) ? `${day}-` : ''}${id}.md`;
}

function frontMatter(report: NewsReport): string[] {
  const {title, published, publishedBasis, publisher, byline, editor, url, archived, retrieved} = report;
  const places = report.places.map(({name}) => name);
  return [
    `title: ${quoted(title)}`,
    published && !published.startsWith('X')
      ? `date: ${published.replace('T', ' ')}${publishedBasis === 'inferred' ? ' # 推断' : ''}`
      : '# date: 2024-01-31',
    ...(publisher ? [`publisher: ${quoted(publisher)}`] : []),
    ...(byline.length ? [`byline: ${list(byline)}`] : []),
    ...(editor ? [`editor: ${quoted(editor)}`] : []),
    ...(url ? [`url: ${quoted(url)}`] : []),
    ...(archived ?? [])
      .slice(0, 1)
      .map((copy) => `archived: [{url: ${quoted(copy.url)}, date: ${copy.date}}]`),
    ...(retrieved ? [`retrieved: ${retrieved}`] : []),
    ...(places.length ? [`places: ${list(places)}`] : []),
  ];
}

/** A JSON string is a YAML string in double quotes. */
function quoted(text: string): string {
  return JSON.stringify(text.replaceAll(/[\r\n]+/gu, ' '));
}

function list(texts: readonly string[]): string {
  return `[${texts.map(quoted).join(', ')}]`;
}

function markdownOf({role, depth = 2, start, end}: TextBlock, text: string): string {
  const lines = text.slice(start, end).split('\n').map(escapeLine).filter(Boolean);
  if (role === 'heading') return `${'#'.repeat(Math.min(6, Math.max(2, depth)))} ${lines.join(' ')}`;
  if (role === 'item') return `- ${lines.join('\n  ')}`;
  if (role === 'quote') return lines.map((line) => `> ${line}`).join('\n');
  return lines.join('\n');
}

/** A line whose signs Markdown leaves alone. */
function escapeLine(line: string): string {
  return line
    .trim()
    .replaceAll(/[\\`*_[\]<~]|&(?=#?\w)/gu, '\\$&')
    .replace(/^[#>+=-]/u, '\\$&')
    .replace(/^(?<number>\d{1,9})(?<mark>[.)])/u, '$<number>\\$<mark>');
}
