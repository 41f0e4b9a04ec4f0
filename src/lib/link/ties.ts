/** An editor's word on connections: draw one, confirm one, cut one. */
import type {Connection, Correction, DatedEvent, Diagnostic, Evidence, Reading} from '../types';
import {aimOf, unfit} from './fit';
import {byText, longestShared} from './wording';

/**
 * Draw (`connect`) or cut (`disconnect`) single connections. `match` names the one event, `value` the other,
 * by id or by words: `match` by words of its own report, `value` by words of any.
 */
export function correctConnections(
  drawn: readonly Connection[],
  events: readonly DatedEvent[],
  readings: readonly Reading[],
): {connections: Connection[]; diagnostics: Diagnostic[]} {
  let connections = [...drawn];
  const diagnostics: Diagnostic[] = [];
  for (const {report} of readings) {
    for (const correction of report.corrections) {
      if (correction.do !== 'connect' && correction.do !== 'disconnect') continue;
      const a = events.find(aimOf(correction.match ?? '', report).hits);
      const others = [report, ...readings.map((each) => each.report).filter((each) => each !== report)];
      const b = firstOf(others, (each) =>
        events.find((event) => event !== a && aimOf(correction.value ?? '', each).hits(event)),
      );
      const isPair = ({source, target}: Connection) =>
        (source === a?.id && target === b?.id) || (source === b?.id && target === a?.id);
      const known = connections.find(isPair);
      const reason = reasonNot(correction, a, b, known);
      if (reason !== null || !a || !b) {
        diagnostics.push(unfit(correction, report, reason ?? undefined));
        continue;
      }
      connections = connections.filter((connection) => !isPair(connection));
      if (correction.do === 'connect')
        connections.push(known ? confirmed(known, correction) : tied(a, b, correction));
    }
  }
  return {connections, diagnostics};
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function reasonNot(
  {do: action, match, value}: Correction,
  a: DatedEvent | undefined,
  b: DatedEvent | undefined,
  known: Connection | undefined,
): string | null {
  if (!match || !value) return 'it needs “match” and “value”, the two events';
  if (!a) return `no event was derived from these words: ${match}`;
  if (!b) return `no other event was derived from these words: ${value}`;
  return action === 'disconnect' && !known ? 'the two events are not connected' : null;
}

function confirmed(known: Connection, {theme}: Correction): Connection {
  return theme ? {...known, theme} : known;
}

function tied(a: DatedEvent, b: DatedEvent, {theme}: Correction): Connection {
  const [source, target] = [a, b].sort(
    (x, y) => byText(x.start ?? x.end ?? '', y.start ?? y.end ?? '') || byText(x.id, y.id),
  ) as [DatedEvent, DatedEvent];
  const evidence = [source, target].flatMap(({sources}): Evidence[] =>
    sources.slice(0, 1).map(({report, start, end, text}) => ({report, start, end, text})),
  );
  const shared = longestShared(textOf(source), textOf(target));
  return {
    source: source.id,
    target: target.id,
    theme: theme ?? (shared.length > 1 ? shared : UNNAMED),
    strength: 'measure',
    evidence,
  };
}

/** A tie whose editor gives no theme, between sentences without a word in common. */
const UNNAMED = '相关';

function textOf({sources}: DatedEvent): string {
  return sources[0]?.text ?? '';
}
