/** Bylines and outlets: names out of credits. */
import {NO_AUTHOR, NO_OUTLET} from './words/labels';
import {OUTLET, OUTLET_IN_HEAD, ROLE_WORDS, SURNAMES} from './words/names';

const MOST_NAMES = 12;
const isHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);

/**
 * The people of a credit.
 *
 *     namesOf('记者 王昕 王禹/摄')  // ['王昕', '王禹']
 *     namesOf('张杰廖玉蓉')         // ['张杰', '廖玉蓉']: only one way to read it
 *     namesOf('中国日报吉林记者站') // ['中国日报吉林记者站']: an office, kept whole
 *
 * @param credit  Without its label.
 * @returns       As written, in order, each once; empty if it names nobody (佚名, admin).
 */
export function namesOf(credit: string): string[] {
  const plain = credit.replace(/[【】[\]()（）]/gu, ' ').trim();
  if (/(?:记者站|記者站|编辑部|編輯部|工作室|中心|报道组)$/u.test(plain)) return [plain];
  const parts = plain
    .replace(/(?<=\p{Script=Han}{2}\s?[\s／/])\p{Script=Han}{2,6}(?:報導|報道|报道)$/u, ' ')
    .replace(
      /(?<!\p{Script=Han})\p{Script=Han}{1,8}[报報网網社台臺](?:全媒体|融媒体|首席|特派|实习)?\s?(?=记者|記者)/gu,
      ' ',
    )
    .replace(ROLE_WORDS, ' ')
    .split(/[\s、，,；;/／|｜丨&＆·•]+|(?<=\p{Script=Han})和(?=\p{Script=Han})/u)
    .map((part) => stripEnds(part, ':：。.'))
    .filter((part) => part !== '' && part.length <= 40 && !NO_AUTHOR.test(part) && !/\d/.test(part));
  return [...new Set(joinLatin(parts).flatMap(splitGlued))].slice(0, MOST_NAMES);
}

/** `John Smith` was one name before it was split at its blank. */
function joinLatin(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined[joined.length - 1];
    if (last && /^[\p{Script=Latin}.'-]+$/u.test(part) && /[\p{Script=Latin}.]$/u.test(last)) {
      joined[joined.length - 1] = `${last} ${part}`;
    } else joined.push(part);
  }
  return joined;
}

/** Names written without anything between them, where surnames leave only one way to read them. */
function splitGlued(name: string): string[] {
  if (name.length < 4 || name.length > 9 || !isHan(name)) return [name];
  const ways = waysToSplit(name);
  return ways.length === 1 && ways[0] ? ways[0] : [name];
}

function waysToSplit(letters: string): string[][] {
  if (letters === '') return [[]];
  const ways: string[][] = [];
  for (const length of [2, 3, 4]) {
    const name = letters.slice(0, length);
    if (name.length < length || !isName(name)) continue;
    for (const rest of waysToSplit(letters.slice(length))) ways.push([name, ...rest]);
  }
  return ways;
}

/** Whether some letters may be a person's name: a surname, then one or two. */
export function isName(name: string): boolean {
  if (SURNAMES.has(name.slice(0, 2))) return name.length >= 3;
  return name.length <= 3 && SURNAMES.has(name.slice(0, 1));
}

/**
 * The outlet of a 来源 value.
 *
 *     outletOf('中国日报网 2022-04-18') // '中国日报网'
 *     outletOf('原创')                  // undefined
 */
export function outletOf(value: string): string | undefined {
  const unlabelled = value.slice(0, 200).replace(/^\s*(?:来源|來源|转载自|转自|source)\s*[:：]/iu, '');
  const opened = stripEnds(unlabelled, ' \u00A0\u3000:：“”"【】');
  const whole = stripEnds(opened.replace(/[（(][^（()）]{0,40}[)）]?$/u, ''), ' ”"】()（）');
  const plain = /^《[^《》]*》$/u.test(whole) ? whole.slice(1, -1) : whole;
  const [first = ''] = /^[\p{Script=Latin}\d.&' -]+$/u.test(plain) ? [plain] : plain.split(/\s+|[|｜丨]/u);
  const name = stripEnds(first, '”"】，,。；;');
  if (name === '' || name.length > 30 || NO_OUTLET.test(name) || /^[\d\s:：./-]+$/.test(name))
    return undefined;
  return name;
}

/** Without the letters of a set at either end. A pattern for this would be slow on long runs of them. */
export function stripEnds(text: string, letters: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && letters.includes(text.charAt(start))) start += 1;
  while (end > start && letters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Beside a date a word that ends like an outlet's name is one. */
export function isOutletToken(token: string): boolean {
  return token.length <= 16 && ((OUTLET.test(token) && token.length >= 3) || OUTLET_IN_HEAD.test(token));
}
