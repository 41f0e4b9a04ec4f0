/** A stranger's `timeline.json`: whatever is in it, drawing it neither throws nor writes markup. */
import {describe, expect, it} from 'vitest';
import {arrange, homeView, indexTimeline} from '../../../src/lib/arrange';
import {picture, print} from '../../../src/lib/draw';
import {LANES, SCALES, type Timeline} from '../../../src/lib/types';
import {soundTimeline} from '../../../src/embed/record';
import {makeEvent, makeReport, makeSource, makeTimeline} from '../../support/timeline';

const MARKUP = '"><img src=x onerror=canary=1></text></svg><script>canary=1</script>';
const JUNK: readonly unknown[] = [
  undefined,
  null,
  true,
  NaN,
  1e308,
  -1,
  '',
  'NaN',
  '__proto__',
  'constructor',
  MARKUP,
  '2024-99-99',
  '9999999999-01-01',
  '-271822-04-19',
  '../..',
  'XXXX',
  '\u0000\u202e\ud800',
  'x'.repeat(10_000),
  {},
  {toString: null, length: 1e9},
  [],
  [null],
  [[[]]],
  [{name: {}, report: 7, text: [], timexes: null}],
  Array.from({length: 2000}, () => ({name: MARKUP, type: 'x', label: MARKUP, unit: 'x', value: NaN})),
  JSON.parse('{"__proto__": {"polluted": true}, "start": "2024", "end": "1024"}'),
];

function whole(): Timeline {
  return makeTimeline({
    reports: [makeReport({id: 'r1'}), makeReport({id: 'r2'})],
    events: [
      makeEvent({
        id: 'a',
        kind: 'hazard',
        places: [{name: '青禾镇'}],
        sources: [makeSource({text: '水位回落'})],
      }),
      makeEvent({id: 'b', edtf: '2033-05', start: '2033-05', end: null, precision: 'month', episode: 'x'}),
    ],
    connections: [{source: 'a', target: 'b', theme: '水位', strength: 'entity', evidence: []} as never],
  });
}

/** The timeline with one value changed, for each place of it. */
function* changed(value: unknown): Generator<readonly [string, unknown]> {
  const names = ['version', 'reports', 'timexes', 'events', 'connections', 'episodes'] as const;
  for (const name of names) {
    yield [name, {...whole(), [name]: value}];
    const list: unknown = whole()[name];
    const [first] = Array.isArray(list) ? (list as object[]) : [];
    for (const key of Object.keys(first ?? {})) {
      yield [
        `${name}.${key}`,
        {...whole(), [name]: [{...first, [key]: value}, ...(list as object[]).slice(1)]},
      ];
    }
  }
  yield ['dayZero', {...whole(), episodes: [{...whole().episodes[0], dayZero: {start: value, end: value}}]}];
  yield ['dates', {...whole(), events: [{...whole().events[0], start: value, end: value, edtf: value}]}];
}

let nth = 0;

/** Drawn in one of all views, the next one each time. */
function drawing(timeline: Timeline): string {
  const home = homeView(timeline);
  const views = [
    ...SCALES.map((scale) => ({...home, scale})),
    ...LANES.map((lanes) => ({...home, lanes, event: timeline.events[0]?.id ?? ''})),
  ];
  const view = views[nth++ % views.length] ?? home;
  return print(
    picture(arrange(indexTimeline(timeline), view, {width: 900, lang: 'en'}), {lang: 'en', uid: 'x'}),
  );
}

describe('soundTimeline', () => {
  it('gives back a sound record itself', () => {
    const timeline = whole();
    expect(soundTimeline(timeline)).toBe(timeline);
  });

  it('refuses what is no timeline', () => {
    for (const junk of JUNK) expect(soundTimeline(junk)).toBeUndefined();
  });

  it('leaves out what can not be drawn and keeps the rest', () => {
    const {events} = soundTimeline({...whole(), events: [{id: 7}, null, ...whole().events]}) ?? {};
    expect(events?.map(({id}) => id)).toEqual(['a', 'b']);
  });

  it.each(JUNK.map((junk, i) => [i, junk] as const))('draws with junk %i anywhere', (_, junk) => {
    for (const [place, record] of changed(junk)) {
      const timeline = soundTimeline(record);
      if (!timeline) continue;
      let drawn = '';
      expect(() => (drawn = drawing(timeline)), place).not.toThrow();
      expect(drawn, place).not.toMatch(
        /<(?:img|script)| (?:[xydr]|width|height|transform|points)="[^"]*NaN/u,
      );
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

it('draws events that lack an episode and a meaning, as records of others do', () => {
  const events = whole().events.map((event) => ({...event, episode: undefined, meaning: undefined}));
  const record = {...whole(), events, episodes: [], connections: []};
  expect(soundTimeline(record)?.events).toHaveLength(2);
});
