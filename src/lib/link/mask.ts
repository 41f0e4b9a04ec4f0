import type {Root, RootContent, Text} from 'mdast';
import {toHans} from '../script/hans';
import type {Correction, Diagnostic, MapRun, NewsReport} from '../types';
import {unfit} from './fit';
import {byText} from './wording';

/** Stands for a letter of a hidden name; one for one, so that every offset stays. */
const MASK = '○';

/**
 * Reports without the names that their editors hide: gone from file, text, title, byline, body, path and
 * diagnostics, letter by letter, so that offsets stay what they are. To be done before anything is derived or
 * published. Either script of a name is the name.
 *
 * A name hidden in one report is hidden in all, for they may tell of one event; a single letter only in its own.
 *
 *     maskHidden([report])[0].text    // '患者○○在家隔离' where `corrections: [{do: hide, value: 王某}]`
 *
 * @returns  In the order given; a report that has none of the names is itself. A name that stands nowhere in
 *           the report that hides it is a diagnostic of that report.
 */
export function maskHidden(reports: readonly NewsReport[]): NewsReport[] {
  const everywhere = new Set(reports.flatMap(namesHidden).filter(({length}) => length > 1));
  if (
    everywhere.size === 0 &&
    reports.every(({corrections}) => corrections.every(({do: action}) => action !== 'hide'))
  )
    return [...reports];
  return reports.map((report) => {
    const said = wordsOf(report);
    const own = namesHidden(report);
    const names = new Set([...own, ...[...everywhere].filter((name) => said.includes(name))]);
    const masked = [...names].sort((a, b) => b.length - a.length || byText(a, b)).reduce(maskName, report);
    const faults = report.corrections.filter((each) => hidesNothing(each, said));
    if (faults.length === 0) return masked;
    const missed = faults.map((correction) => withoutFound(unfit(correction, report, reasonOf(correction))));
    return {...masked, diagnostics: [...masked.diagnostics, ...missed]};
  });
}

/** Folded to simplified letters. */
function namesHidden({corrections}: NewsReport): string[] {
  return corrections.flatMap(({do: action, value, match}) => {
    const name = action === 'hide' ? toHans(value ?? match ?? '').trim() : '';
    return name === '' ? [] : [name];
  });
}

/** What the report says, folded; not the correction that hides something of it. */
function wordsOf({text, title, byline, editor = '', publisher = '', source}: NewsReport): string {
  return toHans([text, title, ...byline, editor, publisher, source].join('\n'));
}

function hidesNothing({do: action, value, match}: Correction, said: string): boolean {
  const name = toHans(value ?? match ?? '').trim();
  return action === 'hide' && (name === '' || !said.includes(name));
}

/** The name itself is not printed, even where it hides nothing. */
function reasonOf({value, match}: Correction): string {
  return (value ?? match) ? 'the name does not stand in the report' : 'it lacks “value”, the name';
}

function withoutFound(diagnostic: Diagnostic): Diagnostic {
  const shown = {...diagnostic};
  delete shown.found;
  return shown;
}

function maskName(report: NewsReport, name: string): NewsReport {
  const cover = (text: string) => covered(text, name);
  const file = [...unitsOf(cover(report.file))];
  // A name may be broken up in the file by markup or noise: there it is found through the clean text.
  const text = toHans(report.text);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    for (let i = at; i < at + name.length; i++) {
      const place = fileIndex(report.map, i);
      if (place !== null) file[place] = MASK;
    }
  }
  const {body, map, blocks, url, archived, ...rest} = report;
  const links = archived?.filter((each) => !leads(each.url, name));
  return {
    ...maskStrings({...rest, file: '', text: ''}, cover),
    byline: report.byline.filter((each) => cover(each) === each),
    file: file.join(''),
    text: cover(report.text),
    map,
    blocks,
    body: maskTree(body, cover),
    ...(url === undefined || leads(url, name) ? {} : {url}),
    ...(links ? {archived: links} : {}),
  };
}

/** An address with the name in it would not be the address any more if it were covered: it is left out. */
function leads(url: string, name: string): boolean {
  try {
    return toHans(decodeURIComponent(url)).includes(name);
  } catch {
    // Percent signs that encode nothing: as it stands.
    return toHans(url).includes(name);
  }
}

function covered(text: string, name: string): string {
  const folded = toHans(text);
  let result = '';
  let from = 0;
  for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, from)) {
    result += text.slice(from, at) + MASK.repeat(name.length);
    from = at + name.length;
  }
  return from === 0 ? text : result + text.slice(from);
}

function* unitsOf(text: string): Generator<string> {
  for (let i = 0; i < text.length; i++) yield text.charAt(i);
}

function fileIndex(map: readonly MapRun[], at: number): number | null {
  const run = map.find(({clean, length}) => at >= clean && at < clean + length);
  return run ? run.file + at - run.clean : null;
}

/** Every string in the tree, and names that run over several of its texts. */
function maskTree(root: Root, cover: (text: string) => string): Root {
  const masked = maskStrings(root, cover);
  const texts = textsOf(masked.children);
  const whole = cover(texts.map(({value}) => value).join(''));
  let from = 0;
  for (const text of texts) {
    const {length} = text.value;
    text.value = whole.slice(from, from + length);
    from += length;
  }
  return masked;
}

function textsOf(nodes: readonly RootContent[]): Text[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [node];
    return 'children' in node ? textsOf(node.children) : [];
  });
}

/** A copy of a plain record with every string in it covered. */
function maskStrings<T>(record: T, cover: (text: string) => string): T {
  const reviver = (_: string, value: unknown) => (typeof value === 'string' ? cover(value) : value);
  return JSON.parse(JSON.stringify(record), reviver) as T;
}
