/** Which form a report has, by what the text is like, and its reader. */
import type {DraftBlock} from './draft';
import type {Evidence} from './evidence';
import type {Fault} from './faults';
import type {FrontMatter} from './frontfields';
import {readMarkdown} from './markdown';
import {readPage} from './page';
import {readText} from './text';

export interface FormResult {
  form: 'jekyll' | 'markdown' | 'page' | 'text';
  drafts: DraftBlock[];
}

const HEAD = 4096;
const STARTS_AS_PAGE =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|title)[\s>]/i;
const TAG = /<\/?(?:div|p|table|tr|td|span|ul|li|h[1-6]|section|article|br|img|a|font|center)[\s/>]/gi;

/** Signs that an author wrote Markdown, not prose: one is enough, since none turns up in scraped text. */
const MARKDOWN_SIGNS: readonly RegExp[] = [
  /^#{1,6}[ \t]+\S/m,
  /<\/?[a-z][a-z\d]{0,15}(?:\s[^<>]{0,300})?\/?>/i,
  /(?<!\*)\*\*[^\s*][^*\n]{0,200}\*\*/,
  /(?<!!)\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)/,
  /^ {0,3}<https?:\/\/[^>\s]{1,500}>\s*$/im,
  /^ {0,3}>[ \t]?\S/m,
  /^ {0,3}[-*+][ \t]+\S.*\n(?:\s*\n)? {0,3}[-*+][ \t]+\S/m,
  /^ {0,3}(?:```|~~~)/m,
  /^\|.{1,500}\|\s*\n\|[\s:|-]{3,300}\|/m,
];

/** Signs are looked for in the beginning and the end of a long text. */
const SAMPLE = 32 * 1024;

/**
 * Read a report in the form it has.
 *
 * @param file      The decoded report.
 * @param front     Its front matter.
 * @param evidence  A page adds what its head says.
 * @param faults    Added to.
 */
export function readForm(file: string, front: FrontMatter, evidence: Evidence, faults: Fault[]): FormResult {
  const body = file.slice(front.end);
  if (front.end === 0 && isPage(body)) {
    const drafts = readPage(file, evidence, faults);
    return drafts ? {form: 'page', drafts} : plain(file, front.end, faults);
  }
  const sample = body.length > 2 * SAMPLE ? `${body.slice(0, SAMPLE)}\n${body.slice(-SAMPLE)}` : body;
  if (!MARKDOWN_SIGNS.some((sign) => sign.test(sample)))
    return {form: 'text', drafts: readText(file, front.end)};
  const drafts = readMarkdown(file, front.end);
  return drafts ? {form: front.present ? 'jekyll' : 'markdown', drafts} : plain(file, front.end, faults);
}

function isPage(body: string): boolean {
  if (STARTS_AS_PAGE.test(body.slice(0, HEAD))) return true;
  if (!/^\s*<[a-z!]/i.test(body.slice(0, HEAD))) return false;
  return (body.slice(0, SAMPLE).match(TAG)?.length ?? 0) >= 3;
}

/** Too long or too deep for its parser: nothing is lost, but marks and tags stay in the text. */
function plain(file: string, from: number, faults: Fault[]): FormResult {
  faults.push({
    level: 'warning',
    rule: 'read/too-complex',
    message: 'markup is too long or nested too deep to be parsed; read as plain text',
    start: from,
    end: from,
    expected: 'one report of ordinary markup',
    hint: '请只保留正文，或另存为纯文本',
  });
  return {form: 'text', drafts: readText(file, from)};
}
