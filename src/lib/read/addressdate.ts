/** Days that addresses and file names carry: weak evidence, never an editor's word. */
import type {DateCandidate} from '../types';
import {isDay} from '../calendar/civil';
import {candidate} from './evidence';

/** From the most telling to the least. */
const IN_ADDRESS: readonly RegExp[] = [
  /[/_-](?<year>(?:19|20)\d{2})[/-](?<month>[01]?\d)[/-](?<day>[0-3]?\d)(?=[/_.-]|$)/,
  /[/_-](?<year>(?:19|20)\d{2})[/-]?(?<month>[01]\d)[/-]?(?<day>[0-3]\d)(?=[/_.-]|$)/,
  /[/_-][tcnw](?<year>(?:19|20)\d{2})(?<month>[01]\d)(?<day>[0-3]\d)_/,
  /(?<=[a-z=_/-])(?<year>20\d{2})(?<month>[01]\d)(?<day>[0-3]\d)\d{3,14}(?!\d)/i,
  /[/_-](?<year>(?:19|20)\d{2})[/-]?(?<month>[01]\d)(?=\/)/,
];

/**
 * The day in an address.
 *
 *     addressDates('https://example.cn/2022/0408/c1-3.html') // value 2022-04-08
 *     addressDates('https://example.cn/202209/t20220906_1.html') // value 2022-09-06
 */
export function addressDates(url: string): DateCandidate[] {
  for (const pattern of IN_ADDRESS) {
    const value = dayOf(pattern.exec(url.slice(0, 2048)));
    if (value) return [candidate('address', value)];
  }
  return [];
}

/**
 * The day, or at least the month, that a file's name starts with or ends in.
 *
 *     pathDate('_posts/2022-04-18-flood.md') // value 2022-04-18
 */
export function pathDate(path: string): DateCandidate[] {
  const name = path.split(/[\\/]/).pop() ?? '';
  const pattern = /(?<!\d)(?<year>(?:19|20)\d{2})(?<sep>[-_.]?)(?<month>[01]\d)\k<sep>(?<day>[0-3]\d)(?!\d)/;
  const month = /(?<!\d)(?<year>(?:19|20)\d{2})[-_.](?<month>0[1-9]|1[0-2])(?!\d)/;
  const value = dayOf(pattern.exec(name) ?? month.exec(name));
  return value ? [candidate('file name', value)] : [];
}

function dayOf(match: RegExpExecArray | null): string | undefined {
  const {year, month, day} = match?.groups ?? {};
  if (year === undefined || month === undefined) return undefined;
  const [y, m, d] = [Number(year), Number(month), Number(day ?? 1)];
  if (!isDay(y, m, d)) return undefined;
  const whole = `${year}-${String(m).padStart(2, '0')}`;
  return day === undefined ? whole : `${whole}-${String(d).padStart(2, '0')}`;
}

/** Archives write the day into the address: /web/20220418091500/. */
export function archiveDay(url: string): string | undefined {
  const day = /\/(?:web\/)?((?:19|20)\d{2})([01]\d)([0-3]\d)\d{0,6}[a-z_]{0,4}\//.exec(url);
  return day ? `${day[1]}-${day[2]}-${day[3]}` : undefined;
}
