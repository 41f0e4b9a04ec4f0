/** A wire's own day beside the day of publication: far apart, one of them is likely wrong. */
import {isDay} from '../calendar/civil';
import type {Publication} from './evidence';
import type {Fault} from './faults';

/** Days that a report may lie before it is printed; and, for the clock of another zone, come after. */
const MOST_BEFORE = 14;
const MOST_AFTER = 1;
const DAY = 86_400_000;

/**
 * A warning where dateline and date of publication can not both be right.
 *
 *     本报8月8日讯, date: 2023-09-08   // 31 days apart
 *
 * A dateline without a year is held against the nearest such day.
 */
export function datelineFaults({published, publishedCandidates}: Publication): Fault[] {
  const dateline = publishedCandidates.find(({basis}) => basis === 'dateline');
  const printed = dayOf(published ?? '');
  const written = dateline && nearestDay(dateline.value, printed);
  if (!dateline || written === undefined || Number.isNaN(printed)) return [];
  const days = Math.round((printed - written) / DAY);
  if (days >= -MOST_AFTER && days <= MOST_BEFORE) return [];
  const {start, end} = dateline;
  return [
    {
      level: 'warning',
      rule: 'read/dateline-differs',
      message: `the dateline is ${Math.abs(days)} days ${days > 0 ? 'before' : 'after'} the date of publication, ${published?.slice(0, 10) ?? ''}`,
      ...(start === undefined || end === undefined ? {} : {start, end}),
      found: dateline.value,
      expected: `at most ${MOST_BEFORE} days before`,
      hint: '电头和发布日期相差太远，请核对哪一个写错了；“今天”“昨天”按电头推算',
    },
  ];
}

const dayOf = (value: string): number => {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(value) ?? [];
  return isDay(Number(year), Number(month), Number(day))
    ? Date.UTC(Number(year), Number(month) - 1, Number(day))
    : NaN;
};

/** Of a day without a year the one closest to another; a day of the month alone says too little. */
function nearestDay(value: string, printed: number): number | undefined {
  if (!value.startsWith('XXXX')) return dayOf(value.slice(0, 10));
  if (value.startsWith('XXXX-XX') || Number.isNaN(printed)) return undefined;
  const year = new Date(printed).getUTCFullYear();
  const days = [year - 1, year, year + 1]
    .map((each) => dayOf(`${String(each).padStart(4, '0')}${value.slice(4, 10)}`))
    .filter((day) => !Number.isNaN(day));
  return days.sort((a, b) => Math.abs(printed - a) - Math.abs(printed - b))[0];
}
