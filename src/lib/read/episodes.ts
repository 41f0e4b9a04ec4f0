import * as v from 'valibot';
import {isNode, isSeq, LineCounter, parseDocument, type Document} from 'yaml';
import type {Diagnostic, EpisodeHint} from '../types';
import {nesting, plainValue} from './frontmatter';
import {MAX_YAML_DEPTH} from './limits';
import {plainLine} from './noise';

const Hint = v.strictObject({
  title: v.pipe(v.string(), v.transform(plainLine), v.nonEmpty()),
  id: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/u, 'small letters, digits and hyphens'))),
  reports: v.optional(v.array(v.string())),
  places: v.optional(v.array(v.string())),
  dayZero: v.optional(v.string()),
});

const EXAMPLE = '例如：- {title: 某地 2020, places: [某县]}';

/**
 * The editor's names, joins and splits of episodes.
 *
 *     readEpisodes('- title: 某地 2020\n  places: [某县]', {path: 'content/episodes.yml'}).episodes.length // 1
 *
 * @param source  YAML: a list of hints, dates as strings.
 * @returns       The hints that are sound; each flaw of the others as a diagnostic. Never throws.
 */
export function readEpisodes(
  source: string,
  {path}: {path: string},
): {episodes: EpisodeHint[]; diagnostics: Diagnostic[]} {
  if (nesting(source) > MAX_YAML_DEPTH)
    return {episodes: [], diagnostics: [fault(path, 'nested too deep to be read', 1)]};
  const lines = new LineCounter();
  const document = parseDocument(source, {
    schema: 'core',
    uniqueKeys: true,
    lineCounter: lines,
    prettyErrors: false,
  });
  const [broken] = document.errors;
  if (broken)
    return {episodes: [], diagnostics: [fault(path, broken.message, lines.linePos(broken.pos[0]).line)]};

  const value = plainValue((): unknown => document.toJS({maxAliasCount: 10}));
  if (value === undefined)
    return {episodes: [], diagnostics: [fault(path, 'an alias stands for too much, or for nothing', 1)]};
  if (value === null) return {episodes: [], diagnostics: []};
  if (!Array.isArray(value)) return {episodes: [], diagnostics: [fault(path, 'not a list of episodes', 1)]};
  return checked(value, path, linesOf(document, lines));
}

function checked(
  entries: readonly unknown[],
  path: string,
  lines: readonly (number | undefined)[],
): {episodes: EpisodeHint[]; diagnostics: Diagnostic[]} {
  const episodes: EpisodeHint[] = [];
  const diagnostics: Diagnostic[] = [];
  entries.forEach((entry, index) => {
    const result = v.safeParse(Hint, entry);
    if (result.success) episodes.push(result.output as EpisodeHint);
    else diagnostics.push(fault(path, `episode ${index + 1}: ${saidOf(result.issues)}`, lines[index]));
  });
  return {episodes, diagnostics};
}

/** The line on which each entry of the list begins. */
function linesOf({contents}: Document, lines: LineCounter): (number | undefined)[] {
  const items: readonly unknown[] = isSeq(contents) ? contents.items : [];
  return items.map((item) => (isNode(item) && item.range ? lines.linePos(item.range[0]).line : undefined));
}

/** All faults of an entry in one line, each with its field. */
function saidOf(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`).join('; ');
}

function fault(file: string, message: string, line?: number): Diagnostic {
  return {level: 'error', rule: 'read/episodes', message, file, ...(line ? {line} : {}), hint: EXAMPLE};
}
