/** Values of the front matter → evidence, places and corrections. */
import * as v from 'valibot';
import {EVENT_KINDS, EVENT_STATUSES, type Correction, type Place, type Script} from '../types';
import {safeAddress} from './address';
import {archiveDay} from './addressdate';
import {isDay} from '../calendar/civil';
import {findDates, findEpoch} from './dates';
import {candidate, type Evidence} from './evidence';
import {noSuchDay, type Fault} from './faults';
import type {FrontField, FrontMatter} from './frontfields';
import {namesOf} from './names';
import {plainLine} from './noise';
import {FIELD_EXAMPLES, FRONT_MATTER_KEYS} from './words/keys';
import {NO_AUTHOR} from './words/labels';

export interface Matter {
  places: Place[];
  corrections: Correction[];
  script?: Script;
}

const OWN_WORD = 100;

/**
 * Take over what the front matter says.
 *
 * @param front     As read.
 * @param file      The decoded report, to tell the lines of corrections.
 * @param evidence  Added to.
 * @param faults    Added to.
 */
export function gatherMatter(front: FrontMatter, file: string, evidence: Evidence, faults: Fault[]): Matter {
  const {title, published, publisher, byline, editor, url, archived, retrieved, places, lang, corrections} =
    front.fields;
  if (title) gatherTitle(title, evidence, faults);
  if (published) gatherDate(published, evidence, faults);
  if (publisher) gatherPublisher(publisher, evidence, faults);
  if (byline) evidence.bylines.push({value: namesIn(byline, faults), weight: OWN_WORD});
  if (editor) evidence.editors.push({value: namesIn(editor, faults).join('、'), weight: OWN_WORD});
  if (url) gatherAddress(url, evidence, faults);
  if (archived) gatherArchived(archived, evidence, faults);
  if (retrieved) gatherRetrieved(retrieved, evidence, faults);
  const script = lang ? scriptIn(lang, faults) : undefined;
  return {
    places: places ? placesOf(places, faults) : [],
    corrections: corrections ? correctionsOf(corrections, file, faults) : [],
    ...(script ? {script} : {}),
  };
}

/** A front matter value as one line of text; lists are joined. */
export function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('、');
  return typeof value === 'object' || value === undefined
    ? ''
    : plainLine(String(value).replace(/\s+/g, ' '));
}

function listOf(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list
    .map((item) => (isRecord(item) && 'name' in item ? textOf(item.name) : textOf(item)))
    .filter((item) => item !== '');
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function gatherTitle(field: FrontField, evidence: Evidence, faults: Fault[]): void {
  const value = textOf(field.value);
  if (value === '' || typeof field.value === 'boolean' || Array.isArray(field.value))
    faults.push(wrong('read/bad-field', field, 'a title on one line', 'warning'));
  if (value !== '') evidence.titles.push({value, weight: OWN_WORD});
}

/** People, one or a list of them; a number or a map names nobody. */
function namesIn(field: FrontField, faults: Fault[]): string[] {
  const names = listOf(field.value).flatMap(namesOf);
  const isEmpty = names.length === 0 && !NO_AUTHOR.test(textOf(field.value));
  if (isEmpty) faults.push(wrong('read/bad-field', field, 'a name, or a list of names', 'warning'));
  return names;
}

function gatherDate(field: FrontField, evidence: Evidence, faults: Fault[]): void {
  const text = textOf(field.value);
  const [found, other] = findDates(text);
  const moment = found ? undefined : findEpoch(text);
  if (moment) evidence.dates.push(candidate('front matter', moment, field.start, field.end));
  else if (found?.impossible) faults.push(noSuchDay(text, field.start, field.end));
  else if (found) evidence.dates.push(candidate('front matter', found.value, field.start, field.end));
  else faults.push(wrong('read/bad-date', field, 'a date, as 2022-04-18 or 2022-04-18 15:53', 'error'));
  if (found && other) faults.push(wrong('read/bad-date', field, 'one date; the first is taken', 'warning'));
  else if (found && !found.impossible && found.value.length === 10 && /\d:\d/.test(text))
    faults.push(wrong('read/no-such-time', field, 'a time of day, as 15:53; the day is kept', 'warning'));
  // A month is no day, but it tells the year of a date in the text.
  const month = /^(\d{4})[-/.年](\d{1,2})月?$/u.exec(text);
  if (month && isDay(Number(month[1]), Number(month[2]), 1))
    evidence.dates.push(
      candidate('front matter', `${month[1]}-${month[2]?.padStart(2, '0')}`, field.start, field.end),
    );
}

/** `source:` is an outlet with some, an address with others. */
function gatherPublisher(field: FrontField, evidence: Evidence, faults: Fault[]): void {
  const text =
    isRecord(field.value) && 'name' in field.value ? textOf(field.value.name) : textOf(field.value);
  const url = safeAddress(text);
  if (url) evidence.urls.push({value: url, weight: OWN_WORD - 5});
  else if (text !== '' && typeof field.value !== 'number' && typeof field.value !== 'boolean')
    evidence.publishers.push({value: text, weight: OWN_WORD});
  else faults.push(wrong('read/bad-field', field, 'the name of an outlet, or its address', 'warning'));
}

function gatherAddress(field: FrontField, evidence: Evidence, faults: Fault[]): void {
  const url = safeAddress(textOf(field.value));
  if (url) evidence.urls.push({value: url, weight: OWN_WORD});
  else if (!/^[\w./-]{1,300}$/.test(textOf(field.value)))
    faults.push(wrong('read/bad-address', field, 'an http(s) address without a password', 'warning'));
}

function gatherArchived(field: FrontField, evidence: Evidence, faults: Fault[]): void {
  const entries: readonly unknown[] = Array.isArray(field.value) ? field.value : [field.value];
  for (const entry of entries) {
    const written = isRecord(entry) ? textOf(entry.url) : textOf(entry);
    const url = safeAddress(/https?:\/\/\S+/.exec(written)?.[0] ?? '');
    const day = isRecord(entry) ? textOf(entry.date) : written.replace(/https?:\/\/\S*/i, '');
    const date = findDates(day)[0];
    if (url)
      evidence.archived.push({
        url,
        date: (date && !date.impossible ? date.value.slice(0, 10) : archiveDay(url)) ?? '',
      });
    else faults.push(wrong('read/bad-address', field, 'an http(s) address of the archived copy', 'warning'));
  }
}

function gatherRetrieved(field: FrontField, evidence: Evidence, faults: Fault[]): void {
  const text = textOf(field.value);
  const [found] = findDates(text);
  const day = found?.impossible ? undefined : (found?.value ?? findEpoch(text))?.slice(0, 10);
  if (day) evidence.retrieved.push({value: day, weight: OWN_WORD});
  else faults.push(wrong('read/bad-date', field, 'a date, as 2022-04-18', 'warning'));
}

function scriptIn(field: FrontField, faults: Fault[]): Script | undefined {
  const lang = textOf(field.value);
  const script = scriptOf(lang);
  if (!script && !/^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,3}$/i.test(lang))
    faults.push(wrong('read/bad-field', field, 'a language, as zh-Hans or zh-Hant', 'warning'));
  return script;
}

function scriptOf(lang: string): Script | undefined {
  if (/hant|tw|hk|mo|繁|正體/i.test(lang)) return 'Hant';
  return /hans|cn|sg|简/i.test(lang) ? 'Hans' : undefined;
}

const LEVELS = ['country', 'province', 'prefecture', 'county', 'zone', 'town', 'village', 'site'] as const;
const PLACE = v.object({
  name: v.pipe(v.string(), v.minLength(1)),
  level: v.optional(v.picklist(LEVELS)),
  parent: v.optional(v.string()),
});

function placesOf(field: FrontField, faults: Fault[]): Place[] {
  const entries: readonly unknown[] = Array.isArray(field.value)
    ? field.value
    : typeof field.value === 'string'
      ? field.value.split(/[、,，]/)
      : [field.value];
  return entries.flatMap((entry, i): Place[] => {
    if (typeof entry === 'string') return plainLine(entry) === '' ? [] : [{name: plainLine(entry)}];
    const {success, output} = v.safeParse(PLACE, entry);
    if (!success) {
      const fault = wrong('read/bad-place', field, 'a name, or {name, level, parent}', 'warning');
      const found = JSON.stringify(entry)?.slice(0, 120) ?? '';
      faults.push({
        ...fault,
        found,
        message: `places, entry ${i + 1}: not ${fault.expected ?? ''}: ${found}`,
      });
      return [];
    }
    return [
      {
        name: plainLine(output.name),
        ...(output.level ? {level: output.level} : {}),
        ...(output.parent ? {parent: plainLine(output.parent)} : {}),
      },
    ];
  });
}

const text = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
const oneLine = v.optional(v.pipe(text, v.transform(plainLine)));
const CORRECTION = v.object({
  do: v.picklist([
    'drop',
    'retitle',
    'redate',
    'rekind',
    'split',
    'add',
    'hide',
    'connect',
    'disconnect',
    'former-id',
  ]),
  // Compared with the text, blanks and all.
  match: v.optional(text),
  headline: oneLine,
  date: oneLine,
  kind: v.optional(v.picklist(EVENT_KINDS)),
  status: v.optional(v.picklist(EVENT_STATUSES)),
  value: oneLine,
  theme: oneLine,
});

function correctionsOf(field: FrontField, file: string, faults: Fault[]): Correction[] {
  if (!Array.isArray(field.value)) {
    faults.push(wrong('read/bad-correction', field, 'a list of entries with `do:`', 'error'));
    return [];
  }
  const lines = entryLines(field, file);
  return field.value.flatMap((entry: unknown, i): Correction[] => {
    const line = lines[i];
    const {success, output, issues} = v.safeParse(CORRECTION, entry);
    if (success) return [{...withoutUndefined(output), ...(line ? {line} : {})} as Correction];
    const [issue] = issues;
    const at = issue.path ? ` (${issue.path.map(({key}) => String(key)).join('.')})` : '';
    faults.push({
      level: 'error',
      rule: 'read/bad-correction',
      message: `correction ${i + 1}${at}: ${issue.message}`,
      ...(line ? {line} : {start: field.start, end: field.end}),
      found: JSON.stringify(entry)?.slice(0, 120) ?? '',
      expected:
        'do: drop | retitle | redate | rekind | split | add | hide | connect | disconnect | former-id',
      hint: '如 - {do: retitle, match: 原句中的几个字, headline: 新标题}',
    });
    return [];
  });
}

function withoutUndefined<T extends object>(record: T): Partial<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** Lines on which the entries of a block list start, by the first indentation that has a hyphen. */
function entryLines(field: FrontField, file: string): number[] {
  const before = file.lastIndexOf('\n', field.start) + 1;
  const source = file.slice(before, field.end);
  const [, indent] = /^( *)- /m.exec(source) ?? [];
  if (indent === undefined) return [];
  const firstLine = file.slice(0, before).split('\n').length;
  return source.split('\n').flatMap((line, i) => (line.startsWith(`${indent}- `) ? [firstLine + i] : []));
}

function wrong(rule: string, field: FrontField, expected: string, level: Fault['level']): Fault {
  const found = textOf(field.value).slice(0, 120);
  return {
    level,
    rule,
    message: `${field.key}: not ${expected}: ${found}`,
    start: field.start,
    end: field.end,
    found,
    expected,
    hint: hintFor(rule, field.key),
  };
}

/** What to write instead, by field; the key as the editor wrote it. */
function hintFor(rule: string, key: string): string {
  const name = FRONT_MATTER_KEYS[key.toLowerCase()] ?? 'title';
  const example = FIELD_EXAMPLES[rule === 'read/no-such-time' ? 'published' : name];
  return `可写作 ${key}: ${example}`;
}
