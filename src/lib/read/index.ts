/**
 * Files → reports. Pure: no disk, no clock; it runs in a browser's worker as it does in a build.
 *
 * A form (Markdown, saved page, plain text) is told by what the text is like, never by its name; each form
 * ends in draft blocks, and from there on all are treated alike: noise out, roles, evidence, report.
 */

import type {NewsReport} from '../types';
import {addressDates, pathDate} from './addressdate';
import {cleanText, joinBlocks} from './clean';
import {gatherCredits} from './credits';
import {datelineFaults} from './dateline';
import {decode} from './decode';
import type {DraftBlock} from './draft';
import {choosePublication, noEvidence, strongest, type Evidence, type Publication} from './evidence';
import {lineStarts, toDiagnostics, withoutConsequences, type Fault} from './faults';
import {readForm} from './form';
import {frontBlocks} from './frontblocks';
import {readFrontMatter} from './frontmatter';
import {MAX_BLOCKS, MAX_CHARS} from './limits';
import {toFile} from './map';
import {gatherMatter, type Matter} from './matter';
import {plainLine, profileNoise, type NoiseProfile} from './noise';
import {readExport, type Export} from './records';
import {reportTitle} from './reporttitle';
import {scriptOf} from './script';
import {slugOf} from './slug';
import {SECOND_HEAD, sortBlocks} from './sort';
import type {SortedBlock} from './sorting';
import {isBody, treeOf} from './tree';

export {toClean, toFile} from './map';
export {uniqueIds} from './slug';

export interface ReadOptions {
  /** As given on the command line or chosen in the browser; it tells the id and, weakly, a day. */
  path: string;
}

/**
 * Read one report.
 *
 *     const report = readReport('---\ntitle: 洪水\ndate: 2024-07-02\n---\n\n7月1日，…', {path: 'flood.md'});
 *     report.published // '2024-07-02'
 *
 * Never throws on content: what is wrong is in `diagnostics`, and what can be read is read.
 *
 * @param source   The bytes of the file, or its text.
 * @param options  See {@link ReadOptions}.
 */
export function readReport(source: string | Uint8Array, {path}: ReadOptions): NewsReport {
  const {text: decoded, encoding, faults} = decode(source);
  const file = withinBounds(decoded, faults);
  try {
    return assemble(readAll(file, path, faults), path, encoding);
  } catch (error) {
    // The last net: no parser of ours may stop the other reports.
    faults.push(unreadable(error));
    return assemble({...emptyReading(file), faults}, path, encoding);
  }
}

/** Everything known about a report before it is put together. */
interface RawReading {
  file: string;
  form: string;
  blocks: SortedBlock[];
  evidence: Evidence;
  matter: Matter;
  faults: Fault[];
}

function withinBounds(text: string, faults: Fault[]): string {
  if (text.length <= MAX_CHARS) return text;
  faults.push({
    level: 'error',
    rule: 'read/too-long',
    message: `report has ${text.length} characters; only the first ${MAX_CHARS} were read`,
    start: MAX_CHARS,
    end: MAX_CHARS,
    expected: `at most ${MAX_CHARS} characters`,
    hint: '一份文件只放一篇报道；多篇请拆分，或用 .jsonl、.csv',
  });
  return text.slice(0, MAX_CHARS);
}

function readAll(file: string, path: string, faults: Fault[]): RawReading {
  const front = readFrontMatter(file);
  const evidence = noEvidence();
  faults.push(...front.faults);
  const matter = gatherMatter(front, file, evidence, faults);
  const {form, drafts} = readForm(file, front, evidence, faults);
  const profile = profileNoise(file);
  const cleaned = withinCount(drafts, faults)
    .map((draft) => cleanBlock(draft, profile))
    .filter(({text}) => text !== '');
  const hints = [...evidence.titles].sort((a, b) => b.weight - a.weight).map(({value}) => value);
  const blocks = [...frontBlocks(front, file), ...sortBlocks(cleaned, hints)];
  gatherCredits(blocks, evidence, faults);
  faults.push(...secondHeads(blocks));
  evidence.dates.push(...addressDates(strongest(evidence.urls) ?? ''), ...pathDate(path));
  return {file, form, blocks, evidence, matter, faults};
}

/** Two reports in one file are read as one: whoever put them there should know. */
function secondHeads(blocks: readonly SortedBlock[]): Fault[] {
  return blocks
    .filter(({note, draft}) => note === SECOND_HEAD && draft.kind === 'line')
    .map(({text, map}) => ({
      level: 'warning',
      rule: 'read/second-head',
      message: 'this looks like the head of another report',
      ...toFile(map, 0, text.length),
      found: text,
      expected: 'one report to a file',
      hint: '一份文件只放一篇报道；多篇请拆分，或用 .jsonl、.csv',
    }));
}

function withinCount(drafts: DraftBlock[], faults: Fault[]): DraftBlock[] {
  if (drafts.length <= MAX_BLOCKS) return drafts;
  faults.push({
    level: 'error',
    rule: 'read/too-many-blocks',
    message: `report has ${drafts.length} paragraphs; only the first ${MAX_BLOCKS} were read`,
    expected: `at most ${MAX_BLOCKS} paragraphs`,
    hint: '一份文件只放一篇报道',
  });
  return drafts.slice(0, MAX_BLOCKS);
}

function cleanBlock(draft: DraftBlock, profile: NoiseProfile): SortedBlock {
  return {...cleanText(draft, profile), draft, role: 'paragraph'};
}

function emptyReading(file: string): Omit<RawReading, 'faults'> {
  return {file, form: 'text', blocks: [], evidence: noEvidence(), matter: {places: [], corrections: []}};
}

function unreadable(error: unknown): Fault {
  return {
    level: 'error',
    rule: 'read/unreadable',
    message: `report could not be read: ${error instanceof Error ? error.message : String(error)}`,
    start: 0,
    end: 0,
    expected: 'text, Markdown or a saved page',
    hint: '请另存为 UTF-8 文本',
  };
}

function assemble(reading: RawReading, path: string, encoding: string): NewsReport {
  const {file, form, blocks, evidence, matter, faults} = reading;
  const joined = joinBlocks(blocks);
  const publication = choosePublication(evidence.dates);
  const title = reportTitle(evidence, blocks, faults);
  faults.push(...missing(publication, blocks), ...datelineFaults(publication));
  if (file.trim() === '') faults.push(emptyFile());
  return {
    id: slugOf(path, publication.published),
    source: path,
    file,
    ...joined,
    body: treeOf(blocks, lineStarts(file)),
    form,
    encoding,
    title,
    ...credits(evidence),
    ...publication,
    ...(evidence.archived.length > 0 ? {archived: evidence.archived} : {}),
    script: matter.script ?? scriptOf(joined.text),
    places: matter.places,
    corrections: matter.corrections,
    diagnostics: toDiagnostics(withoutConsequences(faults), path, file),
  };
}

function credits(
  evidence: Evidence,
): Pick<NewsReport, 'byline' | 'publisher' | 'editor' | 'url' | 'retrieved'> {
  const publisher = strongest(evidence.publishers);
  const editor = strongest(evidence.editors);
  const url = strongest(evidence.urls);
  const retrieved = strongest(evidence.retrieved);
  const names = strongest(evidence.bylines.filter(({value}) => value.length > 0)) ?? [];
  return {
    byline: names.map(plainLine).filter((name) => names.length === 1 || name !== publisher),
    ...(publisher ? {publisher: plainLine(publisher)} : {}),
    ...(editor ? {editor: plainLine(editor)} : {}),
    ...(url ? {url} : {}),
    ...(retrieved ? {retrieved} : {}),
  };
}

function emptyFile(): Fault {
  return {
    level: 'error',
    rule: 'read/empty-file',
    message: 'file is empty',
    expected: 'a report',
    hint: '请检查文件是否完整，或移走空文件',
  };
}

function missing(publication: Publication, blocks: readonly SortedBlock[]): Fault[] {
  const faults: Fault[] = [];
  if (publication.published === undefined) {
    const [part] = publication.publishedCandidates;
    faults.push({
      level: 'error',
      rule: 'read/no-date',
      message: part
        ? `no date of publication was found: ${part.value} alone is no day`
        : 'no date of publication was found',
      start: part?.start ?? 0,
      end: part?.end ?? 0,
      ...(part ? {found: part.value} : {}),
      expected: 'a date in the front matter, the head or the foot of the report',
      hint: '在文件开头加 front matter：date: 2022-04-18，或一行“发布日期：2022-04-18”',
    });
  }
  if (!blocks.some(isBody)) {
    faults.push({
      level: 'error',
      rule: 'read/empty-body',
      message: 'report has no body',
      start: 0,
      end: 0,
      expected: 'at least one sentence',
      hint: '请检查文件是否完整',
    });
  }
  return faults;
}

/**
 * Read a file that may hold many reports: JSON lines, a JSON list, CSV; any other file is one report.
 *
 * A report of an export is read as the text with front matter that it would be as a file of its own: its
 * `source` is `export.jsonl#3`, and offsets count in that text.
 *
 * @param source   The bytes of the file, or its text.
 * @param options  See {@link ReadOptions}.
 */
export function readReports(source: string | Uint8Array, {path}: ReadOptions): NewsReport[] {
  const {text, encoding, faults} = decode(source);
  const found = exportIn(text);
  if (!found) return [readReport(source, {path})];
  const reports = found.reports.map(({text: own, record}) => ({
    ...readReport(own, {path: `${path}#${record}`}),
    encoding,
  }));
  const [first, ...others] = reports;
  const diagnostics = toDiagnostics([...faults, ...found.faults], path, text);
  // A file's own faults travel with its first report; without one, with a report that has nothing else.
  if (!first) return [{...readReport('', {path}), diagnostics}];
  return [{...first, diagnostics: [...diagnostics, ...first.diagnostics]}, ...others];
}

/** The last net, as for one report. */
function exportIn(text: string): Export | undefined {
  try {
    return readExport(text);
  } catch (error) {
    return {reports: [], faults: [unreadable(error)]};
  }
}
