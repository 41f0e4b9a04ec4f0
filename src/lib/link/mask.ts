import type {Root, RootContent, Text} from 'mdast';
import type {MapRun, NewsReport} from '../types';

/** Stands for a letter of a hidden name; one for one, so that every offset stays. */
const MASK = '○';

/**
 * A report without the names its editor hides: gone from file, text, title, byline and body alike, letter by
 * letter, so that offsets stay what they are. To be done before anything is derived or published.
 *
 *     maskHidden(report).text    // '患者○○在家隔离' where `corrections: [{do: hide, value: 王某}]`
 *
 * @returns  The report itself if it hides nothing.
 */
export function maskHidden(report: NewsReport): NewsReport {
  const names = report.corrections.flatMap(({do: action, value, match}) =>
    action === 'hide' ? [value ?? match ?? ''] : [],
  );
  return names.filter(Boolean).reduce(maskName, report);
}

function maskName(report: NewsReport, name: string): NewsReport {
  const cover = (text: string) => text.replaceAll(name, MASK.repeat(name.length));
  const file = [...unitsOf(cover(report.file))];
  // A name may be broken up in the file by markup or noise: there it is found through the clean text.
  for (let at = report.text.indexOf(name); at >= 0; at = report.text.indexOf(name, at + name.length)) {
    for (let i = at; i < at + name.length; i++) {
      const place = fileIndex(report.map, i);
      if (place !== null) file[place] = MASK;
    }
  }
  return {
    ...report,
    file: file.join(''),
    text: cover(report.text),
    title: cover(report.title),
    byline: report.byline.filter((each) => !each.includes(name)),
    ...(report.editor === undefined ? {} : {editor: cover(report.editor)}),
    body: maskTree(report.body, cover),
    corrections: report.corrections.map((correction) => maskStrings(correction, cover)),
  };
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
