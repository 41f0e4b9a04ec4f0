import {addDays, DAY} from '../calendar/civil';
import type {Span} from '../calendar/span';
import type {EventKind, EventStatus} from '../types';
import {datedAfterDays, datedBy, datedForDays, datedIn, datedOn, datedPlan, type Dating} from './dating';
import type {Reading} from './draft';
import type {Predicate} from './predicate';
import {daysOf, wholeDays, type TimeWord} from './when';

/** What the report has told so far that a date may lean on. */
export interface Known {
  dct: Span;
  /** When the hazard or campaign began, as far as told (自3月初以来). */
  onset: Span | null;
  /** The last day told in this passage. */
  lastDay: Span | null;
  /** A day and a period told earlier in this sentence. */
  day: TimeWord | null;
  period: TimeWord | null;
  /** The day of the match that the report is of, as its lead told it. */
  match: TimeWord | null;
  /** A duration told earlier in this sentence (经过37天). */
  duration: {word: TimeWord; onset: Span | null} | null;
}

const LASTING =
  /经过|历时|历经|用时|奋战|作战|鏖战|持续|连续|保持|坚持|停产|停工|封闭|静默|以来|来,|时间里|期间|苦战|施工/u;
/** 2月14日失火,停产两个月: it lasted from the day told on. */
const STOPS =
  /(?:停[产工课业运办航电水驶]|停(?=[了达]$)|封闭|中断|关闭|延误|禁赛|隔离|集训|展出)(?:整修|检修|整顿|检查|整改)?[了达]?$/u;
/** 19日起连续十天. */
const IN_A_ROW = /^.{0,2}[连持]续/u;
/** 近40天来: up to the telling. */
const LATELY = /[来來]$/u;
/** 四年来首度捧杯: the first for so long, on a day. */
const BREAKS_ROW = /[首最再]|第[一1]|[新历]史?[高低纪]|重[新返]/u;
const THRESHOLDS = /破[百千万]|突破|翻番|翻倍/u;
const CAMPAIGN = new Set(['control', 'operation', 'statistic']);

/** The date of an event, from what governs its clause. */
export function dateOf(reading: Reading, predicate: Predicate, status: EventStatus, known: Known): Dating {
  const {governing, clause} = reading;
  const {word, speech} = governing;
  const told = speech ?? known.dct;
  const duration = ownDuration(reading);

  if (duration && status !== 'planned') {
    const dating = dateByDuration(reading, duration, known);
    if (dating) return dating;
  }
  if (status === 'planned' && speech && governing.opensSpeech && governing.source === 'none') {
    return datedBy(speech, 'on', 'time/of-the-speech');
  }
  if (status === 'planned') return datedPlan(plannedWord(word), told, clause.text);
  if (known.duration?.onset && predicate.rule.kind === 'containment' && governing.source !== 'own') {
    const days = daysOf(known.duration.word.timex.value);
    const over = days !== null && addDays(known.duration.onset.start, days - 1) < known.dct.end;
    if (days !== null && over)
      return datedAfterDays(days, days, known.duration.onset, [known.duration.word.index]);
  }
  const period = governing.own.find(({role}) => role === 'period') ?? known.period;
  if (
    period &&
    predicate.rule.kind === 'statistic' &&
    reading.figures.length > 0 &&
    governing.source !== 'own' &&
    !word?.upTo
  ) {
    return datedIn(untilTold(period, known.dct), true);
  }
  if (word?.role === 'period' && known.day && predicate.rule.kind === 'publication')
    return datedOn(known.day);
  if (/正在/u.test(clause.text) && governing.source !== 'own')
    return datedBy(told, 'as-of', 'time/going-on', []);
  if (word) return dateByWord(word, reading, predicate, status, known);
  if (known.match && isOfMatch(reading, predicate))
    return {...datedBy(known.match.span, 'on', OF_MATCH, [known.match.index])};
  return undated(reading, predicate, status, known, told);
}

/** 首盘, 季军战, 3比0完胜: told of the match itself, on whatever line. */
function isOfMatch({sentence}: Reading, {rule, words}: Predicate): boolean {
  if (/幕|收官|退役|转会|加盟/u.test(words)) return false;
  return CONTESTS.has(rule.id) || (PART_OF_MATCH.test(sentence.text) && !LONG_AGO.test(sentence.text));
}

/** The rule by which it is dated. */
export const OF_MATCH = 'time/day-of-the-match';
export const CONTESTS: ReadonlySet<string> = new Set(['predicate/contest', 'predicate/player-named']);
const PART_OF_MATCH =
  /[首次末][盘节局]|第[一二三四五六七八九十\d]{1,2}(?:[盘节局回]|分钟)|[上下]半场|决赛|[季三]军战|终场|赛后|补时|加时/u;
const LONG_AGO = /上[届赛]|[去前]年|历史|曾/u;

/** How long it lasted; a duration that only led over to a dated clause (历时14个月，2018年11月获批) is not its own. */
function ownDuration({governing, clause}: Reading): TimeWord | undefined {
  const dates = governing.own.filter(({role}) => role === 'point' || role === 'period');
  const isDated = dates.some(({timex}) => timex.start >= clause.start);
  return governing.own.find(
    (word) =>
      word.role === 'duration' &&
      (word.timex.start >= clause.start ||
        !(isDated || dates.some(({timex}) => timex.start > word.timex.start))) &&
      !(governing.word?.role === 'point' && isModifier(word, clause)),
  );
}

/** 历时五天的锦标赛: how long a thing lasted, which a day dates. */
function isModifier({timex}: TimeWord, {start, text}: Reading['clause']): boolean {
  return text.startsWith('的', timex.end - start);
}

function plannedWord(word: TimeWord | null): TimeWord | null {
  return word && word.role !== 'none' && word.role !== 'duration' ? word : null;
}

/** 37天: from a known beginning, else back from the report; 5天破百: so long after the beginning. */
function dateByDuration({clause, governing, leads}: Reading, word: TimeWord, known: Known): Dating | null {
  if (LATELY.test(word.timex.text) && !BREAKS_ROW.test(clause.text))
    return datedForDays(word, null, known.dct);
  const days = daysOf(word.timex.value);
  if (days === null) return null;
  const since = governing.own.find(({role}) => role === 'since') ?? governing.since;
  const began = since && firstDay(since.span);
  const onset = began ?? known.onset;
  if (THRESHOLDS.test(clause.text) && onset) {
    const all = governing.own
      .filter(({role}) => role === 'duration')
      .map(({timex}) => daysOf(timex.value) ?? days);
    return datedAfterDays(Math.min(...all), Math.max(...all), onset, [word.index]);
  }
  const home = [...leads, {clause}].find(
    (each) => word.timex.start >= each.clause.start && word.timex.end <= each.clause.end,
  );
  if (!home) return null;
  const stops = STOPS.test(home.clause.text.slice(0, word.timex.start - home.clause.start));
  const stopped = known.day ?? (known.period && outlasts(days, known.period) ? known.period : null);
  if (stops && stopped && !isModifier(word, home.clause))
    return datedForDays(word, wholeDays(stopped.span), known.dct);
  const tail = home.clause.text.slice(
    word.timex.end - home.clause.start,
    word.timex.end - home.clause.start + 12,
  );
  const ahead = home.clause.text.slice(0, word.timex.start - home.clause.start);
  if (began && IN_A_ROW.test(ahead.slice(-2) + word.timex.text)) return datedForDays(word, began, known.dct);
  if (!LASTING.test(home.clause.text.slice(0, 4) + tail) && !/时间|[内里来]/u.test(tail.slice(0, 4)))
    return null;
  if (/的时间里|时间里|之内|内/u.test(tail.slice(0, 6)) && known.lastDay) {
    return datedForDays(word, wholeDays(known.lastDay), known.dct);
  }
  return datedForDays(word, began ?? null, known.dct);
}

/** 2月起: of an open span the beginning. */
function firstDay({start, end}: Span): Span {
  return {start, end: Number.isFinite(end) ? end : addDays(start, 1)};
}

/** 7月进水,停工近两个月: longer than the time it began in, which then does not hold it. */
function outlasts(days: number, {span}: TimeWord): boolean {
  return addDays(span.start, days) > span.end;
}

function dateByWord(
  word: TimeWord,
  reading: Reading,
  predicate: Predicate,
  status: EventStatus,
  known: Known,
): Dating {
  const {governing, clause, figures} = reading;
  const counted =
    predicate.rule.kind === 'statistic' ||
    (figures.length > 0 && /累计|同比|实现|共(?![同和产有])/u.test(clause.text));
  switch (word.role) {
    case 'point':
      if (word.upTo) return datedBy(word.span, 'as-of', 'time/counted-up-to', [word.index]);
      if (governing.source === 'paragraph' && figures.length > 0 && /累计|共计|总计/u.test(clause.text)) {
        return datedBy(word.span, 'as-of', 'time/as-of-day-before-told', [word.index]);
      }
      return fromThen(word, clause.text)
        ? datedBy({start: word.span.start, end: known.dct.end}, 'throughout', 'time/from-then-on', [
            word.index,
          ])
        : datedOn(word);
    case 'period':
      if (word.upTo && word.span.end <= known.dct.end)
        return datedBy(
          {start: addDays(word.span.end, -1), end: word.span.end},
          'as-of',
          'time/counted-up-to',
          [word.index],
        );
      return datedIn(status === 'planned' ? word : untilTold(word, known.dct), counted);
    case 'since': {
      if (word.span.start >= known.dct.end)
        return datedBy({start: word.span.start, end: Infinity}, 'within', 'time/since', [word.index]);
      const span = {start: word.span.start, end: known.dct.end};
      const onset = predicate.rule.kind === 'hazard' && /发生|暴发|爆发|出现/u.test(clause.text);
      if (onset) return datedIn(word, false);
      return datedBy(
        span,
        counted || CAMPAIGN.has(predicate.rule.kind) ? 'throughout' : 'within',
        'time/since',
        [word.index],
      );
    }
    case 'until':
      return datedBy({start: -Infinity, end: word.span.end}, 'by', 'time/until', [word.index]);
    default:
      return undated(reading, predicate, status, known, governing.speech ?? known.dct, word);
  }
}

const LONGEST_MONTH = 31 * DAY;

/** What has happened 今年 happened before it was told. */
function untilTold(word: TimeWord, {end}: Span): TimeWord {
  const {span, timex} = word;
  const isShort = span.end - span.start <= LONGEST_MONTH;
  const isOver = span.end <= end || span.start >= end || timex.value.includes('/');
  return isOver || isShort ? word : {...word, span: {start: span.start, end}};
}

/** 从大年三十开始, 自4月3日起. */
function fromThen(word: TimeWord, text: string): boolean {
  return (
    /^[从自]/u.test(text) &&
    /开始|起|以来|至今/u.test(text.slice(0, 14 + word.timex.text.length)) &&
    word.role === 'point'
  );
}

/** No day of its own: counted or holding when the report was told, else at some time up to then. */
function undated(
  {governing, clause, figures}: Reading,
  predicate: Predicate,
  status: EventStatus,
  known: Known,
  told: Span,
  word: TimeWord | null = null,
): Dating {
  const timexes = word ? [word.index] : [];
  const total = figures.length > 0 && !/[一二三四五六七八九十\d][轮次]$/u.test(clause.text);
  if (word?.role === 'present' || (governing.speech && predicate.rule.kind === 'hazard')) {
    return datedBy(told, 'as-of', word ? 'time/present' : 'time/of-the-speech', timexes);
  }
  const after = governing.after;
  if (total && governing.justBefore && !word && /累计|[共达占]/u.test(clause.text)) {
    const {span: day, index} = governing.justBefore;
    return datedBy(day, 'as-of', 'time/as-of-day-before-told', [index]);
  }
  if (
    after &&
    (!total || isDeed(clause.text, predicate, status)) &&
    after.span.start > (governing.since?.span.start ?? -Infinity)
  )
    return datedAfter(after, status);
  if (governing.since && !/累计/u.test(clause.text)) {
    const span = {start: governing.since.span.start, end: known.dct.end};
    const lasting = CAMPAIGN.has(predicate.rule.kind) || status === 'ongoing';
    return datedBy(
      span,
      lasting ? 'throughout' : 'within',
      'time/since-of-paragraph',
      [governing.since.index],
      {start: '~'},
    );
  }
  if (status === 'ongoing' || total) return datedBy(told, 'as-of', 'time/report-day', timexes);
  return datedBy({start: -Infinity, end: told.end}, 'by', 'time/up-to-report', timexes);
}

/** 出动消防车12辆, after it was told what befell: done then or since, not counted up to the report. */
function isDeed(text: string, {rule}: Predicate, status: EventStatus): boolean {
  return status === 'occurred' && DEEDS.has(rule.kind) && !TALLIED.test(text);
}

const DEEDS: ReadonlySet<EventKind> = new Set(['operation', 'aid', 'hazard', 'control', 'organization']);
const TALLIED = /累计|总计|合计|目前|截至|正在|陆续|逐步|全部|[共已达均仍尚]/u;

/** Somewhere, or all along, between what was told before and the report. */
function datedAfter(after: {span: Span; timexes: readonly number[]}, status: EventStatus): Dating {
  const lasting = status === 'ongoing';
  return datedBy(
    after.span,
    lasting ? 'throughout' : 'within',
    'time/after-told',
    after.timexes,
    lasting ? {} : {start: '~'},
  );
}
