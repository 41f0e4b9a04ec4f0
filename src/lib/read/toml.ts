/** As much TOML as blogs put into front matter: strings, lists of strings, bare dates and numbers. */
import {brokenFrontMatter, fieldOf, type FrontMatter, type Parsed} from './frontfields';

/** Tables in which Hugo and Zola keep what is the author's own. */
const OWN_TABLES = /^\[\s*(?:params|extra)\s*\]$/u;

/**
 * @param source  Between the `+++` lines.
 * @param base    Where it starts in the file.
 */
export function readToml(source: string, base: number): Parsed {
  const fields: FrontMatter['fields'] = {};
  const faults: Parsed['faults'] = [];
  let isForeign = false;
  for (const {text: line, at} of statements(source)) {
    const text = line.trim();
    if (/^\[[^"'=]*\]$/u.test(text)) isForeign = !OWN_TABLES.test(text);
    else if (text === '' || text.startsWith('#') || isForeign) continue;
    else {
      const equals = line.indexOf('=');
      const key = line
        .slice(0, Math.max(0, equals))
        .trim()
        .replace(/^["']|["']$/g, '');
      const name = fieldOf(key);
      const value = valueOf(line.slice(equals + 1).trim());
      const start = base + at;
      if (equals < 0 || value === undefined)
        faults.push(brokenFrontMatter('line is not key = value', start, start + line.length));
      else if (name)
        fields[name] ??= {key, value, start: start + equals + 1, end: start + line.trimEnd().length};
    }
  }
  return {fields, faults};
}

/** Lines; a list or a text in three quotes that is opened goes on to the line that closes it. */
function statements(source: string): {text: string; at: number}[] {
  const found: {text: string; at: number; closes?: string}[] = [];
  for (const {0: text, index: at} of source.matchAll(/^.*$/gm)) {
    const open = found[found.length - 1];
    if (open?.closes !== undefined) {
      open.text = source.slice(open.at, at + text.length);
      if (text.includes(open.closes)) delete open.closes;
      continue;
    }
    const closes = closerOf(text);
    found.push({text, at, ...(closes ? {closes} : {})});
  }
  return found;
}

function closerOf(line: string): string | undefined {
  const [, opener = ''] = /^[^=#]{1,80}=\s*(\[|"""|''')/u.exec(line) ?? [];
  const closer = opener === '[' ? ']' : opener;
  return closer !== '' && !line.slice(line.indexOf(opener) + opener.length).includes(closer)
    ? closer
    : undefined;
}

function valueOf(text: string): unknown {
  const long = /^("""|''')\r?\n?([\s\S]*?)(?:\1|$)/u.exec(text);
  if (long) return (long[2] ?? '').trim();
  const quoted = /^"((?:[^"\\]|\\.)*)"|^'([^']*)'/.exec(text);
  if (quoted) return (quoted[1] ?? quoted[2] ?? '').replace(/\\(["\\])/g, '$1');
  if (text.startsWith('[')) {
    return Array.from(text.matchAll(/"((?:[^"\\]|\\.)*)"?|'([^']*)'?/g), ([, a, b]) => a ?? b ?? '');
  }
  return /^[\w.:+-]+/.exec(text)?.[0];
}
