/** Why an expression has its value, for a human. */
import type {Timex} from '../types';
import type {Dropped, Found} from './scan';

interface Evidence {
  text: string;
  found: readonly Found[];
  dropped: readonly Dropped[];
  dct: string | undefined;
}

const BASES: Record<Timex['basis'], string> = {
  written: 'as written',
  dct: 'counted from the report’s day',
  previous: 'counted from the last date told',
  lunar: 'by the almanac',
};

/**
 * The same expressions, each with its steps. What was found and is part of no expression is told with the next.
 *
 *     explain(…)[0].trace
 *     // ['date/month-day: 4月3日', 'time/clock: 6点', 'counted from the report’s day 2022-04-18', …]
 */
export function explain(timexes: readonly Timex[], evidence: Evidence): Timex[] {
  let from = 0;
  return timexes.map((timex) => {
    const trace = [
      ...piecesOf(timex, evidence),
      ...valueOf(timex, evidence.dct),
      ...lostIn({start: from, end: timex.end}, evidence, timex),
    ];
    from = timex.end;
    return {...timex, trace};
  });
}

function piecesOf({start, end}: Timex, {text, found}: Evidence): string[] {
  return found
    .filter((piece) => piece.start >= start && piece.end <= end)
    .map((piece) => `${piece.rule.id}: ${text.slice(piece.start, piece.end)}`);
}

function valueOf({basis, inferred, value, mod, edtf}: Timex, dct: string | undefined): string[] {
  const anchor = basis === 'dct' ? ` ${dct ?? '(unknown)'}` : '';
  const steps = [`${BASES[basis]}${anchor}`];
  if (inferred) steps.push(`inferred: ${inferred.join(', ')}`);
  steps.push(`value ${value}${mod ? `, ${mod}` : ''}${edtf ? `, that is ${edtf}` : ''}`);
  return steps;
}

/** Matches that lost, and pieces that were taken for no time. */
function lostIn(
  {start, end}: {start: number; end: number},
  {text, found, dropped}: Evidence,
  timex: Timex,
): string[] {
  const within = (each: {start: number; end: number}) => each.start >= start && each.end <= end;
  const lost = dropped
    .filter(within)
    .map((each) => `dropped ${each.rule}: ${text.slice(each.start, each.end)} (${each.because})`);
  const unused = found
    .filter((piece) => within(piece) && piece.end <= timex.start)
    .map((piece) => `passed over ${piece.rule.id}: ${text.slice(piece.start, piece.end)}`);
  return [...unused, ...lost];
}
