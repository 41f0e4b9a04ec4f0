/**
 * Heads of `key: value` lines without fences, as reader services, mail programs and scrapers write them above a
 * text: read like front matter, for it is no less.
 */
import {findDates, findEpoch} from './dates';
import type {FrontField, FrontMatter} from './frontfields';
import {columnField} from './words/columns';
import {LABELS} from './words/labels';

/** What stands before a colon, or before the tab between cells of a table that was pasted. */
const KEY =
  /^[ \t\uFEFF]{0,8}(?<key>\p{L}[\p{L}\p{N}_-]{0,20}(?: [\p{L}\p{N}_-]{1,20}){0,3})[ \u3000]{0,4}[:：\t](?!\/\/)/u;

const LEAST_LINES = 3;
const MOST_LINES = 40;
const LONGEST_KEY = 100;
const LONGEST_VALUE = 600;
const NOTHING: ReadonlySet<string> = new Set(LABELS.nothing.split(' '));

/**
 * The head of a text, if it has one: three lines or more, among them a title and a date or an address.
 *
 *     readKeyedHead('Title: 洪水\nURL Source: https://…\nPublished Time: 2024-07-02\n\n正文')?.fields.title
 *
 * @param file  The decoded report, without front matter.
 */
export function readKeyedHead(file: string): FrontMatter | undefined {
  const fields: FrontMatter['fields'] = {};
  let end = 0;
  let lines = 0;
  while (lines < MOST_LINES && end < file.length) {
    const next = lineEnd(file, end);
    const line = file.slice(end, next).trimEnd();
    if (line === '') {
      end = next;
      continue;
    }
    const [lead = '', key = ''] = KEY.exec(line.slice(0, LONGEST_KEY)) ?? [];
    const field = columnField(key);
    if (!isKnown(key, field) || (field !== 'text' && line.length > LONGEST_VALUE)) break;
    lines += 1;
    const start = end + lead.length;
    end = field === 'text' ? start : next;
    if (field === 'text') break;
    const value = valueAt(line.slice(lead.length), start);
    if (field && isUsable(field, value.value)) fields[field] ??= {key, ...value};
  }
  const isHead = lines >= LEAST_LINES && fields.title && (fields.published ?? fields.url);
  return isHead ? {fields, end, present: false, faults: []} : undefined;
}

function lineEnd(file: string, from: number): number {
  const at = file.indexOf('\n', from);
  return at < 0 ? file.length : at + 1;
}

const isKnown = (key: string, field: string | undefined): boolean =>
  field !== undefined || NOTHING.has(key) || /^[A-Za-z]/u.test(key);

/** Without blanks around it and the address behind the name of who sent a mail. */
function valueAt(rest: string, start: number): Pick<FrontField, 'value' | 'start' | 'end'> & {value: string} {
  const lead = rest.length - rest.trimStart().length;
  const value = rest.trim().replace(/\s?<[^<>@\s]{1,80}@[^<>\s]{1,80}>$/u, '');
  return {value, start: start + lead, end: start + lead + value.length};
}

/** What it can not be is left to be found elsewhere: `时间：刚刚`. */
function isUsable(field: string, value: string): boolean {
  if (value === '' || field === 'corrections' || field === 'places') return false;
  if (field !== 'published' && field !== 'retrieved') return true;
  const [found] = findDates(value);
  return found ? !found.impossible : findEpoch(value) !== undefined;
}
