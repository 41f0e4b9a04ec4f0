/** Head and foot of a report, once sorted → evidence. */
import {toFile} from './map';
import {findDates} from './dates';
import {candidate, type DateBasis, type Evidence} from './evidence';
import {noSuchDay, type Fault} from './faults';
import {readHeaderLine, type LabelledValue} from './header';
import {namesOf, outletOf} from './names';
import type {SortedBlock} from './sorting';
import {safeAddress} from './address';
import {archiveDay} from './addressdate';
import {OUTLET} from './words/names';

/**
 * Add what the sorted blocks say about the report itself.
 *
 * @param blocks    As `sortBlocks` gives them.
 * @param evidence  Added to.
 * @param faults    Added to: days that do not exist.
 */
export function gatherCredits(blocks: readonly SortedBlock[], evidence: Evidence, faults: Fault[]): void {
  const body = blocks.filter(({role}) => role === 'paragraph' || role === 'quote');
  for (const block of blocks) {
    if (block.draft.aside) continue;
    if (block.role === 'title' && block.note !== 'subtitle') fromTitle(block, evidence);
    if (block.role === 'dateline') fromHeader(block, evidence, faults);
    if (block.role === 'boilerplate') fromFoot(block, evidence);
  }
  fromLead(body, evidence);
}

function fromTitle(block: SortedBlock, evidence: Evidence): void {
  const label = block.note === 'label' ? readHeaderLine(block.text)?.labelled[0] : undefined;
  evidence.titles.push({value: label?.value ?? block.text, weight: label ? 80 : 60});
}

function fromHeader(block: SortedBlock, evidence: Evidence, faults: Fault[]): void {
  const header = readHeaderLine(block.text);
  if (!header && block.note === 'signature') return pushIf(evidence.publishers, outletOf(block.text), 30);
  if (!header) return fromCredit(block, evidence);
  for (const {value, start, end, field, label, impossible} of header.dates) {
    const place = toFile(block.map, start, end);
    if (impossible) faults.push(noSuchDay(block.text.slice(start, end), place.start, place.end));
    else if (field === 'retrieved') evidence.retrieved.push({value: value.slice(0, 10), weight: 60});
    else evidence.dates.push(candidate(basisOf(block, field, label), value, place.start, place.end));
  }
  for (const labelled of header.labelled) fromLabel(labelled, evidence, 70);
  if (/记者|記者|通讯员|通訊員/u.test(header.rest)) fromCredit({...block, text: header.rest}, evidence);
  else if (header.rest !== '' && OUTLET.test(header.rest) && header.rest.length <= 16) {
    evidence.publishers.push({value: header.rest, weight: 40});
  }
}

function basisOf({note}: SortedBlock, field: string | undefined, label: string | undefined): DateBasis {
  if (note === 'signature') return 'signature';
  if (field === 'updated') return 'label updated';
  if (field === 'published') return /[发發刊出登上]/u.test(label ?? '') ? 'label published' : 'label date';
  return 'header line';
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
  for (const date of note === 'closing-note' ? findDates(plain) : []) {
    const place = toFile(block.map, 0, text.length);
    if (!date.impossible) evidence.dates.push(candidate('closing note', date.value, place.start, place.end));
  }
}

/** 某报 记者 王某 李某/摄: outlet, then people. */
function fromCredit({text}: SortedBlock, evidence: Evidence): void {
  const parts =
    /^(.{0,24}?)\s*(?:[A-Za-z\p{Script=Han}]{1,6}APP|全媒体|全媒體|首席|见习|实习|本报|本報|特派)?(?:记者|記者|通讯员|通訊員)(?!站)(.*)$/u.exec(
      text,
    );
  if (!parts)
    return pushIf(evidence.bylines, nonEmpty(namesOf(text.replace(/^(?:完|END|全文完)$/iu, ''))), 30);
  const [, outlet = '', people = ''] = parts;
  const name = outletOf(outlet);
  if (name && OUTLET.test(name)) evidence.publishers.push({value: name, weight: 50});
  pushIf(evidence.bylines, nonEmpty(namesOf(people)), 55);
}

/** 新华社长春4月13日电, 本报3日讯. The agency's name is its own; 本报 names nobody. */
const WIRE =
  /^(?:[（(][^（）()]{0,30}[)）]\s?)?[（(【[]?(?<agency>新华社|新華社|中新社|中新网|中新網|中央社|法新社|路透社|美联社|央视网消息|人民网|\p{Script=Han}{2,8}?[网報报社台])?(?<place>[^，。,\d〇一二三四五六七八九十]{0,10}?)(?<date>(?:\d{4}年)?(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})月)?(?:\d{1,2}|[一二三四五六七八九十廿]{1,3})日)(?:[电電讯訊]|消息|报道|報導)/u;
const LEAD =
  /^(?:[^，。,；（(]{0,8}[（(][^（）()]{0,30}[)）]\s?)?[^，。,；]{0,30}?(?<!\d|将于|定于|拟于|截至|截止|將於|定於|预计|[自从到至前])(?<date>(?:(?:\d{4}|[一二][〇○零一二三四五六七八九]{3})年)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\d{1,2}|[一二三四五六七八九十廿卅]{1,3})[日号號])(?!\s*[至到起前—~-])/u;

/** 本报讯（记者 周某 何某）, (中央社記者吳某24日電). */
const LEAD_BYLINE = /^.{0,14}?[（(][^（）()]{0,8}(?:记者|記者|通讯员|通訊員)([^（）()\d]{2,30})/u;

function fromLead(body: readonly SortedBlock[], evidence: Evidence): void {
  const [first] = body;
  const people = LEAD_BYLINE.exec(first?.text.slice(0, 80) ?? '')?.[1];
  if (people) pushIf(evidence.bylines, nonEmpty(namesOf(people)), 35);
  for (const block of body.slice(0, 2)) {
    const wire = WIRE.exec(block.text.slice(0, 80));
    const match = wire ?? LEAD.exec(block.text.slice(0, 100));
    const date = match?.groups?.date;
    if (!match || !date) continue;
    const [found] = findDates(date);
    const at = match[0].indexOf(date);
    const place = toFile(block.map, at, at + date.length);
    if (found && !found.impossible)
      evidence.dates.push(candidate(wire ? 'dateline' : 'lead', found.value, place.start, place.end));
    const agency = wire?.groups?.agency;
    if (agency && !/^本/u.test(agency))
      evidence.publishers.push({value: agency.replace(/消息$/u, ''), weight: 25});
    return;
  }
}
