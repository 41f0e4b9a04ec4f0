/** Which line of a report's head is its title. */
import {readHeaderLine} from './header';
import {isLinks, startsLikeLead, type SortedBlock} from './sorting';
import {OUTLET} from './words/names';

/** Letters that tell a title, whatever its punctuation and width. */
function titleKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}]/gu, '')
    .toLowerCase();
}

/** The same title, or one that was cut short. */
export function sameTitle(a: string, b: string): boolean {
  const [x, y] = [titleKey(a), titleKey(b)];
  if (x === '' || y === '') return false;
  return x === y || (Math.min(x.length, y.length) >= 8 && (x.startsWith(y) || y.startsWith(x)));
}

/** A paper's or a site's name alone on its line. */
export function isOutletName(text: string): boolean {
  const isOffice =
    text.length <= 12 &&
    /^[^，：“”《》\s]{3,11}(?:[局厅廳]|政府|公所|委员会|委員會|办公室|门户|集团|公司|大学|學校|学校|学院|医院|醫院|协会|协會)$/u.test(
      text,
    );
  return (
    isOffice ||
    (OUTLET.test(text) && text.length <= 14 && !/\d/u.test(text)) ||
    /^.{2,6}[社网網报報台臺]$/u.test(text)
  );
}

const BEST_LENGTH = [8, 70] as const;

/**
 * Index of the title among the blocks before the body; -1 if none of them is one.
 *
 * @param head   Blocks before the first paragraph; those that have a role already are no candidates.
 * @param hints  Titles found elsewhere.
 */
export function chooseTitle(head: readonly SortedBlock[], hints: readonly string[]): number {
  if (head.some(({role}) => role === 'title')) return -1;
  const counts = countKeys(head);
  const known = [...hints, ...trailEnds(head)];
  // The date or the credit nearest to the body: above it stands the title, above that all sorts of things.
  const dateline = head.findLastIndex(({role}) => role === 'dateline');
  const nearest = head.findLastIndex((block, i) => i < dateline && isCandidate(block));
  let best = -1;
  let most = 0;
  head.slice(0, LOOKED_AT).forEach((block, i) => {
    if (!isCandidate(block)) return;
    const score =
      scoreOf(block, counts, known) +
      (dateline < 0 || i < dateline ? 15 : 0) +
      (i === nearest ? 12 : 0) -
      Math.min(i, 10) / 10;
    if (score > most) [best, most] = [i, score];
  });
  if (best < 0) return onlyLine(head, dateline);
  const key = titleKey(head[best]?.text ?? '');
  // Of a title that stands twice the first is the title.
  return head.findIndex((block) => isCandidate(block) && titleKey(block.text) === key);
}

const SHORTEST_ALONE = 5;

/** Between a paper's date and its text stands one short line: its title. */
function onlyLine(head: readonly SortedBlock[], dateline: number): number {
  const at = head.findIndex(isCandidate);
  const text = head[at]?.text ?? '';
  const isOnly = at >= 0 && head.findLastIndex(isCandidate) === at && dateline >= 0 && at > dateline;
  const isTitle = text.length >= SHORTEST_ALONE && !/[。；，：！？]$/u.test(text) && !isNoTitle(text);
  if (isOnly && isTitle && !isOutletName(text)) return at;
  return at >= 0 && NOTICE.test(text) ? at : -1;
}

/** 警情通报, 讣告: what a notice calls itself may be all its title. */
const NOTICE = /^[^，。：]{0,20}(?:通[报報告知]|公告|[声聲]明|[启啟]事|[讣訃]告|[简簡快][讯訊]|新[闻聞]稿)$/u;
/** 某市人民政府办公室文件: the letterhead of an official document, above its number and its title. */
const LETTERHEAD = /^[^，。：]{3,30}(?:文件|公[报報]|[简簡专專快][报報])$/u;
/** 青政办发〔2023〕18号. */
const DOCUMENT_NUMBER = /[〔[【（(]\d{4}[〕\]】）)]\s?(?:第\s?)?\d{1,5}\s?[号號]$/u;
const DOCUMENT_TITLE =
  /[关關][于於].{2,60}的?(?:通[知报報告]|意[见見]|[决決][定议議]|公告|批[复復]|[报報]告|[请請]示|函|方案|[办辦]法)$/u;

/** A row of two links or more is a list of articles, though it may start with this one. */
const isCandidate = ({role, draft}: SortedBlock): boolean =>
  role === 'paragraph' && !draft.aside && !draft.after && !(draft.anchors > 1 && isLinks(draft));

/** 2023年第14期（总第214期）, 第12期: which number of a bulletin it is. */
const ISSUE =
  /^[（(]?(?:\d{4}\s?年?\s?[,，]?\s?)?第\s?[\d一二三四五六七八九十百]{1,5}\s?[期号號](?:\s?[（(].{0,16}[)）])?[)）]?$/u;

/** 某论坛 » 某版 » 标题: where a trail of crumbs leads to. */
function trailEnds(head: readonly SortedBlock[]): string[] {
  return head.slice(0, LOOKED_AT).flatMap(({text}) => {
    const end = text.length <= 160 ? (/[»›>＞→]\s*([^»›>＞→]{8,80})$/u.exec(text)?.[1] ?? '') : '';
    return end === '' ? [] : [end];
  });
}

/** Rows of links, trails of crumbs, key words of a hijacked page, addresses. */
function isNoTitle(text: string): boolean {
  const separators = text.match(/[_|｜丨·]/gu)?.length ?? 0;
  if (ISSUE.test(text) || DOCUMENT_NUMBER.test(text) || (text.match(/[»›>＞→]/gu)?.length ?? 0) >= 2)
    return true;
  return separators >= 3 || /^https?:|^[^：:]{1,6}[:：]\s/u.test(text) || !/\p{Script=Han}/u.test(text);
}

/** A title stands among the first blocks, even under a long row of navigation. */
const LOOKED_AT = 200;

function countKeys(head: readonly SortedBlock[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const {text} of head.slice(0, LOOKED_AT)) {
    const key = titleKey(text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function scoreOf(
  {text, draft}: SortedBlock,
  counts: ReadonlyMap<string, number>,
  hints: readonly string[],
): number {
  const repeated = (counts.get(titleKey(text)) ?? 0) > 1;
  const headingBonus = draft.kind === 'heading' ? 45 - 12 * (draft.depth ?? 2) : 0;
  const isGoodLength = text.length >= BEST_LENGTH[0] && text.length <= BEST_LENGTH[1];
  return (
    headingBonus +
    (repeated ? 40 : 0) +
    (!isOutletName(text) && hints.some((hint) => sameTitle(hint, text)) ? 80 : 0) +
    (isGoodLength ? 15 : -10) -
    (/[。；;]$/u.test(text) ? 40 : 0) -
    (isNoTitle(text) ? 60 : 0) -
    (isOutletName(text) ? 50 : 0) +
    (DOCUMENT_TITLE.test(text) ? 20 : 0) -
    (LETTERHEAD.test(text) ? 25 : 0) -
    (/[：:]$/u.test(text) ? 25 : 0) -
    (/^(?:——|--|—)/u.test(text) ? 20 : 0) -
    (startsLikeLead(text) ? 15 : 0) -
    (['item', 'cell', 'quote'].includes(draft.kind) ? 15 : 0) -
    ((readHeaderLine(text)?.labelled.length ?? 0) > 0 ? 30 : 0)
  );
}
