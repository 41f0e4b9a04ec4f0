/** Body blocks → mdast, with file offsets in `position`. */
import type {Blockquote, BlockContent, PhrasingContent, Root, Table, TableCell, List} from 'mdast';
import type {MapRun} from '../types';
import type {Mark} from './draft';
import type {SortedBlock} from './sorting';

const BODY = new Set(['heading', 'paragraph', 'item', 'quote', 'cell']);

/** Is it part of the body, not of its head, foot or surroundings? */
export const isBody = ({role}: {role: string}): boolean => BODY.has(role);

/**
 * The body of a report as a tree.
 *
 * A text node is one run of letters that stand in the file, and its `position` is where; letters that stand
 * nowhere in it (a decoded reference) have none. What was left out of the clean text is not in the tree.
 * There are no `html` nodes and no images; links are http(s).
 *
 * @param blocks  Sorted; only body blocks are used.
 * @param starts  Offsets of the file's lines.
 */
export function treeOf(blocks: readonly SortedBlock[], starts: readonly number[]): Root {
  const place = new Places(starts);
  const children: Root['children'] = [];
  for (const block of blocks.filter(isBody)) {
    const inline = phrasing(block, place);
    const last = children[children.length - 1];
    if (block.role === 'heading') {
      children.push({type: 'heading', depth: depthOf(block), children: inline, ...place.of(block.map)});
    } else if (block.role === 'item') addItem(children, last, inline);
    else if (block.role === 'quote') addQuote(children, last, inline);
    else if (block.role === 'cell') addCell(children, last, inline);
    else children.push({type: 'paragraph', children: inline, ...place.of(block.map)});
  }
  return {type: 'root', children};
}

function depthOf({depth = 2}: SortedBlock): 1 | 2 | 3 | 4 | 5 | 6 {
  return Math.min(6, Math.max(1, depth)) as 1 | 2 | 3 | 4 | 5 | 6;
}

type Children = Root['children'];
type Last = Children[number] | undefined;

function addItem(children: Children, last: Last, inline: PhrasingContent[]): void {
  const list: List =
    last?.type === 'list' ? last : {type: 'list', ordered: false, spread: false, children: []};
  if (list !== last) children.push(list);
  list.children.push({type: 'listItem', spread: false, children: [paragraph(inline)]});
}

function addQuote(children: Children, last: Last, inline: PhrasingContent[]): void {
  const quote: Blockquote = last?.type === 'blockquote' ? last : {type: 'blockquote', children: []};
  if (quote !== last) children.push(quote);
  quote.children.push(paragraph(inline));
}

/** Cells stand one to a row: a scraped table's columns are not known. */
function addCell(children: Children, last: Last, inline: PhrasingContent[]): void {
  const table: Table = last?.type === 'table' ? last : {type: 'table', children: []};
  if (table !== last) children.push(table);
  const cell: TableCell = {type: 'tableCell', children: inline};
  table.children.push({type: 'tableRow', children: [cell]});
}

const paragraph = (children: PhrasingContent[]): BlockContent => ({type: 'paragraph', children});

/** Runs as text nodes, in the marks that cover them. */
function phrasing(block: SortedBlock, place: Places): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let at = 0;
  const text = (start: number, end: number, run?: MapRun) => {
    if (end <= start) return;
    const value = block.text.slice(start, end);
    nodes.push(run ? {type: 'text', value, ...place.of([run])} : {type: 'text', value});
  };
  for (const run of block.map) {
    text(at, run.clean);
    for (const {piece, mark} of pieces(run, block.draft.marks)) {
      const from = nodes.length;
      text(piece.clean, piece.clean + piece.length, piece);
      if (mark) nodes.push(...nodes.splice(from).map((node) => marked(node, mark)));
    }
    at = run.clean + run.length;
  }
  text(at, block.text.length);
  return nodes;
}

/** A run cut where marks begin and end; of marks inside each other the outermost counts. */
function pieces(run: MapRun, marks: readonly Mark[]): {piece: MapRun; mark: Mark | undefined}[] {
  const end = run.file + run.length;
  const touching = marks.filter((mark) => mark.start < end && run.file < mark.end).slice(0, 50);
  const cuts = touching
    .flatMap((mark) => [mark.start, mark.end])
    .filter((cut) => cut > run.file && cut < end);
  const edges = [run.file, ...[...new Set(cuts)].sort((a, b) => a - b), end];
  return edges.slice(1).map((to, i) => {
    const from = edges[i] ?? run.file;
    const piece = {clean: run.clean + from - run.file, file: from, length: to - from};
    const covering = touching.filter((mark) => mark.start <= from && to <= mark.end);
    return {piece, mark: covering.find(({type}) => type === 'link') ?? covering[covering.length - 1]};
  });
}

function marked(node: PhrasingContent, mark: Mark): PhrasingContent {
  if (mark.type === 'link') return {type: 'link', url: mark.url ?? '', children: [node as never]};
  return {type: mark.type, children: [node]};
}

/** Offsets to unist positions. */
class Places {
  constructor(private readonly starts: readonly number[]) {}

  of(map: readonly MapRun[]): {position?: {start: Point; end: Point}} {
    const [first] = map;
    const last = map[map.length - 1];
    if (!first || !last) return {};
    return {position: {start: this.point(first.file), end: this.point(last.file + last.length)}};
  }

  private point(offset: number): Point {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    return {line: low, column: offset - (this.starts[low - 1] ?? 0) + 1, offset};
  }
}

interface Point {
  line: number;
  column: number;
  offset: number;
}
