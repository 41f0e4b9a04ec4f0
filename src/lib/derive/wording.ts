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
  return {text, folded, home, starts, printed: new Map(), topic: topicOf(title)};
}

function topicOf(title: string): Line | null {
  const words = TOPIC.exec(toHans(title))?.groups?.['words'] ?? '';
  return words ? {folded: words, printed: title.slice(0, words.length)} : null;
}

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
