/** Reads marked texts and holds what a tagger found against them. */
import type {Timex} from '../../../../src/lib/types';

export interface Mark {
  start: number;
  end: number;
  text: string;
  types: readonly string[];
  values: readonly string[];
  /** Counts neither for nor against. */
  optional: boolean;
}

export interface Sample {
  name: string;
  dct?: string;
  text: string;
  marks: readonly Mark[];
}

/** One difference between what was marked and what was found. */
export interface Miss {
  name: string;
  kind: 'thrown' | 'missed' | 'spurious' | 'value' | 'type' | 'extent';
  wanted: string;
  got: string;
}

export interface Score {
  /** Texts at which the tagger gave up; they count as found empty. */
  thrown: number;
  marks: number;
  /** Marks whose value is a date, not a length or a vague word. */
  calendar: number;
  precision: number;
  recall: number;
  f1: number;
  exact: number;
  value: number;
  calendarValue: number;
  type: number;
}

/** The sections of one file. */
export function readSamples(markdown: string): Sample[] {
  return markdown
    .split(/^## /mu)
    .slice(1)
    .map((section) => {
      const [head = '', ...lines] = section.trim().split('\n');
      const [name = '', dct = '-'] = head.split(' ');
      const plain = unmark(lines.join('\n').trim());
      return {name, ...(dct === '-' ? {} : {dct}), ...plain};
    });
}

/** `[[text|TYPE|value]]` out of a text, with offsets in what is left. */
function unmark(marked: string): {text: string; marks: Mark[]} {
  const marks: Mark[] = [];
  let text = '';
  for (const [index, piece] of marked.split(/\[\[|\]\]/u).entries()) {
    const [shown = '', type = '', value = '', optional] = index % 2 ? piece.split('|') : [piece];
    if (index % 2) {
      if (!type || !value) throw new RangeError(`not a mark: ${piece}`);
      marks.push({
        start: text.length,
        end: text.length + shown.length,
        text: shown,
        types: type.split(';'),
        values: value.split(';'),
        optional: optional === '?',
      });
    }
    text += shown;
  }
  return {text, marks};
}

const common = (a: {start: number; end: number}, b: {start: number; end: number}) =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** What was found at a mark: the same extent, else the largest share of it. */
const foundAt = (mark: Mark, found: readonly Timex[]) =>
  found
    .filter((timex) => common(timex, mark) > 0)
    .sort((a, b) => common(b, mark) - common(a, mark) || a.end - a.start - (b.end - b.start))[0];

/**
 * Scores of many samples together, and every difference.
 *
 * A value is right if it, or the calendar span given with it, says the same as one of the mark's.
 * A vague word (`PAST_REF` …) found where nothing is marked is left out of the count.
 */
export function score(
  samples: readonly Sample[],
  tag: (text: string, dct?: string) => readonly Timex[],
): {score: Score; misses: Miss[]} {
  const misses: Miss[] = [];
  const n = {
    thrown: 0,
    marks: 0,
    calendar: 0,
    found: 0,
    good: 0,
    met: 0,
    exact: 0,
    value: 0,
    calendarValue: 0,
    type: 0,
  };
  for (const {name, dct, text, marks} of samples) {
    const note = (kind: Miss['kind'], wanted: string, got: string) => misses.push({name, kind, wanted, got});
    let found: readonly Timex[] = [];
    try {
      found = tag(text, dct);
    } catch (error) {
      n.thrown++;
      note('thrown', '', String(error));
    }
    for (const timex of found) {
      const at = marks.filter((mark) => common(timex, mark) > 0);
      if (at.some((mark) => mark.optional) && !at.some((mark) => !mark.optional)) continue;
      if (!at.length && timex.value.endsWith('_REF')) continue;
      n.found++;
      if (at.length) n.good++;
      else note('spurious', around(text, timex), said(timex));
    }
    for (const mark of marks) {
      if (mark.optional) continue;
      n.marks++;
      const isDate = !/^P[\dTX]|_REF$|^XXXX|^T/u.test(mark.values[0] ?? '');
      if (isDate) n.calendar++;
      const wanted = `${mark.text}=${mark.values.join(';')}`;
      const hit = foundAt(mark, found);
      if (!hit) {
        note('missed', wanted, '');
        continue;
      }
      n.met++;
      if (hit.start === mark.start && hit.end === mark.end) n.exact++;
      else note('extent', mark.text, hit.text);
      if (mark.types.includes(hit.type)) n.type++;
      else note('type', `${mark.text} ${mark.types.join(';')}`, hit.type);
      if (isRight(mark, hit)) {
        n.value++;
        if (isDate) n.calendarValue++;
      } else note('value', wanted, said(hit));
    }
  }
  const share = (a: number, b: number) => (b ? Math.round((1000 * a) / b) / 10 : 100);
  const mean = (hits: number) => share(2 * hits, n.found + n.marks);
  const precision = share(n.good, n.found);
  const recall = share(n.met, n.marks);
  return {
    score: {
      thrown: n.thrown,
      marks: n.marks,
      calendar: n.calendar,
      precision,
      recall,
      f1: Math.round((20 * precision * recall) / (precision + recall)) / 10,
      exact: mean(n.exact),
      value: share(n.value, n.marks),
      calendarValue: share(n.calendarValue, n.calendar),
      type: share(n.type, n.marks),
    },
    misses,
  };
}

const said = ({text, type, value, edtf, rule}: Timex) =>
  `${text}=${value}${edtf ? ` (${edtf})` : ''} ${type} ${rule}`;
const around = (text: string, {start, end}: Timex) =>
  text.slice(Math.max(0, start - 8), end + 8).replace(/\n/gu, ' ');

function isRight(mark: Mark, {value, edtf}: Timex): boolean {
  const given = [value, ...(edtf ? [edtf] : [])].map(normal);
  return mark.values.some((wanted) =>
    given.some((one) => one === normal(wanted) || sameSpan(wanted, one) || sameLength(wanted, one)),
  );
}

const normal = (value: string) =>
  value
    .replace(/~/gu, '')
    .replace(/\+08:00$/u, '')
    .replace(/(?<=T\d\d:\d\d):00(?=$|\/)/gu, '')
    .replace(/(?<=T\d\d):00(?=$|\/)/gu, '')
    .replace(/(?<=^\d{2,3})XX?$/u, '');

/** `PT0.5H` and `PT30M` say the same. */
function sameLength(a: string, b: string): boolean {
  const [x, y] = [lengthOf(a), lengthOf(b)];
  return x !== null && y !== null && x[0] === y[0] && x[1] === y[1];
}

/** Months, and minutes beside them: neither is a multiple of the other. */
function lengthOf(value: string): [number, number] | null {
  const m =
    /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/u.exec(
      value,
    );
  if (!m) return null;
  const [y, mo, w, d, h, mi, s] = m.slice(1).map((part) => Number(part ?? 0));
  const zero = (n: number | undefined) => n ?? 0;
  return [zero(y) * 12 + zero(mo), (zero(w) * 7 + zero(d)) * 1440 + zero(h) * 60 + zero(mi) + zero(s) / 60];
}

/** `../2022` and `../2022-12-31` say the same; so do `2022-Q1` and `2022-01/2022-03`. */
function sameSpan(a: string, b: string): boolean {
  const [x, y] = [spanOf(normal(a)), spanOf(normal(b))];
  return x !== null && y !== null && x[0] === y[0] && x[1] === y[1];
}

function spanOf(value: string): [number, number] | null {
  if (!value.includes('/')) return pointOf(value);
  const [a = '', b = ''] = value.split('/');
  const start = a === '..' || a === '' ? [-Infinity, 0] : pointOf(a);
  const end = b === '..' || b === '' ? [0, Infinity] : pointOf(b);
  return start && end ? [start[0] ?? NaN, end[1] ?? NaN] : null;
}

/** First and last day, in days; whole units only. */
function pointOf(value: string): [number, number] | null {
  const day = (y: number, m = 1, d = 1) => Date.UTC(2000 + (y - 2000), m - 1, d) / 864e5;
  const m =
    /^(?<y>\d{2,4})(?:-(?:(?<mo>\d\d)(?:-(?<d>\d\d))?|Q(?<q>\d)|H(?<h>\d)|(?<s>SP|SU|FA|WI)))?$/u.exec(
      value,
    )?.groups;
  if (!m?.['y']) return null;
  const unit = 10 ** (4 - m['y'].length);
  const y = Number(m['y']) * unit;
  if (m['d']) return [day(y, Number(m['mo']), Number(m['d'])), day(y, Number(m['mo']), Number(m['d']) + 1)];
  const [first, months] = m['mo']
    ? [Number(m['mo']), 1]
    : m['q']
      ? [Number(m['q']) * 3 - 2, 3]
      : m['h']
        ? [Number(m['h']) * 6 - 5, 6]
        : m['s']
          ? [{SP: 3, SU: 6, FA: 9, WI: 12}[m['s']] ?? 1, 3]
          : [1, 12 * unit];
  return [day(y, first), day(y, first + months)];
}
