/** A report as a file ready for `content/`: Markdown with front matter, whatever form it came in. */
import type {BlockRole, Correction, NewsReport, Place, TextBlock} from '../types';

export interface ContentFile {
  name: string;
  text: string;
}

type YamlMap = Readonly<Record<string, string | undefined>>;

const BODY: readonly BlockRole[] = ['heading', 'paragraph', 'item', 'quote', 'cell'];

/**
 * The report as its editor would file it: what was found out about it on top, its body below.
 *
 * Read again, it has the same title, date, text and corrections. What was set apart as no part of the article is
 * left out, and so are names that were hidden; keep the original file where it matters.
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
  const corrections = keptCorrections(report.corrections);
  return [
    `title: ${quoted(title)}`,
    published && !published.startsWith('X')
      ? `date: ${published.replace('T', ' ')}${publishedBasis === 'inferred' ? ' # 推断' : ''}`
      : '# date: 2024-01-31',
    ...(publisher ? [`publisher: ${quoted(publisher)}`] : []),
    ...(byline.length ? [`byline: ${list(byline)}`] : []),
    ...(editor ? [`editor: ${quoted(editor)}`] : []),
    ...(url ? [`url: ${quoted(url)}`] : []),
    ...(archived ? [`archived: [${archived.map(copyInYaml).join(', ')}]`] : []),
    ...(retrieved ? [`retrieved: ${retrieved}`] : []),
    ...(report.places.length ? [`places: [${report.places.map(placeInYaml).join(', ')}]`] : []),
    ...(corrections.length ? ['corrections:', ...corrections.map((each) => `  - ${mapInYaml(each)}`)] : []),
  ];
}

/** What is hidden is gone from the text already, and a correction that speaks of it would tell it. */
function keptCorrections(corrections: readonly Correction[]): YamlMap[] {
  const hidden = corrections.flatMap(({do: action, value, match}) =>
    action === 'hide' ? [value ?? match ?? ''] : [],
  );
  return corrections
    .filter((each) => each.do !== 'hide' && !hidden.some((name) => JSON.stringify(each).includes(name)))
    .map((correction) => ({...correction, line: undefined}));
}

function copyInYaml({url, date}: {url: string; date: string}): string {
  return mapInYaml({url, date: date || undefined});
}

function placeInYaml(place: Place): string {
  return place.level || place.parent ? mapInYaml({...place}) : quoted(place.name);
}

/** On one line: `{do: "drop", match: "第39场"}`. */
function mapInYaml(map: YamlMap): string {
  const fields = Object.entries(map).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${quoted(value)}`],
  );
  return `{${fields.join(', ')}}`;
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
