/** Words on the axis: how each language writes a tick, and how long a gap is. */
import {civilOf, DAY, weekday} from '../calendar/civil';
import type {Span} from '../calendar/span';
import type {Lang} from '../types';

export type TickFormat =
  'year' | 'month' | 'year-month' | 'day' | 'month-day' | 'hour' | 'minute' | 'full-day';

const MONTH = 30.437 * DAY;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS: Record<Lang, readonly string[]> = {
  'zh-Hans': ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  'zh-Hant': ['週一', '週二', '週三', '週四', '週五', '週六', '週日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

type Parts = ReturnType<typeof civilOf>;

const CHINESE: Record<TickFormat, (t: Parts, day: string) => string> = {
  year: (t) => yearInChinese(t.year),
  month: (t) => `${t.month}月`,
  'year-month': (t) => `${yearInChinese(t.year)}${t.month}月`,
  day: (t) => String(t.day),
  'month-day': (t) => `${t.month}月${t.day}日`,
  'full-day': (t, day) => `${yearInChinese(t.year)}${t.month}月${t.day}日 ${day}`,
  hour: (t) => `${t.hour}时`,
  minute: (t) => clock(t),
};

const ENGLISH: Record<TickFormat, (t: Parts, day: string) => string> = {
  year: (t) => yearInEnglish(t.year),
  month: (t) => MONTHS[t.month - 1] ?? '',
  'year-month': (t) => `${MONTHS[t.month - 1] ?? ''} ${yearInEnglish(t.year)}`,
  day: (t) => String(t.day),
  'month-day': (t) => `${t.day} ${MONTHS[t.month - 1] ?? ''}`,
  'full-day': (t, day) => `${day} ${t.day} ${MONTHS[t.month - 1] ?? ''} ${yearInEnglish(t.year)}`,
  hour: (t) => clock(t),
  minute: (t) => clock(t),
};

/**
 * A tick in words.
 *
 *     formatTick(utcOf(2022, 4, 3), 'month-day', 'zh-Hans')     // 4月3日
 */
export function formatTick(ms: number, format: TickFormat, lang: Lang): string {
  const table = lang === 'en' ? ENGLISH : CHINESE;
  const text = table[format](civilOf(ms), WEEKDAYS[lang][weekday(ms) - 1] ?? '');
  return format === 'hour' && lang === 'zh-Hant' ? text.replace('时', '時') : text;
}

/**
 * A day of `aligned` in words.
 *
 *     formatDay(21, 'zh-Hans')     // 第21天
 */
export function formatDay(day: number, lang: Lang): string {
  const number = day < 0 ? `−${-day}` : String(day);
  return lang === 'en' ? `Day ${number}` : `第${number}天`;
}

/** From so many years on months do not count, and 2008年 alone would be taken for a year. */
const AGES = 100;

/**
 * About how long a gap is: in days if it is shorter than two months, in whole years if it is of a century or
 * more, else in years and months.
 *
 *     formatLength(gap, 'zh-Hans')     // 1年10个月
 */
export function formatLength({start, end}: Span, lang: Lang): string {
  const months = Math.round((end - start) / MONTH);
  const [years, rest] = [Math.floor(months / 12), months % 12];
  if (months < 2) return `${Math.round((end - start) / DAY)}${lang === 'en' ? ' days' : '天'}`;
  if (years >= AGES) return lang === 'en' ? `${years} years` : `相隔${years}年`;
  if (lang === 'en') return [years && `${years} y`, rest && `${rest} mo`].filter(Boolean).join(' ');
  const month = lang === 'zh-Hant' ? '個月' : '个月';
  return [years && `${years}年`, rest && `${rest}${month}`].filter(Boolean).join('');
}

function yearInChinese(year: number): string {
  return year > 0 ? `${year}年` : `公元前${1 - year}年`;
}

function yearInEnglish(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

function clock({hour, minute}: Parts): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
