/** Laws of the whole pipeline: any order, any names, any neighbours, any text. */
import {Ajv2020} from 'ajv/dist/2020';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {deriveTimeline} from '../../src/lib/pipeline';
import {readReports, uniqueIds} from '../../src/lib/read';
import {timelineSchema} from '../../src/lib/site/export';
import type {Timeline} from '../../src/lib/types';
import {goodReport} from '../support/pile';
import {companyPile, PLACELESS, seen, townPile, type Source} from '../support/stories';

const SEED = {seed: 20220418, numRuns: 40};
const isValid = new Ajv2020({allErrors: true, strict: true, allowUnionTypes: true}).compile(timelineSchema());

interface Derived {
  timeline: Timeline;
  /** The decoded file of each report. */
  files: ReadonlyMap<string, string>;
}

function deriveAll(sources: readonly Source[]): Derived {
  const reports = uniqueIds(sources.flatMap(({path, text}) => readReports(text, {path})));
  return {
    timeline: deriveTimeline(reports),
    files: new Map(reports.map(({id, file}) => [id, file])),
  };
}

/** Two accounts of one flood, told alike; a third later; one in the other script without a year. */
const FLOOD: readonly Source[] = [
  {
    path: 'one.md',
    text: '---\ntitle: 青禾镇抢险\ndate: 2031-05-09\n---\n\n5月2日，长春市九台区河水越过警戒线。5月3日，长春市九台区连夜转移群众三百人。5月4日上午，长春市召开防汛部署会。\n',
  },
  {
    path: 'two.txt',
    text: '长春市防汛通报\n发布时间：2031-05-10\n\n5月3日，长春市九台区连夜转移群众三百人。5月8日，长春市九台区恢复供水。\n',
  },
  {
    path: 'three.md',
    text: '---\ntitle: 青禾镇新堤\ndate: 2031-06-09\n---\n\n6月1日，长春市九台区新堤开工，计划7月底前完工。目前，已有工人四十名到岗。\n',
  },
  {path: 'four.txt', text: '長春市九台區恢復供水\n\n5月8日，長春市九台區恢復供水。\n'},
];

const views = ({timeline}: Derived) => timeline.events.map(seen(timeline));

describe('the order of the reports', () => {
  it('changes nothing', () => {
    const plain = deriveAll(FLOOD);
    expect(plain.timeline.events.length).toBeGreaterThanOrEqual(5);
    expect(plain.timeline.events.some(({sources}) => sources.length > 1)).toBe(true);
    fc.assert(
      fc.property(fc.shuffledSubarray([...FLOOD], {minLength: FLOOD.length}), (shuffled) => {
        expect(deriveAll(shuffled).timeline).toEqual(plain.timeline);
      }),
      SEED,
    );
  });
});

describe('the names of the files', () => {
  it('change no id of an event, nothing it tells, and no merge', () => {
    const plain = views(deriveAll(FLOOD));
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/u), {minLength: 4, maxLength: 4});
    fc.assert(
      fc.property(names, (given) => {
        const renamed = FLOOD.map(({path, text}, i) => ({path: (given[i] ?? '') + path.slice(-4), text}));
        expect(views(deriveAll(renamed))).toEqual(plain);
      }),
      SEED,
    );
  });
});

/** Piles of one story and of several, with and without places, and with the same report twice. */
const PILES: readonly (readonly [string, readonly Source[]])[] = [
  ['a flood told by four', FLOOD],
  ['a town of an unknown county', townPile(24)],
  ['the annals of a firm', companyPile([1949, 1950, 1958, 1977, 2003])],
  [
    'reports without places, one twice',
    [...PLACELESS, ...PLACELESS.slice(0, 1).map((each) => ({...each, path: 'q.md'}))],
  ],
];

describe.each(PILES)('of %s', (_, pile) => {
  const plain = deriveAll(pile);
  const told = (derived: Derived) => ({
    events: views(derived),
    episodes: derived.timeline.episodes,
    connections: derived.timeline.connections.map(({source, target, theme}) => [source, target, theme]),
  });

  it('order and names of files change no event, no episode and no connection', () => {
    const shuffles = fc.shuffledSubarray([...pile], {minLength: pile.length});
    fc.assert(
      fc.property(shuffles, fc.stringMatching(/^[a-z]{1,6}$/u), (shuffled, stem) => {
        const renamed = shuffled.map(({path, text}, i) => ({path: `${stem}${i}${path.slice(-4)}`, text}));
        expect(told(deriveAll(renamed))).toEqual(told(plain));
      }),
      {...SEED, numRuns: 10},
    );
  });

  it('a report of something else changes no event and no episode', () => {
    const known = new Set(plain.timeline.reports.map(({id}) => id));
    fc.assert(
      fc.property(fc.nat(400), fc.nat(3), (n, more) => {
        const others = Array.from({length: more + 1}, (_each, i) => ({
          path: `other-${i}.md`,
          text: goodReport(n + i),
        }));
        const {timeline} = deriveAll([...others, ...pile]);
        const kept = timeline.events.filter(({sources}) => sources.some(({report}) => known.has(report)));
        expect(kept.map(seen(timeline))).toEqual(views(plain));
        const ids = new Set(plain.timeline.episodes.map(({id}) => id));
        expect(timeline.episodes.filter(({id}) => ids.has(id))).toEqual(plain.timeline.episodes);
      }),
      {...SEED, numRuns: 10},
    );
  });
});

/** Pieces of reports, good and bad, so that random texts have times, places, figures, corrections. */
const PIECES = [
  '5月2日，',
  '3月初',
  '4月底前',
  '当晚',
  '目前',
  '去年同期',
  '正月十五',
  '2031年',
  '2月30日',
  '13月',
  '99999年12月31日',
  '前3个月',
  '至',
  '—',
  '近40天',
  '民国二十年',
  '公元前3年',
  '青禾镇',
  '长春市',
  '吉林省长春市',
  '河水越过警戒线',
  '召开会议',
  '恢复供水',
  '王某',
  '某集团公司',
  '300人',
  '2.5万',
  '第39场',
  '累计',
  '。',
  '，',
  '\n',
  '\n\n',
  '“',
  '”',
  '（',
  '）',
  '发布时间：2031-05-09\n',
  '---\n',
  'title: 甲\n',
  'date: 2031-05-09\n',
  'date: XXXX\n',
  'corrections:\n  - do: retitle\n    match: 供水\n    headline: 乙\n',
  'places: [青禾镇]\n',
  '<p>',
  '</p>',
  '> ',
  '# ',
  '|',
  '\0',
  '\ud800',
  '\u202e',
  '\ufeff',
  '😀',
  '發(fā)布會(huì)',
  '１２',
  '5 月 2 日',
];
const text = fc
  .array(
    fc.oneof({weight: 6, arbitrary: fc.constantFrom(...PIECES)}, fc.string({maxLength: 6, unit: 'binary'})),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));
const dated = text.map((body) => `---\ntitle: 甲\ndate: 2031-05-09\n---\n\n${body}`);
const piles = fc.array(fc.oneof(text, dated), {maxLength: 5});

/** The laws that hold for any pile of reports. */
function check({timeline, files}: Derived): void {
  const slice = ({report, start, end}: {report: string; start: number; end: number}) =>
    files.get(report)?.slice(start, end);
  for (const timex of timeline.timexes) expect(slice(timex)).toBe(timex.text);
  for (const {sources} of timeline.events) {
    for (const source of sources) {
      expect(slice(source)).toBe(source.text);
      for (const index of source.timexes) expect(timeline.timexes[index]?.report).toBe(source.report);
    }
  }
  for (const {evidence} of timeline.connections) {
    for (const each of evidence) expect(slice(each)).toBe(each.text);
  }
  for (const list of [timeline.events, timeline.reports, timeline.episodes]) {
    expect(new Set(list.map(({id}) => id)).size).toBe(list.length);
  }
  const ids = new Set(timeline.events.map(({id}) => id));
  expect(timeline.connections.filter(({source, target}) => !ids.has(source) || !ids.has(target))).toEqual([]);
  isValid(JSON.parse(JSON.stringify(timeline)));
  expect(isValid.errors ?? []).toEqual([]);
}

describe('any texts', () => {
  it('give a timeline that keeps to its schema, whose offsets slice and whose ids differ', () => {
    fc.assert(
      fc.property(piles, (texts) => {
        check(deriveAll(texts.map((each, i) => ({path: `${i}.${i % 2 ? 'md' : 'txt'}`, text: each}))));
      }),
      {...SEED, numRuns: 250},
    );
  });

  it('told twice, under two names, keep their laws too', () => {
    fc.assert(
      fc.property(dated, text, (first, second) => {
        check(
          deriveAll(
            ['a', 'b', 'c'].map((path, i) => ({path: `${path}.md`, text: i ? first : first + second})),
          ),
        );
      }),
      {...SEED, numRuns: 100},
    );
  });
});
