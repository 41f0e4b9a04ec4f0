/** The title of a report as one line, out of all that were found. */
import {strongest, type Evidence} from './evidence';
import type {Fault} from './faults';
import {MAX_TITLE} from './limits';
import {plainLine} from './noise';
import type {SortedBlock} from './sorting';
import {isBody} from './tree';

/**
 * The best title there is, on one line and of bounded length; of a report without one, its first sentence.
 *
 * @param faults  Added to.
 */
export function reportTitle(evidence: Evidence, blocks: readonly SortedBlock[], faults: Fault[]): string {
  return withinLine(titleOf(evidence, blocks, faults), faults);
}

const LONGEST_TITLE = 120;
/** 本报讯（记者 周某）, 新华社长春4月13日电, (中央社記者吳某24日電): no part of a title. */
const WIRE_LEADS = [
  /^(?:本[报報网網刊台站][讯訊]\s{0,2})?[（(][^（）()]{0,30}(?:记者|記者|[电電讯訊])[^（）()]{0,20}[)）]\s?/u,
  /^(?:本[报報网網刊台站][讯訊]\s{0,2})?[^，。,]{0,20}日[电電讯訊]\s?/u,
];

/** A headline that was scraped with a broken picture in it ends there; nobody means a tag in a title of a page. */
function withoutTags(title: string): string {
  return /<(?:img|br|font|span|[abp])\b/i.test(title)
    ? title.replace(/<\/?[a-z][^<>]*>?/gi, '').trim()
    : title.trim();
}

/** [突发]某某: a forum's own sorting, where the head of the page has the title without it. */
function withoutTopic(title: string, titles: readonly {value: string}[]): string {
  const plain = /^[[【][^[\]【】]{1,6}[\]】]\s?(?<rest>.{4,})$/u.exec(title)?.groups?.['rest'];
  return plain !== undefined && titles.some(({value}) => value === plain) ? plain : title;
}

function titleOf(evidence: Evidence, blocks: readonly SortedBlock[], faults: Fault[]): string {
  const titles = evidence.titles.map(({value, weight}) => ({value: withoutTags(value), weight}));
  const written = strongest(titles);
  if (written) return withoutTopic(written, titles);
  const first = (blocks.find(({role}) => role === 'paragraph') ?? blocks.find(isBody))?.text ?? '';
  const wire = WIRE_LEADS.find((each) => each.test(first));
  const lead = wire ? first.replace(wire, '') : first;
  // 【标题】正文: a microblog prints its title in front of its text.
  const boxed = /^【(?<words>[^【】]{4,60})】/u.exec(lead)?.groups?.['words'];
  if (boxed !== undefined) return boxed;
  const [sentence = lead] = lead.split(/(?<=[。！？!?])/u);
  faults.push({
    level: 'info',
    rule: 'read/no-title',
    message: 'report has no title; its first sentence stands for it',
    start: 0,
    end: 0,
    found: sentence.slice(0, 40),
    expected: 'a title',
    hint: '在文件开头加 front matter：title: 标题',
  });
  return sentence.replace(/[。！？!?]$/u, '').slice(0, LONGEST_TITLE);
}

function withinLine(title: string, faults: Fault[]): string {
  const line = plainLine(title);
  if (line.length <= MAX_TITLE) return line;
  faults.push({
    level: 'warning',
    rule: 'read/long-title',
    message: `title has ${line.length} characters; the first ${MAX_TITLE} stand for it`,
    found: line.slice(0, 40),
    expected: `at most ${MAX_TITLE} characters`,
    hint: '请缩短 title:',
  });
  return `${plainLine(line.slice(0, MAX_TITLE).replace(/[\uD800-\uDBFF]$/, ''))}…`;
}
