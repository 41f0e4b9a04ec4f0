/** 大事记: line by line a date and what happened, often without a full stop anywhere. */
import {readHeaderLine} from './header';
import {isProse, type SortedBlock} from './sorting';

/** 1958年8月，更名 · 3月 试制成功 · 1958.8.12 更名: a date at its head, then words. */
const ENTRY =
  /^(?:(?:公元前?)?(?:\d{1,4}|[〇○零一二三四五六七八九十]{2,4})年(?:\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\s?(?:\d{1,2}|[一二三四五六七八九十廿卅]{1,3})[日号號])?)?|(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\s?(?:\d{1,2}|[一二三四五六七八九十廿卅]{1,3})[日号號])?|\d{4}[-./]\d{1,2}(?:[-./]\d{1,2})?)(?:[底初末中内內起春夏秋冬]|[上中下]旬|[上下]半年)?[，,：:、\s—–-]{0,3}(?=[\p{Script=Han}“《「A-Z])/u;
/** 22:30 启动二级响应, under its day. */
const BY_THE_CLOCK =
  /^(?:[01]?\d|2[0-4])[:：][0-5]\d\s{0,3}[，,、：:—–-]?\s{0,3}(?=[\p{Script=Han}“《「A-Z])/u;
/** The year, the month or the day under which entries stand. */
const OPENING =
  /^[【[（(]?(?:(?:\d{4}|[一二][〇○零一二三四五六七八九]{3})年(?:度|(?:\d{1,2}|[一二三四五六七八九十]{1,3})月)?|(?:\d{4}年)?\d{1,2}月\d{1,2}[日号號])(?:\s?[（(]?(?:星期|[周週])[一二三四五六日天][）)]?)?[】\])）]?[：:]?$/u;
/** A paper's own line: 2022-04-18 10:00 某网. */
const CLOCK = /\d[:：]\d\d/u;

const FEWEST = 3;

/**
 * Where a chronicle's entries stand, if a text is one: the first, with the year above it, and the last.
 *
 * Three at least that are no sentences, for sentences are found without; and twice as many as there are other
 * paragraphs, else it is a report with a list of dates in it.
 *
 * @param blocks  Clean, not sorted yet.
 */
export function entriesOf(blocks: readonly SortedBlock[]): {first: number; last: number} | undefined {
  const entries = blocks.flatMap((block, i) => (isEntry(block) ? [i] : []));
  const others = blocks.filter((block) => !isEntry(block) && !block.draft.aside && isProse(block.text));
  const [first] = entries;
  const last = entries.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const short = entries.filter((i) => !isProse(blocks[i]?.text ?? '')).length;
  if (short < FEWEST || entries.length < 2 * others.length) return undefined;
  const isOpened = OPENING.test(blocks[first - 1]?.text ?? '');
  return {first: isOpened ? first - 1 : first, last};
}

/** A date or a clock time and what happened: no line of labels, no date with a clock time. */
export function isEntry({text, role, draft}: SortedBlock): boolean {
  if (role !== 'paragraph' || draft.aside || OPENING.test(text)) return false;
  const isDated = ENTRY.test(text) && !CLOCK.test(text.slice(0, 24));
  if (!isDated && !BY_THE_CLOCK.test(text)) return false;
  return (readHeaderLine(text)?.labelled.length ?? 0) === 0;
}
