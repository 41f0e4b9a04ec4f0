/** Text in lines of a width, without asking a browser. */
import {widthOf} from '../../arrange';

/** What does not begin a line in Chinese. */
const NOT_FIRST = '，。、；：？！）》」』”’…—·,.;:?!)%';

/**
 * A text in lines, none wider than asked; the last one kept ends in an ellipsis where something was left out.
 *
 *     linesOf('一汽四川专用车率先复工', 12, 72, 2)     // ['一汽四川专用', '车率先复工']
 *
 * Latin words stay whole where they fit into a line at all.
 *
 * @param width  CSS pixels.
 * @param most   How many lines at most.
 */
export function linesOf(text: string, fontPx: number, width: number, most = Infinity): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    const fits = widthOf(line + piece, fontPx) <= width || line === '' || NOT_FIRST.includes(piece);
    if (fits) line += piece;
    else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? '', fontPx, width)];
}

/** With an ellipsis, and no wider than asked. */
function shortened(line: string, fontPx: number, width: number): string {
  const letters = [...line].slice(0, -1);
  while (letters.length > 0 && widthOf(`${letters.join('')}…`, fontPx) > width) letters.pop();
  return `${letters.join('')}…`;
}

/** A Latin word with the blank after it, or one letter of any other script. */
function piecesOf(text: string): string[] {
  return text.match(/[\w'’./:?=&%-]{1,24} ?|./gsu) ?? [];
}
