import {toHans} from '../script/hans';
import type {Home} from './home';
import type {Line} from './line';
import {TOPIC} from './words/headlineWords';

/** A report's words in both scripts, and where its phrases begin. */
export interface Wording {
  /** Clean text, in its own script. */
  text: string;
  /** The same, simplified. */
  folded: string;
  home: Home;
  /** Pairs of letters that begin a phrase somewhere in the report. */
  starts: ReadonlySet<string>;
  /** Names as they were found in the text, so that each is looked for once. */
  printed: Map<string, string>;
  /** What a chronicle is of, by its title (临江师范学校大事记): who does what no clause names anyone for. */
  topic: Line | null;
}

/** What is needed of a report to write its headlines. */
export function wordingOf(text: string, folded: string, home: Home, title = ''): Wording {
  const starts = new Set<string>();
  for (const match of folded.matchAll(/(?<=^|[\P{sc=Han}的了和与对在为])\p{sc=Han}{2}/gmu))
    starts.add(match[0]);
  return {
    text,
    folded,
    home,
    starts,
    printed: new Map(),
    topic: topicOf(title) ?? bodyTold(title, text, folded),
  };
}

function topicOf(title: string): Line | null {
  const words = TOPIC.exec(toHans(title))?.groups?.['words'] ?? '';
  return words ? {folded: words, printed: title.slice(0, words.length)} : null;
}

/** 年度公司大事记: of the firm that its first lines name. */
function bodyTold(title: string, text: string, folded: string): Line | null {
  const match = CHRONICLE.test(toHans(title)) ? FIRST_BODY.exec(folded) : null;
  if (!match) return null;
  const {0: words, index} = match;
  return {folded: words, printed: text.slice(index, index + words.length)};
}

const CHRONICLE = /大事记|大事|编年|年表|沿革|纪事/u;
const FIRST_BODY =
  /(?<=^|[\P{sc=Han}日月])(?![本该我全年月日])\p{sc=Han}{2,14}?(?:集团|公司|医院|学校|大学|学院|中学|小学|银行|[工电船钢]厂|博物馆|图书馆|研究所|协会)(?=\p{sc=Han})/mu;

/** A name as this report prints it, in its own script. */
export function printedName(
  name: string,
  {text, folded, printed}: Pick<Wording, 'text' | 'folded' | 'printed'>,
): string {
  const known = printed.get(name);
  if (known !== undefined) return known;
  const at = folded.indexOf(name);
  const found = at < 0 ? name : text.slice(at, at + name.length);
  printed.set(name, found);
  return found;
}

/** The same in both scripts, as a line. */
export function named(name: string, wording: Wording): Line {
  return {folded: name, printed: printedName(name, wording)};
}
