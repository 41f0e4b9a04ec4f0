/** What a page's scripts and comments say of it: chat articles set their date by a script, browsers note the address. */
import type {Element, Root} from 'hast';
import {EXIT, visit} from 'unist-util-visit';
import {safeAddress} from './address';
import {findDates} from './dates';
import {candidate, type Evidence} from './evidence';

/** Variables that hold the day of publication. (`svr_time`, `now` are the day of the visit.) */
const DATE_VARIABLE =
  /(?<![\w$.])["']?(?:ct|publish_?(?:time|date)|pub_?(?:time|date)|create_?time|news_?time|article_?time)["']?\s{0,4}[:=]\s{0,4}["']?(?<value>\d[\d\s:T.+/-]{7,30})["']?/iu;
const ACCOUNT_VARIABLE =
  /(?<![\w$.])nickname\s{0,4}=\s{0,4}(?:htmlDecode\()?["'](?<name>[^"'<>\n]{2,30})["']/u;
/** Of each script so much is looked at. */
const LONGEST_SCRIPT = 100_000;

/**
 * Add what scripts and comments say.
 *
 * @param tree      The page.
 * @param file      Its source.
 * @param evidence  Added to.
 */
export function gatherScripts(tree: Root, file: string, evidence: Evidence): void {
  const comment = tree.children.find((child) => child.type === 'comment');
  const url = comment ? addressIn(comment.value) : undefined;
  if (url) evidence.urls.push({value: url, weight: 57});
  let isDated = false;
  visit(tree, 'element', (element: Element) => {
    if (element.tagName !== 'script' || /json/i.test(String(element.properties.type ?? ''))) return undefined;
    const from = element.children[0]?.position?.start.offset ?? 0;
    const to = element.children[0]?.position?.end.offset ?? 0;
    const text = file.slice(from, Math.min(to, from + LONGEST_SCRIPT));
    const account = ACCOUNT_VARIABLE.exec(text)?.groups?.name;
    if (account) evidence.publishers.push({value: account, weight: 41});
    isDated ||= addDate(text, from, evidence);
    return isDated && account ? EXIT : undefined;
  });
}

function addDate(text: string, from: number, evidence: Evidence): boolean {
  const match = DATE_VARIABLE.exec(text);
  const written = match?.groups?.value?.trim() ?? '';
  const value = /^\d{10}(?:\d{3})?$/.test(written)
    ? dayOfSeconds(Number(written.slice(0, 10)))
    : dayIn(written);
  if (!match || value === undefined) return false;
  const start = from + match.index;
  evidence.dates.push(candidate('page script', value, start, start + match[0].length));
  return true;
}

function dayIn(text: string): string | undefined {
  const [found] = findDates(text);
  return found && !found.impossible ? found.value : undefined;
}

const CHINA_SECONDS = 8 * 3600;

function dayOfSeconds(seconds: number): string {
  return new Date((seconds + CHINA_SECONDS) * 1000).toISOString().slice(0, 19);
}

/** `saved from url=(0042)https://…`, as browsers write it, or an address alone, as scrapers do. */
function addressIn(comment: string): string | undefined {
  const found = /^\s{0,8}(?:saved from url=\(\d{1,6}\))?(https?:\/\/\S{4,2000})\s{0,8}$/iu.exec(
    comment.slice(0, 2100),
  );
  return safeAddress(found?.[1] ?? '');
}
