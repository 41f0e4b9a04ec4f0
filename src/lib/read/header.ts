/** Lines of labels and dates: 2022-04-18 17:14 来源：… 编辑：… */
import type {TextSpan} from '../types';
import type {DraftBlock} from './draft';
import {findDates, toAsciiFigures, type FoundDate} from './dates';
import {LABELS, type LabelField} from './words/labels';

/** A label and what stands after it. Offsets count in the line; `start` is the label's. */
export interface LabelledValue extends TextSpan {
  field: LabelField;
  label: string;
  value: string;
  valueStart: number;
}

export interface HeaderLine {
  labelled: LabelledValue[];
  /** Dates that stand under no label or under one that is a date's. */
  dates: (FoundDate & {label?: string; field?: LabelField})[];
  /** What is neither label, value nor date. */
  rest: string;
}

const FIELD_OF: ReadonlyMap<string, LabelField> = new Map(
  (Object.entries(LABELS) as [LabelField, string][]).flatMap(([field, words]) =>
    words.split(' ').map((word): [string, LabelField] => [word, field]),
  ),
);

/** Words so common that they are labels only where nothing is glued to them. */
const SHORT = 3;
const GLUED = [
  '来源',
  '來源',
  '编辑',
  '編輯',
  '责编',
  '責編',
  '作者',
  '记者',
  '記者',
  '浏览',
  '点击',
  '字号',
  '字號',
  '瀏覽',
  '點擊',
];

const longestFirst = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(spaced)
    .join('|');
/** 标　题：, 来 源：: two letters are often set apart. */
const spaced = (word: string): string =>
  /^\p{Script=Han}{2}$/u.test(word) ? [...word].join('[ \\u00A0\\u3000]{0,4}') : word;

const ALL = [...FIELD_OF.keys()];
/** Latin words are cut off from others by their letters: update holds date. */
const GLUABLE = ALL.filter((word) => (word.length > SHORT && !/^[a-z]/u.test(word)) || GLUED.includes(word));
const APART = ALL.filter((word) => !GLUABLE.includes(word));
const LABEL = new RegExp(
  `(?:(?<glued>${longestFirst(GLUABLE)})|(?<![\\p{L}\\p{N}])(?<apart>${longestFirst(APART)}))[ \\u00A0\\u3000]{0,3}[:：]`,
  'giu',
);
/** In brackets, or alone on its line, a label does without its colon: 【编辑 王某】. */
const BARE_LABEL = new RegExp(
  `^[【（([\\s]*(?<bare>${longestFirst(ALL.filter((word) => word.length >= 2))})(?:[ \\u00A0\\u3000丨|／/]+)(?=\\S)`,
  'iu',
);

const NAMING: ReadonlySet<LabelField> = new Set(['publisher', 'byline', 'editor']);

/** 文｜周某　图｜何某, [标题] 某某: other signs than a colon that end a label. */
const BARRED = new RegExp(
  `(?<=^|[\\s\\u3000])(?:${longestFirst(ALL.filter((word) => !/^[a-z]/u.test(word)))})[ \\u00A0\\u3000]?[｜丨|](?=\\s?\\S)`,
  'gu',
);
const BOXED = new RegExp(`^\\s{0,4}[[【〔](?:${longestFirst(ALL)})[\\]】〕](?=\\s{0,4}\\S)`, 'iu');

/** 青岭体育 文/刘洋: one name behind a stroke. 文/图 names none. */
const STROKED =
  /(?<=^|\s)(?:[撰图圖]?文|[记記]者|作者|[编編][辑輯])\s?[/／](?=\s?\p{Script=Han}{2,4}(?:\s|$))/gu;

/** The same line with a colon behind its labels; letter for letter as long. */
function withColons(text: string): string {
  return text
    .replace(BOXED, (found) => `${found.replace(/[[【〔]/u, ' ').slice(0, -1)}：`)
    .replace(BARRED, (found) => `${found.slice(0, -1)}：`)
    .replace(STROKED, (found) => `${found.slice(0, -1)}：`);
}

const LONGEST = 240;

/**
 * A line's labels and dates.
 *
 *     readHeaderLine('2020-05-11 09:51:35来源:某报编辑:王某')
 *     // labelled: publisher 某报, editor 王某; dates: 2020-05-11T09:51:35; rest: ''
 *
 * @param line  Clean text.
 * @returns     undefined if it has neither label nor date, or is too long to be such a line.
 */
export function readHeaderLine(line: string): HeaderLine | undefined {
  if (line.length > LONGEST) return undefined;
  const text = withColons(line);
  const found = findDates(text);
  const labelled = labelledValues(text, found);
  const dates = datesOf(text, labelled, found);
  if (labelled.length === 0 && dates.length === 0) return undefined;
  return {labelled, dates, rest: restOf(text, labelled, dates)};
}

function labelledValues(text: string, dates: readonly FoundDate[]): LabelledValue[] {
  const found = Array.from(/[:：]/u.test(text) ? text.matchAll(LABEL) : [], (match) => ({
    start: match.index,
    valueStart: match.index + match[0].length,
    label: match.groups?.glued ?? match.groups?.apart ?? '',
  }));
  const bare = found.length === 0 ? BARE_LABEL.exec(text) : null;
  if (bare) found.push({start: 0, valueStart: bare[0].length, label: bare.groups?.bare ?? ''});
  return found.map((here, i): LabelledValue => {
    const next = found[i + 1]?.start ?? text.length;
    const cut = /[|｜丨】\]]/u.exec(text.slice(here.valueStart, next));
    const field = FIELD_OF.get(here.label.replace(/[ \u00A0\u3000]/g, '').toLowerCase()) ?? 'nothing';
    // 来源：某报 2024-09-13 记者 某人: a name ends where a date begins; an address may hold one.
    const date = NAMING.has(field)
      ? dates.find(({start}) => start > here.valueStart && start < next)?.start
      : undefined;
    const end = Math.min(cut ? here.valueStart + cut.index : next, date ?? next);
    return {...here, field, end, value: text.slice(here.valueStart, end).trim()};
  });
}

function datesOf(
  text: string,
  labelled: readonly LabelledValue[],
  found: readonly FoundDate[],
): HeaderLine['dates'] {
  return found.flatMap((date) => {
    const owner = [...labelled].reverse().find(({start}) => start <= date.start);
    if (!owner) return [date];
    const isFirst = toAsciiFigures(text).slice(owner.valueStart, date.start).trim().length <= 30;
    const isDated = [
      'published',
      'updated',
      'retrieved',
      'publisher',
      'byline',
      'editor',
      'nothing',
    ].includes(owner.field);
    return isFirst && isDated ? [{...date, label: owner.label, field: owner.field}] : [];
  });
}

/** Words of tools and counters that stand beside dates and mean nothing. */
const TOOLS =
  /分享到?|微信|微博|QQ|空间|打印|列印|关闭|關閉|收藏|字号|大\s?中\s?小|【[大中小打印关闭字号\s]{1,8}】|[次\s\p{P}\p{S}\d]|T\||A[+-]|星期[一二三四五六日天]|周[一二三四五六日]|Published|Posted(?:\son)?|Updated|[农農][历曆]\p{Script=Han}{3,10}|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年\p{Script=Han}{2,6}|今日\d{1,3}版|第\s?[A-Z]?\d{1,6}\s?[版期]|总第\d{1,6}期/gu;

function restOf(text: string, labelled: readonly LabelledValue[], dates: HeaderLine['dates']): string {
  const taken = [...labelled, ...dates].sort((a, b) => a.start - b.start);
  let rest = '';
  let at = 0;
  for (const {start, end} of taken) {
    if (start > at) rest += `${text.slice(at, start)} `;
    at = Math.max(at, end);
  }
  return (rest + text.slice(at)).replace(TOOLS, ' ').replace(/\s+/g, ' ').trim();
}

/** Labels and dates and next to nothing else; a sentence is none of that. */
export function isWholeHeader({text, draft}: {text: string; draft: Pick<DraftBlock, 'header'>}): boolean {
  if (/[。！？；]$|。/u.test(text)) return false;
  const header = readHeaderLine(text);
  if (!header) return false;
  if (draft.header && header.dates.length > 0) return true;
  return header.rest.length <= mostRest(header);
}

/** How much may stand beside labels and dates. A full date with a clock time is a page's own. */
function mostRest({labelled, dates, rest}: HeaderLine): number {
  const hasClock = dates.some(({value}) => /^\d{4}-\d{2}-\d{2}T/.test(value));
  if (hasClock && !/[，,、]/u.test(rest)) return 40;
  return labelled.length > 0 ? 20 : 10;
}
