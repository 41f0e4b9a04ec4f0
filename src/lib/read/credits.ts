/** Head and foot of a report, once sorted → evidence. */
import {toFile} from './map';
import {findDates} from './dates';
import {candidate, type DateBasis, type Evidence} from './evidence';
import {noSuchDay, type Fault} from './faults';
import {readHeaderLine, type LabelledValue} from './header';
import {isName, isOutletToken, namesOf, outletOf} from './names';
import type {SortedBlock} from './sorting';
import {safeAddress} from './address';
import {archiveDay} from './addressdate';
import {OUTLET} from './words/names';
import {readNumeral} from './words/numerals';

/**
 * Add what the sorted blocks say about the report itself.
 *
 * @param blocks    As `sortBlocks` gives them.
 * @param evidence  Added to.
 * @param faults    Added to: days that do not exist.
 */
export function gatherCredits(blocks: readonly SortedBlock[], evidence: Evidence, faults: Fault[]): void {
  const body = blocks.filter(({role}) => role === 'paragraph' || role === 'quote');
  const title = blocks.findIndex(({role}) => role === 'title');
  fromAround(blocks, evidence);
  blocks.forEach((block, i) => {
    if (block.draft.aside) return;
    if (block.role === 'title' && block.note !== 'subtitle') fromTitle(block, evidence);
    if (block.role === 'dateline') fromHeader(block, i < title, evidence, faults);
    if (block.role === 'boilerplate') fromFoot(block, evidence);
  });
  fromLead(body, evidence);
}

/** A page's foot may say when it was published; two that disagree are those of other articles. */
function fromAround(blocks: readonly SortedBlock[], evidence: Evidence): void {
  const found = blocks.flatMap((block) => {
    const isFoot = block.draft.aside === 'navigation' || block.draft.aside === 'footer';
    const header = isFoot && block.draft.after ? readHeaderLine(block.text) : undefined;
    return (header?.dates ?? [])
      .filter(({field, label = '', impossible}) => field === 'published' && label.length > 2 && !impossible)
      .map(({value, start, end}) => candidate('label elsewhere', value, ...rangeOf(block, start, end)));
  });
  const [first] = found;
  if (first && found.every(({value}) => value === first.value)) evidence.dates.push(first);
}

function rangeOf({map}: SortedBlock, start: number, end: number): [number, number] {
  const place = toFile(map, start, end);
  return [place.start, place.end];
}

function fromTitle(block: SortedBlock, evidence: Evidence): void {
  const label = block.note === 'label' ? readHeaderLine(block.text)?.labelled[0] : undefined;
  evidence.titles.push({value: label?.value ?? block.text, weight: label ? 80 : 60});
}

function fromHeader(block: SortedBlock, isAboveTitle: boolean, evidence: Evidence, faults: Fault[]): void {
  const header = readHeaderLine(block.text);
  if (!header && block.note === 'signature') return pushIf(evidence.publishers, outletOf(block.text), 30);
  if (!header) return fromCredit(block, evidence);
  for (const {value, start, end, field, label, impossible} of header.dates) {
    const place = toFile(block.map, start, end);
    if (impossible) faults.push(noSuchDay(block.text.slice(start, end), place.start, place.end));
    else if (field === 'retrieved') evidence.retrieved.push({value: value.slice(0, 10), weight: 60});
    else
      evidence.dates.push(
        candidate(basisOf(block, isAboveTitle, field, label), value, place.start, place.end),
      );
  }
  for (const labelled of header.labelled) fromLabel(labelled, evidence, 70);
  if (/记者|記者|通讯员|通訊員/u.test(header.rest)) fromCredit({...block, text: header.rest}, evidence);
  else if (header.dates.length > 0) {
    fromRest(header.rest, block.draft.header === true, evidence);
    // 2018年6月1日 某县大事记: a chronicle without another title.
    const isHeading = header.labelled.length === 0 && /^\p{Script=Han}{5,40}$/u.test(header.rest);
    if (isHeading && !isOutletToken(header.rest)) evidence.titles.push({value: header.rest, weight: 4});
  }
}

/** What stands beside a date without a label: an outlet, or, where the page or 原创 says so, a name. */
function fromRest(rest: string, isNamed: boolean, evidence: Evidence): void {
  const tokens = rest.split(/[\s/／|｜]+/u).map((token) => token.replace(/官方[账帐][号户]$/u, ''));
  const outlet = tokens.find(isOutletToken);
  if (outlet) evidence.publishers.push({value: outlet, weight: 40});
  if (!isNamed && !tokens.includes('原创')) return;
  const people = tokens.filter((token) => token !== outlet && isName(token) && !/^原创/u.test(token));
  pushIf(evidence.bylines, nonEmpty(people), 32);
}

function basisOf(
  {note}: SortedBlock,
  isAboveTitle: boolean,
  field: string | undefined,
  label: string | undefined,
): DateBasis {
  if (note === 'signature') return 'signature';
  if (field === 'updated') return 'label updated';
  if (field === 'published') return /[发發刊出登上]/u.test(label ?? '') ? 'label published' : 'label date';
  // Above the title a paper prints its own day, a site the day of the visit.
  return isAboveTitle ? 'print issue' : 'header line';
}

function fromLabel({field, value}: LabelledValue, evidence: Evidence, weight: number): void {
  if (field === 'publisher') pushIf(evidence.publishers, outletOf(value), weight);
  else if (field === 'byline') pushIf(evidence.bylines, nonEmpty(namesOf(value)), weight);
  else if (field === 'editor') pushIf(evidence.editors, namesOf(value).join('、') || undefined, weight);
  else if (field === 'url') pushIf(evidence.urls, addressIn(value), weight);
  else if (field === 'archived') addArchived(value, evidence);
}

function pushIf<T>(claims: {value: T; weight: number}[], value: T | undefined, weight: number): void {
  if (value !== undefined) claims.push({value, weight});
}

const nonEmpty = (names: string[]): string[] | undefined => (names.length > 0 ? names : undefined);

const addressIn = (text: string): string | undefined =>
  safeAddress(/(?:https?:)?\/\/[^\s<>"“”，。）)]+/iu.exec(text)?.[0] ?? '');

function addArchived(value: string, evidence: Evidence): void {
  const url = addressIn(value);
  const date =
    findDates(value.replace(/https?:\/\/\S*/iu, ''))[0]?.value.slice(0, 10) ?? archiveDay(url ?? '');
  if (url) evidence.archived.push({url, date: date ?? ''});
}

function fromFoot(block: SortedBlock, evidence: Evidence): void {
  const {text, note} = block;
  if (note === 'source-link') {
    pushIf(evidence.urls, addressIn(text) ?? block.draft.links[0], 30);
    return;
  }
  if (note === 'repost' || note === 'paper-front') return fromRepost(block, evidence);
  if (note === 'original-title') {
    pushIf(evidence.titles, readHeaderLine(text)?.labelled[0]?.value, 35);
    return;
  }
  if (!['byline', 'editor', 'source', 'closing-note'].includes(note ?? '')) return;
  const minguo = /[)）]\s*(1[01]\d)([01]\d)([0-3]\d)$/u.exec(text);
  if (minguo) {
    const place = toFile(block.map, text.length - 7, text.length);
    const value = findDates(`民國${minguo[1]}年${minguo[2]}月${minguo[3]}日`)[0];
    if (value && !value.impossible)
      evidence.dates.push(candidate('closing note', value.value, place.start, place.end));
  }
  const plain = text.replace(/^[（(【[]|[)）】\]]$/gu, '');
  const header = readHeaderLine(plain) ?? readHeaderLine(text);
  for (const labelled of header?.labelled ?? []) fromLabel(labelled, evidence, 65);
  const outlet =
    note === 'source' && !header?.labelled.length ? outletOf(plain.replace(/^据/u, '')) : undefined;
  if (outlet) pushIf(evidence.publishers, outlet, 45);
  else if ((header?.labelled.length ?? 0) === 0) fromCredit({...block, text: plain}, evidence);
  for (const date of note === 'closing-note' || note === 'source' ? findDates(plain) : []) {
    const place = toFile(block.map, 0, text.length);
    // Beside its source a day without a year may be that of anything.
    const isTold = note === 'closing-note' || /^\d{4}-\d{2}-\d{2}/u.test(date.value);
    if (!date.impossible && isTold)
      evidence.dates.push(candidate('closing note', date.value, place.start, place.end));
  }
}

/** （原载《某报》2024年9月13日第1版）, 第02版 某报 2024年9月13日: where it stood first or in print, and when. */
function fromRepost(block: SortedBlock, evidence: Evidence): void {
  const name = /《([^《》]{2,20})》/u.exec(block.text)?.[1] ?? block.text.split(/\s+/u).find(isOutletToken);
  pushIf(evidence.publishers, outletOf(name ?? ''), 45);
  for (const {value, start, end, impossible} of findDates(block.text)) {
    if (!impossible) evidence.dates.push(candidate('print issue', value, ...rangeOf(block, start, end)));
  }
}

/** 某报 记者 王某 李某/摄: outlet, then people. */
function fromCredit({text}: SortedBlock, evidence: Evidence): void {
  const parts =
    /^(.{0,24}?)\s*(?:[A-Za-z\p{Script=Han}]{1,6}APP|全媒体|全媒體|首席|见习|实习|本报|本報|特派)?(?:记者|記者|通讯员|通訊員)(?!站)(.*)$/u.exec(
      text,
    );
  if (!parts) return fromNames(text.replace(/^(?:完|END|全文完)$|(?:[供来來]稿|供[图圖])$/iu, ''), evidence);
  const [, outlet = '', people = ''] = parts;
  const name = outletOf(outlet);
  if (name && OUTLET.test(name)) evidence.publishers.push({value: name, weight: 50});
  pushIf(evidence.bylines, nonEmpty(namesOf(people)), 55);
}

function fromNames(text: string, evidence: Evidence): void {
  const parts = text.split(/\s+|[|｜·]/u);
  const outlet = parts.find((part) => OUTLET.test(part) && part.length <= 16);
  pushIf(evidence.publishers, outlet, 42);
  pushIf(evidence.bylines, nonEmpty(namesOf(parts.filter((part) => part !== outlet).join(' '))), 30);
}

/** 新华社长春4月13日电, 本报3日讯. The agency's name is its own; 本报 names nobody. */
const WIRE =
  /^(?:[（(][^（）()]{0,30}[)）]\s?)?[（(【[]?(?<agency>新华社|新華社|中新社|中新网|中新網|中央社|法新社|路透社|美联社|央视网消息|人民网|\p{Script=Han}{2,8}?[网報报社台])?(?<place>[^，。,\d〇一二三四五六七八九十]{0,10}?)(?<date>(?:\d{4}年)?(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})月)?(?:\d{1,2}|[一二三四五六七八九十廿]{1,3})日)(?:[电電讯訊]|消息|报道|報導)/u;
const LEAD =
  /^(?:[^，。,；（(]{0,8}[（(][^（）()]{0,30}[)）]\s?)?[^，。,；]{0,30}?(?<!\d|将于|定于|拟于|截至|截止|將於|定於|预计|[自从到至前])(?<date>(?:(?:\d{4}|[一二][〇○零一二三四五六七八九]{3})年)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\d{1,2}|[一二三四五六七八九十廿卅]{1,3})[日号號])(?!\s*[至到起前—~-])/u;

/** 本报讯（记者 周某 何某）, (中央社記者吳某24日電). */
const LEAD_BYLINE =
  /^.{0,14}?[（(〔【[][^（）()〔〕【】]{0,8}(?:记者|記者|通讯员|通訊員)(?<people>[^（）()〔〕【】\d]{2,30})(?<wire>\d{1,2}日[电電])?/u;

/** A day of the calendar; 5日 alone is a day whose month another date must lend. */
function dayIn(date: string): string | undefined {
  const [found] = findDates(date);
  if (found) return found.impossible ? undefined : found.value;
  const day = readNumeral(/^(\d{1,2}|[一二三四五六七八九十廿]{1,3})日$/u.exec(date)?.[1] ?? '');
  return day >= 1 && day <= 31 ? `XXXX-XX-${String(day).padStart(2, '0')}` : undefined;
}

/**
 * 記者吳某某台東5日電, 記者吳某台東縣報導: before the day of a wire, and in front of the word for place, the place is
 * glued to a name of three letters, or of two where no more than two are left.
 */
function withoutPlace(people: string, isWire: boolean): string {
  if (!/^\p{Script=Han}{4,12}$/u.test(people)) return people;
  const isPlaced = isWire || (people.length > 4 && /[縣县市鄉乡鎮镇區区村]$/u.test(people));
  const name = people.slice(0, people.length === 4 ? 2 : 3);
  return isPlaced && isName(name) ? name : people;
}

function fromLead(body: readonly SortedBlock[], evidence: Evidence): void {
  const [first] = body;
  const {people, wire: day} = LEAD_BYLINE.exec(first?.text.slice(0, 80) ?? '')?.groups ?? {};
  if (people) pushIf(evidence.bylines, nonEmpty(namesOf(withoutPlace(people, day !== undefined))), 35);
  for (const block of body.slice(0, 2)) {
    const wire = WIRE.exec(block.text.slice(0, 80));
    const match = wire ?? LEAD.exec(block.text.slice(0, 100));
    const date = match?.groups?.date;
    if (!match || !date) continue;
    const at = match[0].indexOf(date);
    const value = dayIn(date);
    if (value)
      evidence.dates.push(
        candidate(wire ? 'dateline' : 'lead', value, ...rangeOf(block, at, at + date.length)),
      );
    const agency = wire?.groups?.agency;
    if (agency && !/^本/u.test(agency))
      evidence.publishers.push({value: agency.replace(/消息$/u, ''), weight: 25});
    return;
  }
}
