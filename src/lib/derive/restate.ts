/** Clauses that lean on the one before them in their own wording, made whole before anything is cut. */
import type {Reading} from './draft';
import {cut, type Line} from './line';
import {HALF, OWES_COUNT, REST, SHARE, WHOLE} from './words/headlineWords';

/**
 * A line with the words that it shares with a clause before, or with its verb in front.
 *
 *     另有32户药企,其中2户停产,其余30户复工     → 30户药企复工
 *     一手抓防汛,一手抓抢种                     → 一手抓防汛一手抓抢种
 *     帮企业解决的融资累计16.1亿元              → 帮企业解决融资16.1亿元
 *
 * @param line  A clause without times and leading words.
 * @param text  The report's, in its own script.
 */
export function restate(line: Line, reading: Reading, text: string): Line {
  return withDeedFirst(withOtherHalf(withCounted(line, reading, text), reading, text));
}

/** 其余30户: of what, as the total before it says. */
function withCounted(line: Line, {before, clause, sentence}: Reading, text: string): Line {
  const rest = REST.exec(clause.text);
  const {count = '', unit = ''} = rest?.groups ?? {};
  const at = line.folded.indexOf(count + unit);
  if (!rest || at < 0 || at > 2) return line;
  for (let each = before; each?.sentence === sentence; each = each.before) {
    const match = WHOLE.exec(each.clause.text);
    const noun = match?.groups?.['noun'] ?? '';
    if (!match || match.groups?.['unit'] !== unit || SHARE.test(each.clause.text)) continue;
    const from = each.clause.start + match.index + match[0].length - noun.length;
    return inserted(cut(line, 0, at), count.length + unit.length, noun, text.slice(from, from + noun.length));
  }
  return line;
}

/** 一手抓…,一手抓…: one thing in two halves. */
function withOtherHalf(line: Line, {before, sentence, clause}: Reading, text: string): Line {
  const half = before?.sentence === sentence ? HALF.exec(before.clause.text)?.[0] : undefined;
  if (!half || !before || !HALF.test(clause.text) || !HALF.test(line.folded)) return line;
  const from = before.clause.end - half.length;
  return inserted(line, 0, half, text.slice(from, before.clause.end));
}

/** 帮企业解决的融资累计16.1亿元: what was done, with how much of it. */
function withDeedFirst(line: Line): Line {
  const match = OWES_COUNT.exec(line.folded);
  const {deed = '', what = '', adverb = ''} = match?.groups ?? {};
  if (!match) return line;
  const after = deed.length + 1 + what.length;
  return cut(cut(line, after, after + adverb.length), deed.length, deed.length + 1);
}

function inserted({folded, printed}: Line, at: number, words: string, printedWords: string): Line {
  return {
    folded: folded.slice(0, at) + words + folded.slice(at),
    printed: printed.slice(0, at) + printedWords + printed.slice(at),
  };
}
