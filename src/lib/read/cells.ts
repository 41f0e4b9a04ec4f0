/** Tables of labels: 发布日期： in one cell, the date in the next; many leave the colon to the table. */
import type {DraftBlock} from './draft';
import {pushRun} from './map';
import {LABELS} from './words/labels';

const WORDS: ReadonlySet<string> = new Set(Object.values(LABELS).flatMap((words) => words.split(' ')));

const LONGEST_LABEL = 10;
const LONGEST_VALUE = 80;

/**
 * Put a cell or an item (`dt`, `dd`) that is only a label and the one behind it into one block, as a line of a page's head has them.
 *
 * @param drafts  Of a page, in document order.
 */
export function joinLabelCells(drafts: readonly DraftBlock[]): DraftBlock[] {
  const joined: DraftBlock[] = [];
  for (const draft of drafts) {
    const last = joined[joined.length - 1];
    if (last && isLabelCell(last) && draft.kind === last.kind && draft.raw.trim().length <= LONGEST_VALUE)
      joined[joined.length - 1] = join(last, draft);
    else joined.push(draft);
  }
  return joined;
}

/** 索 引 号 */
const isLabel = (text: string): boolean => WORDS.has(text.replace(/\s/gu, '').toLowerCase());

function isLabelCell({kind, raw}: DraftBlock): boolean {
  const text = raw.trim();
  return (
    (kind === 'cell' || kind === 'item') &&
    text.length <= LONGEST_LABEL &&
    (/[:：]$/u.test(text) || isLabel(text))
  );
}

function join(label: DraftBlock, value: DraftBlock): DraftBlock {
  const raw = `${label.raw.trimEnd()} `;
  const joined: DraftBlock = {...label, raw: raw + value.raw, map: [...label.map]};
  for (const run of value.map) pushRun(joined.map, {...run, clean: run.clean + raw.length});
  return joined;
}
