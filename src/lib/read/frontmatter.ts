/** Front matter: YAML between `---` lines, TOML between `+++` lines, a JSON object. Dates stay strings. */
import {isMap, isNode, isScalar, LineCounter, parseDocument} from 'yaml';
import type {TextSpan} from '../types';
import type {Fault} from './faults';
import {MAX_FRONT_MATTER, MAX_YAML_ALIASES, MAX_YAML_DEPTH} from './limits';
import {readKeyedHead} from './keyedhead';
import {brokenFrontMatter, fieldOf, type FrontMatter, type Parsed} from './frontfields';
import {readToml} from './toml';
import {FRONT_MATTER_KEYS} from './words/keys';

/**
 * Read a report's front matter.
 *
 * Broken front matter is reported and what could be read of it is kept; the text after it is read anyway.
 *
 *     readFrontMatter('---\ntitle: 洪水\n---\n正文').fields.title // {key: 'title', value: '洪水', start: 11, end: 13}
 *
 * @param file  The decoded report.
 */
export function readFrontMatter(file: string): FrontMatter {
  const fence = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n/.exec(file);
  if (!fence)
    return readJson(file) ?? readKeyedHead(file) ?? {fields: {}, end: 0, present: false, faults: []};
  const start = fence[0].length;
  const close = closingFence(file, start, fence[1] ?? '---');
  if (!close) return unclosed(file);
  if (close.start - start > MAX_FRONT_MATTER) return tooLong(start, close);
  const source = file.slice(start, close.start);
  const read = fence[1] === '+++' ? readToml(source, start) : readYaml(source, start);
  return {...read, end: close.end, present: true};
}

function closingFence(file: string, start: number, fence: string): TextSpan | undefined {
  const line = fence === '---' ? /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gm : /^\+\+\+[ \t]*(?:\r?\n|$)/gm;
  line.lastIndex = start;
  const found = line.exec(file);
  return found ? {start: found.index, end: found.index + found[0].length} : undefined;
}

/** `{ … }` and a line end, as Hugo takes it. JSON is YAML, whose parser knows where each value stands. */
function readJson(file: string): FrontMatter | undefined {
  const start = /^\uFEFF?\s{0,20}(?=\{)/u.exec(file)?.[0].length;
  const length = start === undefined ? 0 : objectLength(file.slice(start, start + MAX_FRONT_MATTER));
  if (start === undefined || length === 0) return undefined;
  const after = /^[ \t]*(?:\r?\n|$)/u.exec(file.slice(start + length, start + length + 200))?.[0];
  const source = file.slice(start, start + length);
  if (after === undefined || !isJson(source)) return undefined;
  const read = readYaml(source, start);
  if (Object.keys(read.fields).length === 0) return undefined;
  return {...read, end: start + length + after.length, present: true};
}

/** Letters up to the brace that closes the first one; 0 if none does. */
function objectLength(text: string): number {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (inString && letter === '\\') at += 1;
    else if (letter === '"') inString = !inString;
    else if (!inString && letter === '{') depth += 1;
    else if (!inString && letter === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return 0;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A rule at the head of a Markdown text opens no front matter; a key after it does. */
function unclosed(file: string): FrontMatter {
  const looksMeant =
    /^\uFEFF?(?:---[ \t]*\r?\n[\p{L}_][\p{L}\p{N}_-]{0,30}[ \t]*:|\+\+\+[ \t]*\r?\n[\w-]{1,30}[ \t]*=)/u.test(
      file,
    );
  const faults: Fault[] = looksMeant
    ? [
        {
          level: 'error',
          rule: 'read/front-matter',
          message: 'front matter is opened and never closed',
          start: 0,
          end: 3,
          found: file.trimStart().slice(0, 3),
          expected: 'the same line again after the last key',
          hint: '在最后一个字段之后另起一行写 ---（TOML 写 +++）',
        },
      ]
    : [];
  if (!looksMeant) return {fields: {}, end: 0, present: false, faults};
  const start = file.indexOf('\n') + 1;
  const blank = /\r?\n[ \t]*\r?\n/.exec(file.slice(start, start + MAX_FRONT_MATTER));
  if (!blank && file.length - start > MAX_FRONT_MATTER)
    return tooLong(start, {start: file.length, end: file.length});
  const end = blank ? start + blank.index : start;
  return {fields: readLines(file.slice(start, end), start), end, present: true, faults};
}

/** Lines of `key: value` as they stand: what is left when they are no YAML. */
function readLines(source: string, base: number): FrontMatter['fields'] {
  const fields: FrontMatter['fields'] = {};
  for (const line of source.matchAll(/^([\p{L}_]{1,20})[ \t]*:[ \t]+(\S.*)$/gmu)) {
    const [whole, key = '', rest = ''] = line;
    const name = fieldOf(key);
    const value = rest.trim().replace(/^(["'])(.*)\1$/u, '$2');
    const isPlain = name !== 'corrections' && name !== 'archived' && !/^[[{&*!|>]/.test(value);
    if (!name || !isPlain || value === '') continue;
    const end = base + line.index + whole.trimEnd().length;
    fields[name] ??= {key, value, start: end - rest.trim().length, end};
  }
  return fields;
}

function tooLong(start: number, close: TextSpan): FrontMatter {
  const fault: Fault = {
    level: 'error',
    rule: 'read/front-matter',
    message: `front matter is too long to be read: ${close.start - start} characters`,
    start,
    end: close.start,
    expected: `at most ${MAX_FRONT_MATTER} characters`,
    hint: '正文应写在第二个 --- 之后',
  };
  return {fields: {}, end: close.end, present: true, faults: [fault]};
}

function readYaml(source: string, base: number): Parsed {
  const depth = nesting(source);
  if (depth > MAX_YAML_DEPTH)
    return {fields: {}, faults: [brokenFrontMatter(`nested ${depth} deep`, base, base + 1)]};
  const lines = new LineCounter();
  // The core schema of YAML 1.2 has no dates: 2022-04-18 stays the string that was written.
  const document = parseDocument(source, {
    schema: 'core',
    uniqueKeys: true,
    lineCounter: lines,
    logLevel: 'silent',
  });
  const faults = document.errors.map(({message, pos}) =>
    brokenFrontMatter(message.split('\n')[0] ?? message, base + pos[0], base + pos[1]),
  );
  const isBroken = faults.length > 0;
  // An unknown tag (!!js/function) is no error to the parser: the value is read as text, and said so.
  for (const {message, pos} of document.warnings)
    faults.push({
      ...brokenFrontMatter(message.split('\n')[0] ?? message, base + pos[0], base + pos[1]),
      level: 'warning',
    });
  const fields: Parsed['fields'] = isBroken ? readLines(source, base) : {};
  if (!isMap(document.contents)) {
    const isEmpty = source.trim() === '';
    return {
      fields,
      faults:
        isEmpty || faults.length > 0
          ? faults
          : [brokenFrontMatter('not a list of keys and values', base, base)],
    };
  }
  for (const pair of document.contents.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    const name = fieldOf(key.trim());
    if (!name && isScalar(pair.key)) faults.push(...mistyped(key, base + (pair.key.range?.[0] ?? 0)));
    if (!name || !isNode(pair.value) || fields[name]) continue;
    const [start, end] = pair.value.range ?? [0, 0];
    const value = plainValue(() =>
      pair.value && isNode(pair.value)
        ? pair.value.toJS(document, {maxAliasCount: MAX_YAML_ALIASES})
        : undefined,
    );
    if (value === undefined)
      faults.push(brokenFrontMatter(`value of ${key} is not readable`, base + start, base + end));
    else if (value !== null && value !== '')
      fields[name] = {key, value, start: base + start, end: base + end};
  }
  return {fields, faults};
}

const letters = (word: string): string => [...word].sort().join('');

/** `titel`, `Dtae`: the letters of a key that is known, in another order. Other keys are other programs'. */
function mistyped(key: string, start: number): Fault[] {
  const written = key.toLowerCase().trim();
  const meant = Object.keys(FRONT_MATTER_KEYS).find(
    (known) => known.length === written.length && letters(known) === letters(written),
  );
  if (!meant || written.length > 20) return [];
  return [
    {
      level: 'warning',
      rule: 'read/unknown-key',
      message: `front matter: ${key} is no known key; ${meant} is`,
      start,
      end: start + key.length,
      found: key,
      expected: meant,
      hint: `可写作 ${meant}:`,
    },
  ];
}

/** The library throws on an alias without an anchor and on one that stands for too much. */
export function plainValue(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** Brackets open at once, and steps of indentation: the parser recurses on both. */
export function nesting(source: string): number {
  let open = 0;
  let deepest = 0;
  for (const letter of source) {
    if (letter === '[' || letter === '{') open += 1;
    else if (letter === ']' || letter === '}') open = Math.max(0, open - 1);
    deepest = Math.max(deepest, open);
  }
  for (const [lead] of source.matchAll(/^[ ?:-]{2,}/gm)) {
    deepest = Math.max(deepest, lead.replace(/ {2}/g, ' ').length / 2);
  }
  return deepest;
}
