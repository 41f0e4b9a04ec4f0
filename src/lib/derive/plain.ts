/** A clause as it is printed, before it is made to stand alone. */
import type {Draft, Reading} from './draft';
import {cut, prefixed, removeAll, removeFirst, type Line} from './line';
import {firstBreak, withoutLeadingAdverbs} from './subject';
import type {TimeRole} from './when';
import {printedName, type Wording} from './wording';
import {BY_WHOM, LEADS, TAKES_OBJECT} from './words/headlineWords';

/** A clause as it is printed, without what dates it and without the words that only lead over to it. */
export function plainLine(reading: Reading, {text}: Wording): Line {
  const {clause} = reading;
  const line = {folded: clause.text, printed: text.slice(clause.start, clause.end)};
  return withoutLeadingAdverbs(
    stripLeads(
      removeAll(withoutTimes(line, reading), /\((?=[^()]{0,40}[\d、，男女])[^()第]{1,40}\)|\(\)|则?要才能/gu),
    ),
  );
}

/** Expressions that date the event go, with their prepositions; those within a noun phrase stay. */
function withoutTimes(line: Line, {clause, governing, predicates}: Reading): Line {
  let result = line;
  for (const {timex, role} of [...governing.own].reverse()) {
    if (role === 'duration' || timex.start < clause.start || timex.end > clause.end) continue;
    const from = timex.start - clause.start;
    const to = timex.end - clause.start;
    const before =
      /(?:截至|自从|直[到至]|力争在?|争取在|一连|[定拟]于|将于|记者在|[从自于在到至继]){1,3}$/u.exec(
        result.folded.slice(0, from),
      )?.[0] ?? '';
    const after =
      /^(?:\(\d{1,2}日\)|[份起的，,、]|前(?=提[交出供升])|开始|以来|左右|前后|时(?=\p{sc=Han}{2}[^，]{3})){0,3}/u.exec(
        result.folded.slice(to),
      )?.[0] ?? '';
    const leads = from - before.length <= 2;
    if (holds(result.folded.slice(0, from), result.folded.slice(to))) continue;
    const isBeforeVerb =
      /\d|[上下中]午|[凌清]晨|[当當昨今]晚|傍晚/u.test(timex.text) &&
      predicates.some(({start}) => start === to);
    if (
      leads ||
      before ||
      isBeforeVerb ||
      role === 'present' ||
      standsAlone(timex.text, role, result.folded.slice(to))
    ) {
      const since = SINCE.exec(result.folded.slice(to))?.[0].length ?? 0;
      result = cut(result, from - before.length, to + (leads ? after.length : since));
    }
  }
  return result;
}

/** 8日深夜起降下豪雨: 起 of a time, not of a verb. */
const SINCE = /^起(?![飞火诉草义步床重源]|降(?!下))(?=\p{sc=Han}{2})/u;

/** 比前七个月, 建于1920年代, 持续到8月20日: the words before cannot do without the time. */
function holds(before: string, after: string): boolean {
  return (
    /[比较]$/u.test(before) || (after === '' && /(?:[建生始卒毁死起]于|[生现]在|[到至自])$/u.test(before))
  );
}

/** A day, or a written month or year before the verb (新馆2020年9月动工), not one within a name (春季开工项目). */
function standsAlone(words: string, role: TimeRole, after: string): boolean {
  if (after.startsWith('的')) return false;
  const isDay =
    role === 'point' && !/^[夜晚早午]间$/u.test(words) && /[\d日号天晚早晨夜午时点周週期拜]/u.test(words);
  return isDay || role === 'since' || (/[\d年月]/u.test(words) && firstBreak(after) === 0);
}

/** 将 of an object, not of the future: no adverb or verb stands behind it. */
function takesObject(folded: string): boolean {
  return TAKES_OBJECT.test(folded) && firstBreak(folded, 1) > 1;
}

function stripLeads(line: Line): Line {
  let result = removeFirst(line, BY_WHOM);
  for (let round = 0; round < 4; round++) {
    const {length} = result.folded;
    for (const lead of LEADS) {
      if (takesObject(result.folded)) return result;
      const match = lead.exec(result.folded);
      const isLead = match !== null && match[0].length > 0 && result.folded.length - match[0].length >= 4;
      if (isLead) result = cut(result, 0, match[0].length);
    }
    if (result.folded.length === length) break;
  }
  return removeFirst(result, BY_WHOM);
}

/** The place that 全省 was read as; else the place in force, or the report's own, if it is of that level. */
function ownName(head: string, {main}: Draft, {home}: Wording): string | undefined {
  const level = /[省市区县旗州]/u.exec(head)?.[0] ?? '';
  const isOwn = ({start, end}: {start: number; end: number}) =>
    head.startsWith(main.clause.text.slice(start, end));
  const read = main.mentions.find(isOwn)?.place;
  const objects = new Set(main.mentions.map(({place}) => place.name));
  const inForce = main.places.filter(({name}) => !objects.has(name));
  const near = read ?? [...inForce, ...home.chain].find(({name}) => name.endsWith(level));
  return near?.name ?? (/^[全我本]/u.test(head) ? undefined : (inForce[0] ?? home.place)?.name);
}

/** 我区 and 全市 at the head are the place's name; 我 and 全 further in are left out. */
export function nameOwnPlace(line: Line, draft: Draft, wording: Wording): Line {
  const head = /^(?:[我全本][省市区县]|辖区|(?<level>[省市区县旗州])(?:里|级层面))(?:内|上下)?/u.exec(
    line.folded,
  );
  const name = head && ownName(head[0], draft, wording);
  const level = head?.groups?.['level'];
  if (!head || !name || (level && !name.endsWith(level))) return line;
  return prefixed(cut(line, 0, head[0].length), name, printedName(name, wording));
}
