import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {fitView, isChoice, queryOf, readAddress, writeAddress} from '../../src/lib/site/address';
import {EVENT_KINDS, EVENT_STATUSES, LANES, LANGS, SCALES, type View} from '../../src/lib/types';

const SEED = 20220403;

/** Whole seconds of some ten thousand years. */
const instant = fc.integer({min: -300_000_000_000, max: 250_000_000_000}).map((second) => second * 1000);
const dayShift = fc.integer({min: -400 * 86_400, max: 400 * 86_400}).map((second) => second * 1000);
const word = fc.string({unit: 'grapheme', minLength: 1, maxLength: 20});

const span = (time: fc.Arbitrary<number>) =>
  fc.option(
    fc
      .tuple(
        time,
        fc.integer({min: 1, max: 300_000_000}).map((second) => second * 1000),
      )
      .map(([start, length]) => ({start, end: start + length})),
  );

const view: fc.Arbitrary<View> = fc.constantFrom(...SCALES).chain((scale) =>
  fc.record({
    scale: fc.constant(scale),
    lanes: fc.constantFrom(...LANES),
    span: span(scale === 'aligned' ? dayShift : instant),
    event: fc.option(word, {nil: ''}),
    anchor: scale === 'aligned' ? fc.option(word, {nil: ''}) : fc.constant(''),
    filter: fc.record({
      q: fc.option(word, {nil: ''}),
      kinds: fc.subarray([...EVENT_KINDS]),
      statuses: fc.subarray([...EVENT_STATUSES]),
      places: fc.uniqueArray(word, {maxLength: 3}),
      episodes: fc.uniqueArray(word, {maxLength: 3}),
      reports: fc.uniqueArray(word, {maxLength: 3}),
      theme: fc.option(word, {nil: ''}),
    }),
  }),
);

describe('address', () => {
  it('round trip: the view read from its own address is the same view', () => {
    fc.assert(
      fc.property(view, fc.option(fc.constantFrom(...LANGS), {nil: undefined}), (before, lang) => {
        const query = queryOf(writeAddress({view: before, ...(lang && {lang})}));
        const after = readAddress(new URLSearchParams(query));
        expect(after.view).toEqual(before);
        expect(after.lang).toBe(lang);
      }),
      {seed: SEED, numRuns: 400},
    );
  });

  it('reads any text at all without throwing, and then writes what it reads', () => {
    const key = fc.constantFrom(
      'scale',
      'lanes',
      'from',
      'to',
      'event',
      'anchor',
      'q',
      'kind',
      'status',
      'place',
      'theme',
      'lang',
      'x',
    );
    const value = fc.oneof(
      word,
      fc.constantFrom(
        'gap',
        '2022-13-01',
        '2022-02-30',
        '9999999',
        '-5',
        '44.5',
        '2022-04',
        'en',
        'aid,control',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value)), fc.string(), (pairs, raw) => {
        for (const text of [new URLSearchParams(pairs).toString(), raw]) {
          const first = readAddress(new URLSearchParams(text));
          expect(readAddress(writeAddress(first))).toEqual(first);
          expect(first.view.span === null || first.view.span.start < first.view.span.end).toBe(true);
        }
      }),
      {seed: SEED, numRuns: 400},
    );
  });

  it('a view fitted to a timeline is fitted', () => {
    const timeline = {
      version: 1 as const,
      reports: [],
      timexes: [],
      events: [],
      connections: [],
      episodes: [],
    };
    fc.assert(
      fc.property(view, (one) => {
        const fitted = fitView(one, timeline);
        expect(fitView(fitted, timeline)).toEqual(fitted);
        expect(isChoice(fitted, {...fitted, span: {start: 0, end: 1}})).toBe(false);
      }),
      {seed: SEED, numRuns: 50},
    );
  });
});
