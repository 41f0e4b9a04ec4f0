import fc from 'fast-check';
import {csvParseRows} from 'd3';
import {describe, expect, it} from 'vitest';
import {codePointCounter, textFragment, toAnnotations, toAtom, toCsv, toIcs} from '../../src/lib/site/export';
import type {DatedEvent, Timeline} from '../../src/lib/types';
import {event} from '../support/build';

const RUNS = {seed: 20_220_418, numRuns: 200};
/** Anything a report may hold: controls, quotes, pairs, halves of pairs. */
const text = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.string({unit: fc.constantFrom(...'=+-@,;:\\"\'<&>\r\n\t\0日𠮷🌊\uD800\uDC00')}),
);

function timelineOf(headline: string, more: Partial<DatedEvent> = {}): Timeline {
  const events = [event(headline, '2022-04-18', {id: 'one', ...more})];
  return {version: 1, reports: [], timexes: [], events, connections: [], episodes: []};
}

describe('iCalendar', () => {
  it('keeps lines within 75 octets, and any text', () => {
    fc.assert(
      fc.property(text, (headline) => {
        const ics = toIcs(timelineOf(headline));
        expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
        expect(ics.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
        const summary = /^SUMMARY:(?<text>.*)$/mu.exec(ics.replaceAll('\r\n ', '').replaceAll('\r\n', '\n'));
        const plain = (summary?.groups?.['text'] ?? '').replaceAll(/\\(?<c>[\\;,n])/gu, (_, c: string) =>
          c === 'n' ? '\n' : c,
        );
        const kept = headline.replaceAll(/\r\n|[\r\u2028\u2029]/gu, '\n').replaceAll(/[^\P{Cc}\t\n]/gu, '');
        expect(plain).toBe(kept);
      }),
      RUNS,
    );
  });
});

describe('CSV', () => {
  it('gives every text back, but for the apostrophe before a formula', () => {
    fc.assert(
      fc.property(text, (headline) => {
        const [, row] = csvParseRows(toCsv(timelineOf(headline)).events.slice(1));
        const kept = headline.replaceAll('\0', '');
        expect([kept, `'${kept}`]).toContain(row?.[1]);
        expect(row?.[1]).not.toMatch(/^\s*[=+\-@]/u);
      }),
      RUNS,
    );
  });
});

describe('Atom', () => {
  it('escapes every text', () => {
    fc.assert(
      fc.property(text, (headline) => {
        const atom = toAtom(timelineOf(headline));
        const title = /<entry>.*?<title(?:\/>|>(?<text>[^<>]*)<\/title>)/su.exec(atom);
        expect(title).not.toBeNull();
        expect(title?.groups?.['text'] ?? '').not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/u);
        expect(atom).not.toMatch(/\p{Surrogate}/u);
      }),
      RUNS,
    );
  });
});

describe('annotations', () => {
  it('find any stretch of any text by its code points', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({unit: 'grapheme', minLength: 1}), {minLength: 3, maxLength: 3}),
        (parts) => {
          const [before = '', exact = ''] = parts;
          const file = parts.join('');
          const source = {
            report: 'a',
            start: before.length,
            end: before.length + exact.length,
            text: exact,
            timexes: [],
          };
          const [item] = toAnnotations(timelineOf('x', {sources: [source]}), new Map([['a', file]])).first
            .items;
          const position = item?.target.selector[1];
          expect(
            position?.type === 'TextPositionSelector' &&
              [...file].slice(position.start, position.end).join(''),
          ).toBe(exact);
        },
      ),
      RUNS,
    );
  });

  it('count as the language iterates, half pairs included', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        // Only where the cut does not part a pair do both sides count alone.
        fc.pre([...before].length + [...after].length === [...(before + after)].length);
        expect(codePointCounter(before + after)(before.length)).toBe([...before].length);
      }),
      RUNS,
    );
  });
});

describe('text fragments', () => {
  it('are addresses, whatever the quote', () => {
    fc.assert(
      fc.property(text, (quote) => {
        const address = textFragment('https://a.example/b', quote);
        expect(new URL(address).pathname).toBe('/b');
        expect(address.slice('https://a.example/b'.length)).toMatch(/^(?:#:~:text=[\w%.!~*'(),]+)?$/u);
      }),
      RUNS,
    );
  });
});
