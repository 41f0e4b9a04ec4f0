/** Tables of labels: 发布日期： in one cell, the date in the next. */
import type {DraftBlock} from './draft';
import {pushRun} from './map';

const LONGEST_LABEL = 10;
const LONGEST_VALUE = 80;

/**
 * Put a cell that is only a label and the cell behind it into one block, as a line of a page's head has them.
 *
 * @param drafts  Of a page, in document order.
 */
export function joinLabelCells(drafts: readonly DraftBlock[]): DraftBlock[] {
  const joined: DraftBlock[] = [];
  for (const draft of drafts) {
    const last = joined[joined.length - 1];
    if (last && isLabelCell(last) && draft.kind === 'cell' && draft.raw.trim().length <= LONGEST_VALUE)
      joined[joined.length - 1] = join(last, draft);
    else joined.push(draft);
  }
  return joined;
}

function isLabelCell({kind, raw}: DraftBlock): boolean {
  const text = raw.trim();
  return kind === 'cell' && text.length <= LONGEST_LABEL && /[:：]$/u.test(text);
}

function join(label: DraftBlock, value: DraftBlock): DraftBlock {
  const raw = `${label.raw.trimEnd()} `;
  const joined: DraftBlock = {...label, raw: raw + value.raw, map: [...label.map]};
  for (const run of value.map) pushRun(joined.map, {...run, clean: run.clean + raw.length});
  return joined;
}
