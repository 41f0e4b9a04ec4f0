import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findFigures} from '../../src/lib/derive/figures';
import {firstLetters} from '../../src/lib/derive/first';
import {PREDICATES} from '../../src/lib/derive/predicate';
import {toHans} from '../../src/lib/script/hans';
import {readingOf} from '../support/readings';
import {growth} from '../support/spent';

const options = {seed: 20220418, numRuns: 60};
const CLAUSES = [
  '7月20日',
  '当晚',
  '县里召开防汛调度会',
  '累计转移群众1.8万人',
  '启动Ⅱ级应急响应',
  '东港镇停课',
  '一是',
  '“',
  '力争8月底前',
  '推动大桥开工',
  '、',
  '会议强调',
  '要抓好重建工作',
  '目前',
  '已复工125户',
  '同时',
  '(第3场)',
  '》',
];
const bodies = fc
  .array(fc.tuple(fc.constantFrom(...CLAUSES), fc.constantFrom(',', '。', ';', '', '\n\n')), {
    minLength: 1,
    maxLength: 24,
  })
  .map((pieces) => pieces.map(([words, mark]) => words + mark).join(''));

describe('deriving', () => {
  it('never throws, points at the words it quotes, and writes short headlines', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const {report, events, timexes} = readingOf(body, {date: '2021-07-30'});
        for (const {headline, sources, start, end} of events) {
          expect(headline.length).toBeGreaterThan(0);
          expect(headline.length).toBeLessThanOrEqual(24);
          if (start !== null && end !== null) expect(start.slice(0, 10) <= end.slice(0, 10)).toBe(true);
          for (const source of sources) {
            expect(report.text.slice(source.start, source.end)).toBe(source.text);
            expect(source.timexes.every((index) => index in timexes)).toBe(true);
          }
        }
      }),
      options,
    );
  });

  it('ids depend on what is told, not on what stands before', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 6}), (count) => {
        const told = '7月21日,东港镇停课。';
        const ids = (body: string) =>
          readingOf(body, {date: '2021-07-30'})
            .events.filter(({sources}) => sources[0]?.text.includes('停课'))
            .map(({id}) => id);
        expect(ids('天气很热。'.repeat(count) + told)).toEqual(ids(told));
      }),
      {...options, numRuns: 7},
    );
  });

  it('a match begins with a letter that its pattern can begin with', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        for (const {pattern} of PREDICATES) {
          const match = pattern.exec(body);
          const letters = firstLetters(pattern);
          if (match && letters) expect(letters.has(match[0].charAt(0))).toBe(true);
        }
      }),
      options,
    );
  });

  it('a text twice as long takes about twice the time', () => {
    const body = CLAUSES.map((words, i) => `7月${(i % 28) + 1}日,青石镇${words}${i}人。`).join('');
    const derive = (times: number) => {
      const text = Array.from({length: times}, (_, i) => `${body}第${i}批。`).join('\n\n');
      return readingOf(text, {date: '2021-07-30'});
    };
    derive(10);
    expect(growth(derive, [40, 160], {most: 9, noiseMs: 4})).toBeLessThan(9);
  });

  it('a figure is multiplied out exactly', () => {
    const scales: readonly (readonly [string, number])[] = [
      ['', 1],
      ['万', 1e4],
      ['亿', 1e8],
    ];
    fc.assert(
      fc.property(fc.integer({min: 1, max: 99999}), fc.constantFrom(...scales), (tenths, [scale, times]) => {
        const [found] = findFigures(`转移${(tenths / 10).toFixed(1)}${scale}人`);
        expect(found?.figure.value).toBe((tenths * times) / 10);
      }),
      options,
    );
  });
});

describe('letters', () => {
  it('folding keeps every offset and is done once for all', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        expect(toHans(text)).toHaveLength(text.length);
        expect(toHans(toHans(text))).toBe(toHans(text));
      }),
      options,
    );
  });

  it('figures stand where they say', () => {
    fc.assert(
      fc.property(bodies, (text) => {
        for (const {start, end} of findFigures(text)) expect(start < end && end <= text.length).toBe(true);
      }),
      options,
    );
  });
});
