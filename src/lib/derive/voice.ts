import {cut, removeFirst, type Line} from './line';
import {CAUSES, DONE_TO, HARM_DONE, TAKES_OBJECT} from './words/headlineWords';

/** 法院对赃款予以没收 is 法院没收赃款. */
export function objectLast(line: Line): Line {
  const match = DONE_TO.exec(line.folded);
  const {object = '', verb = ''} = match?.groups ?? {};
  if (!match || !object) return line;
  const from = match.index + 1;
  const move = (text: string) =>
    text.slice(0, match.index) + text.slice(-verb.length) + text.slice(from, from + object.length);
  return {folded: move(line.folded), printed: move(line.printed)};
}

/** Where nobody is known to have done it, 将 and 把 go: 将工人全部接回 is 工人全部接回. */
export function withoutMark(line: Line): Line {
  if (HARM_DONE.test(line.folded)) return removeFirst(line, HARM_DONE);
  return TAKES_OBJECT.test(line.folded) || CAUSES.test(line.folded) ? cut(line, 0, 1) : line;
}
